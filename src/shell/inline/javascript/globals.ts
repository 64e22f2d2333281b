import { HOLE } from "../operations.ts";
import { derived } from "../flow/behaviour.ts";
import { argumentsOf, type Call } from "../flow/call.ts";
import { callValue } from "../flow/calls.ts";
import * as effects from "../flow/effects.ts";
import { decoded } from "../flow/format.ts";
import type { Functions } from "../flow/library.ts";
import { iterate } from "../flow/loops.ts";
import { indexOf, memberOf } from "../flow/members.ts";
import { bytesText } from "../flow/methods.ts";
import { functionOf, runText } from "../flow/run-text.ts";
import { setMember } from "../flow/assign.ts";
import {
  PLAIN,
  alternatives,
  choice,
  dataOf,
  dict,
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
  type Value,
} from "../flow/value.ts";

const identity = (call: Call): Value => call.get(0) ?? PLAIN;

function stringed(value: Value | undefined): Value {
  return value === undefined
    ? text("")
    : choice(alternatives(value).map((one) => (textOf(one) === undefined ? dataOf(originOf(one)) : text(textOf(one)!, originOf(one)))));
}

function entries(call: Call, kind: "keys" | "values" | "entries"): Value {
  const object = call.get(0) ?? PLAIN;
  return choice(
    alternatives(object).map((one) => {
      if (one.kind === "dict") {
        const all = [...one.entries];
        const rest = one.rest === undefined ? [] : [one.rest];
        const isOpen = one.rest !== undefined;
        if (kind === "keys")
          return list(
            all.map(([name]) => text(name)),
            isOpen,
          );
        if (kind === "values") return list([...all.map(([, value]) => value), ...rest], isOpen);
        return list([...all.map(([name, value]) => list([text(name), value])), ...rest.map((value) => list([PLAIN, value]))], isOpen);
      }
      if (one.kind === "list")
        return kind === "values"
          ? one
          : list(
              one.items.map((item, at) => (kind === "keys" ? text(String(at)) : list([text(String(at)), item]))),
              one.isOpen,
            );
      if (kind === "keys") return one.kind === "library" || one.kind === "instance" ? list([PLAIN], true) : dataOf(originOf(one));
      call.run.release(one);
      return kind === "entries" ? list([list([PLAIN, dataOf(originOf(one))])], true) : list([dataOf(originOf(one))], true);
    }),
  );
}

function assigned(call: Call): Value {
  const [target, ...sources] = call.args.positional;
  if (target === undefined) return PLAIN;
  for (const source of sources) {
    for (const one of alternatives(source)) {
      if (one.kind !== "dict") {
        if (target.kind === "dict") target.rest = choice([dataOf(originOf(one)), ...(target.rest === undefined ? [] : [target.rest])]);
        if (one.kind !== "data") call.run.release(one);
        continue;
      }
      for (const [name, value] of one.entries) setMember(target, text(name), value, call.run);
      if (one.rest !== undefined) setMember(target, PLAIN, one.rest, call.run);
    }
  }
  return target;
}

function arrayFrom(call: Call): Value {
  const [source, callback] = call.args.positional;
  if (source === undefined) return list([], false, call.run.names.level);
  const length = source.kind === "dict" ? source.entries.get("length") : undefined;
  const over =
    length?.kind === "number" && length.value <= 512
      ? { items: Array.from({ length: Math.max(0, length.value) }, () => PLAIN as Value), isOpen: false }
      : iterate(source, call.run);
  const items = callback === undefined ? [...over.items] : over.items.map((item, at) => callValue(callback, argumentsOf(item, number(at)), call.run));
  return list(items, over.isOpen, call.run.names.level);
}

/** Buffer from text in an encoding, from bytes, from another buffer. */
function bufferFrom(call: Call): Value {
  const given = call.get(0);
  const encoding = call.get(1);
  if (given?.kind === "list") return bytesText(given);
  if (encoding === undefined) return given ?? PLAIN;
  const name = knownText(encoding);
  if (name === undefined) return dataOf({ ...originOfAll(call.all), isDecoded: true });
  if (/^base64/i.test(name)) return decoded("base64", given);
  return /^hex$/i.test(name) ? decoded("hex", given) : (given ?? PLAIN);
}

function numeric(call: Call): Value {
  const given = call.get(0);
  if (given?.kind === "number") return /Int/.test(call.path) ? number(Math.trunc(given.value)) : given;
  const content = knownText(given);
  const radix = call.get(1);
  if (content === undefined) return text(HOLE.name);
  if (/parseInt/.test(call.path)) return number(Number.parseInt(content, radix?.kind === "number" ? radix.value : undefined));
  return number(/parseFloat/.test(call.path) ? Number.parseFloat(content) : Number(content));
}

/** `setTimeout(f, ms)`; text instead of a function is run. */
function later(call: Call): Value {
  const [callback, , ...given] = call.args.positional;
  if (callback === undefined) return PLAIN;
  if (callback.kind === "text") runText(call.run, callback);
  else {
    callValue(callback, argumentsOf(...given), call.run);
    call.run.later(callback, argumentsOf(...given));
  }
  return PLAIN;
}

function makeFunction(call: Call): Value {
  const names = call.args.positional
    .slice(0, -1)
    .flatMap((value) => (knownText(value) ?? "").split(",").map((name) => name.trim()))
    .filter((name) => /^[\w$]+$/.test(name));
  const body = call.args.positional.at(-1);
  return body === undefined ? PLAIN : functionOf(call.run, body, names);
}

/** `new Promise((resolve, reject) => …)`: what is resolved is what it will be. */
function promise(call: Call): Value {
  const executor = call.get(0);
  if (executor === undefined) return PLAIN;
  callValue(executor, argumentsOf(PLAIN, PLAIN), call.run);
  return PLAIN;
}

function setFrom(call: Call): Value {
  return call.get(0) === undefined ? list([], false, call.run.names.level) : arrayFrom(call);
}

/** A dictionary of pairs. */
function mapFrom(call: Call): Value {
  const source = call.get(0);
  const made = dict([], call.run.names.level);
  for (const pair of source === undefined ? [] : iterate(source, call.run).items) {
    const [name, value] = pair.kind === "list" ? pair.items : [];
    const known = knownText(name);
    if (known === undefined) made.rest = choice([value ?? PLAIN, ...(made.rest === undefined ? [] : [made.rest])]);
    else made.entries.set(known, value ?? PLAIN);
  }
  return made;
}

/** What a URL is made of: the address, with the path behind it. */
function makeUrl(call: Call): Value {
  const [given, base] = call.args.positional;
  const start = textOf(base);
  const tail = textOf(given);
  if (base === undefined || tail === undefined || /^[a-z]+:/i.test(tail)) return instance("URL", given ?? PLAIN);
  if (start === undefined) return instance("URL", PLAIN);
  const root = tail.startsWith("/") ? start.replace(/^([a-z]+:\/\/[^/]*).*$/i, "$1") : start.replace(/[^/]*$/, "");
  return instance("URL", text(root + tail.replace(/^\.\//, "")));
}

/** Functions of the language that are more than a line. */
export const GLOBALS: Functions = {
  eval: (call) => runText(call.run, call.get(0)),
  Function: makeFunction,
  "constructor#()": makeFunction,
  "constructor#constructor": makeFunction,
  "constructor#*": () => PLAIN,
  "getter of"(call) {
    const made = call.get(0) ?? PLAIN;
    const result = callValue(made, argumentsOf(), call.run);
    call.run.release(result);
    return choice([result, made]);
  },
  "vm.runInThisContext": (call) => runText(call.run, call.get(0)),
  "vm.runInNewContext": sandboxed,
  "vm.runInContext": sandboxed,
  "vm.compileFunction": (call) => functionOf(call.run, call.get(0), []),
  "vm.SourceTextModule": (call) => runText(call.run, call.get(0)),
  "script#runInThisContext": (call) => runText(call.run, call.self?.kind === "instance" ? call.self.at : PLAIN),
  "script#runInNewContext": (call) => runText(call.run, call.self?.kind === "instance" ? call.self.at : PLAIN),
  "script#runInContext": (call) => runText(call.run, call.self?.kind === "instance" ? call.self.at : PLAIN),
  setTimeout: later,
  setInterval: later,
  setImmediate: (call) => later(call),
  queueMicrotask: later,
  "process.nextTick"(call) {
    const [callback, ...given] = call.args.positional;
    if (callback === undefined) return PLAIN;
    call.run.later(callback, argumentsOf(...given));
    return callValue(callback, argumentsOf(...given), call.run);
  },
  String: (call) => stringed(call.get(0)),
  "String.raw": identity,
  "String.fromCharCode": (call) => {
    if (call.args.isOpen) return text(HOLE.any);
    return join(call.args.positional.map((value) => (value.kind === "number" ? text(String.fromCharCode(value.value)) : text(HOLE.any))));
  },
  "String.fromCodePoint": (call) => GLOBALS["String.fromCharCode"]!(call),
  Number: numeric,
  parseInt: numeric,
  parseFloat: numeric,
  "Number.parseInt": numeric,
  "Number.parseFloat": numeric,
  Array: (call) =>
    call.args.positional.length === 1
      ? call.get(0)?.kind === "number" && (call.get(0) as { value: number }).value <= 256
        ? list(
            Array.from({ length: Math.max(0, Math.trunc((call.get(0) as { value: number }).value)) }, () => PLAIN),
            false,
            call.run.names.level,
          )
        : list([PLAIN], true, call.run.names.level)
      : list([...call.args.positional], call.args.isOpen, call.run.names.level),
  "Array.of": (call) => list([...call.args.positional], call.args.isOpen, call.run.names.level),
  "Array.from": arrayFrom,
  "Array.fromAsync": arrayFrom,
  "Uint8Array.from": arrayFrom,
  Uint8Array: arrayFrom,
  Set: setFrom,
  Map: mapFrom,
  WeakMap: mapFrom,
  "Object.keys": (call) => entries(call, "keys"),
  "Object.getOwnPropertyNames": (call) => entries(call, "keys"),
  "Reflect.ownKeys": (call) => entries(call, "keys"),
  "Object.values": (call) => entries(call, "values"),
  "Object.entries": (call) => entries(call, "entries"),
  "Object.fromEntries": mapFrom,
  "Object.assign": assigned,
  "Object.freeze": identity,
  "Object.seal": identity,
  "Object.preventExtensions": identity,
  "Object.create"(call) {
    const given = call.get(0);
    if (given !== undefined && given.kind !== "data" && given.kind !== "dict") call.run.release(given);
    return given?.kind === "dict"
      ? { ...dict(given.entries, call.run.names.level), ...(given.of === undefined ? {} : { of: given.of }) }
      : dict([], call.run.names.level);
  },
  "Object.defineProperty"(call) {
    const [target, name, descriptor] = call.args.positional;
    if (descriptor?.kind === "dict" && target !== undefined)
      for (const key of ["value", "get"])
        if (descriptor.entries.has(key))
          setMember(
            target,
            name ?? PLAIN,
            key === "get" ? callValue(descriptor.entries.get(key)!, argumentsOf(), call.run) : descriptor.entries.get(key)!,
            call.run,
          );
    return target ?? PLAIN;
  },
  structuredClone: identity,
  Promise: promise,
  "Promise.resolve": identity,
  "Promise.all": identity,
  "Promise.allSettled": (call) =>
    list(
      iterate(call.get(0) ?? PLAIN, call.run).items.map((value) =>
        dict([
          ["value", value],
          ["status", PLAIN],
        ]),
      ),
      true,
    ),
  "Promise.race": (call) => choice(iterate(call.get(0) ?? PLAIN, call.run).items),
  "Promise.any": (call) => choice(iterate(call.get(0) ?? PLAIN, call.run).items),
  "Reflect.apply": (call) =>
    callValue(
      call.get(0) ?? PLAIN,
      {
        positional: call.get(2)?.kind === "list" ? (call.get(2) as Extract<Value, { kind: "list" }>).items : [],
        named: new Map(),
        isOpen: call.get(2)?.kind !== "list",
      },
      call.run,
    ),
  "Reflect.construct": (call) =>
    callValue(
      call.get(0) ?? PLAIN,
      {
        positional: call.get(1)?.kind === "list" ? (call.get(1) as Extract<Value, { kind: "list" }>).items : [],
        named: new Map(),
        isOpen: call.get(1)?.kind !== "list",
      },
      call.run,
    ),
  "Reflect.get": (call) => indexOf(call.get(0) ?? PLAIN, call.get(1) ?? PLAIN, call.run),
  "Reflect.set"(call) {
    setMember(call.get(0) ?? PLAIN, call.get(1) ?? PLAIN, call.get(2) ?? PLAIN, call.run);
    return PLAIN;
  },
  Proxy(call) {
    const handler = call.get(1);
    if (handler !== undefined) call.run.release(handler);
    return call.get(0) ?? PLAIN;
  },
  RegExp: (call) => instance("RegExp", call.get(0) ?? PLAIN),
  "RegExp#*"(call) {
    for (const value of call.all) call.run.release(value);
    return dataOf(originOfAll(call.all));
  },
  URL: makeUrl,
  "URL#toString": (call) => (call.self?.kind === "instance" ? call.self.at : PLAIN),
  "URL#searchParams.set": () => PLAIN,
  "url.parse": (call) => instance("URL", call.get(0) ?? PLAIN),
  "url.fileURLToPath": fileOf,
  "url.pathToFileURL": identity,
  "Bun.fileURLToPath": fileOf,
  atob: (call) => decoded("base64", call.get(0)),
  unescape: (call) => decoded("url", call.get(0)),
  decodeURIComponent: (call) => decoded("url", call.get(0)),
  decodeURI: (call) => decoded("url", call.get(0)),
  "querystring.unescape": (call) => decoded("url", call.get(0)),
  "Buffer.from": bufferFrom,
  Buffer: bufferFrom,
  "Buffer.concat": (call) => {
    const parts = call.get(0);
    return parts?.kind === "list" && !parts.isOpen ? join(parts.items) : derived(call);
  },
  TextDecoder: () => instance("TextDecoder"),
  "TextDecoder#decode": (call) => (call.get(0)?.kind === "list" ? bytesText(call.get(0) as Extract<Value, { kind: "list" }>) : identity(call)),
  "TextDecoder#*": () => PLAIN,
  "JSON.parse": (call) => derived(call),
  "util.promisify": identity,
  "util.callbackify": identity,
  "util.deprecate": identity,
  "util.inspect": (call) => dataOf(originOfAll(call.all)),
  "util.format": (call) => dataOf(originOfAll(call.all)),
  "util.inherits": () => PLAIN,
  "events.once": () => PLAIN,
  "stream.pipeline": piped,
  "stream.promises.pipeline": piped,
};

/** Code run with an object as its globals: what the object holds is at its hand. */
function sandboxed(call: Call): Value {
  const sandbox = call.get(1);
  if (sandbox?.kind === "dict") for (const [name, value] of sandbox.entries) call.run.names.set(call.run.scope, name, value);
  return runText(call.run, call.get(0));
}

function fileOf(call: Call): Value {
  return choice(
    alternatives(call.get(0) ?? PLAIN).map((one) => {
      const address = textOf(one);
      return address === undefined || !isKnown(address) ? PLAIN : text(address.replace(/^file:\/\//, ""));
    }),
  );
}

function piped(call: Call): Value {
  const [source, ...targets] = call.args.positional;
  if (source !== undefined) for (const target of targets) callValue(memberOf(source, "pipe", call.run), argumentsOf(target), call.run);
  effects.show(call.run, call.all);
  return PLAIN;
}
