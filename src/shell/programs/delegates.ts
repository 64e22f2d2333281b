import { hasOption, optionValue } from "../arguments.ts";
import { emitDeclared, emitProject } from "../declared.ts";
import { isFetched } from "../fetched-trees.ts";
import { applyOptions, applyRoles, applySubcommand, type ProgramRun } from "../program.ts";
import { EMPTY, holeValue, knownText, quoted, textValue, type Value } from "../value.ts";

/** Script names that stand for a release or a change elsewhere, where the script itself cannot be read. */
export const RISKY_SCRIPT =
  /(?:^|[:_-])(?:deploy|publish|release|migrate|migration|seed|drop|reset|destroy|nuke|purge|push|ship|provision|rollback|wipe|prod|production)(?:$|[:_-])/i;
export const DRY_SCRIPT = /(?:^|[:_-])(?:dry|dry-run|check|test|preview|local|plan|status|lint)(?:$|[:_-])/i;

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
}

/** `package.json` of the current folder or the nearest one above it. */
function manifest(run: ProgramRun): { readonly found: Manifest | undefined; readonly isWritten: boolean } {
  const { world } = run.shell.analysis;
  let folder = run.state.folders[0];
  while (folder !== undefined) {
    const path = `${folder === "/" ? "" : folder}/package.json`;
    const own = run.shell.analysis.overlay.get(path);
    const text = own === undefined ? world.facts.readText(path, 256 * 1024) : own.content === undefined ? undefined : knownText(own.content);
    if (text !== undefined) {
      try {
        const parsed = JSON.parse(text) as { scripts?: unknown };
        const scripts = typeof parsed.scripts === "object" && parsed.scripts !== null ? parsed.scripts : {};
        const strings = Object.entries(scripts).filter((entry): entry is [string, string] => typeof entry[1] === "string");
        return { found: { scripts: Object.fromEntries(strings) }, isWritten: own !== undefined || world.session.isWritten(path) };
      } catch {
        return { found: { scripts: {} }, isWritten: true };
      }
    }
    if (folder === "/" || folder === world.locator.root) break;
    folder = folder.slice(0, folder.lastIndexOf("/")) || "/";
  }
  return { found: undefined, isWritten: false };
}

/** Runs a script of package.json with its `pre` and `post` hooks. */
export function runPackageScript(name: string, args: readonly Value[], run: ProgramRun): boolean {
  const { shell, state } = run;
  const { analysis } = shell;
  const { found, isWritten } = manifest(run);
  if (found === undefined) return false;
  const names = [`pre${name}`, name, `post${name}`].filter((one) => Object.hasOwn(found.scripts, one));
  if (!Object.hasOwn(found.scripts, name)) return names.length > 0;
  for (const one of names) {
    const key = `package script ${one}`;
    if (analysis.active.some((active) => active.name === key)) continue;
    analysis.active.push({ name: key, forks: analysis.forks });
    const own = state.copy();
    const text = found.scripts[one]!;
    const words =
      one === name
        ? args.map((arg) => knownText(quoted(arg)) ?? "?").map((arg) => (/^[\w@%+=:,./-]+$/.test(arg) ? arg : `'${arg.replace(/'/g, "'\\''")}'`))
        : [];
    analysis.withTraits(isWritten ? ["session-written"] : [], () => {
      shell.runText([text, ...words].join(" "), own, `the script \`${one}\` of package.json`);
    });
    analysis.active.pop();
  }
  return true;
}

/** Scripts that a package manager runs by itself around a command. */
const LIFECYCLE: Readonly<Record<string, readonly string[]>> = {
  install: ["preinstall", "install", "postinstall", "prepare"],
  ci: ["preinstall", "install", "postinstall", "prepare"],
  pack: ["prepack", "prepare", "postpack"],
  publish: ["prepublishOnly", "prepack", "prepare", "publish", "postpublish"],
  version: ["preversion", "version", "postversion"],
};

const HOOK_SETUP =
  /^(?:is-ci \|\| )?(?:husky(?: install)?|lefthook install|simple-git-hooks|yorkie|pre-commit install|git config core\.hooksPath \.?\w[\w/-]*)(?: \|\| (?:true|exit 0|:))?$/;

/** `npm run NAME`, `yarn NAME`, `pnpm NAME`: the script is followed. */
export function npmRun(run: ProgramRun): Value {
  const { parsed, shell, spec } = run;
  const { analysis } = shell;
  const sub = spec.path[1];
  const output = holeValue("any", `what ${run.spec.path.join(" ")} prints`);
  if (spec.hasSubcommands) {
    const [selector] = parsed.positionals;
    const name = selector === undefined ? undefined : knownText(selector);
    if (name !== undefined && analysis.world.catalog.find([...spec.path, name]) === undefined && !parsed.isDry) {
      applyOptions(run);
      return runNamed(name, parsed.positionals.slice(1), run) ?? output;
    }
    if (selector === undefined && !parsed.isDry) {
      applyOptions(run);
      emitDeclared(run, spec.effects);
      return output;
    }
    return applySubcommand(run);
  }
  if (parsed.isDry) return output;
  applyOptions(run);
  const isRun = sub === undefined || /^(?:run|run-script|rum|urn)$/.test(sub);
  const name = isRun ? knownText(parsed.positionals[0] ?? EMPTY) : ({ t: "test", tst: "test" }[sub] ?? sub);
  const args = isRun ? parsed.positionals.slice(1) : parsed.positionals;
  if (name === "") return holeValue("any", "the list of scripts");
  runFetchedFile([textValue("package.json")], run);
  // Without a script of that name npm, yarn and pnpm print the environment.
  if (isRun && name === "env") return holeValue("any", "the environment", [{ from: "environment", name: "npm run env" }]);
  if (name === undefined) {
    analysis.unknown("which script is run is not known");
    return output;
  }
  return runNamed(name, args, run) ?? output;
}

function runNamed(name: string, args: readonly Value[], run: ProgramRun): Value | undefined {
  const { analysis } = run.shell;
  const isGiven = hasOption(run.parsed, "-w", "--workspace", "-F", "--filter", "-r", "--recursive", "--workspaces", "-ws");
  const script = optionValue(run.parsed, "--script-shell");
  if (script !== undefined) analysis.unknown("another program is used as the shell of the script");
  const isFollowed = !isGiven && runPackageScript(name, args, run);
  if (!isFollowed && !/^\.|\//.test(name)) {
    // yarn and pnpm also run programs of dependencies by name.
    const isProgram = run.spec.hasSubcommands && analysis.world.catalog.find([name]) !== undefined;
    if (isProgram) return run.shell.runWords([textValue(name), ...args], run.state.copy(), run.streams.input);
  }
  const isRisky = !isFollowed && RISKY_SCRIPT.test(name) && !DRY_SCRIPT.test(name);
  if (isRisky) analysis.unknown(`the script \`${name}\` cannot be read here, and its name stands for a change elsewhere`);
  else if (isFollowed) analysis.emit("proc.code", { type: "named", name: "project" }, { note: `the script \`${name}\` of the project is run` });
  else emitProject(run, `the script \`${name}\` of the project is run`);
  return undefined;
}

/** A file that the same command has fetched says what is run. */
export function runFetchedFile(files: readonly Value[], run: ProgramRun): void {
  const { analysis } = run.shell;
  for (const path of files.flatMap((file) => analysis.paths(file, run.state))) {
    const flows = analysis.overlay.get(path.path)?.flows ?? [];
    if (flows.some(({ from }) => from === "network") || isFetched(path.path, analysis)) analysis.emit("proc.code", path, { traits: ["downloaded"], flows });
  }
}

/** Lifecycle scripts of the project that an install, pack or publish runs. */
export function runLifecycle(of: string, run: ProgramRun): void {
  if (hasOption(run.parsed, "--ignore-scripts")) return;
  runFetchedFile([textValue("package.json")], run);
  const { found, isWritten } = manifest(run);
  for (const name of LIFECYCLE[of] ?? []) {
    // That a project sets up its own hooks when it is installed is why it has this script.
    const isSetUp = !isWritten && HOOK_SETUP.test(found?.scripts[name] ?? "");
    if (isSetUp) run.shell.analysis.emit("proc.code", { type: "named", name: "project" }, { note: `the script \`${name}\` sets up the hooks of the project` });
    else runPackageScript(name, [], run);
  }
}

/** `bun run NAME` runs a script of the manifest, `bun run ./FILE` a file. */
export function bunRun(run: ProgramRun): Value {
  const name = knownText(run.parsed.positionals[0] ?? EMPTY);
  if (name !== undefined && name !== "" && !/[./:]|^-$/.test(name)) return npmRun(run);
  return applyRoles(
    name === undefined || name === "" ? run : { ...run, spec: { ...run.spec, effects: run.spec.effects.filter(({ kind }) => kind !== "pkg.script") } },
  );
}
