import type { Trait } from "../model/index.ts";
import type { ShellInterpreter } from "./evaluate.ts";
import { holesOf, knownText, shownText, type Value } from "./value.ts";

/** Words that are signals, not processes: `-9`, `-KILL`, `-SIGTERM`. */
const SIGNAL = /^-(?:\d{1,2}|[A-Za-z][A-Za-z0-9+-]*)$/;
/** Holes for processes that this very command started: `$!`, `$$`, `$(jobs -p)`. */
const OWN = /^the number of a background process$|^the value of \$[!$]$|^the value of \$BASHPID|^what jobs prints$/;

/** This product's own processes, by name. */
export const GUARD_NAME = /sallyport/i;

/** Words of `kill` that name processes, and what is asked of them. */
function readWords(args: readonly Value[]): { readonly targets: readonly Value[]; readonly isQuestion: boolean } {
  const targets: Value[] = [];
  let isQuestion = false;
  let hasSignal = false;
  for (let at = 0; at < args.length; at++) {
    const text = knownText(args[at]!);
    if (text === "--") {
      targets.push(...args.slice(at + 1));
      break;
    }
    if (text !== undefined && /^-(?:l|L|-list|-table)/.test(text)) isQuestion = true;
    else if (text !== undefined && /^-(?:s|n|q|-signal|-queue|-timeout)$/.test(text)) {
      if (knownText(args[at + 1]!) === "0") isQuestion = true;
      hasSignal = true;
      at += 1;
    } else if (text !== undefined && /^--signal=|^-s./.test(text)) {
      if (/^(?:--signal=|-s)0$/.test(text)) isQuestion = true;
      hasSignal = true;
    } else if (text !== undefined && !hasSignal && SIGNAL.test(text)) {
      // The first such word is the signal; a later one is a process group, `-1` all processes.
      if (text === "-0") isQuestion = true;
      hasSignal = true;
    } else targets.push(args[at]!);
  }
  return { targets, isQuestion };
}

/** A job of this command: `%1`, `$!`, `$$`, and their process groups. */
function isOwnJob(target: Value): boolean {
  const text = knownText(target);
  if (text !== undefined) return text.startsWith("%") || text === "";
  const holes = holesOf(target);
  return holes.every((hole) => OWN.test(hole.why)) && target.pieces.every((piece) => piece.type === "hole" || /^[-%]*$/.test(piece.text));
}

/** What is known of a process: its number, or how it was looked up. */
function nameOf(target: Value): string {
  if (target.flows.some((flow) => flow.from === "secrets")) return "?";
  const [hole] = holesOf(target);
  return hole !== undefined && hole.why.startsWith("the process id of ") ? hole.why : shownText(target);
}

/** `kill`, as a builtin or a program: which processes get a signal. */
export function signalProcesses(args: readonly Value[], shell: ShellInterpreter): void {
  const { targets, isQuestion } = readWords(args);
  if (isQuestion) return;
  const others = targets.filter((target) => !isOwnJob(target));
  if (others.length === 0) return;
  const isWide = others.some((target) => /^-?1$/.test(knownText(target) ?? ""));
  const name = others.map(nameOf).join(" ");
  const traits: Trait[] = [...(isWide ? (["wide"] as const) : []), ...(GUARD_NAME.test(name) ? (["guard"] as const) : [])];
  shell.analysis.emit("proc.kill", { type: "process", target: name.slice(0, 160) }, { traits });
}
