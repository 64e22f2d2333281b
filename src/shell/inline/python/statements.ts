import { DATA, callNode, nameNode, type ImportNode, type Node } from "../tree/node.ts";
import type { ProgramParser } from "../tree/parser.ts";
import { PythonExpressions } from "./parser.ts";

const AUGMENTED = /^(?:\*\*|\/\/|>>|<<|[-+*/%&|^@])=$/;
const STATIC = /^(?:staticmethod|classmethod)$/;

/** Statements of Python. */
export class PythonParser extends PythonExpressions implements ProgramParser {
  #isInClass = false;

  program(statements: Node[]): void {
    while (!this.isEnd()) {
      if (this.token.kind === "newline") this.next();
      else this.#statement(statements);
    }
  }

  #block(): Node[] {
    return this.nested(() => {
      this.expect(":");
      const body: Node[] = [];
      if (this.token.kind !== "newline") {
        this.#simple(body);
        return body;
      }
      while (this.token.kind === "newline") this.next();
      if (this.token.kind !== "indent") this.fail("an indented block was expected");
      this.next();
      while (this.token.kind !== "dedent" && !this.isEnd()) {
        if (this.token.kind === "newline") this.next();
        else this.#statement(body);
      }
      if (this.token.kind === "dedent") this.next();
      return body;
    });
  }

  #statement(into: Node[]): void {
    const { kind, text } = this.token;
    if (kind === "op" && text === "@") {
      into.push(this.#decorated());
      return;
    }
    if (kind === "op" && text === "!") {
      this.#shellLine(into);
      return;
    }
    if (kind === "name") {
      switch (text) {
        case "if":
          into.push(this.#if());
          return;
        case "while":
          into.push(...this.#while());
          return;
        case "for":
          into.push(...this.#for());
          return;
        case "try":
          into.push(this.#try());
          return;
        case "with":
          into.push(...this.#with());
          return;
        case "def":
          into.push(this.#def(false));
          return;
        case "class":
          into.push(this.#class());
          return;
        case "async":
          this.next();
          this.#statement(into);
          return;
        case "match":
          if (this.#isMatch()) {
            into.push(...this.#match());
            return;
          }
          break;
        default:
      }
    }
    this.#simple(into);
  }

  /** `!command` of IPython; in a debugger `!` begins a statement of Python. */
  #shellLine(into: Node[]): void {
    const { end } = this.next();
    const stop = this.text.indexOf("\n", end);
    const line = this.text.slice(end, stop === -1 ? undefined : stop);
    if (/^\s*(?:import\s|from\s|exec\b|print\b|\w+\s*=)/.test(line)) {
      this.#statement(into);
      return;
    }
    while (!this.isEnd() && this.token.kind !== "newline") this.next();
    into.push(callNode(nameNode("shell line"), [{ type: "text", text: line }]));
  }

  #simple(into: Node[]): void {
    for (;;) {
      this.#small(into);
      if (!this.eat(";")) break;
      if (this.token.kind === "newline" || this.isEnd()) break;
    }
    if (this.token.kind === "newline") this.next();
    else if (!this.isEnd() && this.token.kind !== "dedent") this.fail("the statement goes on unexpectedly");
  }

  #isSmallEnd(): boolean {
    return this.token.kind === "newline" || this.isEnd() || this.is(";") || this.token.kind === "dedent";
  }

  #small(into: Node[]): void {
    const { kind, text } = this.token;
    const after = this.peek();
    if (kind === "name") {
      switch (text) {
        case "pass":
          this.next();
          return;
        case "break":
        case "continue":
          this.next();
          this.jumps += 1;
          into.push({ type: "jump" });
          return;
        case "return":
          this.next();
          this.jumps += 1;
          into.push({ type: "return", value: this.#isSmallEnd() ? DATA : this.expressions() });
          return;
        case "raise":
          this.next();
          this.jumps += 1;
          if (!this.#isSmallEnd()) into.push({ type: "throw", value: this.expressions() });
          if (this.eat("from")) into.push(this.expression());
          return;
        case "assert":
        case "del":
          this.next();
          into.push({ type: "test", items: [this.expressions()] });
          return;
        case "global":
        case "nonlocal": {
          this.next();
          const names = [this.expectName()];
          while (this.eat(",")) names.push(this.expectName());
          into.push({ type: "outer", names, isGlobal: text === "global" });
          return;
        }
        case "import":
          this.#import(into);
          return;
        case "from":
          into.push(this.#from());
          return;
        case "type":
          if (after.kind === "name" && this.peek(2).text === "=") {
            this.next();
            this.bound.add(this.next().text);
            this.next();
            into.push({ type: "test", items: [this.expression()] });
            return;
          }
          break;
        case "print":
        case "exec":
          // Statements of Python 2.
          if ((after.kind === "text" || after.kind === "number" || after.kind === "name") && !/^(?:in|is|if|and|or|not|for|else)$/.test(after.text)) {
            this.next();
            into.push(callNode(nameNode(text), [this.expressions()]));
            return;
          }
          break;
        default:
      }
    }
    into.push(this.#assignment());
  }

  #assignment(): Node {
    const first = this.is("yield") ? this.yielded() : this.expressions();
    if (this.is(":")) {
      this.next();
      const extras = this.annotation();
      this.asTarget(first);
      if (!this.eat("=")) return { type: "sequence", items: extras };
      return { type: "sequence", items: [...extras, { type: "assign", target: first, value: this.#value() }] };
    }
    if (this.token.kind === "op" && AUGMENTED.test(this.token.text)) {
      const { text } = this.next();
      return { type: "assign", target: this.asTarget(first), value: { type: "binary", first, rest: [{ op: text.slice(0, -1), node: this.#value() }] } };
    }
    if (!this.is("=")) return first;
    const targets = [first];
    let value: Node = DATA;
    while (this.eat("=")) {
      value = this.#value();
      if (this.is("=")) targets.push(value);
    }
    for (const target of targets) this.asTarget(target);
    return targets.reduceRight<Node>((inner, target) => ({ type: "assign", target, value: inner }), value);
  }

  #value(): Node {
    return this.is("yield") ? this.yielded() : this.expressions();
  }

  #dotted(): string {
    let name = this.expectName();
    while (this.eat(".")) name += `.${this.expectName()}`;
    return name;
  }

  #import(into: Node[]): void {
    this.expect("import");
    do {
      const module = this.#dotted();
      const as = this.eat("as") ? this.expectName() : undefined;
      this.bound.add(as ?? module.split(".")[0]!);
      into.push({ type: "import", module, ...(as === undefined ? {} : { as }) });
    } while (this.eat(","));
  }

  #from(): ImportNode {
    this.expect("from");
    let module = "";
    while (this.is(".") || this.is("...")) module += this.next().text;
    if (!this.is("import")) module += this.#dotted();
    this.expect("import");
    if (this.eat("*")) return { type: "import", module, names: [{ name: "*", as: "*" }] };
    const names: { name: string; as: string }[] = [];
    const isOpen = this.eat("(");
    while (this.token.kind === "name") {
      const name = this.next().text;
      const as = this.eat("as") ? this.expectName() : name;
      this.bound.add(as);
      names.push({ name, as });
      if (!this.eat(",")) break;
    }
    if (isOpen) this.expect(")");
    if (names.length === 0) this.fail("a name was expected");
    return { type: "import", module, names };
  }

  #if(): Node {
    return this.nested(() => {
      this.next();
      const test = this.named();
      const parts = [this.#block()];
      if (this.is("elif")) parts.push([this.#if()]);
      else if (this.eat("else")) parts.push(this.#block());
      return { type: "branch", test, parts };
    });
  }

  #else(): Node[] {
    return this.eat("else") ? [{ type: "branch", test: undefined, parts: [this.#block()] }] : [];
  }

  #while(): Node[] {
    this.next();
    const test = this.named();
    const body = this.#block();
    return [{ type: "loop", hasJump: true, body: [{ type: "test", items: [test] }, ...body] }, ...this.#else()];
  }

  #for(): Node[] {
    this.next();
    const target = this.asTarget(this.targets());
    this.expect("in");
    const iterable = this.expressions();
    const before = this.jumps;
    const body = this.#block();
    return [{ type: "loop", target, iterable, hasJump: this.jumps > before, body }, ...this.#else()];
  }

  #try(): Node {
    this.next();
    const parts = [this.#block()];
    while (this.is("except") || this.is("finally") || this.is("else")) {
      const part: Node[] = [];
      const { text } = this.next();
      if (text === "except") {
        this.eat("*");
        if (!this.is(":")) {
          part.push({ type: "test", items: [this.expressions()] });
          if (this.eat("as")) part.push({ type: "assign", target: this.asTarget(nameNode(this.expectName())), value: DATA });
        }
      }
      part.push(...this.#block());
      parts.push(part);
    }
    return { type: "branch", test: undefined, parts };
  }

  #with(): Node[] {
    this.next();
    const items: Node[] = [];
    const isOpen = this.is("(") && this.#isWithParenthesis();
    if (isOpen) this.next();
    do {
      if (this.is(")") && isOpen) break;
      const value = this.expression();
      if (this.eat("as")) items.push({ type: "assign", target: this.asTarget(this.is("(") || this.is("[") ? this.expression() : this.binary(0)), value });
      else items.push(value);
    } while (this.eat(","));
    if (isOpen) this.expect(")");
    return [...items, ...this.#block()];
  }

  /** `with (a as b, c as d):` and not `with (a):`: the parenthesis holds an `as` and is followed by `:`. */
  #isWithParenthesis(): boolean {
    let depth = 0;
    let hasAs = false;
    for (let n = 0; ; n++) {
      const { text, kind } = this.peek(n);
      if (kind === "end" || kind === "newline") return false;
      if (kind === "name") hasAs ||= depth === 1 && text === "as";
      else if (kind === "op" && (text === "(" || text === "[" || text === "{")) depth += 1;
      else if (kind === "op" && (text === ")" || text === "]" || text === "}")) depth -= 1;
      if (depth === 0) return hasAs && this.peek(n + 1).text === ":";
    }
  }

  #def(isStatic: boolean): Node {
    this.expect("def");
    const name = this.expectName();
    this.bound.add(name);
    const isMethod = this.#isInClass && !isStatic;
    this.#typeParameters();
    this.expect("(");
    const { params, extras } = this.parameters(")", true);
    this.expect(")");
    if (this.eat("->")) extras.push(...this.annotation());
    const wasInClass = this.#isInClass;
    this.#isInClass = false;
    const body = this.#block();
    this.#isInClass = wasInClass;
    const made: Node = { type: "assign", target: nameNode(name), value: { type: "function", name, params, body, ...(isMethod ? { hasSelf: true } : {}) } };
    return extras.length === 0 ? made : { type: "sequence", items: [...extras, made] };
  }

  #typeParameters(): void {
    if (!this.eat("[")) return;
    this.parameters("]", true);
    this.expect("]");
  }

  #class(): Node {
    this.expect("class");
    const name = this.expectName();
    this.bound.add(name);
    this.#typeParameters();
    const bases: Node[] = [];
    const options: Node[] = [];
    if (this.is("(")) for (const { value, name: option } of this.arguments()) (option === undefined ? bases : options).push(value);
    const wasInClass = this.#isInClass;
    this.#isInClass = true;
    const body = this.#block();
    this.#isInClass = wasInClass;
    return { type: "class", name, bases, body: [...options, ...body] };
  }

  #decorated(): Node {
    return this.nested(() => {
      this.expect("@");
      const decorator = this.named();
      while (this.token.kind === "newline") this.next();
      if (this.is("@")) return this.#withDecorator(decorator, this.#decorated());
      this.eat("async");
      if (this.is("class")) return this.#withDecorator(decorator, this.#class());
      return this.#withDecorator(decorator, this.#def(decorator.type === "name" && STATIC.test(decorator.name) && decorator.name === "staticmethod"));
    });
  }

  /** The name stands for the thing itself or for what the decorator made of it. */
  #withDecorator(decorator: Node, made: Node): Node {
    const last = made.type === "sequence" ? made.items.at(-1)! : made;
    const name = last.type === "assign" && last.target.type === "name" ? last.target.name : last.type === "class" ? last.name : undefined;
    if (name === undefined) return { type: "sequence", items: [made, callNode(decorator, [])] };
    return {
      type: "sequence",
      items: [made, { type: "assign", target: nameNode(name), value: { type: "choice", items: [nameNode(name), callNode(decorator, [nameNode(name)])] } }],
    };
  }

  /** `match` begins a statement when the line ends in `:` and something to match stands between. */
  #isMatch(): boolean {
    const after = this.peek();
    if (after.kind === "op" && !/^[([{\-*]$/.test(after.text)) return false;
    if (after.kind === "newline" || after.kind === "end") return false;
    for (let n = 1; ; n++) {
      const { kind } = this.peek(n);
      if (kind === "end") return false;
      if (kind === "newline") return this.peek(n - 1).text === ":" && this.peek(n + 1).kind === "indent";
    }
  }

  #match(): Node[] {
    this.next();
    const subject = this.expressions();
    this.expect(":");
    while (this.token.kind === "newline") this.next();
    this.next();
    const parts: Node[][] = [];
    while (this.is("case")) {
      this.next();
      const value: Node = { type: "choice", items: [subject, { type: "index", object: subject, index: DATA }] };
      const part: Node[] = this.#pattern().map((name) => ({ type: "assign", target: this.asTarget(nameNode(name)), value }));
      if (this.eat("if")) part.push({ type: "test", items: [this.expression()] });
      part.push(...this.#block());
      parts.push(part);
    }
    if (this.token.kind === "dedent") this.next();
    return [{ type: "branch", test: { type: "test", items: [subject] }, parts }];
  }

  /** Names that a pattern binds; the pattern ends before `:` or `if`. */
  #pattern(): string[] {
    const names: string[] = [];
    let depth = 0;
    while (!this.isEnd() && this.token.kind !== "newline") {
      const { kind, text } = this.token;
      if (depth === 0 && (this.is(":") || this.is("if"))) break;
      const after = this.peek();
      if (kind === "op" && (text === "(" || text === "[" || text === "{")) depth += 1;
      else if (kind === "op" && (text === ")" || text === "]" || text === "}")) depth -= 1;
      else if (
        kind === "name" &&
        !/^(?:as|_|None|True|False)$/.test(text) &&
        after.text !== "." &&
        after.text !== "(" &&
        after.text !== "=" &&
        this.peek(-1).text !== "."
      )
        names.push(text);
      this.next();
    }
    return names;
  }
}
