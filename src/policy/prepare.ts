import { EFFECT_KINDS, type EffectKind } from "../model/index.ts";
import type { CompiledGrant, CompiledLayer, CompiledPolicy, CompiledRule, Conditions, KindPattern, Layer } from "./compiled.ts";
import { conditionsTest, type EffectTest } from "./match.ts";

export interface PreparedRule {
  readonly rule: CompiledRule;
  readonly test: EffectTest;
}

export interface PreparedGrant {
  readonly grant: CompiledGrant;
  readonly test: EffectTest;
}

/** One layer's rules for one kind of effect, strictest first. */
export interface PreparedLayer {
  readonly layer: CompiledLayer;
  readonly rules: readonly PreparedRule[];
  readonly otherwise: readonly PreparedRule[];
}

export interface PreparedPolicy {
  readonly policy: CompiledPolicy;
  /** Made when an effect of the kind is first judged. */
  readonly byKind: Map<string, readonly PreparedLayer[]>;
  readonly grants: Map<string, readonly PreparedGrant[]>;
}

/** Order in which rules are tried: the strictest first, and of two questions the one that is held. */
function placeOf({ outcome, hold }: CompiledRule): number {
  return outcome === "deny" ? 0 : outcome === "allow" ? 3 : hold === undefined ? 2 : 1;
}

/** True when the patterns hold the kind. */
export function isOfKinds(kind: string, patterns: readonly KindPattern[]): boolean {
  return patterns.some((pattern) => pattern === "*" || pattern === kind || (pattern.endsWith(".*") && kind.startsWith(pattern.slice(0, -1))));
}

/** Every kind that the patterns hold. */
export function kindsOf(patterns: readonly KindPattern[]): readonly EffectKind[] {
  return EFFECT_KINDS.filter((kind) => isOfKinds(kind, patterns));
}

/** `@name` of a policy's own set replaced by what is in it. */
function withSets(patterns: readonly string[], layer: Layer, policy: CompiledPolicy): readonly string[] {
  if (!patterns.some((pattern) => pattern.startsWith("@"))) return patterns;
  return patterns.flatMap((pattern) => {
    const key = `${layer}:${pattern.slice(1)}`;
    return pattern.startsWith("@") && Object.hasOwn(policy.sets, key) ? policy.sets[key]! : [pattern];
  });
}

/** Fields that hold patterns, in which `@name` may stand. */
export const PATTERN_FIELDS = [
  "path",
  "host",
  "branch",
  "remote",
  "program",
  "package",
  "ecosystem",
  "provider",
  "operation",
  "target",
  "engine",
  "statement",
  "server",
  "tool",
  "name",
  "agent",
] as const;

function resolved(conditions: Conditions, layer: Layer, policy: CompiledPolicy): Conditions {
  const made: Record<string, unknown> = { ...conditions };
  for (const field of PATTERN_FIELDS) {
    const patterns = conditions[field];
    if (patterns !== undefined) made[field] = withSets(patterns, layer, policy);
  }
  if (conditions.not !== undefined) made["not"] = conditions.not.map((one) => resolved(one, layer, policy));
  return made as Conditions;
}

const prepared = new WeakMap<CompiledPolicy, PreparedPolicy>();

/** The index of a policy; kept for as long as the policy is. */
export function preparedPolicy(policy: CompiledPolicy): PreparedPolicy {
  const known = prepared.get(policy);
  if (known !== undefined) return known;
  const made: PreparedPolicy = { policy, byKind: new Map(), grants: new Map() };
  prepared.set(policy, made);
  return made;
}

/** The layers with the rules that speak of a kind. */
export function layersFor(kind: string, index: PreparedPolicy): readonly PreparedLayer[] {
  const known = index.byKind.get(kind);
  if (known !== undefined) return known;
  const { policy } = index;
  const made = policy.layers.map((layer): PreparedLayer => {
    const own = policy.rules
      .filter((rule) => rule.layer === layer.name && isOfKinds(kind, rule.kinds))
      .toSorted((a, b) => placeOf(a) - placeOf(b))
      .map((rule) => ({
        rule,
        test: conditionsTest(resolved(rule.when, rule.layer, policy), rule.outcome === "allow"),
      }));
    return {
      layer,
      rules: own.filter(({ rule }) => rule.isOtherwise !== true),
      otherwise: own.filter(({ rule }) => rule.isOtherwise === true),
    };
  });
  index.byKind.set(kind, made);
  return made;
}

/** The grants that speak of a kind. */
export function grantsFor(kind: string, index: PreparedPolicy): readonly PreparedGrant[] {
  const known = index.grants.get(kind);
  if (known !== undefined) return known;
  const { policy } = index;
  const made = policy.grants
    .filter((grant) => isOfKinds(kind, grant.kinds))
    .map((grant) => ({
      grant,
      test: conditionsTest(resolved(grant.when, grant.layer, policy), true),
    }));
  index.grants.set(kind, made);
  return made;
}
