import { DATA, callNode, nameNode, templateNode, type Argument, type Clause, type DictEntry, type Node, type Parameter } from "../tree/node.ts";
import { TextParser, type Token } from "../tree/parser.ts";
import { tokenize } from "./lexer.ts";
import { readString } from "./strings.ts";

/** Operators by how strongly they bind, weakest first. */
const LEVELS: readonly ReadonlySet<string>[] = [
  new Set(["|"]),
  new Set(["^"]),
  new Set(["&"]),
  new Set(["<<", ">>"]),
  new Set(["+", "-"]),
  new Set(["*", "/", "//", "%", "@"]),
];
const COMPARISONS: ReadonlySet<string> = new Set(["<", ">", "==", ">=", "<=", "!=", "<>", "in", "not", "is"]);
const KEYWORDS: ReadonlySet<string> = new Set([
  "and",
  "as",
  "assert",
  "async",
  "await",
  "break",
  "class",
  "continue",
  "def",
  "del",
  "elif",
  "else",
  "except",
  "finally",
  "for",
  "from",
  "global",
  "if",
  "import",
  "in",
  "is",
  "lambda",
  "nonlocal",
  "not",
  "or",
  "pass",
  "raise",
  "return",
  "try",
  "while",
  "with",
  "yield",
]);
const CLOSERS: ReadonlySet<string> = new Set([")", "]", "}", ",", ":", "=", ";"]);

/** Expressions of Python. */
export class PythonExpressions extends TextParser {
  protected readonly tokens: readonly Token[];
  protected at = 0;

  constructor(given: string, isExpression = false, depth = 0) {
    // A carriage return alone ends a line as well: it must not hide what comes after a comment.
    const text = given.replace(/\r\n?/g, "\n");
    super(text);
    this.tokens = tokenize(text, isExpression);
    this.token = this.tokens[0]!;
    this.depth = depth;
  }

  protected following(): Token {
    this.at = Math.min(this.at + 1, this.tokens.length - 1);
    return this.tokens[this.at]!;
  }

  protected peek(distance = 1): Token {
    return this.tokens[Math.min(this.at + distance, this.tokens.length - 1)]!;
  }

  /** One expression that is the whole text. */
  whole(): Node {
    const value = this.is("yield") ? this.yielded() : this.expressions();
    if (!this.isEnd()) this.fail("the expression goes on unexpectedly");
    return value;
  }

  /** `a, b, *c`: a tuple where there are commas. */
  protected expressions(): Node {
    const first = this.starred();
    if (!this.is(",")) return first;
    const items = [first];
    while (this.eat(",")) {
      if (this.#isAtEnd()) break;
      items.push(this.starred());
    }
    return { type: "list", items };
  }

  #isAtEnd(): boolean {
    const { kind, text } = this.token;
    return kind === "newline" || kind === "end" || (kind === "op" && (CLOSERS.has(text) || /^.{1,2}=$/.test(text)));
  }

  protected starred(): Node {
    if (this.eat("*")) return { type: "spread", value: this.binary(0) };
    return this.named();
  }

  protected named(): Node {
    const value = this.expression();
    if (!this.is(":=")) return value;
    this.next();
    this.#bind(value);
    return { type: "assign", target: value, value: this.expression() };
  }

  #bind(target: Node): void {
    if (target.type === "name") this.bound.add(target.name);
    else if (target.type === "list") for (const item of target.items) this.#bind(item);
    else if (target.type === "spread") this.#bind(target.value);
  }

  /** Marks the names of a target as names that the text defines. */
  protected asTarget(target: Node): Node {
    this.#bind(target);
    return target;
  }

  expression(): Node {
    return this.nested(() => {
      if (this.is("lambda")) return this.#lambda();
      const value = this.#or();
      if (!this.is("if")) return value;
      this.next();
      const test = this.#or();
      this.expect("else");
      const other = this.expression();
      return {
        type: "sequence",
        items: [
          { type: "test", items: [test] },
          { type: "choice", items: [value, other] },
        ],
      };
    });
  }

  #lambda(): Node {
    this.next();
    const params = this.parameters(":", false).params;
    this.expect(":");
    return { type: "function", name: undefined, params, body: [this.expression()], isExpression: true };
  }

  #or(): Node {
    const first = this.#and();
    if (!this.is("or")) return first;
    const items = [first];
    while (this.eat("or")) items.push(this.#and());
    return { type: "choice", items };
  }

  #and(): Node {
    const first = this.#not();
    if (!this.is("and")) return first;
    const items = [first];
    while (this.eat("and")) items.push(this.#not());
    return { type: "sequence", items };
  }

  #not(): Node {
    if (!this.is("not")) return this.#comparison();
    this.next();
    return this.nested(() => ({ type: "test", items: [this.#not()], isNot: true }));
  }

  #comparison(): Node {
    const first = this.binary(0);
    if (!this.isOneOf(COMPARISONS)) return first;
    const items = [first];
    let isNot = false;
    while (this.isOneOf(COMPARISONS)) {
      const { text } = this.next();
      isNot ||= text === "!=" || text === "not" || text === "<>";
      if (text === "not") this.expect("in");
      else if (text === "is" && this.eat("not")) isNot = true;
      items.push(this.binary(0));
    }
    // `a != b` says nothing more about `a`; as `not (a == b)` it can be turned around.
    return isNot ? { type: "test", items: [{ type: "test", items }], isNot: true } : { type: "test", items };
  }

  protected binary(level: number): Node {
    const operators = LEVELS[level];
    if (operators === undefined) return this.#unary();
    const first = this.binary(level + 1);
    if (!this.isOneOf(operators)) return first;
    const rest: { op: string; node: Node }[] = [];
    while (this.token.kind === "op" && operators.has(this.token.text)) {
      const { text } = this.next();
      rest.push({ op: text, node: this.binary(level + 1) });
    }
    return { type: "binary", first, rest };
  }

  #unary(): Node {
    if (this.is("-") || this.is("+") || this.is("~")) {
      const { text } = this.next();
      const value = this.nested(() => this.#unary());
      if (value.type === "number") return { type: "number", value: text === "-" ? -value.value : text === "~" ? ~value.value : value.value };
      return { type: "binary", first: { type: "number", value: text === "~" ? -1 : 0 }, rest: [{ op: text === "+" ? "+" : "-", node: value }] };
    }
    if (this.is("await") && this.peek().kind !== "op") this.next();
    else if (this.is("await") && !CLOSERS.has(this.peek().text)) this.next();
    const base = this.#primary();
    if (!this.is("**")) return base;
    this.next();
    return { type: "binary", first: base, rest: [{ op: "**", node: this.nested(() => this.#unary()) }] };
  }

  #primary(): Node {
    let value = this.#atom();
    for (let links = 0; ; links++) {
      if (links > 200) this.fail("the code is nested too deeply");
      if (this.eat(".")) value = { type: "member", object: value, name: this.expectName() };
      else if (this.is("(")) value = { type: "call", callee: value, args: this.arguments() };
      else if (this.is("[")) value = this.#subscript(value);
      else return value;
    }
  }

  protected arguments(): Argument[] {
    this.expect("(");
    const args: Argument[] = [];
    while (!this.is(")")) {
      if (this.eat("**") || this.eat("*")) args.push({ value: this.expression(), isSpread: true });
      else if (this.token.kind === "name" && this.peek().text === "=" && this.peek().kind === "op") {
        const name = this.next().text;
        this.next();
        args.push({ name, value: this.expression() });
      } else {
        const value = this.named();
        args.push({ value: this.is("for") || this.is("async") ? this.#comprehension(value) : value });
      }
      if (!this.eat(",")) break;
    }
    this.expect(")");
    return args;
  }

  #subscript(object: Node): Node {
    this.expect("[");
    const items: Node[] = [];
    let slice: Node | undefined;
    while (!this.is("]")) {
      const from = this.is(":") ? undefined : this.starred();
      if (this.is(":")) {
        this.next();
        const to = this.is(":") || this.is("]") || this.is(",") ? undefined : this.expression();
        const step = this.eat(":") && !this.is("]") && !this.is(",") ? this.expression() : undefined;
        slice = { type: "slice", object, from, to, step };
      } else if (from !== undefined) items.push(from);
      if (!this.eat(",")) break;
    }
    this.expect("]");
    if (slice !== undefined && items.length === 0) return slice;
    return { type: "index", object, index: items.length === 1 ? items[0]! : { type: "list", items } };
  }

  #atom(): Node {
    const { kind, text } = this.token;
    if (kind === "text") return this.#strings();
    if (kind === "number") {
      this.next();
      const digits = text.replaceAll("_", "").replace(/[jlL]$/, "");
      const value = /^0\d+$/.test(digits) ? Number.parseInt(digits, 8) : Number(digits);
      return Number.isFinite(value) ? { type: "number", value } : DATA;
    }
    if (kind === "name") {
      if (KEYWORDS.has(text)) {
        if (text === "yield") return this.yielded();
        this.fail("an expression was expected");
      }
      this.next();
      if (text === "True" || text === "False") return { type: "number", value: text === "True" ? 1 : 0 };
      return text === "None" ? DATA : nameNode(text);
    }
    switch (text) {
      case "(":
        return this.#parenthesis();
      case "[":
        return this.#bracket();
      case "{":
        return this.#brace();
      case "...":
        this.next();
        return DATA;
      case "`": {
        this.next();
        const value = this.expressions();
        this.expect("`");
        return callNode(nameNode("repr"), [value]);
      }
      default:
        return this.fail("an expression was expected");
    }
  }

  #strings(): Node {
    const parts: Node[] = [];
    while (this.token.kind === "text") {
      const { text } = this.next();
      parts.push(readString(text, (expression) => this.#field(expression)));
    }
    return parts.length === 1 ? parts[0]! : templateNode(parts.flatMap((part) => (part.type === "template" ? part.parts : [part])));
  }

  #field(expression: string): Node {
    if (this.depth > 100) this.fail("the code is nested too deeply");
    const inner = new PythonExpressions(expression, true, this.depth + 10);
    const value = inner.whole();
    for (const name of inner.bound) this.bound.add(name);
    return value;
  }

  protected yielded(): Node {
    this.expect("yield");
    const isFrom = this.eat("from");
    if (this.#isAtEnd()) return DATA;
    const value = isFrom ? this.expression() : this.expressions();
    return { type: "return", value, ...(isFrom ? {} : { isYield: true }) };
  }

  #parenthesis(): Node {
    return this.nested(() => {
      this.expect("(");
      if (this.eat(")")) return { type: "list", items: [] };
      if (this.is("yield")) {
        const value = this.yielded();
        this.expect(")");
        return value;
      }
      const first = this.starred();
      if (this.is("for") || this.is("async")) {
        const value = this.#comprehension(first);
        this.expect(")");
        return value;
      }
      const items = [first];
      let isTuple = first.type === "spread";
      while (this.eat(",")) {
        isTuple = true;
        if (this.is(")")) break;
        items.push(this.starred());
      }
      this.expect(")");
      return isTuple ? { type: "list", items } : first;
    });
  }

  #bracket(): Node {
    return this.nested(() => {
      this.expect("[");
      const items: Node[] = [];
      while (!this.is("]")) {
        const item = this.starred();
        if (items.length === 0 && (this.is("for") || this.is("async"))) {
          const value = this.#comprehension(item);
          this.expect("]");
          return value;
        }
        items.push(item);
        if (!this.eat(",")) break;
      }
      this.expect("]");
      return { type: "list", items };
    });
  }

  #brace(): Node {
    return this.nested(() => {
      this.expect("{");
      const entries: DictEntry[] = [];
      const items: Node[] = [];
      while (!this.is("}")) {
        if (this.eat("**")) entries.push({ key: undefined, value: this.binary(0) });
        else {
          const key = this.starred();
          if (this.eat(":")) {
            const value = this.expression();
            if (entries.length === 0 && (this.is("for") || this.is("async"))) {
              const made = this.#comprehension(value, key);
              this.expect("}");
              return made;
            }
            entries.push({ key, value });
          } else if (this.is("for") || this.is("async")) {
            const made = this.#comprehension(key);
            this.expect("}");
            return made;
          } else items.push(key);
        }
        if (!this.eat(",")) break;
      }
      this.expect("}");
      return items.length > 0 ? { type: "list", items } : { type: "dict", entries };
    });
  }

  #comprehension(element: Node, key?: Node): Node {
    const clauses: Clause[] = [];
    while (this.is("for") || this.is("async")) {
      this.eat("async");
      this.expect("for");
      const target = this.asTarget(this.targets());
      this.expect("in");
      const iterable = this.#or();
      const conditions: Node[] = [];
      while (this.eat("if")) conditions.push(this.condition());
      clauses.push({ target, iterable, conditions });
    }
    return { type: "comprehension", element, clauses, ...(key === undefined ? {} : { key }) };
  }

  /** A condition of a comprehension: no `if … else` without parentheses. */
  protected condition(): Node {
    if (this.is("lambda")) return this.expression();
    const value = this.#or();
    if (!this.eat(":=")) return value;
    return { type: "assign", target: this.asTarget(value), value: this.#or() };
  }

  /** Targets of `for`: they end before `in`. */
  protected targets(): Node {
    const one = (): Node => (this.eat("*") ? { type: "spread", value: this.#primary() } : this.#primary());
    const first = one();
    if (!this.is(",")) return first;
    const items = [first];
    while (this.eat(",")) {
      if (this.is("in")) break;
      items.push(one());
    }
    return { type: "list", items };
  }

  /** Parameters up to `end`. Annotations that call something are run where the function is made. */
  protected parameters(end: string, hasAnnotations: boolean): { readonly params: Parameter[]; readonly extras: Node[] } {
    const params: Parameter[] = [];
    const extras: Node[] = [];
    while (!this.is(end)) {
      if (this.eat("/")) {
        this.eat(",");
        continue;
      }
      const isRest = this.eat("**") || this.eat("*");
      if (isRest && (this.is(",") || this.is(end))) {
        this.eat(",");
        continue;
      }
      const target = this.is("(") ? this.asTarget(this.#parenthesis()) : nameNode(this.expectName());
      if (target.type === "name") this.bound.add(target.name);
      if (hasAnnotations && this.eat(":")) extras.push(...this.annotation());
      const fallback = this.eat("=") ? this.expression() : undefined;
      params.push({ target, ...(isRest ? { isRest } : {}), ...(fallback === undefined ? {} : { fallback }) });
      if (!this.eat(",")) break;
    }
    return { params, extras };
  }

  protected annotation(): Node[] {
    const start = this.token.start;
    const value = this.starred();
    return this.text.slice(start, this.lastEnd).includes("(") ? [value] : [];
  }
}
