import type { Effect, GuardFacts } from "../model/index.ts";

/** The numbers of processes in what `kill` was given; `-42` is the group that 42 leads. */
function processesIn(target: string): readonly number[] {
  return target.split(" ").flatMap((word) => (/^-?\d{1,10}$/.test(word) ? [Math.abs(Number(word))] : []));
}

function isOwn({ resource }: Effect, guard: GuardFacts): boolean {
  if (resource.type === "process") return processesIn(resource.target).some((pid) => guard.isProcess(pid));
  // A host that is not known may be this machine.
  return resource.type === "host" && resource.port !== undefined && guard.isPort(resource.port) && (resource.host === "?" || resource.sets.includes("loopback"));
}

/** Marks the effects that touch the guard's own port and processes, which look like any other. */
export function markOwn(effects: readonly Effect[], guard: GuardFacts | undefined): readonly Effect[] {
  if (guard === undefined) return effects;
  return effects.map((effect) => (isOwn(effect, guard) && !effect.traits.includes("guard") ? { ...effect, traits: [...effect.traits, "guard"] } : effect));
}
