import { isFetched } from "./fetched-trees.ts";
import { ownWordCount } from "./code-from-temp.ts";
import { plantedFiles } from "./dependency-files.ts";
import type { ProgramRun } from "./program.ts";
import type { RoleContext } from "./roles.ts";
import { knownText, shownText, textValue, type Value } from "./value.ts";

/** Options that say which project, configuration or code a tool takes. */
const TAKES_CODE =
  /^(?:-C|-f|-b|-p|-I|-S|-cp|--?(?:cd|class-?path|module-path|gemfile|config(?:-?file)?|rcfile|root-?dir|root|project(?:-dir)?|prefix|cwd|dir|directory|chdir|init-?script|build-?file|manifest-?path|settings(?:-file)?|include-build|native-file|cross-file|toolchain|plugins?|require|import|preload|loader|makefile|rules?dir|resolve-plugins-relative-to))$/i;

const CLASS_PATH = /^--?(?:cp|class-?path)$/;

/** Tools whose plain words may be the folder of a project. */
const TAKES_FOLDER = /^(?:go|vite|next|nuxt|nuxi|astro|ng|gatsby|parcel|remix|storybook|expo|vitest|dotnet|cargo|hugo|jekyll)$/;

/** Code runs that lies in a folder which is not the project's. */
function outsideFolder({ shell: { analysis }, state }: ProgramRun, isForeign: (path: string) => boolean): void {
  const stranger = state.folders.find((one) => isFetched(`${one}/project`, analysis));
  if (stranger !== undefined)
    analysis.emit("proc.code", { type: "named", name: `what was fetched into ${stranger}` }, { traits: ["downloaded"], flows: [{ from: "network" }] });
  const folder = state.folders.find(isForeign);
  if (folder !== undefined && !isForeign(analysis.world.locator.root)) analysis.unknown(`what lies in \`${folder}\` is not this project's`);
}

/** Words of the command line with the option before them, or their own: `-f x`, `--file=x`. */
function givenWords(run: ProgramRun): readonly { readonly name: string; readonly value: Value }[] {
  const { args, spec } = run;
  return args.slice(0, ownWordCount(run)).flatMap((arg, at) => {
    const text = knownText(arg) ?? "";
    const [, own, value] = /^(-[^=]*)=(.*)$/s.exec(text) ?? [];
    const before = at === 0 ? "" : (knownText(args[at - 1]!) ?? "");
    // `go test ../other`, `vite build /srv/x`: the folder itself is the project that is taken.
    const name = own ?? (TAKES_FOLDER.test(spec.path[0]!) && !before.startsWith("-") ? "-C" : before);
    return CLASS_PATH.test(name)
      ? (value ?? text).split(":").map((part) => ({ name, value: textValue(part) }))
      : [{ name, value: value === undefined ? arg : textValue(value) }];
  });
}

/**
 * A tool that runs the project's code, in a folder or with files that are not the project's.
 * @param isWordy whether the words of the command line are the tool's own, and say what it takes
 */
export function outsideProject(run: ProgramRun, isWordy: boolean): void {
  const { analysis } = run.shell;
  const { locator } = analysis.world;
  const isForeign = (path: string): boolean => ["temp", "outside", "home"].includes(locator.scope(path));
  outsideFolder(run, isForeign);
  if (!isWordy) return;
  const written = run.parsed.options.flatMap(({ spec }) => (/^(?:w|wd|W)$/.test(spec.role.name) ? [spec.name] : []));
  for (const { name, value } of givenWords(run)) {
    if (!TAKES_CODE.test(name) || written.includes(name) || !/^(?:\/|~|\.\.)/.test(knownText(value) ?? "")) continue;
    const foreign = analysis.paths(value, run.state).find(({ path }) => isForeign(path) && !(CLASS_PATH.test(name) && isMadeHere(path, run)));
    if (foreign !== undefined) analysis.unknown(`\`${shownText(value)}\` makes \`${run.spec.path.join(" ")}\` take what lies outside the project`);
  }
}

/** `javac -d /tmp/out`, then `java -cp /tmp/out`. */
function isMadeHere(path: string, { shell }: ProgramRun): boolean {
  return shell.analysis.effects.some(({ kind, resource }) => kind === "fs.write" && resource.type === "path" && resource.path === path);
}

const JAVASCRIPT = /^(?:node|mocha|jest|tsx|ts-node|bun|ava|tap|nyc|c8|jasmine|vitest|nodemon)$/;

/** A module's bare name. */
const MODULE = /^(?:@[\w-]+\/)?\w[\w-]*(?:\/[\w-]+)*$/;

/**
 * `-r ts-node/register`: a name without a place, in a folder of the project, where there is no file of that name. What this session has put into the place of
 * the dependency is run as it stands.
 */
export function isDependency(text: string, { program, shell, state }: RoleContext): boolean {
  if (!JAVASCRIPT.test(program) || !MODULE.test(text)) return false;
  const { facts, locator, session } = shell.analysis.world;
  for (const file of plantedFiles(text, shell.analysis, state)) shell.runScriptFile(textValue(file), state, undefined, "js");
  return (
    state.folders.length > 0 &&
    state.folders.every((folder) => locator.scope(folder) === "workspace") &&
    shell.analysis
      .paths(textValue(text), state)
      .every(({ path }) => facts.lookAt(path) === undefined && !shell.analysis.overlay.has(path) && !session.isWritten(path))
  );
}
