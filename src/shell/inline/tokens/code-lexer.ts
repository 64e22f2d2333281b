import { Scanner, takeEscape } from "./scanner.ts";
import { END, fault, isOp, nest, type Part, type Token } from "./token.ts";

/** How a kind of literal is written. */
export interface QuoteForm {
  readonly open: string;
  readonly close: string;
  readonly type: "text" | "plain" | "command";
  readonly hasEscapes: boolean;
  /** The mark is doubled to stand for itself. */
  readonly isDoubled?: boolean;
  /** What begins code within the literal. */
  readonly code?: readonly ("${" | "$(" | "\\(" | "#{" | "$name")[];
  /** Ends at the line. */
  readonly isLine?: boolean;
}

/** How the tokens of a language are written. */
export interface Lexicon {
  readonly name: RegExp;
  readonly lineComments: readonly string[];
  readonly blockComments: readonly (readonly [string, string])[];
  readonly nestsComments: boolean;
  /** Longer marks first. */
  readonly quotes: readonly QuoteForm[];
  readonly members: readonly string[];
  readonly concats: readonly string[];
  readonly operators: RegExp;
  /** A line end ends the statement. */
  readonly endsAtLine: boolean;
  /** A regular expression between slashes may stand where a value is expected. */
  readonly hasSlashes: boolean;
  /** Words behind which a value is expected. */
  readonly beforeTerm: ReadonlySet<string>;
  /** Literals that need code of their own. */
  readonly special?: (scanner: Scanner, flat: readonly Token[]) => Token | undefined;
}

const MAX_DEPTH = 12;
export const OPERATORS = /[-+*/%=<>!&|^~?:.]=?|[^]/uy;

class CodeLexer {
  readonly #scanner: Scanner;
  readonly #lexicon: Lexicon;
  readonly #name: RegExp;
  readonly #operators: RegExp;
  /** A name behind each sign that stands before members. */
  readonly #members: readonly (readonly [string, RegExp])[];
  #flat: Token[] = [];
  #depth = 0;

  constructor(text: string, lexicon: Lexicon) {
    this.#scanner = new Scanner(text);
    this.#lexicon = lexicon;
    this.#name = new RegExp(lexicon.name.source, "uy");
    this.#operators = new RegExp(lexicon.operators.source, "uy");
    this.#members = lexicon.members.map((member) => [member, new RegExp(lexicon.name.source, "uy")]);
  }

  run(): readonly Token[] {
    return nest(this.#until(undefined));
  }

  /** Tokens to the end, or to the bracket that closes the code in a literal. */
  #until(close: string | undefined): Token[] {
    const outer = this.#flat;
    const own: Token[] = [];
    this.#flat = own;
    let open = 0;
    while (!this.#scanner.isAtEnd && own.at(-1)?.type !== "fault") {
      if (open === 0 && close !== undefined && this.#scanner.peek() === close) break;
      const before = own.length;
      this.#next();
      const last = own.length > before ? own.at(-1) : undefined;
      if (isOp(last, "{", "(", "[")) open += 1;
      else if (isOp(last, "}", ")", "]")) open -= 1;
    }
    this.#flat = outer;
    return own;
  }

  #fail(why: string): void {
    this.#flat.push(fault(why));
    this.#scanner.at = this.#scanner.text.length;
  }

  #next(): void {
    const scanner = this.#scanner;
    const lexicon = this.#lexicon;
    const hasSpace = scanner.take(/(?:[ \t\r\f\v]|\\\r?\n)+/y) !== undefined;
    if (scanner.isAtEnd) return;
    if (scanner.take(/\n/y) !== undefined) {
      if (lexicon.endsAtLine) this.#endLine();
      return;
    }
    if (this.#comment()) return;
    const special = lexicon.special?.(scanner, this.#flat);
    if (special !== undefined) {
      this.#flat.push(special);
      return;
    }
    for (const quote of lexicon.quotes) {
      if (!scanner.startsWith(quote.open)) continue;
      this.#literal(quote);
      return;
    }
    const name = scanner.take(this.#name);
    if (name !== undefined) {
      this.#flat.push({ type: "name", text: name, isAfterSpace: hasSpace });
      return;
    }
    const number = scanner.take(/0[xXbBoO][\da-fA-F_]+|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?[a-zA-Z]?(?![a-zA-Z])/y);
    if (number !== undefined) {
      this.#flat.push({ type: "number", text: number.replace(/_|[a-zA-Z]$/g, "") });
      return;
    }
    if (lexicon.hasSlashes && scanner.peek() === "/" && this.#expectsTerm()) {
      this.#pattern();
      return;
    }
    this.#operator(hasSpace);
  }

  #endLine(): void {
    const last = this.#flat.at(-1);
    if (last === undefined || last.type === "end" || (last.type === "op" && !/^[)\]}]$/.test(last.text))) return;
    const { members } = this.#lexicon;
    const rest = /[ \t\r\n]*/y;
    rest.lastIndex = this.#scanner.at;
    const blank = rest.exec(this.#scanner.text)?.[0].length ?? 0;
    if (!members.some((member) => this.#scanner.text.startsWith(member, this.#scanner.at + blank))) this.#flat.push(END);
  }

  #comment(): boolean {
    const scanner = this.#scanner;
    const { blockComments, lineComments, nestsComments } = this.#lexicon;
    const block = blockComments.find(([open]) => scanner.startsWith(open));
    if (block !== undefined) {
      const [open, close] = block;
      scanner.at += open.length;
      let depth = 1;
      while (depth > 0 && !scanner.isAtEnd) {
        if (scanner.startsWith(close)) {
          depth -= 1;
          scanner.at += close.length;
        } else if (nestsComments && scanner.startsWith(open)) {
          depth += 1;
          scanner.at += open.length;
        } else scanner.at += 1;
      }
      if (depth > 0) this.#fail("a comment is not closed");
      return true;
    }
    if (!lineComments.some((mark) => scanner.startsWith(mark))) return false;
    scanner.take(/[^\n]*/y);
    return true;
  }

  #expectsTerm(): boolean {
    const last = this.#flat.at(-1);
    if (last === undefined || last.type === "end") return true;
    if (last.type === "op") return !/^[)\]}]$/.test(last.text);
    return last.type === "name" && this.#lexicon.beforeTerm.has(last.text);
  }

  #pattern(): void {
    const found = this.#scanner.take(/\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y);
    if (found === undefined) this.#fail("a pattern is not closed");
    else if (found.includes("${")) this.#fail("code is put into a pattern");
    else this.#flat.push({ type: "plain", parts: [found] });
  }

  #literal(quote: QuoteForm): void {
    this.#scanner.at += quote.open.length;
    const parts = this.#parts(quote);
    if (parts === undefined) this.#fail("a quote is not closed");
    else if (quote.type === "text") this.#flat.push({ type: "text", parts });
    else this.#flat.push({ type: quote.type, parts });
  }

  #parts(quote: QuoteForm): readonly Part[] | undefined {
    const scanner = this.#scanner;
    const parts: Part[] = [];
    const stop = new RegExp(`[^\\\\$#\\n${quote.close[0] === "]" ? "\\]" : quote.close[0]!}]*`, "y");
    let text = "";
    for (;;) {
      text += scanner.take(stop)!;
      if (scanner.isAtEnd || (quote.isLine === true && scanner.peek() === "\n")) return undefined;
      if (scanner.startsWith(quote.close)) {
        scanner.at += quote.close.length;
        if (quote.isDoubled !== true || !scanner.startsWith(quote.close)) break;
        text += quote.close;
        scanner.at += quote.close.length;
        continue;
      }
      const code = quote.code?.find((mark) => mark !== "$name" && scanner.startsWith(mark));
      if (code !== undefined) {
        if (this.#depth >= MAX_DEPTH) return undefined;
        scanner.at += 2;
        this.#depth += 1;
        const inner = this.#until(code.endsWith("(") ? ")" : "}");
        this.#depth -= 1;
        parts.push(text, nest(inner));
        text = "";
        if (scanner.take(/[)}]/y) === undefined) return undefined;
        continue;
      }
      const variable = quote.code?.includes("$name") === true ? scanner.match(/\$([A-Za-z_]\w*)/y) : undefined;
      if (variable !== undefined) {
        parts.push(text, [{ type: "name", text: variable[1]!, isAfterSpace: false }]);
        text = "";
      } else if (quote.hasEscapes && scanner.take(/\\/y) !== undefined) text += scanner.take(/\r?\n/y) === undefined ? takeEscape(scanner) : "";
      else {
        text += scanner.peek();
        scanner.at += 1;
      }
    }
    if (text !== "" || parts.length === 0) parts.push(text);
    return parts.filter((part) => part !== "");
  }

  #operator(hasSpace: boolean): void {
    const scanner = this.#scanner;
    const { concats } = this.#lexicon;
    const bracket = scanner.take(/[()[\]{}]/y);
    if (bracket !== undefined) {
      this.#flat.push({ type: "op", text: bracket, isAfterSpace: hasSpace });
      return;
    }
    if (scanner.take(/;/y) !== undefined) {
      this.#flat.push(END);
      return;
    }
    for (const [member, name] of this.#members) {
      if (!scanner.startsWith(member)) continue;
      name.lastIndex = scanner.at + member.length;
      if (!name.test(scanner.text)) continue;
      scanner.at += member.length;
      this.#flat.push({ type: "op", text: "member", isAfterSpace: hasSpace });
      return;
    }
    const op = scanner.take(this.#operators)!;
    this.#flat.push({
      type: "op",
      text: concats.includes(op) ? "concat" : op,
      isAfterSpace: hasSpace,
    });
  }
}

/** Takes program text apart by what a lexicon says of its language. */
export function lexCode(text: string, lexicon: Lexicon): readonly Token[] {
  return new CodeLexer(text, lexicon).run();
}

/** A quote with backslash escapes that ends at the line. */
export function quote(mark: string, type: QuoteForm["type"] = "text", code?: QuoteForm["code"]): QuoteForm {
  return {
    open: mark,
    close: mark,
    type,
    hasEscapes: true,
    ...(code === undefined ? {} : { code }),
  };
}
