import type { Evidence, EvidenceFamily } from "../finding.ts";
import { compiledLexicon, NO_FACTS, type Step, type WordFacts } from "./compiled-lexicon.ts";
import { knownWords, type KnownWords } from "./known-words.ts";
import { UNSPACED_PHRASES } from "./phrases.ts";

function isIn(facts: WordFacts, set: number): boolean {
  return facts !== NO_FACTS && (facts.bits[set >> 5]! & (1 << (set & 31))) !== 0;
}

/**
 * The last word of the phrase when it begins at `from`; -1 when it does not stand there. All ways through the gaps are followed together: bit n of
 * `reached` is the word n after `from`.
 */
function phraseEnd({ facts, isAfterBreak }: KnownWords, from: number, steps: readonly Step[], filler: number): number {
  let reached = 1;
  for (let k = 1; k < steps.length; k++) {
    const { set, gap, isFilled } = steps[k]!;
    let next = 0;
    let done = -1;
    for (let way = reached; way !== 0; way &= way - 1) {
      const position = 31 - Math.clz32(way & -way);
      for (let p = position + 1; p <= position + 1 + gap && from + p < facts.length; p++) {
        if (isAfterBreak[from + p]!) break;
        const own = facts[from + p]!;
        if (p > done) {
          done = p;
          if (isIn(own, set)) next |= 1 << p;
        }
        if (isFilled && !isIn(own, filler)) break;
      }
    }
    if (next === 0) return -1;
    reached = next;
  }
  return from + 31 - Math.clz32(reached & -reached);
}

/** What forbids the deed that is named next, perhaps with a word between. */
const FORBIDS = /^(?:not|never|don['\u2019]?t|cannot|can['\u2019]t|mustn['\u2019]t|shouldn['\u2019]t|won['\u2019]t|no|nicht|nie|без|не)$/i;
const BETWEEN = /^(?:ever|to|simply|just|directly|blindly|try|commit|share)$/i;
/** Families that name a deed; forbidding it is the contrary of an order. */
const DEEDS: ReadonlySet<EvidenceFamily> = new Set(["override", "secret", "destination", "tool", "harm", "prompt-leak"]);

/** Is what word `i` begins forbidden, as in `never print tokens`, `do not read .env`? */
function isForbidden(text: string, { starts, ends, isAfterBreak }: KnownWords, i: number): boolean {
  if (i === 0 || isAfterBreak[i]! || !/^\s{1,40}$/.test(text.slice(ends[i - 1]!, starts[i]!))) return false;
  const before = text.slice(starts[i - 1]!, ends[i - 1]!);
  if (FORBIDS.test(before)) return true;
  return i > 1 && !isAfterBreak[i - 1]! && BETWEEN.test(before) && FORBIDS.test(text.slice(starts[i - 2]!, ends[i - 2]!));
}

/** Evidence at its place in the text. */
export interface PlacedEvidence extends Evidence {
  readonly start: number;
  readonly end: number;
}

/** Thai, kana, Han and Hangul: each of the phrases without blanks holds some of it. Dashes, arrows and emoji are none. */
const UNSPACED_SCRIPT = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const LONGEST_WORDS = 160;
/** More evidence than this says nothing new, and a text made of nothing else must stay cheap. */
const MOST_EVIDENCE = 400;

function quoted(text: string, start: number, end: number): string {
  return text.slice(start, Math.min(end, start + LONGEST_WORDS)).replaceAll(/\s+/g, " ");
}

/**
 * Every phrase of the lexicon in a text, in order. Linear in the text: each word begins a bounded number of phrases, each of bounded length.
 * @param isHidden also what is evidence only in text that is hidden.
 */
export function phraseEvidence(text: string, isHidden: boolean): PlacedEvidence[] {
  const words = knownWords(text);
  const { facts } = words;
  const { filler } = compiledLexicon();
  const out: PlacedEvidence[] = [];
  for (let i = 0; i < facts.length && out.length < MOST_EVIDENCE; i++) {
    const { starts } = facts[i]!;
    for (let at = 0; at < starts.length; at++) {
      const phrase = starts[at]!;
      if (phrase.isForHidden && !isHidden) continue;
      const last = phraseEnd(words, i, phrase.steps, filler);
      if (last === -1 || (DEEDS.has(phrase.family) && isForbidden(text, words, i))) continue;
      const start = words.starts[i]!;
      const end = words.ends[last]!;
      out.push({ family: phrase.family, weight: phrase.weight, words: quoted(text, start, end), start, end });
    }
  }
  if (UNSPACED_SCRIPT.test(text)) {
    for (const { family, weight, pattern } of UNSPACED_PHRASES) {
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match !== null && out.length < MOST_EVIDENCE; match = pattern.exec(text)) {
        out.push({ family, weight, words: quoted(text, match.index, match.index + match[0].length), start: match.index, end: match.index + match[0].length });
      }
    }
  }
  return out.sort((a, b) => a.start - b.start || b.weight - a.weight);
}
