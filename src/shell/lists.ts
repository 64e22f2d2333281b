import { unknownElements } from "./join.ts";
import type { ShellState } from "./state.ts";
import { EMPTY, isMany, type Value } from "./value.ts";

/** `name[index]=value`: in its place when the list and the place are known, else nothing is known of the list. */
export function assignElement(name: string, index: number | undefined, value: Value, state: ShellState): void {
  const target = state.target(name);
  const before = state.variables.get(target);
  const elements = before === undefined ? undefined : (before.elements ?? (before.isUnset === true ? [] : [before.value]));
  const isExported = before?.isExported ?? false;
  const isPlaced =
    elements !== undefined &&
    index !== undefined &&
    index >= 0 &&
    index <= elements.length &&
    !elements.some(isMany) &&
    before?.isMap !== true &&
    before?.isInteger !== true &&
    before?.isGuarded !== true;
  if (isPlaced) {
    const all = [...elements];
    all[index] = value;
    state.variables.set(target, { value: all[0] ?? EMPTY, elements: all, isExported });
    return;
  }
  const flows = [...(before?.value.flows ?? []), ...value.flows];
  const all = unknownElements(`which elements $${name} has is not known`, flows, [...(elements ?? []), value]);
  state.variables.set(target, {
    value: all[0]!,
    elements: all,
    isExported,
    ...(before?.isMap === true ? { isMap: true } : {}),
    ...(before?.isInteger === true ? { isInteger: true } : {}),
    ...(before?.isGuarded === true ? { isGuarded: true } : {}),
  });
}

/** `unset 'name[index]'`: the rest moves no place, so that nothing is known of it. */
export function forgetElements(name: string, state: ShellState): void {
  assignElement(name, undefined, EMPTY, state);
}
