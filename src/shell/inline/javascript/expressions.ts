import { DATA, nameNode, templateNode, textNode, type Argument, type Node } from "../tree/node.ts";
import { JavascriptElements } from "./elements.ts";
import { RESERVED } from "./functions.ts";
import { unescape } from "./lexer.ts";

const ASSIGNMENTS: ReadonlySet<string> = new Set(["=", "+=", "-=", "*=", "/=", "%=", "**=", "<<=", ">>=", ">>>=", "&=", "|=", "^=", "&&=", "||=", "??="]);
/** How strongly operators bind. */
const STRENGTH: Readonly<Record<string, number>> = {
  "??": 1,
  "||": 2,
  "&&": 3,
  "|": 4,
  "^": 5,
  "&": 6,
  "==": 7,
  "!=": 7,
  "===": 7,
  "!==": 7,
  "<": 8,
  ">": 8,
  "<=": 8,
  ">=": 8,
  instanceof: 8,
  in: 8,
  "<<": 9,
  ">>": 9,
  ">>>": 9,
  "+": 10,
  "-": 10,
  "*": 11,
  "/": 11,
  "%": 11,
  "**": 12,
};

/** Expressions of JavaScript and TypeScript. */
export abstract class JavascriptExpressions extends JavascriptElements {
  expression(): Node {
    const first = this.assignment();
    if (!this.is(",")) return first;
    const items = [first];
    while (this.eat(",")) items.push(this.assignment());
    return { type: "sequence", items };
  }

  protected assignment(): Node {
    return this.nested(() => {
      const arrow = this.arrow();
      if (arrow !== undefined) return arrow;
      if (this.is("yield") && this.token.kind === "name") return this.#yield();
      const target = this.#conditional();
      if (this.token.kind !== "op" || !ASSIGNMENTS.has(this.token.text)) return target;
      const { text } = this.next();
      this.#bindNames(target);
      const value = this.assignment();
      if (text === "=") return { type: "assign", target, value };
      const op = text.slice(0, -1);
      return {
        type: "assign",
        target,
        value:
          op === "&&" || op === "||" || op === "??"
            ? { type: "choice", items: [target, value] }
            : { type: "binary", first: target, rest: [{ op, node: value }] },
      };
    });
  }

  #bindNames(target: Node): void {
    if (target.type === "name") this.bound.add(target.name);
    else if (target.type === "list") for (const item of target.items) this.#bindNames(item);
    else if (target.type === "dict") for (const { value } of target.entries) this.#bindNames(value);
    else if (target.type === "assign" || target.type === "spread") this.#bindNames(target.type === "assign" ? target.target : target.value);
  }

  #yield(): Node {
    this.next();
    const isFrom = this.eat("*");
    const { kind, text, isAfterNewline } = this.token;
    if (isAfterNewline || kind === "end" || (kind === "op" && (text === ")" || text === "]" || text === "}" || text === "," || text === ";" || text === ":")))
      return DATA;
    return { type: "return", value: this.assignment(), ...(isFrom ? {} : { isYield: true }) };
  }

  #conditional(): Node {
    const test = this.binary(0);
    if (!this.is("?")) return test;
    this.next();
    const wasInHead = this.isInHead;
    this.isInHead = false;
    const value = this.assignment();
    this.isInHead = wasInHead;
    this.expect(":");
    const other = this.assignment();
    return {
      type: "sequence",
      items: [
        { type: "test", items: [test] },
        { type: "choice", items: [value, other] },
      ],
    };
  }

  /** The operator at the current token; `>` may be the start of a longer one. */
  #operator(): string | undefined {
    const { kind, text, start } = this.token;
    if (kind === "name") return text === "instanceof" || (text === "in" && !this.isInHead) ? text : undefined;
    if (kind !== "op") return undefined;
    return text === ">" ? /^>{0,2}>=?/.exec(this.text.slice(start, start + 4))![0] : text;
  }

  protected binary(least: number): Node {
    let left = this.#unary();
    for (let rounds = 0; ; rounds++) {
      if (this.token.kind === "name" && !this.token.isAfterNewline && (this.is("as") || this.is("satisfies"))) {
        this.next();
        if (!this.eat("const")) this.skipType();
        continue;
      }
      const op = this.#operator();
      const strength = op === undefined ? undefined : STRENGTH[op];
      if (op === undefined || strength === undefined || strength <= least) return left;
      // Chains of one strength stay flat; steps between strengths nest.
      if (rounds > 300) this.fail("the code is nested too deeply");
      left = this.#chain(left, strength);
    }
  }

  #chain(first: Node, strength: number): Node {
    const items = [first];
    const rest: { op: string; node: Node }[] = [];
    let isNot = false;
    for (;;) {
      const op = this.#operator();
      if (op === undefined || STRENGTH[op] !== strength) break;
      if (op.startsWith(">")) this.seek(this.token.start + op.length);
      else this.next();
      isNot ||= op.startsWith("!");
      // `**` binds from the right.
      const node = this.nested(() => this.binary(strength === 12 ? 11 : strength));
      items.push(node);
      rest.push({ op, node });
    }
    if (strength <= 2) return { type: "choice", items };
    if (strength === 3) return { type: "sequence", items };
    if (strength === 7 || strength === 8) return isNot ? { type: "test", items: [{ type: "test", items }], isNot: true } : { type: "test", items };
    return { type: "binary", first, rest };
  }

  #unary(): Node {
    const { kind, text } = this.token;
    if (kind === "op") {
      switch (text) {
        case "!":
          this.next();
          return this.nested(() => ({ type: "test", items: [this.#unary()], isNot: true }));
        case "-":
        case "+":
        case "~": {
          this.next();
          const value = this.nested(() => this.#unary());
          if (value.type === "number") return { type: "number", value: text === "-" ? -value.value : text === "~" ? ~value.value : value.value };
          return { type: "binary", first: { type: "number", value: text === "~" ? -1 : 0 }, rest: [{ op: "-", node: value }] };
        }
        case "++":
        case "--": {
          this.next();
          const target = this.nested(() => this.#unary());
          return { type: "assign", target, value: { type: "binary", first: target, rest: [{ op: text[0]!, node: { type: "number", value: 1 } }] } };
        }
        default:
          return this.#postfix();
      }
    }
    if (kind === "name" && (text === "typeof" || text === "void" || text === "delete")) {
      this.next();
      return this.nested(() => ({ type: "test", items: [this.#unary()] }));
    }
    if (kind === "name" && text === "await") {
      const after = this.peek();
      if (after.kind !== "end" && !(after.kind === "op" && /^(?:[)\]},;:.=?]|=>|[=!]==?)$/.test(after.text))) {
        this.next();
        return this.nested(() => this.#unary());
      }
    }
    return this.#postfix();
  }

  #postfix(): Node {
    const value = this.postfixed();
    if ((this.is("++") || this.is("--")) && !this.token.isAfterNewline) {
      const { text } = this.next();
      return { type: "assign", target: value, value: { type: "binary", first: value, rest: [{ op: text[0]!, node: { type: "number", value: 1 } }] } };
    }
    return value;
  }

  protected postfixed(): Node {
    return this.#links(this.#primary(), true);
  }

  #links(first: Node, hasCalls: boolean): Node {
    let value = first;
    for (let links = 0; ; links++) {
      if (links > 200) this.fail("the code is nested too deeply");
      const { kind, text, isAfterNewline } = this.token;
      if (kind !== "op") return value;
      if (text === "." || text === "?.") {
        this.next();
        if (text === "?." && this.is("(")) value = { type: "call", callee: value, args: this.#arguments() };
        else if (text === "?." && this.is("[")) value = this.#index(value);
        else value = { type: "member", object: value, name: this.expectName() };
      } else if (text === "[") value = this.#index(value);
      else if (text === "(" && hasCalls) value = { type: "call", callee: value, args: this.#arguments() };
      else if (text === "`") {
        const content = this.template();
        const parts = content.type === "template" ? content.parts.filter((part) => part.type !== "text") : [];
        value = { type: "call", callee: value, args: [content, ...parts].map((part) => ({ value: part })) };
      } else if (text === "!" && !isAfterNewline) this.next();
      else if (text === "<" && this.attempt(() => this.#typeArguments())) continue;
      else return value;
    }
  }

  /** Type arguments of a call: followed by the call itself. */
  #typeArguments(): boolean {
    this.skipTypeArguments();
    if (!this.is("(") && !this.is("`")) this.fail("a call was expected");
    return true;
  }

  #index(object: Node): Node {
    this.expect("[");
    const wasInHead = this.isInHead;
    this.isInHead = false;
    const index = this.expression();
    this.isInHead = wasInHead;
    this.expect("]");
    return { type: "index", object, index };
  }

  #arguments(): Argument[] {
    return this.nested(() => {
      this.expect("(");
      const wasInHead = this.isInHead;
      this.isInHead = false;
      const args: Argument[] = [];
      while (!this.is(")")) {
        const isSpread = this.eat("...");
        args.push({ value: this.assignment(), ...(isSpread ? { isSpread } : {}) });
        if (!this.eat(",")) break;
      }
      this.isInHead = wasInHead;
      this.expect(")");
      return args;
    });
  }

  #primary(): Node {
    const { kind, text } = this.token;
    if (kind === "text") return textNode(unescape(this.next().text.slice(1, -1)));
    if (kind === "number") {
      this.next();
      const value = Number(text.replace(/_/g, "").replace(/n$/, ""));
      return Number.isFinite(value) ? { type: "number", value } : DATA;
    }
    if (kind === "name") return this.#word();
    switch (text) {
      case "(": {
        this.next();
        const wasInHead = this.isInHead;
        this.isInHead = false;
        const value = this.expression();
        this.isInHead = wasInHead;
        this.expect(")");
        return value;
      }
      case "[":
        return this.#array();
      case "{":
        return this.object();
      case "`":
        return this.template();
      case "/":
      case "/=":
        return this.#regex();
      case "<":
        return this.attempt(() => this.genericArrow(), 1) ?? this.attempt(() => this.element(), 2) ?? this.#cast();
      case "@":
        this.decorators();
        return this.classNode();
      default:
        return this.fail("an expression was expected");
    }
  }

  /** `<Type>value` */
  #cast(): Node {
    this.skipTypeArguments();
    return this.nested(() => this.#unary());
  }

  #word(): Node {
    const { text } = this.token;
    switch (text) {
      case "function":
        return this.functionNode(false);
      case "class":
        return this.classNode();
      case "new":
        return this.#new();
      case "this":
      case "super":
        this.next();
        return nameNode(text);
      case "null":
      case "undefined":
        this.next();
        return DATA;
      case "true":
      case "false":
        this.next();
        return { type: "number", value: text === "true" ? 1 : 0 };
      case "import":
        this.next();
        if (this.eat(".")) {
          this.expectName();
          return nameNode("import.meta");
        }
        return nameNode("import");
      case "async":
        if (this.peek().text === "function" && !this.peek().isAfterNewline) {
          this.next();
          return this.functionNode(false);
        }
        break;
      default:
        if (RESERVED.has(text)) this.fail("an expression was expected");
    }
    this.next();
    return nameNode(text);
  }

  #new(): Node {
    this.next();
    if (this.eat(".")) {
      this.expectName();
      return DATA;
    }
    return this.nested(() => {
      const callee = this.#links(this.is("new") ? this.#new() : this.#primary(), false);
      if (this.is("<")) this.attempt(() => this.#typeArguments());
      return { type: "call", callee, args: this.is("(") ? this.#arguments() : [], isNew: true };
    });
  }

  protected template(): Node {
    return this.nested(() => {
      const parts: Node[] = [];
      const { text } = this;
      let start = this.token.start + 1;
      for (let at = start; ; at++) {
        const letter = text[at];
        if (letter === undefined) this.fail("a template has no end");
        if (letter === "\\") at += 1;
        else if (letter === "`" || (letter === "$" && text[at + 1] === "{")) {
          parts.push(textNode(unescape(text.slice(start, at))));
          if (letter === "`") {
            this.seek(at + 1);
            return templateNode(parts);
          }
          this.seek(at + 2);
          parts.push(this.expression());
          if (!this.is("}")) this.fail("`}` was expected");
          start = this.token.end;
          at = start - 1;
        }
      }
    });
  }

  #regex(): Node {
    const { text } = this;
    let isInSet = false;
    for (let at = this.token.start + 1; ; at++) {
      const letter = text[at];
      if (letter === undefined || letter === "\n" || letter === "\r") this.fail("a regular expression has no end");
      if (letter === "\\") at += 1;
      else if (letter === "[") isInSet = true;
      else if (letter === "]") isInSet = false;
      else if (letter === "/" && !isInSet) {
        let end = at + 1;
        while (/[a-z]/i.test(text[end] ?? "")) end += 1;
        const source = text.slice(this.token.start, end);
        this.seek(end);
        return { type: "call", callee: nameNode("RegExp"), args: [{ value: textNode(source) }], isNew: true };
      }
    }
  }

  #array(): Node {
    this.expect("[");
    const items: Node[] = [];
    while (!this.is("]")) {
      if (this.is(",")) items.push(DATA);
      else if (this.eat("...")) items.push({ type: "spread", value: this.assignment() });
      else items.push(this.assignment());
      if (!this.eat(",")) break;
    }
    this.expect("]");
    return { type: "list", items };
  }
}
