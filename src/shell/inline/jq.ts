import type { CodeReader } from "./operations.ts";
import { collecting, type Operations } from "./tokens/collect.ts";
import { Scanner } from "./tokens/scanner.ts";
import { fromBase64 } from "./tokens/texts.ts";

/** Interpolation within interpolation goes on to this depth. */
const MAX_DEPTH = 60;

class JqReader {
  readonly #scanner: Scanner;
  readonly #operations: Operations;
  #depth = 0;

  constructor(text: string, operations: Operations) {
    this.#scanner = new Scanner(text);
    this.#operations = operations;
  }

  read(): void {
    this.#code();
    if (!this.#scanner.isAtEnd) this.#operations.unknown("a `)` closes nothing");
  }

  /** Up to the end or to a `)` that was not opened here. */
  #code(): void {
    const scanner = this.#scanner;
    let open = 0;
    let before = "";
    while (!scanner.isAtEnd && this.#operations.step()) {
      const blank = scanner.take(/\s+|#[^\n]*/y);
      if (blank !== undefined) {
        if (/^#.*\\\r?$/.test(blank)) this.#operations.unknown("a comment that ends with a backslash goes on in some versions");
        continue;
      }
      if (scanner.peek() === '"') {
        this.#text();
        before = '"';
        continue;
      }
      const word = scanner.take(/\.?[$@]?[A-Za-z_]\w*(?:::[A-Za-z_]\w*)*/y);
      if (word !== undefined) {
        this.#word(word);
        before = word;
        continue;
      }
      const char = scanner.peek();
      if (char === ")" && open === 0) return;
      open += char === "(" ? 1 : char === ")" ? -1 : 0;
      before = char;
      scanner.at += 1;
    }
    if (open > 0 && before !== "") this.#operations.unknown("a `(` is not closed");
  }

  #text(): void {
    const scanner = this.#scanner;
    scanner.at += 1;
    for (;;) {
      scanner.take(/[^"\\]*/y);
      if (scanner.take(/"/y) !== undefined) return;
      if (scanner.take(/\\\(/y) !== undefined) {
        if (this.#depth >= MAX_DEPTH) {
          this.#operations.unknown("texts are nested too deeply");
          scanner.at = scanner.text.length;
          return;
        }
        this.#depth += 1;
        this.#code();
        this.#depth -= 1;
        if (scanner.take(/\)/y) !== undefined) continue;
      } else if (scanner.take(/\\[^]/y) !== undefined) continue;
      this.#operations.unknown("a text is not closed");
      scanner.at = scanner.text.length;
      return;
    }
  }

  #word(word: string): void {
    const scanner = this.#scanner;
    if (scanner.looksAt(/\s*:(?!:)/y) && !word.startsWith("$")) return;
    switch (word) {
      case "env":
      case "$ENV": {
        const member = scanner.match(/\s*(?:\.([A-Za-z_]\w*)|\.?\[\s*"([^"\\]*)"\s*\]|\|\s*\.([A-Za-z_]\w*)|\.\s*"([^"\\]*)")/y);
        this.#operations.add({
          op: "environment",
          name: member?.slice(1).find((name) => name !== undefined),
        });
        return;
      }
      case "import":
      case "include": {
        const path = scanner.match(/\s*"([^"\\]*)"(\s*as\s*\$)?/y);
        if (path?.[2] !== undefined) this.#operations.add({ op: "read", path: `${path[1]!}.json` });
        else
          this.#operations.add({
            op: "load",
            path: path === undefined ? undefined : `${path[1]!}.jq`,
          });
        return;
      }
      case "load":
      case "load_str":
      case "strload":
      case "eval":
      case "getpath_env":
      case "envsubst":
        this.#file(word);
    }
  }

  /** Functions of yq that reach out of the program. */
  #file(word: string): void {
    const scanner = this.#scanner;
    if (word === "envsubst") {
      this.#operations.add({ op: "environment", name: undefined });
      return;
    }
    if (!scanner.looksAt(/\s*\(/y)) return;
    if (word === "eval") this.#operations.unknown("`eval` runs text");
    else this.#operations.add({ op: "read", path: scanner.match(/\s*\(\s*"([^"\\]*)"\s*\)/y)?.[1] });
  }
}

/** A filter that is one text, perhaps decoded: what `-n` prints is known. */
function printedText(filter: string): string | undefined {
  const found = /^\s*"((?:[^"\\]|\\["\\/nt])*)"\s*(?:\|\s*(@base64d|@text|tostring|ascii_downcase|\.))?\s*$/.exec(filter);
  const text = found?.[1]?.replace(/\\(.)/g, (_all, char: string) => (char === "n" ? "\n" : char === "t" ? "\t" : char));
  if (text === undefined || found === null) return undefined;
  if (found[2] === "@base64d") return fromBase64(text);
  return found[2] === "ascii_downcase" ? text.toLowerCase() : text;
}

/** Reads a filter of jq, jaq, gojq and yq: almost all of it only computes. */
export const readJq: CodeReader = (text) =>
  collecting((operations) => {
    new JqReader(text, operations).read();
    const printed = printedText(text);
    if (printed !== undefined) operations.add({ op: "print", text: `${printed}\n` });
  });
