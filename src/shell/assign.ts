import type { Assignment, Word } from "unbash";
import { likelyTexts } from "./alternatives.ts";
import { injectedByVariable } from "./environment.ts";
import type { ShellInterpreter } from "./evaluate.ts";
import { expandToFields, expandToValue } from "./expand.ts";
import { unknownElements } from "./join.ts";
import { assignElement } from "./lists.ts";
import type { ShellState, Variable } from "./state.ts";
import { elementAt } from "./variables.ts";
import { concat, EMPTY, holeValue, isMany, knownText, quoted, textValue, type Value } from "./value.ts";

/** What an assignment gives a variable. */
export interface Assigned {
  readonly value: Value;
  readonly elements?: readonly Value[];
}

/** What an assignment gives, and the place in a list it gives it to. */
export interface Placed extends Assigned {
  readonly index?: number | undefined;
}

/** Elements of `NAME=(…)`; with `[key]=` in one of them the order is another. */
function listElements(words: readonly Word[], state: ShellState, shell: ShellInterpreter): readonly Value[] {
  const elements = words.flatMap((word) => expandToFields(word, state, shell));
  const hasKeys = words.some((word) => word.text.startsWith("["));
  if (hasKeys) for (const word of words) keyOf(word, state, shell);
  if (hasKeys)
    return unknownElements(
      "an element of a list with keys",
      elements.flatMap(({ flows }) => flows),
      elements,
    );
  return elements.map((value) =>
    value.pieces.some((piece) => piece.type === "glob") ? holeValue("any", "a name that a pattern matches", value.flows, { isMany: true }) : quoted(value),
  );
}

/** The key in `[key]=value` is evaluated as a number. */
function keyOf(word: Word, state: ShellState, shell: ShellInterpreter): void {
  const key = /^\[([^\]]{0,400})\]\+?=/.exec(word.text)?.[1];
  if (key !== undefined && /[A-Za-z_[]/.test(key)) shell.arithmetic(key, state);
}

/** Evaluates the right side, and the subscript on the left. */
export function assignedValue(node: Assignment, state: ShellState, shell: ShellInterpreter): Placed {
  const place = node.index === undefined ? {} : { index: subscriptOf(node.index, node.name, state, shell) };
  if (node.value.type === "ArrayValue") {
    const elements = listElements(node.value.elements, state, shell);
    return { value: elementAt(elements, 0) ?? holeValue("any", "the first of a list that may begin with nothing"), elements, ...place };
  }
  // Globs are not expanded in an assignment: their text is stored.
  return { value: quoted(expandToValue(node.value, state, shell)), ...place };
}

function subscriptOf(index: Word, name: string, state: ShellState, shell: ShellInterpreter): number | undefined {
  const value = expandToValue(index, state, shell);
  const text = knownText(value);
  if (state.variables.get(state.target(name))?.isMap === true) return undefined;
  if (text !== undefined) return shell.arithmeticText(text, state);
  for (const one of likelyTexts(value)) shell.arithmeticText(one, state);
  return undefined;
}

/** Variables that are not only variables: their values name commands, or mean another mode of the shell. */
function checkName(name: string, value: Value, shell: ShellInterpreter): void {
  if (name === "BASH_ALIASES" || name === "BASH_CMDS") shell.analysis.unknown(`what is run under another name is set by $${name}`);
  // A prompt is decoded before it is expanded.
  if (/^PS[0-4]$/.test(name) && /\\\d/.test(knownText(value) ?? "")) shell.analysis.unknown(`$${name} holds an expression that may be run`);
}

/** `NAME=value`, `NAME+=value`, `NAME[index]=value`, `NAME=(…)` in the shell itself. */
export function assign(node: Assignment, state: ShellState, shell: ShellInterpreter): void {
  placeAssigned(node, state.target(node.name), assignedValue(node, state, shell), state, shell);
}

/** Puts what was evaluated where the assignment says. */
export function placeAssigned(node: Assignment, name: string, assigned: Placed, state: ShellState, shell: ShellInterpreter): void {
  const { value, elements, index } = assigned;
  checkName(name, value, shell);
  if (node.index !== undefined) assignElement(name, node.append === true ? undefined : index, value, state);
  else if (node.append === true) append(name, value, elements, state, shell);
  else storeVariable(name, { value, ...(elements === undefined ? {} : { elements }) }, state, shell);
}

function append(name: string, value: Value, elements: readonly Value[] | undefined, state: ShellState, shell: ShellInterpreter): void {
  const before = state.variables.get(name);
  if (elements !== undefined || before?.elements !== undefined) {
    const known =
      before === undefined ? unknownElements(`$${name} may hold elements already`) : (before.elements ?? (before.isUnset === true ? [] : [before.value]));
    // `a+=x` appends to the first element.
    const isOpen = known.length === 0 || isMany(known[0]!);
    const all =
      elements !== undefined
        ? [...known, ...elements]
        : isOpen
          ? unknownElements("an element of a list", value.flows)
          : [concat([known[0]!, value]), ...known.slice(1)];
    const kept =
      before?.isMap === true || before?.isInteger === true || before?.isGuarded === true ? unknownElements("an element of a list with keys", value.flows) : all;
    if (before?.isInteger === true) for (const element of elements ?? [value]) evaluateNumber(element, state, shell);
    const { isUnset: _, ...rest } = before ?? { isExported: false };
    state.variables.set(name, { ...rest, value: kept[0] ?? EMPTY, elements: kept });
    return;
  }
  if (before?.isInteger === true) evaluateNumber(value, state, shell);
  const old =
    before?.isUnset === true ? EMPTY : (before?.value ?? holeValue("any", `the value of $${name} is not known here`, [], { variable: name, options: [""] }));
  storeVariable(name, { value: before?.isInteger === true ? holeValue("number", `the number $${name}`) : concat([old, value]) }, state, shell);
}

/** A variable is set by something else than an assignment: `read`, `for`, `printf -v`. */
export function setVariable(name: string, value: Value, state: ShellState, shell: ShellInterpreter): void {
  if (name.includes("[")) {
    shell.arithmeticText(name, state);
    const list = /^[A-Za-z_]\w*/.exec(name)?.[0];
    if (list !== undefined) assignElement(list, undefined, value, state);
    return;
  }
  checkName(name, value, shell);
  storeVariable(state.target(name), { value }, state, shell);
}

/** Stores what an assignment gave, as the attributes of the variable want it. */
export function storeVariable(name: string, assigned: Assigned, state: ShellState, shell: ShellInterpreter): void {
  const before = state.variables.get(name);
  const exported = before?.isExported === true || state.modes.has("allexport");
  const kept: Partial<Variable> = {
    ...(before?.isInteger === true ? { isInteger: true } : {}),
    ...(before?.isGuarded === true ? { isGuarded: true } : {}),
    ...(before?.isMap === true ? { isMap: true } : {}),
  };
  if (before?.isGuarded === true) {
    // It may keep its value, or change the one it gets.
    shell.mayAbort(state);
    const flows = [...before.value.flows, ...assigned.value.flows];
    const value = holeValue("any", `$${name} may not take what it is given`, flows);
    state.variables.set(name, {
      value,
      isExported: exported,
      ...kept,
      ...(assigned.elements === undefined && before.elements === undefined ? {} : { elements: unknownElements("an element of a list", flows) }),
    });
    return;
  }
  if (before?.isInteger === true) {
    const number = assigned.elements === undefined ? evaluateNumber(assigned.value, state, shell) : undefined;
    for (const element of assigned.elements ?? []) evaluateNumber(element, state, shell);
    const value = number === undefined ? holeValue("number", `the number $${name}`, assigned.value.flows) : textValue(String(number));
    state.variables.set(name, {
      value,
      isExported: exported,
      ...kept,
      ...(assigned.elements === undefined ? {} : { elements: unknownElements("a number of a list") }),
    });
    return;
  }
  if (assigned.elements === undefined && before?.elements !== undefined) {
    // A list keeps its other elements.
    assignElement(name, before.isMap === true ? undefined : 0, assigned.value, state);
    return;
  }
  const elements =
    assigned.elements === undefined
      ? {}
      : { elements: before?.isMap === true ? unknownElements("an element of a list with keys", assigned.value.flows) : assigned.elements };
  state.variables.set(name, { value: assigned.value, ...elements, isExported: exported, ...kept });
}

/** What is assigned to a variable that was declared as a number runs the substitutions in its subscripts. */
export function evaluateNumber(value: Value, state: ShellState, shell: ShellInterpreter): number | undefined {
  const text = knownText(value);
  if (text === undefined) {
    for (const one of likelyTexts(value)) shell.arithmeticText(one, state);
    return undefined;
  }
  return text.trim() === "" ? 0 : shell.arithmeticText(text, state);
}

/** Assignments that stand alone: they stay. */
export function assignAll(nodes: readonly Assignment[], state: ShellState, shell: ShellInterpreter): void {
  for (const node of nodes) {
    assign(node, state, shell);
    injectedByVariable(node.name, state.variables.get(node.name)?.value ?? EMPTY, state, shell);
  }
}
