import type { Assignment, Command, Redirection } from "unbash";
import { injectedByVariable } from "./environment.ts";
import { expandToFields, expandToValue } from "./expand.ts";
import { BUILTINS, declareAttributes, flagsOf, ZSH_ONLY, type BuiltinRun } from "./builtins.ts";
import type { ShellInterpreter } from "./evaluate.ts";
import { runProgram } from "./program.ts";
import { closeRedirections, openRedirections, type Streams } from "./redirect.ts";
import type { ShellState } from "./state.ts";
import { concat, EMPTY, hasHole, holesOf, holeValue, knownText, quoted, textValue, type Value } from "./value.ts";

/** Builtins whose `NAME=(…)` arguments are assignments. */
const DECLARING: ReadonlySet<string> = new Set(["declare", "typeset", "local", "export", "readonly"]);

function assignmentValue(node: Assignment, state: ShellState, shell: ShellInterpreter): { value: Value; elements?: readonly Value[] } {
  if (node.index !== undefined) shell.arithmeticText(node.index.text, state);
  if (node.value.type === "ArrayValue") {
    const elements = node.value.elements.flatMap((word) => expandToFields(word, state, shell)).map(quoted);
    return { value: elements[0] ?? EMPTY, elements };
  }
  // Globs are not expanded in an assignment: their text is stored.
  const value = quoted(expandToValue(node.value, state, shell));
  if (node.append !== true) return { value };
  const before = state.variables.get(node.name)?.value ?? EMPTY;
  return { value: concat([before, value]) };
}

function assign(node: Assignment, state: ShellState, shell: ShellInterpreter, isExported?: boolean): void {
  const { value, elements } = assignmentValue(node, state, shell);
  const before = state.variables.get(node.name);
  if (node.index !== undefined || (elements !== undefined && node.append === true)) {
    const all = [...(before?.elements ?? []), ...(elements ?? [value])];
    state.variables.set(node.name, { value: all[0] ?? EMPTY, elements: all, isExported: before?.isExported ?? false });
    return;
  }
  const exported = isExported ?? before?.isExported ?? false;
  if (before?.isInteger === true && elements === undefined) {
    evaluateNumber(value, state, shell);
    state.variables.set(node.name, { value: holeValue("number", `the number $${node.name}`, value.flows), isExported: exported, isInteger: true });
    return;
  }
  state.variables.set(node.name, elements === undefined ? { value, isExported: exported, ...(before?.isInteger === true ? { isInteger: true } : {}) } : { value, elements, isExported: exported });
}

/** What is assigned to a variable that was declared as a number runs the substitutions in its subscripts. */
function evaluateNumber(value: Value, state: ShellState, shell: ShellInterpreter): void {
  const text = knownText(value);
  if (text !== undefined) shell.arithmeticText(text, state);
}

/** `NAME=value` as an argument of an ordinary command (`make CC=gcc`, `env A=b`). */
function assignmentArgument(node: Assignment, state: ShellState, shell: ShellInterpreter): Value {
  if (node.value.type === "ArrayValue") return textValue(node.text);
  const value = quoted(expandToValue(node.value, state, shell));
  const index = node.index === undefined ? "" : `[${node.index.text}]`;
  return concat([textValue(`${node.name}${index}${node.append === true ? "+" : ""}=`), value]);
}

function aliased(node: Command, state: ShellState): string | undefined {
  const name = node.name;
  if (name === undefined || name.text !== name.value) return undefined;
  return state.aliases.get(name.value);
}

/** One simple command: assignments, redirections, expansion, then whatever it runs. */
export function runCommand(node: Command, state: ShellState, shell: ShellInterpreter): Value {
  const assignments = node.prefix.filter((item) => item.type === "Assignment");
  const redirects = [...node.prefix, ...node.suffix].filter(
    (item): item is Redirection => item.type !== "Assignment" && item.type !== "Word",
  );
  if (node.name === undefined) {
    for (const item of assignments) {
      assign(item, state, shell);
      injectedByVariable(item.name, state.variables.get(item.name)?.value ?? EMPTY, state, shell);
    }
    const streams = openRedirections(redirects, state, shell);
    // `$(< file)`: with no command, the input is what the substitution gives.
    return closeRedirections(streams, redirects.length > 0 && streams.input !== state.input ? (streams.input ?? EMPTY) : EMPTY, state, shell);
  }
  const alias = aliased(node, state);
  if (alias !== undefined && !shell.analysis.active.some((active) => active.name === `alias ${node.name!.value}`)) {
    shell.analysis.active.push({ name: `alias ${node.name.value}`, forks: shell.analysis.forks });
    const rest = node.suffix.map((item) => ("text" in item ? item.text : "")).join(" ");
    const output = shell.runText(`${alias} ${rest}`, state.copy(), "an alias");
    // Aliases hold from the next line that is read, and only in some shells: the name itself may be run as well.
    const plain = runCommand(node, state, shell);
    shell.analysis.active.pop();
    return concat([output, plain]);
  }
  const local = new Map<string, Value>();
  for (const item of assignments) local.set(item.name, assignmentValue(item, state, shell).value);
  const isDeclaring = DECLARING.has(node.name.value);
  const fields = expandToFields(node.name, state, shell);
  for (const item of node.suffix) {
    if (item.type === "Word") fields.push(...expandToFields(item, state, shell));
    else if (item.type === "Assignment") {
      if (isDeclaring) {
        assign(item, state, shell, node.name.value === "export" ? true : undefined);
        declareAttributes(item.name, state.variables.get(item.name)?.value, flagsOf(fields), state, shell);
        injectedByVariable(item.name, state.variables.get(item.name)?.value ?? EMPTY, state, shell);
        fields.push(textValue(item.name));
      } else fields.push(assignmentArgument(item, state, shell));
    }
  }
  const streams = openRedirections(redirects, state, shell);
  if (fields.length === 0) {
    for (const [name, value] of local) state.assign(name, value);
    return closeRedirections(streams, EMPTY, state, shell);
  }
  const last = fields.at(-1);
  const output = runFields(fields, state, streams, local, shell);
  if (last !== undefined) state.lastArgument = last;
  return closeRedirections(streams, output, state, shell);
}

/** Words that make a command, after expansion: functions, builtins, programs. */
export function runFields(
  fields: readonly Value[],
  state: ShellState,
  streams: Streams,
  local: ReadonlyMap<string, Value>,
  shell: ShellInterpreter,
): Value {
  const [name, ...args] = fields;
  if (name === undefined) return EMPTY;
  if (!shell.analysis.step()) return EMPTY;
  const text = knownText(name);
  if (text === undefined) return runUnknown(name, args, state, streams, local, shell);
  if (text === "") return args.length > 0 ? runFields(args, state, streams, local, shell) : EMPTY;
  for (const [variable, value] of local) injectedByVariable(variable, value, state, shell);
  const ownFunction = state.functions.get(text);
  if (ownFunction !== undefined) {
    const call = (): Value => shell.call(text, ownFunction.body, args, state, streams.input);
    let output: Value = EMPTY;
    if (ownFunction.isFromOtherText === shell.analysis.isOtherText) output = call();
    else {
      shell.analysis.nested(() => {
        output = call();
      });
    }
    if (ownFunction.isMaybe !== true) return output;
  }
  const run: BuiltinRun = { name: text, args, state, streams, local, shell };
  const builtin = BUILTINS.get(text);
  if (builtin !== undefined) {
    if (ZSH_ONLY.has(text)) shell.analysis.emit("proc.run", { type: "program", name: text, isKnown: true });
    return builtin(run);
  }
  return runProgram(run);
}

/** The name of the program is not known: what can be said about it is said, the rest is `unknown`. */
function runUnknown(
  name: Value,
  args: readonly Value[],
  state: ShellState,
  streams: Streams,
  local: ReadonlyMap<string, Value>,
  shell: ShellInterpreter,
): Value {
  // An environment variable that is not set is empty: `r${x}m` is `rm`.
  const holes = holesOf(name);
  if (hasHole(name) && holes.every((hole) => hole.variable !== undefined)) {
    const text = name.pieces.map((piece) => (piece.type === "hole" ? "" : piece.text)).join("");
    if (text !== "" && !text.includes("/")) runFields([textValue(text), ...args], state, streams, local, shell);
    else if (text === "" && args.length > 0) runFields(args, state, streams, local, shell);
  }
  const traits = name.flows.some((flow) => flow.from === "network") ? (["downloaded"] as const) : [];
  if (name.flows.some((flow) => flow.from === "network" || flow.from === "encoded")) {
    shell.analysis.emit("proc.code", { type: "named", name: "a command line" }, {
      traits: name.flows.some((flow) => flow.from === "network") ? ["downloaded"] : ["encoded"],
      flows: name.flows,
    });
  }
  shell.analysis.unknown("which program is run is not known before it runs", traits);
  return runProgram({ name: "", args, state, streams, local, shell });
}
