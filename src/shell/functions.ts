import type { Function as FunctionNode } from "unbash";
import { either, widened } from "./alternatives.ts";
import { MAX_DEPTH } from "./analysis.ts";
import type { ShellInterpreter } from "./evaluate.ts";
import { restoreHidden } from "./join.ts";
import type { FunctionBody, ShellFunction, ShellState } from "./state.ts";
import { holeValue, type Value } from "./value.ts";

/** `name() { … }`: kept for when it is called. */
export function defineFunction(node: FunctionNode, state: ShellState, shell: ShellInterpreter): void {
  const name = node.name.value;
  const { analysis } = shell;
  if (name === "command_not_found_handle") analysis.unknown("a function is run for every command that is not found");
  if (state.aliases.has(name)) analysis.unknown(`the function \`${name.slice(0, 40)}\` has the name of an alias`);
  state.functions.set(name, { bodies: [{ body: node.body, isFromOtherText: analysis.isOtherText }], isMaybe: false });
  if (state.modes.has("allexport")) state.modes.add("exported functions");
}

/** Calls a shell function: each of the bodies it may have. */
export function callFunction(
  name: string,
  own: ShellFunction,
  args: readonly Value[],
  state: ShellState,
  input: Value | undefined,
  shell: ShellInterpreter,
): Value {
  const outputs: Value[] = [];
  const after: ShellState[] = [];
  own.bodies.forEach(({ body, isFromOtherText }, n) => {
    const branch = n === own.bodies.length - 1 ? state : state.branch();
    const run = (): void => {
      outputs.push(callBody(name, body, args, branch, input, shell));
    };
    if (isFromOtherText === shell.analysis.isOtherText) run();
    else shell.analysis.nested(run);
    if (branch !== state) after.push(branch);
  });
  for (const branch of after) shell.join(state, branch);
  return either(outputs, `what the function ${name} prints`);
}

function callBody(name: string, body: FunctionBody, args: readonly Value[], state: ShellState, input: Value | undefined, shell: ShellInterpreter): Value {
  const { analysis } = shell;
  const key = `function ${name} ${body.pos}`;
  const seen = analysis.active.filter((active) => active.name === key);
  const isRunaway = seen.length > 0 && analysis.forks > seen[0]!.forks;
  if (isRunaway) {
    analysis.emit("proc.run", { type: "program", name, isKnown: false }, { traits: ["runaway"], note: `the function \`${name}\` starts copies of itself` });
  }
  // Recursion is followed once more with the new arguments, then taken as seen.
  if (isRunaway || seen.length > 1 || analysis.active.length > MAX_DEPTH * 2) {
    forget(state);
    return holeValue("any", `what the function ${name} prints`);
  }
  const { positional, exits } = state;
  const call: ShellState[] = [];
  state.exits = { ...exits, call, loop: [] };
  state.positional = args;
  state.hidden = { names: new Map(), outer: state.hidden };
  analysis.active.push({ name: key, forks: analysis.forks });
  const output = shell.withInput(input, state, () => shell.node(body, state));
  analysis.active.pop();
  shell.rejoin(call, state);
  restoreHidden(state, analysis);
  state.positional = positional;
  state.exits = exits;
  return output;
}

/** Everything that could have been assigned is no longer known. */
function forget(state: ShellState): void {
  for (const [name, { value, isExported }] of state.variables) {
    const unknown = widened(value, "any", `$${name} is set in a function that calls itself`, { isMany: true });
    state.variables.set(name, { value: unknown, elements: [unknown], isExported });
  }
  state.positional = undefined;
}
