import type { Effect } from "./effect.ts";

export const OUTCOMES = ["allow", "ask", "deny"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How a question that is held for a person elsewhere is answered; all times in milliseconds. */
export interface Hold {
  /** How long the request may be answered. */
  readonly expires: number;
  /** How long the guard waits for the answer before it refuses for now. */
  readonly wait: number;
  /** How long an approval holds once it is given. */
  readonly valid: number;
  /** Within its validity the approval holds for every exact repetition, not for one. */
  readonly isRepeatable?: true;
}

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
  /** The question is not for whoever sits before the agent, but is held. Only with `ask`. */
  readonly hold?: Hold;
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
  /** With `ask`: the call is held for a person elsewhere. */
  readonly hold?: Hold;
  readonly obligations: readonly Obligation[];
  /** Hash of the compiled policy. */
  readonly policy: string;
}
