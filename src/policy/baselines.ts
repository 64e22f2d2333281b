import { BASELINE_TABLE, RULE_LINES } from "./baselines.generated.ts";
import { type CompiledDelegate, type CompiledGrant, type CompiledPolicy, type CompiledRule, type Layer, POLICY_FORMAT } from "./compiled.ts";

/** The baselines that come with the product, from the least to the most strict situation. */
export const BASELINE_NAMES = ["low-risk", "production-adjacent", "regulated", "privileged-infrastructure", "unattended-ci"] as const;
export type BaselineName = (typeof BASELINE_NAMES)[number];

/** What holds where nobody chose a baseline. */
export const DEFAULT_BASELINE: BaselineName = "production-adjacent";

/** A rule before it belongs to a layer. */
export type BaselineRule = Omit<CompiledRule, "layer">;

/** A baseline as it is inherited. */
export interface Baseline {
  readonly name: string;
  readonly about: string;
  readonly default: "ask" | "deny";
  /** Every question is a refusal. */
  readonly asks?: "deny";
  readonly rules: readonly BaselineRule[];
}

/** A person may lift for one session what they are asked about anyway. */
export const SESSION_DELEGATE: CompiledDelegate = {
  from: "user",
  to: ["session"],
  outcomes: ["ask"],
  kinds: ["*"],
};

const read = new Map<string, Baseline>();

/** The baseline of a name; `undefined` when there is none. */
export function baselineNamed(name: string): Baseline | undefined {
  const known = read.get(name);
  if (known !== undefined) return known;
  const row = BASELINE_TABLE.find((one) => one.name === name);
  if (row === undefined) return undefined;
  const rules = row.rules.map((number) => JSON.parse(RULE_LINES[number]!) as BaselineRule);
  const made: Baseline = {
    name: row.name,
    about: row.about,
    default: row.default,
    ...(row.asks === undefined ? {} : { asks: row.asks }),
    rules,
  };
  read.set(name, made);
  return made;
}

/** A baseline alone as a policy: everything in it belongs to one layer. */
export function policyOf(baseline: Baseline, hash: string, layer: Layer = "user"): CompiledPolicy {
  return {
    format: POLICY_FORMAT,
    hash,
    name: baseline.name,
    layers: [
      {
        name: layer,
        default: baseline.default,
        ...(baseline.asks === undefined ? {} : { asks: baseline.asks }),
        baselines: [baseline.name],
      },
    ],
    rules: baseline.rules.map(({ id, ...rest }) => ({ id, layer, ...rest })),
    grants: [],
    delegates: [SESSION_DELEGATE],
    sets: {},
    sources: [],
  };
}

const policies = new Map<string, CompiledPolicy>();

/** The policy that a baseline is when nothing else is said. */
export function baselinePolicy(name: BaselineName): CompiledPolicy {
  const known = policies.get(name);
  if (known !== undefined) return known;
  const row = BASELINE_TABLE.find((one) => one.name === name);
  const baseline = baselineNamed(name);
  if (row === undefined || baseline === undefined) throw new RangeError(`no baseline \`${name}\``);
  const made = policyOf(baseline, row.hash);
  policies.set(name, made);
  return made;
}

/** The same policy with grants that were given for this session only. */
export function withSessionGrants(policy: CompiledPolicy, grants: readonly Omit<CompiledGrant, "layer">[]): CompiledPolicy {
  if (grants.length === 0) return policy;
  const hasLayer = policy.layers.some(({ name }) => name === "session");
  return {
    ...policy,
    layers: hasLayer ? policy.layers : [...policy.layers, { name: "session", baselines: [] }],
    grants: [...policy.grants, ...grants.map(({ id, ...rest }) => ({ id, layer: "session" as const, ...rest }))],
  };
}
