import { parse, type ArithmeticExpression, type Word, type WordPart } from "unbash";
import { expandToValue } from "./expand.ts";
import type { Interpreter } from "./interpreter.ts";
import type { ShellState } from "./state.ts";
import { holeValue, knownText, textValue, type Value } from "./value.ts";
import { variableValue } from "./variables.ts";

const MAX_ARITHMETIC_DEPTH = 40;

function number(value: Value): number | undefined {
  const text = knownText(value)?.trim();
  if (text === undefined) return undefined;
  if (text === "") return 0;
  if (/^-?\d{1,15}$/.test(text)) return text.startsWith("0") && text.length > 1 ? parseInt(text, 8) : Number(text);
  if (/^0[xX][0-9a-fA-F]{1,12}$/.test(text)) return Number(text);
  const based = /^(\d{1,2})#([0-9a-zA-Z]{1,12})$/.exec(text);
  if (based !== null) {
    const parsed = parseInt(based[2]!, Number(based[1]));
    return Number.isNaN(parsed) ? undefined : parsed;
  }
  return undefined;
}

function compute(operator: string, a: number, b: number): number | undefined {
  switch (operator) {
    case "+": return a + b;
    case "-": return a - b;
    case "*": return a * b;
    case "/": return b === 0 ? undefined : Math.trunc(a / b);
    case "%": return b === 0 ? undefined : a % b;
    case "**": return b >= 0 && b < 64 ? a ** b : undefined;
    case "<<": return b >= 0 && b < 48 ? a * 2 ** b : undefined;
    case ">>": return b >= 0 && b < 64 ? Math.floor(a / 2 ** b) : undefined;
    case "&": return Number(BigInt.asIntN(64, BigInt(a) & BigInt(b)));
    case "|": return Number(BigInt.asIntN(64, BigInt(a) | BigInt(b)));
    case "^": return Number(BigInt.asIntN(64, BigInt(a) ^ BigInt(b)));
    case "<": return Number(a < b);
    case ">": return Number(a > b);
    case "<=": return Number(a <= b);
    case ">=": return Number(a >= b);
    case "==": return Number(a === b);
    case "!=": return Number(a !== b);
    case "&&": return Number(a !== 0 && b !== 0);
    case "||": return Number(a !== 0 || b !== 0);
    case ",": return b;
    default: return undefined;
  }
}

/** Arithmetic runs what stands in the values of its variables: `x='a[$(id)]'; ((x))`. */
class Arithmetic {
  readonly #state: ShellState;
  readonly #shell: Interpreter;
  #depth = 0;

  constructor(state: ShellState, shell: Interpreter) {
    this.#state = state;
    this.#shell = shell;
  }

  evaluate(node: ArithmeticExpression): number | undefined {
    if (this.#depth > MAX_ARITHMETIC_DEPTH) {
      this.#shell.analysis.unknown("arithmetic is nested more deeply than can be followed");
      return undefined;
    }
    this.#depth += 1;
    const result = this.#evaluate(node);
    this.#depth -= 1;
    return result;
  }

  #evaluate(node: ArithmeticExpression): number | undefined {
    switch (node.type) {
      case "ArithmeticBinary": {
        const left = this.evaluate(node.left);
        const right = this.evaluate(node.right);
        if (node.operator.endsWith("=") && !["==", "!=", "<=", ">="].includes(node.operator)) {
          return this.#assign(node.left, node.operator, left, right);
        }
        return left === undefined || right === undefined ? undefined : compute(node.operator, left, right);
      }
      case "ArithmeticUnary": {
        const value = this.evaluate(node.operand);
        if (node.operator === "++" || node.operator === "--") {
          this.#store(node.operand, undefined);
          return undefined;
        }
        if (value === undefined) return undefined;
        return { "-": -value, "+": value, "!": Number(value === 0), "~": ~value }[node.operator];
      }
      case "ArithmeticTernary": {
        const test = this.evaluate(node.test);
        const yes = this.evaluate(node.consequent);
        const no = this.evaluate(node.alternate);
        return test === undefined ? undefined : test === 0 ? no : yes;
      }
      case "ArithmeticGroup":
        return this.evaluate(node.expression);
      case "ArithmeticCommandExpansion":
        if (node.script === undefined) return undefined;
        return number(this.#shell.runScript(node.script, this.#state.copy()));
      case "ArithmeticWord":
        return this.#word(node.value, node.parts);
    }
  }

  #word(text: string, parts: readonly WordPart[] | undefined): number | undefined {
    if (parts !== undefined && parts.some((part) => part.type !== "Literal")) {
      const word: Word = { type: "Word", text, value: text, pos: 0, end: text.length, parts };
      const value = expandToValue(word, this.#state, this.#shell);
      const known = knownText(value);
      // What the expansion gave is read as arithmetic once more.
      if (known !== undefined && number(value) === undefined) this.text(known);
      return number(value);
    }
    if (/^[A-Za-z_]\w*$/.test(text)) {
      const value = variableValue(text, this.#state, this.#shell.analysis);
      const known = knownText(value);
      if (known !== undefined && number(value) === undefined) return this.text(known);
      // A value with a part that is not known may name an element whose subscript runs something.
      if (known === undefined && value.pieces.some((piece) => piece.type === "text" && piece.text.includes("["))) {
        this.#shell.analysis.unknown("arithmetic on a value that is not known");
      }
      return number(value);
    }
    return number(textValue(text));
  }

  /** Text that came out of a variable or an expansion. */
  text(text: string): number | undefined {
    if (text.length > 4096) {
      this.#shell.analysis.unknown("arithmetic on a text that is too long to read");
      return undefined;
    }
    if (!/[$`[]/.test(text)) {
      if (/^[A-Za-z_]\w*$/.test(text) && this.#depth < MAX_ARITHMETIC_DEPTH) {
        this.#depth += 1;
        const result = this.#word(text, undefined);
        this.#depth -= 1;
        return result;
      }
      return number(textValue(text));
    }
    const statement = parse(`((${text}))`).commands[0]?.command;
    const plain = /\$\(|`/.test(text);
    if (statement?.type === "ArithmeticCommand" && statement.expression !== undefined) {
      this.evaluate(statement.expression);
      if (plain) this.#subscripts(text);
    } else if (plain) this.#subscripts(text);
    return undefined;
  }

  /** Runs what stands in `$(…)` and backticks of a text, wherever it is quoted. */
  #subscripts(text: string): void {
    this.#shell.analysis.nested(() => {
      const bare = text.replace(/['"]/g, " ");
      const statement = parse(`: "${bare.replace(/\\/g, "")}"`);
      if (statement.errors === undefined || statement.errors.length === 0) this.#shell.runScript(statement, this.#state.copy());
      else this.#shell.analysis.unknown("code in arithmetic that cannot be read");
    });
  }

  #assign(target: ArithmeticExpression, operator: string, left: number | undefined, right: number | undefined): number | undefined {
    const plain = operator.slice(0, -1);
    const value = plain === "" ? right : left === undefined || right === undefined ? undefined : compute(plain, left, right);
    this.#store(target, value);
    return value;
  }

  #store(target: ArithmeticExpression, value: number | undefined): void {
    const name = target.type === "ArithmeticWord" ? /^[A-Za-z_]\w*/.exec(target.value)?.[0] : undefined;
    if (name === undefined) return;
    this.#state.assign(name, value === undefined ? holeValue("number", `the value of $${name}`) : textValue(String(value)));
  }
}

/** Evaluates an expression for the substitutions in it; the number where it can be known. */
export function evaluateArithmetic(expression: ArithmeticExpression | undefined, state: ShellState, shell: Interpreter): Value {
  if (expression === undefined) return textValue("0");
  const result = new Arithmetic(state, shell).evaluate(expression);
  return result === undefined || !Number.isSafeInteger(result) ? holeValue("number", "a computed number") : textValue(String(result));
}

/** Evaluates text that bash reads as arithmetic or as `name[subscript]`: only what it runs matters. */
export function evaluateArithmeticText(text: string, state: ShellState, shell: Interpreter): void {
  new Arithmetic(state, shell).text(text);
}
