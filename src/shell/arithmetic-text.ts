/** Names an expression reads and writes, and what stands in their subscripts. */
export interface Names {
  /** Value of a variable or element; `undefined` when it is not known to be a number. */
  read(name: string, index: number | undefined, hasIndex: boolean): number | undefined;
  write(name: string, index: number | undefined, hasIndex: boolean, value: number | undefined): void;
  /** A subscript is expanded and evaluated. */
  subscript(text: string): number | undefined;
}

const ASSIGNING: ReadonlySet<string> = new Set(["=", "+=", "-=", "*=", "/=", "%=", "<<=", ">>=", "&=", "^=", "|="]);
const OPERATORS = [
  "<<=",
  ">>=",
  "**",
  "++",
  "--",
  "&&",
  "||",
  "<<",
  ">>",
  "<=",
  ">=",
  "==",
  "!=",
  "+=",
  "-=",
  "*=",
  "/=",
  "%=",
  "&=",
  "^=",
  "|=",
  "+",
  "-",
  "*",
  "/",
  "%",
  "&",
  "|",
  "^",
  "<",
  ">",
  "=",
  "!",
  "~",
  "?",
  ":",
  ",",
  "(",
  ")",
];
/** Operators from the loosest to the tightest. */
const LEVELS: readonly (readonly string[])[] = [
  ["||"],
  ["&&"],
  ["|"],
  ["^"],
  ["&"],
  ["==", "!="],
  ["<=", ">=", "<", ">"],
  ["<<", ">>"],
  ["+", "-"],
  ["*", "/", "%"],
];
const MAX_NESTING = 60;

type Token =
  | { readonly type: "operator"; readonly text: string }
  | { readonly type: "number"; readonly value: number | undefined }
  | { readonly type: "name"; readonly name: string; readonly subscript: string | undefined };

function safe(value: number): number | undefined {
  return Number.isSafeInteger(value) ? value : undefined;
}

function bits(operator: string, a: number, b: number): number | undefined {
  const [x, y] = [BigInt(a), BigInt(b)];
  return safe(Number(BigInt.asIntN(64, operator === "&" ? x & y : operator === "|" ? x | y : x ^ y)));
}

function compute(operator: string, a: number, b: number): number | undefined {
  switch (operator) {
    case "+":
      return safe(a + b);
    case "-":
      return safe(a - b);
    case "*":
      return safe(a * b);
    case "/":
      return b === 0 ? undefined : Math.trunc(a / b) + 0;
    case "%":
      return b === 0 ? undefined : (a % b) + 0;
    case "**":
      return b >= 0 && b < 64 ? safe(a ** b) : undefined;
    case "<<":
      return b >= 0 && b < 48 ? safe(a * 2 ** b) : undefined;
    case ">>":
      return b >= 0 && b < 64 ? Math.floor(a / 2 ** b) : undefined;
    case "&":
    case "|":
    case "^":
      return bits(operator, a, b);
    case "<":
      return Number(a < b);
    case ">":
      return Number(a > b);
    case "<=":
      return Number(a <= b);
    case ">=":
      return Number(a >= b);
    case "==":
      return Number(a === b);
    case "!=":
      return Number(a !== b);
    default:
      return undefined;
  }
}

/** A constant as bash reads it: decimal, `0` octal, `0x` hexadecimal, `base#digits`. */
function constant(text: string): number | undefined {
  if (/^0[xX][0-9a-fA-F]{1,13}$/.test(text)) return safe(Number(text));
  if (/^0[0-7]{1,16}$/.test(text)) return safe(parseInt(text, 8));
  if (/^(?:0|[1-9]\d{0,15})$/.test(text)) return safe(Number(text));
  const based = /^(\d{1,2})#([0-9a-zA-Z]{1,12})$/.exec(text);
  const base = Number(based?.[1] ?? 0);
  if (base < 2 || base > 36) return undefined;
  const digits = based![2]!.toLowerCase();
  const isValid = [...digits].every((digit) => parseInt(digit, 36) < base);
  return isValid ? safe(parseInt(digits, base)) : undefined;
}

/** Evaluates the text of an arithmetic expression after its expansions, as bash does. */
export class ArithmeticText {
  /** Something bash reports as an error, after which it leaves the line. */
  hasFailed = false;
  readonly #text: string;
  readonly #names: Names;
  #at = 0;
  #token: Token | undefined;
  /** Evaluated for its substitutions only: nothing is stored. */
  #isSkipped = false;
  /** Evaluated on one of two ways: what is stored is not known. */
  #isUncertain = false;
  #nesting = 0;

  constructor(text: string, names: Names) {
    this.#text = text;
    this.#names = names;
  }

  /** The number; `undefined` when it cannot be known. */
  run(): number | undefined {
    this.#next();
    if (this.#token === undefined) return this.hasFailed ? undefined : 0;
    const value = this.#comma();
    if (this.#token === undefined && !this.hasFailed) return value;
    this.hasFailed = true;
    // bash stops at what it cannot read; what follows is looked through for what it may run all the same.
    for (let rounds = 0; this.#token !== undefined && rounds < 400; rounds++) {
      if (this.#is("(") === undefined && this.#token.type === "operator") this.#next();
      else this.#comma();
    }
    return undefined;
  }

  #next(): void {
    const text = this.#text;
    while (/\s/.test(text[this.#at] ?? "")) this.#at += 1;
    if (this.#at >= text.length) {
      this.#token = undefined;
      return;
    }
    const rest = text.slice(this.#at, this.#at + 64);
    const name = /^[A-Za-z_]\w*/.exec(text.slice(this.#at, this.#at + 256))?.[0];
    if (name !== undefined) {
      this.#at += name.length;
      this.#token = { type: "name", name, subscript: this.#subscript() };
      return;
    }
    const digits = /^\d[\w#@]*/.exec(rest)?.[0];
    if (digits !== undefined) {
      this.#at += digits.length;
      const value = constant(digits);
      if (value === undefined) this.hasFailed = true;
      this.#token = { type: "number", value };
      return;
    }
    const operator = OPERATORS.find((one) => rest.startsWith(one));
    if (operator === undefined) {
      this.hasFailed = true;
      this.#at += 1;
      this.#next();
      return;
    }
    this.#at += operator.length;
    this.#token = { type: "operator", text: operator };
  }

  #subscript(): string | undefined {
    if (this.#text[this.#at] !== "[") return undefined;
    const start = this.#at + 1;
    let depth = 0;
    for (let i = this.#at; i < this.#text.length; i++) {
      if (this.#text[i] === "[") depth += 1;
      else if (this.#text[i] === "]" && --depth === 0) {
        this.#at = i + 1;
        return this.#text.slice(start, i);
      }
    }
    this.hasFailed = true;
    this.#at = this.#text.length;
    return this.#text.slice(start);
  }

  #is(...operators: readonly string[]): string | undefined {
    const token = this.#token;
    return token?.type === "operator" && operators.includes(token.text) ? token.text : undefined;
  }

  #comma(): number | undefined {
    this.#nesting += 1;
    let value = this.#nesting > MAX_NESTING ? this.#fail() : this.#assignment();
    while (this.#is(",") !== undefined) {
      this.#next();
      value = this.#assignment();
    }
    this.#nesting -= 1;
    return value;
  }

  #fail(): undefined {
    this.hasFailed = true;
    return undefined;
  }

  #assignment(): number | undefined {
    const target = this.#token;
    if (target?.type !== "name") return this.#ternary();
    // Only a name that stands alone before an assignment operator is written.
    const saved = this.#at;
    this.#next();
    const operator = this.#token?.type === "operator" && ASSIGNING.has(this.#token.text) ? this.#token.text : undefined;
    if (operator === undefined) {
      this.#at = saved;
      this.#token = target;
      return this.#ternary();
    }
    this.#nesting += 1;
    this.#next();
    const hasIndex = target.subscript !== undefined;
    const index = hasIndex ? this.#names.subscript(target.subscript) : undefined;
    const before = operator === "=" ? undefined : this.#names.read(target.name, index, hasIndex);
    const right = this.#nesting > MAX_NESTING ? this.#fail() : this.#assignment();
    this.#nesting -= 1;
    const value = operator === "=" ? right : before === undefined || right === undefined ? undefined : compute(operator.slice(0, -1), before, right);
    this.#write(target, index, value);
    return value;
  }

  #write(target: Token, index: number | undefined, value: number | undefined): void {
    if (target.type !== "name" || this.#isSkipped) return;
    this.#names.write(target.name, index, target.subscript !== undefined, this.#isUncertain ? undefined : value);
  }

  #ternary(): number | undefined {
    const test = this.#binary(0);
    if (this.#is("?") === undefined) return test;
    this.#next();
    const yes = this.#only(test === undefined ? undefined : test !== 0, () => this.#comma());
    if (this.#is(":") === undefined) return this.#fail();
    this.#next();
    const no = this.#only(test === undefined ? undefined : test === 0, () => this.#assignment());
    return test === undefined ? undefined : test !== 0 ? yes : no;
  }

  /** A part that is evaluated, is not, or may be: then what it stores is not known. */
  #only(isTaken: boolean | undefined, work: () => number | undefined): number | undefined {
    const before = { isSkipped: this.#isSkipped, isUncertain: this.#isUncertain };
    if (isTaken === false) this.#isSkipped = true;
    if (isTaken === undefined) this.#isUncertain = true;
    const value = work();
    this.#isSkipped = before.isSkipped;
    this.#isUncertain = before.isUncertain;
    return value;
  }

  #binary(level: number): number | undefined {
    const operators = LEVELS[level];
    if (operators === undefined) return this.#power();
    let left = this.#binary(level + 1);
    for (let operator = this.#is(...operators); operator !== undefined; operator = this.#is(...operators)) {
      this.#next();
      if (operator === "&&" || operator === "||") {
        const decides = left === undefined ? undefined : operator === "&&" ? left !== 0 : left === 0;
        const right = this.#only(decides, () => this.#binary(level + 1));
        if (decides === false) left = operator === "&&" ? 0 : 1;
        else left = left === undefined || right === undefined ? undefined : Number(right !== 0);
        continue;
      }
      const right = this.#binary(level + 1);
      if (!this.#isSkipped && right === 0 && (operator === "/" || operator === "%")) this.hasFailed = true;
      left = left === undefined || right === undefined ? undefined : compute(operator, left, right);
    }
    return left;
  }

  #power(): number | undefined {
    const base = this.#unary();
    if (this.#is("**") === undefined) return base;
    this.#next();
    this.#nesting += 1;
    const exponent = this.#nesting > MAX_NESTING ? this.#fail() : this.#power();
    this.#nesting -= 1;
    return base === undefined || exponent === undefined ? undefined : compute("**", base, exponent);
  }

  #unary(): number | undefined {
    const operator = this.#is("!", "~", "-", "+", "++", "--");
    if (operator === undefined) return this.#primary();
    this.#nesting += 1;
    this.#next();
    const target = this.#token;
    const value = this.#nesting > MAX_NESTING ? this.#fail() : this.#unary();
    this.#nesting -= 1;
    if (operator === "++" || operator === "--") {
      if (target?.type !== "name") return value === undefined ? undefined : this.#fail();
      const changed = value === undefined ? undefined : safe(value + (operator === "++" ? 1 : -1));
      this.#write(target, target.subscript === undefined ? undefined : this.#names.subscript(target.subscript), changed);
      return changed;
    }
    if (value === undefined) return undefined;
    if (operator === "!") return Number(value === 0);
    return operator === "~" ? -value - 1 : operator === "-" ? -value + 0 : value;
  }

  #primary(): number | undefined {
    const token = this.#token;
    if (token === undefined) return this.#fail();
    if (token.type === "operator") {
      if (token.text !== "(") return this.#fail();
      this.#next();
      const value = this.#comma();
      if (this.#is(")") === undefined) return this.#fail();
      this.#next();
      return value;
    }
    this.#next();
    if (token.type === "number") return token.value;
    const hasIndex = token.subscript !== undefined;
    const index = hasIndex ? this.#names.subscript(token.subscript) : undefined;
    const value = this.#names.read(token.name, index, hasIndex);
    const step = this.#is("++", "--");
    if (step !== undefined) {
      this.#next();
      this.#write(token, index, value === undefined ? undefined : safe(value + (step === "++" ? 1 : -1)));
    }
    return value;
  }
}
