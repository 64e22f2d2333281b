import { likelyTexts, oneOf, possibleTexts } from "./alternatives.ts";
import { setVariable } from "./assign.ts";
import { runFields } from "./command.ts";
import { declare } from "./declare.ts";
import type { ShellInterpreter } from "./evaluate.ts";
import { readMetadata } from "./files.ts";
import { mapfile, read } from "./input.ts";
import { forgetElements } from "./lists.ts";
import type { Streams } from "./redirect.ts";
import { sourceFile } from "./script.ts";
import { set, shopt } from "./shell-options.ts";
import type { ShellState } from "./state.ts";
import { EMPTY, holeValue, isMany, knownText, shownText, textValue, type Value } from "./value.ts";
import { history, kill, wait } from "./builtin-jobs.ts";
import { leaving, trap } from "./builtin-leave.ts";
import { alias, bindOrComplete, enable, hash, KEYWORDS } from "./builtin-names.ts";
import { echo, joined, printf } from "./builtin-print.ts";
import { runUnknownOrText } from "./run-text.ts";

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

export type Builtin = (run: BuiltinRun) => Value;

const nothing: Builtin = () => EMPTY;

/** Builtins that only print, something that is not known. */
const printing: Builtin = ({ name }) => holeValue("any", `what ${name} prints`);

/** The same, where a word other than an option makes them do something instead. */
const printingAlone: Builtin = (run) => (run.args.every((arg) => /^-/.test(knownText(arg) ?? "")) ? printing(run) : EMPTY);

function isRootLike(path: string): boolean {
  return path === "" || path === "-P" || path === "-L" || path === "-e" || path === "--";
}

const cd: Builtin = ({ args, state, shell, name }) => {
  const target = args.find((arg) => !isRootLike(knownText(arg) ?? "?"));
  const here = state.folders.length === 1 ? state.folders[0] : undefined;
  // The stack of folders, or the folder found, is printed.
  const isPrinted = name === "popd" || name === "pushd" || state.variables.has("CDPATH") || (target !== undefined && knownText(target) === "-");
  const output = isPrinted ? holeValue("any", `what ${name} prints`) : EMPTY;
  if (name === "popd") {
    state.setFolders([]);
    return output;
  }
  const text = target === undefined ? shell.analysis.world.facts.home : knownText(target);
  if (text === "-") {
    const previous = state.previousFolder;
    state.previousFolder = here;
    state.setFolders(previous === undefined ? [] : [previous]);
    return output;
  }
  const resources = shell.analysis.paths(target ?? textValue(shell.analysis.world.facts.home), state);
  const isKnown = resources.length > 0 && resources.every((r) => r.scope !== "unknown" && (r.isPattern !== true || r.path === "/tmp/tmp*"));
  state.previousFolder = here;
  state.setFolders(isKnown ? resources.map((resource) => resource.path) : []);
  return output;
};

const evaluate: Builtin = ({ args, state, shell, streams }) => {
  const value = joined(knownText(args[0] ?? EMPTY) === "--" ? args.slice(1) : args);
  return runUnknownOrText(value, state, shell, streams, "the text given to eval");
};

const source: Builtin = ({ args, state, shell, streams }) => {
  const [file, ...rest] = knownText(args[0] ?? EMPTY) === "--" ? args.slice(1) : args;
  if (file === undefined) return EMPTY;
  const text = knownText(file);
  if (
    text !== undefined &&
    /(?:^|\/)(?:bin\/activate(?:\.fish)?|nvm\.sh|\.cargo\/env|\.?profile|\.bashrc|\.zshrc|\.bash_profile|conda\.sh|sdkman-init\.sh|env\/bin\/activate|emsdk_env\.sh|export-esp\.sh|cargo\/env)$/.test(
      text,
    )
  ) {
    return EMPTY;
  }
  const before = state.positional;
  if (rest.length > 0) state.positional = rest;
  const isInput = /^\/dev\/stdin$|^\/(?:dev|proc\/self)\/fd\/0$/.test(text ?? "");
  const output = shell.runSourced(state, () =>
    isInput
      ? runUnknownOrText(streams.input ?? holeValue("any", "what is typed"), state, shell, { ...streams, input: undefined }, "the text that is read")
      : sourceFile(file, state, shell),
  );
  if (rest.length > 0) state.positional = before;
  return output;
};

const shift: Builtin = ({ args, state }) => {
  const count = args.length === 0 ? 1 : Number(knownText(args[0]!) ?? "?");
  if (!Number.isInteger(count) || state.positional?.slice(0, count).some(isMany) === true) state.positional = undefined;
  // More than there are: nothing is shifted.
  else if (state.positional !== undefined && count >= 0 && count <= state.positional.length) state.positional = state.positional.slice(count);
  else if (state.positional?.some(isMany) === true) state.positional = undefined;
  return EMPTY;
};

const unset: Builtin = ({ args, state, shell }) => {
  let flags = "";
  for (const arg of args) {
    const text = knownText(arg);
    if (text === undefined) shell.analysis.unknown("which variable `unset` removes is not known");
    else if (/^-[fvn]+$/.test(text)) flags += text;
    else unsetName(text, flags, state, shell);
  }
  return EMPTY;
};

function unsetName(text: string, flags: string, state: ShellState, shell: ShellInterpreter): void {
  if (text.includes("[")) {
    shell.arithmeticText(text, state);
    const list = /^[A-Za-z_]\w*/.exec(text)?.[0];
    if (list !== undefined) forgetElements(list, state);
    return;
  }
  if (text === "HISTFILE" || text === "HISTFILESIZE")
    shell.analysis.emit("fs.delete", { type: "named", name: "shell history" }, { note: "the shell's history is switched off" });
  if (flags.includes("f")) {
    state.functions.delete(text);
    return;
  }
  const name = flags.includes("n") ? text : state.target(text);
  const before = state.variables.get(name);
  // What is guarded stays; what a caller has hidden comes back.
  let isHidden = false;
  for (let scope = state.hidden?.outer; scope !== undefined; scope = scope.outer) isHidden ||= scope.names.has(name);
  if (before?.isGuarded === true || isHidden)
    state.variables.set(name, {
      ...before,
      isExported: before?.isExported ?? false,
      value: holeValue("any", `$${name} may not be removed`, before?.value.flows ?? [], { variable: name }),
    });
  else state.variables.set(name, { value: EMPTY, isExported: false, isUnset: true });
  // A name that is no variable is a function.
  const own = state.functions.get(name);
  if (own !== undefined && !flags.includes("v")) state.functions.set(name, { ...own, isMaybe: true });
}

const getopts: Builtin = ({ args, state, shell }) => {
  const name = knownText(args[1] ?? EMPTY);
  if (name === undefined) shell.analysis.unknown("which variable `getopts` sets is not known");
  else if (name !== "") setVariable(name, holeValue("any", "the letter of an option"), state, shell);
  state.assign("OPTARG", holeValue("any", "the argument of an option"));
  state.assign("OPTIND", holeValue("number", "the number of an argument"));
  return EMPTY;
};

const exec: Builtin = (run) => {
  const { state, streams, shell } = run;
  let args = run.args;
  for (let text = knownText(args[0] ?? EMPTY); text !== undefined && /^-(?:[acl]|-$)/.test(text); text = knownText(args[0] ?? EMPTY)) {
    // `-a NAME`, or the name attached.
    args = args.slice(/^-[cl]*a$/.test(text) ? 2 : 1);
  }
  // Nothing after it runs, or prints where the caller reads it.
  state.exits.shell.mayEnd = true;
  if (args.length === 0) {
    // The redirections stay.
    if (streams.input !== state.input) state.input = streams.input;
    return EMPTY;
  }
  // `exec echo` starts the program, not the builtin.
  const name = knownText(args[0]!);
  if (name !== undefined && BUILTINS.has(name)) shell.analysis.emit("proc.run", { type: "program", name, isKnown: true });
  return runFields(args, state, streams, run.local, shell, { skipsFunctions: true });
};

const command: Builtin = (run) => {
  let args = run.args;
  let isQuestion = false;
  for (let text = knownText(args[0] ?? EMPTY); text !== undefined && /^-[pvV]+$|^--$/.test(text); text = knownText(args[0] ?? EMPTY)) {
    if (/[vV]/.test(text)) isQuestion = true;
    args = args.slice(1);
    if (text === "--") break;
  }
  if (isQuestion) return whereIs({ ...run, args });
  if (args.length === 0) return EMPTY;
  return runFields(args, run.state, run.streams, run.local, run.shell, { skipsFunctions: true });
};

/** `command -v x`, `type x`, `which x`: the path of a program, known by its name, or nothing. */
const whereIs: Builtin = ({ name, args, state }) => {
  const words = args.filter((arg) => knownText(arg)?.startsWith("-") !== true);
  const [only] = words;
  const text = only === undefined ? undefined : knownText(only);
  const isPlain = words.length === 1 && text !== undefined && /^[\w.+-]+$/.test(text) && !state.aliases.has(text);
  if (!isPlain || name === "type" || name === "whence" || args.some((arg) => /^-\w*V/.test(knownText(arg) ?? "")))
    return holeValue(isPlain ? "line" : "any", "where a program is");
  const isOwn = BUILTINS.has(text) || state.functions.has(text) || KEYWORDS.has(text);
  return oneOf(isOwn ? [`${text}\n`, `/usr/bin/${text}\n`, ""] : [`/usr/bin/${text}\n`, ""], "where a program is");
};

const test: Builtin = ({ args, state, shell }) => {
  args.forEach((arg, n) => {
    const text = knownText(arg);
    const operator = knownText(args[n - 1] ?? EMPTY);
    if (operator === undefined) {
      // It may be `-v`.
      if (text !== undefined && /\[[^]*[$`]/.test(text)) shell.arithmeticText(text, state);
      return;
    }
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
    const texts = possibleTexts(arg);
    if (texts === undefined) shell.analysis.unknown("arithmetic that is not known before it runs");
    for (const text of texts ?? likelyTexts(arg)) {
      const own = texts?.length === 1 ? state : state.branch();
      shell.arithmeticText(text, own);
      if (own !== state) shell.join(state, own);
    }
  }
  return EMPTY;
};

const pwd: Builtin = ({ state, name }) =>
  state.folders.length === 1 && name === "pwd" ? textValue(`${state.folders[0]}\n`) : holeValue("any", "the current folder");

const testFile: Builtin = (run) => {
  const output = test(run);
  run.args.forEach((arg, n) => {
    if (/^-[a-hkprstuwxLNOGS]$/.test(knownText(run.args[n - 1] ?? EMPTY) ?? "")) readMetadata(arg, run.state, run.shell.analysis);
  });
  return output;
};

/** Builtins of zsh that bash would look for on PATH. */
export const ZSH_ONLY: ReadonlySet<string> = new Set([
  "print",
  "noglob",
  "nocorrect",
  "whence",
  "where",
  "chdir",
  "setopt",
  "unsetopt",
  "emulate",
  "autoload",
  "zmodload",
  "rehash",
  "which",
]);

/** Builtins of bash that other shells would look for on PATH. */
export const BASH_ONLY: ReadonlySet<string> = new Set([
  "source",
  "let",
  "declare",
  "typeset",
  "shopt",
  "mapfile",
  "readarray",
  "pushd",
  "popd",
  "dirs",
  "enable",
  "builtin",
  "caller",
  "compgen",
  "complete",
  "compopt",
  "disown",
  "help",
  "history",
  "logout",
  "bind",
  "suspend",
]);

/** Builtins after which some shells keep the assignments that stood before them. */
export const SPECIAL: ReadonlySet<string> = new Set([
  ":",
  ".",
  "source",
  "break",
  "continue",
  "eval",
  "exec",
  "exit",
  "export",
  "readonly",
  "return",
  "set",
  "shift",
  "trap",
  "unset",
  "declare",
  "typeset",
  "local",
  "command",
  "builtin",
  "let",
  "mapfile",
  "readarray",
  "printf",
]);

/** Commands the shell itself carries out. What is not here is a program. */
export const BUILTINS: ReadonlyMap<string, Builtin> = new Map<string, Builtin>([
  ["echo", echo],
  ["printf", printf],
  ["print", echo],
  [":", nothing],
  ["true", nothing],
  ["false", nothing],
  ["cd", cd],
  ["chdir", cd],
  ["pushd", cd],
  ["popd", cd],
  ["dirs", pwd],
  ["pwd", pwd],
  ["eval", evaluate],
  ["source", source],
  [".", source],
  ["exec", exec],
  ["command", command],
  ["builtin", command],
  ["noglob", exec],
  ["nocorrect", exec],
  ["type", whereIs],
  ["which", whereIs],
  ["whence", whereIs],
  ["where", whereIs],
  ["read", read],
  ["mapfile", mapfile],
  ["readarray", mapfile],
  ["set", set],
  ["shift", shift],
  ["unset", unset],
  ["declare", declare],
  ["typeset", declare],
  ["local", declare],
  ["export", declare],
  ["readonly", declare],
  ["trap", trap],
  ["alias", alias],
  ["unalias", nothing],
  ["enable", enable],
  ["hash", hash],
  ["bind", bindOrComplete],
  ["complete", bindOrComplete],
  ["compgen", bindOrComplete],
  ["compopt", printing],
  ["test", testFile],
  ["[", testFile],
  ["let", letBuiltin],
  ["history", history],
  ["fc", history],
  ["kill", kill],
  ["exit", leaving],
  ["return", leaving],
  ["break", leaving],
  ["continue", leaving],
  ["logout", leaving],
  ["wait", wait],
  ["jobs", printing],
  ["fg", printing],
  ["bg", printing],
  ["disown", nothing],
  ["suspend", nothing],
  ["shopt", shopt],
  ["setopt", printingAlone],
  ["unsetopt", printingAlone],
  ["emulate", printingAlone],
  ["autoload", printingAlone],
  ["zmodload", printingAlone],
  ["ulimit", printing],
  ["umask", printingAlone],
  ["times", printing],
  ["getopts", getopts],
  ["caller", printing],
  ["help", printing],
  ["rehash", printingAlone],
]);
