import { LEXICON } from "./lexicon.ts";
import { PHRASES, type Phrase } from "./phrases.ts";
import { makeTrie, type WordTrie } from "./word-trie.ts";
import { foldWord, unleet } from "./words.ts";

export interface Step {
  readonly set: number;
  /** Most words between the step before and this one. */
  readonly gap: number;
  /** Only words of the set `filler` may stand between. */
  readonly isFilled: boolean;
}

export interface CompiledPhrase extends Pick<Phrase, "family" | "weight"> {
  readonly isForHidden: boolean;
  readonly steps: readonly Step[];
}

/** What the lexicon says of a word. */
export interface WordFacts {
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
  readonly trie: WordTrie;
}

/** Letters by which stems are found; the shortest stem is as long. */
const STEM_KEY = 3;
/** Most words of a phrase with those between: as many as the bits by which its ways are followed. */
const LONGEST_PHRASE = 32;

/** Of a word that means nothing. */
export const NO_FACTS: WordFacts = { bits: new Uint32Array(0), starts: [] };

let compiledOnce: Compiled | undefined;

/** The lexicon and its phrases, made when first asked for. */
export function compiledLexicon(): Compiled {
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
      // In a text, digits and these signs are read as the letters that they stand for.
      if (/[0-9@$]/.test(folded)) throw new Error(`\`${word}\` holds what is read as a letter; write the letter`);
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
    if (made.reduce((reach, step) => reach + step.gap + 1, 0) > LONGEST_PHRASE) throw new Error(`the phrase \`${steps}\` reaches over too many words`);
    return { family, weight, isForHidden: isForHidden === true, steps: made };
  });
  const trie = makeTrie(
    inSets.keys(),
    [...stems.values()].flatMap((list) => list.map(([stem]) => stem).filter((stem) => stem.length >= STEM_KEY)),
  );
  compiledOnce = { setCount: known.size, filler, words: inSets, stems, phrases, trie };
  return compiledOnce;
}

const factsByWord = new Map<string, WordFacts>();
/** Words whose facts are kept; a text of endless new words must not fill the memory. */
const MOST_WORDS = 50_000;

function setsOf(word: string): readonly number[] {
  const { words, stems } = compiledLexicon();
  const whole = words.get(word) ?? [];
  const begun = word.length < STEM_KEY ? undefined : stems.get(word.slice(0, STEM_KEY));
  return begun === undefined ? whole : [...whole, ...begun.filter(([stem]) => word.startsWith(stem)).map(([, set]) => set)];
}

/** The facts of a folded word. */
export function factsOf(word: string): WordFacts {
  const known = factsByWord.get(word);
  if (known !== undefined) return known;
  const plain = unleet(word);
  const sets = plain === word ? setsOf(word) : [...setsOf(word), ...setsOf(plain)];
  // Words that mean nothing are not remembered: there is no end of them.
  if (sets.length === 0) return NO_FACTS;
  const { setCount, phrases } = compiledLexicon();
  const bits = new Uint32Array((setCount + 31) >> 5);
  for (const id of sets) bits[id >> 5]! |= 1 << (id & 31);
  const facts = { bits, starts: phrases.filter(({ steps }) => (bits[steps[0]!.set >> 5]! & (1 << (steps[0]!.set & 31))) !== 0) };
  if (factsByWord.size > MOST_WORDS) factsByWord.clear();
  factsByWord.set(word, facts);
  return facts;
}
