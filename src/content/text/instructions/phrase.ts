import type { EvidenceFamily } from "../finding.ts";

/**
 * A phrase: steps with at most so many words between them. `@name` is a set of the lexicon, `a|b` alternatives, `<3` up to three words between,
 * `~3` up to three words of the set `filler`; without either the next word follows at once. A sentence that ends in between ends the phrase.
 */
export interface Phrase {
  readonly family: EvidenceFamily;
  readonly weight: number;
  readonly steps: string;
  /** Only where the text is hidden: an order that shows itself openly is usual there. */
  readonly isForHidden?: boolean;
}

/** Phrases of one family and weight, one a line. */
export const of = (family: EvidenceFamily, weight: number, lines: string, isForHidden = false): Phrase[] =>
  lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((steps) => ({ family, weight, steps, ...(isForHidden ? { isForHidden } : {}) }));
