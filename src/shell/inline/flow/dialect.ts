import type { ImportNode, Tree } from "../tree/node.ts";
import type { Call } from "./call.ts";
import type { Evaluator } from "./evaluator.ts";
import type { InstanceValue, Value } from "./value.ts";

/** What a function of a library does: a line of the small language of `behaviour.ts`, or code. */
export type Behaviour = string | ((call: Call) => Value);

/** What the evaluator must know about a language. */
export interface Dialect {
  /** As the catalog names it, for text of the same language that is run. */
  readonly language: string;
  /** Reads text of the language. */
  parse(text: string): Tree;
  /** A name that the language itself defines. */
  global(name: string, run: Evaluator): Value | undefined;
  /** A module is imported: binds its names. */
  load(node: ImportNode, run: Evaluator): void;
  /** What a function or class of the library does; `undefined` when it is not known. */
  behaviour(path: string): Behaviour | undefined;
  /** A member of something of the library, when it is not just a longer path. */
  member(path: string, name: string, run: Evaluator): Value | undefined;
  /** A property of a library's object, when it is no method. */
  property(object: InstanceValue, name: string, run: Evaluator): Value | undefined;
  /** Something of the library is given a new value. */
  assignMember(path: string, name: string | undefined, value: Value, run: Evaluator): void;
  /** Methods of plain texts, lists and numbers that can be computed: the common name of each. */
  readonly methods: ReadonlyMap<string, string>;
  /** What a member is through which any object leads to everything; `undefined` for ordinary names. */
  trapdoor(name: string, run: Evaluator): Value | undefined;
  /** The name of the method that makes an object. */
  readonly constructorName: string;
  /** Assigning changes the name where it lives, not the function's own one. */
  readonly assignsOutward: boolean;
  /** The value of the last expression may be printed. */
  readonly printsLast: boolean;
  /** Lists are values: another name for one is a copy. */
  readonly copiesLists: boolean;
  /** Texts are the names of functions. */
  readonly hasNamedCallables: boolean;
  /** Calls of things that are not known. */
  foreign(name: string | undefined, object: Value | undefined, call: Call): Value | undefined;
}
