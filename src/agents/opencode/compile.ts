import { describeRule, type CompiledPolicy } from "../../policy/index.ts";
import { FLOOR, OWN_AGENTS } from "./plugin.ts";

/** One setting of ours, by its place. */
export interface Pin {
  readonly path: readonly string[];
  readonly value: unknown;
  /** Why it is there. */
  readonly why: string;
}

/**
 * What the machine's settings hold besides the plugin. Every tool is denied to the client's own agents until the plugin has been loaded and has
 * taken that away: without it (`--pure`, a plugin that cannot be loaded) there is a session without tools, and not one without a guard.
 */
export const MACHINE_PINS: readonly Pin[] = [
  ...OWN_AGENTS.map((agent) => ({ path: ["agent", agent, "permission"], value: FLOOR, why: "no tool runs while the plugin is not loaded" })),
  { path: ["default_agent"], value: "build", why: "a repository names an agent of its own, with permissions of its own" },
  { path: ["share"], value: "disabled", why: "sharing sends the whole session to the maker's servers, past every hook" },
];

/**
 * What the client's own settings cannot say: everything, because its permissions are globs over text, and ten of eighteen spellings of one denied
 * command run all the same (measured). The plugin asks the hook, which holds all of it.
 */
export function unexpressed(policy: CompiledPolicy): readonly string[] {
  return policy.rules.filter(({ outcome }) => outcome === "deny").map((rule) => `${rule.id}: ${describeRule(rule)}`);
}
