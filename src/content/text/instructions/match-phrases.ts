import type { Evidence, EvidenceFamily } from "../finding.ts";
import { LEXICON } from "./lexicon.ts";
import { PHRASES, UNSPACED_PHRASES } from "./phrases.ts";
import { foldWord, unleet, wordsOf, type Word } from "./words.ts";

interface Step {
  readonly set: number;
  /** Most words between the step before and this one. */
  readonly gap: number;
  /** Only words of the set `filler` may stand between. */
  readonly isFilled: boolean;
}

interface CompiledPhrase {
  readonly family: EvidenceFamily;
  readonly weight: number;
  readonly isForHidden: boolean;
  readonly steps: readonly Step[];
}

interface WordFacts {
  /** One bit for each set that holds the word. */
  readonly bits: Uint32Array;
  readonly starts: readonly CompiledPhrase[];
}

interface Compiled {
  readonly setCount: number;
  readonly filler: number;
  /** Sets by whole word. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** Stems and their sets, by their first letters. */
  readonly stems: ReadonlyMap<string, readonly (readonly [stem: string, set: number])[]>;
  readonly phrases: readonly CompiledPhrase[];
}

/** Letters by which stems are found; the shortest stem is as long. */
const STEM_KEY = 3;

const NO_FACTS: WordFacts = { bits: new Uint32Array(0), starts: [] };

let compiledOnce: Compiled | undefined;

function compiled(): Compiled {
  if (compiledOnce !== undefined) return compiledOnce;
  const inSets = new Map<string, number[]>();
  const stems = new Map<string, (readonly [string, number])[]>();
  const known = new Map<string, number>();
  const setOf = (text: string): number => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const words = text.split("|").flatMap((part) => {
      if (!part.startsWith("@")) return [part];
      const list = LEXICON[part.slice(1)];
      if (list === undefined) throw new Error(`no word set ${part}`);
      return list.split(/\s+/);
    });
    const id = known.size;
    known.set(text, id);
    for (const word of words) {
      const folded = foldWord(word.replace("*", ""));
      if (folded === "") continue;
      const [map, key, value] = word.endsWith("*") ? ([stems, folded.slice(0, STEM_KEY), [folded, id] as const] as const) : ([inSets, folded, id] as const);
      const list = (map as Map<string, unknown[]>).get(key) ?? [];
      list.push(value);
      (map as Map<string, unknown[]>).set(key, list);
    }
    return id;
  };
  const filler = setOf("@filler");
  const phrases = PHRASES.map(({ family, weight, steps, isForHidden }): CompiledPhrase => {
    const made: Step[] = [];
    let gap = 0;
    let isFilled = false;
    for (const part of steps.split(" ")) {
      if (/^[<~]\d$/.test(part)) {
        gap = Number(part.slice(1));
        isFilled = part.startsWith("~");
      } else {
        made.push({ set: setOf(part), gap, isFilled });
        gap = 0;
        isFilled = false;
      }
    }
    return { family, weight, isForHidden: isForHidden === true, steps: made };
  });
  compiledOnce = { setCount: known.size, filler, words: inSets, stems, phrases };
  return compiledOnce;
}

const factsByWord = new Map<string, WordFacts>();
/** Words whose facts are kept; a text of endless new words must not fill the memory. */
const MOST_WORDS = 50_000;

function setsOf(word: string): readonly number[] {
  const { words, stems } = compiled();
  const whole = words.get(word) ?? [];
  const begun = word.length < STEM_KEY ? undefined : stems.get(word.slice(0, STEM_KEY));
  return begun === undefined ? whole : [...whole, ...begun.filter(([stem]) => word.startsWith(stem)).map(([, set]) => set)];
}

function factsOf(word: string): WordFacts {
  const known = factsByWord.get(word);
  if (known !== undefined) return known;
  const plain = unleet(word);
  const sets = plain === word ? setsOf(word) : [...setsOf(word), ...setsOf(plain)];
  // Words that mean nothing are not remembered: there is no end of them.
  if (sets.length === 0) return NO_FACTS;
  const { setCount, phrases } = compiled();
  const bits = new Uint32Array((setCount + 31) >> 5);
  for (const id of sets) bits[id >> 5]! |= 1 << (id & 31);
  const facts = { bits, starts: phrases.filter(({ steps }) => (bits[steps[0]!.set >> 5]! & (1 << (steps[0]!.set & 31))) !== 0) };
  if (factsByWord.size > MOST_WORDS) factsByWord.clear();
  factsByWord.set(word, facts);
  return facts;
}

function isIn(facts: WordFacts, set: number): boolean {
  return facts !== NO_FACTS && (facts.bits[set >> 5]! & (1 << (set & 31))) !== 0;
}

/** The last word of the phrase when it begins at `from`; -1 when it does not stand there. All ways through the gaps are followed together. */
function phraseEnd(words: readonly Word[], facts: readonly WordFacts[], from: number, steps: readonly Step[]): number {
  const { filler } = compiled();
  let reached = [from];
  for (let k = 1; k < steps.length; k++) {
    const { set, gap, isFilled } = steps[k]!;
    const next: number[] = [];
    let done = -1;
    for (const position of reached) {
      for (let p = position + 1; p <= position + 1 + gap && p < words.length; p++) {
        if (words[p]!.isAfterBreak) break;
        if (p > done) {
          done = p;
          if (isIn(facts[p]!, set)) next.push(p);
        }
        if (isFilled && !isIn(facts[p]!, filler)) break;
      }
    }
    if (next.length === 0) return -1;
    reached = next;
  }
  return reached[0]!;
}

/** What forbids the deed that is named next. */
const FORBIDS: ReadonlySet<string> = new Set([
  "not",
  "never",
  "don't",
  "dont",
  "cannot",
  "can't",
  "mustn't",
  "shouldn't",
  "won't",
  "no",
  "nicht",
  "nie",
  "без",
  "не",
]);
/** Families that name a deed; forbidding it is the contrary of an order. */
const DEEDS: ReadonlySet<EvidenceFamily> = new Set(["override", "secret", "destination", "tool", "harm", "prompt-leak"]);

/** Is what word `i` begins forbidden, as in `never print tokens`, `do not read .env`? */
function isForbidden(text: string, words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  const before = words[i - 1];
  if (before === undefined || word.isAfterBreak || !/^\s+$/.test(text.slice(before.end, word.start))) return false;
  if (FORBIDS.has(before.folded)) return true;
  const second = words[i - 2];
  return (
    second !== undefined &&
    !before.isAfterBreak &&
    FORBIDS.has(second.folded) &&
    /^(?:ever|to|simply|just|directly|blindly|try|commit|share)$/.test(before.folded)
  );
}

/** Evidence at its place in the text. */
export interface PlacedEvidence extends Evidence {
  readonly start: number;
  readonly end: number;
}

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
  const words = wordsOf(text);
  const facts = words.map(({ folded }) => factsOf(folded));
  const out: PlacedEvidence[] = [];
  for (let i = 0; i < words.length && out.length < MOST_EVIDENCE; i++) {
    for (const phrase of facts[i]!.starts) {
      if (phrase.isForHidden && !isHidden) continue;
      const last = phraseEnd(words, facts, i, phrase.steps);
      if (last === -1 || (DEEDS.has(phrase.family) && isForbidden(text, words, i))) continue;
      const start = words[i]!.start;
      const { end } = words[last]!;
      out.push({ family: phrase.family, weight: phrase.weight, words: quoted(text, start, end), start, end });
    }
  }
  if (/[^\0-\u0dff]/.test(text)) {
    for (const { family, weight, pattern } of UNSPACED_PHRASES) {
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match !== null && out.length < MOST_EVIDENCE; match = pattern.exec(text)) {
        out.push({ family, weight, words: quoted(text, match.index, match.index + match[0].length), start: match.index, end: match.index + match[0].length });
      }
    }
  }
  return out.sort((a, b) => a.start - b.start || b.weight - a.weight);
}
