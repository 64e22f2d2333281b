import { nameNode, type FunctionNode, type Node, type Parameter } from "../tree/node.ts";
import { PhpLexer } from "./lexer.ts";

export const MODIFIERS = /^(?:public|protected|private|readonly|static|abstract|final|var)$/i;

/** Parameters, types and attributes of PHP. */
export abstract class PhpDeclarations extends PhpLexer {
  abstract expression(least?: number): Node;
  protected abstract block(): Node[];

  /** The word is this keyword, in any case. */
  protected isWord(word: string): boolean {
    return this.token.kind === "name" && this.token.text.toLowerCase() === word;
  }

  protected eatWord(word: string): boolean {
    if (!this.isWord(word)) return false;
    this.next();
    return true;
  }

  /** `function (…) use (…) { … }` and `fn (…) => …`. */
  protected closure(): FunctionNode {
    const isArrow = this.next().text.toLowerCase() === "fn";
    this.eat("&");
    const extras: Node[] = [];
    const params = this.parameters(extras);
    const uses: string[] = [];
    if (!isArrow && this.eatWord("use")) {
      this.expect("(");
      while (!this.is(")")) {
        this.eat("&");
        uses.push(this.expectName());
        if (!this.eat(",")) break;
      }
      this.expect(")");
    }
    this.skipType();
    const before = this.jumps;
    if (isArrow) {
      this.expect("=>");
      return { type: "function", name: undefined, params, body: [...extras, this.expression(4)], isExpression: true };
    }
    const body = this.block();
    this.jumps = before;
    return { type: "function", name: undefined, params, body: [...extras, ...body], isClosed: true, uses };
  }

  /** `: Type`, `?Type`, `A|B`. */
  protected skipType(): void {
    if (!this.eat(":")) return;
    this.skipTypeName();
  }

  protected skipTypeName(): void {
    for (;;) {
      while (this.eat("?") || this.eat("(")) continue;
      this.expectName();
      while (this.eat(")")) continue;
      if (!this.eat("|") && !(this.is("&") && !this.peek().text.startsWith("$") && this.peek().kind === "name" && this.eat("&"))) return;
    }
  }

  protected parameters(extras: Node[]): Parameter[] {
    this.expect("(");
    const params: Parameter[] = [];
    while (!this.is(")")) {
      if (this.is("#[")) this.attributes();
      let isProperty = false;
      while (this.token.kind === "name" && MODIFIERS.test(this.token.text)) {
        isProperty = true;
        this.next();
      }
      if (!this.is("&") && !this.is("...") && !this.token.text.startsWith("$")) this.skipTypeName();
      if (this.eat("&")) extras.push({ type: "unknown", why: "a function changes variables of its caller" });
      const isRest = this.eat("...");
      const name = this.expectName();
      const fallback = this.eat("=") ? this.expression() : undefined;
      params.push({ target: nameNode(name), ...(isRest ? { isRest } : {}), ...(fallback === undefined ? {} : { fallback }) });
      if (isProperty) extras.push({ type: "assign", target: { type: "member", object: nameNode("$this"), name: name.slice(1) }, value: nameNode(name) });
      if (!this.eat(",")) break;
    }
    this.expect(")");
    return params;
  }

  /** `#[Attribute(…)]` */
  protected attributes(): void {
    let depth = 0;
    do {
      if (this.isEnd()) this.fail("`]` was expected");
      if (this.is("#[") || this.is("[")) depth += 1;
      else if (this.is("]")) depth -= 1;
      this.next();
    } while (depth > 0);
  }
}
