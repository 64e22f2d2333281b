import { DATA, callNode, nameNode, type Node } from "../tree/node.ts";
import type { ProgramParser } from "../tree/parser.ts";
import { MODIFIERS } from "./declarations.ts";
import { PhpExpressions } from "./expressions.ts";
import { readString } from "./strings.ts";

/** Statements of PHP. */
export class PhpParser extends PhpExpressions implements ProgramParser {
  constructor(text: string, isTemplate: boolean, depth = 0, at = 0) {
    super(text, isTemplate, at);
    this.depth = depth;
  }

  program(statements: Node[]): void {
    while (!this.isEnd()) this.#statement(statements);
  }

  protected block(): Node[] {
    return this.nested(() => {
      this.expect("{");
      const body: Node[] = [];
      while (!this.is("}")) {
        if (this.isEnd()) this.fail("`}` was expected");
        this.#statement(body);
      }
      this.expect("}");
      return body;
    });
  }

  /** A body in braces, as one statement, or up to one of the words that end the other syntax. */
  #body(...ends: readonly string[]): Node[] {
    return this.nested(() => {
      if (this.is("{")) return this.block();
      const body: Node[] = [];
      if (!this.eat(":")) {
        this.#statement(body);
        return body;
      }
      while (!ends.some((word) => this.isWord(word))) {
        if (this.isEnd()) this.fail(`\`${ends[0]}\` was expected`);
        this.#statement(body);
      }
      if (this.isWord(ends[0]!)) {
        this.next();
        this.eat(";");
      }
      return body;
    });
  }

  #end(): void {
    if (!this.eat(";") && !this.isEnd()) this.fail("`;` was expected");
  }

  #statement(into: Node[]): void {
    const { kind, text } = this.token;
    if (kind === "op") {
      if (text === ";") {
        this.next();
        return;
      }
      if (text === "{") {
        into.push(...this.block());
        return;
      }
      if (text === "#[") {
        this.attributes();
        return;
      }
    }
    if (kind === "name" && !text.startsWith("$") && this.#keyword(text.toLowerCase(), into)) return;
    into.push(this.expression());
    this.#end();
  }

  #keyword(word: string, into: Node[]): boolean {
    const after = this.peek();
    switch (word) {
      case "echo": {
        this.next();
        const values = [this.expression()];
        while (this.eat(",")) values.push(this.expression());
        into.push(callNode(nameNode("echo"), values));
        this.#end();
        return true;
      }
      case "if":
        into.push(this.#if());
        return true;
      case "while": {
        this.next();
        const test = this.#parenthesis();
        into.push({ type: "loop", hasJump: true, body: [{ type: "test", items: [test] }, ...this.#body("endwhile")] });
        return true;
      }
      case "do": {
        this.next();
        const body = this.#body();
        if (!this.eatWord("while")) this.fail("`while` was expected");
        const test = this.#parenthesis();
        this.#end();
        into.push({ type: "loop", hasJump: true, body: [...body, { type: "test", items: [test] }] });
        return true;
      }
      case "for":
        this.#for(into);
        return true;
      case "foreach":
        into.push(this.#foreach());
        return true;
      case "switch":
        into.push(this.#switch());
        return true;
      case "try":
        into.push(this.#try());
        return true;
      case "return":
        this.next();
        this.jumps += 1;
        into.push({ type: "return", value: this.is(";") || this.isEnd() ? DATA : this.expression() });
        this.#end();
        return true;
      case "break":
      case "continue":
        this.next();
        this.jumps += 1;
        if (!this.is(";")) this.expression();
        this.#end();
        into.push({ type: "jump" });
        return true;
      case "function":
        if (after.text === "(" || (after.text === "&" && this.text[after.end + 0] === "(")) return false;
        this.#function(into);
        return true;
      case "abstract":
      case "final":
      case "readonly":
        this.next();
        return this.#keyword(this.token.text.toLowerCase(), into);
      case "class":
      case "interface":
      case "trait":
      case "enum": {
        if (after.kind !== "name") return false;
        this.next();
        into.push(this.classBody(this.expectName().toLowerCase()));
        return true;
      }
      case "namespace":
        if (after.text === "\\") return false;
        this.next();
        // Other classes of the namespace are loaded when they are used.
        into.push({ type: "import", module: "namespace" });
        if (this.token.kind === "name") this.next();
        if (this.is("{")) into.push(...this.block());
        else this.#end();
        return true;
      case "use":
        this.#use();
        return true;
      case "const":
        this.next();
        this.#constants(into, undefined);
        return true;
      case "global": {
        this.next();
        const names: string[] = [];
        do names.push(this.expectName());
        while (this.eat(","));
        this.#end();
        into.push({ type: "outer", names, isGlobal: true });
        return true;
      }
      case "static":
        if (!after.text.startsWith("$")) return false;
        this.next();
        do {
          const target = nameNode(this.expectName());
          this.bound.add(target.type === "name" ? target.name : "");
          into.push({ type: "assign", target, value: this.eat("=") ? this.expression() : DATA });
        } while (this.eat(","));
        this.#end();
        return true;
      case "unset":
        this.next();
        this.arguments();
        this.#end();
        return true;
      case "declare":
        this.next();
        this.arguments();
        if (!this.eat(";")) into.push(...this.#body("enddeclare"));
        return true;
      case "goto":
        this.next();
        this.expectName();
        this.#end();
        into.push({ type: "unknown", why: "`goto` makes a way that is not followed" });
        return true;
      case "__halt_compiler":
        while (!this.isEnd()) this.next();
        return true;
      default:
        if (after.text !== ":" || this.text[after.end] === ":") return false;
        // The target of a `goto`.
        this.next();
        this.next();
        return true;
    }
  }

  #parenthesis(): Node {
    this.expect("(");
    const value = this.expression();
    this.expect(")");
    return value;
  }

  #if(): Node {
    return this.nested(() => {
      this.next();
      const test = this.#parenthesis();
      const isOther = this.is(":");
      const parts: Node[][] = [this.#body("endif", "elseif", "else")];
      if (this.isWord("elseif")) parts.push([this.#if()]);
      else if (this.isWord("else")) {
        if (this.peek().text.toLowerCase() === "if" && !isOther) {
          this.next();
          parts.push([this.#if()]);
        } else {
          this.next();
          parts.push(this.#body("endif"));
        }
      }
      return { type: "branch", test, parts };
    });
  }

  #list(end: string): Node[] {
    const items: Node[] = [];
    while (!this.is(end)) {
      items.push(this.expression());
      if (!this.eat(",")) break;
    }
    this.expect(end);
    return items;
  }

  #for(into: Node[]): void {
    this.next();
    this.expect("(");
    into.push(...this.#list(";"));
    const tests = this.#list(";");
    const updates = this.#list(")");
    into.push({ type: "loop", hasJump: true, body: [{ type: "test", items: tests }, ...this.#body("endfor"), ...updates] });
  }

  #foreach(): Node {
    this.next();
    this.expect("(");
    const iterable = this.expression();
    if (!this.eatWord("as")) this.fail("`as` was expected");
    let isReference = this.eat("&");
    let value = this.expression();
    let key: Node | undefined;
    if (this.eat("=>")) {
      key = value;
      isReference = this.eat("&");
      value = this.expression();
    }
    this.expect(")");
    const before = this.jumps;
    const body = this.#body("endforeach");
    const target: Node = key === undefined ? value : { type: "list", items: [key, value] };
    const over = key === undefined ? iterable : callNode(nameNode("pairs of"), [iterable]);
    // Through a reference the list itself gets what the variable gets.
    const back: Node[] = isReference ? [{ type: "assign", target: { type: "index", object: iterable, index: DATA }, value }] : [];
    return { type: "loop", target, iterable: over, hasJump: this.jumps > before, body: [...body, ...back] };
  }

  #switch(): Node {
    this.next();
    const subject = this.#parenthesis();
    const isOther = this.eat(":");
    if (!isOther) this.expect("{");
    const parts: Node[][] = [];
    while (!this.is("}") && !this.isWord("endswitch")) {
      const part: Node[] = [];
      if (this.eatWord("case")) part.push({ type: "test", items: [this.expression()] });
      else if (!this.eatWord("default")) this.fail("`case` was expected");
      if (!this.eat(":")) this.expect(";");
      while (!this.isWord("case") && !this.isWord("default") && !this.is("}") && !this.isWord("endswitch")) {
        if (this.isEnd()) this.fail("`}` was expected");
        this.#statement(part);
      }
      parts.push(part);
    }
    this.next();
    return { type: "branch", test: { type: "test", items: [subject] }, parts };
  }

  #try(): Node {
    this.next();
    const parts = [this.block()];
    while (this.isWord("catch") || this.isWord("finally")) {
      const part: Node[] = [];
      if (this.next().text.toLowerCase() === "catch") {
        this.expect("(");
        this.skipTypeName();
        if (this.token.kind === "name") part.push({ type: "assign", target: nameNode(this.next().text), value: DATA });
        this.expect(")");
      }
      part.push(...this.block());
      parts.push(part);
    }
    return { type: "branch", test: undefined, parts };
  }

  #function(into: Node[]): void {
    this.next();
    this.eat("&");
    const name = this.expectName().toLowerCase();
    into.push(this.#functionRest(name));
  }

  #functionRest(name: string): Node {
    this.bound.add(name);
    const extras: Node[] = [];
    const params = this.parameters(extras);
    this.skipType();
    const before = this.jumps;
    // Without a body it is only a signature.
    const body = this.is("{") ? this.block() : [];
    if (body.length === 0) this.eat(";");
    this.jumps = before;
    return { type: "function", name, params, body: [...extras, ...body], isClosed: true, isHoisted: true };
  }

  #use(): void {
    this.next();
    while (!this.is(";") && !this.isEnd()) {
      const { text } = this.next();
      // `use A\B as C`: the class is known by its last name.
      if (/^[\\\w]+$/.test(text)) this.bound.add(text.split("\\").at(-1)!.toLowerCase());
    }
    this.#end();
  }

  #constants(into: Node[], scope: "block" | undefined): void {
    do {
      if (this.peek().kind === "name") this.skipTypeName();
      const name = this.expectName();
      this.bound.add(name);
      this.expect("=");
      into.push({ type: "assign", target: nameNode(name), value: this.expression(), ...(scope === undefined ? {} : { scope }) });
    } while (this.eat(","));
    this.#end();
  }

  protected classBody(name: string | undefined): Node {
    return this.nested(() => {
      if (name !== undefined) this.bound.add(name);
      const bases: Node[] = [];
      if (this.eat(":")) this.skipTypeName();
      if (this.eatWord("extends")) {
        do bases.push(nameNode(this.expectName().replace(/^\\/, "").toLowerCase()));
        while (this.eat(","));
      }
      if (this.eatWord("implements")) {
        do this.expectName();
        while (this.eat(","));
      }
      this.expect("{");
      const body: Node[] = [];
      while (!this.is("}")) this.#classMember(body, bases);
      this.expect("}");
      return { type: "class", name, bases, body };
    });
  }

  #classMember(body: Node[], bases: Node[]): void {
    if (this.is("#[")) {
      this.attributes();
      return;
    }
    while (this.token.kind === "name" && MODIFIERS.test(this.token.text)) this.next();
    if (this.eatWord("const")) {
      this.#constants(body, "block");
      return;
    }
    if (this.eatWord("use")) {
      do bases.push(nameNode(this.expectName().replace(/^\\/, "").toLowerCase()));
      while (this.eat(","));
      if (this.is("{")) {
        while (!this.is("}") && !this.isEnd()) this.next();
        this.next();
      } else this.#end();
      return;
    }
    if (this.eatWord("case")) {
      const own = this.expectName();
      body.push({ type: "assign", target: nameNode(own), value: this.eat("=") ? this.expression() : DATA, scope: "block" });
      this.#end();
      return;
    }
    if (this.eatWord("function")) {
      this.eat("&");
      const own = this.expectName();
      const made = this.#functionRest(own);
      if (made.type === "function") body.push({ type: "assign", target: nameNode(own), value: { ...made, isHoisted: false }, scope: "block" });
      return;
    }
    if (!this.token.text.startsWith("$")) this.skipTypeName();
    do {
      const own = this.expectName().slice(1);
      body.push({ type: "assign", target: nameNode(own), value: this.eat("=") ? this.expression() : DATA, scope: "block" });
      if (this.is("{")) body.push(...this.block());
    } while (this.eat(","));
    this.#end();
  }

  protected interpolated(source: string): Node {
    return readString(source, (content, at) => {
      const inner = new PhpParser(content, false, this.depth + 5, at);
      const value = inner.expression();
      if (!inner.is("}")) this.fail("`}` was expected in a string");
      return { value, end: inner.token.end };
    });
  }
}
