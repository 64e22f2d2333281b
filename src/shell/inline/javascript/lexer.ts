import { ReadFault, TextParser, type Token, type TokenKind } from "../tree/parser.ts";

const PUNCTUATION =
  /\.\.\.|>>>=|===|!==|\*\*=|<<=|>>=|&&=|\|\|=|\?\?=|=>|==|!=|<=|&&|\|\||\?\?|\?\.(?!\d)|\+\+|--|\+=|-=|\*=|\/=|%=|&=|\|=|\^=|<<|\*\*|[-+*/%&|^~<>!?:;,.()[\]{}=@#]/y;
const NUMBER = /0[xX][\da-fA-F_]+n?|0[oO][0-7_]+n?|0[bB][01_]+n?|(?:\d[\d_]*)?\.?\d[\d_]*\.?(?:[eE][-+]?\d[\d_]*)?n?/y;
const NAME = /(?:[\p{ID_Start}$_]|\\u[\da-fA-F]{4}|\\u\{[\da-fA-F]{1,6}\})(?:[\p{ID_Continue}$\u200c\u200d]|\\u[\da-fA-F]{4}|\\u\{[\da-fA-F]{1,6}\})*/uy;
const PLAIN_NAME = /[A-Za-z_$][\w$]*/y;
const LINE_END = /[\n\r\u2028\u2029]/g;
const SPACE = /[^\S\n\r\u2028\u2029]*/y;

/** Punctuation that never starts anything longer. */
const SINGLE: ReadonlySet<string> = new Set(["(", ")", "[", "]", "{", "}", ",", ";", ":", "~", "@", "`"]);

/** What the lexer gives for text that is no token; no grammar accepts it. */
const BROKEN = "\0";

/** A way of reading that turned out wrong; the parser tries the next one. */
const RETREAT = new ReadFault("another reading");

/** Tokens of JavaScript; regular expressions, templates and JSX are read where the grammar expects them. */
export abstract class JavascriptLexer extends TextParser {
  /** Readings being tried out that may be given up. */
  #attempts = 0;
  readonly #failed = new Set<number>();
  readonly #tokens = new Map<number, Token>();
  /** Trying out is linear in practice; this bounds texts made to be slow. */
  #left: number;

  constructor(text: string) {
    super(text);
    this.#left = 2000 + text.length * 2;
    this.seek(/^#!.*/.exec(text)?.[0].length ?? 0);
  }

  /** Makes the token at or after `at` the current one. */
  protected seek(at: number): void {
    if (this.#attempts > 0) this.#left -= 1;
    if (this.#left < 0) super.fail("the code can be read in too many ways");
    this.lastEnd = at;
    this.token = this.#lex(at);
  }

  protected override fail(why: string): never {
    if (this.#attempts > 0) throw RETREAT;
    return super.fail(why);
  }

  protected following(token: Token): Token {
    if (this.#attempts > 0) this.#left -= 1;
    return this.#lex(token.end);
  }

  /** The token after the current one. */
  protected peek(): Token {
    return this.#lex(this.token.end);
  }

  /**
   * Tries a reading; `undefined`, and all as before, when the text does not fit it.
   * @param reading which of several readings at the same place
   */
  protected attempt<T>(read: () => T, reading = 0): T | undefined {
    const { token, lastEnd, depth, jumps } = this;
    const key = token.start * 4 + reading;
    if (this.#failed.has(key)) return undefined;
    if (this.#left < 0) super.fail("the code can be read in too many ways");
    this.#attempts += 1;
    try {
      return read();
    } catch (error) {
      if (error !== RETREAT) throw error;
      this.#failed.add(key);
      this.token = token;
      this.lastEnd = lastEnd;
      this.depth = depth;
      this.jumps = jumps;
      return undefined;
    } finally {
      this.#attempts -= 1;
    }
  }

  #lex(from: number): Token {
    // Looking ahead and trying out come back to the same places.
    const known = this.#tokens.get(from);
    if (known !== undefined) return known;
    const token = this.#read(from);
    this.#tokens.set(from, token);
    return token;
  }

  #read(from: number): Token {
    const { text } = this;
    let at = from;
    let isAfterNewline = false;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === 32 || code === 9) at += 1;
      else if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) {
        isAfterNewline = true;
        at += 1;
      } else if (code === 47 && text[at + 1] === "/") {
        LINE_END.lastIndex = at;
        at = LINE_END.exec(text)?.index ?? text.length;
      } else if (code === 47 && text[at + 1] === "*") {
        const end = text.indexOf("*/", at + 2);
        if (end === -1) return this.#token("op", at, text.length, isAfterNewline, BROKEN);
        isAfterNewline ||= /[\n\r\u2028\u2029]/.test(text.slice(at, end));
        at = end + 2;
      } else if (code > 127 || code === 11 || code === 12) {
        SPACE.lastIndex = at;
        const gap = SPACE.exec(text)![0].length;
        if (gap === 0) break;
        at += gap;
      } else break;
    }
    if (at >= text.length) return this.#token("end", at, at, isAfterNewline);
    const letter = text[at]!;
    if (SINGLE.has(letter)) return { kind: "op", text: letter, start: at, end: at + 1, isAfterNewline };
    if (letter === '"' || letter === "'") return this.#string(at, letter, isAfterNewline);
    if ((letter >= "0" && letter <= "9") || (letter === "." && /\d/.test(text[at + 1] ?? ""))) {
      NUMBER.lastIndex = at;
      const found = NUMBER.exec(text);
      if (found !== null) return this.#token("number", at, at + found[0].length, isAfterNewline);
    }
    const name = this.#name(letter === "#" ? at + 1 : at);
    if (name !== undefined) {
      const end = (letter === "#" ? at + 1 : at) + name.length;
      const plain = name.includes("\\")
        ? name.replace(/\\u\{?([\da-fA-F]+)\}?/g, (_, hex: string) => String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10ffff)))
        : name;
      return this.#token("name", at, end, isAfterNewline, letter === "#" ? `#${plain}` : plain);
    }
    PUNCTUATION.lastIndex = at;
    // `<!--` begins a comment in scripts and is an expression in modules.
    const found = text.startsWith("<!--", at) ? null : PUNCTUATION.exec(text);
    if (found !== null) return this.#token("op", at, at + found[0].length, isAfterNewline);
    return this.#token("op", at, at + 1, isAfterNewline, BROKEN);
  }

  #name(at: number): string | undefined {
    PLAIN_NAME.lastIndex = at;
    const plain = PLAIN_NAME.exec(this.text)?.[0];
    const code = this.text.charCodeAt(at + (plain?.length ?? 0));
    if (code !== 92 && !(code > 127)) return plain;
    NAME.lastIndex = at;
    return NAME.exec(this.text)?.[0] ?? plain;
  }

  #string(at: number, quote: string, isAfterNewline: boolean): Token {
    const { text } = this;
    for (let n = at + 1; n < text.length; n++) {
      const letter = text[n];
      if (letter === "\\") n += 1;
      else if (letter === quote) return this.#token("text", at, n + 1, isAfterNewline);
      else if (letter === "\n" || letter === "\r") break;
    }
    return this.#token("op", at, at + 1, isAfterNewline, BROKEN);
  }

  #token(kind: TokenKind, start: number, end: number, isAfterNewline: boolean, text?: string): Token {
    return { kind, text: text ?? this.text.slice(start, end), start, end, isAfterNewline };
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f", v: "\v", "0": "\0", "\n": "" };

/** Resolves the escapes of a string or a template. */
export function unescape(content: string): string {
  if (!content.includes("\\")) return content;
  return content.replace(
    /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|u\{([\da-fA-F]{1,6})\}|([0-7]{1,3})|(\r\n|[\s\S]))/g,
    (_, x?: string, u?: string, wide?: string, octal?: string, letter?: string) => {
      const hex = x ?? u ?? wide;
      if (hex !== undefined) return String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10ffff));
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
      return letter === "\r\n" ? "" : (ESCAPES[letter!] ?? letter!);
    },
  );
}
