import type { Severity } from "../../model/index.ts";
import type { CheckName } from "./checks.ts";

/**
 * How sure a finding is: the value is one that the session knows (`exact`); a token's own checksum or structure holds (`checked`);
 * it has a provider's form, or stands where only that provider's key stands (`provider`); it is called a secret and looks like one (`generic`).
 */
export const TIERS = ["exact", "checked", "provider", "generic"] as const;
export type Tier = (typeof TIERS)[number];

/** One kind of secret. */
export interface Kind {
  readonly id: string;
  readonly provider: string;
  /** The provider's own page. */
  readonly source: string;
  readonly severity: Severity;
  /** What whoever has it may do. */
  readonly grants: string;
  /** What to do when it has got out. */
  readonly rotate: string;
  /** Forms in the language of `shape.ts`; none where code reads the structure. */
  readonly shapes: readonly string[];
  readonly check?: CheckName;
  /** Words of which one has to stand by, where the form alone says too little. */
  readonly near: readonly string[];
  /** Made to be seen, such as a publishable key. */
  readonly isPublic: boolean;
}
