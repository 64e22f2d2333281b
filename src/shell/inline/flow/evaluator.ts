import type { CodeOperation } from "../operations.ts";
import type { FunctionNode, Node, Tree } from "../tree/node.ts";
import { bind, bindName } from "./assign.ts";
import { ANY_ARGUMENTS, type Arguments } from "./call.ts";
import { callMember, callValue, classMember, construct, runFunction } from "./calls.ts";
import * as effects from "./effects.ts";
import { argumentsFrom, dictFrom, listFrom } from "./literals.ts";
import { comprehension, loop } from "./loops.ts";
import { memberOf, indexOf, sliceOf } from "./members.ts";
import { isLeaving, narrow } from "./narrow.ts";
import { binary } from "./operators.ts";
import type { Dialect } from "./dialect.ts";
import { Names, Scope } from "./scope.ts";
import {
  NONE,
  PLAIN,
  alternatives,
  choice,
  dict,
  join,
  library,
  list,
  number,
  text,
  textOf,
  type ClassValue,
  type DictValue,
  type FunctionValue,
  type Value,
} from "./value.ts";

/** Parts of the tree looked at; far more than any text within the length limit has. */
const MAX_STEPS = 150_000;
/** From here on functions are no longer followed into, only read once. */
const MAX_INLINING = 60_000;
/** Code run by code run by code … */
const MAX_INLINED = 6;
/** What runs other code may print as well. */
const PRINTING: ReadonlySet<string> = new Set(["shell", "argv", "code", "load", "module", "unknown", "interactive-shell"]);
const VALUES: ReadonlySet<string> = new Set(["text", "template", "name", "member", "index", "call", "binary", "list", "dict", "choice", "sequence"]);
/** A shell in shell text that is interactive or reads a numbered stream. */
const SHELL_ON_STREAM = /(?:^|[\s/])(?:ba|da|z|k|a)?sh\b[^|;\n]{0,80}(?:-i\b|<&\s*\d)/;
const MAX_OPERATIONS = 400;
/** How deep the evaluator may recurse over trees, functions and values together. */
const MAX_DEPTH = 700;

/**
 * Follows the tree of a program text without running it. Every part is read, whatever the conditions
 * around it; names are followed as far as their values are known.
 */
export class Evaluator {
  readonly dialect: Dialect;
  readonly names = new Names();
  readonly operations: CodeOperation[] = [];
  readonly #bound: Set<string>;
  scope: Scope;
  /** Results of the functions being followed, the innermost last. */
  readonly returns: Value[][] = [];
  readonly active: FunctionValue[] = [];
  repeating = 0;
  /** All that is printed so far, while that is known. */
  printed: string | undefined = "";
  /** The text opens a bare socket. */
  hasRawSocket = false;
  /** A standard stream becomes a socket. */
  hasSocketStream = false;
  /** Modules all of whose names were taken over; an empty name is one that is not known. */
  readonly stars = new Set<string>();
  /** What files hold that the text has written so far; `undefined` when that is not known. */
  readonly contents = new Map<string, string | undefined>();
  /** Folders in which modules are searched as well. */
  readonly folders = new Set<string>();
  readonly #keys = new Set<string>();
  readonly #read = new Set<FunctionNode>();
  readonly #pending: FunctionValue[] = [];
  readonly #released = new Map<FunctionNode, { readonly value: FunctionValue; readonly args: Arguments; readonly changes: number }>();
  readonly #samples = new Map<ClassValue, DictValue>();
  readonly owners = new Map<Scope, ClassValue>();
  #inlined = 0;
  #steps = 0;
  #depth = 0;
  #isOver = false;
  #isFinishing = false;

  constructor(dialect: Dialect, bound: ReadonlySet<string>) {
    this.dialect = dialect;
    this.#bound = new Set(bound);
    this.scope = new Scope("program", undefined, 0);
  }

  /** Reads the whole text: its statements, then every function that nothing called. */
  run(tree: Tree): readonly CodeOperation[] {
    const last = this.dialect.printsLast ? tree.statements.at(-1) : undefined;
    const isValue = last !== undefined && VALUES.has(last.type);
    this.body(isValue ? tree.statements.slice(0, -1) : tree.statements);
    if (isValue) this.#printLast(last);
    this.#finish();
    const startsShell = this.operations.some(
      (operation) => operation.op === "interactive-shell" || (operation.op === "shell" && SHELL_ON_STREAM.test(operation.text ?? "")),
    );
    const startsAny = startsShell || this.operations.some(({ op }) => op === "shell" || op === "argv");
    if ((this.hasRawSocket && startsShell) || (this.hasSocketStream && startsAny)) this.emit({ op: "shell-over-network" });
    if (tree.fault !== undefined) this.emit({ op: "unknown", why: tree.fault });
    if (this.printed !== undefined && this.printed !== "" && !this.#isOver) this.emit({ op: "print", text: this.printed });
    return this.operations;
  }

  /** Follows text of the same language that the text itself runs. The value is that of its last expression. */
  inline(content: string): Value {
    if (this.#inlined > MAX_INLINED) return this.unknown("code that runs code goes deeper than can be followed");
    this.#inlined += 1;
    const tree = this.dialect.parse(content);
    for (const name of tree.bound) this.#bound.add(name);
    const last = tree.statements.at(-1);
    this.body(tree.statements.slice(0, -1));
    const value = last === undefined ? PLAIN : this.evaluate(last);
    if (tree.fault !== undefined) this.unknown(tree.fault);
    this.#inlined -= 1;
    return value;
  }

  emit(operation: CodeOperation): void {
    if (PRINTING.has(operation.op)) this.printed = undefined;
    const key = JSON.stringify(operation);
    if (this.#keys.has(key) || this.operations.length > MAX_OPERATIONS) return;
    this.#keys.add(key);
    if (this.operations.length === MAX_OPERATIONS) this.operations.push({ op: "unknown", why: "it does more than can be judged" });
    else this.operations.push(operation);
  }

  unknown(why: string): Value {
    this.emit({ op: "unknown", why });
    return PLAIN;
  }

  /** The value of the last expression, which `node -p` prints. Objects that code of others made are not looked into. */
  #printLast(node: Node): void {
    const value = this.evaluate(node);
    let root = node;
    while (root.type === "call" || root.type === "member" || root.type === "index") root = root.type === "call" ? root.callee : root.object;
    const isOwn = node.type !== "call" || (root.type === "name" && this.dialect.global(root.name, this)?.kind === "library");
    if (!isOwn) return;
    effects.show(this, [value]);
    if (value.kind === "text" && node.type !== "name") effects.print(this, [value], "", "\n");
  }

  get mayInline(): boolean {
    return this.#steps < MAX_INLINING;
  }

  body(statements: readonly Node[]): void {
    for (const statement of statements) if (statement.type === "function" && statement.isHoisted === true) this.evaluate(statement);
    for (const [at, statement] of statements.entries()) {
      if (statement.type === "function" && statement.isHoisted === true) continue;
      this.evaluate(statement);
      if (statement.type !== "branch" || !isLeaving(statement)) continue;
      // `if not x.endswith(…): continue`: what follows sees only names that end so.
      const bindings = narrow(statement.test, true, this);
      if (bindings.size === 0) continue;
      this.names.during(this.scope, bindings, () => {
        this.body(statements.slice(at + 1));
      });
      return;
    }
  }

  /** The body of a loop is followed whose rounds are not known. */
  get isRepeating(): boolean {
    return this.repeating > 0;
  }

  /** Runs statements that may or may not run. */
  maybe(work: () => void): void {
    this.names.level += 1;
    work();
    this.names.level -= 1;
  }

  inScope(scope: Scope, work: () => void): void {
    const before = this.scope;
    this.scope = scope;
    work();
    this.scope = before;
  }

  evaluate(node: Node): Value {
    this.#steps += 1;
    if (this.#isOver) return PLAIN;
    if (this.#steps > MAX_STEPS || this.#depth > MAX_DEPTH) {
      this.#isOver = true;
      return this.unknown(this.#depth > MAX_DEPTH ? "it is nested more deeply than can be followed" : "it is longer than can be followed");
    }
    this.#depth += 1;
    const value = this.#evaluate(node);
    this.#depth -= 1;
    return value;
  }

  #evaluate(node: Node): Value {
    switch (node.type) {
      case "text":
        return text(node.text);
      case "number":
        return number(node.value);
      case "data":
        return NONE;
      case "template":
        return join(node.parts.map((part) => this.evaluate(part)));
      case "name":
        return this.lookup(node.name);
      case "member":
        return memberOf(this.evaluate(node.object), node.name, this);
      case "index":
        return indexOf(this.evaluate(node.object), this.evaluate(node.index), this);
      case "slice":
        return sliceOf(
          this.evaluate(node.object),
          [node.from, node.to, node.step].map((part) => (part === undefined ? undefined : this.evaluate(part))),
        );
      case "call":
        return this.#call(node);
      case "binary":
        return binary(this.evaluate(node.first), node.rest, this);
      case "list":
        return listFrom(node.items, this);
      case "dict":
        return dictFrom(node.entries, this);
      case "spread":
        return this.evaluate(node.value);
      case "choice":
        return choice(node.items.map((item) => this.evaluate(item)));
      case "sequence":
        return node.items.map((item) => this.evaluate(item)).at(-1) ?? PLAIN;
      case "test":
        for (const item of node.items) this.evaluate(item);
        return PLAIN;
      case "function":
        return this.#function(node);
      case "class":
        return this.#class(node);
      case "import":
        this.dialect.load(node, this);
        return PLAIN;
      case "assign": {
        const value = this.evaluate(node.value);
        bind(node.target, value, node.scope, this);
        return value;
      }
      case "block":
        this.inScope(new Scope("block", this.scope, this.names.level), () => {
          this.body(node.body);
        });
        return PLAIN;
      case "loop":
        loop(node, this);
        return PLAIN;
      case "branch":
        this.#branch(node);
        return PLAIN;
      case "comprehension":
        return comprehension(node, this);
      case "return": {
        const value = this.evaluate(node.value);
        this.returns.at(-1)?.push(node.isYield === true ? list([value], true) : value);
        return PLAIN;
      }
      case "throw":
        this.release(this.evaluate(node.value));
        return PLAIN;
      case "outer":
        this.#outer(node.names, node.isGlobal);
        return PLAIN;
      case "jump":
        return PLAIN;
      case "unknown":
        return this.unknown(node.why);
    }
  }

  /** What a name stands for. */
  lookup(name: string): Value {
    const own = this.scope.find(name)?.names.get(name);
    if (own !== undefined) return own;
    const known = this.dialect.global(name, this);
    if (known !== undefined) return known;
    for (const star of this.stars) if (star !== "" && this.dialect.behaviour(`${star}.${name}`) !== undefined) return library(`${star}.${name}`);
    if (this.#bound.has(name)) {
      // It gets its value later in the text: functions that use it are read again.
      this.names.noteMissing(name);
      return PLAIN;
    }
    return this.stars.size > 0 ? PLAIN : this.unknown(`\`${name}\` is defined nowhere in the text`);
  }

  #call(node: Extract<Node, { type: "call" }>): Value {
    if (node.callee.type === "member" && node.isNew !== true) {
      const object = this.evaluate(node.callee.object);
      return callMember(object, node.callee.name, argumentsFrom(node.args, this), this);
    }
    const callee = this.evaluate(node.callee);
    if (node.isNew === true && callee.kind === "function") {
      const made = dict([], this.names.level);
      callValue({ ...callee, self: made }, argumentsFrom(node.args, this), this);
      return made;
    }
    return callValue(callee, argumentsFrom(node.args, this), this, node.callee.type === "name" ? node.callee.name : undefined);
  }

  #function(node: FunctionNode): Value {
    const scope = this.scope;
    const value: FunctionValue = { kind: "function", node, scope, ...(scope.self === undefined ? {} : { self: scope.self }) };
    if (!this.#isFinishing || !this.#read.has(node)) this.#pending.push(value);
    if (node.name !== undefined && node.isHoisted === true) bindName(node.name, value, "block", this);
    return value;
  }

  #class(node: Extract<Node, { type: "class" }>): Value {
    const bases = node.bases.map((base) => this.evaluate(base));
    const scope = new Scope("class", this.scope, this.names.level);
    const value: ClassValue = { kind: "class", node, scope, bases: bases.flatMap((base) => [...alternatives(base)]) };
    this.owners.set(scope, value);
    scope.self = undefined;
    if (node.name !== undefined) bindName(node.name, value, "block", this);
    this.inScope(scope, () => {
      this.body(node.body);
    });
    return value;
  }

  #branch(node: Extract<Node, { type: "branch" }>): void {
    if (node.test !== undefined) this.evaluate(node.test);
    for (const [at, part] of node.parts.entries()) {
      this.maybe(() => {
        const bindings = at === 0 ? narrow(node.test, false, this) : new Map<string, Value>();
        this.names.during(this.scope, bindings, () => {
          this.body(part);
        });
      });
    }
  }

  #outer(names: readonly string[], isGlobal: boolean): void {
    const body = this.scope.body;
    body.outer ??= new Map();
    for (const name of names) body.outer.set(name, isGlobal ? body.program : (body.parent?.find(name) ?? body.program));
  }

  /** A function's body is being followed. */
  noteRead(node: FunctionNode): void {
    this.#read.add(node);
  }

  /**
   * A value goes where it can no longer be followed. What it could do there is taken as done now:
   * functions are run with arguments that are not known.
   */
  release(value: Value, known?: Set<Value>): void {
    if (value.kind === "data" || value.kind === "text" || value.kind === "number") return;
    const seen = known ?? new Set<Value>();
    if (seen.has(value)) return;
    seen.add(value);
    switch (value.kind) {
      case "function": {
        const before = this.#released.get(value.node);
        if (before !== undefined && before.changes === this.names.changes && before.value.scope === value.scope) return;
        if (before !== undefined && this.#isFinishing) return;
        if (before !== undefined && !this.mayInline) {
          this.unknown("it calls itself back more often than can be followed");
          return;
        }
        this.#released.set(value.node, { value, args: ANY_ARGUMENTS, changes: this.names.changes });
        const result = runFunction(value, ANY_ARGUMENTS, this);
        if (result.kind === "function" || result.kind === "library") this.release(result, seen);
        return;
      }
      case "list":
      case "choice":
        for (const item of value.items) this.release(item, seen);
        return;
      case "dict":
        for (const item of value.entries.values()) this.release(item, seen);
        if (value.rest !== undefined) this.release(value.rest, seen);
        return;
      case "library":
        this.#releaseLibrary(value.path);
        return;
      case "instance":
        if (value.of === "partial") callValue(value, ANY_ARGUMENTS, this);
        // Whoever has an open file may write to it.
        else if (value.of.startsWith("file") && textOf(value) !== undefined && this.contents.has(textOf(value)!))
          effects.writeText(this, value.at, [PLAIN], true);
        return;
      case "method":
        if (value.object.kind === "instance" || value.object.kind === "library") callMember(value.object, value.name, ANY_ARGUMENTS, this);
        return;
      default:
    }
  }

  /** A callback that may run when names have other values than now. */
  later(value: Value, args: Arguments): void {
    if (value.kind === "function" && !this.#isFinishing) this.#released.set(value.node, { value, args, changes: this.names.changes });
  }

  #releaseLibrary(path: string): void {
    const behaviour = this.dialect.behaviour(path);
    if (behaviour === undefined) this.unknown(`\`${path}\` is handed on to where it cannot be followed`);
    else if (typeof behaviour === "string" ? /\S/.test(behaviour.split(">")[0]!) : true) callValue({ kind: "library", path }, ANY_ARGUMENTS, this);
  }

  /** An object of the class as any caller would have it. */
  sample(owner: ClassValue): DictValue {
    const known = this.#samples.get(owner);
    if (known !== undefined) return known;
    const made: DictValue = { ...dict([], this.names.level), of: owner };
    this.#samples.set(owner, made);
    const maker = classMember(owner, this.dialect.constructorName);
    if (maker?.kind === "function" && !this.active.some(({ node }) => node === maker.node)) construct(owner, ANY_ARGUMENTS, this, made);
    return made;
  }

  #finish(): void {
    this.#isFinishing = true;
    this.names.level += 1;
    for (let at = 0; at < this.#pending.length; at++) {
      const value = this.#pending[at]!;
      if (this.#read.has(value.node)) continue;
      const owner = this.owners.get(value.scope);
      this.release(runFunction(owner === undefined ? value : { ...value, self: this.sample(owner) }, ANY_ARGUMENTS, this));
    }
    // Names that changed after a callback was read: it may run only now.
    const late = [...this.#released.values()].filter(({ changes }) => changes !== this.names.changes);
    for (const { value, args } of late) runFunction(value, args, this);
  }
}
