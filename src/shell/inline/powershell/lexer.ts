import { Scanner } from "../tokens/scanner.ts";
import { END, fault, isOp, nest, type Part, type Token } from "../tokens/token.ts";

const MAX_DEPTH = 12;
const ESCAPES: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  "0": "\0",
  a: "\x07",
  b: "\b",
  e: "\x1b",
  f: "\f",
  v: "\v",
};
const VARIABLE = /\$(?:\{[^}\n]{0,200}\}|(?:[A-Za-z]+:)?[A-Za-z_]\w*|[?^$_])/y;

class PowershellLexer {
  readonly #scanner: Scanner;
  #flat: Token[] = [];
  #depth = 0;

  constructor(text: string) {
    this.#scanner = new Scanner(text);
  }

  run(): readonly Token[] {
    return nest(this.#until(false));
  }

  #until(isInText: boolean): Token[] {
    const outer = this.#flat;
    const own: Token[] = [];
    this.#flat = own;
    let open = 0;
    while (!this.#scanner.isAtEnd && own.at(-1)?.type !== "fault") {
      if (isInText && open === 0 && this.#scanner.peek() === ")") break;
      const before = own.length;
      this.#next();
      const last = own.length > before ? own.at(-1) : undefined;
      if (isOp(last, "(", "{", "[")) open += 1;
      else if (isOp(last, ")", "}", "]")) open -= 1;
    }
    this.#flat = outer;
    return own;
  }

  #op(text: string, isAfterSpace: boolean): void {
    this.#flat.push({ type: "op", text, isAfterSpace });
  }

  #fail(why: string): void {
    this.#flat.push(fault(why));
    this.#scanner.at = this.#scanner.text.length;
  }

  #next(): void {
    const scanner = this.#scanner;
    const isAfterSpace = scanner.take(/(?:[ \t\r\f\v\u00a0]|`\r?\n)+/y) !== undefined || scanner.at === 0;
    if (scanner.isAtEnd) return;
    if (scanner.take(/\n|;/y) !== undefined) {
      const last = this.#flat.at(-1);
      if (scanner.text[scanner.at - 1] === ";" || !isOp(last, "|", ",", "&&", "||", "=", "+")) this.#flat.push(END);
      return;
    }
    if (scanner.take(/<#/y) !== undefined) {
      if (scanner.takeUntil("#>") === undefined) this.#fail("a comment is not closed");
      return;
    }
    if (isAfterSpace || this.#flat.length === 0 || isOp(this.#flat.at(-1), "(", "{", "|") || this.#flat.at(-1)?.type === "end") {
      if (scanner.take(/#[^\n]*/y) !== undefined) return;
    }
    if (this.#text(isAfterSpace)) return;
    const variable = scanner.take(VARIABLE);
    if (variable !== undefined) {
      this.#separate(isAfterSpace);
      const name = variable.replace(/^\$\{(.*)\}$/, "$$$1");
      this.#flat.push({
        type: "variable",
        text: name.toLowerCase().replace(/^\$(?:global|script|local|private):/, "$"),
      });
      return;
    }
    // Bareword of a command: names, options, paths, operators. A backtick hides nothing.
    const word = scanner.take(/(?:[^\s|;&(){}[\],"'$<>`@#]|`[^\n])(?:[^\s|;&(){}[\],"'$<>`]|`[^\n])*/uy);
    if (word !== undefined) {
      this.#separate(isAfterSpace);
      this.#flat.push({ type: "name", text: word.replaceAll("`", ""), isAfterSpace });
      return;
    }
    const op = scanner.take(/\$\(|@\(|@\{|\d?>>|\d?>&\d|\d?>|&&|\|\||[^]/uy)!;
    if (op === "$(" || op === "@(") {
      this.#separate(isAfterSpace);
      this.#op("(", isAfterSpace);
    } else if (op === "@{") {
      this.#separate(isAfterSpace);
      this.#op("@", isAfterSpace);
      this.#op("{", false);
    } else {
      if (op === "(" || op === "{") this.#separate(isAfterSpace);
      this.#op(op, isAfterSpace);
    }
  }

  /** Marks that the next token begins a word of its own. */
  #separate(isAfterSpace: boolean): void {
    const last = this.#flat.at(-1);
    if (isAfterSpace && last !== undefined && last.type !== "end" && (last.type !== "op" || isOp(last, ")", "}", "]"))) this.#op("space", true);
  }

  #text(isAfterSpace: boolean): boolean {
    const scanner = this.#scanner;
    const here = scanner.match(/@(["'])[ \t]*\r?\n/y);
    if (here !== undefined) {
      const inside = scanner.takeUntil(`\n${here[1]!}@`);
      if (inside === undefined) this.#fail("a text is not closed");
      else {
        this.#separate(isAfterSpace);
        this.#flat.push({
          type: "text",
          parts: here[1] === "'" ? [inside] : (new PowershellLexer(inside).#parts(undefined) ?? []),
        });
      }
      return true;
    }
    const quote = scanner.take(/["'\u2018\u2019\u201c\u201d]/uy);
    if (quote === undefined) return false;
    this.#separate(isAfterSpace);
    if (/["\u201c\u201d]/u.test(quote)) {
      const parts = this.#parts('"');
      if (parts === undefined) this.#fail("a text is not closed");
      else this.#flat.push({ type: "text", parts });
      return true;
    }
    let text = "";
    for (;;) {
      text += scanner.take(/[^'\u2018\u2019]*/uy)!;
      if (scanner.isAtEnd) {
        this.#fail("a text is not closed");
        return true;
      }
      scanner.at += 1;
      if (scanner.take(/['\u2018\u2019]/uy) === undefined) break;
      text += "'";
    }
    this.#flat.push({ type: "text", parts: [text] });
    return true;
  }

  #parts(close: string | undefined): readonly Part[] | undefined {
    const scanner = this.#scanner;
    const parts: Part[] = [];
    let text = "";
    const code = (tokens: readonly Token[]): void => {
      if (text !== "") parts.push(text);
      text = "";
      parts.push(tokens);
    };
    for (;;) {
      text += scanner.take(/[^"`$\u201c\u201d]*/uy)!;
      if (scanner.isAtEnd) {
        if (close !== undefined) return undefined;
        break;
      }
      if (close !== undefined && scanner.take(/["\u201c\u201d]/uy) !== undefined) {
        if (scanner.take(/["\u201c\u201d]/uy) === undefined) break;
        text += '"';
        continue;
      }
      if (scanner.take(/`/y) !== undefined) {
        const char = scanner.peek();
        scanner.at += 1;
        text += ESCAPES[char] ?? char;
      } else if (scanner.take(/\$\(/y) !== undefined) {
        if (this.#depth >= MAX_DEPTH) return undefined;
        this.#depth += 1;
        const inner = this.#until(true);
        this.#depth -= 1;
        code(nest(inner));
        if (scanner.take(/\)/y) === undefined) return undefined;
      } else {
        const variable = scanner.take(VARIABLE);
        if (variable === undefined) {
          text += scanner.peek();
          scanner.at += 1;
        } else code([{ type: "variable", text: variable.replace(/^\$\{(.*)\}$/, "$$$1").toLowerCase() }]);
      }
    }
    if (text !== "" || parts.length === 0) parts.push(text);
    return parts;
  }
}

/** Takes a PowerShell program apart. */
export function lexPowershell(text: string): readonly Token[] {
  return new PowershellLexer(text).run();
}
