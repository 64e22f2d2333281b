import type { Evaluator } from "./evaluator.ts";
import { PLAIN, list, type Value } from "./value.ts";

/** The arguments of a call, evaluated. */
export interface Arguments {
  readonly positional: readonly Value[];
  readonly named: ReadonlyMap<string, Value>;
  /** Arguments that are not known may follow. */
  readonly isOpen: boolean;
}

/** Any arguments at all. */
export const ANY_ARGUMENTS: Arguments = { positional: [], named: new Map(), isOpen: true };

export function argumentsOf(...positional: Value[]): Arguments {
  return { positional, named: new Map(), isOpen: false };
}

/** One call of something of a library. */
export class Call {
  readonly run: Evaluator;
  /** Full name of what is called. */
  readonly path: string;
  readonly args: Arguments;
  /** The object whose method is called. */
  readonly self: Value | undefined;

  constructor(run: Evaluator, path: string, args: Arguments, self?: Value) {
    this.run = run;
    this.path = path;
    this.args = args;
    this.self = self;
  }

  /** The argument at a position or under a name; `undefined` when it is not given. */
  get(at: number, name?: string): Value | undefined {
    const named = name === undefined ? undefined : this.args.named.get(name);
    return named ?? this.args.positional[at] ?? (this.args.isOpen ? PLAIN : undefined);
  }

  /** An option by name: a named argument, or an entry of the last dictionary among the arguments. */
  option(name: string): Value | undefined {
    const named = this.args.named.get(name);
    if (named !== undefined) return named;
    for (const value of this.args.positional.toReversed()) if (value.kind === "dict" && value.of === undefined) return value.entries.get(name) ?? value.rest;
    return undefined;
  }

  /** All arguments, named ones last. */
  get all(): readonly Value[] {
    return [...this.args.positional, ...this.args.named.values()];
  }

  /** The arguments from a position on, as a list. */
  from(at: number): Value {
    return list(this.args.positional.slice(at), this.args.isOpen);
  }
}
