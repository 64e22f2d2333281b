import { DATA, nameNode, textNode, type Node } from "../tree/node.ts";
import type { ProgramParser } from "../tree/parser.ts";
import { JavascriptExpressions } from "./expressions.ts";

/** Statements of JavaScript and TypeScript. */
export class JavascriptParser extends JavascriptExpressions implements ProgramParser {
  program(statements: Node[]): void {
    while (!this.isEnd()) this.#statement(statements);
  }

  protected functionBody(): Node[] {
    return this.nested(() => {
      this.expect("{");
      const wasInHead = this.isInHead;
      this.isInHead = false;
      const body: Node[] = [];
      while (!this.is("}")) {
        if (this.isEnd()) this.fail("`}` was expected");
        this.#statement(body);
      }
      this.isInHead = wasInHead;
      this.expect("}");
      return body;
    });
  }

  #block(): Node {
    return { type: "block", body: this.functionBody() };
  }

  /** A statement as the body of another. */
  #body(): Node[] {
    return this.nested(() => {
      if (this.is("{")) return [this.#block()];
      const body: Node[] = [];
      this.#statement(body);
      return [{ type: "block", body }];
    });
  }

  #semicolon(): void {
    if (this.eat(";") || this.is("}") || this.isEnd() || this.token.isAfterNewline) return;
    this.fail("the statement goes on unexpectedly");
  }

  #statement(into: Node[]): void {
    const { kind, text } = this.token;
    if (kind === "op") {
      if (text === "{") {
        into.push(this.#block());
        return;
      }
      if (this.eat(";")) return;
      if (text === "@") {
        into.push(...this.decorators());
        return;
      }
    }
    if (kind === "name" && this.#keyword(text, into)) return;
    const value = this.expression();
    if (value.type === "name" && this.is(":")) {
      this.next();
      // A labelled part may be left in the middle.
      into.push({ type: "branch", test: undefined, parts: [this.#body()] });
      return;
    }
    this.#semicolon();
    into.push(value);
  }

  #keyword(text: string, into: Node[]): boolean {
    switch (text) {
      case "var":
      case "const":
      case "let":
      case "using":
        return this.#declaration(text, into);
      case "function":
        into.push(this.functionNode(true));
        return true;
      case "async": {
        const after = this.peek();
        if (after.text !== "function" || after.isAfterNewline) return false;
        this.next();
        into.push(this.functionNode(true));
        return true;
      }
      case "class":
        into.push(this.classNode());
        return true;
      case "if":
        into.push(this.#if());
        return true;
      case "for":
        into.push(this.#for());
        return true;
      case "while":
        into.push(this.#while());
        return true;
      case "do":
        into.push(this.#do());
        return true;
      case "switch":
        into.push(this.#switch());
        return true;
      case "try":
        into.push(this.#try());
        return true;
      case "return":
      case "throw":
        this.next();
        this.jumps += 1;
        into.push({ type: text, value: this.is(";") || this.is("}") || this.isEnd() || this.token.isAfterNewline ? DATA : this.expression() });
        this.#semicolon();
        return true;
      case "break":
      case "continue":
        this.next();
        this.jumps += 1;
        if (this.token.kind === "name" && !this.token.isAfterNewline) this.next();
        this.#semicolon();
        into.push({ type: "jump" });
        return true;
      case "debugger":
        this.next();
        return true;
      case "with":
        into.push({ type: "unknown", why: "`with` makes names that cannot be followed" });
        this.next();
        this.expect("(");
        into.push(this.expression());
        this.expect(")");
        into.push(...this.#body());
        return true;
      case "import":
        return this.#import(into);
      case "export":
        this.#export(into);
        return true;
      default:
        return this.#typescript(text, into);
    }
  }

  /** `let x = …, y`; `let` may be a name as well. */
  #declaration(keyword: string, into: Node[]): boolean {
    const after = this.peek();
    if (keyword === "const" && after.text === "enum") {
      this.next();
      return this.#typescript("enum", into);
    }
    if (keyword === "using" && (after.kind !== "name" || after.isAfterNewline || after.text === "in" || after.text === "of")) return false;
    if (keyword === "let" && after.kind !== "name" && after.text !== "[" && after.text !== "{") return false;
    this.next();
    this.#declarators(keyword, into);
    this.#semicolon();
    return true;
  }

  #declarators(keyword: string, into: Node[]): void {
    const scope = keyword === "var" ? "function" : "block";
    do {
      const target = this.pattern();
      this.eat("!");
      this.skipAnnotation();
      const value = this.eat("=") ? this.assignment() : undefined;
      // `var x;` leaves an earlier value as it is.
      if (value !== undefined || scope === "block") into.push({ type: "assign", target, value: value ?? DATA, scope });
    } while (this.eat(","));
  }

  #if(): Node {
    return this.nested(() => {
      this.next();
      this.expect("(");
      const test = this.expression();
      this.expect(")");
      const parts = [this.#body()];
      if (this.eat("else")) parts.push(this.is("if") ? [this.#if()] : this.#body());
      return { type: "branch", test, parts };
    });
  }

  #while(): Node {
    this.next();
    this.expect("(");
    const test = this.expression();
    this.expect(")");
    return { type: "loop", hasJump: true, body: [{ type: "test", items: [test] }, ...this.#body()] };
  }

  #do(): Node {
    this.next();
    const body = this.#body();
    this.expect("while");
    this.expect("(");
    const test = this.expression();
    this.expect(")");
    this.eat(";");
    return { type: "loop", hasJump: true, body: [...body, { type: "test", items: [test] }] };
  }

  #for(): Node {
    this.next();
    this.eat("await");
    this.expect("(");
    this.isInHead = true;
    const head: Node[] = [];
    let target: Node | undefined;
    if (this.is("var") || this.is("const") || this.is("let") || this.is("using")) {
      const keyword = this.next().text;
      const scope = keyword === "var" ? "function" : "block";
      const pattern = this.pattern();
      this.skipAnnotation();
      if (this.is("of") || this.is("in")) target = { type: "assign", target: pattern, value: DATA, scope };
      else {
        head.push({ type: "assign", target: pattern, value: this.eat("=") ? this.assignment() : DATA, scope });
        if (this.eat(",")) this.#declarators(keyword, head);
      }
    } else if (!this.is(";")) {
      const first = this.expression();
      if (this.is("of") || this.is("in")) target = first;
      else head.push(first);
    }
    this.isInHead = false;
    const before = this.jumps;
    if (target !== undefined) {
      const isKeys = this.next().text === "in";
      const iterable = this.expression();
      this.expect(")");
      const body = this.#body();
      return { type: "loop", target, iterable, isKeys, hasJump: this.jumps > before, body };
    }
    this.expect(";");
    const test = this.is(";") ? DATA : this.expression();
    this.expect(";");
    const update = this.is(")") ? DATA : this.expression();
    this.expect(")");
    const body: Node[] = [{ type: "test", items: [test] }, ...this.#body(), update];
    return { type: "block", body: [...head, { type: "loop", hasJump: true, body }] };
  }

  #switch(): Node {
    this.next();
    this.expect("(");
    const subject = this.expression();
    this.expect(")");
    this.expect("{");
    const parts: Node[][] = [];
    while (!this.is("}")) {
      const part: Node[] = [];
      if (this.eat("case")) part.push({ type: "test", items: [this.expression()] });
      else this.expect("default");
      this.expect(":");
      while (!this.is("case") && !this.is("default") && !this.is("}")) {
        if (this.isEnd()) this.fail("`}` was expected");
        this.#statement(part);
      }
      parts.push(part);
    }
    this.expect("}");
    return { type: "block", body: [{ type: "branch", test: { type: "test", items: [subject] }, parts }] };
  }

  #try(): Node {
    this.next();
    const parts: Node[][] = [[this.#block()]];
    if (this.eat("catch")) {
      const part: Node[] = [];
      if (this.eat("(")) {
        part.push({ type: "assign", target: this.pattern(), value: DATA, scope: "block" });
        this.skipAnnotation();
        this.expect(")");
      }
      parts.push([{ type: "block", body: [...part, this.#block()] }]);
    }
    if (this.eat("finally")) parts.push([this.#block()]);
    return { type: "branch", test: undefined, parts };
  }

  #import(into: Node[]): boolean {
    const after = this.peek();
    if (after.text === "(" || after.text === ".") return false;
    this.next();
    if (this.is("type") && this.peek().text !== "from" && this.peek().text !== "," && this.peek().text !== "=") {
      while (this.token.kind !== "text" && !this.isEnd()) this.next();
      this.next();
      this.#attributes();
      return true;
    }
    const names: { name: string; as: string }[] = [];
    let as: string | undefined;
    if (this.token.kind === "name") {
      const name = this.expectName();
      this.bound.add(name);
      if (this.eat("=")) {
        into.push({ type: "assign", target: nameNode(name), value: this.assignment(), scope: "block" });
        this.#semicolon();
        return true;
      }
      names.push({ name: "default", as: name });
      this.eat(",");
    }
    if (this.eat("*")) {
      this.expect("as");
      as = this.expectName();
      this.bound.add(as);
    } else if (this.is("{")) this.#importNames(names);
    if (this.token.kind !== "text") this.expect("from");
    if (this.token.kind !== "text") this.fail("a module was expected");
    const module = this.key();
    into.push({ type: "import", module: module.type === "text" ? module.text : "", ...(as === undefined ? {} : { as }), names });
    this.#attributes();
    return true;
  }

  #importNames(names: { name: string; as: string }[]): void {
    this.expect("{");
    while (!this.is("}")) {
      const isType = this.is("type") && this.peek().kind === "name" && this.peek().text !== "as";
      if (isType) this.next();
      const name = this.token.kind === "text" ? this.next().text.slice(1, -1) : this.expectName();
      const as = this.eat("as") ? this.expectName() : name;
      this.bound.add(as);
      if (!isType) names.push({ name, as });
      if (!this.eat(",")) break;
    }
    this.expect("}");
  }

  /** `with { type: "json" }` */
  #attributes(): void {
    if ((this.is("with") || this.is("assert")) && this.peek().text === "{" && !this.token.isAfterNewline) {
      this.next();
      this.skipBalanced();
    }
    this.#semicolon();
  }

  #export(into: Node[]): void {
    this.next();
    if (this.eat("default")) {
      if (this.is("function") || this.is("class") || this.is("async") || this.is("abstract")) {
        if (this.is("abstract")) this.next();
        const value = this.is("class") ? this.classNode() : this.assignment();
        into.push(value);
        this.eat(";");
        return;
      }
      into.push(this.assignment());
      this.#semicolon();
      return;
    }
    if (this.is("*") || this.is("{") || (this.is("type") && /^[{*]$/.test(this.peek().text))) {
      this.eat("type");
      if (this.eat("*")) {
        if (this.eat("as")) this.next();
      } else this.skipBalanced();
      if (this.eat("from")) {
        const module = this.key();
        into.push({ type: "import", module: module.type === "text" ? module.text : "", names: [] });
      }
      this.#attributes();
      return;
    }
    if (this.eat("=")) {
      into.push(this.expression());
      this.#semicolon();
      return;
    }
    this.eat("as");
    this.#statement(into);
  }

  /** Declarations of TypeScript that only say types; false when the word is an ordinary name. */
  #typescript(text: string, into: Node[]): boolean {
    const after = this.peek();
    const isName = after.kind === "name" && !after.isAfterNewline;
    switch (text) {
      case "interface":
        if (!isName) return false;
        this.next();
        this.next();
        while (!this.is("{")) {
          if (this.isEnd()) this.fail("`{` was expected");
          if (this.is("<")) this.skipTypeArguments();
          else this.next();
        }
        this.skipBalanced();
        return true;
      case "type":
        if (!isName) return false;
        this.next();
        this.next();
        if (this.is("<")) this.skipTypeArguments();
        this.expect("=");
        this.skipType();
        this.#semicolon();
        return true;
      case "abstract":
        if (after.text !== "class") return false;
        this.next();
        into.push(this.classNode());
        return true;
      case "declare":
        if (!isName) return false;
        this.next();
        this.#statement([]);
        return true;
      case "namespace":
      case "module":
        if (!isName && after.kind !== "text") return false;
        this.next();
        while (!this.is("{")) {
          if (this.token.kind === "name") this.bound.add(this.token.text);
          if (this.isEnd() || this.is(";")) return true;
          this.next();
        }
        into.push(this.#block());
        return true;
      case "global":
        if (after.text !== "{") return false;
        this.next();
        this.skipBalanced();
        return true;
      case "enum":
        this.#enum(into);
        return true;
      default:
        return false;
    }
  }

  #enum(into: Node[]): void {
    this.expect("enum");
    const name = this.expectName();
    this.bound.add(name);
    this.expect("{");
    const entries: { key: Node; value: Node }[] = [];
    while (!this.is("}")) {
      const key = this.key();
      entries.push({ key, value: this.eat("=") ? this.assignment() : key.type === "text" ? textNode(key.text) : DATA });
      if (!this.eat(",")) break;
    }
    this.expect("}");
    into.push({ type: "assign", target: nameNode(name), value: { type: "dict", entries }, scope: "block" });
  }
}
