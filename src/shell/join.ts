import type { Analysis } from "./analysis.ts";
import { either, isSameValue, likelyTexts, widened } from "./alternatives.ts";
import type { Hidden, ShellFunction, ShellState, Variable } from "./state.ts";
import { EMPTY, holeValue, knownText, type Value } from "./value.ts";

/** Bodies a function name may have before they are no longer followed. */
const MAX_BODIES = 6;

/** A list of which neither the number nor the order of its elements is known. */
export function unknownElements(why: string, flows: Value["flows"] = [], from: readonly Value[] = []): readonly Value[] {
  return [{ ...widened(either(from, why), "any", why, { isMany: true }), flows }];
}

function isSameVariable(a: Variable, b: Variable): boolean {
  if (a === b) return true;
  if (a.isExported !== b.isExported || a.isInteger !== b.isInteger || a.isGuarded !== b.isGuarded || a.refersTo !== b.refersTo || a.isUnset !== b.isUnset)
    return false;
  if (!isSameValue(a.value, b.value) || a.elements?.length !== b.elements?.length) return false;
  return a.elements === undefined || a.elements.every((element, n) => isSameValue(element, b.elements![n]!));
}

function attributes(a: Variable, b: Variable): Pick<Variable, "isExported" | "isInteger" | "isGuarded" | "isMap"> {
  return {
    // What a program gets only perhaps is not known in it.
    isExported: a.isExported && b.isExported,
    ...(a.isMap === true || b.isMap === true ? { isMap: true } : {}),
    ...(a.isInteger === true || b.isInteger === true ? { isInteger: true } : {}),
    ...(a.isGuarded === true || b.isGuarded === true ? { isGuarded: true } : {}),
  };
}

/** What a variable may be after one of two ways through a script. */
function joinTwo(a: Variable, b: Variable, name: string, analysis: Analysis): Variable {
  if (isSameVariable(a, b)) return a;
  const why = `$${name} has different values on different ways through the script`;
  if (a.refersTo !== b.refersTo) analysis.unknown(`which variable $${name} stands for is not known`);
  const elements =
    a.elements === undefined && b.elements === undefined
      ? {}
      : { elements: unknownElements(why, [...a.value.flows, ...b.value.flows], [...(a.elements ?? [a.value]), ...(b.elements ?? [b.value])]) };
  return { value: either([a.value, b.value], why), ...elements, ...attributes(a, b) };
}

/** A variable set on one way only: what it was set to, or what the environment holds. */
export function maybeSet(name: string, set: Variable, analysis: Analysis): Variable {
  const { value, elements } = set;
  if (set.refersTo !== undefined) analysis.unknown(`which variable $${name} stands for is not known`);
  if (set.isUnset === true)
    return { isExported: false, value: holeValue("any", `the value of $${name} is not known here`, [], { variable: name, options: [""] }) };
  if (knownText(value) === undefined && elements === undefined && likelyTexts(value).length === 0) return set;
  const why = `$${name} is set on one way through the script only`;
  const options = [...new Set(["", ...likelyTexts(value)])];
  const list = elements === undefined ? {} : { elements: unknownElements(why, value.flows, elements) };
  return { ...attributes(set, set), ...list, value: holeValue("any", why, value.flows, { variable: name, options }) };
}

/** Variables as they may be after one of two ways. */
export function joinVariables(into: ShellState, other: ShellState, analysis: Analysis): void {
  for (const [name, b] of other.variables) {
    const a = into.variables.get(name);
    if (a !== b) into.variables.set(name, a === undefined ? maybeSet(name, b, analysis) : joinTwo(a, b, name, analysis));
  }
  for (const [name, a] of into.variables) {
    if (!other.variables.has(name)) into.variables.set(name, maybeSet(name, a, analysis));
  }
}

function joinFunctions(into: ShellState, other: ShellState, analysis: Analysis): void {
  for (const [name, own] of into.functions) if (!other.functions.has(name)) into.functions.set(name, { ...own, isMaybe: true });
  for (const [name, theirs] of other.functions) {
    const own = into.functions.get(name);
    if (own === theirs) continue;
    if (own === undefined) into.functions.set(name, { ...theirs, isMaybe: true });
    else into.functions.set(name, mergeFunctions(own, theirs, name, analysis));
  }
}

function mergeFunctions(a: ShellFunction, b: ShellFunction, name: string, analysis: Analysis): ShellFunction {
  const bodies = [...a.bodies, ...b.bodies.filter(({ body }) => !a.bodies.some((own) => own.body === body))];
  if (bodies.length > MAX_BODIES) analysis.unknown(`the function \`${name.slice(0, 40)}\` may be one of too many`);
  return { bodies: bodies.slice(0, MAX_BODIES), isMaybe: a.isMaybe || b.isMaybe };
}

function joinHidden(into: ShellState, other: ShellState): void {
  if (into.hidden === undefined || other.hidden === undefined) return;
  const { names } = into.hidden;
  for (const [name, own] of names) if (!other.hidden.names.has(name)) names.set(name, { ...own, isMaybe: true });
  for (const [name, theirs] of other.hidden.names) if (!names.has(name)) names.set(name, { ...theirs, isMaybe: true });
}

function joinPositional(a: ShellState["positional"], b: ShellState["positional"]): ShellState["positional"] {
  if (a === b || a === undefined || b === undefined) return a === b ? a : undefined;
  if (a.length !== b.length) return undefined;
  return a.map((value, n) => either([value, b[n]!], "an argument that differs on different ways through the script"));
}

/** Makes `into` what may hold after one of two ways through a script; folders add up only when asked for. */
export function joinStates(into: ShellState, other: ShellState, analysis: Analysis, options: { readonly keepsFolders?: boolean } = {}): void {
  if (into === other || !analysis.work(1 + ((into.variables.size + other.variables.size) >> 1))) return;
  joinVariables(into, other, analysis);
  joinFunctions(into, other, analysis);
  joinHidden(into, other);
  for (const [name, texts] of other.aliases) into.aliases.set(name, [...new Set([...(into.aliases.get(name) ?? []), ...texts])]);
  for (const [event, actions] of other.traps) {
    const own = into.traps.get(event) ?? [];
    into.traps.set(event, [...own, ...actions.filter((action) => !own.some((one) => isSameValue(one, action)))]);
  }
  for (const socket of other.sockets) into.sockets.add(socket);
  for (const mode of other.modes) into.modes.add(mode);
  into.positional = joinPositional(into.positional, other.positional);
  if (into.lastArgument !== other.lastArgument)
    into.lastArgument =
      into.lastArgument === undefined || other.lastArgument === undefined
        ? undefined
        : either([into.lastArgument, other.lastArgument], "the last argument of one of several commands");
  if (into.input !== other.input) into.input = joinInput(into.input, other.input);
  if (options.keepsFolders === true || into.folders === other.folders) return;
  if (into.folders.length === 0 || other.folders.length === 0) into.folders = [];
  else into.setFolders([...into.folders, ...other.folders]);
}

function joinInput(a: Value | undefined, b: Value | undefined): Value {
  return isSameValue(a ?? EMPTY, b ?? EMPTY) ? (a ?? EMPTY) : holeValue("any", "what is left of the input", [...(a?.flows ?? []), ...(b?.flows ?? [])]);
}

/** Takes over everything from another way through the script. */
export function adoptState(into: ShellState, other: ShellState): void {
  for (const map of ["variables", "functions", "aliases", "traps"] as const) {
    const target = into[map] as Map<string, unknown>;
    target.clear();
    for (const [name, value] of other[map]) target.set(name, value);
  }
  into.sockets.clear();
  for (const socket of other.sockets) into.sockets.add(socket);
  into.modes.clear();
  for (const mode of other.modes) into.modes.add(mode);
  into.folders = other.folders;
  into.positional = other.positional;
  into.lastArgument = other.lastArgument;
  into.previousFolder = other.previousFolder;
  into.hidden = other.hidden;
  if (into.input !== other.input) into.input = other.input;
}

/** Variables hidden by `local` come back when the function ends. */
export function restoreHidden(state: ShellState, analysis: Analysis): void {
  if (state.hidden === undefined) return;
  for (const [name, { before, isMaybe }] of state.hidden.names) restoreVariable(state, name, before, isMaybe, analysis);
  state.hidden = state.hidden.outer === undefined ? undefined : { names: new Map(state.hidden.outer.names), outer: state.hidden.outer.outer };
}

/** A variable as it was; as it was or is, when that is not sure. */
export function restoreVariable(state: ShellState, name: string, before: Variable | undefined, isMaybe: boolean, analysis: Analysis): void {
  const now = state.variables.get(name);
  if (now === before) return;
  if (!isMaybe || now === undefined) {
    if (before === undefined) state.variables.delete(name);
    else state.variables.set(name, now === undefined && isMaybe ? maybeSet(name, before, analysis) : before);
    return;
  }
  state.variables.set(name, before === undefined ? maybeSet(name, now, analysis) : joinTwo(before, now, name, analysis));
}

/** Variables that each round of a loop makes longer have no known text any more. */
export function widenChanged(state: ShellState, before: ShellState): void {
  for (const [name, variable] of state.variables) {
    const old = before.variables.get(name);
    if (old !== undefined && isSameVariable(old, variable)) continue;
    const why = `$${name} is changed in a loop`;
    const shapes = new Set(
      [old, variable].map((one) => (one?.value.pieces.length === 1 && one.value.pieces[0]!.type === "hole" ? one.value.pieces[0]!.shape : "any")),
    );
    const shape = shapes.size === 1 && !shapes.has("path") ? [...shapes][0]! : "any";
    const { refersTo: _, isUnset: __, ...rest } = variable;
    state.variables.set(name, {
      ...rest,
      value: widened(variable.value, shape, why),
      ...(variable.elements === undefined ? {} : { elements: unknownElements(why, variable.value.flows, variable.elements) }),
    });
  }
}

/** True when both states know the same of variables, arguments, functions and aliases. */
export function isSameState(a: ShellState, b: ShellState): boolean {
  if (a.variables.size !== b.variables.size || a.functions.size !== b.functions.size || a.aliases.size !== b.aliases.size) return false;
  if (a.positional !== b.positional || a.folders.join("\0") !== b.folders.join("\0")) return false;
  for (const [name, variable] of a.variables) {
    const other = b.variables.get(name);
    if (other === undefined || !isSameVariable(variable, other)) return false;
  }
  for (const [name, own] of a.functions) {
    const other = b.functions.get(name);
    if (other?.bodies.length !== own.bodies.length || other.isMaybe !== own.isMaybe) return false;
  }
  return true;
}

export type { Hidden };
