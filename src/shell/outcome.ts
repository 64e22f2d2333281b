import type { AndOr, CommandNode, PipelineNode } from "unbash";
import type { ShellState } from "./state.ts";

/** True for commands that cannot fail: plain assignments, `:`, `true`, `echo`. */
export function isSure(command: PipelineNode, state: ShellState): boolean {
  if (command.type !== "Command" || command.redirects.length > 0 || state.modes.has("errexit")) return false;
  const { name } = command;
  if (name === undefined)
    return command.prefix.every(
      (item) => item.type === "Assignment" && item.index === undefined && item.value.type === "Word" && item.value.parts === undefined,
    );
  return (
    /^(?::|true|echo)$/.test(name.text) &&
    !state.functions.has(name.text) &&
    command.prefix.length === 0 &&
    command.suffix.every((item) => item.type === "Word" && item.parts === undefined)
  );
}

/** True for commands that print no error messages. */
export function isQuiet(command: CommandNode, state: ShellState): boolean {
  return (
    command.type === "Command" &&
    /^(?:echo|:|true)$/.test(command.name?.text ?? "") &&
    !state.functions.has(command.name!.text) &&
    command.redirects.length === 0
  );
}

/** True when an and-or list leaves the script when its first part fails: `cd x || exit`. */
export function leaves(node: AndOr): boolean {
  return node.commands.some((command, n) => {
    if (n === 0 || node.operators[n - 1] !== "||") return false;
    if (command.type === "Command") return isLeaving(command);
    const last = command.type === "BraceGroup" ? command.body.commands.at(-1)?.command : undefined;
    return last?.type === "Command" && isLeaving(last);
  });
}

function isLeaving(command: CommandNode): boolean {
  return command.type === "Command" && /^(?:exit|return|continue|break)$/.test(command.name?.text ?? "");
}
