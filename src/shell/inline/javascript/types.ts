import { JavascriptLexer } from "./lexer.ts";

const PREFIXES: ReadonlySet<string> = new Set(["keyof", "unique", "readonly", "infer", "typeof", "asserts", "abstract"]);
const OPENING: ReadonlySet<string> = new Set(["(", "[", "{"]);
const CLOSING: ReadonlySet<string> = new Set([")", "]", "}"]);

/** Types of TypeScript. They do nothing, so they are only stepped over. */
export abstract class TypeSkipper extends JavascriptLexer {
  /** A template in a type: what stands in its braces are types. */
  #template(): void {
    this.nested(() => {
      const { text } = this;
      for (let at = this.token.start + 1; ; at++) {
        const letter = text[at];
        if (letter === undefined) this.fail("a template has no end");
        if (letter === "\\") at += 1;
        else if (letter === "`") {
          this.seek(at + 1);
          return;
        } else if (letter === "$" && text[at + 1] === "{") {
          this.seek(at + 2);
          this.skipType();
          if (!this.is("}")) this.fail("`}` was expected");
          at = this.token.end - 1;
        }
      }
    });
  }

  protected skipType(): void {
    this.nested(() => {
      this.#union();
      if (this.is("extends") && !this.token.isAfterNewline) {
        this.next();
        this.#union();
        if (!this.eat("?")) return;
        this.skipType();
        this.expect(":");
        this.skipType();
      }
    });
  }

  /** `: Type`, when it stands there. */
  protected skipAnnotation(): void {
    if (this.eat(":")) this.skipType();
  }

  #union(): void {
    if (!this.eat("|")) this.eat("&");
    this.#operand();
    while (this.is("|") || this.is("&")) {
      this.next();
      this.#operand();
    }
  }

  #operand(): void {
    while (this.token.kind === "name" && PREFIXES.has(this.token.text)) {
      const after = this.peek();
      if (after.kind !== "name" && after.kind !== "text" && !OPENING.has(after.text)) break;
      this.next();
    }
    this.#primary();
    for (;;) {
      if (this.is("[") && !this.token.isAfterNewline) this.skipBalanced();
      else if (this.is("is") && !this.token.isAfterNewline) {
        this.next();
        this.skipType();
      } else return;
    }
  }

  #primary(): void {
    const { kind, text } = this.token;
    if (kind === "text" || kind === "number") {
      this.next();
      return;
    }
    if (text === "`" && kind === "op") {
      this.#template();
      return;
    }
    if (kind === "op" && text === "-") {
      this.next();
      this.next();
      return;
    }
    if (text === "new" || text === "<") {
      this.eat("new");
      if (this.is("<")) this.skipTypeArguments();
      this.skipBalanced();
      this.expect("=>");
      this.skipType();
      return;
    }
    if (kind === "op" && OPENING.has(text)) {
      this.skipBalanced();
      if (text === "(" && this.eat("=>")) this.skipType();
      return;
    }
    if (kind !== "name") this.fail("a type was expected");
    this.next();
    if (text === "import" && this.is("(")) this.skipBalanced();
    while (this.eat(".")) this.expectName();
    if (this.is("<") && !this.token.isAfterNewline) this.skipTypeArguments();
  }

  /** `<A, B>`; the last `>` may be part of `>>`, which is lexed as single ones. */
  protected skipTypeArguments(): void {
    this.nested(() => {
      this.expect("<");
      while (!this.is(">")) {
        if (this.token.kind === "name" && /^(?:const|in|out)$/.test(this.token.text) && this.peek().kind === "name") this.next();
        this.skipType();
        if (this.eat("extends")) this.skipType();
        if (this.eat("=")) this.skipType();
        if (!this.eat(",")) break;
      }
      this.expect(">");
    });
  }

  /** Steps over a bracket and all up to its partner. */
  protected skipBalanced(): void {
    let depth = 0;
    do {
      const { kind, text } = this.token;
      if (kind === "end" || text === "\0") this.fail("a bracket has no partner");
      if (kind === "op" && text === "`") {
        this.#template();
        continue;
      }
      if (kind === "op" && OPENING.has(text)) depth += 1;
      else if (kind === "op" && CLOSING.has(text)) depth -= 1;
      this.next();
    } while (depth > 0);
  }
}
