import type { Node } from "./node.ts";

/** What a parser throws when the text is not what it understands. Caught by `readTree`. */
export class ReadFault extends Error {}

export type TokenKind = "name" | "number" | "text" | "op" | "newline" | "indent" | "dedent" | "end";

export interface Token {
  readonly kind: TokenKind;
  /** The operator, the name, or the source of the literal. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isAfterSpace: boolean;
  readonly isAfterNewline: boolean;
}

const MAX_NESTING = 100;

/** A parser over a text that takes its tokens one by one, so that the grammar can say how to read on. */
export abstract class TextParser {
  protected readonly text: string;
  protected token: Token = {
    kind: "end",
    text: "",
    start: 0,
    end: 0,
    isAfterSpace: false,
    isAfterNewline: false,
  };
  /** Where the token before the current one ended. */
  protected lastEnd = 0;
  #depth = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Reads the token that starts at or after `at`. */
  protected abstract lex(at: number): Token;

  /** Makes the token at `at` the current one. */
  protected seek(at: number): void {
    this.token = this.lex(at);
  }

  protected next(): Token {
    const { token } = this;
    this.lastEnd = token.end;
    this.token = this.lex(token.end);
    return token;
  }

  /** The current token is one of these operators or words (never a literal). */
  protected is(...texts: readonly string[]): boolean {
    const { kind, text } = this.token;
    return (kind === "op" || kind === "name") && texts.includes(text);
  }

  protected isOp(...texts: readonly string[]): boolean {
    return this.token.kind === "op" && texts.includes(this.token.text);
  }

  protected isEnd(): boolean {
    return this.token.kind === "end";
  }

  protected eat(...texts: readonly string[]): boolean {
    if (!this.is(...texts)) return false;
    this.next();
    return true;
  }

  protected expect(text: string): Token {
    if (!this.is(text)) this.fail(`\`${text}\` was expected`);
    return this.next();
  }

  protected expectName(): string {
    if (this.token.kind !== "name") this.fail("a name was expected");
    return this.next().text;
  }

  protected fail(why: string): never {
    const line = this.text.slice(0, this.token.start).split("\n").length;
    const near = this.text.slice(this.token.start, this.token.start + 24).replace(/\s+/g, " ");
    throw new ReadFault(`${why} at line ${line}, near \`${near}\``);
  }

  /** Runs a part of the grammar one level deeper. */
  protected nested<T>(part: () => T): T {
    if (this.#depth >= MAX_NESTING) this.fail("the code is nested too deeply");
    this.#depth += 1;
    try {
      return part();
    } finally {
      this.#depth -= 1;
    }
  }

  /** How deep the parser is, to hand on to a parser of a part. */
  protected get depth(): number {
    return this.#depth;
  }

  protected startAtDepth(depth: number): void {
    this.#depth = depth;
  }

  protected token_(
    kind: TokenKind,
    start: number,
    end: number,
    before: number,
    text?: string,
  ): Token {
    const gap = this.text.slice(before, start);
    return {
      kind,
      text: text ?? this.text.slice(start, end),
      start,
      end,
      isAfterSpace: gap.length > 0 || start === 0,
      isAfterNewline: gap.includes("\n"),
    };
  }
}

/** Statements read so far, and why the rest could not be. */
export interface Tree {
  readonly statements: readonly Node[];
  readonly fault: string | undefined;
}
