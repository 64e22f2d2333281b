import { HOLE } from "../operations.ts";
import { setMember } from "../flow/assign.ts";
import { joinPaths } from "../flow/behaviour.ts";
import { argumentsOf, type Call } from "../flow/call.ts";
import { callValue } from "../flow/calls.ts";
import * as effects from "../flow/effects.ts";
import type { Functions } from "../flow/library.ts";
import { iterate } from "../flow/loops.ts";
import { indexOf, memberOf } from "../flow/members.ts";
import { bytesText, narrowedBy } from "../flow/methods.ts";
import { functionOf, runText } from "../flow/run-text.ts";
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
  library,
  list,
  number,
  originOf,
  text,
  textOf,
  type Value,
} from "../flow/value.ts";
import { moduleValue } from "./modules.ts";

/** Looks at its arguments and hands none of them on. */
const looked = (): Value => PLAIN;
const identity = (call: Call): Value => call.get(0) ?? PLAIN;

/** The value as a list, as `list(x)` makes it. */
function listed(call: Call): Value {
  const given = call.get(0);
  if (given === undefined) return list([], false, call.run.names.level);
  const { items, isOpen } = iterate(given, call.run);
  return list([...items], isOpen, call.run.names.level);
}

function stringed(value: Value | undefined): Value {
  if (value === undefined) return text("");
  return choice(
    alternatives(value).map((one) => {
      if (one.kind === "text") return one;
      if (one.kind === "number") return text(String(one.value));
      const content = one.kind === "instance" ? textOf(one.at) : undefined;
      if (content !== undefined) return text(content, originOf(one));
      return one.kind === "list" ? bytesText(one) : dataOf(originOf(one));
    }),
  );
}

const MAX_RANGE = 512;

function range(call: Call): Value {
  const given = call.args.positional.map((value) => (value.kind === "number" ? value.value : undefined));
  const [from, to, step] = given.length === 1 ? [0, given[0], 1] : [given[0], given[1], given.length > 2 ? given[2] : 1];
  if (from === undefined || to === undefined || step === undefined || step === 0 || Math.abs((to - from) / step) > MAX_RANGE)
    return list([text(HOLE.name)], true);
  const items: Value[] = [];
  for (let at = from; step > 0 ? at < to : at > to; at += step) items.push(number(at));
  return list(items);
}

/** `getattr(object, name)`, with names that are put together. */
function getAttribute(call: Call): Value {
  const object = call.get(0) ?? PLAIN;
  const fallback = call.get(2);
  const found = choice(
    alternatives(call.get(1) ?? PLAIN).map((name) => {
      const known = knownText(name);
      if (known !== undefined) return memberOf(object, known, call.run);
      return choice(
        alternatives(object).map((one) => (one.kind === "data" ? one : one.kind === "class" ? sampleMember(one, call) : indexOf(one, name, call.run))),
      );
    }),
  );
  return fallback === undefined ? found : choice([found, fallback]);
}

function sampleMember(owner: Extract<Value, { kind: "class" }>, call: Call): Value {
  return choice([...owner.scope.names.values(), ...(call.run.scope.names.size > 0 ? [] : [PLAIN])]);
}

export function mapped(call: Call): Value {
  const [callback, source, ...others] = call.args.positional;
  if (callback === undefined || source === undefined) return PLAIN;
  const { items, isOpen } = iterate(source, call.run);
  const isExact = !isOpen && items.length <= MAX_RANGE && others.length === 0 && call.run.mayInline;
  const used = isExact ? items : [choice(items)];
  const more = others.map((other) => choice(iterate(other, call.run).items));
  return list(
    used.map((item) => callValue(callback, argumentsOf(item, ...more), call.run)),
    !isExact,
    call.run.names.level,
  );
}

function filtered(call: Call): Value {
  const [callback, source] = call.args.positional;
  if (source === undefined) return PLAIN;
  const { items } = iterate(source, call.run);
  if (callback !== undefined) for (const item of items.slice(0, 64)) callValue(callback, argumentsOf(item), call.run);
  return list(
    items.map((item) => (callback === undefined ? item : narrowedBy(callback, item, call.run))),
    true,
    call.run.names.level,
  );
}

function zipped(call: Call): Value {
  const sources = call.args.positional.map((source) => iterate(source, call.run));
  const isOpen = sources.some((source) => source.isOpen) || call.args.isOpen;
  const length = isOpen ? 1 : Math.min(MAX_RANGE, ...sources.map(({ items }) => items.length));
  const row = (at: number): Value => list(sources.map(({ items }) => (isOpen ? choice(items) : (items[at] ?? PLAIN))));
  return list(
    Array.from({ length: sources.length === 0 ? 0 : length }, (_, at) => row(at)),
    isOpen,
  );
}

function enumerated(call: Call): Value {
  const { items, isOpen } = iterate(call.get(0) ?? PLAIN, call.run);
  const start = call.get(1, "start");
  const first = start === undefined ? 0 : start.kind === "number" ? start.value : undefined;
  return list(
    items.map((item, at) => list([isOpen || first === undefined ? text(HOLE.name) : number(first + at), item])),
    isOpen,
  );
}

function made(call: Call): Value {
  const first = call.get(0);
  const result = dict([], call.run.names.level);
  if (first?.kind === "dict") {
    for (const [name, value] of first.entries) result.entries.set(name, value);
    if (first.rest !== undefined) result.rest = first.rest;
  } else if (first !== undefined) {
    for (const pair of iterate(first, call.run).items) {
      const name = pair.kind === "list" ? knownText(pair.items[0]) : undefined;
      const value = pair.kind === "list" ? (pair.items[1] ?? PLAIN) : pair;
      if (name !== undefined) result.entries.set(name, value);
      else result.rest = choice([value, ...(result.rest === undefined ? [] : [result.rest])]);
    }
    const origin = originOf(first);
    if (origin !== undefined) result.rest = choice([dataOf(origin), ...(result.rest === undefined ? [] : [result.rest])]);
  }
  for (const [name, value] of call.args.named) result.entries.set(name, value);
  return result;
}

function integer(call: Call): Value {
  const given = call.get(0);
  const base = call.get(1, "base");
  if (given?.kind === "number") return number(Math.trunc(given.value));
  const content = knownText(given)?.trim().toLowerCase().replaceAll("_", "");
  const radix = base === undefined ? 10 : base.kind === "number" ? base.value : Number.NaN;
  if (content === undefined || Number.isNaN(radix) || radix > 36 || radix === 1 || radix < 0) return text(HOLE.name);
  const digits = content.replace(/^([-+]?)0[xob]/, "$1");
  const detected = radix !== 0 ? radix : /0x/.test(content) ? 16 : /0o/.test(content) ? 8 : /0b/.test(content) ? 2 : 10;
  return number(Number.parseInt(digits, detected));
}

function decodedBytes(call: Call): Value {
  const given = call.get(0);
  if (given?.kind === "list") return given.isOpen ? PLAIN : { ...list([...given.items], false, call.run.names.level) };
  return given === undefined ? text("") : stringed(given);
}

/** `super()`: the object as one of its base classes would have it. */
function superObject(call: Call): Value {
  const { run } = call;
  const self = run.scope.body.self;
  if (self?.kind !== "dict" || self.of === undefined) return PLAIN;
  const object = self;
  const owner = self.of;
  const defining = run.owners.get(run.scope.body.parent ?? run.scope) ?? owner;
  return choice(
    defining.bases.map((base) => {
      if (base.kind === "class") return { ...object, of: base };
      return base.kind === "library" ? instance(base.path, PLAIN) : PLAIN;
    }),
  );
}

function dynamicImport(call: Call): Value {
  return choice(
    alternatives(call.get(0, "name") ?? PLAIN).map((one) => {
      const name = knownText(one);
      if (name === undefined) return call.run.unknown("which module is imported is not known");
      return moduleValue(
        call.path === "__import__" && call.option("fromlist") === undefined && call.get(3) === undefined ? name.split(".")[0]! : name,
        call.run,
      );
    }),
  );
}

function opened(call: Call): Value {
  const path = call.get(0, "file") ?? call.get(0, "name") ?? call.get(0, "filename");
  return openFile(call, path, call.get(1, "mode"));
}

/** A file is opened in a mode: what the letters say, both when they are not known. */
export function openFile(call: Call, path: Value | undefined, mode: Value | undefined): Value {
  const letters = mode === undefined ? "r" : knownText(mode);
  // A number is a descriptor that is open already.
  if (path?.kind === "number") return instance("stream");
  if (letters === undefined || /r|\+/.test(letters) || !/[wax]/.test(letters)) effects.read(call.run, path);
  if (letters === undefined || /[wax+]/.test(letters)) effects.openForWriting(call.run, path, letters === undefined || /[a+]/.test(letters));
  for (const value of call.args.named.values()) call.run.release(value);
  return instance("file", path?.kind === "instance" ? path.at : (path ?? PLAIN));
}

/** `print(a, b, sep=" ", end="\n", file=…)` */
function printed(call: Call): Value {
  const file = call.args.named.get("file");
  const [gap, end] = [call.args.named.get("sep"), call.args.named.get("end")].map((value, at) =>
    value === undefined ? " \n"[at]! : (knownText(value) ?? HOLE.any),
  );
  if (file === undefined || (file.kind === "instance" && file.of === "stream"))
    effects.print(call.run, call.args.isOpen ? [...call.args.positional, PLAIN] : call.args.positional, gap!, end!);
  else if (file.kind === "instance" && file.of === "file")
    effects.writeText(call.run, file.at, call.args.isOpen ? [PLAIN] : [join(call.args.positional, gap), text(end!)], true);
  else effects.show(call.run, call.all);
  for (const value of call.args.positional) call.run.release(value);
  return PLAIN;
}

/** `file.write(text)` */
function writtenTo(call: Call): Value {
  const given = call.get(0);
  const parts = given === undefined ? [] : given.kind === "list" ? (given.isOpen ? [PLAIN] : given.items) : [given];
  if (call.self?.kind === "instance") effects.writeText(call.run, call.self.at, parts, true);
  return text(HOLE.name);
}

function streamed(call: Call): Value {
  const given = call.get(0);
  effects.print(call.run, given?.kind === "list" ? given.items : given === undefined ? [] : [given], "", "");
  return text(HOLE.name);
}

function namespace(call: Call): Value {
  const object = call.get(0);
  return object === undefined ? instance("names") : object.kind === "library" || object.kind === "dict" ? object : PLAIN;
}

function partialOf(call: Call): Value {
  const [callee, ...given] = call.args.positional;
  return callee === undefined ? PLAIN : instance("partial", list([callee, list(given), dict(call.args.named)]));
}

/** Python's builtin functions that are more than a line. */
export const BUILTINS: Functions = {
  print: printed,
  ...Object.fromEntries(["hasattr", "isinstance", "issubclass", "callable", "id", "hash", "dir", "help", "bool"].map((name) => [name, looked])),
  "file#write": writtenTo,
  "file#writelines": writtenTo,
  "stream#write": streamed,
  "stream#writelines": streamed,
  open: opened,
  "io.open": opened,
  "io.FileIO": opened,
  "io.open_code": opened,
  file: opened,
  str: (call) => stringed(call.get(0)),
  unicode: (call) => stringed(call.get(0)),
  format(call) {
    const [value, spec] = call.args.positional;
    return value?.kind === "text" || knownText(spec) === ""
      ? (value ?? PLAIN)
      : value?.kind === "number" || value?.kind === "data"
        ? text(/[,%dfeExXob0-9]$/.test(knownText(spec) ?? "") ? HOLE.name : HOLE.any, originOf(value))
        : stringed(value);
  },
  bytes: decodedBytes,
  bytearray: decodedBytes,
  int: integer,
  len(call) {
    const given = call.get(0);
    if (given?.kind === "text" && isKnown(given.text)) return number(given.text.length);
    return given?.kind === "list" && !given.isOpen && given.others === undefined ? number(given.items.length) : text(HOLE.name);
  },
  chr: (call) =>
    choice(
      alternatives(call.get(0) ?? PLAIN).map((one) =>
        one.kind === "number" && one.value >= 0 && one.value <= 0x10ffff ? text(String.fromCodePoint(Math.trunc(one.value))) : text(HOLE.any, originOf(one)),
      ),
    ),
  unichr: (call) => BUILTINS["chr"]!(call),
  ord(call) {
    const content = knownText(call.get(0));
    return content === undefined || content === "" ? PLAIN : number(content.codePointAt(0)!);
  },
  list: listed,
  tuple: listed,
  set: listed,
  frozenset: listed,
  iter: (call) => (call.args.positional.length > 1 ? list([callValue(call.get(0)!, argumentsOf(), call.run)], true) : listed(call)),
  aiter: listed,
  reversed(call) {
    const value = listed(call);
    return value.kind === "list" ? list(value.items.toReversed(), value.isOpen) : value;
  },
  sorted(call) {
    for (const value of call.args.named.values()) call.run.release(value);
    const { items } = iterate(call.get(0) ?? PLAIN, call.run);
    return list([...items], true, call.run.names.level);
  },
  next(call) {
    const fallback = call.get(1);
    return choice([...iterate(call.get(0) ?? PLAIN, call.run).items, ...(fallback === undefined ? [] : [fallback])]);
  },
  anext: (call) => BUILTINS["next"]!(call),
  max: (call) => extreme(call),
  min: (call) => extreme(call),
  range,
  xrange: range,
  map: mapped,
  filter: filtered,
  zip: zipped,
  enumerate: enumerated,
  dict: made,
  "collections.OrderedDict": made,
  "collections.defaultdict"(call) {
    const factory = call.get(0);
    if (factory !== undefined) call.run.release(factory);
    return { ...dict([], call.run.names.level), rest: factory === undefined ? PLAIN : callValue(factory, argumentsOf(), call.run) };
  },
  "collections.deque": listed,
  "itertools.chain"(call) {
    return list(
      call.args.positional.flatMap((value) => [...iterate(value, call.run).items]),
      true,
    );
  },
  "itertools.chain.from_iterable": (call) =>
    list(
      iterate(call.get(0) ?? PLAIN, call.run).items.flatMap((item) => [...iterate(item, call.run).items]),
      true,
    ),
  "copy.copy": identity,
  "copy.deepcopy": identity,
  "io.StringIO": identity,
  "io.BytesIO": identity,
  "io.TextIOWrapper": identity,
  "io.BufferedReader": identity,
  "StringIO.StringIO": identity,
  getattr: getAttribute,
  "inspect.getattr_static": getAttribute,
  setattr(call) {
    const [object, name, value] = call.args.positional;
    for (const one of alternatives(object ?? PLAIN)) setMember(one, name ?? PLAIN, value ?? PLAIN, call.run);
    return PLAIN;
  },
  vars: namespace,
  globals: namespace,
  locals: namespace,
  "names#get": (call) => indexOf(call.self ?? PLAIN, call.get(0) ?? PLAIN, call.run),
  "names#__getitem__": (call) => indexOf(call.self ?? PLAIN, call.get(0) ?? PLAIN, call.run),
  "names#keys": () => PLAIN,
  "names#items": () => PLAIN,
  "names#copy": (call) => call.self ?? PLAIN,
  "names#update"(call) {
    call.run.stars.add("");
    for (const value of call.all) call.run.release(value);
    return PLAIN;
  },
  eval: (call) => runText(call.run, sourceOf(call.get(0))),
  exec: (call) => runText(call.run, sourceOf(call.get(0))),
  compile: (call) => instance("code object", call.get(0, "source") ?? PLAIN),
  "code object#co_code": () => PLAIN,
  "types.FunctionType": (call) =>
    call.get(0)?.kind === "instance" ? functionOf(call.run, sourceOf(call.get(0)), []) : call.run.unknown("a function is put together from code"),
  __import__: dynamicImport,
  "importlib.import_module": dynamicImport,
  "importlib.__import__": dynamicImport,
  super: superObject,
  type(call) {
    if (call.args.positional.length < 2) {
      const object = call.get(0);
      return object?.kind === "dict" && object.of !== undefined ? object.of : PLAIN;
    }
    for (const value of call.all) call.run.release(value);
    return PLAIN;
  },
  staticmethod: identity,
  classmethod: identity,
  property: (call) => instance("property", call.get(0) ?? PLAIN),
  "functools.wraps": () => library("identity"),
  "functools.lru_cache": cached,
  "functools.cache": identity,
  "functools.cached_property": (call) => instance("property", call.get(0) ?? PLAIN),
  "functools.singledispatch": identity,
  "functools.total_ordering": identity,
  "functools.partial": partialOf,
  "functools.partialmethod": partialOf,
  "functools.reduce"(call) {
    const [callback, source, start] = call.args.positional;
    if (callback === undefined || source === undefined) return PLAIN;
    const { items, isOpen } = iterate(source, call.run);
    const all = start === undefined ? items : [start, ...items];
    if (isOpen || all.length > 256) {
      call.run.release(callback);
      return dataOf(originOf(source));
    }
    return all.reduce((result, item) => callValue(callback, argumentsOf(result, item), call.run));
  },
  "contextlib.contextmanager": generatorContext,
  "contextlib.asynccontextmanager": generatorContext,
  "context maker#()": (call) => choice(iterate(callValue(call.self?.kind === "instance" ? call.self.at : PLAIN, call.args, call.run), call.run).items),
  "contextlib.closing": identity,
  "contextlib.nullcontext": identity,
  "contextlib.suppress": () => PLAIN,
  "contextlib.redirect_stdout": () => PLAIN,
  "contextlib.chdir"(call) {
    effects.onPath(call.run, "cd", call.get(0));
    return PLAIN;
  },
  ...Object.fromEntries(
    ["abc.abstractmethod", "typing.overload", "typing.final", "typing.no_type_check", "typing.runtime_checkable"].map((name) => [name, identity]),
  ),
  "typing.cast": (call) => call.get(1) ?? PLAIN,
  "typing.NamedTuple": () => PLAIN,
  "dataclasses.dataclass": (call) => (call.args.positional.length === 0 ? library("identity") : identity(call)),
  "dataclasses.field"(call) {
    const factory = call.args.named.get("default_factory");
    return factory === undefined ? (call.args.named.get("default") ?? PLAIN) : callValue(factory, argumentsOf(), call.run);
  },
  "enum.unique": identity,
  "enum.verify": () => library("identity"),
  identity,
  "operator.methodcaller"(call) {
    const name = knownText(call.get(0));
    return name === undefined
      ? call.run.unknown("which method is called is not known")
      : instance("method caller", list([text(name), list(call.args.positional.slice(1))]));
  },
  "operator.attrgetter"(call) {
    const name = knownText(call.get(0));
    return name === undefined ? call.run.unknown("which member is used is not known") : instance("member getter", text(name));
  },
  "operator.itemgetter": (call) => instance("item getter", call.get(0) ?? PLAIN),
  "item getter#()": (call) => indexOf(call.get(0) ?? PLAIN, call.self?.kind === "instance" ? call.self.at : PLAIN, call.run),
  "member getter#()": (call) => (knownText(call.self) ?? "").split(".").reduce((value, name) => memberOf(value, name, call.run), call.get(0) ?? PLAIN),
  "method caller#()"(call) {
    const [name, given] = call.self?.kind === "instance" && call.self.at.kind === "list" ? call.self.at.items : [];
    const method = memberOf(call.get(0) ?? PLAIN, knownText(name) ?? "", call.run);
    return callValue(method, argumentsOf(...(given?.kind === "list" ? given.items : [])), call.run);
  },
  "os.path.join": (call) => (call.args.isOpen ? joinPaths([...call.args.positional, text(HOLE.any)]) : joinPaths(call.args.positional)),
};

function extreme(call: Call): Value {
  for (const value of call.args.named.values()) call.run.release(value);
  const values = call.args.positional.length > 1 ? call.args.positional : iterate(call.get(0) ?? PLAIN, call.run).items;
  return choice(values);
}

function cached(call: Call): Value {
  const first = call.get(0);
  return first?.kind === "function" ? first : library("identity");
}

/** What a generator yields is what `with` gets. */
function generatorContext(call: Call): Value {
  return instance("context maker", call.get(0) ?? PLAIN);
}

/** The source of a code object, or the text itself. */
function sourceOf(value: Value | undefined): Value | undefined {
  return value?.kind === "instance" ? value.at : value;
}
