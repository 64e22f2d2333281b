import type { ProgramSpec } from "../catalog/index.ts";
import { baseName } from "../facts/index.ts";
import type { Flow, Resource, Trait } from "../model/index.ts";
import { addressesNamed } from "./addresses.ts";
import { parseArguments, type GivenOption, type ParsedArguments } from "./arguments.ts";
import type { BuiltinRun } from "./builtins.ts";
import { emitDeclared } from "./declared.ts";
import { isSubstitution } from "./analysis.ts";
import { setContent } from "./files.ts";
import { keepSecrets } from "./kept-secrets.ts";
import { handlerNamed } from "./programs/index.ts";
import { applyRole, type RoleContext } from "./roles.ts";
import { RISKY_WORD } from "./script.ts";
import { suspectCommand, suspectDisclosure, suspectWords } from "./suspicion.ts";
import { concat, holeValue, knownText, mergeFlows, shownText, textValue, type Value } from "./value.ts";
import { rememberBuilt } from "./compilers.ts";
import { plainSpelling } from "./spelling.ts";
import { checkInput, checkTemp, codeInWords, contentOfSecrets, searchGlobs, settledWords, TEXT_TOOL } from "./program-checks.ts";
import { outputOf } from "./program-output.ts";

/** An address has a colon, or starts with a name that has a dot; looked at before the code that reads addresses is loaded. */
const MAY_BE_ADDRESS = /:|^[\w-]+\.[\w.-]+\//;

/** Programs with words that the catalog spells otherwise; asked before the code for them is loaded. */
const RESPELLED = /^(?:cargo|rust(?:c|doc|fmt)|dotnet|msbuild|conc(?:urrently)?)$/;

/** A program that is being applied: its line of the catalog and the words it got. */
export interface ProgramRun extends BuiltinRun {
  readonly spec: ProgramSpec;
  readonly parsed: ParsedArguments;
  readonly context: RoleContext;
  /** Options that were given before the sub-command. */
  readonly outer?: readonly GivenOption[];
}

/** Folders whose programs are the system's own. */
const SYSTEM_BIN =
  /^\/(?:usr\/(?:local\/)?(?:s?bin|libexec|games)|(?:usr\/)?lib(?:32|64|x32)?(?:\/[a-z0-9_]+-linux-(?:gnu|musl)\w*)?|s?bin|opt\/homebrew\/(?:bin|opt\/[^/]+\/bin)|home\/linuxbrew\/[^/]+\/bin|snap\/bin|nix\/[^:]*\/bin|usr\/lib\/(?:git-core|jvm\/[^/]+\/bin|go[^/]*\/bin|postgresql\/\d+\/bin|llvm-\d+\/bin)|opt\/[^/]+\/bin|run\/current-system\/sw\/bin)$/;
/** Folders of the project or user in which package managers put the programs of packages. */
const PACKAGE_BIN =
  /(?:^|\/)(?:node_modules\/\.bin|\.venv\/bin|venv\/bin|env\/bin|vendor\/bin|\.cargo\/bin|\.local\/bin|go\/bin|\.bun\/bin|\.deno\/bin|\.virtualenvs\/[^/]+\/bin|\.pyenv\/shims|\.rbenv\/shims|\.tox\/[^/]+\/bin|\.nox\/[^/]+\/bin|bin\/Scripts|\.venv\/Scripts|target\/(?:debug|release))$/;
/** Wrappers that a repository carries for its build tool: known by name wherever they lie in it. */
const REPOSITORY_TOOLS: ReadonlySet<string> = new Set([
  "gradlew",
  "mvnw",
  "manage.py",
  "artisan",
  "bin/rails",
  "rails",
  "rake",
  "console",
  "configure",
  "sbt",
  "bazelw",
  "pants",
  "pleasew",
  "yarnw",
  "dev",
]);

export function newContext(run: BuiltinRun, program: string, traits: readonly Trait[] = []): RoleContext {
  return { shell: run.shell, state: run.state, streams: run.streams, program, traits, readFlows: [], contents: [], sent: [], hosts: [], printed: [] };
}

/** A program by the name it was called with. Everything it is known to do becomes effects. */
export function runProgram(run: BuiltinRun): Value {
  const { shell, name } = run;
  const { analysis } = shell;
  if (name === "") {
    scanArguments(run);
    return holeValue("any", "the output of a program that is not known");
  }
  if (name.includes("/")) return runByPath(run);
  const spec = analysis.world.catalog.find([name]);
  if (spec === undefined) return runUnknownProgram(run);
  analysis.emit("proc.run", { type: "program", name, isKnown: true });
  return applyProgram(run, spec, run.args);
}

function runByPath(run: BuiltinRun): Value {
  const { shell, name, state } = run;
  const { analysis } = shell;
  const slash = name.lastIndexOf("/");
  const folder = name.slice(0, slash) || "/";
  const base = baseName(name);
  const [resource] = analysis.paths(textValue(name), state);
  const real = resource?.path ?? name;
  const copied = analysis.overlay.get(real)?.copyOf;
  const program = copied ?? real;
  const programFolder = program.slice(0, program.lastIndexOf("/")) || "/";
  const programName = baseName(program);
  // A link or copy of a system program is that program, whatever it is called.
  if (SYSTEM_BIN.test(programFolder) || SYSTEM_BIN.test(folder)) {
    const found = analysis.world.catalog.find([programName]) ?? analysis.world.catalog.find([base]);
    if (found !== undefined) {
      analysis.emit("proc.run", { type: "program", name: found.path[0]!, isKnown: true, path: program });
      return applyProgram({ ...run, name: found.path[0]! }, found, run.args);
    }
    if (/[*?[]/.test(base)) return runByPattern(run, base);
    return runUnknownProgram({ ...run, name: base });
  }
  if (/[*?[]/.test(name)) return runByPattern(run, base);
  const found = PACKAGE_BIN.test(folder) ? analysis.world.catalog.find([base]) : undefined;
  if (found !== undefined) {
    analysis.emit("proc.run", { type: "program", name: base, isKnown: true, path: name });
    return applyProgram({ ...run, name: base }, found, run.args);
  }
  if (REPOSITORY_TOOLS.has(base) && resource?.scope === "workspace" && !analysis.world.session.isWritten(resource.path)) {
    const tool = analysis.world.catalog.find([base]);
    if (tool !== undefined) {
      analysis.emit("proc.run", { type: "program", name: base, isKnown: true, path: name });
      return applyProgram({ ...run, name: base }, tool, run.args);
    }
  }
  analysis.emit("proc.run", { type: "program", name: base, isKnown: false, path: real });
  scanArguments(run);
  return shell.runScriptFile(textValue(name), state, run.streams.input, undefined, run.args);
}

/** The name is a glob that could not be looked up: every known program it fits. */
function runByPattern(run: BuiltinRun, pattern: string): Value {
  const { analysis } = run.shell;
  const candidates = analysis.world.catalog
    .names()
    .filter((name) => !name.includes(" ") && fits(pattern, name))
    .slice(0, 6);
  for (const candidate of candidates) {
    const spec = analysis.world.catalog.find([candidate]);
    if (spec === undefined) continue;
    analysis.emit("proc.run", { type: "program", name: candidate, isKnown: true });
    applyProgram({ ...run, name: candidate }, spec, run.args);
  }
  analysis.unknown(`which program \`${pattern}\` names is not known before it runs`);
  return holeValue("any", "the output of a program that is not known");
}

function fits(pattern: string, name: string): boolean {
  const expression = pattern
    .replace(/[.+^${}()|\\]/g, "\\$&")
    .replace(/\*/g, "[^]*")
    .replace(/\?/g, "[^]");
  return pattern.length < 64 && (pattern.match(/\*/g)?.length ?? 0) < 4 && new RegExp(`^${expression}$`).test(name);
}

function runUnknownProgram(run: BuiltinRun): Value {
  const { analysis } = run.shell;
  analysis.emit("proc.run", { type: "program", name: run.name, isKnown: false });
  if (!isProjectBinary(run)) analysis.unknown(`the program \`${run.name.slice(0, 60)}\` is not in the catalog, so what it does is not known`);
  scanArguments(run);
  return holeValue("any", `the output of ${run.name}`);
}

/** A command that a dependency of the project installed: it is the project's own code. */
function isProjectBinary(run: BuiltinRun): boolean {
  const { analysis } = run.shell;
  const isScript = analysis.active.some((active) => active.name.startsWith("package script"));
  if (!isScript || !/^[\w.@-]+$/.test(run.name)) return false;
  analysis.emit("proc.code", { type: "named", name: "project" }, { note: `\`${run.name}\` comes from the project's dependencies` });
  return true;
}

/** Arguments of a program that is not known: secrets among them are named, code that may run is shown. */
export function scanArguments(run: BuiltinRun): void {
  suspectCommand(run);
  const { shell, args, state } = run;
  for (const arg of args) {
    const text = knownText(arg);
    const paths =
      text === undefined
        ? [arg]
        : [
            arg,
            ...(/^--?[\w-]+=(.+)$/
              .exec(text)
              ?.slice(1, 2)
              .map((path) => textValue(path)) ?? []),
            ...(text.startsWith("@") ? [textValue(text.slice(1))] : []),
          ];
    for (const path of paths) {
      for (const resource of shell.analysis.paths(path, state)) {
        if (resource.sets.includes("secrets") && !/^-/.test(text ?? ""))
          shell.analysis.emit("fs.read", resource, { note: "named as an argument of a program that is not known" });
        else if (resource.sets.includes("secrets")) shell.analysis.emit("fs.read", resource, { certainty: "possible" });
      }
    }
  }
}

/** The program's line is applied to the words it got. */
export function applyProgram(caller: BuiltinRun, spec: ProgramSpec, given: readonly Value[], outer: readonly GivenOption[] = []): Value {
  const args = RESPELLED.test(spec.path[0]!) && given.some((arg) => /^[+/]|^\w+:/.test(knownText(arg) ?? "")) ? plainSpelling(spec.path[0]!, given) : given;
  // A program may go to another folder; the shell that started it stays where it is.
  const run: BuiltinRun = { ...caller, state: caller.state.copy() };
  if (args.some((arg) => arg.expandedFrom !== undefined && (knownText(arg) ?? "").startsWith("-"))) {
    caller.shell.analysis.emit(
      "proc.code",
      { type: "named", name: `options of ${spec.path[0]!}` },
      { traits: ["hook"], note: "a file that a glob finds has the name of an option" },
    );
  }
  const parsed = parseArguments(spec, args);
  const traits: Trait[] = parsed.options.flatMap(({ spec: option }) => option.traits);
  const names = [...parsed.options.map(({ spec: option }) => option.name), ...parsed.unlisted.map(({ name }) => name)];
  const readsHidden = names.filter((name) => name === "-u").length > 1 || names.some((name) => name === "--hidden" || name === "-.");
  const context: RoleContext = { ...newContext(run, spec.path[0]!, traits), ...(readsHidden ? { readsHidden } : {}) };
  const handled: ProgramRun = { ...run, args, spec, parsed, context, outer };
  if (spec.handler !== undefined) {
    const handler = handlerNamed(spec.handler);
    if (handler !== undefined) return handler(handled);
  }
  if (spec.hasSubcommands) return applySubcommand(handled);
  return applyRoles(handled);
}

/** Options of the parent are applied, then the sub-command's own line. */
export function applySubcommand(run: ProgramRun): Value {
  const { spec, parsed, context, shell } = run;
  const [selector, ...rest] = parsed.positionals;
  const isTasks = spec.positionals.some(({ role, count }) => role.name === "sub" && count === "any");
  if (isTasks && !takesArguments(parsed.positionals, run)) return applyTasks(run);
  if (selector === undefined || parsed.isDry) {
    if (!parsed.isDry) applyOptions(run);
    if (!parsed.isDry) emitDeclared(run, spec.effects);
    return context.printed.length === 0 ? holeValue("any", "help text") : concat(context.printed);
  }
  const word = knownText(selector);
  const isHelp = word === "help" || word === "version" || word === "completion" || word === "completions";
  if (word === undefined) {
    shell.analysis.unknown(`which command of \`${spec.path.join(" ")}\` is run is not known`);
    scanArguments({ ...run, args: rest });
    return holeValue("any", "output that is not known");
  }
  const inner = shell.analysis.world.catalog.find([...spec.path, word]);
  if (inner === undefined) {
    if (isHelp) return holeValue("any", "help text");
    const wantsHelp = rest.some((arg) => knownText(arg) === "--help" || knownText(arg) === "-h");
    if (wantsHelp) return holeValue("any", "help text");
    // A word that has no line is a task, a script or a prompt, where the line has a place for one.
    const isOptional = spec.positionals.some(({ role, count }) => role.name === "sub" && count !== "one");
    if (isOptional && spec.positionals.length > 1) return applyRoles(withoutSubcommand(run));
    if (isOptional) emitDeclared(run, spec.effects);
    applyOptions(run);
    shell.analysis.unknown(`\`${[...spec.path, word].join(" ").slice(0, 80)}\` is not in the catalog, so what it does is not known`);
    scanArguments({ ...run, args: rest });
    return holeValue("any", "output that is not known");
  }
  const ownState = run.state.copy();
  const ownContext = { ...context, state: ownState };
  applyOptions({ ...run, state: ownState, context: ownContext });
  return shell.analysis.withTraits(context.traits, () => applyProgram({ ...run, state: ownState }, inner, rest, [...(run.outer ?? []), ...parsed.options]));
}

/** The line applied to all words as if it had no sub-commands: options may then stand anywhere. */
export function withoutSubcommand(run: ProgramRun): ProgramRun {
  const spec: ProgramSpec = { ...run.spec, positionals: run.spec.positionals.filter(({ role }) => role.name !== "sub"), hasSubcommands: false };
  const parsed = parseArguments(spec, run.args);
  return {
    ...run,
    spec,
    parsed,
    context: newContext(
      run,
      run.context.program,
      parsed.options.flatMap(({ spec: option }) => option.traits),
    ),
  };
}

/** `rails runner CODE`: the first word has a line, and the words after it are its own, not further tasks. */
function takesArguments(words: readonly Value[], run: ProgramRun): boolean {
  const hasLine = (word: Value | undefined): boolean => {
    const text = word === undefined ? undefined : knownText(word);
    return text !== undefined && run.shell.analysis.world.catalog.find([...run.spec.path, text]) !== undefined;
  };
  return hasLine(words[0]) && !words.slice(1).some(hasLine);
}

/** `mvn clean deploy`: each word that has a line adds its facts to those of the program. */
function applyTasks(run: ProgramRun): Value {
  const plain = withoutSubcommand(run);
  if (plain.parsed.isDry) return dryOutput(plain);
  for (const word of plain.parsed.positionals) {
    const text = knownText(word);
    const inner = text === undefined ? undefined : run.shell.analysis.world.catalog.find([...run.spec.path, text]);
    if (text === undefined) run.shell.analysis.unknown(`which task of \`${run.spec.path.join(" ")}\` is run is not known`);
    if (inner !== undefined) applyProgram({ ...run, state: run.state.copy() }, inner, []);
  }
  return applyRoles(plain);
}

/** Roles and effects of the options that were given. */
export function applyOptions(run: ProgramRun): void {
  const { parsed, context } = run;
  // Folders first: other words are relative to them.
  const ordered = [...parsed.options].toSorted((a, b) => Number(b.spec.role.name === "cd") - Number(a.spec.role.name === "cd"));
  for (const { spec: option, value } of ordered) {
    if (value !== undefined) applyRole(option.role, value, context, option.name);
    if (option.effects.length > 0) emitDeclared(run, option.effects, { spec: option, value });
  }
  for (const { name, value } of parsed.unlisted) readByName(name, value, run);
}

/** Options that the catalog does not list: by their names where the program is a development tool, `unknown` where it is not. */
function readByName(name: string, value: Value | undefined, run: ProgramRun): void {
  if (!run.spec.isLenient) {
    run.shell.analysis.unknown(`the option \`${name.slice(0, 40)}\` of \`${run.spec.path.join(" ")}\` is not in the catalog`);
    return;
  }
  if (value === undefined) return;
  const text = knownText(value);
  if (text === undefined || text === "") return;
  const isPath = /[/.~]/.test(text) && !/^[a-z]+:\/\//i.test(text) && !/\s/.test(text);
  if (!isPath) return;
  // The path of an address under which a site will lie.
  if (
    /^--?(?:base|(?:base|public|root|context)-?(?:href|path|url)|href|mount-?path|url-?prefix)$/i.test(name) &&
    /^\/(?!(?:home|Users|root|etc|var|tmp)\b)[\w/-]*$/.test(text)
  )
    return;
  const isWrite = /(?:^|-)(?:out|output|dest|destination|report|log|logfile|save|write|dump|cache|target|export|to)(?:-|$)/i.test(name.replace(/^--?/, ""));
  applyRole({ name: isWrite ? "w" : "r" }, value, run.context, name);
}

/** `aws-vault exec PROFILE -- CMD`: what stands before the dashes belongs to the program, what follows is the command. */
function assignAround(words: readonly Value[], dashes: number, wanted: ProgramSpec["positionals"]): ReturnType<typeof assignRoles> {
  const own = words.slice(0, dashes).map((value, n) => ({ role: wanted[n]!.role, value }));
  return [...own.filter(({ role }) => role.name !== "cmd"), ...words.slice(dashes + 1).map((value) => ({ role: wanted.at(-1)!.role, value }))];
}

/** Gives each positional its role: leading ones in order, trailing ones from the end, the rest to the one that repeats. */
export function assignRoles(run: ProgramRun): readonly { readonly role: ProgramSpec["positionals"][number]["role"]; readonly value: Value }[] {
  const { spec, parsed } = run;
  const names = new Set([...parsed.options.map(({ spec: option }) => option.name), ...parsed.unlisted.map(({ name }) => name)]);
  const wanted = spec.positionals.filter(({ unless }) => !unless.some((name) => names.has(name)));
  const inner = wanted.at(-1)?.role.name === "cmd" ? parsed.positionals.findIndex((word) => knownText(word) === "--") : -1;
  if (inner !== -1 && inner < wanted.length) return assignAround(parsed.positionals, inner, wanted);
  const words = parsed.positionals;
  const repeat = wanted.findIndex(({ count }) => count === "any" || count === "some");
  const tail = repeat === -1 ? [] : wanted.slice(repeat + 1);
  const headCount = repeat === -1 ? wanted.length : repeat;
  const tailCount = Math.min(tail.length, Math.max(0, words.length - headCount));
  const remap = new Map(parsed.options.flatMap(({ spec: option }) => [...option.remap]));
  return words.flatMap((value, n) => {
    const fromEnd = n - (words.length - tailCount);
    // A command takes all the words that follow it.
    const last = wanted.at(-1)?.role.name === "cmd" ? wanted.at(-1) : undefined;
    const slot = (fromEnd >= 0 ? tail[tail.length - tailCount + fromEnd] : n < headCount ? wanted[n] : wanted[repeat]) ?? last;
    if (slot === undefined) return [];
    const to = remap.get(slot.role.name);
    return [{ role: to === undefined ? slot.role : { ...slot.role, name: to }, value }];
  });
}

/** Applies options, positionals, declared effects and output of one line. */
export function applyRoles(run: ProgramRun): Value {
  const { spec, parsed, context, shell } = run;
  const { analysis } = shell;
  if (parsed.isDry) return dryOutput(run);
  if (parsed.openWords.length > 0 && !spec.isLenient) {
    analysis.unknown(`arguments of \`${spec.path.join(" ")}\` that may be options are not known before it runs`);
  }
  applyOptions(run);
  // `-` in the place of a program file is the input.
  const roles = assignRoles(run).filter(({ role, value }) => spec.input !== "code" || role.name !== "file" || knownText(value) !== "-");
  if (spec.isLenient) {
    suspectWords(run, settledWords(run, roles));
    checkInput(run);
  }
  searchGlobs(run);
  contentOfSecrets(run);
  if (spec.path.length > 1 && !TEXT_TOOL.test(spec.path[0]!)) suspectDisclosure(run);
  codeOfSubstitutions(run, roles);
  checkTemp(run);
  codeInWords(run);
  rememberBuilt(run);
  const inner = roles.findIndex(({ role }) => role.name === "cmd");
  for (const { role, value } of inner === -1 ? roles : roles.slice(0, inner)) applyRole(role, value, context);
  if (inner !== -1) {
    context.printed.push(
      shell.runWords(
        roles.slice(inner).map(({ value }) => value),
        run.state.copy(),
        run.streams.input,
      ),
    );
  }
  const script = roles.findIndex(({ role }) => role.name === "x" || role.name === "file");
  const risky =
    script === -1
      ? undefined
      : roles
          .slice(script + 1)
          .map(({ value }) => knownText(value))
          .find((word) => word !== undefined && RISKY_WORD.test(word));
  if (risky !== undefined)
    analysis.emit(
      "infra.change",
      { type: "cloud", provider: spec.path[0]!, operation: risky },
      { certainty: "possible", note: `\`${risky}\` stands for a change elsewhere` },
    );
  const hasTarget = roles.some(({ role }) => !["str", "num", "ref", "sub"].includes(role.name));
  if (!hasTarget && spec.whenEmpty !== undefined) applyWhenEmpty(run);
  emitDeclared(run, spec.effects);
  if (context.sent.length > 0) sendData(run);
  if (run.args.some((word) => word.flows.length > 0 || MAY_BE_ADDRESS.test(shownText(word)))) addressesNamed(run, roles);
  keepArchive(run, roles);
  const words = [...roles, ...run.parsed.options.flatMap(({ spec: option, value }) => (value === undefined ? [] : [{ role: option.role, value }]))];
  if (words.some(({ role }) => role.name === "w" || role.name === "W")) keepSecrets(run, words);
  return outputOf(run, roles.length > 0 && hasTarget);
}

/** `git grep --no-index X`: options change what is read where nothing is named, too. */
function applyWhenEmpty({ spec, parsed, context }: ProgramRun): void {
  const { role, word } = spec.whenEmpty!;
  const to = parsed.options.map(({ spec: option }) => option.remap.get(role.name)).findLast((name) => name !== undefined);
  applyRole(to === undefined ? role : { ...role, name: to }, textValue(word), context);
}

/** `nim e <(…)`: what a program that runs code is given by a process is code, unless the catalog says what else it is. */
function codeOfSubstitutions({ spec, args, context }: ProgramRun, roles: ReturnType<typeof assignRoles>): void {
  if (!spec.effects.some(({ kind }) => kind === "proc.code")) return;
  const isUsed = (value: Value): boolean => roles.some((one) => one.value === value && !["str", "sub", "num", "ref"].includes(one.role.name));
  for (const value of args) if (isSubstitution(knownText(value)) && !isUsed(value)) applyRole({ name: "file", of: "other" }, value, context);
}

/** The line applied to other words, without its handler. */
export function applyPlain(run: ProgramRun, args: readonly Value[]): Value {
  return applyRoles({ ...run, args, parsed: parseArguments(run.spec, args) });
}

/** With a dry-run option only reads remain. */
function dryOutput(run: ProgramRun): Value {
  const { context } = run;
  for (const { role, value } of assignRoles(run)) {
    if (role.name === "r" || role.name === "R") applyRole(role, value, context);
  }
  for (const { spec: option, value } of run.parsed.options) {
    if (value !== undefined && ["cd", "r", "R", "sh", "x", "code", "file"].includes(option.role.name)) applyRole(option.role, value, context, option.name);
  }
  return holeValue("any", `what ${context.program} would do`);
}

/** A line with the trait `archive` packs a whole repository, database or image: whatever it is written to holds all of it. */
export function archiveFlows(spec: ProgramSpec): readonly Flow[] {
  return spec.effects.some(({ traits }) => traits.includes("archive")) ? [{ from: "tree", name: spec.path.join(" ") }] : [];
}

/** The files that such a program writes hold what it has packed. */
function keepArchive(run: ProgramRun, roles: ReturnType<typeof assignRoles>): void {
  const flows = archiveFlows(run.spec);
  if (flows.length === 0) return;
  const options = run.parsed.options.filter(({ spec: option, value }) => option.role.name === "w" && value !== undefined).map(({ value }) => value!);
  for (const file of [...options, ...roles.filter(({ role }) => role.name === "w").map(({ value }) => value)]) {
    setContent(file, holeValue("any", "an archive", flows), run.state, run.shell.analysis);
  }
}

/** Data given to a program that talks to the network is sent there. */
function sendData(run: ProgramRun): void {
  const { context, shell } = run;
  const flows = mergeFlows(...context.sent.map((value) => value.flows));
  const hosts: readonly Resource[] = context.hosts.length > 0 ? context.hosts : [{ type: "host", host: `${context.program}'s service`, sets: ["vendor"] }];
  for (const host of hosts) shell.analysis.emit("net.send", host, { flows, traits: context.traits });
}
