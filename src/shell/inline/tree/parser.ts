import type { Node, Tree } from "./node.ts";

/** What a parser throws when the text is not what it understands. */
export class ReadFault extends Error {}

export type TokenKind = "name" | "number" | "text" | "op" | "newline" | "indent" | "dedent" | "end";

export interface Token {
  readonly kind: TokenKind;
  /** The operator, the name, or the source of the literal. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isAfterNewline: boolean;
}

const MAX_NESTING = 120;

/** A parser over a text that takes its tokens one by one, so that the grammar can say how to read on. */
export abstract class TextParser {
  protected readonly text: string;
  protected token: Token = { kind: "end", text: "", start: 0, end: 0, isAfterNewline: false };
  /** Where the token before the current one ended. */
  protected lastEnd = 0;
  protected depth = 0;
  /** `break` and `continue` seen so far: a loop body has some when the number grows. */
  protected jumps = 0;
  /** Names that the text gives a value somewhere. */
  readonly bound = new Set<string>();

  constructor(text: string) {
    this.text = text;
  }

  /** The token after this one. */
  protected abstract following(token: Token): Token;

  protected next(): Token {
    const { token } = this;
    this.lastEnd = token.end;
    this.token = this.following(token);
    return token;
  }

  /** The current token is this operator or word (never a literal). */
  protected is(text: string): boolean {
    return this.token.text === text && (this.token.kind === "op" || this.token.kind === "name");
  }

  protected isOneOf(texts: ReadonlySet<string>): boolean {
    return texts.has(this.token.text) && (this.token.kind === "op" || this.token.kind === "name");
  }

  protected isEnd(): boolean {
    return this.token.kind === "end";
  }

  protected eat(text: string): boolean {
    if (!this.is(text)) return false;
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
    let line = 1;
    for (let at = this.text.indexOf("\n"); at !== -1 && at < this.token.start; at = this.text.indexOf("\n", at + 1)) line += 1;
    const near = this.text.slice(this.token.start, this.token.start + 24).replace(/\s+/g, " ");
    throw new ReadFault(`${why} at line ${line}, near \`${near}\``);
  }

  /** Runs a part of the grammar one level deeper. */
  protected nested<T>(part: () => T): T {
    if (this.depth >= MAX_NESTING) throw new ReadFault("the code is nested too deeply");
    this.depth += 1;
    try {
      return part();
    } finally {
      this.depth -= 1;
    }
  }
}

/** A parser of whole texts. */
export interface ProgramParser {
  readonly bound: ReadonlySet<string>;
  /** Adds the statements of the text one by one, so that those before a fault are kept. */
  program(statements: Node[]): void;
}

/** The tree of a text, as far as it can be read. */
export function readTree(make: () => ProgramParser): Tree {
  const statements: Node[] = [];
  let parser: ProgramParser | undefined;
  let fault: string | undefined;
  try {
    parser = make();
    parser.program(statements);
  } catch (error) {
    if (error instanceof ReadFault) fault = error.message;
    else if (error instanceof RangeError) fault = "the code is nested too deeply";
    else throw error;
  }
  return { statements, fault, bound: parser?.bound ?? new Set() };
}
