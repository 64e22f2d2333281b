import { DATA, nameNode, textNode, type ClassNode, type DictEntry, type FunctionNode, type Node, type Parameter } from "../tree/node.ts";
import { unescape } from "./lexer.ts";
import { TypeSkipper } from "./types.ts";

export const RESERVED: ReadonlySet<string> = new Set([
  "break",
  "case",
  "catch",
  "class",
  "const",
  "continue",
  "debugger",
  "default",
  "delete",
  "do",
  "else",
  "export",
  "extends",
  "finally",
  "for",
  "function",
  "if",
  "import",
  "in",
  "instanceof",
  "new",
  "return",
  "super",
  "switch",
  "this",
  "throw",
  "try",
  "typeof",
  "var",
  "void",
  "while",
  "with",
  "null",
  "true",
  "false",
  "enum",
]);
const MODIFIERS: ReadonlySet<string> = new Set([
  "public",
  "private",
  "protected",
  "static",
  "abstract",
  "override",
  "readonly",
  "declare",
  "accessor",
  "async",
  "get",
  "set",
]);

/** Functions, classes, objects and patterns: all that has members or parameters. */
export abstract class JavascriptFunctions extends TypeSkipper {
  /** `in` ends the expression: the head of `for`. */
  protected isInHead = false;

  protected abstract functionBody(): Node[];
  protected abstract assignment(): Node;
  /** An operand with its members and calls. */
  protected abstract postfixed(): Node;

  /** The key of a member of an object or class. */
  protected key(): Node {
    const { kind, text } = this.token;
    if (kind === "text") return textNode(unescape(this.next().text.slice(1, -1)));
    if (kind === "name" || kind === "number") {
      this.next();
      return textNode(kind === "number" ? String(Number(text.replace(/[_n]/g, ""))) : text);
    }
    this.expect("[");
    const value = this.assignment();
    this.expect("]");
    return value;
  }

  protected object(): Node {
    this.expect("{");
    const wasInHead = this.isInHead;
    this.isInHead = false;
    const entries: DictEntry[] = [];
    while (!this.is("}")) {
      if (this.eat("...")) entries.push({ key: undefined, value: this.assignment() });
      else entries.push(this.#entry());
      if (!this.eat(",")) break;
    }
    this.isInHead = wasInHead;
    this.expect("}");
    return { type: "dict", entries };
  }

  #entry(): DictEntry {
    let kind: string | undefined;
    if (this.eat("*")) kind = "async";
    while ((this.is("get") || this.is("set") || this.is("async")) && this.token.kind === "name" && !this.#endsKey()) {
      kind = this.next().text;
      this.eat("*");
    }
    const { kind: tokenKind, text } = this.token;
    const key = this.key();
    if (this.is("(") || this.is("<")) return { key, value: this.#method(kind) };
    if (this.eat(":")) return { key, value: this.assignment() };
    if (tokenKind !== "name") this.fail("`:` was expected");
    if (!this.is("=")) return { key, value: nameNode(text) };
    this.next();
    return { key, value: { type: "assign", target: nameNode(text), value: this.assignment() } };
  }

  /** The word is a key itself and no modifier. */
  #endsKey(): boolean {
    const { kind, text } = this.peek();
    return kind === "end" || (kind === "op" && /^(?:[(),:=}<;?!]|=>)$/.test(text));
  }

  /** A method; the value of a getter is what it returns. */
  #method(kind: string | undefined): Node {
    const made = this.functionRest(undefined, false);
    return kind === "get" ? { type: "call", callee: nameNode("getter of"), args: [{ value: made }] } : made;
  }

  functionNode(isDeclaration: boolean): FunctionNode {
    this.expect("function");
    this.eat("*");
    const name = this.is("(") || this.is("<") ? undefined : this.expectName();
    if (name !== undefined) this.bound.add(name);
    return this.functionRest(name, isDeclaration);
  }

  /** Parameters and body. */
  protected functionRest(name: string | undefined, isDeclaration: boolean): FunctionNode {
    return this.nested(() => {
      if (this.is("<")) this.skipTypeArguments();
      const extras: Node[] = [];
      const params = this.parameters(extras);
      this.skipAnnotation();
      const before = this.jumps;
      // Without a body it is only a signature.
      const body = this.is("{") ? this.functionBody() : [];
      this.jumps = before;
      return { type: "function", name, params, body: [...extras, ...body], ...(isDeclaration ? { isHoisted: true } : {}) };
    });
  }

  /** Parameters in parentheses; `extras` gets what constructors of TypeScript assign by themselves. */
  protected parameters(extras: Node[]): Parameter[] {
    this.expect("(");
    const params: Parameter[] = [];
    while (!this.is(")")) {
      extras.push(...this.decorators());
      let isProperty = false;
      while (this.token.kind === "name" && MODIFIERS.has(this.token.text) && (this.peek().kind === "name" || this.peek().text === "{")) {
        this.next();
        isProperty = true;
      }
      const isRest = this.eat("...");
      const isThis = this.is("this");
      const target = this.pattern();
      this.eat("?");
      this.skipAnnotation();
      const fallback = this.eat("=") ? this.assignment() : undefined;
      if (!isThis) params.push({ target, ...(isRest ? { isRest } : {}), ...(fallback === undefined ? {} : { fallback }) });
      if (isProperty && target.type === "name")
        extras.push({ type: "assign", target: { type: "member", object: nameNode("this"), name: target.name }, value: target });
      if (!this.eat(",")) break;
    }
    this.expect(")");
    return params;
  }

  /** A name, or a pattern of several. */
  protected pattern(): Node {
    return this.nested(() => {
      if (this.eat("[")) {
        const items: Node[] = [];
        while (!this.is("]")) {
          if (this.is(",")) items.push(DATA);
          else if (this.eat("...")) items.push({ type: "spread", value: this.pattern() });
          else items.push(this.#withDefault(this.pattern()));
          if (!this.eat(",")) break;
        }
        this.expect("]");
        return { type: "list", items };
      }
      if (!this.eat("{")) {
        const name = this.expectName();
        this.bound.add(name);
        return nameNode(name);
      }
      const entries: DictEntry[] = [];
      while (!this.is("}")) {
        if (this.eat("...")) entries.push({ key: undefined, value: this.pattern() });
        else {
          const { text } = this.token;
          const key = this.key();
          const isShort = !this.eat(":");
          if (isShort) this.bound.add(text);
          entries.push({ key, value: this.#withDefault(isShort ? nameNode(text) : this.pattern()) });
        }
        if (!this.eat(",")) break;
      }
      this.expect("}");
      return { type: "dict", entries };
    });
  }

  #withDefault(target: Node): Node {
    return this.eat("=") ? { type: "assign", target, value: this.assignment() } : target;
  }

  /** An arrow function, when the text is one. */
  protected arrow(): Node | undefined {
    const { kind, text } = this.token;
    if (kind === "op" && text === "(") return this.#mayBeParameters() ? this.attempt(() => this.#arrowWithParameters()) : undefined;
    if (kind !== "name") return undefined;
    const after = this.peek();
    if (text === "async" && !after.isAfterNewline && (after.kind === "name" || after.text === "(" || after.text === "<")) {
      if (after.text === "function") return undefined;
      return this.attempt(() => {
        this.next();
        if (this.is("<")) this.skipTypeArguments();
        return this.is("(") ? this.#arrowWithParameters() : this.#arrowWithName();
      });
    }
    return after.kind === "op" && after.text === "=>" && !RESERVED.has(text) ? this.#arrowWithName() : undefined;
  }

  /** A quick look whether parentheses can hold parameters. */
  #mayBeParameters(): boolean {
    const { kind, text } = this.peek();
    return kind === "name" || text === ")" || text === "..." || text === "{" || text === "[" || text === "@";
  }

  protected genericArrow(): Node {
    this.skipTypeArguments();
    return this.#arrowWithParameters();
  }

  #arrowWithName(): Node {
    const name = this.expectName();
    if (!this.is("=>")) this.fail("`=>` was expected");
    this.bound.add(name);
    return this.#arrowBody([{ target: nameNode(name) }]);
  }

  #arrowWithParameters(): Node {
    const params = this.parameters([]);
    if (this.is(":")) this.skipAnnotation();
    if (!this.is("=>") || this.token.isAfterNewline) this.fail("`=>` was expected");
    return this.#arrowBody(params);
  }

  #arrowBody(params: readonly Parameter[]): Node {
    this.expect("=>");
    const before = this.jumps;
    const isBlock = this.is("{");
    const body = isBlock ? this.functionBody() : [this.assignment()];
    this.jumps = before;
    return { type: "function", name: undefined, params, body, keepsSelf: true, ...(isBlock ? {} : { isExpression: true }) };
  }

  /** Decorators run what they name. */
  protected decorators(): Node[] {
    const found: Node[] = [];
    while (this.is("@")) {
      this.next();
      const value = this.postfixed();
      found.push(value.type === "call" ? value : { type: "call", callee: value, args: [] });
    }
    return found;
  }

  classNode(): ClassNode {
    return this.nested(() => {
      this.expect("class");
      const name = this.token.kind === "name" && !this.is("extends") && !this.is("implements") ? this.next().text : undefined;
      if (name !== undefined) this.bound.add(name);
      if (this.is("<")) this.skipTypeArguments();
      const bases: Node[] = [];
      if (this.eat("extends")) {
        bases.push(this.postfixed());
        if (this.is("<")) this.skipTypeArguments();
      }
      if (this.eat("implements")) {
        do this.skipType();
        while (this.eat(","));
      }
      this.expect("{");
      const body: Node[] = [];
      while (!this.is("}")) if (!this.eat(";")) this.#classMember(body);
      this.expect("}");
      return { type: "class", name, bases, body };
    });
  }

  #classMember(body: Node[]): void {
    body.push(...this.decorators());
    let kind: string | undefined;
    while (this.token.kind === "name" && MODIFIERS.has(this.token.text) && !this.#endsKey()) {
      const { text } = this.next();
      if (text === "get" || text === "set") kind = text;
      if (text === "static" && this.is("{")) {
        body.push({ type: "block", body: this.functionBody() });
        return;
      }
    }
    if (this.is("[") && this.attempt(() => this.#indexSignature()) === true) return;
    this.eat("*");
    const key = this.key();
    if (!this.eat("?")) this.eat("!");
    const isMethod = this.is("(") || this.is("<");
    const value = isMethod ? this.#method(kind) : this.#field();
    const isOverload = isMethod && value.type === "function" && value.body.length === 0 && key.type === "text" && key.text !== "constructor";
    if (key.type === "text" && !isOverload) body.push({ type: "assign", target: nameNode(key.text), value, scope: "block" });
    else body.push(value, key);
    this.eat(";");
  }

  /** `[key: string]: Type` */
  #indexSignature(): true {
    this.expect("[");
    this.expectName();
    this.expect(":");
    this.skipType();
    this.expect("]");
    this.skipAnnotation();
    this.eat(";");
    return true;
  }

  #field(): Node {
    this.skipAnnotation();
    return this.eat("=") ? this.assignment() : DATA;
  }
}
