/** Called for each pattern that stands in a text; may come twice. */
export type Hit = (pattern: number) => void;

/**
 * Finds many literals in one pass (Aho and Corasick, 1975), over a table of states by classes of characters. Literals are ASCII in lower case;
 * every other character ends what was begun.
 */
export class LiteralAutomaton {
  readonly #classes = new Uint8Array(128);
  readonly #width: number;
  readonly #table: Int32Array;
  /** By state: the patterns that end there, including those that are ends of longer ones. */
  readonly #ends: readonly (readonly number[] | undefined)[];
  readonly #isEnd: Uint8Array;

  constructor(literals: readonly string[]) {
    let classes = 1;
    for (const literal of literals)
      for (let at = 0; at < literal.length; at++) {
        const code = literal.charCodeAt(at);
        if (this.#classes[code] === 0) this.#classes[code] = classes++;
      }
    this.#width = classes;
    const states = 1 + literals.reduce((sum, literal) => sum + literal.length, 0);
    const table = new Int32Array(states * classes);
    const ends: number[][] = [];
    let last = 0;
    for (const [pattern, literal] of literals.entries()) {
      let state = 0;
      for (let at = 0; at < literal.length; at++) {
        const cell = state * classes + this.#classes[literal.charCodeAt(at)]!;
        if (table[cell] === 0) table[cell] = ++last;
        state = table[cell]!;
      }
      (ends[state] ??= []).push(pattern);
    }
    // Where a state cannot go on, it goes on as the longest end of it that begins a literal would.
    const fail = new Int32Array(last + 1);
    const queue: number[] = [];
    for (let one = 1; one < classes; one++) if (table[one] !== 0) queue.push(table[one]!);
    for (let at = 0; at < queue.length; at++) {
      const state = queue[at]!;
      const own = ends[fail[state]!];
      if (own !== undefined) (ends[state] ??= []).push(...own);
      for (let one = 1; one < classes; one++) {
        const cell = state * classes + one;
        const next = table[cell]!;
        const other = table[fail[state]! * classes + one]!;
        if (next === 0) table[cell] = other;
        else {
          fail[next] = other;
          queue.push(next);
        }
      }
    }
    this.#table = table.slice(0, (last + 1) * classes);
    this.#ends = Array.from({ length: last + 1 }, (_, state) => ends[state]);
    this.#isEnd = Uint8Array.from(this.#ends, (found) => (found === undefined ? 0 : 1));
    for (let code = 65; code <= 90; code++) this.#classes[code] = this.#classes[code + 32]!;
  }

  /**
   * Goes over a text; ASCII letters count as small ones. Another character may be a small letter of ASCII in lower case: the text must be given so, then.
   * @returns false where it stopped at such a character, whatever was hit before
   */
  scan(text: string, isLower: boolean, hit: Hit): boolean {
    const table = this.#table;
    const width = this.#width;
    const classes = this.#classes;
    const isEnd = this.#isEnd;
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code < 128) state = table[state * width + classes[code]!]!;
      else if (isLower) state = 0;
      else return false;
      if (isEnd[state] === 1) for (const pattern of this.#ends[state]!) hit(pattern);
    }
    return true;
  }
}
