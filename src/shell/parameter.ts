import type { ParameterExpansionPart, ParameterOperation, Word } from "unbash";
import { either, likelyTexts, oneOf, possibleTexts, widened } from "./alternatives.ts";
import { expandSource } from "./arithmetic.ts";
import { changeCase, isEditable, removePart, replacePart } from "./edit-text.ts";
import { expandOperand, expandToPattern, expandToValue } from "./expand.ts";
import type { Interpreter } from "./interpreter.ts";
import { patternSource } from "./pattern.ts";
import type { ShellState } from "./state.ts";
import { EMPTY, hasHole, holesOf, holeValue, isMany, knownText, mergeFlows, quoted, single, textValue, type Value } from "./value.ts";
import { elementAt, elementsOf, isSet, specialParameter, variableValue } from "./variables.ts";

interface Result {
  readonly values: readonly Value[];
  readonly isList: boolean;
  /** Text that was quoted in the expansion itself is not split. */
  readonly isOperand?: boolean;
}

const one = (value: Value): Result => ({ values: [value], isList: false });

function manyOf(values: readonly Value[], why: string): Result {
  return { values: [holeValue("any", why, mergeFlows(...values.map((value) => value.flows)), { isMany: true })], isList: true };
}

function indexed(part: ParameterExpansionPart, state: ShellState, shell: Interpreter): Result | undefined {
  const index = part.index?.text;
  if (index === undefined) return undefined;
  const elements = elementsOf(part.parameter, state);
  if (index === "@" || index === "*") {
    return { values: elements ?? [variableValue(part.parameter, state, shell.analysis)], isList: true };
  }
  const position = knownText(expandToValue(part.index!, state, shell));
  const number = position === undefined ? undefined : shell.arithmeticText(position, state);
  if (elements !== undefined && number !== undefined) {
    const element = elementAt(elements, number);
    if (element !== undefined) return one(single(element));
  }
  const flows = mergeFlows(...(elements ?? []).map((element) => element.flows));
  return one(holeValue("any", `which element of $${part.parameter} is taken is not known`, flows));
}

function subject(part: ParameterExpansionPart, state: ShellState, shell: Interpreter): Result {
  const byIndex = indexed(part, state, shell);
  if (byIndex !== undefined) return byIndex;
  const special = specialParameter(part.parameter, state);
  if (special !== undefined) return { values: special, isList: part.parameter === "@" || part.parameter === "*" };
  return one(variableValue(part.parameter, state, shell.analysis));
}

/** `${!name}`: the variable that the value names. */
function indirect(part: ParameterExpansionPart, result: Result, state: ShellState, shell: Interpreter): Result {
  if (part.index?.text === "@" || part.index?.text === "*") return manyOf([], "the keys of a list");
  const reference = state.variables.get(part.parameter)?.refersTo;
  if (reference !== undefined) return one(textValue(reference));
  const names = possibleTexts(result.values[0] ?? EMPTY);
  if (names === undefined) {
    for (const name of likelyTexts(result.values[0] ?? EMPTY)) named(name, state, shell);
    shell.mayAbort(state);
    return one(holeValue("any", "which variable is meant is not known", [{ from: "environment" }]));
  }
  const found = names.map((name) => named(name, state, shell));
  return found.length === 1
    ? found[0]!
    : one(
        either(
          found.map(({ values }) => values[0] ?? EMPTY),
          "which variable is meant is not known",
        ),
      );
}

function named(name: string, state: ShellState, shell: Interpreter): Result {
  if (/^[A-Za-z_]\w*$/.test(name)) return one(variableValue(name, state, shell.analysis));
  const special = specialParameter(name, state);
  if (special !== undefined) return { values: special, isList: name === "@" };
  // `${!x}` with x='a[$(cmd)]' runs the substitution.
  shell.arithmeticText(name, state);
  shell.mayAbort(state);
  return one(holeValue("any", "the element that is meant is not known"));
}

function lost(value: Value, what: string): Value {
  const shapes = new Set(holesOf(value).map((hole) => hole.shape));
  const shape = shapes.size === 1 && value.pieces.length === 1 ? [...shapes][0]! : "any";
  return widened(value, shape === "path" ? "any" : shape, what, isMany(value) ? { isMany: true } : {});
}

/** Work of an edit: where a pattern is tried at every place, it grows with the square of the text. */
function costOf(value: Value, operation: ParameterOperation): number {
  const length = value.pieces.reduce((sum, piece) => sum + (piece.type === "hole" ? 1 : piece.text.length), 1);
  const isMatched =
    (operation.type === "Remove" && /[*?[$`]/.test(operation.operand.text)) || (operation.type === "Replace" && /[*?[$`]/.test(operation.pattern.text));
  return isMatched && length <= 256 ? (length * length) >> 2 : length >> 4;
}

/** An edit applied to every text the value may be. */
function eachText(value: Value, change: (text: string) => string | undefined, what: string): Value {
  const texts = possibleTexts(value);
  const changed = texts?.map((text) => (isEditable(text) ? change(text) : undefined));
  if (changed === undefined || changed.includes(undefined)) return lost(value, what);
  return either(
    changed.map((text) => textValue(text!, value.flows)),
    what,
  );
}

function edit(value: Value, operation: ParameterOperation, state: ShellState, shell: Interpreter): Value {
  if (!shell.analysis.work(costOf(value, operation))) return lost(value, "a value that is not edited any more");
  switch (operation.type) {
    case "Remove": {
      const pattern = patternSource(expandToPattern(operation.operand, state, shell));
      return eachText(
        value,
        (text) => (pattern === undefined ? undefined : removePart(text, operation.operator, pattern)),
        "part of a value that is not known",
      );
    }
    case "Replace": {
      const pattern = patternSource(expandToPattern(operation.pattern, state, shell));
      const replacement = knownText(expandToValue(operation.replacement, state, shell));
      const edited = eachText(
        value,
        (text) => (pattern === undefined || replacement === undefined ? undefined : replacePart(text, operation.operator, pattern, replacement)),
        "an edited value that is not known",
      );
      // What is put in may be more than the shape allows.
      const isPlain = replacement !== undefined && /^\w*$/.test(replacement);
      return hasHole(edited) && !isPlain && possibleTexts(edited) === undefined
        ? holeValue("any", "an edited value that is not known", edited.flows, isMany(edited) ? { isMany: true } : {})
        : edited;
    }
    case "Slice": {
      const offset = sliceNumber(operation.offset, state, shell);
      const length = operation.length === undefined ? undefined : sliceNumber(operation.length, state, shell);
      const isOpen = offset === undefined || (operation.length !== undefined && length === undefined);
      if (isOpen) shell.mayAbort(state);
      return eachText(
        value,
        (text) => {
          if (isOpen) return undefined;
          const start = offset < 0 ? text.length + offset : offset;
          if (start < 0) return "";
          const end = length === undefined ? text.length : length < 0 ? text.length + length : start + length;
          return end < start ? undefined : text.slice(start, end);
        },
        "a slice of a value that is not known",
      );
    }
    case "CaseModification":
      if (operation.operand !== undefined) expandToValue(operation.operand, state, shell);
      return operation.operand === undefined
        ? eachText(value, (text) => changeCase(text, operation.operator), "a value in another case")
        : lost(value, "a value in another case");
    case "Transform":
      return transform(value, operation.operand.text, state, shell);
    default:
      return lost(value, "an expansion that is not known");
  }
}

/** `${x@P}` expands the value like a prompt, command substitutions included; `@E` decodes `\x41`. */
function transform(value: Value, operator: string, state: ShellState, shell: Interpreter): Value {
  const text = knownText(value);
  if (operator === "P") {
    if (text === undefined || /\\/.test(text)) {
      shell.analysis.unknown("a value that is not known is expanded as a prompt, which runs what is in it");
      return lost(value, "a prompt");
    }
    // What stands in it is expanded as in double quotes.
    const expanded = /[$`]/.test(text) ? expandSource(text, state.copy(), shell) : undefined;
    if (expanded !== undefined) return expanded;
    if (/[$`]/.test(text)) return shell.runText(`printf %s "${text.replace(/"/g, '\\"')}"`, state.copy(), "a prompt expansion");
    return value;
  }
  if (text !== undefined && isEditable(text) && (operator === "U" || operator === "u" || operator === "L")) {
    return textValue(changeCase(text, { U: "^^", u: "^", L: ",," }[operator]), value.flows);
  }
  if (text !== undefined && operator === "E" && !/'|\\$|\\\n/.test(text)) {
    return shell.runText(`printf %s $'${text}'`, state.copy(), "an escape expansion");
  }
  return holeValue(
    "any",
    "a transformed value",
    value.flows,
    isMany(value) || operator === "k" || operator === "K" || operator === "A" ? { isMany: true } : {},
  );
}

function sliceNumber(word: Word, state: ShellState, shell: Interpreter): number | undefined {
  const text = knownText(expandToValue(word, state, shell));
  if (text === undefined) return undefined;
  return text.trim() === "" ? 0 : shell.arithmeticText(text, state);
}

/** `${x:-y}` and its seven relatives. */
function byDefault(
  part: ParameterExpansionPart,
  result: Result,
  operation: Extract<ParameterOperation, { type: "Default" }>,
  state: ShellState,
  shell: Interpreter,
): Result {
  const kind = operation.operator.at(-1)!;
  const isColon = operation.operator.length === 2;
  const isUsed = defaultApplies(part, result, isColon, state);
  if (kind === "?") {
    const message = expandToValue(operation.operand, state, shell);
    const secret = message.flows.find((flow) => flow.from === "secrets");
    if (secret !== undefined)
      shell.analysis.emit(
        "secret.use",
        { type: "named", name: secret.name ?? "a secret" },
        { traits: ["discloses"], note: "the value is printed as an error message" },
      );
    if (isUsed !== false) state.exits.shell.mayEnd = true;
    return result;
  }
  const wanted = kind === "+" ? (isUsed === undefined ? undefined : !isUsed) : isUsed;
  if (wanted === false) {
    // The operand is not expanded at all.
    return kind === "+" ? one(EMPTY) : result;
  }
  const before = wanted === undefined ? state.branch() : undefined;
  const operand = expandOperand(operation.operand, state, shell);
  const whole = operand.length === 1 ? operand[0]! : EMPTY;
  if (kind === "=") state.assign(part.parameter, quoted(wanted === true ? single(whole) : maybe(single(whole), result.values[0] ?? EMPTY)));
  if (wanted === true) return operand.length > 1 ? { values: operand, isList: true, isOperand: true } : { values: [whole], isList: false, isOperand: true };
  if (before !== undefined) shell.join(state, before);
  if (kind === "=" && !result.isList) return one(variableValue(part.parameter, state, shell.analysis));
  const values = kind === "+" ? [...operand, EMPTY] : [...operand, ...result.values];
  if (result.isList || operand.length > 1) return manyOf(values, "a value may be set or not");
  if (kind === "+") return one(knownText(whole) === "" ? EMPTY : maybe(whole, EMPTY));
  return one(maybe(whole, isColon ? filled(result.values[0] ?? EMPTY) : (result.values[0] ?? EMPTY)));
}

/** A value that is not empty: of the texts it may be, those that are not. */
function filled(value: Value): Value {
  const texts = possibleTexts(value)?.filter((text) => text !== "");
  return texts === undefined || texts.length === 0 ? value : oneOf(texts, "a value that is set", value.flows);
}

/** Whether the parameter counts as not given; `undefined` when it cannot be told. */
function defaultApplies(part: ParameterExpansionPart, result: Result, isColon: boolean, state: ShellState): boolean | undefined {
  if (result.isList) {
    if (result.values.some(isMany)) return undefined;
    if (result.values.length === 0) return true;
    return result.values.length > 1 ? false : isColon ? emptiness(result.values[0]!) : false;
  }
  const value = result.values[0] ?? EMPTY;
  if (isColon) return emptiness(value);
  if (part.index !== undefined || part.prefix === "!") return knownText(value) === "" || hasHole(value) ? undefined : false;
  const set = isSet(part.parameter, state);
  if (set === undefined) return emptiness(value) === false ? false : undefined;
  return !set;
}

/** True for a value that is certainly empty, false for one that certainly is not. */
function emptiness(value: Value): boolean | undefined {
  const texts = possibleTexts(value);
  if (texts !== undefined) return texts.every((text) => text === "") ? true : texts.includes("") ? undefined : false;
  return value.pieces.some((piece) => piece.type !== "hole" && piece.text !== "") ? false : undefined;
}

/** Either of two values. Where both are numbers the hole keeps that shape. */
function maybe(a: Value, b: Value): Value {
  const [hole] = holesOf(b);
  const name = hole?.variable;
  const why = `${name === undefined ? "a value" : `$${name}`} may be set or not`;
  if (name === undefined) return either([a, b], why);
  const text = knownText(a);
  const isNumber = text !== undefined && /^\d*$/.test(text) && holesOf(b).every(({ shape }) => shape === "number");
  const options = [...new Set([...likelyTexts(a), ...likelyTexts(b)])];
  return holeValue(isNumber ? "number" : "any", why, mergeFlows(a.flows, b.flows), {
    variable: name,
    ...(options.length === 0 || options.length > 8 ? {} : { options }),
  });
}

/** The values of a `${…}`; `isList` when each is a field of its own even inside quotes. */
export function parameterExpansion(part: ParameterExpansionPart, state: ShellState, shell: Interpreter): Result {
  const { operation } = part;
  if (operation?.type === "Names") return manyOf([], "names of variables");
  if (operation?.type === "Unknown" || !/^(?:[A-Za-z_]\w*|\d+|[-@*#?$!])$/.test(part.parameter)) {
    shell.analysis.unknown(`the expansion \`${part.text.slice(0, 40)}\` is not understood`);
    return one(holeValue("any", "an expansion that is not understood"));
  }
  if (part.prefix === "#") {
    const result = subject(part, state, shell);
    if (result.isList) return one(result.values.some(isMany) ? holeValue("number", "the length of a list") : textValue(String(result.values.length)));
    const text = knownText(result.values[0] ?? EMPTY);
    return one(text === undefined || !isEditable(text) ? holeValue("number", "the length of a value") : textValue(String(text.length)));
  }
  let result = subject(part, state, shell);
  if (part.prefix === "!") result = indirect(part, result, state, shell);
  if (operation?.type !== "Default") shell.useVariable(part.parameter, state);
  if (operation === undefined) return result;
  if (operation.type === "Default") return byDefault(part, result, operation, state, shell);
  if (operation.type === "Slice" && result.isList) return sliceList(part, result, operation, state, shell);
  return { values: result.values.map((value) => edit(value, operation, state, shell)), isList: result.isList };
}

/** `${@:2}`, `${a[@]:1:2}`. The arguments are counted from 1, elements from 0. */
function sliceList(
  part: ParameterExpansionPart,
  result: Result,
  operation: Extract<ParameterOperation, { type: "Slice" }>,
  state: ShellState,
  shell: Interpreter,
): Result {
  const offset = sliceNumber(operation.offset, state, shell);
  const length = operation.length === undefined ? Infinity : sliceNumber(operation.length, state, shell);
  if (offset === undefined || length === undefined || length < 0) shell.mayAbort(state);
  if (offset === undefined || length === undefined || length < 0 || result.values.some(isMany)) return manyOf(result.values, "some of the arguments");
  const isArguments = part.index === undefined;
  const all = isArguments ? [...specialParameter("0", state)!, ...result.values] : result.values;
  const start = offset < 0 ? all.length + offset : offset;
  if (start < 0) return { values: [], isList: true };
  return { values: all.slice(start, start + length), isList: true };
}
