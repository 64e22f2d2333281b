import { HOLE } from "../operations.ts";
import { changeList } from "./assign.ts";
import { argumentsOf, type Arguments } from "./call.ts";
import { callValue } from "./calls.ts";
import * as effects from "./effects.ts";
import type { Evaluator } from "./evaluator.ts";
import { decoded, formatBraces } from "./format.ts";
import { iterate } from "./loops.ts";
import { narrow } from "./narrow.ts";
import { Scope } from "./scope.ts";
import {
  PLAIN,
  alternatives,
  choice,
  dataOf,
  dict,
  elementsOf,
  instance,
  isKnown,
  join,
  knownText,
  list,
  number,
  originOf,
  originOfAll,
  text,
  textOf,
  type DictValue,
  type ListValue,
  type Value,
} from "./value.ts";

/*
 * Methods of texts, lists, dictionaries and functions. Each language maps its own names to the
 * ones used here; what is not computed here is plain data.
 */

/** What a method of a plain value gives; `undefined` when the language has no such method. */
export function plainMethod(object: Value, name: string, args: Arguments, run: Evaluator): Value | undefined {
  const common = run.dialect.methods.get(name);
  if (common === undefined) return undefined;
  if (common === "show") effects.show(run, [...args.positional, ...args.named.values()]);
  const computed = compute(object, common, args, run);
  if (computed !== undefined) return computed;
  for (const value of args.positional) releaseWith(value, object, run);
  for (const value of args.named.values()) run.release(value);
  return dataOf(originOfAll([object, ...args.positional]));
}

/** A callback that gets what is in the object, or parts of it. */
function releaseWith(value: Value, object: Value, run: Evaluator): void {
  if (value.kind === "function" && object.kind === "data") callValue(value, { positional: [object, PLAIN], named: new Map(), isOpen: true }, run);
  else run.release(value);
}

function compute(object: Value, method: string, args: Arguments, run: Evaluator): Value | undefined {
  switch (object.kind) {
    case "text":
      return textMethod(object, method, args, run);
    case "list":
      return listMethod(object, method, args, run);
    case "dict":
      return dictMethod(object, method, args, run);
    case "number":
      return method === "toString"
        ? args.positional[0]?.kind === "number"
          ? text(Math.trunc(object.value).toString(Math.min(36, Math.max(2, args.positional[0].value))))
          : text(String(object.value))
        : undefined;
    case "function":
    case "library":
    case "class":
    case "method":
      return functionMethod(object, method, args, run);
    case "data":
      if (method === "map" || method === "forEach") {
        const results = args.positional.map((value) => (isCallable(value) ? callValue(value, argumentsOf(object), run) : PLAIN));
        return method === "forEach" ? PLAIN : list([results[0] ?? PLAIN], true);
      }
      return method === "trim" || method === "same" || method === "toString" ? object : undefined;
    default:
      return undefined;
  }
}

function isCallable(value: Value): boolean {
  return value.kind === "function" || value.kind === "library" || value.kind === "method" || value.kind === "class";
}

type Fold = (content: string, a: Value | undefined, b: Value | undefined) => string | undefined;

const argument = (value: Value | undefined, fallback: number): number => (value?.kind === "number" ? value.value : fallback);

/** Methods that give a text from a text and known arguments. */
const FOLDS: Readonly<Record<string, Fold>> = {
  upper: (content) => content.toUpperCase(),
  lower: (content) => content.toLowerCase(),
  swapcase: (content) => [...content].map((letter) => (letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase())).join(""),
  title: (content) => content.replace(/[a-zA-Z]+/g, (word) => word[0]!.toUpperCase() + word.slice(1).toLowerCase()),
  capitalize: (content) => content.charAt(0).toUpperCase() + content.slice(1),
  trim: (content, a) => stripped(content, a, true, true),
  trimStart: (content, a) => stripped(content, a, true, false),
  trimEnd: (content, a) => stripped(content, a, false, true),
  replace: (content, a, b) => {
    const [from, to] = [knownText(a), knownText(b)];
    return from === undefined || to === undefined || content.length > 8192 || to.length > 1024 ? undefined : content.replaceAll(from, () => to);
  },
  slice: (content, a, b) => content.slice(argument(a, 0), b === undefined ? undefined : argument(b, content.length)),
  substring: (content, a, b) => content.substring(argument(a, 0), b === undefined ? undefined : argument(b, content.length)),
  substr: (content, a, b) => {
    const start = argument(a, 0) < 0 ? Math.max(0, content.length + argument(a, 0)) : argument(a, 0);
    return content.slice(start, b === undefined ? undefined : start + argument(b, 0));
  },
  charAt: (content, a) => content.charAt(argument(a, 0)),
  repeat: (content, a) => (content.length * argument(a, 0) > 16384 ? undefined : content.repeat(Math.max(0, argument(a, 0)))),
  reverse: (content) => [...content].toReversed().join(""),
  removePrefix: (content, a) => (content.startsWith(knownText(a) ?? "\0") ? content.slice(knownText(a)!.length) : content),
  removeSuffix: (content, a) => (content.endsWith(knownText(a) ?? "\0") ? content.slice(0, content.length - knownText(a)!.length) : content),
  zfill: (content, a) => content.padStart(Math.min(argument(a, 0), 1000), "0"),
};

function stripped(content: string, letters: Value | undefined, atStart: boolean, atEnd: boolean): string {
  const set = new Set(knownText(letters) ?? " \t\n\r\f\v\0");
  let from = 0;
  let to = content.length;
  if (atStart) while (from < to && set.has(content[from]!)) from += 1;
  if (atEnd) while (to > from && set.has(content[to - 1]!)) to -= 1;
  return content.slice(from, to);
}

const NEED_KNOWN: ReadonlySet<string> = new Set(["replace", "substr", "charAt", "slice", "substring", "repeat"]);

function textMethod(object: Extract<Value, { kind: "text" }>, method: string, args: Arguments, run: Evaluator): Value | undefined {
  const content = object.text;
  const [a, b] = args.positional;
  if (method === "join" && a !== undefined) return joinAll(a, object);
  if (method === "concat") return join([object, ...args.positional]);
  if (method === "same" || (method === "toString" && a === undefined)) return object;
  if (method === "toString") return encodedAs(object, knownText(a) ?? "");
  if (method === "decode") return decodedAs(object, knownText(a) ?? "utf-8");
  if (method === "format") return formatBraces(object, args);
  if (!isKnown(content)) return method === "trim" || method === "trimStart" || method === "trimEnd" ? object : undefined;
  const fold = FOLDS[method];
  if (fold !== undefined) {
    if (NEED_KNOWN.has(method) && [a, b].some((value) => value !== undefined && value.kind !== "number" && knownText(value) === undefined)) return undefined;
    const folded = fold(content, a, b);
    return folded === undefined ? undefined : text(folded, object.origin);
  }
  const element = (part: string): Value => text(part, object.origin);
  switch (method) {
    case "split": {
      const separator = knownText(a);
      if (a !== undefined && separator === undefined && a.kind !== "data") return undefined;
      if (a?.kind === "data") return list([PLAIN], true);
      const parts = a === undefined ? content.split(/\s+/).filter((part) => part !== "") : content.split(separator!);
      return list(parts.slice(0, 2000).map(element), false, run.names.level);
    }
    case "letters":
      return a === undefined || (a.kind === "number" && a.value === 1) ? list([...content].slice(0, 4096).map(element), false, run.names.level) : undefined;
    case "lines":
      return list(content.split("\n").slice(0, 2000).map(element), false, run.names.level);
    case "codeAt":
      return number(content.charCodeAt(argument(a, 0)));
    default:
      return undefined;
  }
}

/** All elements of a list put together. */
export function joinAll(items: Value, separator: Value): Value {
  return choice(
    alternatives(items).map((one) => {
      if (one.kind === "list" && !one.isOpen) return choice([one.items, ...(one.others ?? [])].map((way) => joinWith(way, separator)));
      const elements = elementsOf(one);
      if (elements !== undefined) return joinWith(elements, separator);
      return text(HOLE.any, originOfAll([one, separator]));
    }),
  );
}

function joinWith(items: readonly Value[], separator: Value): Value {
  const gap = textOf(separator) ?? HOLE.any;
  return join(items, gap);
}

const DECODINGS: Readonly<Record<string, string>> = {
  base64: "base64",
  base64url: "base64",
  base64_codec: "base64",
  hex: "hex",
  hex_codec: "hex",
  rot13: "rot13",
  rot_13: "rot13",
};

function decodedAs(value: Value, encoding: string): Value {
  const known = DECODINGS[encoding.toLowerCase()];
  return known === undefined ? value : decoded(known, value);
}

/** `Buffer#toString`: as base64 or hex it is other text. */
function encodedAs(value: Value, encoding: string): Value {
  return /^(?:base64|base64url|hex)$/i.test(encoding) ? dataOf(originOf(value)) : value;
}

function listMethod(object: ListValue, method: string, args: Arguments, run: Evaluator): Value | undefined {
  const [a, b] = args.positional;
  switch (method) {
    case "push":
      changeList(object, (items) => [...items, ...args.positional], run, object.isOpen || args.isOpen);
      return PLAIN;
    case "unshift":
      changeList(object, (items) => [...args.positional, ...items], run);
      return PLAIN;
    case "extend": {
      const more = a === undefined ? { items: [], isOpen: false } : iterate(a, run);
      changeList(object, (items) => [...items, ...more.items], run, object.isOpen || more.isOpen);
      return PLAIN;
    }
    case "insert":
      changeList(object, (items) => items.toSpliced(argument(a, 0), 0, b ?? PLAIN), run);
      return PLAIN;
    case "splice":
      changeList(
        object,
        (items) => items.toSpliced(argument(a, 0), argument(b, items.length), ...args.positional.slice(2)),
        run,
        object.isOpen || (a !== undefined && a.kind !== "number"),
      );
      return list([...object.items], true);
    case "pop":
    case "shift": {
      const at = method === "shift" ? 0 : argument(a, -1);
      const taken = object.isOpen ? choice(object.items) : (object.items.at(at) ?? PLAIN);
      changeList(object, (items) => items.filter((_, place) => place !== (at < 0 ? items.length + at : at)), run);
      return taken;
    }
    case "clear":
      changeList(object, () => [], run);
      return PLAIN;
    case "reverse": {
      changeList(object, (items) => items.toReversed(), run);
      return object;
    }
    case "sort":
      for (const value of [...args.positional, ...args.named.values()]) run.release(value);
      changeList(object, (items) => [...items], run, true);
      return object;
    case "join":
      return joinAll(object, a ?? text(","));
    case "concat":
      return list(
        [...object.items, ...args.positional.flatMap((value) => (value.kind === "list" ? value.items : [value]))],
        object.isOpen || args.positional.some((value) => value.kind === "list" && value.isOpen),
        run.names.level,
      );
    case "slice": {
      if (object.isOpen || object.others !== undefined || [a, b].some((value) => value !== undefined && value.kind !== "number"))
        return list([...object.items], true, run.names.level);
      return list(object.items.slice(argument(a, 0), b === undefined ? undefined : argument(b, 0)), false, run.names.level);
    }
    case "copy":
    case "same":
      return list([...object.items], object.isOpen || object.others !== undefined, run.names.level);
    case "at":
      return a?.kind === "number" && !object.isOpen ? (object.items.at(a.value) ?? PLAIN) : choice(object.items);
    case "flat":
      return list(
        object.items.flatMap((item) => (item.kind === "list" ? item.items : [item])),
        true,
        run.names.level,
      );
    case "toString":
      return object.items.every((item) => item.kind === "number") ? bytesText(object, knownText(a)) : joinAll(object, text(","));
    case "map":
    case "flatMap":
    case "forEach":
    case "some":
    case "filter":
    case "find":
    case "reduce":
      return higher(object, method, args, run);
    default:
      return undefined;
  }
}

/** Numbers that are the bytes of a text. */
export function bytesText(object: ListValue, encoding = "utf8"): Value {
  if (object.isOpen || object.others !== undefined) return PLAIN;
  const bytes = object.items.map((item) => (item.kind === "number" ? item.value : -1));
  if (bytes.some((byte) => byte < 0 || byte > 255)) return PLAIN;
  return encodedAs(text(new TextDecoder().decode(Uint8Array.from(bytes))), encoding);
}

const MAX_CALLS = 256;

/** Methods that call back for each element. */
function higher(object: ListValue, method: string, args: Arguments, run: Evaluator): Value {
  const [callback, start] = args.positional;
  if (callback === undefined) return PLAIN;
  const { items, isOpen } = iterate(object, run);
  const isExact = !isOpen && items.length <= MAX_CALLS && run.mayInline;
  const used = isExact ? items : [choice(items)];
  if (method === "reduce") {
    let result = start ?? used[0] ?? PLAIN;
    if (!isExact) {
      run.release(callback);
      return dataOf(originOf(object));
    }
    for (const [at, item] of used.entries()) if (start !== undefined || at > 0) result = callValue(callback, argumentsOf(result, item, number(at)), run);
    return result;
  }
  const results = used.map((item, at) => callValue(callback, argumentsOf(item, isExact ? number(at) : text(HOLE.name), object), run));
  switch (method) {
    case "map":
      return list(results, !isExact, run.names.level);
    case "flatMap":
      return list(
        results.flatMap((result) => (result.kind === "list" ? result.items : [result])),
        !isExact,
        run.names.level,
      );
    case "filter":
    case "find": {
      const kept = used.map((item) => narrowedBy(callback, item, run));
      return method === "find" ? choice(kept) : list(kept, true, run.names.level);
    }
    default:
      return PLAIN;
  }
}

/** What an element is known to be when a callback has said yes to it. */
export function narrowedBy(callback: Value, item: Value, run: Evaluator): Value {
  if (callback.kind !== "function" || callback.node.isExpression !== true) return item;
  const [parameter] = callback.node.params;
  const test = callback.node.body.at(-1);
  if (parameter?.target.type !== "name" || test === undefined) return item;
  const { name } = parameter.target;
  let result = item;
  run.inScope(new Scope("block", callback.scope, run.names.level), () => {
    run.scope.names.set(name, item);
    result = narrow(test, false, run).get(name) ?? item;
  });
  return result;
}

function dictMethod(object: DictValue, method: string, args: Arguments, run: Evaluator): Value | undefined {
  const [a, b] = args.positional;
  const all = (): Value[] => [...object.entries.values(), ...(object.rest === undefined ? [] : [object.rest])];
  switch (method) {
    case "get":
    case "pop":
    case "setdefault": {
      const name = knownText(a);
      const own = name === undefined ? choice(all()) : (object.entries.get(name) ?? object.rest);
      return own === undefined ? (b ?? PLAIN) : b === undefined || own !== object.rest ? own : choice([own, b]);
    }
    case "set": {
      const name = knownText(a);
      if (name === undefined) object.rest = choice([b ?? PLAIN, ...(object.rest === undefined ? [] : [object.rest])]);
      else object.entries.set(name, object.entries.has(name) ? choice([object.entries.get(name)!, b ?? PLAIN]) : (b ?? PLAIN));
      return object;
    }
    case "update":
      if (a?.kind === "dict")
        for (const [key, value] of a.entries) object.entries.set(key, object.entries.has(key) ? choice([object.entries.get(key)!, value]) : value);
      else if (a !== undefined) object.rest = choice([dataOf(originOf(a)), ...(object.rest === undefined ? [] : [object.rest])]);
      for (const [key, value] of args.named) object.entries.set(key, value);
      return PLAIN;
    case "keys":
      return list(
        [...object.entries.keys()].map((key) => text(key)),
        object.rest !== undefined,
      );
    case "values":
      return list(all(), object.rest !== undefined);
    case "items":
      return list(
        [...[...object.entries].map(([key, value]) => list([text(key), value])), ...(object.rest === undefined ? [] : [list([PLAIN, object.rest])])],
        object.rest !== undefined,
      );
    case "copy":
    case "same":
      return { ...dict(object.entries, run.names.level), ...(object.rest === undefined ? {} : { rest: object.rest }) };
    default:
      return undefined;
  }
}

function functionMethod(object: Value, method: string, args: Arguments, run: Evaluator): Value | undefined {
  const [a, b] = args.positional;
  switch (method) {
    case "call":
      return callValue(object, { positional: args.positional.slice(1), named: new Map(), isOpen: args.isOpen }, run);
    case "apply":
      return callValue(object, { positional: b?.kind === "list" ? b.items : [], named: new Map(), isOpen: b?.kind !== "list" || b.isOpen }, run);
    case "bind":
      return args.positional.length <= 1
        ? a === undefined || object.kind !== "function"
          ? object
          : { ...object, self: a }
        : partial(object, args.positional.slice(1));
    default:
      return undefined;
  }
}

/** A function some of whose arguments are given already. */
function partial(callee: Value, given: readonly Value[], named: ReadonlyMap<string, Value> = new Map()): Value {
  return instance("partial", list([callee, list([...given]), dict(named)]));
}

/** Calls what `partial` made. */
export function callPartial(object: Value, args: Arguments, run: Evaluator): Value {
  const [callee, given, named] = object.kind === "instance" && object.at.kind === "list" ? object.at.items : [];
  if (callee === undefined) return PLAIN;
  const first = given?.kind === "list" ? given.items : [];
  const more = named?.kind === "dict" ? named.entries : new Map<string, Value>();
  return callValue(callee, { positional: [...first, ...args.positional], named: new Map([...more, ...args.named]), isOpen: args.isOpen }, run);
}
