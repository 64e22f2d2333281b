/**
 * Regular expressions without backtracking: a pattern becomes a Thompson automaton whose states are followed all at once, so
 * that a text of n characters costs at most n × states steps, whatever the pattern. What needs backtracking (references back, looking around,
 * atomic groups) is refused.
 */

/** A pattern that is refused, with the reason. */
export class PatternError extends Error {
  /** Offset in the pattern. */
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.name = "PatternError";
    this.at = at;
  }
}

export interface LinearPattern {
  readonly source: string;
  readonly flags: string;
  /** Texts of which every match holds one, in lower case; empty where there are none. */
  readonly literals: readonly string[];
  test(text: string): boolean;
}

const MAX_LENGTH = 1000;
const MAX_STATES = 2000;
const MAX_DEPTH = 40;

type CharTest = (code: number) => boolean;
type Node =
  | { readonly type: "char"; readonly test: CharTest; readonly literal?: string }
  | { readonly type: "assert"; readonly kind: "start" | "end" | "word" | "not-word" }
  | { readonly type: "sequence" | "either"; readonly of: readonly Node[] }
  | { readonly type: "repeat"; readonly of: Node; readonly min: number; readonly max: number };

const isDigit: CharTest = (code) => code >= 48 && code <= 57;
const isWord: CharTest = (code) => isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95;
const isSpace: CharTest = (code) => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0xfeff;
const negated =
  (test: CharTest): CharTest =>
  (code) =>
    !test(code);
const CLASSES: Readonly<Record<string, CharTest>> = { d: isDigit, D: negated(isDigit), w: isWord, W: negated(isWord), s: isSpace, S: negated(isSpace) };
const CONTROLS: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, f: 12, v: 11, 0: 0, a: 7, e: 27 };

/** Both cases of one UTF-16 unit. */
function casesOf(code: number): readonly number[] {
  const char = String.fromCharCode(code);
  return [...new Set([char, char.toLowerCase(), char.toUpperCase()].filter((one) => one.length === 1).map((one) => one.charCodeAt(0)))];
}

class Parser {
  readonly #text: string;
  readonly #isCaseless: boolean;
  readonly #isDotAll: boolean;
  #at = 0;
  #depth = 0;

  constructor(text: string, flags: string) {
    this.#text = text;
    this.#isCaseless = flags.includes("i");
    this.#isDotAll = flags.includes("s");
  }

  parse(): Node {
    const node = this.#either();
    if (this.#at < this.#text.length) throw new PatternError("`)` closes no group", this.#at);
    return node;
  }

  #either(): Node {
    const branches = [this.#sequence()];
    while (this.#text[this.#at] === "|") {
      this.#at += 1;
      branches.push(this.#sequence());
    }
    return branches.length === 1 ? branches[0]! : { type: "either", of: branches };
  }

  #sequence(): Node {
    const parts: Node[] = [];
    while (this.#at < this.#text.length && this.#text[this.#at] !== "|" && this.#text[this.#at] !== ")") parts.push(this.#repeated(this.#atom()));
    return { type: "sequence", of: parts };
  }

  #repeated(node: Node): Node {
    for (let found = node; ;) {
      const at = this.#at;
      const rest = /^(?:[*+?]|\{(\d{1,4})(?:(,)(\d{0,4}))?\})/.exec(this.#text.slice(at, at + 12));
      if (rest === null) return found;
      if (found.type === "assert") throw new PatternError("what is repeated takes no character", at);
      if (found !== node) throw new PatternError("a repetition stands after a repetition", at);
      this.#at += rest[0].length;
      const min = rest[0] === "*" || rest[0] === "?" ? 0 : rest[0] === "+" ? 1 : Number(rest[1]);
      const max =
        rest[0] === "?"
          ? 1
          : rest[0] === "*" || rest[0] === "+"
            ? Number.POSITIVE_INFINITY
            : rest[2] === undefined
              ? min
              : rest[3] === ""
                ? Number.POSITIVE_INFINITY
                : Number(rest[3]);
      if (max < min) throw new PatternError("the repetition ends before it begins", at);
      // Lazy or greedy: whether it matches is the same.
      if (this.#text[this.#at] === "?") this.#at += 1;
      else if (this.#text[this.#at] === "+")
        throw new PatternError("a possessive repetition needs backtracking to be switched off; leave the `+` out", this.#at);
      found = { type: "repeat", of: found, min, max };
    }
  }

  #char(code: number): Node {
    const cases = this.#isCaseless ? casesOf(code) : [code];
    return { type: "char", test: cases.length === 1 ? (one) => one === code : (one) => cases.includes(one), literal: String.fromCharCode(code) };
  }

  #atom(): Node {
    const at = this.#at;
    const char = this.#text[at]!;
    this.#at += 1;
    switch (char) {
      case "(":
        return this.#group(at);
      case "[":
        return { type: "char", test: this.#set(at) };
      case ".":
        return { type: "char", test: this.#isDotAll ? () => true : (code) => code !== 10 && code !== 13 && code !== 0x2028 && code !== 0x2029 };
      case "^":
      case "$":
        return { type: "assert", kind: char === "^" ? "start" : "end" };
      case "*":
      case "+":
      case "?":
        throw new PatternError("there is nothing to repeat", at);
      case "\\":
        return this.#escape(at);
      default:
        return this.#char(char.charCodeAt(0));
    }
  }

  #group(at: number): Node {
    if (this.#text[this.#at] === "?") {
      if (this.#text[this.#at + 1] === ":") this.#at += 2;
      else {
        const name = /^\?P?<[A-Za-z]\w{0,60}>/.exec(this.#text.slice(this.#at, this.#at + 70));
        if (name === null) throw new PatternError("looking ahead or behind, inline flags and atomic groups need backtracking", at);
        this.#at += name[0].length;
      }
    }
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw new PatternError(`groups are nested deeper than ${MAX_DEPTH}`, at);
    const node = this.#either();
    if (this.#text[this.#at] !== ")") throw new PatternError("the group is not closed", at);
    this.#at += 1;
    this.#depth -= 1;
    return node;
  }

  /** The code of an escape that stands for one character; `undefined` for others. */
  #escapedCode(): number | undefined {
    const char = this.#text[this.#at];
    if (char === undefined) throw new PatternError("the pattern ends with a backslash", this.#at - 1);
    const hex = /^(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4}))/.exec(this.#text.slice(this.#at, this.#at + 5));
    if (hex !== null) {
      this.#at += hex[0].length;
      return Number.parseInt((hex[1] ?? hex[2])!, 16);
    }
    if (Object.hasOwn(CONTROLS, char)) {
      this.#at += 1;
      return CONTROLS[char]!;
    }
    if (!/[A-Za-z0-9]/.test(char)) {
      this.#at += 1;
      return char.charCodeAt(0);
    }
    return undefined;
  }

  #escape(at: number): Node {
    const char = this.#text[this.#at];
    if (char !== undefined && Object.hasOwn(CLASSES, char)) {
      this.#at += 1;
      return { type: "char", test: CLASSES[char]! };
    }
    if (char === "b" || char === "B") {
      this.#at += 1;
      return { type: "assert", kind: char === "b" ? "word" : "not-word" };
    }
    if (char === "A" || char === "z" || char === "Z") {
      this.#at += 1;
      return { type: "assert", kind: char === "A" ? "start" : "end" };
    }
    if (char !== undefined && /[1-9k]/.test(char)) throw new PatternError("a reference back needs backtracking", at);
    const code = this.#escapedCode();
    if (code === undefined) throw new PatternError(`\`\\${char ?? ""}\` is not known here`, at);
    return this.#char(code);
  }

  #set(at: number): CharTest {
    const isNegated = this.#text[this.#at] === "^";
    if (isNegated) this.#at += 1;
    const tests: CharTest[] = [];
    const ranges: [number, number][] = [];
    for (let isFirst = true; ; isFirst = false) {
      const char = this.#text[this.#at];
      if (char === undefined) throw new PatternError("the set is not closed", at);
      if (char === "]" && !isFirst) break;
      const from = this.#setMember();
      if (typeof from === "function") {
        tests.push(from);
        continue;
      }
      if (this.#text[this.#at] === "-" && this.#text[this.#at + 1] !== "]" && this.#text[this.#at + 1] !== undefined) {
        this.#at += 1;
        const to = this.#setMember();
        if (typeof to === "function" || to < from) throw new PatternError("the range ends before it begins", this.#at);
        ranges.push([from, to]);
      } else ranges.push([from, from]);
    }
    this.#at += 1;
    const isIn: CharTest = (code) => ranges.some(([from, to]) => code >= from && code <= to) || tests.some((test) => test(code));
    const isCaseless = this.#isCaseless;
    return (code) => (isCaseless ? casesOf(code).some(isIn) : isIn(code)) !== isNegated;
  }

  #setMember(): number | CharTest {
    const at = this.#at;
    const char = this.#text[at]!;
    this.#at += 1;
    if (char === "[" && this.#text[this.#at] === ":") throw new PatternError("POSIX classes are not known here; use `\\w`, `\\d`, `\\s` or a range", at);
    if (char !== "\\") return char.charCodeAt(0);
    const next = this.#text[this.#at];
    if (next !== undefined && Object.hasOwn(CLASSES, next)) {
      this.#at += 1;
      return CLASSES[next]!;
    }
    if (next === "b") {
      this.#at += 1;
      return 8;
    }
    const code = this.#escapedCode();
    if (code === undefined) throw new PatternError(`\`\\${next ?? ""}\` is not known here`, at);
    return code;
  }
}

/** One step of the automaton: takes a character, asserts, or goes on to others at once. */
interface State {
  readonly test?: CharTest;
  readonly assert?: "start" | "end" | "word" | "not-word";
  readonly next: number[];
}

class Builder {
  readonly states: State[] = [];

  #add(state: State): number {
    if (this.states.length >= MAX_STATES) throw new PatternError("the pattern is too large; write smaller counts", 0);
    this.states.push(state);
    return this.states.length - 1;
  }

  /** Builds what matches `node` and goes on at `next`. @returns where it begins */
  build(node: Node, next: number): number {
    switch (node.type) {
      case "char":
        return this.#add({ test: node.test, next: [next] });
      case "assert":
        return this.#add({ assert: node.kind, next: [next] });
      case "sequence":
        return node.of.reduceRight((after, part) => this.build(part, after), next);
      case "either":
        return this.#add({ next: node.of.map((part) => this.build(part, next)) });
      case "repeat": {
        let after = next;
        if (node.max === Number.POSITIVE_INFINITY) {
          const loop = this.#add({ next: [] });
          const body = this.build(node.of, loop);
          this.states[loop]!.next.push(body, next);
          after = loop;
        } else for (let count = node.min; count < node.max; count++) after = this.#add({ next: [this.build(node.of, after), next] });
        for (let count = 0; count < node.min; count++) after = this.build(node.of, after);
        return after;
      }
    }
  }

  accept(): number {
    return this.#add({ next: [] });
  }
}

/** Most literals that stand for one pattern. */
const MAX_LITERALS = 40;

function shortest(literals: readonly string[]): number {
  return Math.min(...literals.map(({ length }) => length));
}

/** Of two sets of literals the one that tells more. */
function better(a: readonly string[], b: readonly string[]): readonly string[] {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a;
  return shortest(b) > shortest(a) ? b : a;
}

/** Literals of which every match holds one: of parts in a row the best, of alternatives all together. Empty where there are none. */
function literalsOf(node: Node): readonly string[] {
  switch (node.type) {
    case "char":
      return node.literal !== undefined && node.literal.charCodeAt(0) < 128 ? [node.literal.toLowerCase()] : [];
    case "assert":
      return [];
    case "repeat":
      return node.min > 0 ? literalsOf(node.of) : [];
    case "either": {
      const sets = node.of.map(literalsOf);
      const all = [...new Set(sets.flat())];
      return sets.some((set) => set.length === 0) || all.length > MAX_LITERALS ? [] : all;
    }
    case "sequence": {
      let best: readonly string[] = [];
      let run = "";
      const flush = (): void => {
        if (run !== "") best = better(best, [run]);
        run = "";
      };
      for (const part of node.of) {
        const own = literalsOf(part);
        if (part.type === "char" && own.length === 1) run += own[0]!;
        // What takes no character parts no run.
        else if (part.type !== "assert") {
          flush();
          best = better(best, own);
        }
      }
      flush();
      return best;
    }
  }
}

/** Follows all states at once. One set of buffers serves all texts of a pattern. */
class Automaton {
  readonly #states: readonly State[];
  readonly #start: number;
  readonly #accept: number;
  readonly #marks: Int32Array;
  #mark = 0;
  #current: number[] = [];
  #following: number[] = [];
  #stack: number[] = [];

  constructor(states: readonly State[], start: number, accept: number) {
    this.#states = states;
    this.#start = start;
    this.#accept = accept;
    this.#marks = new Int32Array(states.length);
  }

  /** Adds a state and all that it goes on to without a character. @returns true where the end is reached */
  #reach(from: number, text: string, at: number, into: number[]): boolean {
    const stack = this.#stack;
    stack.length = 0;
    stack.push(from);
    while (stack.length > 0) {
      const index = stack.pop()!;
      if (this.#marks[index] === this.#mark) continue;
      this.#marks[index] = this.#mark;
      if (index === this.#accept) return true;
      const state = this.#states[index]!;
      if (state.test !== undefined) {
        into.push(index);
        continue;
      }
      if (state.assert !== undefined) {
        const isBorder = (at > 0 && isWord(text.charCodeAt(at - 1))) !== (at < text.length && isWord(text.charCodeAt(at)));
        const holds = state.assert === "start" ? at === 0 : state.assert === "end" ? at === text.length : state.assert === "word" ? isBorder : !isBorder;
        if (!holds) continue;
      }
      for (const next of state.next) stack.push(next);
    }
    return false;
  }

  test(text: string): boolean {
    this.#current.length = 0;
    for (let at = 0; ; at++) {
      this.#mark += 1;
      this.#following.length = 0;
      if (at > 0) {
        const code = text.charCodeAt(at - 1);
        for (const index of this.#current) {
          const { test, next } = this.#states[index]!;
          if (test!(code) && this.#reach(next[0]!, text, at, this.#following)) return true;
        }
      }
      // A match may begin anywhere.
      if (this.#reach(this.#start, text, at, this.#following)) return true;
      const spare = this.#current;
      this.#current = this.#following;
      this.#following = spare;
      if (at === text.length) return false;
    }
  }
}

/** Compiles a pattern. Throws a `PatternError` for what cannot be matched in linear time, or is too large. @param flags of `i`, `s` */
export function linearPattern(source: string, flags: string): LinearPattern {
  if (source.length > MAX_LENGTH) throw new PatternError(`the pattern is longer than ${MAX_LENGTH} characters`, MAX_LENGTH);
  if (source === "") throw new PatternError("the pattern is empty and would match everything", 0);
  const node = new Parser(source, flags).parse();
  const builder = new Builder();
  const accept = builder.accept();
  const start = builder.build(node, accept);
  const automaton = new Automaton(builder.states, start, accept);
  return { source, flags, literals: literalsOf(node), test: (text) => automaton.test(text) };
}
