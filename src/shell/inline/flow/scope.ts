import { choice, isSame, type Value } from "./value.ts";

type ScopeKind = "program" | "function" | "class" | "block";

/** The names of a block, a function, a class or the program. */
export class Scope {
  readonly kind: ScopeKind;
  readonly parent: Scope | undefined;
  /** How many conditions were open where the scope began: a change below more of them may not happen. */
  readonly level: number;
  readonly names = new Map<string, Value>();
  /** Names declared to live in an outer scope. */
  outer: Map<string, Scope> | undefined;
  self: Value | undefined;
  /** Variables (`$name`) of the scopes around it are not seen from within. */
  readonly isClosed: boolean;

  constructor(kind: ScopeKind, parent: Scope | undefined, level: number, isClosed = false) {
    this.kind = kind;
    this.parent = parent;
    this.level = level;
    this.isClosed = isClosed;
    this.self = parent?.self;
  }

  /** The scope in which a name is found. */
  find(name: string, isOwn = true): Scope | undefined {
    const declared = this.outer?.get(name);
    if (declared !== undefined) return declared;
    // Functions do not see the names of the class around them.
    if (this.names.has(name) && (this.kind !== "class" || isOwn)) return this;
    return this.isClosed && name.startsWith("$") ? undefined : this.parent?.find(name, false);
  }

  /** The function, class or program that the scope belongs to. */
  get body(): Scope {
    return this.kind === "block" && this.parent !== undefined ? this.parent.body : this;
  }

  get program(): Scope {
    return this.parent === undefined ? this : this.parent.program;
  }
}

interface Change {
  readonly scope: Scope;
  readonly name: string;
  readonly before: Value | undefined;
}

/** All changes of names, so that loops can see what changed in their body. */
export class Names {
  /** Open conditions, loops and bodies of functions that may never run. */
  level = 0;
  /** Counts changes of names that had another value. */
  changes = 0;
  readonly #log: Change[] = [];
  #watchers = 0;
  readonly #missing = new Set<string>();

  /** A name was used that has no value yet. */
  noteMissing(name: string): void {
    this.#missing.add(name);
  }

  set(scope: Scope, name: string, value: Value): void {
    const before = scope.names.get(name);
    if (before === undefined ? this.#missing.has(name) : !isSame(before, value)) this.changes += 1;
    if (this.#watchers > 0) this.#log.push({ scope, name, before });
    const isCertain = this.level <= scope.level || before === undefined;
    scope.names.set(name, isCertain ? value : choice([before, value]));
  }

  /** Sets a name for the time of `work` only. */
  during(scope: Scope, bindings: ReadonlyMap<string, Value>, work: () => void): void {
    const before = new Map([...bindings.keys()].map((name) => [name, scope.names.get(name)]));
    for (const [name, value] of bindings) scope.names.set(name, value);
    work();
    for (const [name, narrowed] of bindings) {
      // A name that the body gave another value keeps it.
      if (scope.names.get(name) !== narrowed) continue;
      const value = before.get(name);
      if (value === undefined) scope.names.delete(name);
      else scope.names.set(name, value);
    }
  }

  /** Runs `work` and says which names that existed before it changed. */
  watch(work: () => void): readonly { readonly scope: Scope; readonly name: string; readonly before: Value }[] {
    const start = this.#log.length;
    this.#watchers += 1;
    work();
    this.#watchers -= 1;
    const first = new Map<Scope, Map<string, Value | undefined>>();
    for (const { scope, name, before } of this.#log.slice(start)) {
      const names = first.get(scope) ?? new Map<string, Value | undefined>();
      if (!names.has(name)) names.set(name, before);
      first.set(scope, names);
    }
    if (this.#watchers === 0) this.#log.length = 0;
    const changed: { scope: Scope; name: string; before: Value }[] = [];
    for (const [scope, names] of first) {
      for (const [name, before] of names) if (before !== undefined && !isSame(before, scope.names.get(name) ?? before)) changed.push({ scope, name, before });
    }
    return changed;
  }
}
