import type { ArithmeticExpression } from "unbash";
import { either, likelyTexts, possibleTexts } from "./alternatives.ts";
import { ArithmeticText, type Names } from "./arithmetic-text.ts";
import { expandToValue } from "./expand.ts";
import type { Interpreter } from "./interpreter.ts";
import { assignElement } from "./lists.ts";
import { parseShell } from "./parse.ts";
import type { ShellState } from "./state.ts";
import { holeValue, mergeFlows, textValue, type Value } from "./value.ts";
import { elementAt, elementsOf, variableValue } from "./variables.ts";

const MAX_DEPTH = 30;
/** Values evaluated in one expression: names may stand for expressions of names. */
const MAX_READS = 400;
const MAX_LENGTH = 4096;

/** Names before an assignment operator, before and after `++` and `--`. */
const WRITTEN = /([A-Za-z_]\w*)(?=\s*(?:\[[^\]]{0,200}\]\s*)?(?:[-+*/%&^|]|<<|>>)?=(?!=))|([A-Za-z_]\w*)(?=\s*(?:\+\+|--))|(?:\+\+|--)\s*([A-Za-z_]\w*)/g;

/** Arithmetic runs what stands in the values of its variables: `x='a[$(id)]'; ((x))`. */
class Evaluation implements Names {
  readonly #state: ShellState;
  readonly #shell: Interpreter;
  #depth = 0;
  #reads = 0;

  constructor(state: ShellState, shell: Interpreter) {
    this.#state = state;
    this.#shell = shell;
  }

  /** Text that came out of a variable or an expansion. */
  text(text: string): number | undefined {
    const { analysis } = this.#shell;
    if (!analysis.work(2 + (text.length >> 4))) return undefined;
    if (/^\s*-?(?:0|[1-9]\d{0,14})\s*$/.test(text)) return Number(text);
    if (text.length > MAX_LENGTH || this.#depth > MAX_DEPTH || this.#reads > MAX_READS) {
      analysis.unknown(text.length > MAX_LENGTH ? "arithmetic on a text that is too long to read" : "arithmetic is nested more deeply than can be followed");
      return undefined;
    }
    this.#depth += 1;
    const reader = new ArithmeticText(text, this);
    const value = reader.run();
    this.#depth -= 1;
    if (reader.hasFailed || value === undefined) this.#shell.mayAbort(this.#state);
    // What cannot be read may still be run where it stands in a substitution.
    if (reader.hasFailed && /\$\(|`|\$\{/.test(text)) this.#substitutions(text);
    return reader.hasFailed ? undefined : value;
  }

  read(name: string, index: number | undefined, hasIndex: boolean): number | undefined {
    this.#reads += 1;
    const value = this.#value(name, index, hasIndex);
    if (value === undefined) return undefined;
    const texts = possibleTexts(value);
    if (texts === undefined) {
      for (const text of likelyTexts(value)) this.text(text);
      // A value with a part that is not known may name an element whose subscript runs something.
      if (value.pieces.some((piece) => piece.type === "text" && piece.text.includes("[")))
        this.#shell.analysis.unknown("arithmetic on a value that is not known");
      return undefined;
    }
    const numbers = texts.map((text) => this.text(text));
    return numbers.every((number) => number === numbers[0]) ? numbers[0] : undefined;
  }

  #value(name: string, index: number | undefined, hasIndex: boolean): Value | undefined {
    if (!hasIndex) return variableValue(name, this.#state, this.#shell.analysis);
    const elements = elementsOf(name, this.#state);
    if (index === undefined) {
      for (const element of elements ?? []) for (const text of likelyTexts(element)) this.text(text);
      return undefined;
    }
    return elements === undefined ? undefined : elementAt(elements, index);
  }

  write(name: string, index: number | undefined, hasIndex: boolean, value: number | undefined): void {
    const stored = value === undefined ? holeValue("number", `the value of $${name}`) : textValue(String(value));
    if (hasIndex) assignElement(name, index, stored, this.#state);
    else this.#state.assign(name, stored);
  }

  subscript(text: string): number | undefined {
    if (!/[$`]/.test(text)) return text.trim() === "" ? undefined : this.text(text.replace(/["']/g, ""));
    this.#substitutions(text);
    return undefined;
  }

  /** Runs what stands in the expansions of a text, wherever it is quoted. */
  #substitutions(text: string): void {
    const { analysis } = this.#shell;
    const isRead = analysis.nested(() => {
      // Quotes around a substitution change nothing; those within it do.
      const bare = text.replace(/['"]/g, " ").replace(/\\/g, "");
      const found = [...new Set([text, bare])].map((source) => expandSource(source, this.#state, this.#shell)).filter((value) => value !== undefined);
      if (found.length === 0) analysis.unknown("code in arithmetic that cannot be read");
      for (const expanded of found) for (const one of likelyTexts(expanded)) if (one !== bare && one !== text) this.text(one);
    });
    if (!isRead) this.#reads = MAX_READS;
  }
}

/** The text of an expression after its expansions, which are those of a text in double quotes. */
export function expandSource(source: string, state: ShellState, shell: Interpreter): Value | undefined {
  if (!/[$`\\"']/.test(source)) return textValue(source);
  const parsed = parseShell(`: "${source}"`);
  if (!parsed.ok) return undefined;
  const { script } = parsed;
  const statement = script.commands[0]?.command;
  const [word] = statement?.type === "Command" ? statement.suffix : [];
  const isWhole =
    script.commands.length === 1 &&
    statement?.type === "Command" &&
    statement.suffix.length === 1 &&
    statement.prefix.length === 0 &&
    word?.type === "Word" &&
    word.end === source.length + 4;
  if (!isWhole || word.type !== "Word") return undefined;
  const isQuoted = word.parts === undefined || (word.parts.length === 1 && word.parts[0]!.type === "DoubleQuoted");
  return isQuoted ? expandToValue(word, state, shell) : undefined;
}

/** The source of an expression tree, in which nothing is left out but blanks and parentheses that change nothing. */
function sourceOf(node: ArithmeticExpression): string {
  switch (node.type) {
    case "ArithmeticBinary":
      return `${sourceOf(node.left)} ${node.operator} ${sourceOf(node.right)}`;
    case "ArithmeticUnary":
      return node.prefix ? `${node.operator} ${sourceOf(node.operand)}` : `${sourceOf(node.operand)} ${node.operator}`;
    case "ArithmeticTernary":
      return `${sourceOf(node.test)} ? ${sourceOf(node.consequent)} : ${sourceOf(node.alternate)}`;
    case "ArithmeticGroup":
      return `(${sourceOf(node.expression)})`;
    case "ArithmeticCommandExpansion":
      return node.text;
    case "ArithmeticWord":
      return node.value;
  }
}

/** Evaluates an expression for the substitutions in it; the number where it can be known. */
export function evaluateArithmetic(expression: ArithmeticExpression | string | undefined, state: ShellState, shell: Interpreter): Value {
  if (expression === undefined) return textValue("0");
  const source = typeof expression === "string" ? expression : sourceOf(expression);
  const expanded = expandSource(source, state, shell) ?? expandSource(source.replace(/\\?"/g, ""), state, shell);
  if (expanded === undefined) {
    shell.analysis.unknown("arithmetic that cannot be read");
    return holeValue("number", "a computed number");
  }
  const texts = possibleTexts(expanded);
  const values = (texts ?? variants(expanded)).map((text, n) => {
    const own = n === 0 && texts?.length === 1 ? state : state.branch();
    const result = new Evaluation(own, shell).text(text);
    // Of what is computed with a part that is not known only the effects count.
    if (texts === undefined) forgetWritten(source, own);
    if (own !== state) shell.join(state, own);
    return result === undefined || texts === undefined ? undefined : textValue(String(result));
  });
  if (texts === undefined) shell.mayAbort(state);
  const known = values.filter((value) => value !== undefined);
  const flows = expanded.flows;
  if (known.length < values.length) return holeValue("number", "a computed number", flows);
  return { ...either(known, "a computed number"), flows: mergeFlows(flows) };
}

/** An expression with parts that are not known: they are numbers, or nothing. */
function variants(expanded: Value): readonly string[] {
  const filled = (filler: string): string => expanded.pieces.map((piece) => (piece.type === "hole" ? filler : piece.text)).join("");
  return [...new Set([filled("0"), filled(" ")])];
}

/** Names that an expression assigns hold a number that is not known. */
function forgetWritten(source: string, state: ShellState): void {
  for (const [, ahead, stepped, behind] of source.matchAll(WRITTEN)) {
    const name = ahead ?? stepped ?? behind;
    if (name !== undefined) state.assign(name, holeValue("number", `the value of $${name}`));
  }
}

/** Evaluates text that bash reads as arithmetic or as `name[subscript]`; the number where it can be known. */
export function evaluateArithmeticText(text: string, state: ShellState, shell: Interpreter): number | undefined {
  return new Evaluation(state, shell).text(text);
}
