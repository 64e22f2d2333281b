import { DATA, callNode, nameNode, textNode, type Argument, type DictEntry, type Node } from "../tree/node.ts";
import { PhpDeclarations } from "./declarations.ts";

/** How strongly operators bind; assignments stand between `and` and the conditional. */
const STRENGTH: Readonly<Record<string, number>> = {
  or: 1,
  xor: 2,
  and: 3,
  "?": 5,
  "??": 6,
  "||": 7,
  "&&": 8,
  "|": 9,
  "^": 10,
  "&": 11,
  "==": 12,
  "!=": 12,
  "===": 12,
  "!==": 12,
  "<>": 12,
  "<=>": 12,
  "<": 13,
  ">": 13,
  "<=": 13,
  ">=": 13,
  ".": 14,
  "<<": 15,
  ">>": 15,
  "+": 16,
  "-": 16,
  "*": 17,
  "/": 17,
  "%": 17,
  instanceof: 19,
  "**": 20,
};
const ASSIGNMENTS: ReadonlySet<string> = new Set(["=", "+=", "-=", "*=", "/=", ".=", "%=", "**=", "&=", "|=", "^=", "<<=", ">>=", "??="]);
const CASTS: ReadonlySet<string> = new Set(["int", "integer", "float", "double", "real", "string", "binary", "bool", "boolean", "array", "object", "unset"]);
const INCLUDES: ReadonlySet<string> = new Set(["include", "include_once", "require", "require_once"]);

/** Expressions of PHP. Names of functions and classes are in lower case, variables keep their `$`. */
export abstract class PhpExpressions extends PhpDeclarations {
  protected abstract classBody(name: string | undefined): Node;
  protected abstract interpolated(source: string): Node;

  expression(least = 0): Node {
    return this.nested(() => {
      let left = this.#unary();
      for (let rounds = 0; ; rounds++) {
        if (rounds > 300) this.fail("the code is nested too deeply");
        const op = this.#operator();
        const strength = op === undefined ? undefined : STRENGTH[op];
        if (op === undefined || strength === undefined || strength <= least) return left;
        left = op === "?" ? this.#conditional(left) : this.#chain(left, strength);
      }
    });
  }

  #operator(): string | undefined {
    const { kind, text } = this.token;
    if (kind !== "name") return kind === "op" ? text : undefined;
    const word = text.toLowerCase();
    return word === "and" || word === "or" || word === "xor" || word === "instanceof" ? word : undefined;
  }

  #conditional(test: Node): Node {
    this.next();
    if (this.eat(":")) return { type: "choice", items: [test, this.expression(5)] };
    const value = this.expression();
    this.expect(":");
    return {
      type: "sequence",
      items: [
        { type: "test", items: [test] },
        { type: "choice", items: [value, this.expression(5)] },
      ],
    };
  }

  #chain(first: Node, strength: number): Node {
    const items = [first];
    const rest: { op: string; node: Node }[] = [];
    let isNot = false;
    for (let op = this.#operator(); op !== undefined && STRENGTH[op] === strength; op = this.#operator()) {
      this.next();
      isNot ||= op.startsWith("!") || op === "<>";
      const node = this.expression(op === "**" || op === "??" ? strength - 1 : strength);
      items.push(node);
      // `+` never joins texts here.
      rest.push({ op: op === "+" ? "add" : op, node });
    }
    if (strength === 1 || strength === 2 || strength === 6 || strength === 7) return { type: "choice", items };
    if (strength === 3 || strength === 8) return { type: "sequence", items };
    if (strength === 12 || strength === 13 || strength === 19)
      return isNot ? { type: "test", items: [{ type: "test", items }], isNot: true } : { type: "test", items };
    return { type: "binary", first, rest };
  }

  #unary(): Node {
    const { kind, text } = this.token;
    if (kind === "op") {
      switch (text) {
        case "!":
          this.next();
          return { type: "test", items: [this.expression(18)], isNot: true };
        case "-":
        case "+":
        case "~": {
          this.next();
          const value = this.expression(18);
          if (value.type === "number") return { type: "number", value: text === "-" ? -value.value : text === "~" ? ~value.value : value.value };
          return { type: "binary", first: { type: "number", value: 0 }, rest: [{ op: "-", node: value }] };
        }
        case "@":
          this.next();
          return this.expression(18);
        case "&":
          this.next();
          return this.expression(18);
        case "++":
        case "--": {
          this.next();
          const target = this.expression(18);
          return {
            type: "assign",
            target,
            value: { type: "binary", first: target, rest: [{ op: text === "++" ? "add" : "-", node: { type: "number", value: 1 } }] },
          };
        }
        case "(": {
          const after = this.peek();
          if (
            after.kind === "name" &&
            CASTS.has(after.text.toLowerCase()) &&
            this.text[after.end + /^\s*/.exec(this.text.slice(after.end, after.end + 50))![0].length] === ")"
          ) {
            this.next();
            const cast = this.next().text.toLowerCase();
            this.next();
            const value = this.expression(18);
            return cast === "string" || cast === "binary" || cast === "array" || cast === "object" ? value : { type: "test", items: [value] };
          }
          break;
        }
        default:
      }
    }
    if (kind === "name") {
      const word = this.#wordExpression(text.toLowerCase());
      if (word !== undefined) return word;
    }
    return this.#assigned(this.#postfix(this.#primary()));
  }

  #wordExpression(word: string): Node | undefined {
    if (INCLUDES.has(word)) {
      this.next();
      return callNode(nameNode("include"), [this.expression(4)]);
    }
    switch (word) {
      case "clone":
        this.next();
        return this.expression(18);
      case "print":
        this.next();
        return callNode(nameNode("print"), [this.expression(4)]);
      case "throw":
        this.next();
        return { type: "throw", value: this.expression() };
      case "yield": {
        this.next();
        if (this.is(";") || this.is(")") || this.is(",") || this.is("]")) return DATA;
        const isFrom = this.eatWord("from");
        const value = this.expression(4);
        if (this.eat("=>")) return { type: "return", value: this.expression(4), isYield: true };
        return { type: "return", value, ...(isFrom ? {} : { isYield: true }) };
      }
      default:
        return undefined;
    }
  }

  /** A variable, with the value that it is given here. */
  #assigned(target: Node): Node {
    const { kind, text } = this.token;
    if (kind === "op" && (text === "++" || text === "--")) {
      this.next();
      return {
        type: "assign",
        target,
        value: { type: "binary", first: target, rest: [{ op: text === "++" ? "add" : "-", node: { type: "number", value: 1 } }] },
      };
    }
    if (kind !== "op" || !ASSIGNMENTS.has(text)) return target;
    this.next();
    this.eat("&");
    const value = this.expression(4);
    if (target.type === "index" && target.index.type === "name" && target.index.name === "[]")
      return { type: "call", callee: { type: "member", object: target.object, name: "[]=" }, args: [{ value }] };
    if (text === "=") return { type: "assign", target, value };
    const op = text.slice(0, -1);
    return {
      type: "assign",
      target,
      value: op === "??" ? { type: "choice", items: [target, value] } : { type: "binary", first: target, rest: [{ op: op === "+" ? "add" : op, node: value }] },
    };
  }

  #postfix(first: Node): Node {
    let value = first;
    for (let links = 0; ; links++) {
      if (links > 200) this.fail("the code is nested too deeply");
      const { kind, text } = this.token;
      if (kind !== "op") return value;
      if (text === "->" || text === "?->" || text === "::") value = this.#member(value, text === "::");
      else if (text === "(") value = this.#called(value);
      else if (text === "[" || (text === "{" && value.type === "index")) {
        if (text === "{") return value;
        this.next();
        if (this.eat("]")) value = { type: "index", object: value, index: nameNode("[]") };
        else {
          value = { type: "index", object: value, index: this.expression() };
          this.expect("]");
        }
      } else return value;
    }
  }

  #called(callee: Node): Node {
    if (this.peek().text === "...") {
      // `f(...)` is the function itself.
      const after = this.text.slice(this.peek().end, this.peek().end + 20);
      if (/^\s*\)/.test(after)) {
        this.next();
        this.next();
        this.next();
        return callee;
      }
    }
    return { type: "call", callee, args: this.arguments() };
  }

  #member(object: Node, isStatic: boolean): Node {
    this.next();
    if (this.eat("{")) {
      const index = this.expression();
      this.expect("}");
      return { type: "index", object, index };
    }
    if (this.is("$")) return { type: "index", object, index: this.#primary() };
    const { text } = this.token;
    const name = this.expectName();
    if (!name.startsWith("$"))
      return isStatic && name.toLowerCase() === "class"
        ? object.type === "name" && !object.name.startsWith("$")
          ? textNode(object.name)
          : DATA
        : { type: "member", object, name };
    // `A::$x` is a property, `$a->$x` one whose name is in a variable.
    if (isStatic && !this.is("(")) return { type: "member", object, name: name.slice(1) };
    return { type: "index", object, index: nameNode(text) };
  }

  protected arguments(): Argument[] {
    this.expect("(");
    const args: Argument[] = [];
    while (!this.is(")")) {
      const isSpread = this.eat("...");
      if (this.token.kind === "name" && this.peek().text === ":" && !this.token.text.startsWith("$")) {
        const name = this.next().text;
        this.next();
        args.push({ name, value: this.expression() });
      } else args.push({ value: this.expression(), ...(isSpread ? { isSpread } : {}) });
      if (!this.eat(",")) break;
    }
    this.expect(")");
    return args;
  }

  #primary(): Node {
    const { kind, text } = this.token;
    if (kind === "text") {
      this.next();
      return this.interpolated(text);
    }
    if (kind === "number") {
      this.next();
      const digits = text.replaceAll("_", "");
      const value = /^0\d+$/.test(digits) ? Number.parseInt(digits, 8) : Number(digits);
      return Number.isFinite(value) ? { type: "number", value } : DATA;
    }
    if (kind === "name") return this.#name();
    switch (text) {
      case "(": {
        this.next();
        const value = this.expression();
        this.expect(")");
        return value;
      }
      case "[":
        this.next();
        return this.#array("]");
      case "#[":
        this.attributes();
        return this.#primary();
      case "$": {
        this.next();
        // `$$name`, `${expression}`: a variable whose name is computed.
        let index: Node;
        if (this.eat("{")) {
          index = this.expression();
          this.expect("}");
        } else index = this.nested(() => this.#primary());
        return { type: "index", object: nameNode("$GLOBALS"), index };
      }
      default:
        return this.fail("an expression was expected");
    }
  }

  #name(): Node {
    const { text } = this.token;
    if (text.startsWith("$")) {
      this.next();
      this.bound.add(text);
      return nameNode(text);
    }
    const word = text.toLowerCase();
    switch (word) {
      case "array":
        if (this.peek().text !== "(") break;
        this.next();
        this.next();
        return this.#array(")");
      case "list":
        this.next();
        this.expect("(");
        return this.#array(")");
      case "isset":
      case "empty": {
        this.next();
        return { type: "test", items: this.arguments().map((argument) => argument.value) };
      }
      case "exit":
      case "die": {
        this.next();
        const args = this.is("(") ? this.arguments() : [];
        return { type: "call", callee: nameNode("exit"), args };
      }
      case "new":
        return this.#new();
      case "function":
      case "fn":
        return this.closure();
      case "static":
        if (/^(?:function|fn)$/i.test(this.peek().text)) {
          this.next();
          return this.closure();
        }
        break;
      case "match":
        if (this.peek().text === "(") return this.#match();
        break;
      case "true":
      case "false":
        this.next();
        return { type: "number", value: word === "true" ? 1 : 0 };
      case "null":
        this.next();
        return DATA;
      default:
    }
    this.next();
    const plain = text.replace(/^\\/, "");
    // Functions and classes are named in any case, constants only as they are.
    return nameNode(this.is("(") || this.is("::") || word === "static" ? plain.toLowerCase() : plain);
  }

  #array(end: string): Node {
    return this.nested(() => {
      const entries: DictEntry[] = [];
      let hasKeys = false;
      while (!this.is(end)) {
        if (this.is(",")) entries.push({ key: undefined, value: DATA });
        else if (this.eat("...")) entries.push({ key: undefined, value: { type: "spread", value: this.expression() } });
        else {
          const first = this.expression();
          if (this.eat("=>")) {
            hasKeys = true;
            entries.push({ key: first, value: this.expression() });
          } else entries.push({ key: undefined, value: first });
        }
        if (!this.eat(",")) break;
      }
      this.expect(end);
      if (!hasKeys) return { type: "list", items: entries.map(({ value }) => value) };
      let at = 0;
      return {
        type: "dict",
        entries: entries.map(({ key, value }) => (key !== undefined || value.type === "spread" ? { key, value } : { key: textNode(String(at++)), value })),
      };
    });
  }

  #new(): Node {
    this.next();
    if (this.is("#[")) this.attributes();
    if (this.isWord("class") || (this.isWord("readonly") && this.peek().text.toLowerCase() === "class")) {
      this.eatWord("readonly");
      this.next();
      const args = this.is("(") ? this.arguments() : [];
      return { type: "call", callee: this.classBody(undefined), args, isNew: true };
    }
    let callee: Node;
    if (this.is("(") || this.is("$")) callee = this.#primary();
    else {
      const name = this.expectName();
      callee = nameNode(name.startsWith("$") ? name : name.replace(/^\\/, "").toLowerCase());
      while (this.is("->") || this.is("::") || this.is("[")) callee = this.is("[") ? this.#indexOnly(callee) : this.#member(callee, this.is("::"));
    }
    return { type: "call", callee, args: this.is("(") ? this.arguments() : [], isNew: true };
  }

  #indexOnly(object: Node): Node {
    this.expect("[");
    const index = this.expression();
    this.expect("]");
    return { type: "index", object, index };
  }

  #match(): Node {
    this.next();
    this.expect("(");
    const subject = this.expression();
    this.expect(")");
    this.expect("{");
    const tests: Node[] = [subject];
    const values: Node[] = [];
    while (!this.is("}")) {
      if (this.isWord("default")) this.next();
      else {
        do {
          if (this.is("=>")) break;
          tests.push(this.expression());
        } while (this.eat(","));
      }
      this.expect("=>");
      values.push(this.expression());
      if (!this.eat(",")) break;
    }
    this.expect("}");
    return {
      type: "sequence",
      items: [
        { type: "test", items: tests },
        { type: "choice", items: values },
      ],
    };
  }
}
