import type { Action, Effect, GuardFacts } from "../model/index.ts";

/** Programs that change or hold a process given by its number, though they do not signal it. Their manuals name `-p`, `--pid` or the number itself. */
const HOLDERS =
  /(?:^|[\s/;|&('"`])(?:gdb|lldb|strace|ltrace|dtrace|dtruss|bpftrace|perf|prlimit|renice|ionice|chrt|taskset|nsenter|reptyr|gcore|cpulimit|criu|taskpolicy|sample|vmmap)(?![\w.-])/;
/** A number that stands for itself: no part of a name, a version or an address. */
const NUMBER = /(?<![\w.-])-?(\d{2,10})(?![\w.])/g;
/** At most so many numbers of a text are looked up. */
const MAX_NUMBERS = 64;

function numbersIn(text: string): readonly number[] {
  const numbers = new Set<number>();
  for (const [, digits] of text.matchAll(NUMBER)) {
    numbers.add(Number(digits));
    if (numbers.size >= MAX_NUMBERS) break;
  }
  return [...numbers];
}

/** This product's own processes and services, by name. */
const NAME = /sallyport/i;

function isOwn({ kind, resource }: Effect, guard: GuardFacts, isPortNamed: boolean): boolean {
  if (resource.type === "process") {
    // `20000/tcp`: whoever has the port.
    return isPortNamed || NAME.test(resource.target) || numbersIn(resource.target).some((number) => guard.isProcess(number));
  }
  if (resource.type !== "host") return false;
  // A host that is not known may be this machine; a listener names no port, so the text has to say which.
  const isHere = resource.host === "?" || resource.host === "*" || resource.sets.includes("loopback");
  return isHere && (resource.port === undefined ? isPortNamed && kind.startsWith("net.") : guard.isPort(resource.port));
}

/** Holding the guard's process still is ending it for as long as it is held. */
function heldProcesses(text: string, guard: GuardFacts): readonly Effect[] {
  if (!HOLDERS.test(text)) return [];
  const targets = [
    ...numbersIn(text)
      .filter((pid) => guard.isProcess(pid))
      .map(String),
    ...(/(?:pidof|pgrep)\b[^)|;&]*sallyport/i.test(text) ? ["sallyport"] : []),
  ];
  return targets.map((target) => ({ kind: "proc.kill", resource: { type: "process", target }, certainty: "certain", traits: ["guard"], flows: [] }));
}

/** Where nothing of the guard runs, names are all there is to go by. */
const NOTHING: GuardFacts = { folders: [], isPort: () => false, isProcess: () => false };

/** Marks the effects that touch the guard's own port and processes, which look like any other. */
export function markOwn(effects: readonly Effect[], { request }: Action, guard: GuardFacts = NOTHING): readonly Effect[] {
  const text = request.type === "shell" ? request.text : "";
  const isRelevant = effects.some(({ resource }) => resource.type === "process" || resource.type === "host");
  const isPortNamed = isRelevant && numbersIn(text.replaceAll(/[:/=,]/g, " ")).some((number) => guard.isPort(number));
  const marked = effects.map((effect) =>
    isOwn(effect, guard, isPortNamed) && !effect.traits.includes("guard") ? { ...effect, traits: [...effect.traits, "guard" as const] } : effect,
  );
  return [...marked, ...heldProcesses(text, guard)];
}
