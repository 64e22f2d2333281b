import type { Severity } from "../../model/index.ts";

/** Ways in which a text can hold what a reader does not see, or say what an agent should not obey. Closed: policies and reports name them. */
export const TEXT_KINDS = {
  "tag-characters": "characters of the Unicode tag block, which no program shows",
  "variation-selectors": "variation selectors that carry bytes instead of choosing a glyph",
  "zero-width": "characters without width inside words or in runs",
  "invisible-characters": "fillers, invisible operators or format characters that show nothing",
  "bidi-control": "direction controls that make text read in another order than it is",
  homoglyph: "letters of another script that look like Latin ones",
  "styled-letters": "mathematical or full-width letters that spell an instruction",
  "terminal-escape": "terminal sequences that hide, overwrite or redirect",
  "hidden-comment": "a comment of HTML or Markdown that speaks to an agent",
  "css-hidden": "text that a style sheet hides and that speaks to an agent",
  "hidden-attribute": "an alternative text, title or other attribute that speaks to an agent",
  "hidden-reference": "a link definition that shows nothing and speaks to an agent",
  padding: "text pushed off the screen by blanks or empty lines",
  "encoded-instruction": "an encoded text that speaks to an agent",
  "exfiltration-link": "an image or link whose address has a slot for data",
  instruction: "text that tells an agent what to do",
} as const;

export type TextKind = keyof typeof TEXT_KINDS;

/** What an instruction was recognised by. */
export const EVIDENCE_FAMILIES = [
  "override",
  "new-task",
  "address",
  "secrecy",
  "urgency",
  "tool",
  "secret",
  "destination",
  "role-markup",
  "persona",
  "prompt-leak",
  "act",
  "harm",
] as const;
export type EvidenceFamily = (typeof EVIDENCE_FAMILIES)[number];

export interface Evidence {
  readonly family: EvidenceFamily;
  /** The words, as they stand in the text (at most 160 characters). */
  readonly words: string;
  /** 0 to 1. */
  readonly weight: number;
}

/** Hidden or hostile text at one place. Offsets are in UTF-16 units, the end is exclusive. */
export interface TextFinding {
  readonly kind: TextKind;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  /** What the hidden text says, decoded (at most 2,000 characters). */
  readonly hidden?: string;
  readonly evidence?: readonly Evidence[];
  /** 0 to 1: how strongly this alone speaks for an attack. */
  readonly score: number;
}

const LONGEST_SHOWN = 2000;

/** A decoded text as findings carry it: cut, so that a huge payload is not carried along. */
export function shown(text: string): string {
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}…`;
}

/** Several pieces of evidence together, each weighing the less the more there is: 1 − Π(1 − w). */
export function combined(weights: readonly number[]): number {
  return 1 - weights.reduce((rest, weight) => rest * (1 - Math.min(1, Math.max(0, weight))), 1);
}
