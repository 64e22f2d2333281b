import { hasOption, optionValue } from "../arguments.ts";
import { emitDeclared, emitProject } from "../declared.ts";
import { applyOptions, applyRoles, applySubcommand, type ProgramRun } from "../program.ts";
import { EMPTY, holeValue, knownText, quoted, textValue, type Value } from "../value.ts";
import { DRY_SCRIPT, RISKY_SCRIPT, runFetchedFile } from "./delegates.ts";

/** Entries of `scripts` of composer.json by their name: one line or several. */
type Scripts = ReadonlyMap<string, readonly string[]>;

const FILE = "composer.json";
const LARGEST = 256 * 1024;
const MOST_LINES = 200;

/** The scripts of the project, and whether the session wrote them; `undefined` where there is no file. Composer looks in the folder it runs in only. */
function scriptsOf(run: ProgramRun): { readonly scripts: Scripts; readonly isWritten: boolean } | undefined {
  const { world, overlay } = run.shell.analysis;
  const folder = run.state.folders[0];
  if (folder === undefined) return undefined;
  const path = `${folder === "/" ? "" : folder}/${FILE}`;
  const own = overlay.get(path);
  const text = own === undefined ? world.facts.readText(path, LARGEST) : own.content === undefined ? undefined : knownText(own.content);
  if (text === undefined) return undefined;
  try {
    const { scripts } = JSON.parse(text) as { readonly scripts?: unknown };
    const entries = typeof scripts === "object" && scripts !== null ? Object.entries(scripts) : [];
    const lines = entries.map(([name, value]): readonly [string, readonly string[]] => [
      name,
      (Array.isArray(value) ? (value as readonly unknown[]) : [value]).filter((line) => typeof line === "string").slice(0, MOST_LINES),
    ]);
    return { scripts: new Map(lines), isWritten: own !== undefined || world.session.isWritten(path) };
  } catch {
    return { scripts: new Map(), isWritten: true };
  }
}

/** A line of a script as a shell runs it; `undefined` for a method of a class. */
function shellLine(line: string): string | undefined {
  const text = line.replace(/\s*@(?:no_)?additional_args\b/g, "").trim();
  const [, reference, rest = ""] = /^@([\w:.-]+)(.*)$/.exec(text) ?? [];
  if (reference === undefined) return /^\\?\w+(?:\\\w+)*::\w+$/.test(text) ? undefined : text;
  if (reference === "php" || reference === "composer") return `${reference}${rest}`;
  if (reference === "putenv") return `export ${rest.trim()}`;
  return `composer run-script ${reference}${rest}`;
}

/** Runs a script line by line, as Composer does; false when there is none of that name. */
function runComposerScript(name: string, args: readonly Value[], run: ProgramRun): boolean {
  const { shell, state } = run;
  const { analysis } = shell;
  const found = scriptsOf(run);
  const lines = found?.scripts.get(name);
  if (found === undefined || lines === undefined) return false;
  const key = `composer script ${name}`;
  if (analysis.active.some((active) => active.name === key)) return true;
  analysis.active.push({ name: key, forks: analysis.forks });
  const own = state.copy();
  const words = args.map((arg) => knownText(quoted(arg)) ?? "?").map((arg) => (/^[\w@%+=:,./-]+$/.test(arg) ? arg : `'${arg.replaceAll("'", `'\\''`)}'`));
  analysis.withTraits(found.isWritten ? ["session-written"] : [], () => {
    for (const line of lines) {
      const text = shellLine(line);
      if (text === undefined)
        analysis.emit("proc.code", { type: "named", name: "project" }, { note: `a method of the project is called: ${line.slice(0, 60)}` });
      else shell.runText([text, ...(line.includes("@no_additional_args") ? [] : words)].join(" "), own, `the script \`${name}\` of ${FILE}`);
    }
  });
  analysis.active.pop();
  return true;
}

/** `composer NAME`, `composer run-script NAME`: the script of composer.json is followed. */
export function composerRun(run: ProgramRun): Value {
  const { parsed, shell, spec } = run;
  const { analysis } = shell;
  const output = holeValue("any", `what ${spec.path.join(" ")} prints`);
  const [selector, ...args] = parsed.positionals;
  const name = knownText(selector ?? EMPTY);
  if (spec.hasSubcommands && (selector === undefined || (name !== undefined && analysis.world.catalog.find([...spec.path, name]) !== undefined)))
    return applySubcommand(run);
  if (parsed.isDry || hasOption(parsed, "-l", "--list")) return output;
  applyOptions(run);
  if (name === undefined) {
    analysis.unknown("which script is run is not known");
    emitDeclared(run, spec.effects);
    return output;
  }
  if (name === "") return output;
  runFetchedFile([textValue(FILE)], run);
  if (runComposerScript(name, args, run)) return output;
  if (RISKY_SCRIPT.test(name) && !DRY_SCRIPT.test(name))
    analysis.unknown(`the script \`${name}\` cannot be read here, and its name stands for a change elsewhere`);
  else emitProject(run, `the script \`${name}\` of the project is run`);
  return output;
}

/** Scripts that Composer runs by itself around a command. */
const LIFECYCLE: Readonly<Record<string, readonly string[]>> = {
  install: ["pre-install-cmd", "post-install-cmd"],
  update: ["pre-update-cmd", "post-update-cmd"],
};
const ALWAYS = ["pre-autoload-dump", "post-autoload-dump", "post-package-install", "post-package-update"];

/** `composer install` and its relatives: packages, then the project's own scripts around it. */
export function composerInstall(run: ProgramRun): Value {
  const output = applyRoles(run);
  const verb = run.spec.path[1] ?? "";
  if (run.parsed.isDry || hasOption(run.parsed, "--no-scripts", "--dry-run") || optionValue(run.parsed, "--no-scripts") !== undefined) return output;
  runFetchedFile([textValue(FILE)], run);
  for (const name of [...(LIFECYCLE[/^i/.test(verb) ? "install" : "update"] ?? []), ...ALWAYS]) runComposerScript(name, [], run);
  return output;
}
