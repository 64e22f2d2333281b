import { AnchoredPatterns, type Possible } from "../../content/index.ts";

/** A sentence, or some that stand together, as orders are looked for in it. */
export interface Reading {
  readonly text: string;
  /** Without the clauses that forbid something. */
  readonly ordered: string;
  /** It names an address of nobody known. */
  readonly isElsewhere: boolean;
}

/** Something that a reading is asked. */
export interface Condition {
  /** `false` where it is certain that it does not hold. */
  readonly mayHold: (possible: Possible) => boolean;
  readonly holds: (read: Reading, possible: Possible) => boolean;
}

/** All patterns that sentences are read for. */
export const PATTERNS = new AnchoredPatterns();

/** It hangs on the person's will. */
export const CONSENTED = PATTERNS.add(
  /\b(?:ask (?:the |them|first|for|before|whether)|with (?:the|their|explicit|his|her|written) (?:\w+ )?(?:consent|permission|approval)|(?:only|unless|when|if|after|once|until) (?:the )?(?:user|person|human|owner|maintainer|they|you)(?:s|'s)?\b[^.!?]{0,60}\b(?:ask\w*|confirm\w*|agree\w*|approv\w*|consent\w*|want\w*|say\w*|opt\w*|request\w*))\b/i,
);

function inPart(pattern: RegExp, part: "text" | "ordered"): Condition {
  const one = PATTERNS.add(pattern);
  return { mayHold: (possible) => possible.canMatch(one), holds: (read, possible) => possible.matches(one, read[part]) };
}

/** The clauses that order something hold it. */
export const ordered = (pattern: RegExp): Condition => inPart(pattern, "ordered");

/** It stands anywhere in the sentence. */
export const told = (pattern: RegExp): Condition => inPart(pattern, "text");

export const elsewhere: Condition = { mayHold: () => true, holds: ({ isElsewhere }) => isElsewhere };

export function not(condition: Condition): Condition {
  return { mayHold: () => true, holds: (read, possible) => !condition.holds(read, possible) };
}

export function all(...given: readonly Condition[]): Condition {
  // Last what costs most: to find the addresses.
  const conditions = [...given.filter((one) => one !== elsewhere), ...given.filter((one) => one === elsewhere)];
  return {
    mayHold: (possible) => conditions.every((one) => one.mayHold(possible)),
    holds: (read, possible) => conditions.every((one) => one.holds(read, possible)),
  };
}

export function any(...conditions: readonly Condition[]): Condition {
  return {
    mayHold: (possible) => conditions.some((one) => one.mayHold(possible)),
    holds: (read, possible) => conditions.some((one) => one.mayHold(possible) && one.holds(read, possible)),
  };
}
