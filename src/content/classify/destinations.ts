import type { Outcome } from "../../model/index.ts";
import type { Classification } from "./classify.ts";
import { isAtLeast, type DataClass } from "./data-class.ts";
import { factsState, PROVIDER_PLANS, type ProviderPlan } from "./provider-facts.ts";

/** Where a text would go. */
export type DataDestination =
  | { readonly type: "provider"; readonly plan: string }
  | { readonly type: "mcp"; readonly server: string }
  | { readonly type: "host"; readonly host: string };

/** A decision of the organisation: as much as this may go there. */
export interface DestinationRule {
  /** `provider:PLAN`, `mcp:SERVER`, `host:NAME` (also `host:*.NAME`). */
  readonly to: string;
  /** The highest class that may go there; `none` for nothing. */
  readonly most: DataClass | "none";
  readonly why: string;
}

export interface DestinationAnswer {
  readonly outcome: Outcome;
  readonly why: string;
  /** The text may go once its secrets are taken out. */
  readonly isFineRedacted?: true;
  /** The facts that this rests on have to be read again. */
  readonly isOverdue?: true;
}

function isFor({ to }: DestinationRule, destination: DataDestination): boolean {
  switch (destination.type) {
    case "provider":
      return to === `provider:${destination.plan}`;
    case "mcp":
      return to === `mcp:${destination.server}`;
    case "host": {
      const host = destination.host.toLowerCase();
      return to === `host:${host}` || (to.startsWith("host:*.") && host.endsWith(to.slice(6)));
    }
  }
}

function byPlan(found: DataClass, plan: ProviderPlan, now: number): DestinationAnswer {
  const state = factsState(plan, now);
  const overdue = state.isOverdue ? ({ isOverdue: true } as const) : {};
  const terms = `${plan.provider}, ${plan.plan}`;
  if (found === "public") return { outcome: "allow", why: "it is public", ...overdue };
  if (plan.training === "yes") return { outcome: "deny", why: `${terms}: what is sent is used for training`, ...overdue };
  if (!state.isVerified || plan.training === "unknown")
    return { outcome: found === "regulated" ? "deny" : "ask", why: `${terms}: what it does with data was not verified`, ...overdue };
  if (state.isOverdue)
    return {
      outcome: found === "regulated" ? "deny" : "ask",
      why: `${terms}: its terms were last read on ${plan.checked ?? "?"} and have to be read again`,
      ...overdue,
    };
  if (plan.training === "opt-out")
    return { outcome: found === "internal" ? "ask" : "deny", why: `${terms}: what is sent is used for training unless the setting is off` };
  if (found === "internal") return { outcome: "allow", why: `${terms}: not used for training` };
  if (found === "confidential") {
    const isShort = plan.retentionDays !== undefined && plan.retentionDays <= 30;
    return isShort
      ? { outcome: "allow", why: `${terms}: not used for training, kept ${plan.retentionDays} days at most` }
      : { outcome: "ask", why: `${terms}: not used for training; how long it is kept is not said` };
  }
  // Whether a contract covers what a law names is for a person to say, once; a rule then says it.
  if (plan.id === "local") return { outcome: "allow", why: "it stays on this machine" };
  return plan.retentionDays === 0
    ? { outcome: "ask", why: `${terms}: not kept; whether a contract covers regulated data is not known` }
    : { outcome: "deny", why: `${terms}: regulated data would be kept there` };
}

export interface DestinationOptions {
  readonly rules?: readonly DestinationRule[];
  /** Rules of a project's own file: they forbid, and permit nothing. */
  readonly tightening?: readonly DestinationRule[];
  readonly plans?: readonly ProviderPlan[];
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/**
 * May a text of this class go there? What the organisation decided holds; without that, the facts about the provider's plan do.
 * Servers and hosts of which nothing is known get what is public, and are asked about for what is internal. Secrets go nowhere.
 */
export function mayReceive(classification: Classification, destination: DataDestination, options: DestinationOptions): DestinationAnswer {
  const { rules = [], tightening = [], plans = PROVIDER_PLANS, now } = options;
  const { class: found, hasSecrets } = classification;
  if (hasSecrets && !(destination.type === "provider" && destination.plan === "local")) {
    const clean = mayReceive({ ...classification, hasSecrets: false }, destination, options);
    return { outcome: "deny", why: "it holds secrets", ...(clean.outcome === "deny" ? {} : { isFineRedacted: true as const }) };
  }
  const tighter = tightening.find((one) => isFor(one, destination));
  if (tighter !== undefined && (tighter.most === "none" || !isAtLeast(tighter.most, found))) return { outcome: "deny", why: tighter.why };
  const rule = rules.find((one) => isFor(one, destination));
  if (rule !== undefined) {
    const isAllowed = rule.most !== "none" && isAtLeast(rule.most, found);
    return { outcome: isAllowed ? "allow" : "deny", why: rule.why };
  }
  if (destination.type === "provider") {
    const plan = plans.find(({ id }) => id === destination.plan);
    return plan === undefined
      ? { outcome: found === "public" ? "allow" : "deny", why: `nothing is known about the plan \`${destination.plan}\`` }
      : byPlan(found, plan, now);
  }
  const name = destination.type === "mcp" ? `the MCP server \`${destination.server}\`` : `\`${destination.host}\``;
  if (found === "public") return { outcome: "allow", why: "it is public" };
  return { outcome: found === "internal" ? "ask" : "deny", why: `no rule says what may go to ${name}` };
}
