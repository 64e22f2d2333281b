import type { Argument, DictEntry, Node } from "../tree/node.ts";
import type { Arguments } from "./call.ts";
import type { Evaluator } from "./evaluator.ts";
import { choice, dataOf, dict, list, originOf, type Value } from "./value.ts";

/** The arguments of a call, with what is spread into them. */
export function argumentsFrom(nodes: readonly Argument[], run: Evaluator): Arguments {
  const positional: Value[] = [];
  const named = new Map<string, Value>();
  let isOpen = false;
  for (const argument of nodes) {
    const value = run.evaluate(argument.value);
    if (argument.name !== undefined) named.set(argument.name, value);
    else if (argument.isSpread !== true) positional.push(value);
    else if (value.kind === "list" && value.others === undefined) {
      positional.push(...value.items);
      isOpen ||= value.isOpen;
    } else if (value.kind === "dict") {
      for (const [key, entry] of value.entries) named.set(key, entry);
      if (value.rest !== undefined) run.release(value.rest);
    } else {
      run.release(value);
      isOpen = true;
      const origin = originOf(value);
      if (origin !== undefined) positional.push(dataOf(origin));
    }
  }
  return { positional, named, isOpen };
}

/** A list, with what is spread into it. */
export function listFrom(nodes: readonly Node[], run: Evaluator): Value {
  const items: Value[] = [];
  let isOpen = false;
  for (const node of nodes) {
    const value = run.evaluate(node);
    if (node.type !== "spread") items.push(value);
    else if (value.kind === "list" && value.others === undefined) {
      items.push(...value.items);
      isOpen ||= value.isOpen;
    } else {
      items.push(value);
      isOpen = true;
    }
  }
  return list(items, isOpen, run.names.level);
}

/** A dictionary or object, with what is spread into it. */
export function dictFrom(nodes: readonly DictEntry[], run: Evaluator): Value {
  const made = dict([], run.names.level);
  for (const { key, value } of nodes) {
    const entry = run.evaluate(value);
    const name = key === undefined ? undefined : run.evaluate(key);
    if (name === undefined && entry.kind === "dict") {
      for (const [own, one] of entry.entries) made.entries.set(own, one);
      if (entry.rest !== undefined) made.rest = choice([entry.rest, ...(made.rest === undefined ? [] : [made.rest])]);
    } else if (name?.kind === "text" || name?.kind === "number") made.entries.set(String(name.kind === "text" ? name.text : name.value), entry);
    else made.rest = choice([entry, ...(made.rest === undefined ? [] : [made.rest])]);
  }
  return made;
}
