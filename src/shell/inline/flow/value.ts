import { HOLE } from "../operations.ts";
import type { ClassNode, FunctionNode } from "../tree/node.ts";
import type { Scope } from "./scope.ts";

/** Where data came from, as far as it matters when it is run or shown. */
interface Origin {
  readonly isDownloaded?: boolean;
  readonly isDecoded?: boolean;
  /** Content of this file. */
  readonly file?: string;
  /** Values of these environment variables; `*` is all of them. */
  readonly env?: ReadonlySet<string>;
}

/** A text as far as it is known; `HOLE` characters stand for the rest. */
interface TextValue {
  readonly kind: "text";
  readonly text: string;
  readonly origin?: Origin;
}
interface NumberValue {
  readonly kind: "number";
  readonly value: number;
}
/** Data that is not known. Nothing that could do harm is ever hidden in it: what goes where it is lost sight of is run first. */
interface DataValue {
  readonly kind: "data";
  readonly origin?: Origin;
}
export interface ListValue {
  readonly kind: "list";
  items: Value[];
  /** There are more, or not as many, of the same kind. */
  isOpen: boolean;
  /** How many of the items certainly come first. */
  fixed?: number;
  /** How many conditions were open where the list was made. */
  readonly level: number;
  /** What the list also may be, when it was changed on one way through the text only. */
  others?: Value[][];
}
export interface DictValue {
  readonly kind: "dict";
  /** How many conditions were open where the dictionary was made. */
  readonly level: number;
  readonly entries: Map<string, Value>;
  /** Entries under keys that are not known. */
  rest?: Value | undefined;
  /** It is an object of this class. */
  readonly of?: ClassValue;
}
/** Something of the language's library, by its full name. */
interface LibraryValue {
  readonly kind: "library";
  readonly path: string;
}
/** An object of the library: a path, a socket, a connection. */
export interface InstanceValue {
  readonly kind: "instance";
  readonly of: string;
  /** What it was made from: the path, the address. */
  readonly at: Value;
}
export interface FunctionValue {
  readonly kind: "function";
  readonly node: FunctionNode;
  readonly scope: Scope;
  readonly self?: Value;
  readonly owner?: ClassValue;
}
export interface ClassValue {
  readonly kind: "class";
  readonly node: ClassNode;
  readonly scope: Scope;
  readonly bases: readonly Value[];
}
/** A method that has been looked up and not called. */
interface MethodValue {
  readonly kind: "method";
  readonly object: Value;
  readonly name: string;
}
interface ChoiceValue {
  readonly kind: "choice";
  readonly items: readonly Value[];
}

export type Value =
  | TextValue
  | NumberValue
  | DataValue
  | ListValue
  | DictValue
  | LibraryValue
  | InstanceValue
  | FunctionValue
  | ClassValue
  | MethodValue
  | ChoiceValue;

export const PLAIN: DataValue = { kind: "data" };
/** `None`, `null`, `undefined` written in the text. */
export const NONE: DataValue = { kind: "data" };
const MAX_CHOICES = 8;
const MAX_TEXT = 64 * 1024;

export function text(content: string, origin?: Origin): Value {
  if (content.length > MAX_TEXT) return dataOf(origin);
  return origin === undefined ? { kind: "text", text: content } : { kind: "text", text: content, origin };
}

export function number(value: number): Value {
  return Number.isFinite(value) ? { kind: "number", value } : PLAIN;
}

/** Longer lists are cut off, and then there may be more. */
export const MAX_ITEMS = 4096;

/** A list that is new here; `level` as in `Names`, when it may be changed later. */
export function list(items: Value[], isOpen = false, level = 0): ListValue {
  if (items.length > MAX_ITEMS) return { kind: "list", items: items.slice(0, MAX_ITEMS), isOpen: true, fixed: isOpen ? 0 : MAX_ITEMS, level };
  return { kind: "list", items, isOpen, level };
}

export function dict(entries: Iterable<[string, Value]> = [], level = 0): DictValue {
  return { kind: "dict", entries: new Map(entries), level };
}

export function library(path: string): LibraryValue {
  return { kind: "library", path };
}

export function instance(of: string, at: Value = PLAIN): InstanceValue {
  return { kind: "instance", of, at };
}

export function dataOf(origin: Origin | undefined): DataValue {
  return origin === undefined ? PLAIN : { kind: "data", origin };
}

/** Two origins at once. A file stays known only while it is the only one. */
export function mergeOrigins(a: Origin | undefined, b: Origin | undefined): Origin | undefined {
  if (a === undefined || a === b) return b;
  if (b === undefined) return a;
  const env = a.env === undefined ? b.env : b.env === undefined ? a.env : new Set([...a.env, ...b.env]);
  return {
    ...(a.isDownloaded === true || b.isDownloaded === true ? { isDownloaded: true } : {}),
    ...(a.isDecoded === true || b.isDecoded === true ? { isDecoded: true } : {}),
    ...(a.file !== undefined && (b.file === undefined || a.file === b.file)
      ? { file: a.file }
      : b.file !== undefined && a.file === undefined
        ? { file: b.file }
        : {}),
    ...(env === undefined ? {} : { env }),
  };
}

/** Where the data in a value came from, contents included. */
export function originOf(value: Value, known?: Set<Value>): Origin | undefined {
  switch (value.kind) {
    case "text":
    case "data":
      return value.origin;
    case "list":
    case "choice":
    case "dict":
    case "instance": {
      // Lists may hold the same list many times.
      const seen = known ?? new Set<Value>();
      if (seen.has(value)) return undefined;
      seen.add(value);
      if (value.kind === "instance") return originOf(value.at, seen);
      if (value.kind !== "dict") return originOfAll(value.items, seen);
      const own = originOfAll([...value.entries.values()], seen);
      return value.rest === undefined ? own : mergeOrigins(own, originOf(value.rest, seen));
    }
    default:
      return undefined;
  }
}

export function originOfAll(values: readonly Value[], known?: Set<Value>): Origin | undefined {
  let origin: Origin | undefined;
  let seen = known;
  for (const value of values) {
    if (seen === undefined && value.kind !== "text" && value.kind !== "data") seen = new Set();
    origin = mergeOrigins(origin, originOf(value, seen));
  }
  return origin;
}

/** One of several values. */
export function choice(values: readonly Value[]): Value {
  const items: Value[] = [];
  for (const value of values) {
    for (const one of value.kind === "choice" ? value.items : [value]) if (!items.some((item) => isSame(item, one))) items.push(one);
  }
  if (items.length === 0) return PLAIN;
  if (items.length === 1) return items[0]!;
  if (items.length <= MAX_CHOICES) return { kind: "choice", items };
  const kept = items.filter((item) => item.kind !== "text" && item.kind !== "number" && item.kind !== "data");
  const rest = dataOf(originOfAll(items));
  return kept.length === 0 ? rest : { kind: "choice", items: [...kept.slice(0, 4 * MAX_CHOICES), rest] };
}

export function isSame(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (a.kind === "text" && b.kind === "text") return a.text === b.text && a.origin === b.origin;
  if (a.kind === "number" && b.kind === "number") return a.value === b.value;
  if (a.kind === "library" && b.kind === "library") return a.path === b.path;
  if (a.kind === "data" && b.kind === "data") return a.origin === b.origin && a !== NONE && b !== NONE;
  if (a.kind === "instance" && b.kind === "instance") return a.of === b.of && isSame(a.at, b.at);
  if (a.kind === "function" && b.kind === "function") return a.node === b.node && a.scope === b.scope && a.self === b.self;
  return false;
}

/** The values that a value may be. */
export function alternatives(value: Value | undefined): readonly Value[] {
  if (value === undefined) return [];
  return value.kind === "choice" ? value.items : [value];
}

const HOLES = /[\uE000-\uE002]/;

/** True when all of the text is known. */
export function isKnown(content: string): boolean {
  return !HOLES.test(content);
}

/** The text of a value with holes for what is not known; `undefined` when it is no text at all. */
export function textOf(value: Value | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (value.kind === "text") return value.text;
  if (value.kind === "number") return String(value.value);
  if (value.kind === "instance") return textOf(value.at);
  return undefined;
}

/** The exact text, or `undefined`. */
export function knownText(value: Value | undefined): string | undefined {
  const content = textOf(value);
  return content !== undefined && isKnown(content) ? content : undefined;
}

/** All texts that a value may be; `undefined` among them for what is not known. */
export function textsOf(value: Value | undefined): readonly (string | undefined)[] {
  if (value === undefined) return [undefined];
  const all = new Set(
    alternatives(value).map((one) => {
      const content = textOf(one);
      return content === HOLE.any ? undefined : content;
    }),
  );
  return [...all];
}

/** The text that stands for a value inside a longer text. */
export function pieceOf(value: Value): string {
  return textOf(value) ?? HOLE.any;
}

/** Values one after the other, as one text. Several possible values of the parts are multiplied, within bounds. */
export function join(values: readonly Value[], separator = ""): Value {
  let results = [""];
  const origin = originOfAll(values);
  for (const [at, value] of values.entries()) {
    const gap = at === 0 ? "" : separator;
    const pieces = [...new Set(alternatives(value).map(pieceOf))];
    const next: string[] = [];
    for (const result of results) for (const piece of pieces) next.push(result + gap + piece);
    results = next.length > MAX_CHOICES ? results.map((result) => result + gap + HOLE.any) : next;
    if (results[0]!.length > MAX_TEXT) return dataOf(origin);
  }
  return choice(results.map((result) => text(result.includes(HOLE.any + HOLE.any) ? result.replace(/\uE000{2,}/g, HOLE.any) : result, origin)));
}

/** What the value may be when it is looked through: elements of a list, entries of a dictionary. */
export function elementsOf(value: Value): readonly Value[] | undefined {
  if (value.kind === "list") return value.others === undefined && !value.isOpen ? value.items : undefined;
  if (value.kind === "text" && isKnown(value.text) && value.text.length <= 4096) return [...value.text].map((letter) => text(letter, value.origin));
  return undefined;
}
