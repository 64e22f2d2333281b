import { isFetched } from "./fetched-trees.ts";
import { isPlace, isTests, ownWordCount } from "./code-from-temp.ts";
import { plantedFiles } from "./dependency-files.ts";
import { assignRoles, type ProgramRun } from "./program.ts";
import type { RoleContext } from "./roles.ts";
import { EMPTY, knownText, shownText, textValue, type Value } from "./value.ts";

/** Options that say which project, configuration or code a tool takes. */
const TAKES_CODE =
  /^(?:-C|-f|-b|-p|-I|-S|-cp|--?(?:cd|class-?path|module-path|gemfile|config(?:-?file)?|rcfile|root-?dir|root|project(?:-?(?:dir|root|path))?|prefix|cwd|dir|directory|chdir|init-?script|build-?file|manifest-?path|settings(?:-file)?|include-build|native-file|cross-file|toolchain|plugins?|require|import|preload|loader|makefile|rules?dir|resolve-plugins-relative-to|test-dir|source-?dir|app-?dir|work(?:space|ing-dir|dir)|package-path|stack-yaml|schema|source|python-?path|template|extends|app|lib|build|install|overlay|modfile))$/i;

const CLASS_PATH = /^--?(?:cp|class-?path)$/;

/** A word that stands alone and names a place of the machine: labels of Bazel have two slashes. */
const PLACE = /^(?:~|\.\.(?:\/|$)|\/[^/])/;
/** The same for the value of an option that is not known to take a place: it may be a route of a server. */
const MACHINE_PLACE = /^(?:~|\.\.(?:\/|$)|\/(?:tmp|var|home|Users|root|opt|srv|mnt|media|Volumes|private|dev\/shm|data|workspaces?|usr\/local)(?:\/|$))/;

/** Runners of the project's own tasks and programs: what stands behind the task is for it. */
const RUNS_TASKS =
  /^(?:cargo|just|task|go-task|rake|thor|invoke|inv|fab|doit|tox|nox|artisan|console|rails|mix|flask|django-admin|manage\.py|dbt|lerna|nx|turbo|wp|drush|symfony|hatch|pdm|lein|bb|grunt|gulp|jake|cargo-make|airflow|luigi|scrapy)$/;

/** Tools of which every word that stands alone is a project or part of one, whatever else the line says of it. */
const TAKES_PROJECTS = /^(?:go|dotnet|msbuild|ng|expo)$/;

/** Sub-commands that run what their words name. */
const RUNS_FILES = /^(?:run|test|dev|exec|start|CMD)$/;
const RUNS_ONE = /^(?:run|dev|exec|start)$/;

/** A file that is made or looked at, and not run. */
const REPORT = /\.(?:html?|json|xml|txt|log|prof|out|csv|svg|png|lcov|info|pdf|md)$/i;

/** Tools that take one source, and after it where they put what they make of it, or words for the program that it is. */
const TAKES_ONE_SOURCE = /^(?:sphinx-build|sass|node-sass|lessc|stylus|asc|nim|crystal|dart|scala-cli|swift|zig|electron|streamlit|honkit|gitbook)$/;
const HAS_VERB = /^(?:nim|crystal|dart|scala-cli|swift|zig|streamlit|honkit|gitbook)$/;

/** Roles of words of which the line does not say what is done with them. */
const OPEN_ROLES: ReadonlySet<string> = new Set(["str", "m", "M", "sub"]);

/** Code runs that lies in a folder which is not the project's. */
function outsideFolder({ shell: { analysis }, state }: ProgramRun, isForeign: (path: string) => boolean): void {
  const stranger = state.folders.find((one) => isFetched(`${one}/project`, analysis));
  if (stranger !== undefined)
    analysis.emit("proc.code", { type: "named", name: `what was fetched into ${stranger}` }, { traits: ["downloaded"], flows: [{ from: "network" }] });
  const folder = state.folders.find(isForeign);
  if (folder !== undefined && !isForeign(analysis.world.locator.root)) analysis.unknown(`what lies in \`${folder}\` is not this project's`);
}

interface GivenWord {
  /** The option that the word belongs to; empty where it stands alone. */
  readonly name: string;
  readonly value: Value;
}

/** Values of options that may say what is taken, also of those that stand before a sub-command. */
function givenOptions(run: ProgramRun): readonly GivenWord[] {
  const own = new Set(run.args.slice(0, ownWordCount(run)));
  const isOwn = (value: Value): boolean => own.has(value) || !run.args.includes(value);
  const listed = [...(run.outer ?? []), ...run.parsed.options].flatMap(({ spec, value }) =>
    value === undefined || !isOwn(value) || /^(?:w|wd|W)$/.test(spec.role.name) || !TAKES_CODE.test(spec.name) ? [] : [{ name: spec.name, value }],
  );
  const unlisted = run.parsed.unlisted.flatMap(({ name, value }) => (value === undefined || !isOwn(value) || isPlace(name) ? [] : [{ name, value }]));
  return [...listed, ...unlisted].flatMap(({ name, value }) =>
    CLASS_PATH.test(name)
      ? shownText(value)
          .split(":")
          .map((part) => ({ name, value: textValue(part) }))
      : [{ name, value }],
  );
}

/** Words of a line without those for what it runs, and without what it makes. */
function sourcesOf({ spec, parsed, args }: ProgramRun): readonly Value[] {
  const [program] = spec.path;
  const words = parsed.positionals;
  const verb = spec.path.at(-1)!;
  if (verb === "tool" || isTaskOf(spec, words[0])) return [];
  const dashes = isTests(spec) ? -1 : args.findIndex((arg) => knownText(arg) === "--");
  const own = dashes === -1 ? words : words.filter((word) => args.indexOf(word) < dashes);
  // The folder of the build alone, or beside the project itself.
  if (program === "meson") return own.length < 3 || own.some((word) => knownText(word) === ".") ? [] : own;
  // `nim r FILE` has its verb among the words, where the catalog has no line for it.
  if (TAKES_ONE_SOURCE.test(program!)) return own.slice(0, spec.path.length === 1 && HAS_VERB.test(program!) ? 2 : 1);
  return RUNS_ONE.test(verb) ? own.slice(0, 1) : own;
}

/** The word behind the first is for a task of the project; tests are named by their files. */
function isTaskOf({ path }: ProgramRun["spec"], first: Value | undefined): boolean {
  const verb = path[1] ?? knownText(first ?? EMPTY);
  return RUNS_TASKS.test(path[0]!) && !(path[0] !== "cargo" && verb === "test");
}

/** Words that stand alone, where the line leaves open what they are: `go test ../other`, `vite build /srv/x`. After an option that is not listed they may be its value. */
function openWords(run: ProgramRun): readonly GivenWord[] {
  const { args, parsed, spec } = run;
  const own = args.slice(0, ownWordCount(run));
  const unlisted = new Set(parsed.unlisted.filter(({ value }) => value === undefined).map(({ name }) => name));
  const takesAny = TAKES_PROJECTS.test(spec.path[0]!) || (spec.path.length > 1 && RUNS_FILES.test(spec.path.at(-1)!));
  const settled = new Set(assignRoles(run).flatMap(({ role, value }) => (takesAny || OPEN_ROLES.has(role.name) ? [] : [value])));
  const sources = new Set(sourcesOf(run));
  return parsed.positionals.flatMap((value) => {
    const at = own.indexOf(value);
    if (at === -1 || settled.has(value)) return [];
    const before = at === 0 ? "" : (knownText(own[at - 1]!) ?? "");
    if (unlisted.has(before) && TAKES_CODE.test(before) && !isPlace(before)) return [{ name: before, value }];
    const mayBeValue = before === "-o" || (unlisted.has(before) && (isPlace(before) || (/^-\w$/.test(before) && REPORT.test(knownText(value) ?? ""))));
    return mayBeValue || !sources.has(value) ? [] : [{ name: unlisted.has(before) ? before : "", value }];
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
  for (const { name, value } of [...givenOptions(run), ...openWords(run)]) {
    const text = knownText(value) ?? "";
    if (!(TAKES_CODE.test(name) ? /^(?:\/|~|\.\.)/ : name === "" ? PLACE : MACHINE_PLACE).test(text)) continue;
    const foreign = analysis.paths(value, run.state).find(({ path }) => isForeign(path) && !(MADE_BEFORE.test(name) && isMadeHere(path, run)));
    if (foreign !== undefined) analysis.unknown(`\`${shownText(value)}\` makes \`${run.spec.path.join(" ")}\` take what lies outside the project`);
  }
}

/** Options whose folder the same command may have filled: classes, a build that was set up. */
const MADE_BEFORE = /^--?(?:cp|class-?path|build|install|test-dir|C)$/;

/** `javac -d /tmp/out`, then `java -cp /tmp/out`. */
function isMadeHere(path: string, { shell }: ProgramRun): boolean {
  return shell.analysis.effects.some(({ kind, resource }) => kind === "fs.write" && resource.type === "path" && resource.path === path);
}

/** A word that may take a dry run back. */
const TAKES_BACK = /^(?:-x|--execute|--no-dry.*|--dry-run=.*|-n=.*|false|no|none|off|0)$/i;

/** `--no-dr`, `--dry=false`: npm lets options be shortened, with any number of dashes and of `no-`. */
function isShortened(text: string): boolean {
  const [, no, name] = /^-+((?:no-?)*)([a-z-]*)(?:=.*)?$/is.exec(text) ?? [];
  return name !== undefined && text !== "--dry-run" && "dry-run".startsWith(name.toLowerCase()) && (no !== "" || name.length > 1);
}

/** `cargo publish --dry-run` builds the package and sends nothing; `--dry-run=false`, what may be short for it, and words that are not known may send it. */
export function isSurelyDry({ parsed, args }: ProgramRun): boolean {
  const isAsked = parsed.options.some(({ spec, value }) => spec.traits.includes("dry-run") && value === undefined);
  return isAsked && !args.map((arg) => knownText(arg) ?? "no").some((text) => TAKES_BACK.test(text) || isShortened(text));
}

/** `git -C ../other commit`: another repository of the machine is written to. */
export function writeElsewhere({ shell: { analysis }, state }: ProgramRun): void {
  for (const folder of state.folders) {
    const place = analysis.world.locator.locate(folder, folder);
    if (place.scope === "outside" || place.scope === "home") analysis.emit("fs.write", place, { note: "a repository that is not this one" });
  }
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
