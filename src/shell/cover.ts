import type { ParsedScript } from "unbash";

/**
 * Completeness check over the source. The parser is known to overlook code in a few places that bash
 * runs: text glued to a compound assignment (`a=($(cmd))x`), single quotes inside arithmetic
 * (`(( '$(cmd)' ))`), subscripts in `let`, here-documents inside a failed `((`. So every construct that
 * starts a substitution must start a node of the tree, or lie where bash takes it literally.
 */

interface Walk {
  readonly source: string;
  /** Offsets at which a substitution node starts. */
  readonly starts: Set<number>;
  /** Ranges in which bash runs nothing. */
  readonly literal: [number, number][];
  readonly arithmetic: [number, number][];
  /** Ranges of words, assignments and other leaves: a trigger outside all of them can only be in a comment. */
  readonly leaves: [number, number][];
  error: string | undefined;
  nodes: number;
  /** Inside double quotes or a here-document, where single quotes quote nothing. */
  isQuoted: boolean;
}

const SUBSTITUTIONS: ReadonlySet<string> = new Set([
  "CommandExpansion",
  "ArithmeticCommandExpansion",
  "ProcessSubstitution",
  "ParameterExpansion",
  "ArithmeticExpansion",
  "ArithmeticCommand",
]);
const LEAVES: ReadonlySet<string> = new Set(["Word", "Assignment", "HereDocBody", "HereDoc", "ArithmeticCommand", "Function"]);
const MAX_NODES = 200_000;
/** Longer expressions are trees as deep as they are long. */
const MAX_ARITHMETIC = 4096;

/** The fields in which each node keeps children; several are computed on first use and cannot be enumerated. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  Script: ["commands"],
  Statement: ["command"],
  CompoundList: ["commands"],
  Command: ["name", "prefix", "suffix"],
  Pipeline: ["commands"],
  AndOr: ["commands"],
  Redirected: ["command", "redirects"],
  Redirect: ["target"],
  HereString: ["target"],
  HereDoc: ["body"],
  HereDocBody: ["parts"],
  Assignment: ["value", "index"],
  ArrayValue: ["elements"],
  Word: ["parts"],
  Glob: ["parts"],
  DoubleQuoted: ["parts"],
  LocaleString: ["parts"],
  ExtendedGlob: ["parts"],
  BraceExpansion: ["parts"],
  ParameterExpansion: ["index", "operation"],
  Default: ["operand"],
  Remove: ["operand"],
  Replace: ["pattern", "replacement"],
  Slice: ["offset", "length"],
  CaseModification: ["operand"],
  Transform: ["operand"],
  CommandExpansion: ["script"],
  ProcessSubstitution: ["script"],
  ArithmeticExpansion: ["expression"],
  ArithmeticCommand: ["expression"],
  ArithmeticCommandExpansion: ["script"],
  ArithmeticBinary: ["left", "right"],
  ArithmeticUnary: ["operand"],
  ArithmeticTernary: ["test", "consequent", "alternate"],
  ArithmeticGroup: ["expression"],
  ArithmeticWord: ["parts"],
  ArithmeticFor: ["initialize", "test", "update", "body"],
  If: ["clause", "then", "elif", "else"],
  Elif: ["clause", "then"],
  For: ["name", "wordlist", "body"],
  Select: ["name", "wordlist", "body"],
  While: ["clause", "body"],
  Function: ["name", "body"],
  Subshell: ["body"],
  BraceGroup: ["body"],
  Case: ["word", "items"],
  CaseItem: ["pattern", "body"],
  Coproc: ["name", "body"],
  TestCommand: ["expression"],
  TestUnary: ["operand"],
  TestBinary: ["left", "right"],
  TestLogical: ["operands"],
  TestNot: ["operand"],
  TestGroup: ["expression"],
};

interface AnyNode {
  readonly type: string;
  readonly pos: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === "object" && value !== null && typeof (value as AnyNode).type === "string";
}

function visit(node: AnyNode, walk: Walk): void {
  const before = walk.isQuoted;
  if (node.type === "DoubleQuoted" || node.type === "LocaleString" || node.type === "HereDocBody") walk.isQuoted = true;
  else if (node.type === "CommandExpansion" || node.type === "ProcessSubstitution") walk.isQuoted = false;
  visitNode(node, walk);
  walk.isQuoted = before;
}

function visitNode(node: AnyNode, walk: Walk): void {
  walk.nodes += 1;
  if (walk.nodes > MAX_NODES) {
    walk.error = "the command is too large to be read";
    return;
  }
  if (SUBSTITUTIONS.has(node.type)) walk.starts.add(node.pos);
  if (LEAVES.has(node.type)) walk.leaves.push([node.pos, node.end]);
  if ((node.type === "SingleQuoted" || node.type === "AnsiCQuoted") && !walk.isQuoted) walk.literal.push([node.pos, node.end]);
  if (node.type.startsWith("Arithmetic")) {
    walk.arithmetic.push([node.pos, node.end]);
    if (node.end - node.pos > MAX_ARITHMETIC) walk.error = "arithmetic on a text that is too long to read";
  }
  if (walk.error !== undefined) return;
  if (node.type === "HereDoc") {
    const delimiter = node["delimiter"] as { quoted?: boolean } | undefined;
    const body = node["body"] as AnyNode;
    // A line that goes on in a body is joined before what stands in it is read.
    const parts = (delimiter?.quoted === true ? undefined : (body["parts"] as readonly { type: string; text: string }[] | undefined)) ?? [];
    if (parts.some(({ type, text }) => type !== "Literal" && text.includes("\\\n")))
      walk.error = "a line goes on in the middle of a here-document with code in it";
    if (delimiter?.quoted === true) walk.literal.push([body.pos, body.end]);
  }
  // Scripts in escaped backticks have their own text and offsets: they are checked by themselves.
  if (typeof node["source"] === "string") {
    const inner = uncoveredConstruct(node["source"], node as unknown as ParsedScript);
    if (inner !== undefined) walk.error = inner;
    return;
  }
  if (node.type === "Command") {
    const parts = partsOf(node);
    if (hasGluedWords(parts)) walk.error = "two words stand together that bash reads as one";
    else if (parts.some((part, n) => n > 0 && !/^(?:[ \t\r\f\v]|\\\r?\n)*$/.test(walk.source.slice(parts[n - 1]!.end, part.pos))))
      walk.error = "signs between two words cannot be read";
  }
  if (node.type === "ArrayValue" && hasGluedWords(node["elements"] as readonly AnyNode[])) walk.error = "two words stand together that bash reads as one";
  if (node.type === "Command" && /^[A-Za-z_]\w*\[/.test((node["name"] as { text?: string } | undefined)?.text ?? ""))
    walk.error = "a subscript where a command stands is read to its end, blanks included";
  if (node.type === "ArrayValue" && (node["elements"] as readonly { text: string }[]).some(({ text }) => /^\[[^\]]*$/.test(text)))
    walk.error = "a key of a list is read to its end, blanks included";
  const errors = node["errors"] as readonly { message: string }[] | undefined;
  if (errors !== undefined && errors.length > 0) walk.error = `the shell text is not well formed (${errors[0]!.message})`;
  for (const key of CHILDREN[node.type] ?? []) {
    const value = node[key];
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) visit(item, walk);
    } else if (isNode(value)) {
      const isOwnText = node.type === "CommandExpansion" && typeof (value as AnyNode)["source"] === "string";
      if (isOwnText) walk.literal.push([node.pos + 1, node.end]);
      visit(value, walk);
    }
  }
}

/** Words, assignments and redirections of a command, in order. */
function partsOf(node: AnyNode): readonly AnyNode[] {
  const name = node["name"];
  return [...(node["prefix"] as readonly AnyNode[]), ...(isNode(name) ? [name] : []), ...(node["suffix"] as readonly AnyNode[])];
}

/** `X=<(cmd) y`, `>x<(cmd)`: the parser ends a word before the substitution, bash does not. */
function hasGluedWords(parts: readonly AnyNode[]): boolean {
  return parts.some(
    (part, n) => n > 0 && part.pos === parts[n - 1]!.end && (part.type === "Word" || (part.type === "Assignment" && parts[n - 1]!.type !== "Redirect")),
  );
}

/** A line that goes on in the middle of an operator or an expansion: bash reads them as if there were no break. */
const BROKEN = /\$\\\n\S|[<>]\\\n[(<>&]|([&|;(])\\\n\1/g;

const TRIGGER = /\$\(|`|[<>]\(|\$\{[ \t\n|]|\(\(/g;

/** Ranges of a text, as few as cover them all, in order. */
class Ranges {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  constructor(ranges: readonly (readonly [number, number])[]) {
    for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
      const last = this.#ends.length - 1;
      if (last >= 0 && from <= this.#ends[last]!) this.#ends[last] = Math.max(this.#ends[last]!, to);
      else {
        this.#starts.push(from);
        this.#ends.push(to);
      }
    }
  }

  has(at: number): boolean {
    const n = lastUpTo(this.#starts, at);
    return n >= 0 && at < this.#ends[n]!;
  }
}

/** Index of the last of the sorted numbers that is not above `limit`; -1 when all are. */
function lastUpTo(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function isEscaped(source: string, at: number): boolean {
  let backslashes = 0;
  while (source[at - 1 - backslashes] === "\\") backslashes += 1;
  return backslashes % 2 === 1;
}

/**
 * What in `source` the tree does not account for; `undefined` when all is accounted for.
 */
export function uncoveredConstruct(source: string, script: ParsedScript): string | undefined {
  const [error] = script.errors ?? [];
  if (error !== undefined) return `the shell text is not well formed (${error.message})`;
  const triggers = [...source.matchAll(TRIGGER)];
  const broken = [...source.matchAll(BROKEN)];
  const hasSubscript = /\w\[|\(\s*\[/.test(source);
  const walk: Walk = { source, starts: new Set(), literal: [], arithmetic: [], leaves: [], error: undefined, nodes: 0, isQuoted: false };
  const hasCall = /[^\s;&|(!@?*+<>$=]\(/.test(source);
  if (triggers.length === 0 && broken.length === 0 && !hasSubscript && !hasCall) return undefined;
  if (standsInOrder(source, ["$(", "case", "<<", "esac"])) return "a here-document in a `case` of a substitution ends where bash and the parser differ";
  for (const command of script.commands) visit(command as unknown as AnyNode, walk);
  if (walk.error !== undefined) return walk.error;
  const literal = new Ranges(walk.literal);
  const arithmetic = new Ranges(walk.arithmetic);
  const leaves = new Ranges(walk.leaves);
  const comments = commentStarts(source, leaves);
  const backticks = [...walk.starts].filter((start) => source[start] === "`").toSorted((a, b) => a - b);
  if (broken.some(({ index }) => !literal.has(index) && !isEscaped(source, index) && !isInComment(source, index, comments)))
    return "a line goes on in the middle of an operator or an expansion";
  for (const trigger of triggers) {
    const at = trigger.index;
    if (trigger[0] === "((") {
      // A failed `((` is read again as two subshells; with a here-document or newline in it bash and the parser differ.
      const end = source.indexOf("))", at);
      const body = source.slice(at, end === -1 ? undefined : end);
      if (body.includes("<<") || (walk.starts.has(at) && body.includes("\n"))) {
        return "an arithmetic command that spans lines cannot be read safely";
      }
      continue;
    }
    if (walk.starts.has(at) || isEscaped(source, at)) continue;
    if (trigger[0] === "`" && isClosing(source, backticks, at)) continue;
    if (literal.has(at)) {
      if (arithmetic.has(at)) return "code inside quotes in arithmetic cannot be read safely";
      continue;
    }
    if (!leaves.has(at) && isInComment(source, at, comments)) continue;
    return `the code after \`${source.slice(at, at + 12).replace(/\s+/g, " ")}\` is not accounted for`;
  }
  return undefined;
}

function standsInOrder(source: string, texts: readonly string[]): boolean {
  let at = 0;
  for (const text of texts) {
    at = source.indexOf(text, at);
    if (at === -1) return false;
  }
  return true;
}

/** A backtick that ends a substitution which is in the tree. */
function isClosing(source: string, backticks: readonly number[], at: number): boolean {
  const start = backticks[lastUpTo(backticks, at - 1)];
  return (
    start !== undefined &&
    !source
      .slice(start + 1, at)
      .replace(/\\[^]/g, "")
      .includes("`")
  );
}

/** Offsets at which a `#` starts a comment: at the start of a word, outside every leaf. */
function commentStarts(source: string, leaves: Ranges): readonly number[] {
  const starts: number[] = [];
  for (let hash = source.indexOf("#"); hash !== -1; hash = source.indexOf("#", hash + 1)) {
    const before = source[hash - 1];
    if ((before === undefined || /[\s;&|()]/.test(before)) && !leaves.has(hash)) starts.push(hash);
  }
  return starts;
}

/** True when a comment starts before `at` on its line. */
function isInComment(source: string, at: number, comments: readonly number[]): boolean {
  const start = comments[lastUpTo(comments, at - 1)];
  return start !== undefined && !source.slice(start, at).includes("\n");
}
