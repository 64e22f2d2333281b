/**
 * The common tree of program text: all language parsers make it, one evaluator follows it. It says
 * what is computed from what; conditions are kept only where they narrow a name.
 */
export interface Argument {
  readonly value: Node;
  readonly name?: string;
  readonly isSpread?: boolean;
}

export interface Parameter {
  readonly target: Node;
  readonly fallback?: Node;
  readonly isRest?: boolean;
}

export interface DictEntry {
  /** `undefined`: the entries of `value` are spread into the dictionary. */
  readonly key: Node | undefined;
  readonly value: Node;
}

export interface Clause {
  readonly target: Node;
  readonly iterable: Node;
  readonly conditions: readonly Node[];
}

export interface FunctionNode {
  readonly type: "function";
  readonly name: string | undefined;
  readonly params: readonly Parameter[];
  readonly body: readonly Node[];
  /** The body is one expression, which is the result. */
  readonly isExpression?: boolean;
  /** The first parameter is the object (methods of Python). */
  readonly hasSelf?: boolean;
  /** `this` is that of the function around it. */
  readonly keepsSelf?: boolean;
  /** Names of outer functions see nothing of it and it sees nothing of theirs (PHP). */
  readonly isClosed?: boolean;
  /** Names taken from the enclosing function (PHP `use`). */
  readonly uses?: readonly string[];
  /** Looks like a name that the text binds: `def`, `function f() {}`; visible before it runs. */
  readonly isHoisted?: boolean;
}

export interface ClassNode {
  readonly type: "class";
  readonly name: string | undefined;
  readonly bases: readonly Node[];
  readonly body: readonly Node[];
}

export interface ImportNode {
  readonly type: "import";
  readonly module: string;
  /** The name that the module itself gets. */
  readonly as?: string;
  /** Names taken out of the module; `*` is all of them. */
  readonly names?: readonly { readonly name: string; readonly as: string }[];
}

export interface BinaryRest {
  readonly op: string;
  readonly node: Node;
}

export type Node =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "number"; readonly value: number }
  /** Plain data that cannot do anything: a regular expression, `None`, `true`. */
  | { readonly type: "data" }
  /** Parts joined to one text. */
  | { readonly type: "template"; readonly parts: readonly Node[] }
  | { readonly type: "name"; readonly name: string }
  | { readonly type: "member"; readonly object: Node; readonly name: string }
  | { readonly type: "index"; readonly object: Node; readonly index: Node }
  | { readonly type: "slice"; readonly object: Node; readonly from: Node | undefined; readonly to: Node | undefined; readonly step: Node | undefined }
  | { readonly type: "call"; readonly callee: Node; readonly args: readonly Argument[]; readonly isNew?: boolean }
  /** Operators of one precedence, from left to right. */
  | { readonly type: "binary"; readonly first: Node; readonly rest: readonly BinaryRest[] }
  | { readonly type: "list"; readonly items: readonly Node[] }
  | { readonly type: "dict"; readonly entries: readonly DictEntry[] }
  | { readonly type: "spread"; readonly value: Node }
  /** The value is one of the items. */
  | { readonly type: "choice"; readonly items: readonly Node[] }
  /** The value is the last item. */
  | { readonly type: "sequence"; readonly items: readonly Node[] }
  /** The items are looked at only: a comparison, `not`, `typeof`. */
  | { readonly type: "test"; readonly items: readonly Node[]; readonly isNot?: boolean }
  | FunctionNode
  | ClassNode
  | ImportNode
  /** `scope`: a new name in this block, or in the function around it; without it: wherever the name lives. */
  | { readonly type: "assign"; readonly target: Node; readonly value: Node; readonly scope?: "block" | "function" }
  | { readonly type: "block"; readonly body: readonly Node[] }
  /** Without target and iterable: `while`. */
  | {
      readonly type: "loop";
      readonly target?: Node;
      readonly iterable?: Node;
      readonly isKeys?: boolean;
      readonly hasJump: boolean;
      readonly body: readonly Node[];
    }
  /** Parts of which each may run or not. */
  | { readonly type: "branch"; readonly test: Node | undefined; readonly parts: readonly (readonly Node[])[] }
  | { readonly type: "comprehension"; readonly element: Node; readonly key?: Node; readonly clauses: readonly Clause[] }
  | { readonly type: "return"; readonly value: Node; readonly isYield?: boolean }
  /** A value goes where it is not followed: it is thrown. */
  | { readonly type: "throw"; readonly value: Node }
  | { readonly type: "jump" }
  /** Names that are those of an outer scope (Python `global`, PHP `global`). */
  | { readonly type: "outer"; readonly names: readonly string[]; readonly isGlobal: boolean }
  /** Something the parser could not take apart. */
  | { readonly type: "unknown"; readonly why: string };

export const DATA: Node = { type: "data" };

export function textNode(text: string): Node {
  return { type: "text", text };
}

export function nameNode(name: string): Node {
  return { type: "name", name };
}

export function callNode(callee: Node, values: readonly Node[]): Node {
  return { type: "call", callee, args: values.map((value) => ({ value })) };
}

/** Joins parts of a text; known neighbours become one. */
export function templateNode(parts: readonly Node[]): Node {
  const joined: Node[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.type === "text" && last?.type === "text") joined[joined.length - 1] = textNode(last.text + part.text);
    else joined.push(part);
  }
  if (joined.length === 0) return textNode("");
  return joined.length === 1 && joined[0]!.type === "text" ? joined[0]! : { type: "template", parts: joined };
}

/** Statements read so far, and why the rest could not be. */
export interface Tree {
  readonly statements: readonly Node[];
  readonly fault: string | undefined;
  /** Names that the text gives a value somewhere. */
  readonly bound: ReadonlySet<string>;
}
