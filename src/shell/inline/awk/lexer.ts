import { Scanner, takeEscape } from "../tokens/scanner.ts";
import { END, fault, isName, isOp, nest, type Token } from "../tokens/token.ts";

/** Words of the grammar that come before an expression or a statement. */
const BEFORE_EXPRESSION: ReadonlySet<string> = new Set([
  "print",
  "printf",
  "return",
  "in",
  "else",
  "do",
  "case",
  "exit",
  "delete",
  "if",
  "while",
  "for",
  "switch",
  "BEGIN",
  "END",
]);

class AwkLexer {
  readonly #scanner: Scanner;
  readonly #flat: Token[] = [];
  /** For each open parenthesis: whether a statement follows its end. */
  readonly #heads: boolean[] = [];
  #isHeadClosed = false;

  constructor(text: string) {
    this.#scanner = new Scanner(text);
  }

  run(): readonly Token[] {
    const scanner = this.#scanner;
    while (!scanner.isAtEnd) {
      const before = this.#flat.length;
      this.#next();
      if (this.#flat.at(-1)?.type === "fault") break;
      if (this.#flat.length > before && !isOp(this.#flat.at(-1), ")")) this.#isHeadClosed = false;
    }
    return nest(this.#flat);
  }

  #op(text: string): void {
    this.#flat.push({ type: "op", text, isAfterSpace: false });
  }

  #next(): void {
    const scanner = this.#scanner;
    if (scanner.take(/(?:[ \t\r\f\v]|\\\r?\n)+/y) !== undefined || scanner.take(/#[^\n]*/y) !== undefined) return;
    if (scanner.take(/\n/y) !== undefined) {
      const last = this.#flat.at(-1);
      const isContinued = isOp(last, ",", "&&", "||", "{") || isName(last, "do", "else") || this.#isHeadClosed;
      if (!isContinued) this.#flat.push(END);
      return;
    }
    if (scanner.take(/;/y) !== undefined) {
      this.#flat.push(END);
      return;
    }
    if (scanner.take(/"/y) !== undefined) {
      this.#text();
      return;
    }
    const name = scanner.take(/[A-Za-z_]\w*(?:::[A-Za-z_]\w*)?/y);
    if (name !== undefined) {
      this.#flat.push({ type: "name", text: name.replace(/^awk::/, ""), isAfterSpace: false });
      return;
    }
    const number = scanner.take(/0[xX][0-9a-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y);
    if (number !== undefined) {
      this.#flat.push({ type: "number", text: number });
      return;
    }
    if (scanner.peek() === "/" && this.#expectsTerm()) {
      this.#pattern();
      return;
    }
    const op = scanner.take(/\|&|&&|\|\||\+\+|--|>>|\*\*=?|[<>=!+\-*/%^]=|[^]/uy)!;
    if (op === "(") this.#heads.push(isName(this.#flat.at(-1), "if", "while", "for", "switch"));
    this.#op(op);
    this.#isHeadClosed = op === ")" && this.#heads.pop() === true;
  }

  #expectsTerm(): boolean {
    const last = this.#flat.at(-1);
    if (last === undefined || last.type === "end" || this.#isHeadClosed) return true;
    if (last.type === "name") return BEFORE_EXPRESSION.has(last.text);
    return last.type === "op" && !/^(?:\)|\]|\+\+|--|\$)$/.test(last.text);
  }

  #text(): void {
    const scanner = this.#scanner;
    const pieces: string[] = [];
    for (;;) {
      pieces.push(scanner.take(/[^"\\\n]*/y)!);
      if (scanner.take(/"/y) !== undefined) break;
      if (scanner.take(/\\\r?\n/y) !== undefined) continue;
      if (scanner.take(/\\/y) === undefined || scanner.isAtEnd) {
        this.#flat.push(fault("a text is not closed"));
        return;
      }
      pieces.push(takeEscape(scanner));
    }
    this.#flat.push({ type: "text", parts: [pieces.join("")] });
  }

  /** A regular expression; `/` may stand in its brackets. */
  #pattern(): void {
    const { text } = this.#scanner;
    let isInBrackets = false;
    for (let at = this.#scanner.at + 1; at < text.length && text[at] !== "\n"; at += 1) {
      const char = text[at];
      if (char === "\\") at += 1;
      else if (char === "[" && !isInBrackets) {
        isInBrackets = true;
        if (text[at + 1] === "^") at += 1;
        if (text[at + 1] === "]") at += 1;
      } else if (char === "[" && /[:.=]/.test(text[at + 1] ?? "")) {
        const end = text.indexOf(`${text[at + 1]!}]`, at + 2);
        if (end !== -1 && end - at < 20) at = end + 1;
      } else if (char === "]") isInBrackets = false;
      else if (char === "/" && !isInBrackets) {
        this.#flat.push({ type: "plain", parts: [text.slice(this.#scanner.at + 1, at)] });
        this.#scanner.at = at + 1;
        return;
      }
    }
    this.#flat.push(fault("a regular expression is not closed"));
  }
}

/** Takes an awk program apart. */
export function lexAwk(text: string): readonly Token[] {
  return new AwkLexer(text).run();
}
