import { injectedByVariable } from "./environment.ts";
import { readMetadata } from "./files.ts";
import type { ShellInterpreter } from "./evaluate.ts";
import { formatPrintf, unescapeEcho } from "./printf.ts";
import type { Streams } from "./redirect.ts";
import { runFields } from "./command.ts";
import { sourceFile } from "./script.ts";
import { signalProcesses } from "./signals.ts";
import type { ShellState } from "./state.ts";
import { concat, EMPTY, holeValue, knownStart, knownText, mergeFlows, quoted, shownText, textValue, type Value } from "./value.ts";
import { environmentFlow, variableValue } from "./variables.ts";

/** A command about to be run, after expansion. */
export interface BuiltinRun {
  readonly name: string;
  readonly args: readonly Value[];
  readonly state: ShellState;
  readonly streams: Streams;
  /** Assignments that stand before the command. */
  readonly local: ReadonlyMap<string, Value>;
  readonly shell: ShellInterpreter;
}

type Builtin = (run: BuiltinRun) => Value;

const nothing: Builtin = () => EMPTY;

function joined(args: readonly Value[]): Value {
  return concat(args.flatMap((arg, n) => (n === 0 ? [quoted(arg)] : [textValue(" "), quoted(arg)])));
}

const echo: Builtin = ({ args }) => {
  let rest = args;
  let isEscaped = false;
  let endsLine = true;
  for (let flags = knownText(rest[0] ?? EMPTY); flags !== undefined && /^-[neE]+$/.test(flags); flags = knownText(rest[0] ?? EMPTY)) {
    for (const letter of flags.slice(1)) {
      if (letter === "e") isEscaped = true;
      else if (letter === "E") isEscaped = false;
      else endsLine = false;
    }
    rest = rest.slice(1);
  }
  const value = joined(rest);
  const text = knownText(value);
  // sh is dash in many places, whose echo decodes escapes without -e: text with escapes counts as decoded when it is run.
  const body = isEscaped && text !== undefined ? textValue(unescapeEcho(text), value.flows) : value;
  return endsLine ? concat([body, textValue("\n")]) : body;
};

const printf: Builtin = (run) => {
  let { args } = run;
  if (knownText(args[0] ?? EMPTY) === "--") args = args.slice(1);
  if (knownText(args[0] ?? EMPTY) === "-v") {
    const name = knownText(args[1] ?? EMPTY);
    const value = formatPrintf(args.slice(2));
    if (name === undefined) run.shell.analysis.unknown("which variable printf sets is not known");
    else if (name.includes("[")) run.shell.arithmeticText(name, run.state);
    else run.state.assign(name, value);
    return EMPTY;
  }
  return formatPrintf(args);
};

function isRootLike(path: string): boolean {
  return path === "" || path === "-P" || path === "-L" || path === "-e" || path === "--";
}

const cd: Builtin = ({ args, state, shell, name }) => {
  const target = args.find((arg) => !isRootLike(knownText(arg) ?? "?"));
  const here = state.folders.length === 1 ? state.folders[0] : undefined;
  if (name === "popd") {
    state.setFolders([]);
    return EMPTY;
  }
  const text = target === undefined ? shell.analysis.world.facts.home : knownText(target);
  if (text === "-") {
    const previous = state.previousFolder;
    state.previousFolder = here;
    state.setFolders(previous === undefined ? [] : [previous]);
    return EMPTY;
  }
  const resources = shell.analysis.paths(target ?? textValue(shell.analysis.world.facts.home), state);
  const isKnown = resources.length > 0 && resources.every((r) => r.scope !== "unknown" && r.isPattern !== true);
  state.previousFolder = here;
  state.setFolders(isKnown ? resources.map((resource) => resource.path) : []);
  return EMPTY;
};

const evaluate: Builtin = ({ args, state, shell, streams }) => {
  const value = joined(args);
  return runUnknownOrText(value, state, shell, streams, "the text given to eval");
};

/** Shell text as a value: run when known; otherwise what is known of its origin is said. */
export function runUnknownOrText(value: Value, state: ShellState, shell: ShellInterpreter, streams: Streams, what: string): Value {
  const text = knownText(value);
  if (text !== undefined) {
    const before = state.input;
    state.input = streams.input;
    const isFromFile = value.flows.length > 0;
    if (value.flows.some((flow) => flow.from === "network")) {
      shell.analysis.emit("proc.code", { type: "named", name: what }, { traits: ["downloaded"], flows: value.flows });
    } else if (isFromFile && value.flows.some((flow) => flow.from === "untrusted")) {
      shell.analysis.emit("proc.code", { type: "named", name: what }, { traits: ["untrusted"], flows: value.flows });
    }
    const output = shell.runText(text, state, what);
    state.input = before;
    return output;
  }
  runOpaque(value, shell, what);
  // What is known may be dangerous enough: holes taken as empty.
  const partial = value.pieces.map((piece) => (piece.type === "hole" ? " " : piece.text)).join("");
  if (/\w/.test(partial)) return shell.runText(partial, state.copy(), what);
  return holeValue("any", `what ${what} prints`, value.flows);
}

/** Code that is run but not known here: where it came from decides what that means. */
export function runOpaque(value: Value, shell: ShellInterpreter, what: string): void {
  const from = new Set(value.flows.map((flow) => flow.from));
  const resource = { type: "named", name: what } as const;
  if (from.has("network")) shell.analysis.emit("proc.code", resource, { traits: ["downloaded"], flows: value.flows });
  else if (from.has("encoded")) shell.analysis.emit("proc.code", resource, { traits: ["encoded", "opaque"], flows: value.flows });
  else shell.analysis.unknown(`${what} is not known before it runs`);
}

const source: Builtin = ({ args, state, shell }) => {
  const [file, ...rest] = args;
  if (file === undefined) return EMPTY;
  const text = knownText(file);
  if (text !== undefined && /(?:^|\/)(?:bin\/activate(?:\.fish)?|nvm\.sh|\.cargo\/env|\.?profile|\.bashrc|\.zshrc|\.bash_profile|conda\.sh|sdkman-init\.sh|env\/bin\/activate|emsdk_env\.sh|export-esp\.sh|cargo\/env)$/.test(text)) {
    return EMPTY;
  }
  const before = state.positional;
  if (rest.length > 0) state.positional = rest;
  const output = sourceFile(file, state, shell);
  state.positional = before;
  return output;
};

/** Values a line of input gives to variables. */
function readLine(streams: Streams, state: ShellState): Value {
  const input = streams.input;
  const text = input === undefined ? undefined : knownText(input);
  if (input === undefined) return holeValue("line", "a line that is read from input");
  if (text !== undefined) {
    const end = text.indexOf("\n");
    const rest = end === -1 ? "" : text.slice(end + 1);
    // The rest is left for the next `read` of the same loop.
    if (streams.input === state.input) state.input = textValue(rest, input.flows);
    return textValue(end === -1 ? text : text.slice(0, end), input.flows);
  }
  const path = input.pieces.find((piece) => piece.type === "hole" && piece.shape === "path");
  if (path?.type === "hole") return holeValue("path", path.why, input.flows, path.glob === undefined ? {} : { glob: path.glob });
  const [only] = input.pieces;
  const shape = input.pieces.length === 1 && only?.type === "hole" && ["number", "segment", "word"].includes(only.shape) ? only.shape : "line";
  return holeValue(shape, "a line of the input", input.flows);
}

const read: Builtin = ({ args, state, streams, shell, local }) => {
  const names: string[] = [];
  let array: string | undefined;
  for (let i = 0; i < args.length; i++) {
    const text = knownText(args[i]!);
    if (text === undefined) continue;
    if (/^-[a-zA-Z]*[dinNptu]$/.test(text)) i += 1;
    else if (/^-[a-zA-Z]*a$/.test(text)) array = knownText(args[++i] ?? EMPTY);
    else if (!text.startsWith("-")) names.push(text);
  }
  for (const name of names) if (name.includes("[")) shell.arithmeticText(name, state);
  const line = readLine(streams, state);
  const text = knownText(line);
  const separators = knownText(local.get("IFS") ?? state.variables.get("IFS")?.value ?? textValue(" \t\n"));
  const isUsual = separators === " \t\n" || separators === "";
  if (separators === undefined) {
    for (const name of names) state.assign(name, holeValue("any", "a part of a line that is read", line.flows));
    return EMPTY;
  }
  const words = isUsual ? text?.split(/[ \t]+/).filter((word) => word !== "") : splitAt(text, separators);
  if (array !== undefined) {
    const elements = words?.map((word) => textValue(word, line.flows)) ?? [line];
    state.variables.set(array, { value: elements[0] ?? EMPTY, elements, isExported: false });
    return EMPTY;
  }
  if (names.length <= 1) {
    state.assign(names[0] ?? "REPLY", text === undefined ? line : textValue(isUsual ? text.replace(/^[ \t\n]+|[ \t\n]+$/g, "") : text, line.flows));
    return EMPTY;
  }
  names.forEach((name, n) => {
    if (words === undefined) state.assign(name, line);
    else state.assign(name, textValue(n === names.length - 1 ? words.slice(n).join(isUsual ? " " : separators[0]) : (words[n] ?? ""), line.flows));
  });
  return EMPTY;
};

/** Fields of a line at the characters of `$IFS`. */
function splitAt(text: string | undefined, separators: string): readonly string[] | undefined {
  if (text === undefined) return undefined;
  const fields: string[] = [""];
  for (const c of text.replace(/\n$/, "")) {
    if (separators.includes(c)) fields.push("");
    else fields[fields.length - 1] += c;
  }
  return fields;
}

const mapfile: Builtin = ({ args, state, streams, shell }) => {
  let name = "MAPFILE";
  for (let i = 0; i < args.length; i++) {
    if (knownText(args[i]!) === undefined && /^-|^$/.test(knownStart(args[i]!))) shell.analysis.unknown("an option of mapfile that is not known may name a command");
    const text = knownText(args[i]!) ?? "";
    if (text === "-C") {
      const callback = args[++i];
      if (callback !== undefined) runUnknownOrText(concat([callback, textValue(" 0 ''")]), state.copy(), shell, streams, "the callback of mapfile");
    } else if (/^-[dnOsuc]$/.test(text)) i += 1;
    else if (!text.startsWith("-")) name = text;
  }
  if (name.includes("[")) shell.arithmeticText(name, state);
  const input = streams.input ?? holeValue("line", "lines of the input");
  const text = knownText(input);
  const elements = text === undefined ? [readLine(streams, state)] : text.split("\n").filter((line) => line !== "").map((line) => textValue(line, input.flows));
  state.variables.set(name, { value: elements[0] ?? EMPTY, elements, isExported: false });
  return EMPTY;
};

const set: Builtin = ({ args, state }) => {
  const texts = args.map((arg) => knownText(arg));
  const dashes = texts.indexOf("--");
  const dash = texts.indexOf("-");
  if (dashes !== -1) state.positional = args.slice(dashes + 1);
  else if (dash !== -1 && dash < args.length - 1) state.positional = args.slice(dash + 1);
  else if (args.length > 0 && texts[0] !== undefined && !/^[-+]/.test(texts[0])) state.positional = args;
  else if (args.length > 0 && texts[0] === undefined) state.positional = args;
  if (args.length > 0) return EMPTY;
  return holeValue("any", "all variables", [{ from: "environment", name: "set" }]);
};

const shift: Builtin = ({ args, state }) => {
  const count = args.length === 0 ? 1 : Number(knownText(args[0]!));
  state.positional = Number.isInteger(count) ? state.positional?.slice(count) : undefined;
  return EMPTY;
};

const unset: Builtin = ({ args, state, shell }) => {
  for (const arg of args) {
    const name = knownText(arg);
    if (name === undefined || name.startsWith("-")) continue;
    if (name.includes("[")) shell.arithmeticText(name, state);
    if (name === "HISTFILE" || name === "HISTFILESIZE") shell.analysis.emit("fs.delete", { type: "named", name: "shell history" }, { note: "the shell's history is switched off" });
    state.assign(name, EMPTY);
    state.functions.delete(name);
  }
  return EMPTY;
};

/** The options of `declare`; one that is not known may be any. */
export function flagsOf(args: readonly Value[]): string {
  return args.map((arg) => knownText(arg) ?? (/^[-$]|^$/.test(knownStart(arg)) ? `${knownStart(arg)}inaA` : "")).filter((text) => text.startsWith("-")).join("");
}

/**
 * What `declare -i`, `-n`, `-a` make of a value: numbers and references run the substitutions in subscripts, quoted lists are
 * read as lists.
 * @returns true when the value has been assigned
 */
export function declareAttributes(name: string, value: Value | undefined, flags: string, state: ShellState, shell: ShellInterpreter): boolean {
  const text = value === undefined ? undefined : knownText(value);
  const before = state.variables.get(name);
  if (flags.includes("i")) state.variables.set(name, { value: value ?? before?.value ?? EMPTY, isExported: before?.isExported ?? false, isInteger: true });
  if (text === undefined) return false;
  if (/[in]/.test(flags)) shell.arithmeticText(text, state);
  if (flags.includes("n") && /^[A-Za-z_]\w*$/.test(text)) state.assign(name, variableValue(text, state, shell.analysis));
  if (!text.startsWith("(") || !(/[aA]/.test(flags) || before?.elements !== undefined)) return false;
  shell.runText(`${name}=${text}`, state, "the list that is declared");
  return true;
}

/** `declare`, `export` and their relatives: `-p` and no arguments print everything. */
const declare: Builtin = ({ name, args, state, shell }) => {
  const words = args.filter((arg) => !(knownText(arg) ?? "").startsWith("-"));
  const flags = flagsOf(args);
  for (const word of words) {
    const text = knownText(word);
    if (text === undefined) {
      const start = word.pieces[0];
      // `export "$line"` of an unknown line may set anything; `export A=$x` was taken as an assignment.
      if (start?.type !== "text" || !/^[A-Za-z_]\w*=/.test(start.text)) {
        shell.analysis.emit("proc.code", { type: "named", name: `${name} ${shownText(word)}` }, { traits: ["hook", "opaque"], certainty: "possible" });
        continue;
      }
      const at = start.text.indexOf("=");
      const variable = start.text.slice(0, at);
      const rest: Value = { pieces: [{ ...start, text: start.text.slice(at + 1) }, ...word.pieces.slice(1)], flows: word.flows };
      state.assign(variable, rest, name === "export" ? true : undefined);
      injectedByVariable(variable, rest, state, shell);
      continue;
    }
    if (text.includes("[")) shell.arithmeticText(text, state);
    const match = /^([A-Za-z_]\w*)\+?=([^]*)$/.exec(text);
    if (declareAttributes(match?.[1] ?? text, match === null ? undefined : textValue(match[2]!, word.flows), flags, state, shell)) continue;
    if (match !== null) {
      const value = textValue(match[2]!, word.flows);
      state.assign(match[1]!, value, name === "export" ? true : undefined);
      injectedByVariable(match[1]!, value, state, shell);
    } else if (name === "export" && /^\w+$/.test(text) && !state.functions.has(text)) {
      const before = state.variables.get(text);
      if (before !== undefined) state.variables.set(text, { ...before, isExported: true });
    }
  }
  if (words.length > 0 && !flags.includes("p")) return EMPTY;
  if (flags.includes("f") || flags.includes("F")) return holeValue("any", "functions of the shell");
  const flows = words.length === 0 ? [{ from: "environment" as const, name }] : mergeFlows(...words.map((word) => environmentFlow(knownText(word) ?? "")));
  return holeValue("any", "variables of the shell", flows);
};

const exec: Builtin = (run) => {
  let args = run.args;
  for (let text = knownText(args[0] ?? EMPTY); text !== undefined && /^-(?:[acl]|-$)/.test(text); text = knownText(args[0] ?? EMPTY)) {
    // `-a NAME`, or the name attached.
    args = args.slice(/^-[cl]*a$/.test(text) ? 2 : 1);
  }
  if (args.length === 0) return EMPTY;
  // `exec echo` starts the program, not the builtin.
  const name = knownText(args[0]!);
  if (name !== undefined && BUILTINS.has(name)) run.shell.analysis.emit("proc.run", { type: "program", name, isKnown: true });
  return runFields(args, run.state, run.streams, run.local, run.shell);
};

const command: Builtin = (run) => {
  let args = run.args;
  let isQuestion = false;
  for (let text = knownText(args[0] ?? EMPTY); text !== undefined && /^-[pvV]+$|^--$/.test(text); text = knownText(args[0] ?? EMPTY)) {
    if (/[vV]/.test(text)) isQuestion = true;
    args = args.slice(1);
  }
  if (isQuestion) return whereIs({ ...run, args });
  if (args.length === 0) return EMPTY;
  const own = run.state.copy();
  own.functions.clear();
  const text = knownText(args[0]!);
  const isStateful = text !== undefined && ["cd", "eval", "source", ".", "read", "export", "set", "unset", "exec", "pushd"].includes(text);
  return runFields(args, isStateful ? run.state : own, run.streams, run.local, run.shell);
};

/** `command -v x`, `type x`, `which x`: the path of a program, known by its name. */
const whereIs: Builtin = ({ args }) => {
  const names = args.map((arg) => knownText(arg)).filter((text) => text !== undefined && !text.startsWith("-"));
  const [only] = names;
  if (names.length === 1 && only !== undefined && /^[\w.+-]+$/.test(only)) return textValue(`/usr/bin/${only}\n`);
  return holeValue("word", "where a program is");
};

const trap: Builtin = ({ args, state, shell, streams }) => {
  const [action] = args;
  if (action === undefined) return EMPTY;
  const text = knownText(action);
  if (text === "-" || text === "" || text === "-p" || text === "-l" || (args.length === 1 && /^(?:SIG)?[A-Z]+\d?$|^\d+$/.test(text ?? ""))) return EMPTY;
  runUnknownOrText(action, state.copy(), shell, streams, "the command of a trap");
  return EMPTY;
};

const alias: Builtin = ({ args, state }) => {
  for (const arg of args) {
    const text = knownText(arg);
    const match = text === undefined ? null : /^([^=]+)=([^]*)$/.exec(text);
    if (match !== null) state.aliases.set(match[1]!, match[2]!);
  }
  return EMPTY;
};

const enable: Builtin = ({ args, state, shell }) => {
  const at = args.findIndex((arg) => knownText(arg) === "-f");
  const file = at === -1 ? undefined : args[at + 1];
  if (args.some((arg) => /^-\w*n/.test(knownText(arg) ?? "-n")) && args.length > 1) {
    shell.analysis.unknown("commands of the shell are switched off, so that programs of the same name would run");
  }
  if (file === undefined) return EMPTY;
  const [resource] = shell.analysis.paths(file, state);
  shell.analysis.emit("proc.code", resource ?? { type: "named", name: "a shell plug-in" }, { traits: ["hook"], note: "enable -f loads code into the shell" });
  return EMPTY;
};

const hash: Builtin = ({ args, state, shell }) => {
  const at = args.findIndex((arg) => knownText(arg) === "-p");
  const file = at === -1 ? undefined : args[at + 1];
  const name = at === -1 ? undefined : knownText(args[at + 2] ?? EMPTY);
  if (file === undefined || name === undefined) return EMPTY;
  // From now on `name` means this file.
  state.aliases.set(name, shownText(file));
  if (knownText(file) === undefined) shell.analysis.unknown("which program the shell would run under another name is not known");
  return EMPTY;
};

const bindOrComplete: Builtin = ({ args, state, shell, streams }) => {
  args.forEach((arg, n) => {
    const text = knownText(arg);
    if ((text === "-C" || text === "-F" || text === "-x" || text === "-W") && args[n + 1] !== undefined) {
      runUnknownOrText(args[n + 1]!, state.copy(), shell, streams, "a command bound in the shell");
    }
  });
  return EMPTY;
};

const test: Builtin = ({ args, state, shell }) => {
  args.forEach((arg, n) => {
    const text = knownText(arg);
    const operator = knownText(args[n - 1] ?? EMPTY);
    if (operator === undefined) return;
    if (text === undefined) {
      // A subscript with a part that is not known may run something.
      if (/^-(?:v|R|eq|ne|lt|le|gt|ge)$/.test(operator) && shownText(arg).includes("[")) shell.analysis.unknown("which variable is tested is not known");
      return;
    }
    if ((operator === "-v" || operator === "-R" || /^-(?:eq|ne|lt|le|gt|ge)$/.test(operator)) && /[[$`]/.test(text)) shell.arithmeticText(text, state);
  });
  return EMPTY;
};

const letBuiltin: Builtin = ({ args, state, shell }) => {
  for (const arg of args) {
    const text = knownText(arg);
    if (text === undefined) shell.analysis.unknown("arithmetic that is not known before it runs");
    else {
      shell.arithmeticText(text, state);
      const name = /^([A-Za-z_]\w*)\s*(?:[-+*/%]|<<|>>|[&|^])?=/.exec(text)?.[1];
      if (name !== undefined) state.assign(name, holeValue("number", `the value of $${name}`));
    }
  }
  return EMPTY;
};

const pwd: Builtin = ({ state }) => (state.folders.length === 1 ? textValue(`${state.folders[0]}\n`) : holeValue("any", "the current folder"));

const history: Builtin = ({ args, shell }) => {
  const texts = args.map((arg) => knownText(arg) ?? "");
  if (texts.some((text) => /^-[cdw]/.test(text))) {
    shell.analysis.emit("fs.delete", { type: "named", name: "shell history" }, { note: "the shell's history is changed or cleared" });
    return EMPTY;
  }
  return holeValue("any", "the shell's history", [{ from: "history", name: "history" }]);
};

const kill: Builtin = ({ args, shell }) => {
  signalProcesses(args, shell);
  return EMPTY;
};

const testFile: Builtin = (run) => {
  const output = test(run);
  run.args.forEach((arg, n) => {
    if (/^-[a-hkprstuwxLNOGS]$/.test(knownText(run.args[n - 1] ?? EMPTY) ?? "")) readMetadata(arg, run.state, run.shell.analysis);
  });
  return output;
};

/** Builtins of zsh that bash would look for on PATH. */
export const ZSH_ONLY: ReadonlySet<string> = new Set(["print", "noglob", "nocorrect", "whence", "where", "chdir", "setopt", "unsetopt", "emulate", "autoload", "zmodload", "rehash"]);

/** Commands the shell itself carries out. What is not here is a program. */
export const BUILTINS: ReadonlyMap<string, Builtin> = new Map<string, Builtin>([
  ["echo", echo], ["printf", printf], ["print", echo], [":", nothing], ["true", nothing], ["false", nothing],
  ["cd", cd], ["chdir", cd], ["pushd", cd], ["popd", cd], ["dirs", pwd], ["pwd", pwd],
  ["eval", evaluate], ["source", source], [".", source], ["exec", exec], ["command", command], ["builtin", command], ["noglob", exec], ["nocorrect", exec],
  ["type", whereIs], ["which", whereIs], ["whence", whereIs], ["where", whereIs],
  ["read", read], ["mapfile", mapfile], ["readarray", mapfile], ["set", set], ["shift", shift], ["unset", unset],
  ["declare", declare], ["typeset", declare], ["local", declare], ["export", declare], ["readonly", declare],
  ["trap", trap], ["alias", alias], ["unalias", nothing], ["enable", enable], ["hash", hash], ["bind", bindOrComplete], ["complete", bindOrComplete], ["compgen", bindOrComplete], ["compopt", nothing],
  ["test", testFile], ["[", testFile], ["let", letBuiltin], ["history", history], ["fc", history], ["kill", kill],
  ["exit", nothing], ["return", nothing], ["break", nothing], ["continue", nothing], ["logout", nothing],
  ["wait", nothing], ["jobs", nothing], ["fg", nothing], ["bg", nothing], ["disown", nothing], ["suspend", nothing],
  ["shopt", nothing], ["setopt", nothing], ["unsetopt", nothing], ["emulate", nothing], ["autoload", nothing], ["zmodload", nothing], ["ulimit", nothing], ["umask", nothing], ["times", nothing], ["getopts", nothing], ["caller", nothing], ["help", nothing], ["rehash", nothing],
]);
