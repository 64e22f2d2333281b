import { isSecretVariable } from "../catalog/index.ts";
import type { Flow } from "../model/index.ts";
import type { Analysis } from "./analysis.ts";
import type { ShellState } from "./state.ts";
import { EMPTY, holeValue, isMany, textValue, type Value } from "./value.ts";

/** Variables that bash sets itself and that are numbers. */
const NUMBERS: ReadonlySet<string> = new Set([
  "RANDOM",
  "SRANDOM",
  "SECONDS",
  "LINENO",
  "BASHPID",
  "PPID",
  "UID",
  "EUID",
  "COLUMNS",
  "LINES",
  "SHLVL",
  "OPTIND",
  "EPOCHSECONDS",
  "BASH_SUBSHELL",
  "HISTCMD",
  "CI_PIPELINE_ID",
  "GITHUB_RUN_ID",
  "GITHUB_RUN_NUMBER",
  "PORT",
]);
/** Variables whose value is made anew at each use, whatever was assigned. */
const DYNAMIC: ReadonlySet<string> = new Set([
  "RANDOM",
  "SRANDOM",
  "SECONDS",
  "LINENO",
  "BASHPID",
  "EPOCHSECONDS",
  "EPOCHREALTIME",
  "BASH_SUBSHELL",
  "HISTCMD",
  "BASH_COMMAND",
  "FUNCNAME",
  "GROUPS",
  "DIRSTACK",
  "BASH_ARGV0",
  "BASH_ALIASES",
  "BASH_CMDS",
  "PIPESTATUS",
  "COMP_WORDBREAKS",
]);
/** Variables that are one plain word wherever they are set. */
const SEGMENTS: ReadonlySet<string> = new Set([
  "HOSTNAME",
  "HOSTTYPE",
  "OSTYPE",
  "MACHTYPE",
  "BASH_VERSION",
  "TERM",
  "LANG",
  "LC_ALL",
  "USER",
  "LOGNAME",
  "SHELLOPTS",
  "EPOCHREALTIME",
  "GITHUB_SHA",
  "NODE_ENV",
  "RAILS_ENV",
  "DISPLAY",
]);

/** The value of a variable, whatever is known of it. */
export function variableValue(reference: string, state: ShellState, analysis: Analysis): Value {
  const name = state.target(reference);
  if (DYNAMIC.has(name) && state.variables.has(name)) return holeValue("any", `the value of $${name} is made by the shell`);
  const own = state.variables.get(name);
  if (own !== undefined) return own.value;
  if (name === "PWD") return folderValue(state);
  if (name === "OLDPWD" && state.previousFolder !== undefined) return textValue(state.previousFolder);
  if (name === "IFS") return textValue(" \t\n");
  if (name === "HOME") return textValue(analysis.world.facts.home);
  if (name === "USER" || name === "LOGNAME") {
    return analysis.world.facts.user === "" ? holeValue("segment", "the user's name") : textValue(analysis.world.facts.user);
  }
  if (name === "SHELL") return textValue("/bin/bash");
  if (name === "BASH") return textValue("/bin/bash");
  if (name === "TMPDIR") return textValue(analysis.world.facts.variable("TMPDIR") ?? "");
  if (name === "PATH") return holeValue("word", "the value of $PATH", [], { variable: name });
  if (name === "CLAUDE_PROJECT_DIR" || name === "GITHUB_WORKSPACE" || name === "CI_PROJECT_DIR") {
    return textValue(analysis.world.locator.root);
  }
  if (NUMBERS.has(name)) return holeValue("number", `the value of $${name}`, [], { variable: name });
  if (SEGMENTS.has(name)) return holeValue("segment", `the value of $${name}`, [], { variable: name });
  return holeValue("any", `the value of $${name} is not known here`, environmentFlow(name), { variable: name });
}

/** Where the value of an environment variable comes from, for data flow. */
export function environmentFlow(name: string): readonly Flow[] {
  return isSecretVariable(name) ? [{ from: "secrets", name: `$${name}` }] : [];
}

function folderValue(state: ShellState): Value {
  return state.folders.length === 1 ? textValue(state.folders[0]!) : holeValue("any", "the current folder is not known");
}

/** All elements of an array variable, in order; `undefined` when it is none. */
export function elementsOf(name: string, state: ShellState): readonly Value[] | undefined {
  const variable = state.variables.get(state.target(name));
  if (variable === undefined || DYNAMIC.has(name)) return undefined;
  if (variable.elements !== undefined) return variable.elements;
  const [piece] = variable.value.pieces;
  // What is not known may be a list.
  if (variable.value.pieces.length === 1 && piece!.type === "hole") return [{ ...variable.value, pieces: [{ ...piece!, isMany: true }] }];
  return variable.isUnset === true ? [] : [variable.value];
}

/** One element of a list; `undefined` when what stands before it may be any number of elements, or it may give way to the next. */
export function elementAt(elements: readonly Value[], index: number): Value | undefined {
  const position = index < 0 ? elements.length + index : index;
  const before = index < 0 || position < elements.length - 1 ? elements.slice(0, index < 0 ? undefined : position + 1) : elements.slice(0, position);
  return before.some(isMany) ? undefined : (elements[position] ?? EMPTY);
}

/** True for a parameter that is certainly set, false for one that certainly is not. */
export function isSet(name: string, state: ShellState): boolean | undefined {
  if (/^[@*]$/.test(name)) return state.positional === undefined || state.positional.some(isMany) ? undefined : state.positional.length > 0;
  if (/^\d+$/.test(name)) {
    if (name === "0") return true;
    const before = state.positional?.slice(0, Number(name));
    return before === undefined || before.some(isMany) ? undefined : before.length === Number(name);
  }
  const variable = state.variables.get(state.target(name));
  if (variable === undefined || variable.elements !== undefined) return undefined;
  if (variable.isUnset === true) return false;
  return variable.value.pieces.some((piece) => piece.type === "hole" && piece.variable !== undefined) ? undefined : true;
}

/** `$@`, `$*`, `$#`, `$?`, `$$`, `$!`, `$-`, `$_`, `$0`, `$1` …; `undefined` for an ordinary name. */
export function specialParameter(name: string, state: ShellState): readonly Value[] | undefined {
  switch (name) {
    case "@":
    case "*":
      return state.positional ?? [holeValue("any", "the script's arguments are not known", [], { isMany: true })];
    case "#":
      return [
        state.positional === undefined || state.positional.some(isMany)
          ? holeValue("number", "the number of arguments")
          : textValue(String(state.positional.length)),
      ];
    case "?":
    case "$":
      return [holeValue("number", `the value of $${name}`)];
    case "!":
      return [holeValue("number", "the number of a background process", [], { variable: "!" })];
    case "-":
      return [holeValue("segment", "the shell's options")];
    case "_":
      return [state.lastArgument ?? holeValue("any", "the last argument of the previous command")];
    case "0":
      return [state.variables.has("BASH_ARGV0") ? holeValue("any", "the name of the script") : textValue(state.scriptName ?? "bash")];
    default:
  }
  if (!/^\d+$/.test(name)) return undefined;
  const found = state.positional === undefined ? undefined : elementAt(state.positional, Number(name) - 1);
  return [found ?? holeValue("any", `argument $${name} of the script is not known`)];
}
