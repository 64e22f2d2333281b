import type { CodeReader } from "./operations.ts";
import { collecting, type Operations } from "./tokens/collect.ts";
import { Scanner } from "./tokens/scanner.ts";

/** Commands with nothing behind them but a number. */
const PLAIN = /[=dDgGhHnNpPxzlLqQF]/y;

class SedReader {
  readonly #scanner: Scanner;
  readonly #operations: Operations;

  constructor(text: string, operations: Operations) {
    this.#scanner = new Scanner(text);
    this.#operations = operations;
  }

  read(): void {
    const scanner = this.#scanner;
    // `#n` on the first line is no command; any other comment is none either.
    for (;;) {
      scanner.take(/[\s;}]+/y);
      if (scanner.isAtEnd || !this.#operations.step()) return;
      if (scanner.take(/#[^\n]*/y) !== undefined) continue;
      if (!this.#address() || !this.#command()) return;
    }
  }

  #fail(why: string): boolean {
    this.#operations.unknown(why);
    return false;
  }

  #address(): boolean {
    const scanner = this.#scanner;
    for (let n = 0; n < 2; n += 1) {
      if (scanner.peek() === "/" || scanner.peek() === "\\") {
        if (scanner.peek() === "\\") scanner.at += 1;
        const delimiter = scanner.peek();
        scanner.at += 1;
        if (delimiter === "" || delimiter === "\n" || this.#pattern(delimiter) === undefined) {
          return this.#fail("an address is not closed");
        }
        scanner.take(/[IM]+/y);
      } else scanner.take(/[+~]?\d+(?:\s*~\s*\d+)?|\$/y);
      scanner.take(/[ \t]+/y);
      if (n === 0 && scanner.take(/,[ \t]*/y) === undefined) break;
    }
    scanner.take(/[ \t!]+/y);
    return true;
  }

  /** A regular expression up to the delimiter, which may stand in brackets. */
  #pattern(delimiter: string): string | undefined {
    const { text } = this.#scanner;
    const start = this.#scanner.at;
    let isInBrackets = false;
    for (let at = start; at < text.length; at += 1) {
      const char = text[at];
      if (isInBrackets) {
        if (char === "[" && /[:.=]/.test(text[at + 1] ?? "")) {
          const end = text.indexOf(`${text[at + 1]!}]`, at + 2);
          if (end !== -1 && end - at < 20) at = end + 1;
        } else if (char === "]") isInBrackets = false;
      } else if (char === "\\") at += 1;
      else if (char === delimiter) {
        this.#scanner.at = at + 1;
        return text.slice(start, at);
      } else if (char === "[" && delimiter !== "[") {
        isInBrackets = true;
        if (text[at + 1] === "^") at += 1;
        if (text[at + 1] === "]") at += 1;
      }
    }
    // Brackets that stay open: older programs end the expression at the first delimiter.
    return this.#part(delimiter);
  }

  #part(delimiter: string): string | undefined {
    return this.#scanner.takeDelimited(delimiter, false);
  }

  /** A file name takes the rest of the line. */
  #fileName(): string {
    return this.#scanner.take(/[ \t]*[^\n]*/y)!.trim();
  }

  #command(): boolean {
    const scanner = this.#scanner;
    if (scanner.isAtEnd) return true;
    if (scanner.take(/\{/y) !== undefined || scanner.looksAt(/[;}\n#]/y)) return true;
    if (scanner.take(PLAIN) !== undefined) {
      scanner.take(/[ \t]*\d*[ \t]*/y);
      return scanner.isAtEnd || scanner.looksAt(/[;}\n#]/y) ? true : this.#fail("there is more behind a command than it takes");
    }
    const name = scanner.peek();
    scanner.at += 1;
    switch (name) {
      case "s":
        return this.#substitute();
      case "y":
        return this.#transliterate();
      case "a":
      case "i":
      case "c":
        this.#text();
        return true;
      case ":":
        scanner.take(/[ \t]*[^\s;}]*/y);
        return true;
      case "b":
      case "t":
      case "T":
        scanner.take(/[ \t]*[^\s;}]*[ \t]*/y);
        return true;
      case "v":
        scanner.take(/[^\n;]*/y);
        return true;
      case "r":
      case "R":
      case "w":
      case "W":
        this.#file(name === "r" || name === "R" ? "read" : "write");
        return true;
      case "e": {
        const command = this.#fileName();
        this.#operations.add({ op: "shell", text: command === "" ? undefined : command });
        return true;
      }
      default:
        return this.#fail(`the command \`${name}\` is not known`);
    }
  }

  #file(op: "read" | "write"): void {
    const path = this.#fileName();
    if (path === "") this.#operations.unknown("a command without its file");
    else if (!/^\/dev\/(?:stdin|stdout|stderr)$/.test(path)) this.#operations.add({ op, path });
  }

  /** Text of `a`, `i`, `c`: to the end of the line, or further behind a backslash. */
  #text(): void {
    this.#scanner.take(/[ \t]*(?:\\[ \t]*\n?)?/y);
    this.#scanner.take(/(?:[^\\\n]|\\[^])*/y);
  }

  #transliterate(): boolean {
    const delimiter = this.#scanner.peek();
    this.#scanner.at += 1;
    const isWhole = this.#part(delimiter) !== undefined && this.#part(delimiter) !== undefined;
    return isWhole || this.#fail("`y` is not closed");
  }

  #substitute(): boolean {
    const scanner = this.#scanner;
    const delimiter = scanner.peek();
    scanner.at += 1;
    if (delimiter === "" || delimiter === "\n" || delimiter === "\\") return this.#fail("`s` has no delimiter");
    const pattern = this.#pattern(delimiter);
    const replacement = this.#part(delimiter);
    if (pattern === undefined || replacement === undefined) return this.#fail("`s` is not closed");
    const flags = scanner.take(/[gpiImMe0-9]*/y)!;
    if (flags.includes("e")) this.#execute(pattern, replacement);
    if (scanner.take(/w/y) !== undefined) {
      this.#file("write");
      return true;
    }
    scanner.take(/[ \t]*/y);
    return scanner.isAtEnd || scanner.looksAt(/[;}\n#]/y) ? true : this.#fail(`\`${scanner.peek()}\` is no flag of \`s\``);
  }

  /** The line is run as a command after the change: what is put into it is known, the rest is not. */
  #execute(pattern: string, replacement: string): void {
    const added = replacement.replace(/\\([^\n])|&/g, (_all, char: string | undefined) =>
      char === undefined || /\d/.test(char) ? " " : char === "n" ? "\n" : char,
    );
    if (added.trim() !== "") this.#operations.add({ op: "shell", text: added });
    const isWhole = /^\^?\.\*\$?$/.test(pattern) && !/\\\d|&/.test(replacement);
    if (!isWhole) this.#operations.add({ op: "shell", text: undefined });
  }
}

/** Reads a script of sed (GNU and BSD). */
export const readSed: CodeReader = (text) =>
  collecting((operations) => {
    new SedReader(text, operations).read();
  });
