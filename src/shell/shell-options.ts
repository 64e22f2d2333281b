import type { Builtin } from "./builtins.ts";
import type { ShellInterpreter } from "./evaluate.ts";
import { unknownElements } from "./join.ts";
import type { ShellState } from "./state.ts";
import { EMPTY, holeValue, isMany, knownStart, knownText, type Value } from "./value.ts";

/** Options of `set` that matter here, by letter and by name. */
const SET_LETTERS: Readonly<Record<string, string>> = {
  e: "errexit",
  u: "nounset",
  f: "globs",
  a: "allexport",
  C: "noclobber",
  k: "keyword",
  B: "braces",
  t: "onecmd",
};
const SET_NAMES: Readonly<Record<string, string>> = {
  errexit: "errexit",
  nounset: "nounset",
  noglob: "globs",
  allexport: "allexport",
  noclobber: "noclobber",
  keyword: "keyword",
  braceexpand: "braces",
  onecmd: "onecmd",
  posix: "strict",
};
/** Options of `shopt` that change what words become. */
const SHOPT_NAMES: Readonly<Record<string, string>> = {
  nullglob: "globs",
  failglob: "globs",
  dotglob: "hidden",
  nocaseglob: "globs",
  globstar: "globs",
  extglob: "extglob",
  globskipdots: "globs",
  nocasematch: "matching",
  xpg_echo: "echo",
  lastpipe: "lastpipe",
  localvar_inherit: "odd",
  localvar_unset: "odd",
  extquote: "odd",
  interactive_comments: "odd",
};

function switchMode(mode: string | undefined, isOn: boolean, state: ShellState, shell: ShellInterpreter): void {
  if (mode === undefined) return;
  // Arguments that look like assignments would be the environment; lists in braces would be text.
  if ((mode === "keyword" && isOn) || (mode === "braces" && !isOn) || mode === "odd")
    shell.analysis.unknown("an option of the shell changes how it reads commands");
  if (mode === "onecmd" && isOn) state.exits.shell.mayEnd = true;
  if (isOn) state.modes.add(mode);
  else state.modes.delete(mode);
}

/** An option word of `set` or of a shell that is started, `-eu` or `-o pipefail`. */
export function switchOptions([word, name]: readonly [string, string | undefined], state: ShellState, shell: ShellInterpreter): void {
  const isOn = word.startsWith("-");
  for (const letter of word.slice(1)) {
    if (letter === "o" || letter === "O") switchMode(name === undefined ? undefined : letter === "o" ? SET_NAMES[name] : SHOPT_NAMES[name], isOn, state, shell);
    else switchMode(SET_LETTERS[letter], isOn, state, shell);
  }
}

/** `set`: options, and the arguments of the script. */
export const set: Builtin = ({ args, state, shell }) => {
  if (args.length === 0) return holeValue("any", "all variables", [{ from: "environment", name: "set" }]);
  let at = 0;
  for (; at < args.length; at++) {
    const text = knownText(args[at]!);
    if (text === "--" || text === "-") {
      if (text === "--" || at + 1 < args.length) state.positional = args.slice(at + 1);
      return EMPTY;
    }
    if (text === undefined || !/^[-+]./.test(text)) break;
    // With an option that there is not nothing is set.
    if (/[^abefhkmnoptuvxBCEHPT]/.test(text.slice(1))) return EMPTY;
    const value = text.endsWith("o") ? args[at + 1] : undefined;
    if (value !== undefined) at += 1;
    const name = value === undefined ? undefined : knownText(value);
    if (value !== undefined && name === undefined) shell.analysis.unknown("an option of the shell changes how it reads commands");
    switchOptions([text, name], state, shell);
  }
  const rest = args.slice(at);
  if (rest.length === 0) return args.some((arg) => /^[-+]\w*o$/.test(knownText(arg) ?? "")) ? holeValue("any", "the options of the shell") : EMPTY;
  // A first word that is not known may be an option, or `--`.
  const isOpen = knownText(rest[0]!) === undefined && /^(?:$|[-+])/.test(knownStart(rest[0]!));
  state.positional = isOpen
    ? unknownElements(
        "an argument that may be an option of `set`",
        rest.flatMap(({ flows }) => flows),
      )
    : rest;
  if (isOpen && isMany(rest[0]!)) state.modes.add("globs");
  return EMPTY;
};

/** `shopt`: options that bash has beside those of `set`. */
export const shopt: Builtin = ({ args, state, shell }) => {
  const texts = args.map((arg: Value) => knownText(arg));
  const flags = texts.filter((text) => text?.startsWith("-") === true).join("");
  const isOn = flags.includes("s");
  if (!isOn && !flags.includes("u")) return holeValue("any", "the options of the shell");
  for (const text of texts) {
    if (text === undefined) shell.analysis.unknown("an option of the shell changes how it reads commands");
    else if (flags.includes("o")) switchMode(SET_NAMES[text], isOn, state, shell);
    else if (SHOPT_NAMES[text] !== undefined) switchMode(SHOPT_NAMES[text], SHOPT_NAMES[text] === "odd" || isOn, state, shell);
  }
  return EMPTY;
};
