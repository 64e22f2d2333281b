import type { Assignment } from "unbash";
import { either, possibleTexts } from "./alternatives.ts";
import { assignedValue, placeAssigned, storeVariable } from "./assign.ts";
import type { Builtin } from "./builtins.ts";
import { injectedByVariable } from "./environment.ts";
import type { ShellInterpreter } from "./evaluate.ts";
import { maybeSet, unknownElements } from "./join.ts";
import type { ShellState, Variable } from "./state.ts";
import { EMPTY, holeValue, knownStart, knownText, mergeFlows, shownText, textValue, type Value } from "./value.ts";
import { environmentFlow } from "./variables.ts";

/** Builtins whose `NAME=(…)` arguments are assignments. */
export const DECLARING: ReadonlySet<string> = new Set(["declare", "typeset", "local", "export", "readonly"]);

/** The options of `declare`; one that is not known may be any. */
export function flagsOf(args: readonly Value[]): string {
  return args
    .map((arg) => knownText(arg) ?? (/^[-$]|^$/.test(knownStart(arg)) ? `${knownStart(arg)}inaAr` : ""))
    .filter((text) => text.startsWith("-"))
    .join("");
}

/** `local`, and `declare` in a function, hide the variable until the function ends. */
function hide(name: string, command: string, flags: string, state: ShellState): boolean {
  const isHiding = command === "local" || ((command === "declare" || command === "typeset") && !flags.includes("g"));
  if (!isHiding || state.hidden === undefined) return command === "local";
  if (!state.hidden.names.has(name)) {
    const before = state.variables.get(name);
    state.hidden.names.set(name, { before, isMaybe: false });
    // bash starts without a value, dash with the one the variable had.
    const why = `$${name} is local and may start without a value`;
    const value = before === undefined ? holeValue("any", why, [], { variable: name, options: [""] }) : either([EMPTY, before.value], why);
    state.variables.set(name, {
      value,
      isExported: before?.isExported ?? false,
      ...(before?.elements === undefined ? {} : { elements: unknownElements(why) }),
    });
  }
  return false;
}

/** Attributes are set before the value is. */
function setAttributes(name: string, command: string, flags: string, state: ShellState): void {
  const before = state.variables.get(name);
  const base: Variable = before ?? {
    value: holeValue("any", `the value of $${name} is not known here`, [], { variable: name, options: [""] }),
    isExported: false,
  };
  const isExported = (base.isExported || command === "export" || flags.includes("x")) && !(command === "export" && flags.includes("n"));
  const isMap = flags.includes("A");
  state.variables.set(name, {
    ...base,
    isExported,
    ...(/i/.test(flags) && command !== "export" ? { isInteger: true } : {}),
    ...(/[luc]/.test(flags) && command !== "export" ? { isGuarded: true } : {}),
    ...(isMap && command !== "export" ? { isMap: true, elements: unknownElements(`an element of $${name}`) } : {}),
  });
}

/** A variable that stands for another one. */
function refer(name: string, value: Value | undefined, state: ShellState, shell: ShellInterpreter): void {
  const text = value === undefined ? undefined : knownText(value);
  if (value === undefined) {
    const own = state.variables.get(name);
    const target = own === undefined ? undefined : knownText(own.value);
    if (own === undefined || target === undefined || !/^[A-Za-z_]\w*$/.test(target)) shell.analysis.unknown(`which variable $${name} stands for is not known`);
    else state.variables.set(name, { value: own.value, isExported: false, refersTo: target });
    return;
  }
  if (text !== undefined && /^[A-Za-z_]\w*$/.test(text) && text !== name) state.variables.set(name, { value, isExported: false, refersTo: text });
  else {
    if (text?.includes("[") === true) shell.arithmeticText(text, state);
    shell.analysis.unknown(`which variable $${name} stands for is not known`);
  }
}

/** `readonly` and `declare -r`: from now on nothing can be assigned. */
function guard(name: string, command: string, flags: string, state: ShellState): void {
  const own = state.variables.get(name);
  if (own !== undefined && (command === "readonly" || flags.includes("r")) && command !== "export") state.variables.set(name, { ...own, isGuarded: true });
}

/** Runs the declaration of one name. Outside a function `local` may do nothing. */
function declareName(
  reference: string,
  command: string,
  flags: string,
  value: Value | undefined,
  state: ShellState,
  shell: ShellInterpreter,
  store: (name: string) => void,
): void {
  const isReference = flags.includes("n") && command !== "export" && command !== "readonly";
  const name = isReference ? reference : state.target(reference);
  const before = state.variables.get(name);
  const isIdle = hide(name, command, flags, state);
  setAttributes(name, command, flags, state);
  if (isReference) refer(name, value, state, shell);
  else if (value !== undefined) store(name);
  guard(name, command, flags, state);
  if (isIdle) {
    const now = state.variables.get(name)!;
    state.variables.set(
      name,
      before === undefined
        ? maybeSet(name, now, shell.analysis)
        : {
            ...now,
            value: either([before.value, now.value], "`local` outside a function may do nothing"),
            ...(before.elements === undefined && now.elements === undefined ? {} : { elements: unknownElements("an element of a list") }),
          },
    );
  }
  injectedByVariable(name, state.variables.get(name)?.value ?? EMPTY, state, shell);
}

/** `declare NAME=value` whose argument was read as an assignment. */
export function declareAssignment(node: Assignment, command: string, flags: string, state: ShellState, shell: ShellInterpreter): void {
  // The value is expanded before the name is hidden: `local x=$x`.
  const assigned = assignedValue(node, state, shell);
  declareName(node.name, command, flags, assigned.value, state, shell, (name) => {
    if (assigned.elements === undefined && node.index === undefined && node.append !== true) storeText(name, assigned.value, flags, state, shell);
    else placeAssigned(node, name, assigned, state, shell);
  });
}

/** A text that is assigned by `declare`: a list in quotes is read as one. */
function storeText(name: string, value: Value, flags: string, state: ShellState, shell: ShellInterpreter): void {
  const isList = /[aA]/.test(flags) || state.variables.get(name)?.elements !== undefined;
  for (const text of isList ? (possibleTexts(value) ?? []) : []) if (text.startsWith("(")) shell.runText(`${name}=${text}`, state, "the list that is declared");
  if (isList) {
    const elements = unknownElements(`an element of $${name}`, value.flows);
    const before = state.variables.get(name);
    state.variables.set(name, { value: elements[0]!, elements, isExported: before?.isExported ?? false, ...(before?.isMap === true ? { isMap: true } : {}) });
    return;
  }
  storeVariable(name, { value }, state, shell);
}

/** A word that is not known may declare anything; `export A=$x` was taken as an assignment. */
function declareUnknown(word: Value, command: string, flags: string, state: ShellState, shell: ShellInterpreter): void {
  const start = word.pieces[0];
  if (start?.type !== "text" || !/^[A-Za-z_]\w*\+?=/.test(start.text)) {
    shell.analysis.emit("proc.code", { type: "named", name: `${command} ${shownText(word)}` }, { traits: ["hook", "opaque"], certainty: "possible" });
    shell.analysis.unknown(`which variable \`${command}\` sets is not known`);
    return;
  }
  const at = start.text.indexOf("=");
  const rest: Value = { pieces: [{ ...start, text: start.text.slice(at + 1) }, ...word.pieces.slice(1)], flows: word.flows };
  declareName(start.text.slice(0, at).replace(/\+$/, ""), command, flags, rest, state, shell, (name) => storeVariable(name, { value: rest }, state, shell));
}

/** `declare`, `export` and their relatives: `-p` and no arguments print everything. */
export const declare: Builtin = ({ name: command, args, state, shell }) => {
  const words = args.filter((arg) => !/^[-+]./.test(knownText(arg) ?? ""));
  const flags = flagsOf(args);
  if (args.some((arg) => /^\+\w*n/.test(knownText(arg) ?? ""))) shell.analysis.unknown("a variable no longer stands for another one");
  if (flags.includes("f") || flags.includes("F")) {
    if (command === "export" || flags.includes("x")) state.modes.add("exported functions");
    return holeValue("any", "functions of the shell");
  }
  for (const word of words) {
    const text = knownText(word);
    if (text === undefined) {
      declareUnknown(word, command, flags, state, shell);
      continue;
    }
    const match = /^([A-Za-z_]\w*)(\[[^]*\])?(\+?)=([^]*)$/.exec(text);
    const name = match?.[1] ?? /^[A-Za-z_]\w*/.exec(text)?.[0];
    if (text.includes("[")) shell.arithmeticText(text.split("=")[0]!, state);
    if (name === undefined || flags.includes("p")) continue;
    const value = match === null ? undefined : textValue(match[4]!, word.flows);
    const isOdd = match !== null && (match[2] !== undefined || match[3] !== "");
    declareName(name, command, flags, value, state, shell, (target) => {
      if (isOdd)
        storeVariable(
          target,
          { value: holeValue("any", `a part of $${target}`, word.flows), elements: unknownElements(`an element of $${target}`) },
          state,
          shell,
        );
      else storeText(target, value!, flags, state, shell);
    });
  }
  if (words.length > 0 && !flags.includes("p")) return EMPTY;
  const flows =
    words.length === 0
      ? [{ from: "environment" as const, name: command }]
      : mergeFlows(...words.flatMap((word) => [environmentFlow(knownText(word) ?? ""), state.variables.get(knownText(word) ?? "")?.value.flows ?? []]));
  return holeValue("any", "variables of the shell", flows);
};
