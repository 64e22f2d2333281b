/**
 * What a text must hold for a pattern to match in it: one of some words, in lower case and as a piece of the text in lower case; or all, or one, of several such
 * things. `undefined` where nothing is known. Too little may be asked for, never too much: what is not understood asks for nothing.
 */
export type Need = { readonly words: readonly string[] } | { readonly all: readonly Need[] } | { readonly any: readonly Need[] };

/** A regular expression, or what one is made from. */
export type Written = Pick<RegExp, "source" | "flags">;

/** More words than this for one group, or more ways to write one place, are not followed. */
const MOST_WORDS = 220;
const MOST_WAYS = 24;
/** A group is satisfied by nearly every text if one of its words is as short as this and made of letters. */
const COMMON = /^[a-z0-9]$/;
/** What words are made of. Blanks are not: texts are joined and shortened between words before they are judged. */
const NOT_IN_WORDS = /[^a-z0-9\u00DF-\u017E.@:/_<>=$()[\]{}!*+\\`'"%#~-]+/;

/** What is known of a part of a pattern: all that it can match, if that is little, and what a match must hold besides. */
interface Part {
  readonly ways: readonly string[] | undefined;
  readonly needs: readonly Need[];
}

const EMPTY: Part = { ways: [""], needs: [] };
const ANYTHING: Part = { ways: undefined, needs: [] };

/** The longest piece of what a place can match that counts as a word; empty for none. */
function wordOf(way: string): string {
  return way.split(NOT_IN_WORDS).reduce((longest, piece) => (piece.length > longest.length ? piece : longest), "");
}

/** One of these words must be there; `undefined` where that says nothing. */
function oneOf(words: readonly string[]): Need | undefined {
  if (words.some((word) => word === "" || COMMON.test(word))) return undefined;
  const all = [...new Set(words)];
  return all.length > MOST_WORDS ? undefined : { words: all };
}

function together(needs: readonly Need[]): Need | undefined {
  return needs.length <= 1 ? needs[0] : { all: needs };
}

/** What must be there where a part matches. */
function needsOf({ ways, needs }: Part): readonly Need[] {
  const own = ways === undefined ? undefined : oneOf(ways.map(wordOf));
  return own === undefined ? needs : [...needs, own];
}

function either(parts: readonly Part[]): Part {
  if (parts.length === 1) return parts[0]!;
  if (parts.every(({ ways, needs }) => ways !== undefined && needs.length === 0)) {
    const ways = new Set(parts.flatMap(({ ways: own }) => own!));
    if (ways.size <= MOST_WAYS) return { ways: [...ways], needs: [] };
  }
  const each = parts.map((part) => together(needsOf(part)));
  const words: string[] = [];
  const others: Need[] = [];
  for (const need of each) {
    if (need === undefined) return ANYTHING;
    if ("words" in need) words.push(...need.words);
    else others.push(need);
  }
  const simple = words.length === 0 ? undefined : oneOf(words);
  if (words.length > 0 && simple === undefined) return ANYTHING;
  const any = simple === undefined ? others : [simple, ...others];
  return { ways: undefined, needs: any.length === 1 ? any : [{ any }] };
}

/** Parts that follow one another. */
function inTurn(parts: readonly Part[]): Part {
  let isWhole = true;
  let ways: readonly string[] = [""];
  const needs: Need[] = [];
  const end = (): void => {
    const need = oneOf(ways.map(wordOf));
    if (need !== undefined) needs.push(need);
    ways = [""];
  };
  for (const part of parts) {
    needs.push(...part.needs);
    if (part.ways !== undefined && ways.length * part.ways.length <= MOST_WAYS) {
      ways = ways.flatMap((before) => part.ways!.map((after) => before + after));
      continue;
    }
    isWhole = false;
    end();
    if (part.ways !== undefined) ways = part.ways;
  }
  if (isWhole) return { ways, needs };
  end();
  return { ways: undefined, needs };
}

/** Characters that stand for themselves, but for the last of them where a sign of repetition follows. */
const PLAIN = /[\w ,;:'"`~@<>=!%&#/-]+(?![*+?{])/y;
const GROUP = /\?(?:<?[=!]|:|<\w+>)/y;
const CLASS = /(?:[^\\\]]|\\.)*\]/y;
/** Classes of a few characters, which are gone through. */
const FEW = /^(?!.+-.)[\w.:/@ '"`-]{1,6}$/;
/** What follows the backslash of an escape that stands for no character of its own. */
const ESCAPE = /(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|k<\w+>|\d+|\w)/y;
const REPETITION = /(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/y;

/** Reads the source of a regular expression as far as is needed here. */
class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Goes over what a pattern matches here. */
  #next(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source);
    if (found !== null) this.#at += found[0].length;
    return found;
  }

  /** All alternatives up to the end of the group or of the source. */
  alternatives(): Part {
    const source = this.#source;
    const parts: Part[] = [];
    for (;;) {
      const terms: Part[] = [];
      while (this.#at < source.length && source[this.#at] !== "|" && source[this.#at] !== ")") {
        const plain = this.#next(PLAIN);
        terms.push(plain === null ? this.#repeated(this.#atom()) : plainText(plain[0]));
      }
      parts.push(inTurn(terms));
      if (source[this.#at] !== "|") return either(parts);
      this.#at += 1;
    }
  }

  #atom(): Part {
    const sign = this.#source[this.#at++]!;
    if (sign === "(") return this.#group();
    if (sign === "[") return this.#class();
    if (sign === "\\") return this.#escape();
    if (sign === "^" || sign === "$") return EMPTY;
    return sign === "." ? ANYTHING : literal(sign);
  }

  #group(): Part {
    const kind = this.#next(GROUP)?.[0] ?? "";
    // Flags within a group change what its letters mean.
    if (kind === "" && this.#source[this.#at] === "?") throw new SyntaxError("a group of another kind");
    const inner = this.alternatives();
    this.#at += 1;
    if (kind.endsWith("!")) return EMPTY;
    return kind.endsWith("=") ? { ways: [""], needs: needsOf(inner) } : inner;
  }

  #class(): Part {
    const inner = this.#next(CLASS)![0].slice(0, -1);
    return FEW.test(inner) ? either([...inner].map(literal)) : ANYTHING;
  }

  #escape(): Part {
    const sign = this.#source[this.#at]!;
    if (!/\w/.test(sign)) {
      this.#at += 1;
      return literal(sign);
    }
    this.#next(ESCAPE);
    return sign === "b" || sign === "B" ? EMPTY : ANYTHING;
  }

  #repeated(part: Part): Part {
    const [sign, least, comma, most] = this.#next(REPETITION) ?? [];
    if (sign === undefined) return part;
    if (sign.startsWith("?") || (least === "0" && most === "1")) return part.ways === undefined ? ANYTHING : { ways: ["", ...part.ways], needs: [] };
    if (sign.startsWith("*") || Number(least) === 0) return ANYTHING;
    if (least === "1" && (comma === "" || most === "1")) return part;
    return { ways: undefined, needs: needsOf(part) };
  }
}

/** Several words are each needed. */
function plainText(text: string): Part {
  const pieces = text.toLowerCase().split(NOT_IN_WORDS);
  return pieces.length === 1 ? { ways: pieces, needs: [] } : inTurn(pieces.flatMap((piece) => [ANYTHING, { ways: [piece], needs: [] }]).slice(1));
}

/** One character. Of other scripts, and of letters with more than two forms, nothing is said. */
function literal(sign: string): Part {
  const small = sign.toLowerCase();
  const isKnown = sign < "\u0080" || (small >= "\u00DF" && small < "\u017F" && small.length === 1 && small.toUpperCase().toLowerCase() === small);
  return isKnown ? { ways: [small], needs: [] } : ANYTHING;
}

/** What a text must hold for a pattern to match in it; `undefined` where nothing is known. */
export function needOf({ source, flags }: Written): Need | undefined {
  if (flags.includes("v")) return undefined;
  try {
    return together(needsOf(new Reader(source).alternatives()));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
