import { setVariable } from "./assign.ts";
import { readContent } from "./files.ts";
import { signalProcesses } from "./signals.ts";
import { EMPTY, holeValue, knownText, textValue } from "./value.ts";
import type { Builtin } from "./builtins.ts";

export const wait: Builtin = ({ args, state, shell }) => {
  args.forEach((arg, n) => {
    const match = /^-\w*p([^]*)$/.exec(knownText(arg) ?? "");
    const name = match === null ? undefined : match[1] === "" ? knownText(args[n + 1] ?? EMPTY) : match[1];
    if (match !== null && name === undefined) shell.analysis.unknown("which variable `wait` sets is not known");
    else if (name !== undefined && name !== "") setVariable(name, holeValue("number", "the number of a process"), state, shell);
  });
  return EMPTY;
};

export const history: Builtin = ({ args, shell, state }) => {
  const texts = args.map((arg) => knownText(arg) ?? "");
  // -r and -n read a file of commands into the list.
  if (texts.some((text) => /^-[rn]/.test(text)))
    readContent(args[1] ?? state.variables.get("HISTFILE")?.value ?? textValue(`${shell.analysis.world.facts.home}/.bash_history`), state, shell.analysis);
  if (texts.some((text) => /^-[cdw]/.test(text))) {
    shell.analysis.emit("fs.delete", { type: "named", name: "shell history" }, { note: "the shell's history is changed or cleared" });
    return EMPTY;
  }
  return holeValue("any", "the shell's history", [{ from: "history", name: "history" }]);
};

export const kill: Builtin = ({ args, state, shell }) => {
  signalProcesses(args, shell);
  const own = state.branch();
  shell.runTraps(own, (event) => event !== "EXIT");
  shell.join(state, own);
  return args.some((arg) => /^-[lL]/.test(knownText(arg) ?? "")) ? holeValue("any", "names of signals") : EMPTY;
};
