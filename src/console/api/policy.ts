import type { Judgement, Label, Outcome, Problem } from "../../model/index.ts";
import type { EventRow } from "./events.ts";

export interface PolicyLayerView {
  readonly layer: string;
  readonly path: string;
  readonly text?: string;
  readonly isThere: boolean;
}

export interface PolicyView {
  readonly root: string;
  readonly roots: readonly string[];
  readonly hash?: string;
  readonly layers: readonly PolicyLayerView[];
  readonly rules: readonly {
    readonly id: string;
    readonly layer: string;
    readonly outcome: string;
    readonly text: string;
    readonly why: string;
    readonly hits: number;
  }[];
  readonly defaults: readonly { readonly layer: string; readonly baselines: readonly string[]; readonly outcome?: string }[];
  readonly grants: readonly { readonly id: string; readonly kinds: readonly string[]; readonly owner: string; readonly until: number; readonly why: string }[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly lint: readonly {
    readonly severity: string;
    readonly rule: string;
    readonly message: string;
    readonly path?: string;
    readonly line?: number;
    readonly help?: string;
  }[];
}

export interface Explanation {
  /** What was decided then, as recorded. */
  readonly recorded?: { readonly answer?: string; readonly rule?: string; readonly reason?: string; readonly decider?: string; readonly policy?: string };
  readonly now?: {
    readonly outcome: Outcome;
    readonly judgements: readonly (Pick<Judgement, "outcome" | "rule" | "why"> & { readonly effect: string; readonly phrase: string; readonly on: string })[];
    readonly reason: string;
    readonly smallestChange?: string;
    readonly policy: string;
    readonly isSamePolicy: boolean;
  };
  /** Why it cannot be judged again. */
  readonly whyNot?: string;
  readonly labels: readonly Label[];
}

export interface PolicyCheck {
  readonly isWhole: boolean;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly lint: PolicyView["lint"];
  readonly rules: number;
}

/** What would be decided otherwise. */
export interface SimulationResult {
  readonly days: number;
  /** Requests of that time, those that could be judged again, and the different calls among them. */
  readonly requests: number;
  readonly judged: number;
  readonly distinct: number;
  readonly notJudged: number;
  readonly isCut: boolean;
  readonly matrix: Readonly<Record<string, number>>;
  readonly changes: readonly {
    readonly before: Outcome;
    readonly after: Outcome;
    readonly ruleBefore: string;
    readonly ruleAfter: string;
    readonly why: string;
    readonly count: number;
    readonly event: EventRow;
  }[];
}
