import type { ParameterExpansionPart, ParameterOperation, Word } from "unbash";
import { globTest } from "../facts/index.ts";
import { expandToValue } from "./expand.ts";
import type { Interpreter } from "./interpreter.ts";
import type { ShellState } from "./state.ts";
import { EMPTY, hasHole, holesOf, holeValue, knownText, mergeFlows, pathPattern, textValue, type Value } from "./value.ts";
import { elementsOf, specialParameter, variableValue } from "./variables.ts";

/** Texts longer than this are not edited by `${x//a/b}` and its like. */
const MAX_EDITED = 16 * 1024;

/** Text longer than this is not matched against patterns: every part of it would have to be tried. */
const MAX_MATCHED = 256;

type Result = { readonly values: readonly Value[]; readonly isList: boolean };

const one = (value: Value): Result => ({ values: [value], isList: false });

function indexed(part: ParameterExpansionPart, state: ShellState, shell: Interpreter): Result | undefined {
  const index = part.index?.text;
  if (index === undefined) return undefined;
  const elements = elementsOf(part.parameter, state);
  if (index === "@" || index === "*") {
    return { values: elements ?? [variableValue(part.parameter, state, shell.analysis)], isList: true };
  }
  const position = knownText(expandToValue(part.index!, state, shell));
  shell.arithmeticText(index, state);
  if (elements !== undefined && position !== undefined && /^-?\d+$/.test(position)) {
    const element = elements.at(Number(position));
    if (element !== undefined) return one(element);
    // A variable that is not known may hold a list.
    return one(elements.length === 1 && hasHole(elements[0]!) ? elements[0]! : EMPTY);
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
function indirect(result: Result, state: ShellState, shell: Interpreter): Result {
  const name = knownText(result.values[0] ?? EMPTY);
  if (name === undefined) return one(holeValue("any", "which variable is meant is not known", [{ from: "environment" }]));
  if (/^[A-Za-z_]\w*$/.test(name)) return one(variableValue(name, state, shell.analysis));
  const special = specialParameter(name, state);
  if (special !== undefined) return { values: special, isList: name === "@" };
  // `${!x}` with x='a[$(cmd)]' runs the substitution.
  shell.arithmeticText(name, state);
  return one(holeValue("any", "the element that is meant is not known"));
}

/** Text of a pattern operand: literal characters escaped, `*` and `?` active. */
function patternText(word: Word, state: ShellState, shell: Interpreter): string | undefined {
  const value = expandToValue(word, state, shell);
  if (hasHole(value)) return undefined;
  return pathPattern(value).pattern;
}

/** A matcher for shell patterns, in which `*` also crosses `/`. */
function shellPattern(pattern: string): (text: string) => boolean {
  return globTest(pattern.replace(/\\\*|\*/g, (found) => (found === "*" ? "**" : found)).replace(/\?/g, "[^\u0000]"));
}

function remove(text: string, operator: string, pattern: string): string {
  const test = shellPattern(pattern);
  const isStart = operator.startsWith("#");
  const isLongest = operator.length === 2;
  const lengths = Array.from({ length: text.length + 1 }, (_, n) => n);
  for (const length of isLongest ? lengths.toReversed() : lengths) {
    const piece = isStart ? text.slice(0, length) : text.slice(text.length - length);
    if (test(piece)) return isStart ? text.slice(length) : text.slice(0, text.length - length);
  }
  return text;
}

function replace(text: string, operator: string, pattern: string, replacement: string): string {
  if (pattern === "") return text;
  const test = shellPattern(pattern);
  const literal = /[*?[\\]/.test(pattern) ? undefined : pattern;
  if (operator === "//" && literal !== undefined) return text.split(literal).join(replacement);
  if (operator === "/" && literal !== undefined) return text.replace(literal, () => replacement);
  let out = "";
  for (let at = 0; at < text.length; ) {
    const isAllowed = operator === "/#" ? at === 0 : true;
    let end = -1;
    for (let to = text.length; isAllowed && to > at; to--) {
      if (operator === "/%" && to !== text.length) break;
      if (test(text.slice(at, to))) {
        end = to;
        break;
      }
    }
    if (end === -1) out += text[at++];
    else {
      out += replacement;
      at = end;
      if (operator !== "//") return out + text.slice(at);
    }
  }
  return out;
}

function changeCase(text: string, operator: string): string {
  const to = (part: string): string => (operator.startsWith("^") ? part.toUpperCase() : part.toLowerCase());
  return operator.length === 2 ? to(text) : to(text.slice(0, 1)) + text.slice(1);
}

function lost(value: Value, what: string): Value {
  const shapes = new Set(holesOf(value).map((hole) => hole.shape));
  const shape = shapes.size === 1 && value.pieces.length === 1 ? [...shapes][0]! : "any";
  return holeValue(shape === "path" ? "any" : shape, what, value.flows);
}

function edit(value: Value, operation: ParameterOperation, state: ShellState, shell: Interpreter): Value {
  const text = knownText(value);
  const isKnown = text !== undefined && text.length <= MAX_EDITED;
  switch (operation.type) {
    case "Remove": {
      const pattern = patternText(operation.operand, state, shell);
      if (!isKnown || pattern === undefined || text.length > MAX_MATCHED) return lost(value, "part of a value that is not known");
      return textValue(remove(text, operation.operator, pattern), value.flows);
    }
    case "Replace": {
      const pattern = patternText(operation.pattern, state, shell);
      const replacement = knownText(expandToValue(operation.replacement, state, shell));
      if (!isKnown || pattern === undefined || replacement === undefined || (text.length > MAX_MATCHED && /[*?[\\]/.test(pattern))) {
        return lost(value, "an edited value that is not known");
      }
      return textValue(replace(text, operation.operator, pattern, replacement), value.flows);
    }
    case "Slice": {
      const offset = sliceNumber(operation.offset, state, shell);
      const length = operation.length === undefined ? undefined : sliceNumber(operation.length, state, shell);
      if (!isKnown || offset === undefined || (operation.length !== undefined && length === undefined)) {
        return lost(value, "a slice of a value that is not known");
      }
      const start = offset < 0 ? text.length + offset : offset;
      if (start < 0) return EMPTY;
      if (length === undefined) return textValue(text.slice(start), value.flows);
      return textValue(text.slice(start, length < 0 ? text.length + length : start + length), value.flows);
    }
    case "CaseModification":
      if (operation.operand !== undefined) expandToValue(operation.operand, state, shell);
      return isKnown && operation.operand === undefined
        ? textValue(changeCase(text, operation.operator), value.flows)
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
    if (text === undefined) {
      shell.analysis.unknown("a value that is not known is expanded as a prompt, which runs what is in it");
      return lost(value, "a prompt");
    }
    if (/[$`]/.test(text)) return shell.runText(`printf %s "${text.replace(/"/g, '\\"')}"`, state.copy(), "a prompt expansion");
    return value;
  }
  if (text !== undefined && (operator === "U" || operator === "u" || operator === "L")) {
    return textValue(changeCase(text, { U: "^^", u: "^", L: ",," }[operator]), value.flows);
  }
  if (text !== undefined && operator === "E") {
    return shell.runText(`printf %s $'${text.replace(/'/g, "\\'")}'`, state.copy(), "an escape expansion");
  }
  return operator === "Q" ? holeValue("any", "a quoted value", value.flows) : lost(value, "a transformed value");
}

function sliceNumber(word: Word, state: ShellState, shell: Interpreter): number | undefined {
  const text = knownText(expandToValue(word, state, shell))?.trim();
  if (text === undefined) return undefined;
  if (text === "") return 0;
  if (/^-?\d{1,9}$/.test(text)) return Number(text);
  if (/^\(\s*-\d{1,9}\s*\)$/.test(text)) return Number(text.replace(/[()\s]/g, ""));
  shell.arithmeticText(text, state);
  const named = /^[A-Za-z_]\w*$/.test(text) ? knownText(variableValue(text, state, shell.analysis)) : undefined;
  return named !== undefined && /^-?\d{1,9}$/.test(named) ? Number(named) : undefined;
}

/** `${x:-y}` and its seven relatives. */
function byDefault(
  part: ParameterExpansionPart,
  result: Result,
  operation: Extract<ParameterOperation, { type: "Default" }>,
  state: ShellState,
  shell: Interpreter,
): Result {
  const value = result.values[0] ?? EMPTY;
  const text = knownText(value);
  const operand = expandToValue(operation.operand, state, shell);
  const kind = operation.operator.at(-1)!;
  const isSet = text !== undefined && text !== "";
  if (kind === "+") {
    if (isSet) return one(operand);
    return text === "" ? one(EMPTY) : one(knownText(operand) === "" ? EMPTY : maybe(operand, EMPTY));
  }
  if (isSet || (hasHole(value) && holesOf(value).every((hole) => hole.variable === undefined))) return result;
  if (text === "") {
    if (kind === "=") state.assign(part.parameter, operand);
    return kind === "?" ? result : one(operand);
  }
  // An environment variable that may or may not be set.
  const either = kind === "?" ? value : maybe(operand, value);
  if (kind === "=") state.assign(part.parameter, either);
  return one(either);
}

/** Either of two values. Where both are plain words the hole keeps that shape. */
function maybe(a: Value, b: Value): Value {
  const text = knownText(a);
  const isNumber = text !== undefined && /^\d*$/.test(text);
  const name = holesOf(b)[0]?.variable;
  const shape = isNumber && holesOf(b).every((hole) => hole.shape === "number") ? "number" : "any";
  const more = name === undefined ? {} : { variable: name };
  return holeValue(shape, `${name === undefined ? "a value" : `$${name}`} may be set or not`, mergeFlows(a.flows, b.flows), more);
}

/** The values of a `${…}`; `isList` when each is a field of its own even inside quotes. */
export function parameterExpansion(part: ParameterExpansionPart, state: ShellState, shell: Interpreter): Result {
  const { operation } = part;
  if (operation?.type === "Names") return one(holeValue("any", "names of variables"));
  if (operation?.type === "Unknown") {
    shell.analysis.unknown(`the expansion \`${part.text.slice(0, 40)}\` is not understood`);
    return one(holeValue("any", "an expansion that is not understood"));
  }
  if (part.prefix === "#") {
    const result = subject(part, state, shell);
    if (result.isList) return one(textValue(String(result.values.length)));
    const text = knownText(result.values[0] ?? EMPTY);
    return one(text === undefined ? holeValue("number", "the length of a value") : textValue(String(text.length)));
  }
  let result = subject(part, state, shell);
  if (part.prefix === "!") result = indirect(result, state, shell);
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
  if (offset === undefined || length === undefined) {
    return { values: [holeValue("any", "some of the arguments", mergeFlows(...result.values.map((v) => v.flows)))], isList: true };
  }
  const isArguments = part.index === undefined;
  const start = Math.max(0, isArguments ? offset - 1 : offset);
  return { values: result.values.slice(start, start + length), isList: true };
}
