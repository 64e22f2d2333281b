/**
 * The common tree of program text. All language parsers make it; control flow is left out on
 * purpose, because everything that could run is read.
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

export interface TextNode {
  readonly type: "text";
  readonly text: string;
}
export interface NumberNode {
  readonly type: "number";
  readonly value: number;
}
export interface TruthNode {
  readonly type: "truth";
  readonly isTrue: boolean;
}
/** A value that is plain data: a regular expression, `this` outside a class. */
export interface PlainNode {
  readonly type: "plain";
}
/** A value on which everything is harmless: `super`, JSX elements. */
export interface BenignNode {
  readonly type: "benign";
  readonly items: readonly Node[];
}
/** Parts joined to one text: interpolation, concatenation. */
export interface TemplateNode {
  readonly type: "template";
  readonly parts: readonly Node[];
}
export interface NameNode {
  readonly type: "name";
  readonly name: string;
}
/** A module is loaded; the value is the module. */
export interface ModuleNode {
  readonly type: "module";
  readonly name: string;
}
/** All names of a module become names of the program. */
export interface StarNode {
  readonly type: "star";
  readonly module: Node;
}
export interface MemberNode {
  readonly type: "member";
  readonly object: Node;
  readonly name: string;
}
export interface IndexNode {
  readonly type: "index";
  readonly object: Node;
  readonly index: Node;
}
export interface SliceNode {
  readonly type: "slice";
  readonly object: Node;
  readonly from: Node | undefined;
  readonly to: Node | undefined;
  readonly step: Node | undefined;
}
export interface CallNode {
  readonly type: "call";
  readonly callee: Node;
  readonly args: readonly Argument[];
  readonly isNew?: boolean;
}
/** Operators of one precedence, from left to right. */
export interface ChainNode {
  readonly type: "chain";
  readonly first: Node;
  readonly rest: { readonly op: string; readonly node: Node }[];
}
export interface ListNode {
  readonly type: "list";
  readonly items: readonly Node[];
}
export interface DictNode {
  readonly type: "dict";
  readonly entries: readonly DictEntry[];
}
export interface SpreadNode {
  readonly type: "spread";
  readonly value: Node;
}
/** The value is one of the items. */
export interface ChoiceNode {
  readonly type: "choice";
  readonly items: readonly Node[];
}
/** The value is the last item. */
export interface SequenceNode {
  readonly type: "sequence";
  readonly items: readonly Node[];
}
/** The value is plain data computed from the items. */
export interface AllNode {
  readonly type: "all";
  readonly items: Node[];
}
export interface FunctionNode {
  readonly type: "function";
  readonly name: string | undefined;
  readonly params: readonly Parameter[];
  readonly body: readonly Node[];
  /** The first parameter is the object (Python). */
  readonly hasSelf?: boolean;
  /** The last expression of the body is the result. */
  readonly isImplicit?: boolean;
}
export interface ClassNode {
  readonly type: "class";
  readonly name: string | undefined;
  readonly bases: readonly Node[];
  readonly body: readonly Node[];
}
export interface AssignNode {
  readonly type: "assign";
  readonly target: Node;
  readonly value: Node;
}
export interface EachNode {
  readonly type: "each";
  readonly target: Node;
  readonly iterable: Node;
  readonly body: readonly Node[];
}
export interface ComprehensionNode {
  readonly type: "comprehension";
  readonly element: Node;
  readonly clauses: readonly Clause[];
}
export interface ReturnNode {
  readonly type: "return";
  readonly value: Node;
}
/** Something the parser could not take apart. */
export interface UnknownNode {
  readonly type: "unknown";
  readonly why: string;
}

export type Node =
  | TextNode
  | NumberNode
  | TruthNode
  | PlainNode
  | BenignNode
  | TemplateNode
  | NameNode
  | ModuleNode
  | StarNode
  | MemberNode
  | IndexNode
  | SliceNode
  | CallNode
  | ChainNode
  | ListNode
  | DictNode
  | SpreadNode
  | ChoiceNode
  | SequenceNode
  | AllNode
  | FunctionNode
  | ClassNode
  | AssignNode
  | EachNode
  | ComprehensionNode
  | ReturnNode
  | UnknownNode;

export const PLAIN: PlainNode = { type: "plain" };

export function textNode(text: string): TextNode {
  return { type: "text", text };
}

export function nameNode(name: string): NameNode {
  return { type: "name", name };
}

export function memberNode(object: Node, name: string): MemberNode {
  return { type: "member", object, name };
}

export function assignNode(target: Node, value: Node): AssignNode {
  return { type: "assign", target, value };
}

export function callNode(callee: Node | string, args: readonly Node[]): CallNode {
  return {
    type: "call",
    callee: typeof callee === "string" ? nameNode(callee) : callee,
    args: args.map((value) =>
      value.type === "spread" ? { value: value.value, isSpread: true } : { value },
    ),
  };
}

export function allNode(items: readonly (Node | undefined)[]): Node {
  const present = items.filter((item) => item !== undefined);
  return { type: "all", items: present };
}

/** Joins parts of a text; known neighbours become one. */
export function templateNode(parts: readonly Node[]): Node {
  const joined: Node[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.type === "text" && last?.type === "text") {
      joined[joined.length - 1] = textNode(last.text + part.text);
    } else joined.push(part);
  }
  if (joined.length === 0) return textNode("");
  const only = joined.length === 1 ? joined[0] : undefined;
  return only?.type === "text" ? only : { type: "template", parts: joined };
}
