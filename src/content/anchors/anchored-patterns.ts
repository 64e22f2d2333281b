import { needOf, type Need, type Written } from "./need-of.ts";
import { WordFinder } from "./word-finder.ts";

/** A pattern of such a collection. */
export class Anchored {
  readonly id: number;
  readonly #written: Written;
  #pattern: RegExp | undefined;

  constructor(id: number, written: Written) {
    this.id = id;
    this.#written = written;
  }

  /** Made when it is first needed, should it not have been given as such. */
  get pattern(): RegExp {
    const { source, flags } = this.#written;
    return (this.#pattern ??= this.#written instanceof RegExp ? this.#written : new RegExp(source, flags));
  }
}

/** A need by the numbers of words, all in one form, which is quicker to go through. */
interface Compiled {
  /** Pairs of a place among the found words, and the bits of which one must be there; none where other needs count. */
  readonly bits: readonly number[];
  readonly parts: readonly Compiled[];
  readonly isAll: boolean;
}
type Needs = readonly (Compiled | undefined)[];

/** What is known of all patterns. */
interface Known {
  readonly needs: Needs;
  /** For each number of a word, the patterns that may match where it is found. */
  readonly byWord: readonly (readonly number[])[];
  /** Patterns of which nothing is known: they may match anywhere. */
  readonly open: Uint32Array;
}

/** Words of which one must be there, whatever else is needed: of several such sets the one whose shortest word is longest, for it is found least often. */
function keyOf(need: Need): readonly string[] {
  if ("words" in need) return need.words;
  if ("any" in need) return need.any.flatMap(keyOf);
  const shortest = (words: readonly string[]): number => Math.min(...words.map(({ length }) => length));
  return need.all.map(keyOf).reduce((best, one) => (shortest(one) > shortest(best) ? one : best));
}

function isMet({ bits, parts, isAll }: Compiled, found: Uint32Array): boolean {
  for (let at = 0; at < bits.length; at += 2) if ((found[bits[at]!]! & bits[at + 1]!) !== 0) return true;
  if (parts.length === 0) return false;
  for (const one of parts) if (isMet(one, found) !== isAll) return !isAll;
  return isAll;
}

/** Which patterns can match in a text, and in anything that is cut out of it. */
export class Possible {
  readonly #known: Known;
  readonly #found: Uint32Array;
  #candidates: Uint32Array | undefined;
  #asked: Uint32Array | undefined;
  #met: Uint32Array | undefined;

  constructor(known: Known, found: Uint32Array, candidates?: Uint32Array) {
    this.#known = known;
    this.#found = found;
    this.#candidates = candidates;
  }

  /** The patterns of which a word was found: most have none, and are not looked at one by one. */
  get #likely(): Uint32Array {
    if (this.#candidates !== undefined) return this.#candidates;
    const { byWord, open } = this.#known;
    const out = open.slice();
    for (let at = 0; at < this.#found.length; at += 1) {
      for (let rest = this.#found[at]!; rest !== 0; rest &= rest - 1) {
        for (const id of byWord[(at << 5) + (31 - Math.clz32(rest & -rest))] ?? []) out[id >> 5]! |= 1 << (id & 31);
      }
    }
    return (this.#candidates = out);
  }

  /** `false` where it is certain that the pattern matches nowhere in the text, nor in parts of it that are joined by blanks and semicolons. */
  canMatch({ id }: Anchored): boolean {
    const at = id >> 5;
    const bit = 1 << (id & 31);
    if ((this.#likely[at]! & bit) === 0) return false;
    const need = this.#known.needs[id];
    if (need === undefined) return true;
    // One text is asked for the same pattern by many.
    this.#asked ??= new Uint32Array(this.#likely.length);
    this.#met ??= new Uint32Array(this.#likely.length);
    if ((this.#asked[at]! & bit) === 0) {
      this.#asked[at]! |= bit;
      if (isMet(need, this.#found)) this.#met[at]! |= bit;
    }
    return (this.#met[at]! & bit) !== 0;
  }

  /** Does the pattern match in a part of the text? */
  matches(one: Anchored, part: string): boolean {
    return this.canMatch(one) && one.pattern.test(part);
  }

  /** What can match in this text and another, with a blank between them. */
  with(other: Possible): Possible {
    const others = other.#likely;
    return new Possible(
      this.#known,
      this.#found.map((bits, at) => bits | other.#found[at]!),
      this.#likely.map((bits, at) => bits | others[at]!),
    );
  }
}

interface Prepared {
  readonly known: Known;
  readonly finder: WordFinder;
  /** Of the found words, in units of 32. */
  readonly size: number;
}

/**
 * Patterns that are tried on many short texts, most of which hold none of the words that the pattern is made of. The words are taken from the patterns themselves
 * when the first text is read; each text is read once for all of them, and a pattern that cannot match is not tried, and not even compiled before it can.
 */
export class AnchoredPatterns {
  readonly #patterns: Written[] = [];
  #prepared: Prepared | undefined;

  /** Takes up a pattern; all are taken up before the first text is read. */
  add(pattern: Written): Anchored {
    if (this.#prepared !== undefined) throw new Error("a pattern came after the first text");
    return new Anchored(this.#patterns.push(pattern) - 1, pattern);
  }

  #prepare(): Prepared {
    const needs = this.#patterns.map(needOf);
    const ids = new Map<string, number>();
    const collect = (need: Need): void => {
      if ("words" in need) for (const word of need.words) ids.set(word, ids.get(word) ?? ids.size);
      else for (const one of "all" in need ? need.all : need.any) collect(one);
    };
    for (const need of needs) if (need !== undefined) collect(need);
    const finder = new WordFinder([...ids.keys()]);
    const compile = (need: Need): Compiled => {
      if ("all" in need) return { bits: [], parts: need.all.map(compile), isAll: true };
      if ("any" in need) return { bits: [], parts: need.any.map(compile), isAll: false };
      const bits = new Map<number, number>();
      for (const word of need.words) {
        const number = finder.numbers[ids.get(word)!]!;
        bits.set(number >> 5, (bits.get(number >> 5) ?? 0) | (1 << (number & 31)));
      }
      return { bits: [...bits].flat(), parts: [], isAll: false };
    };
    const compiled = needs.map((need) => (need === undefined ? undefined : compile(need)));
    const size = (ids.size + 31) >> 5;
    const byWord: number[][] = [];
    const open = new Uint32Array((compiled.length + 31) >> 5);
    needs.forEach((need, id) => {
      if (need === undefined) open[id >> 5]! |= 1 << (id & 31);
      else for (const number of new Set(keyOf(need).map((word) => finder.numbers[ids.get(word)!]!))) (byWord[number] ??= []).push(id);
    });
    return { known: { needs: compiled, byWord, open }, finder, size };
  }

  /** Reads a text. */
  in(text: string): Possible {
    const { known, finder, size } = (this.#prepared ??= this.#prepare());
    const found = new Uint32Array(size);
    if (!finder.find(text, found)) found.fill(0xffffffff);
    return new Possible(known, found);
  }
}
