import type { Flow } from "../model/index.ts";
import type { Analysis } from "./analysis.ts";
import type { ShellState, Variable } from "./state.ts";
import { EMPTY, holeValue, mergeFlows, textValue, type Value } from "./value.ts";

/** Variables that bash sets itself and that are numbers. */
const NUMBERS: ReadonlySet<string> = new Set([
  "RANDOM", "SRANDOM", "SECONDS", "LINENO", "BASHPID", "PPID", "UID", "EUID", "COLUMNS", "LINES", "SHLVL", "OPTIND", "EPOCHSECONDS", "BASH_SUBSHELL", "HISTCMD",
  "CI_PIPELINE_ID", "GITHUB_RUN_ID", "GITHUB_RUN_NUMBER", "PORT",
]);
/** Variables that are one plain word wherever they are set. */
const SEGMENTS: ReadonlySet<string> = new Set([
  "HOSTNAME", "HOSTTYPE", "OSTYPE", "MACHTYPE", "BASH_VERSION", "TERM", "LANG", "LC_ALL", "USER", "LOGNAME", "SHELLOPTS", "EPOCHREALTIME", "GITHUB_SHA", "NODE_ENV", "RAILS_ENV", "DISPLAY",
]);

/**
 * Names under which environments carry credentials. Bounded by `_` or the ends, so that
 * `KEYBOARD` or `TOKENIZERS_PARALLELISM` are none.
 */
const SECRET_NAME =
  /(?:^|_)(?:TOKEN|SECRETS?|PASSWORD|PASSWD|PASSPHRASE|PASS|PWD|PAT|API_?KEY|ACCESS_?KEY(?:_ID)?|SECRET_?KEY|PRIVATE_?KEY|ENCRYPTION_?KEY|SIGNING_?KEY|MASTER_?KEY|AUTH_?KEY|LICENSE_?KEY|DEPLOY_?KEY|CREDENTIALS?|COOKIE|JWT|BEARER|DATABASE_URL|DB_URL|MONGO(?:DB)?_UR[IL]|REDIS_URL|CONNECTION_STRING|DSN|WEBHOOK_URL)(?:$|_(?:FILE|VALUE|BASE64|B64|JSON|PROD|PRODUCTION|STAGING|DEV|TEST|RW|RO|ID|\d+)$)|(?:^|_)KEY$/;
const NOT_SECRET: ReadonlySet<string> = new Set(["PWD", "OLDPWD", "COMPOSE_PROJECT_KEY", "SSH_PUBLIC_KEY", "PUBLIC_KEY", "MAX_TOKEN"]);

/** True for names of environment variables that usually hold a credential. */
export function isSecretVariable(name: string): boolean {
  const upper = name.toUpperCase();
  return !NOT_SECRET.has(upper) && !/PUBLIC|PUBLISHABLE/.test(upper) && SECRET_NAME.test(upper);
}

/** The value of a variable, whatever is known of it. */
export function variableValue(name: string, state: ShellState, analysis: Analysis): Value {
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
  const variable = state.variables.get(name);
  if (variable === undefined) return undefined;
  return variable.elements ?? [variable.value];
}

/** What a variable may be after one of two ways through a script. */
export function joinVariables(a: Variable | undefined, b: Variable | undefined, name: string): Variable {
  if (a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b)) return a;
  const flows = mergeFlows(a?.value.flows ?? [], b?.value.flows ?? []);
  const value = holeValue("any", `$${name} has different values on different ways through the script`, flows);
  return { value, isExported: a?.isExported === true || b?.isExported === true };
}

/** `$@`, `$*`, `$#`, `$?`, `$$`, `$!`, `$-`, `$_`, `$0`, `$1` …; `undefined` for an ordinary name. */
export function specialParameter(name: string, state: ShellState): readonly Value[] | undefined {
  switch (name) {
    case "@":
    case "*":
      return state.positional ?? [holeValue("any", "the script's arguments are not known")];
    case "#":
      return [state.positional === undefined ? holeValue("number", "the number of arguments") : textValue(String(state.positional.length))];
    case "?":
    case "$":
    case "!":
      return [holeValue("number", `the value of $${name}`)];
    case "-":
      return [holeValue("segment", "the shell's options")];
    case "_":
      return [state.lastArgument ?? holeValue("any", "the last argument of the previous command")];
    case "0":
      return [textValue(state.scriptName ?? "bash")];
    default:
  }
  if (!/^\d+$/.test(name)) return undefined;
  if (state.positional === undefined) return [holeValue("any", `argument $${name} of the script is not known`)];
  return [state.positional[Number(name) - 1] ?? EMPTY];
}
