import { EFFECT_KINDS, type Decision, type Hold, type Judgement } from "../model/index.ts";
import { BASELINE_NAMES, baselineNamed } from "./baselines.ts";
import type { CompiledPolicy, CompiledRule, KindPattern } from "./compiled.ts";

/** What a response may take away while it holds. */
export const CONTAINMENTS = ["quarantine-session", "block", "require-approval", "revoke-tool", "revoke-server", "tighten-tier"] as const;
export type ContainmentVerb = (typeof CONTAINMENTS)[number];

/** One response that holds: it can only make decisions stricter. Without session and root it holds everywhere. */
export interface Containment {
  /** `ct-` and eight letters or digits. */
  readonly id: string;
  readonly verb: ContainmentVerb;
  readonly session?: string;
  /** Calls of the session, its first and its newest: a session whose transcript holds one of them goes on from it. */
  readonly calls?: readonly string[];
  /** Root of the workspace. */
  readonly root?: string;
  /** Of `block` and `require-approval`: the kinds of effects. */
  readonly kinds?: readonly KindPattern[];
  /** Of `revoke-server`, and of `revoke-tool` for a tool of a server. */
  readonly server?: string;
  /** Of `revoke-tool`. */
  readonly tool?: string;
  /** Of `tighten-tier`: the baseline that holds beside the policy. */
  readonly tier?: string;
  readonly why: string;
  readonly incident?: number;
  /** Who took it, as the system knows them; `sallyport` for a rule of detection. */
  readonly by: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly until?: number;
}

/** Session layers come and go; more than this nobody looks over, and each call reads them. */
export const MAX_CONTAINMENTS = 500;
const MAX_TEXT = 4096;
/** Calls by which what goes on from a session is known again. */
const MAX_CALLS = 24;

/** How a question of a response is held: an hour to answer, a quarter of an hour to use the answer, once. */
const HOLD: Hold = { expires: 3_600_000, wait: 0, valid: 900_000 };

const isText = (value: unknown): value is string => typeof value === "string" && value !== "" && value.length <= MAX_TEXT;
const isTime = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
const isKind = (value: unknown): boolean =>
  value === "*" || EFFECT_KINDS.some((kind) => kind === value || (typeof value === "string" && value.endsWith(".*") && kind.startsWith(value.slice(0, -1))));

/** What each verb needs. */
const NEEDS: Readonly<Record<ContainmentVerb, readonly (keyof Containment)[]>> = {
  "quarantine-session": ["session"],
  block: ["kinds"],
  "require-approval": ["kinds"],
  "revoke-tool": ["tool"],
  "revoke-server": ["server"],
  "tighten-tier": ["tier"],
};

const FIELDS: Readonly<Record<keyof Containment, (value: unknown) => boolean>> = {
  id: (value) => typeof value === "string" && /^ct-[a-z0-9]{8}$/.test(value),
  verb: (value) => CONTAINMENTS.some((one) => one === value),
  session: isText,
  calls: (value) => Array.isArray(value) && value.length <= MAX_CALLS && value.every(isText),
  root: isText,
  kinds: (value) => Array.isArray(value) && value.length > 0 && value.length <= EFFECT_KINDS.length && value.every(isKind),
  server: isText,
  tool: isText,
  tier: (value) => BASELINE_NAMES.some((one) => one === value),
  why: isText,
  incident: isTime,
  by: isText,
  at: isTime,
  until: isTime,
};
const ALWAYS: readonly (keyof Containment)[] = ["id", "verb", "why", "by", "at"];

function isContainment(value: unknown): value is Containment {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const given = Object.entries(value);
  if (!given.every(([name, own]) => Object.hasOwn(FIELDS, name) && FIELDS[name as keyof Containment](own))) return false;
  const one = value as Containment;
  return [...ALWAYS, ...(NEEDS[one.verb] ?? [])].every((name) => one[name] !== undefined);
}

/** Responses that hold, from their stored text; `undefined` for anything that this version does not write. Never throws. */
export function readContainments(text: string): readonly Containment[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.length <= MAX_CONTAINMENTS && value.every(isContainment) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** True when it holds for this session, in this workspace, now. */
function isInForce({ session, root, until }: Containment, inSession: string, inRoot: string, now: number): boolean {
  return (session === undefined || session === inSession) && (root === undefined || root === inRoot) && (until === undefined || now < until);
}

function because({ why, incident }: Containment): string {
  return `${incident === undefined ? "" : `Incident ${incident}: `}${why}`;
}

/** A name as a pattern that holds itself; a star in it stands for any text, which only holds more. */
function rulesOf(one: Containment): readonly CompiledRule[] {
  const { verb, kinds, server, tool, tier, id } = one;
  const rule = (outcome: CompiledRule["outcome"], of: readonly KindPattern[], more: Partial<CompiledRule> = {}): CompiledRule => ({
    id: `respond-${id}`,
    layer: "containment",
    outcome,
    kinds: of,
    when: {},
    why: because(one),
    ...more,
  });
  switch (verb) {
    case "quarantine-session":
      return [];
    case "block":
      // What only may happen is refused as well.
      return [rule("deny", kinds!), rule("deny", kinds!, { when: { certainty: "possible" } })];
    case "require-approval":
      return [rule("ask", kinds!, { hold: HOLD })];
    case "revoke-tool":
      return server === undefined
        ? [rule("deny", ["*"], { when: { tool: [tool!] } })]
        : [rule("deny", ["mcp.call"], { when: { server: [server], tool: [tool!] } })];
    case "revoke-server":
      return [rule("deny", ["mcp.call"], { when: { server: [server!] } })];
    case "tighten-tier":
      return baselineNamed(tier!)!.rules.map(({ id: own, ...rest }) => ({ ...rest, id: own, layer: "containment" }));
  }
}

/**
 * The policy with the responses that hold for a session and workspace now: a layer above all others, that no grant lifts. The
 * same policy where none does.
 * @param mark tells this state of the responses from every other; it becomes part of the policy's hash
 */
export function containedPolicy(policy: CompiledPolicy, all: readonly Containment[], session: string, root: string, now: number, mark: string): CompiledPolicy {
  const inForce = all.filter((one) => isInForce(one, session, root, now));
  if (inForce.length === 0) return policy;
  const tiers = inForce.flatMap(({ tier }) => (tier === undefined ? [] : [tier]));
  const tier = BASELINE_NAMES.findLast((name) => tiers.includes(name));
  const baseline = tier === undefined ? undefined : baselineNamed(tier);
  const quarantine = inForce.find(({ verb }) => verb === "quarantine-session");
  return {
    ...policy,
    hash: `${policy.hash}+${mark}`,
    layers: [
      {
        name: "containment",
        ...(baseline === undefined ? {} : { default: baseline.default }),
        ...(baseline?.asks === undefined ? {} : { asks: baseline.asks }),
        baselines: tiers,
      },
      ...policy.layers,
    ],
    rules: [...inForce.flatMap(rulesOf), ...policy.rules],
    ...(quarantine === undefined ? {} : { quarantine: because(quarantine) }),
  };
}

/** The decision in a session that is quarantined: whatever the call would do, it is refused. */
export function quarantinedDecision({ hold: _hold, smallestChange: _change, ...decision }: Decision, why: string): Decision {
  const settledBy: Judgement = {
    effect: { kind: "unknown", resource: { type: "named", name: "session" }, certainty: "certain", traits: [], flows: [] },
    outcome: "deny",
    rule: "quarantine",
    why,
  };
  const text = /[.!?]$/.test(why) ? why : `${why}.`;
  return {
    ...decision,
    outcome: "deny",
    settledBy,
    reasonForModel: `Sallyport denied this call, nothing was run: this session is quarantined. ${text} Every further call in it is denied. Stop here and tell the user so.`,
    reasonForPerson: `this session is quarantined — ${text} \`sallyport respond list\` shows it, \`sallyport respond lift\` ends it [quarantine]`,
  };
}
