import type { Tier } from "./kind.ts";
import type { Work } from "./shape.ts";

/** A place that may be a finding; overlapping ones are settled at the end. */
export interface Candidate {
  readonly kind: string;
  readonly tier: Tier;
  /** 0 to 1. */
  readonly confidence: number;
  readonly start: number;
  readonly end: number;
}

/** A scan under way. */
export interface Pass {
  readonly text: string;
  readonly work: Work;
  readonly found: Candidate[];
  /** End of the last long run of token characters that was walked: it is walked once. */
  runEnd?: number;
}
