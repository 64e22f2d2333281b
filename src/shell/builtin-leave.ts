import type { Builtin } from "./builtins.ts";
import { EMPTY, holeValue, knownText, shownText } from "./value.ts";

/** `trap ACTION EVENT…`: kept for when it may run. */
export const trap: Builtin = ({ args: words, state, shell }) => {
  const args = knownText(words[0] ?? EMPTY) === "--" ? words.slice(1) : words;
  const [action, ...events] = args;
  if (action === undefined) return holeValue("any", "the traps of the shell");
  const text = knownText(action);
  if (text !== undefined && /^-[lpP]/.test(text)) return holeValue("any", "the traps of the shell");
  const names = events.map((event) => eventName(knownText(event) ?? "EXIT"));
  if (events.length === 0 || text === "-" || text === "") {
    // Without an action the traps are taken back.
    for (const name of events.length === 0 ? [eventName(text ?? "")] : names) state.traps.delete(name);
    return EMPTY;
  }
  if (shell.analysis.active.some(({ name }) => name === "trap") && names.some((name) => name !== "EXIT")) shell.analysis.unknown("a trap sets another");
  for (const name of names) state.traps.set(name, [action]);
  if (names.includes("RETURN") && /\$/.test(shownText(action))) shell.analysis.unknown("what a function's end runs is made of what holds then");
  // Events come with each command, and the end at the end; a signal may come at any time.
  const signals = names.filter((name) => !/^(?:EXIT|DEBUG|ERR|RETURN)$/.test(name));
  if (signals.length === 0) return EMPTY;
  const own = state.branch();
  for (const name of own.traps.keys()) if (!signals.includes(name)) own.traps.delete(name);
  shell.runTraps(own, () => true);
  shell.join(state, own);
  return EMPTY;
};

function eventName(text: string): string {
  const upper = text.toUpperCase().replace(/^SIG/, "");
  return upper === "0" ? "EXIT" : upper;
}

/** `exit`, `return`, `break`, `continue`: what follows may not run. */
export const leaving: Builtin = ({ name, state, shell }) => {
  if (name === "exit" || name === "logout") {
    state.exits.shell.mayEnd = true;
    const own = state.branch();
    shell.runTraps(own, (event) => event === "EXIT");
  } else shell.leave(name === "return" ? state.exits.call : state.exits.loop, state);
  return EMPTY;
};
