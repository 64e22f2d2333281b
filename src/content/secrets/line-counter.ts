/** Lines and columns of offsets that are asked for in order, counted once. */
export class LineCounter {
  readonly #text: string;
  #line = 1;
  #lineStart = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** @param offset not before the last one asked for */
  at(offset: number): { readonly line: number; readonly column: number } {
    for (;;) {
      const next = this.#text.indexOf("\n", this.#lineStart);
      if (next < 0 || next >= offset) break;
      this.#line += 1;
      this.#lineStart = next + 1;
    }
    return { line: this.#line, column: offset - this.#lineStart + 1 };
  }
}
