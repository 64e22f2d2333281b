import { lexiconTables } from "./lexicon-tables.ts";
import type { CompiledPhrase, LexiconTables, Step } from "./make-lexicon-tables.ts";
import { makeTrie, type WordTrie } from "./word-trie.ts";
import { unleet } from "./words.ts";

export type { CompiledPhrase, Step };

/** What the lexicon says of a word. */
export interface WordFacts {
  /** One bit for each set that holds the word. */
  readonly bits: Uint32Array;
  readonly starts: readonly CompiledPhrase[];
}

interface Compiled extends Pick<LexiconTables, "setCount" | "filler" | "phrases"> {
  /** Numbers of sets by whole word. */
  readonly words: ReadonlyMap<string, string>;
  /** Stems and the numbers of their sets, by their first letters. */
  readonly stems: ReadonlyMap<string, readonly (readonly [stem: string, sets: string])[]>;
  readonly trie: WordTrie;
}

/** Letters by which stems are found; the shortest stem is as long. */
const STEM_KEY = 3;

/** Of a word that means nothing. */
export const NO_FACTS: WordFacts = { bits: new Uint32Array(0), starts: [] };

let compiledOnce: Compiled | undefined;

/** Each line as its first word and the rest. */
function* entries(lines: string): Generator<readonly [string, string]> {
  for (const line of lines.split("\n")) {
    const end = line.indexOf(" ");
    yield [line.slice(0, end), line.slice(end + 1)];
  }
}

/** The lexicon and its phrases, read when first asked for. */
export function compiledLexicon(): Compiled {
  if (compiledOnce !== undefined) return compiledOnce;
  const tables = lexiconTables();
  const words = new Map(entries(tables.words));
  const stems = new Map<string, (readonly [string, string])[]>();
  const long: string[] = [];
  for (const [stem, sets] of entries(tables.stems)) {
    if (stem.length < STEM_KEY) continue;
    long.push(stem);
    const key = stem.slice(0, STEM_KEY);
    const list = stems.get(key);
    if (list === undefined) stems.set(key, [[stem, sets]]);
    else list.push([stem, sets]);
  }
  const { setCount, filler, phrases } = tables;
  compiledOnce = { setCount, filler, phrases, words, stems, trie: makeTrie(words.keys(), long) };
  return compiledOnce;
}

const factsByWord = new Map<string, WordFacts>();
/** Words whose facts are kept; a text of endless new words must not fill the memory. */
const MOST_WORDS = 50_000;

function setsOf(word: string): readonly number[] {
  const { words, stems } = compiledLexicon();
  const begun = stems.get(word.slice(0, STEM_KEY)) ?? [];
  const all = [words.get(word) ?? "", ...begun.filter(([stem]) => word.startsWith(stem)).map(([, sets]) => sets)];
  return all.flatMap((sets) => (sets === "" ? [] : sets.split(" ").map(Number)));
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
