import type { Node } from "../tree/node.ts";
import type { Evaluator } from "./evaluator.ts";
import { indexOf, memberOf } from "./members.ts";
import { MAX_ITEMS, alternatives, choice, isSame, knownText, list, number, text, type DictValue, type ListValue, type Value } from "./value.ts";

type Place = "block" | "function" | undefined;

/** Gives a name a value. */
export function bindName(name: string, given: Value, place: Place, run: Evaluator): void {
  const { scope } = run;
  const value = run.dialect.copiesLists ? copied(given, run) : given;
  if (place === "block") {
    const declared = scope.outer?.get(name);
    run.names.set(declared ?? scope, name, value);
    return;
  }
  const body = scope.body;
  if (place === "function") run.names.set(body, name, value);
  else if (run.dialect.assignsOutward) run.names.set(scope.find(name) ?? scope.program, name, value);
  else run.names.set(body.outer?.get(name) ?? body, name, value);
}

/** A list of its own with the same items. */
function copied(value: Value, run: Evaluator): Value {
  if (value.kind === "list") return { ...value, items: [...value.items], level: run.names.level };
  return value.kind === "dict" && value.of === undefined ? { ...value, entries: new Map(value.entries), level: run.names.level } : value;
}

/** Gives whatever stands on the left side a value: a name, a member, a pattern of several. */
export function bind(target: Node, value: Value, place: Place, run: Evaluator): void {
  switch (target.type) {
    case "name":
      bindName(target.name, value, place, run);
      return;
    case "member":
      for (const object of alternatives(run.evaluate(target.object))) setMember(object, text(target.name), value, run);
      return;
    case "index": {
      const index = run.evaluate(target.index);
      for (const object of alternatives(run.evaluate(target.object))) setMember(object, index, value, run);
      return;
    }
    case "list":
      bindItems(target.items, value, place, run);
      return;
    case "dict":
      for (const entry of target.entries) {
        const part = entry.key === undefined ? value : indexOrMember(value, run.evaluate(entry.key), run);
        bind(entry.value, part, place, run);
      }
      return;
    case "spread":
      bind(target.value, value, place, run);
      return;
    case "assign":
      bind(target.target, isMissing(value) ? choice([value, run.evaluate(target.value)]) : value, place, run);
      return;
    default:
      run.evaluate(target);
      run.release(value);
  }
}

function isMissing(value: Value): boolean {
  return alternatives(value).some((one) => one.kind === "data");
}

function indexOrMember(value: Value, key: Value, run: Evaluator): Value {
  const name = knownText(key);
  return name !== undefined && value.kind !== "list" ? memberOf(value, name, run) : indexOf(value, key, run);
}

function bindItems(targets: readonly Node[], value: Value, place: Place, run: Evaluator): void {
  const star = targets.findIndex((target) => target.type === "spread");
  const behind = star === -1 ? 0 : targets.length - 1 - star;
  const known = value.kind === "list" && !value.isOpen && value.others === undefined ? value.items : undefined;
  for (const [at, target] of targets.entries()) {
    if (target.type === "spread") {
      const rest =
        known === undefined
          ? value.kind === "list"
            ? list([value.items, ...(value.others ?? [])].flat(), true, run.names.level)
            : value
          : list(known.slice(at, known.length - behind), false, run.names.level);
      bind(target.value, rest, place, run);
      continue;
    }
    const index = star !== -1 && at > star ? at - targets.length : at;
    bind(target, choice(alternatives(value).map((one) => indexOf(one, number(index), run))), place, run);
  }
}

/** `object.name = value` and `object[name] = value`. */
export function setMember(object: Value, key: Value, value: Value, run: Evaluator): void {
  const name = knownText(key);
  if (object.kind === "dict") setEntry(object, name, value, run);
  else if (object.kind === "list" && key.kind === "number" && run.names.level <= object.level && object.items[key.value] !== undefined)
    object.items[key.value] = value;
  else if (object.kind === "list") {
    if (name === "length") changeList(object, () => [], run);
    else {
      changeList(object, (items) => [...items, value], run, true);
      // Any of them may be the one that changed.
      object.fixed = 0;
    }
  } else if (object.kind === "library") run.dialect.assignMember(object.path, name, value, run);
  else if (object.kind === "instance") run.dialect.assignMember(object.of, name, value, run);
  else if (object.kind === "class") run.names.set(object.scope, name ?? "", value);
  else if (object.kind !== "text" && object.kind !== "number") {
    run.release(value);
    if (name !== undefined) run.dialect.trapdoor(name, run);
  }
}

function setEntry(object: DictValue, name: string | undefined, value: Value, run: Evaluator): void {
  if (name === undefined) {
    object.rest = object.rest === undefined ? value : choice([object.rest, value]);
    return;
  }
  const before = object.entries.get(name);
  if (before !== undefined && !isSame(before, value)) run.names.changes += 1;
  object.entries.set(name, before !== undefined && run.names.level > object.level ? choice([before, value]) : value);
}

const MAX_OTHERS = 6;

/** A list changes. Where that may not happen, it stays possible that it did not. */
export function changeList(object: ListValue, change: (items: readonly Value[]) => Value[], run: Evaluator, isOpen = object.isOpen): void {
  run.names.changes += 1;
  const changed = [object.items, ...(object.others ?? [])].map((items) => change(items).slice(0, MAX_ITEMS));
  if (changed[0]!.length === MAX_ITEMS && !object.isOpen) {
    object.fixed = object.items.length;
    object.isOpen = true;
  }
  const isCertain = run.names.level <= object.level;
  if (!isCertain && run.isRepeating) {
    // An unknown number of rounds: an unknown number of items.
    if (!object.isOpen) object.fixed = object.items.length;
    object.isOpen = true;
    if (object.items.length > 64) return;
  } else if (isOpen && !object.isOpen) {
    object.fixed = object.items.length;
    object.isOpen = true;
  }
  const others = isCertain || run.isRepeating ? changed.slice(1) : [object.items, ...(object.others ?? []), ...changed.slice(1)];
  object.items = changed[0]!;
  delete object.others;
  if (others.length > MAX_OTHERS) {
    object.fixed = 0;
    object.isOpen = true;
  } else if (others.length > 0) object.others = others;
}
