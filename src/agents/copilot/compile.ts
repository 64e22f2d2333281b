import { describeRule, type CompiledPolicy } from "../../policy/index.ts";

/** A policy in the terms of `managed-settings.json`. */
export interface CompiledSettings {
  readonly keys: Readonly<Record<string, unknown>>;
  /** Deny rules that are left to the hook, with the reason before them. */
  readonly unexpressed: readonly string[];
}

/**
 * Compiles the policy into the client's managed settings. `allowManagedHooksOnly` keeps every other hook away, which could change a call after it was judged
 * (measured). Its own permission rules are not used: one of them makes every call that no rule names need a person, and without one it is denied (measured).
 */
export function compileSettings(policy: CompiledPolicy): CompiledSettings {
  return {
    keys: { allowManagedHooksOnly: true },
    unexpressed: policy.rules.filter(({ outcome }) => outcome === "deny").map((rule) => `${rule.id}: ${describeRule(rule)}`),
  };
}
