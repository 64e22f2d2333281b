import { HOLE } from "../operations.ts";
import { changeList } from "../flow/assign.ts";
import { derived } from "../flow/behaviour.ts";
import { ANY_ARGUMENTS, argumentsOf, type Arguments, type Call } from "../flow/call.ts";
import { callValue } from "../flow/calls.ts";
import * as effects from "../flow/effects.ts";
import { decoded, formatPercent } from "../flow/format.ts";
import type { Functions } from "../flow/library.ts";
import { iterate } from "../flow/loops.ts";
import { joinAll, plainMethod } from "../flow/methods.ts";
import { functionOf, runText } from "../flow/run-text.ts";
import {
  PLAIN,
  alternatives,
  choice,
  dataOf,
  dict,
  instance,
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

const first = (call: Call): Value => call.get(0) ?? PLAIN;

/** A method of a text or list, called as a function: the subject stands at `at`, the rest in `order`. */
function asMethod(name: string, at = 0, order: readonly number[] = [1, 2]) {
  return (call: Call): Value => {
    const given = order.map((place) => call.get(place)).filter((value) => value !== undefined);
    return choice(alternatives(call.get(at) ?? PLAIN).map((subject) => plainMethod(subject, name, argumentsOf(...given), call.run) ?? derived(call)));
  };
}

/** Calls what a text, a list or a closure names. */
function invoke(call: Call, callee: Value | undefined, args: Arguments): Value {
  return callee === undefined ? PLAIN : callValue(callee, args, call.run);
}

/** A function that calls back what it is given: with arguments that are not known. */
function callsBack(...places: readonly number[]) {
  return (call: Call): Value => {
    for (const place of places) {
      const callback = call.args.positional.at(place);
      if (callback !== undefined && callback.kind !== "data") invoke(call, callback, ANY_ARGUMENTS);
    }
    return derived(call);
  };
}

function mapped(call: Call): Value {
  const [callback, source, ...others] = call.args.positional;
  if (callback === undefined || source === undefined) return PLAIN;
  if (callback.kind === "data") return source;
  const { items, isOpen } = iterate(valuesOf(source), call.run);
  const isExact = !isOpen && items.length <= 256 && others.length === 0;
  const results = (isExact ? items : [choice(items)]).map((item) => invoke(call, callback, argumentsOf(item, ...others)));
  return list(results, !isExact, call.run.names.level);
}

function valuesOf(value: Value): Value {
  return value.kind === "dict" ? list([...value.entries.values(), ...(value.rest === undefined ? [] : [value.rest])], value.rest !== undefined) : value;
}

function walked(call: Call): Value {
  const [source, callback] = call.args.positional;
  for (const item of iterate(valuesOf(source ?? PLAIN), call.run).items.slice(0, 64)) invoke(call, callback, argumentsOf(item, PLAIN));
  return PLAIN;
}

function filtered(call: Call): Value {
  const [source, callback] = call.args.positional;
  const { items } = iterate(valuesOf(source ?? PLAIN), call.run);
  if (callback !== undefined && callback.kind !== "data") for (const item of items.slice(0, 64)) invoke(call, callback, argumentsOf(item));
  return list([...items], true, call.run.names.level);
}

function merged(call: Call): Value {
  const parts = call.args.positional;
  if (parts.every((part) => part.kind === "list" && part.others === undefined))
    return list(
      parts.flatMap((part) => (part.kind === "list" ? part.items : [])),
      parts.some((part) => part.kind === "list" && part.isOpen),
      call.run.names.level,
    );
  const made = dict([], call.run.names.level);
  for (const part of parts) {
    if (part.kind === "dict") for (const [name, value] of part.entries) made.entries.set(name, value);
    else made.rest = choice([...iterate(part, call.run).items, ...(made.rest === undefined ? [] : [made.rest])]);
  }
  return made;
}

function extracted(call: Call): Value {
  const given = call.get(0);
  if (given?.kind !== "dict" || given.rest !== undefined) return call.run.unknown("variables are made that are not known");
  for (const [name, value] of given.entries) call.run.names.set(call.run.scope, `$${name}`, value);
  return PLAIN;
}

/** `preg_replace` with the old switch that runs the result as code. */
function replaced(call: Call): Value {
  const pattern = textOf(call.get(0));
  if (pattern !== undefined && /[/#~%@!|][a-zA-Z]*e[a-zA-Z]*$/.test(pattern)) effects.runCode(call.run, "php", call.get(1));
  return derived(call);
}

function unserialized(call: Call): Value {
  const allowed = call.get(1);
  if (allowed?.kind === "dict" && allowed.entries.has("allowed_classes")) return derived(call);
  return originOfAll(call.all) === undefined && effects.isConstant(first(call)) ? PLAIN : call.run.unknown("objects are made from text that is not known");
}

function printed(call: Call): Value {
  effects.print(call.run, call.args.positional, "", "");
  return PLAIN;
}

/** PHP's functions that compute, call back or run text, and are more than a line. */
export const FUNCTIONS: Functions = {
  echo: printed,
  print: printed,
  exit(call) {
    effects.show(call.run, call.all);
    return PLAIN;
  },
  eval: (call) => runText(call.run, call.get(0)),
  assert: (call) => (call.get(0)?.kind === "text" ? runText(call.run, call.get(0)) : PLAIN),
  create_function: (call) =>
    functionOf(
      call.run,
      call.get(1),
      (knownText(call.get(0)) ?? "").split(",").map((name) => name.trim()),
    ),
  call_user_func: (call) => invoke(call, call.get(0), { ...call.args, positional: call.args.positional.slice(1) }),
  call_user_func_array(call) {
    const given = call.get(1);
    return invoke(
      call,
      call.get(0),
      given?.kind === "list" && given.others === undefined ? { positional: given.items, named: new Map(), isOpen: given.isOpen } : ANY_ARGUMENTS,
    );
  },
  forward_static_call: (call) => invoke(call, call.get(0), { ...call.args, positional: call.args.positional.slice(1) }),
  func_get_args: (call) => call.run.scope.body.names.get("arguments") ?? PLAIN,
  func_get_arg: () => PLAIN,
  array_map: mapped,
  array_walk: walked,
  array_walk_recursive: walked,
  array_filter: filtered,
  array_reduce: callsBack(1),
  usort: callsBack(1),
  uasort: callsBack(1),
  uksort: callsBack(1),
  array_udiff: callsBack(-1),
  array_uintersect: callsBack(-1),
  array_diff_ukey: callsBack(-1),
  array_find: callsBack(1),
  array_any: callsBack(1),
  array_all: callsBack(1),
  preg_replace_callback: callsBack(1),
  preg_replace_callback_array: (call) => {
    for (const value of iterate(valuesOf(first(call)), call.run).items) invoke(call, value, ANY_ARGUMENTS);
    return derived(call);
  },
  mb_ereg_replace_callback: callsBack(1),
  ob_start: callsBack(0),
  header_register_callback: callsBack(0),
  set_error_handler: callsBack(0),
  set_exception_handler: callsBack(0),
  spl_autoload_register: callsBack(0),
  pcntl_signal: callsBack(1),
  register_shutdown_function: (call) => invoke(call, call.get(0), { ...call.args, positional: call.args.positional.slice(1) }),
  reflectionfunction: (call) => instance("reflected", first(call)),
  reflectionmethod: (call) => instance("reflected", list([first(call), call.get(1) ?? PLAIN])),
  "reflected#invoke": (call) => invoke(call, call.self?.kind === "instance" ? call.self.at : PLAIN, call.args),
  "reflected#invokeargs": (call) => invoke(call, call.self?.kind === "instance" ? call.self.at : PLAIN, ANY_ARGUMENTS),
  "reflected#getclosure": (call) => (call.self?.kind === "instance" ? call.self.at : PLAIN),
  "reflected#*": () => PLAIN,
  "reflection#newinstance": () => PLAIN,
  iterator_apply: callsBack(1),
  extract: extracted,
  parse_str: (call) => (call.args.positional.length > 1 ? PLAIN : call.run.unknown("variables are made that are not known")),
  define(call) {
    const name = knownText(call.get(0));
    if (name !== undefined) call.run.names.set(call.run.scope.program, name, call.get(1) ?? PLAIN);
    return PLAIN;
  },
  constant: (call) => (knownText(call.get(0)) === undefined ? PLAIN : call.run.lookup(knownText(call.get(0))!)),
  unserialize: unserialized,
  preg_replace: replaced,
  mb_ereg_replace: replaced,
  "pairs of"(call) {
    const given = first(call);
    if (given.kind === "dict")
      return list(
        [...[...given.entries].map(([name, value]) => list([text(name), value])), ...(given.rest === undefined ? [] : [list([PLAIN, given.rest])])],
        given.rest !== undefined,
      );
    const { items, isOpen } = iterate(given, call.run);
    return list(
      items.map((item, at) => list([isOpen ? text(HOLE.name) : number(at), item])),
      isOpen,
    );
  },
  base64_decode: (call) => decoded("base64", call.get(0)),
  hex2bin: (call) => decoded("hex", call.get(0)),
  str_rot13: (call) => decoded("rot13", call.get(0)),
  urldecode: (call) => decoded("url", call.get(0)),
  rawurldecode: (call) => decoded("url", call.get(0)),
  convert_uudecode: (call) => decoded("uu", call.get(0)),
  quoted_printable_decode: (call) => decoded("quoted", call.get(0)),
  gzinflate: (call) => decoded("deflate", call.get(0)),
  gzuncompress: (call) => decoded("deflate", call.get(0)),
  gzdecode: (call) => decoded("deflate", call.get(0)),
  bzdecompress: (call) => decoded("deflate", call.get(0)),
  zlib_decode: (call) => decoded("deflate", call.get(0)),
  openssl_decrypt: (call) => decoded("cipher", call.get(0)),
  chr: (call) => (call.get(0)?.kind === "number" ? text(String.fromCharCode((((call.get(0) as { value: number }).value % 256) + 256) % 256)) : text(HOLE.any)),
  ord: asMethod("codeAt"),
  pack(call) {
    const format = knownText(call.get(0)) ?? "";
    if (/^H\*?/.test(format)) return decoded("hex", call.get(1));
    return /^[Cc]\*/.test(format)
      ? join(call.args.positional.slice(1).map((value) => (value.kind === "number" ? text(String.fromCharCode(value.value & 255)) : text(HOLE.any))))
      : derived(call);
  },
  strrev: asMethod("reverse"),
  strtolower: asMethod("lower"),
  strtoupper: asMethod("upper"),
  mb_strtolower: asMethod("lower"),
  mb_strtoupper: asMethod("upper"),
  ucfirst: asMethod("capitalize"),
  trim: asMethod("trim"),
  ltrim: asMethod("trimStart"),
  rtrim: asMethod("trimEnd"),
  chop: asMethod("trimEnd"),
  substr: asMethod("substr"),
  mb_substr: asMethod("substr"),
  str_repeat: asMethod("repeat", 0, [1]),
  str_split: asMethod("letters"),
  nl2br: first,
  strval: first,
  stripslashes: first,
  escapeshellarg: first,
  escapeshellcmd: first,
  htmlspecialchars: first,
  explode: asMethod("split", 1, [0]),
  implode: (call) =>
    call.get(1) === undefined
      ? joinAll(first(call), text(""))
      : call.get(0)?.kind === "list" || call.get(0)?.kind === "dict"
        ? joinAll(valuesOf(first(call)), call.get(1)!)
        : joinAll(valuesOf(call.get(1)!), first(call)),
  join: (call) => FUNCTIONS["implode"]!(call),
  str_replace(call) {
    const [from, to, subject] = call.args.positional;
    if (subject === undefined) return PLAIN;
    const pairs =
      from?.kind === "list"
        ? from.items.map((item, at) => [item, to?.kind === "list" ? (to.items[at] ?? text("")) : (to ?? text(""))] as const)
        : [[from ?? PLAIN, to ?? PLAIN] as const];
    return pairs.slice(0, 64).reduce<Value>((value, [a, b]) => plainMethod(value, "replace", argumentsOf(a, b), call.run) ?? dataOf(originOf(value)), subject);
  },
  str_ireplace: (call) => FUNCTIONS["str_replace"]!(call),
  strtr: (call) => {
    const [subject, from, to] = call.args.positional;
    const [content_, letters, others] = [knownText(subject), knownText(from), knownText(to)];
    if (content_ !== undefined && letters !== undefined && others !== undefined)
      return text(
        [...content_]
          .map((letter) => (letters.indexOf(letter) === -1 || letters.indexOf(letter) >= others.length ? letter : others[letters.indexOf(letter)]!))
          .join(""),
        originOf(subject!),
      );
    if (content_ !== undefined && from?.kind === "dict" && from.rest === undefined)
      return [...from.entries]
        .slice(0, 64)
        .reduce<Value>((value, [name, other]) => plainMethod(value, "replace", argumentsOf(text(name), other), call.run) ?? PLAIN, subject!);
    return derived(call);
  },
  sprintf: (call) => formatPercent(first(call), call.from(1)),
  vsprintf: (call) => formatPercent(first(call), call.get(1) ?? PLAIN),
  array_merge: merged,
  array_values: (call) => valuesOf(first(call)),
  array_keys: (call) =>
    call.get(0)?.kind === "dict" ? list([...(call.get(0) as Extract<Value, { kind: "dict" }>).entries.keys()].map((name) => text(name))) : PLAIN,
  array_reverse(call) {
    const given = first(call);
    return given.kind === "list" && given.others === undefined ? list(given.items.toReversed(), given.isOpen, call.run.names.level) : given;
  },
  array_slice: asMethod("sliceList"),
  array_push(call) {
    const target = first(call);
    if (target.kind === "list") changeList(target, (items) => [...items, ...call.args.positional.slice(1)], call.run);
    else for (const value of call.args.positional.slice(1)) call.run.release(value);
    return PLAIN;
  },
  array_pop: asMethod("pop"),
  array_shift: asMethod("shift"),
  array_unshift: (call) => {
    const target = first(call);
    if (target.kind === "list") changeList(target, (items) => [...call.args.positional.slice(1), ...items], call.run);
    return PLAIN;
  },
  array_fill: (call) => list([call.get(2) ?? PLAIN], true),
  array_combine(call) {
    const [names, values] = [iterate(first(call), call.run), iterate(call.get(1) ?? PLAIN, call.run)];
    const made = dict([], call.run.names.level);
    for (const [at, name] of names.items.entries()) made.entries.set(knownText(name) ?? "", values.items[at] ?? PLAIN);
    return made;
  },
  array_unique: first,
  iterator_to_array: first,
  current: (call) => choice([...iterate(valuesOf(first(call)), call.run).items]),
  end: (call) => choice([...iterate(valuesOf(first(call)), call.run).items]),
  reset: (call) => choice([...iterate(valuesOf(first(call)), call.run).items]),
  range(call) {
    const [from, to] = call.args.positional;
    if (from?.kind !== "number" || to?.kind !== "number" || Math.abs(to.value - from.value) > 512) return list([text(HOLE.name)], true);
    const step = from.value <= to.value ? 1 : -1;
    return list(
      Array.from({ length: Math.abs(to.value - from.value) + 1 }, (_, at) => number(from.value + at * step)),
      false,
      call.run.names.level,
    );
  },
  intval: (call) =>
    call.get(0)?.kind === "number"
      ? first(call)
      : knownText(call.get(0)) === undefined
        ? text(HOLE.name)
        : number(Number.parseInt(knownText(call.get(0))!, 10) || 0),
  hexdec: (call) => (knownText(call.get(0)) === undefined ? text(HOLE.name) : number(Number.parseInt(knownText(call.get(0))!, 16) || 0)),
  octdec: (call) => (knownText(call.get(0)) === undefined ? text(HOLE.name) : number(Number.parseInt(knownText(call.get(0))!, 8) || 0)),
  bindec: (call) => (knownText(call.get(0)) === undefined ? text(HOLE.name) : number(Number.parseInt(knownText(call.get(0))!, 2) || 0)),
  dechex: (call) => (call.get(0)?.kind === "number" ? text((call.get(0) as { value: number }).value.toString(16)) : text(HOLE.name)),
  "closure.fromcallable": first,
};
