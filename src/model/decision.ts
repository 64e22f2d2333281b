import type { Effect } from "./effect.ts";

export const OUTCOMES = ["allow", "ask", "deny"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How one effect was judged. */
export interface Judgement {
  readonly effect: Effect;
  readonly outcome: Outcome;
  /** Id of the rule that settled it: `layer/number` or a rule's own id; `default` when none matched. */
  readonly rule: string;
  /** The rule's `why`, or what the default means. */
  readonly why: string;
  /** Id of the grant that lifted a stricter rule. */
  readonly grant?: string;
}

/** What must be done together with the outcome. */
export type Obligation = { readonly type: "redact" } | { readonly type: "log-content" } | { readonly type: "approval"; readonly id: string };

export interface Decision {
  readonly outcome: Outcome;
  /** Every effect with its judgement, in the order found. */
  readonly judgements: readonly Judgement[];
  /** The judgement that settled the outcome: the first of the strictest. */
  readonly settledBy: Judgement | undefined;
  /** For the model: what was refused and what to do instead, without secrets or guard internals. */
  readonly reasonForModel: string;
  /** For the person who is asked. */
  readonly reasonForPerson: string;
  /** The smallest policy change that would allow it, as YAML lines; absent when nothing may. */
  readonly smallestChange?: string;
  readonly obligations: readonly Obligation[];
  /** Hash of the compiled policy. */
  readonly policy: string;
}
