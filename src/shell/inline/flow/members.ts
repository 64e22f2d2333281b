import { bound, classMember } from "./calls.ts";
import type { Evaluator } from "./evaluator.ts";
import {
  PLAIN,
  alternatives,
  choice,
  dataOf,
  elementsOf,
  isKnown,
  knownText,
  library,
  list,
  number,
  originOf,
  text,
  type ListValue,
  type Value,
} from "./value.ts";

const SETTING = /^[A-Z][A-Z0-9]*_[A-Z0-9_]*$/;

/** A member of something of the library. */
export function libraryMember(path: string, name: string, run: Evaluator): Value {
  return run.dialect.member(path, name, run) ?? run.dialect.trapdoor(name, run) ?? library(`${path}.${name}`);
}

/** `object.name`, not called. */
export function memberOf(object: Value, name: string, run: Evaluator): Value {
  switch (object.kind) {
    case "choice":
      return choice(object.items.map((item) => memberOf(item, name, run)));
    case "library":
      return libraryMember(object.path, name, run);
    case "instance":
      return run.dialect.property(object, name, run) ?? { kind: "method", object, name };
    case "dict": {
      const entry = object.entries.get(name) ?? (object.of === undefined ? undefined : bound(object.of, name, object, run));
      if (entry !== undefined) return object.rest === undefined ? entry : choice([entry, object.rest]);
      break;
    }
    case "class": {
      const member = classMember(object, name);
      if (member !== undefined) return member;
      break;
    }
    case "list":
      if (name === "length") return object.isOpen || object.others !== undefined ? PLAIN : number(object.items.length);
      break;
    case "text":
      if (name === "length" && isKnown(object.text)) return number(object.text.length);
      break;
    default:
  }
  const trapdoor = run.dialect.trapdoor(name, run);
  if (trapdoor !== undefined) return trapdoor;
  // Settings of the project: `settings.SECRET_KEY` is told by its name.
  if (object.kind === "data") return SETTING.test(name) ? dataOf({ ...object.origin, env: new Set([...(object.origin?.env ?? []), name]) }) : object;
  if (object.kind === "dict" && object.rest !== undefined) return object.rest;
  return { kind: "method", object, name };
}

/** All that an open or changed list may hold at a place. */
function anyItem(object: ListValue): Value {
  const items = [object.items, ...(object.others ?? [])].flat();
  return items.length === 0 ? PLAIN : choice(items.slice(0, 300));
}

/** `object[index]`. */
export function indexOf(object: Value, index: Value, run: Evaluator): Value {
  if (index.kind === "choice") return choice(index.items.map((one) => indexOf(object, one, run)));
  switch (object.kind) {
    case "choice":
      return choice(object.items.map((item) => indexOf(item, index, run)));
    case "list": {
      if (index.kind === "number") {
        const at = index.value < 0 ? object.items.length + index.value : index.value;
        const item = object.items[at];
        if (!object.isOpen && object.others === undefined) return item ?? PLAIN;
        if (item !== undefined && object.isOpen && object.others === undefined && index.value >= 0 && at < (object.fixed ?? 0)) return item;
      }
      const name = knownText(index);
      if (index.kind === "text" && name !== undefined) return memberOf(object, name, run);
      return anyItem(object);
    }
    case "text": {
      const elements = elementsOf(object);
      if (index.kind === "number" && elements !== undefined) return elements.at(index.value) ?? PLAIN;
      break;
    }
    case "dict": {
      const name = knownText(index);
      if (name === undefined) return choice([...object.entries.values(), object.rest ?? PLAIN]);
      return object.entries.get(name) ?? object.rest ?? (object.of === undefined ? dataOf(originOf(object)) : memberOf(object, name, run));
    }
    case "library": {
      const name = knownText(index);
      const known = run.dialect.member(object.path, name === undefined ? "[]" : `[${name}]`, run);
      if (known !== undefined) return known;
      if (name !== undefined) return memberOf(object, name, run);
      return run.unknown(`which member of \`${object.path}\` is used is not known`);
    }
    case "instance": {
      const name = knownText(index);
      return run.dialect.property(object, name === undefined ? "[]" : `[${name}]`, run) ?? dataOf(originOf(object));
    }
    default:
  }
  const name = index.kind === "text" ? knownText(index) : undefined;
  if (name !== undefined) return memberOf(object, name, run);
  return dataOf(originOf(object));
}

function bounds(length: number, from: number | undefined, to: number | undefined, step: number): number[] {
  const places: number[] = [];
  const clamp = (at: number, low: number, high: number): number => Math.min(Math.max(at < 0 ? at + length : at, low), high);
  if (step > 0) for (let at = clamp(from ?? 0, 0, length); at < clamp(to ?? length, 0, length); at += step) places.push(at);
  else for (let at = clamp(from ?? length - 1, -1, length - 1); at > (to === undefined ? -1 : clamp(to, -1, length - 1)); at += step) places.push(at);
  return places;
}

/** `object[from:to:step]` as Python has it. */
export function sliceOf(object: Value, parts: readonly (Value | undefined)[]): Value {
  return choice(
    alternatives(object).map((one) => {
      const elements = elementsOf(one);
      const numbers = parts.map((part) => (part?.kind === "number" ? part.value : undefined));
      const isExact = parts.every((part) => part === undefined || part.kind === "number");
      const step = numbers[2] ?? 1;
      if (elements === undefined || !isExact || !Number.isInteger(step) || step === 0) {
        return one.kind === "list" ? list([one.items, ...(one.others ?? [])].flat(), true) : dataOf(originOf(one));
      }
      const chosen = bounds(elements.length, numbers[0], numbers[1], step).map((at) => elements[at] ?? PLAIN);
      return one.kind === "list" ? list(chosen) : text(chosen.map((letter) => knownText(letter)).join(""), originOf(one));
    }),
  );
}
