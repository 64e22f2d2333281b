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

function isMet({ bits, parts, isAll }: Compiled, found: Uint32Array): boolean {
  for (let at = 0; at < bits.length; at += 2) if ((found[bits[at]!]! & bits[at + 1]!) !== 0) return true;
  if (parts.length === 0) return false;
  for (const one of parts) if (isMet(one, found) !== isAll) return !isAll;
  return isAll;
}

/** Which patterns can match in a text, and in anything that is cut out of it. */
export class Possible {
  readonly #needs: Needs;
  readonly #found: Uint32Array;

  constructor(needs: Needs, found: Uint32Array) {
    this.#needs = needs;
    this.#found = found;
  }

  /** `false` where it is certain that the pattern matches nowhere in the text, nor in parts of it that are joined by blanks and semicolons. */
  canMatch({ id }: Anchored): boolean {
    const need = this.#needs[id];
    return need === undefined || isMet(need, this.#found);
  }

  /** Does the pattern match in a part of the text? */
  matches(one: Anchored, part: string): boolean {
    return this.canMatch(one) && one.pattern.test(part);
  }

  /** What can match in this text and another, with a blank between them. */
  with(other: Possible): Possible {
    return new Possible(
      this.#needs,
      this.#found.map((bits, at) => bits | other.#found[at]!),
    );
  }
}

interface Prepared {
  readonly needs: Needs;
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
    return { needs: needs.map((need) => (need === undefined ? undefined : compile(need))), finder, size: (ids.size + 31) >> 5 };
  }

  /** Reads a text. */
  in(text: string): Possible {
    const { needs, finder, size } = (this.#prepared ??= this.#prepare());
    const found = new Uint32Array(size);
    if (!finder.find(text, found)) found.fill(0xffffffff);
    return new Possible(needs, found);
  }
}
