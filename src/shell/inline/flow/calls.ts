import { HOLE } from "../operations.ts";
import { bind } from "./assign.ts";
import { derived, joinPaths, perform } from "./behaviour.ts";
import { ANY_ARGUMENTS, Call, argumentsOf, type Arguments } from "./call.ts";
import * as effects from "./effects.ts";
import type { Evaluator } from "./evaluator.ts";
import { libraryMember } from "./members.ts";
import { callPartial, plainMethod } from "./methods.ts";
import { Scope } from "./scope.ts";
import {
  PLAIN,
  alternatives,
  choice,
  dataOf,
  dict,
  isKnown,
  knownText,
  list,
  originOf,
  originOfAll,
  text,
  textOf,
  type ClassValue,
  type DictValue,
  type FunctionValue,
  type Value,
} from "./value.ts";

const MAX_ACTIVE = 14;

/** Calls a value. `name` is how the text calls it, for explanations. */
export function callValue(callee: Value, args: Arguments, run: Evaluator, name?: string): Value {
  switch (callee.kind) {
    case "choice":
      return choice(callee.items.map((item) => callValue(item, args, run, name)));
    case "function":
      return callFunction(callee, args, run);
    case "class":
      return construct(callee, args, run);
    case "library":
      return callLibrary(callee.path, args, run);
    case "method":
      return callMember(callee.object, callee.name, args, run);
    case "dict": {
      if (run.dialect.hasNamedCallables && callee.of === undefined) return run.unknown("which function is called is not known");
      const own =
        callee.entries.get("__call__") ?? (callee.of === undefined ? undefined : (classMember(callee.of, "__call__") ?? classMember(callee.of, "__invoke")));
      return own === undefined ? foreign(undefined, callee, args, run) : callValue(own, args, run, name);
    }
    case "text":
      if (run.dialect.hasNamedCallables) return callNamed(callee.text, args, run);
      return foreign(name, callee, args, run);
    case "data":
      if (run.dialect.hasNamedCallables && (name === undefined || name.startsWith("$"))) {
        for (const value of args.positional) run.release(value);
        return run.unknown("which function is called is not known");
      }
      return foreign(name, undefined, args, run, callee);
    case "instance": {
      if (callee.of === "partial") return callPartial(callee, args, run);
      const behaviour = run.dialect.behaviour(`${callee.of}#()`);
      return behaviour === undefined ? foreign(name, callee, args, run) : apply(new Call(run, `${callee.of}#()`, args, callee), behaviour);
    }
    case "list": {
      // `[object, "method"]` is callable in PHP.
      const [object, method] = callee.items;
      const known = knownText(method);
      if (!run.dialect.hasNamedCallables || object === undefined) return foreign(name, callee, args, run);
      if (known === undefined) return run.unknown("which method is called is not known");
      return callMember(object.kind === "text" ? run.lookup(object.text.toLowerCase()) : object, known, args, run);
    }
    default:
      return foreign(name, callee, args, run);
  }
}

function callNamed(name: string, args: Arguments, run: Evaluator): Value {
  if (!isKnown(name)) return run.unknown("which function is called is not known");
  const parts = name.replace(/^\\/, "").split("::");
  const first = run.lookup(parts[0]!.toLowerCase());
  return parts.length > 1 ? callMember(first, parts[1]!, args, run) : callValue(first, args, run, name);
}

function apply(call: Call, behaviour: string | ((call: Call) => Value)): Value {
  return typeof behaviour === "string" ? perform(behaviour, call) : behaviour(call);
}

/** Calls something of the language's library by its full name. */
function callLibrary(path: string, args: Arguments, run: Evaluator): Value {
  const behaviour = run.dialect.behaviour(path);
  const call = new Call(run, path, args);
  if (behaviour !== undefined) return apply(call, behaviour);
  for (const value of call.all) run.release(value);
  run.unknown(`what \`${path}\` does is not known`);
  return derived(call);
}

/** Text that names what guards of this kind look for: worth looking at wherever it is handed to code that is not known. */
const SECRET_HINT =
  /(?:^|\/)\.env|\.ssh(?:\/|$)|id_(?:rsa|ed25519|ecdsa|dsa)|\.aws\/|credentials|\.netrc|\.npmrc|\.pypirc|\.pgpass|shadow$|\.(?:pem|key|p12|pfx|kdbx|tfstate|keystore|jks)$|\.kube\/|\.docker\/config|\.gnupg|_history$|secrets?\.(?:ya?ml|json|toml)$/;

/** Something that is not known is called: code of the project or of a dependency. Callbacks are run. */
function foreign(name: string | undefined, object: Value | undefined, args: Arguments, run: Evaluator, callee?: Value): Value {
  const call = new Call(run, name ?? "", args, object ?? callee);
  const own = run.dialect.foreign(name, object, call);
  const origin = object === undefined ? undefined : originOf(object);
  for (const value of call.all) {
    // A callback gets what comes out of the object.
    if (value.kind === "function" && origin !== undefined) callFunction(value, { positional: [dataOf(origin)], named: new Map(), isOpen: true }, run);
    else run.release(value);
  }
  if (own !== undefined) return own;
  for (const value of call.all) {
    for (const one of alternatives(value)) {
      const path = knownText(one);
      if (path !== undefined && path.length < 300 && SECRET_HINT.test(path) && !/\s/.test(path)) effects.read(run, one);
    }
  }
  return withoutCredentials(call, name);
}

const CREDENTIAL = /key|token|secret|passw|auth|credential|dsn|url|uri|user/i;
const CLIENT = /Client|Session|API|Api|AI$|SDK|Bot$|Connection|Engine|Github|GitHub|Gitlab|Octokit|Anthropic|connect|login|createClient|init|configure/;

/** A credential that is handed over as one is used: what comes out does not show it. */
function withoutCredentials(call: Call, name: string | undefined): Value {
  if (name !== undefined && CLIENT.test(name)) return PLAIN;
  const shown = [...call.args.positional, ...(call.self === undefined ? [] : [call.self])].flatMap((value) =>
    value.kind === "dict" && value.of === undefined ? kept(value.entries) : [value],
  );
  return dataOf(originOfAll([...shown, ...kept(call.args.named)]));
}

function kept(entries: ReadonlyMap<string, Value>): readonly Value[] {
  return [...entries].filter(([key]) => !CREDENTIAL.test(key)).map(([, value]) => value);
}

/** Calls a method of an object. */
export function callMember(object: Value, name: string, args: Arguments, run: Evaluator): Value {
  const settled = object.kind === "dict" && object.entries.has(name) ? undefined : whenSettled(object, run.dialect.methods.get(name), args, run);
  if (settled !== undefined) return settled;
  switch (object.kind) {
    case "choice":
      return choice(object.items.map((item) => callMember(item, name, args, run)));
    case "library": {
      const common = run.dialect.methods.get(name);
      const isOwn =
        (common === "call" || common === "apply" || common === "bind") &&
        run.dialect.behaviour(object.path) !== undefined &&
        run.dialect.behaviour(`${object.path}.${name}`) === undefined;
      const own = isOwn ? plainMethod(object, name, args, run) : undefined;
      if (own !== undefined) return own;
      return callValue(libraryMember(object.path, name, run), args, run, name);
    }
    case "instance":
      return callInstance(object, name, args, run);
    case "dict": {
      const entry = object.entries.get(name) ?? (object.of === undefined ? undefined : bound(object.of, name, object, run));
      if (entry?.kind === "function" && entry.node.keepsSelf !== true)
        return callValue({ ...entry, self: entry.node.hasSelf === true ? (entry.self ?? object) : object }, args, run, name);
      if (entry !== undefined) return callValue(entry, args, run, name);
      if (object.of !== undefined) return callInherited(object, object.of, name, args, run);
      break;
    }
    case "class": {
      const member = classMember(object, name) ?? object.scope.names.get(name);
      if (member !== undefined) return callValue(member.kind === "function" && !hasOwnSelf(member) ? { ...member, self: object } : member, args, run, name);
      return callInherited(undefined, object, name, args, run);
    }
    default:
  }
  const trapdoor = run.dialect.trapdoor(name, run);
  if (trapdoor !== undefined) return callValue(trapdoor, args, run);
  const plain = plainMethod(object, name, args, run);
  if (plain !== undefined) return plain;
  return foreign(name, object, args, run);
}

/** Promises are taken as what they will be: `then` gets the value itself. */
function whenSettled(object: Value, method: string | undefined, args: Arguments, run: Evaluator): Value | undefined {
  if (method === "settle") {
    for (const value of args.positional) run.release(value);
    return object;
  }
  if (method !== "then") return undefined;
  const [callback, ...others] = args.positional;
  for (const value of others) run.release(value);
  if (callback === undefined) return object;
  run.later(callback, argumentsOf(object));
  return callValue(callback, argumentsOf(object), run);
}

function hasOwnSelf(value: FunctionValue): boolean {
  return value.node.hasSelf === true;
}

function callInstance(object: Extract<Value, { kind: "instance" }>, name: string, args: Arguments, run: Evaluator): Value {
  const path = `${object.of}#${name}`;
  const behaviour = run.dialect.behaviour(path);
  const call = new Call(run, path, args, object);
  if (behaviour !== undefined) return apply(call, behaviour);
  const property = run.dialect.property(object, name, run);
  if (property !== undefined && property.kind !== "data") return callValue(property, args, run, name);
  for (const value of call.all) run.release(value);
  run.unknown(`what \`${name}\` of ${object.of} does is not known`);
  return derived(call);
}

/** A method that the class does not define: of a class of the library or of code that is not known. */
function callInherited(object: DictValue | undefined, owner: ClassValue, name: string, args: Arguments, run: Evaluator): Value {
  const bases = allBases(owner).filter((base) => base.kind === "library");
  for (const base of bases) {
    const behaviour = run.dialect.behaviour(`${base.path}#${name}`);
    if (behaviour !== undefined) return apply(new Call(run, `${base.path}#${name}`, args, object ?? PLAIN), behaviour);
  }
  return run.dialect.trapdoor(name, run) ?? foreign(name, object, args, run);
}

function allBases(owner: ClassValue): readonly Value[] {
  const bases: Value[] = [];
  const pending: Value[] = [...owner.bases];
  for (let base = pending.shift(); base !== undefined && bases.length < 20; base = pending.shift()) {
    bases.push(base);
    if (base.kind === "class") pending.push(...base.bases);
  }
  return bases;
}

/** A member that a class or one of its bases defines. */
export function classMember(owner: ClassValue, name: string): Value | undefined {
  const own = owner.scope.names.get(name);
  if (own !== undefined) return own;
  for (const base of allBases(owner)) {
    const inherited = base.kind === "class" ? base.scope.names.get(name) : undefined;
    if (inherited !== undefined) return inherited;
  }
  return undefined;
}

/** A member of a class as an object of it has it. */
export function bound(owner: ClassValue, name: string, object: DictValue, run: Evaluator): Value | undefined {
  const member = classMember(owner, name);
  if (member === undefined) return undefined;
  const own = (way: Value): Value => (way.kind === "function" && run.owners.has(way.scope) ? { ...way, self: object } : way);
  // A property is what its function returns.
  return choice(alternatives(member).map((way) => (way.kind === "instance" && way.of === "property" ? callValue(own(way.at), argumentsOf(), run) : own(way))));
}

/** Makes an object of a class. */
export function construct(owner: ClassValue, args: Arguments, run: Evaluator, made?: DictValue): Value {
  const object: DictValue = made ?? { ...dict([], run.names.level), of: owner };
  const maker = bound(owner, run.dialect.constructorName, object, run);
  if (maker !== undefined) {
    callValue(maker, args, run);
    return object;
  }
  const inherited = allBases(owner).map((base) => (base.kind === "library" ? callLibrary(base.path, args, run) : PLAIN));
  for (const value of args.positional) run.release(value);
  return choice([object, ...inherited.filter((made) => made.kind === "function" || made.kind === "instance")]);
}

/** Calls a function of the text. */
function callFunction(callee: FunctionValue, args: Arguments, run: Evaluator): Value {
  const repeats = run.active.filter(({ node }) => node === callee.node).length;
  if (repeats > 1) {
    for (const value of args.positional) if (value.kind !== "function" || !run.active.some(({ node }) => node === value.node)) run.release(value);
    return PLAIN;
  }
  if (!run.mayInline || run.active.length >= MAX_ACTIVE) {
    for (const value of args.positional) run.release(value);
    if (repeats === 0) run.release(callee);
    return PLAIN;
  }
  const isItself = run.active.some(({ node, scope }) => node === callee.node && scope === callee.scope);
  return runFunction(callee, isItself ? widened(args) : args, run);
}

/** Arguments of a call of itself: texts may be longer in every round. */
function widened(args: Arguments): Arguments {
  const widen = (value: Value): Value => {
    const content = textOf(value);
    if (value.kind === "function" || value.kind === "library") return value;
    if (content === undefined) return isCallable(value) ? value : PLAIN;
    const start = /^(.*?)(?:\/?[\uE000-\uE002])/s.exec(content);
    if (start === null || value.kind === "number" || content.includes(HOLE.any)) return PLAIN;
    const below = joinPaths([text(start[1]!), text(HOLE.tree)]);
    return value.kind === "instance" ? { ...value, at: below } : below;
  };
  return { positional: args.positional.map(widen), named: new Map([...args.named].map(([name, value]) => [name, widen(value)])), isOpen: args.isOpen };
}

function isCallable(value: Value): boolean {
  return value.kind === "class" || value.kind === "method" || value.kind === "dict" || value.kind === "choice";
}

/** Follows the body of a function with these arguments. */
export function runFunction(callee: FunctionValue, args: Arguments, run: Evaluator): Value {
  const { node } = callee;
  if (run.active.length >= MAX_ACTIVE || run.active.filter((active) => active.node === node).length > 1) return PLAIN;
  run.noteRead(node);
  // What comes after a `return` may not run: to names outside, the body is a condition.
  run.names.level += 1;
  const scope = new Scope("function", callee.scope, run.names.level, node.isClosed);
  scope.self = callee.self ?? callee.scope.self;
  for (const name of node.uses ?? []) scope.names.set(name, callee.scope.find(name)?.names.get(name) ?? PLAIN);
  const results: Value[] = [];
  run.active.push(callee);
  run.returns.push(results);
  run.inScope(scope, () => {
    bindParameters(callee, args, run);
    if (node.isExpression === true) for (const part of node.body) results[0] = run.evaluate(part);
    else run.body(node.body);
  });
  run.returns.pop();
  run.active.pop();
  run.names.level -= 1;
  return results.length === 0 ? PLAIN : choice(results);
}

function bindParameters({ node, self }: FunctionValue, args: Arguments, run: Evaluator): void {
  const given = node.hasSelf === true && self !== undefined ? [self, ...args.positional] : args.positional;
  const used = new Set<string>();
  if (run.dialect.assignsOutward && node.keepsSelf !== true) run.scope.names.set("arguments", list([...given], args.isOpen, run.names.level));
  for (const [at, { target, fallback, isRest }] of node.params.entries()) {
    const name = target.type === "name" ? target.name : undefined;
    if (isRest === true) {
      const isNamed = target.type === "name" && node.params[at - 1]?.isRest === true;
      const rest = list(given.slice(at), args.isOpen, run.names.level);
      const named = dict(
        [...args.named].filter(([key]) => !used.has(key)),
        run.names.level,
      );
      bind(target, isNamed || (given.length <= at && named.entries.size > 0) ? named : rest, "block", run);
      continue;
    }
    const own = (name === undefined ? undefined : args.named.get(name)) ?? given[at];
    if (name !== undefined) used.add(name);
    const otherwise = fallback === undefined ? undefined : run.evaluate(fallback);
    const value = own ?? (args === ANY_ARGUMENTS && otherwise !== undefined ? choice([PLAIN, otherwise]) : (otherwise ?? PLAIN));
    bind(target, value, "block", run);
  }
}
