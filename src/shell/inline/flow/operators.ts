import { HOLE } from "../operations.ts";
import type { BinaryRest } from "../tree/node.ts";
import { joinPaths } from "./behaviour.ts";
import type { Evaluator } from "./evaluator.ts";
import { formatPercent } from "./format.ts";
import { PLAIN, alternatives, choice, dataOf, dict, instance, isKnown, join, list, mergeOrigins, number, originOf, text, textOf, type Value } from "./value.ts";

const ARITHMETIC: Readonly<Record<string, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "//": (a, b) => Math.floor(a / b),
  "%": (a, b) => a % b,
  "**": (a, b) => a ** b,
  "&": (a, b) => a & b,
  "|": (a, b) => a | b,
  "^": (a, b) => a ^ b,
  "<<": (a, b) => a << b,
  ">>": (a, b) => a >> b,
  ">>>": (a, b) => a >>> b,
};
const MAX_REPEAT = 4096;

/** Operators of one precedence, from left to right. */
export function binary(first: Value, rest: readonly BinaryRest[], run: Evaluator): Value {
  let result = first;
  // Parts of one long text are put together at once.
  let parts: Value[] = [];
  for (const { op, node } of rest) {
    const next = run.evaluate(node);
    const isJoining = op === "." || (op === "+" && isText(parts.length > 0 ? parts[0]! : result) && next.kind !== "list");
    if (isJoining) parts.push(...(parts.length === 0 ? [result, next] : [next]));
    else {
      if (parts.length > 0) result = join(parts);
      parts = [];
      result = operate(op, result, next, run);
    }
  }
  return parts.length > 0 ? join(parts) : result;
}

function isText(value: Value): boolean {
  return value.kind === "text" && value.text !== HOLE.name;
}

/** `a op b` for every pair of what both may be. */
function operate(op: string, a: Value, b: Value, run: Evaluator): Value {
  if (a.kind !== "choice" && b.kind !== "choice") return one(op, a, b, run);
  const pairs = alternatives(a).flatMap((left) => alternatives(b).map((right) => [left, right] as const));
  if (pairs.length > 64) return dataOf(mergeOrigins(originOf(a), originOf(b)));
  return choice(pairs.map(([left, right]) => one(op, left, right, run)));
}

function one(op: string, a: Value, b: Value, run: Evaluator): Value {
  const origin = mergeOrigins(originOf(a), originOf(b));
  if (a.kind === "number" && b.kind === "number" && op !== ".") return number(ARITHMETIC[op]?.(a.value, b.value) ?? Number.NaN);
  if (op === "." || (op === "+" && isTextual(a, b, run))) return join([a, b]);
  if (op === "+" && a.kind === "list" && b.kind === "list" && a.others === undefined && b.others === undefined) {
    const made = list([...a.items, ...b.items], a.isOpen || b.isOpen, run.names.level);
    if (a.isOpen) made.fixed = a.fixed ?? 0;
    else if (b.isOpen) made.fixed = a.items.length + (b.fixed ?? 0);
    return made;
  }
  if (op === "+" && (a.kind === "list" || b.kind === "list")) {
    const items = [a, b].flatMap((side) => (side.kind === "list" ? [...side.items, ...(side.others ?? []).flat()] : [side]));
    const made = list(items, true, run.names.level);
    made.fixed = a.kind === "list" && !a.isOpen && a.others === undefined ? a.items.length : 0;
    return made;
  }
  const path = op === "/" ? [a, b].find((side) => side.kind === "instance" && side.of === "pathlib.Path") : undefined;
  if (path?.kind === "instance") return instance(path.of, joinPaths([a, b]));
  if (op === "*" && b.kind === "number" && (a.kind === "text" || a.kind === "list")) return repeated(a, b.value, run);
  if (op === "*" && a.kind === "number" && (b.kind === "text" || b.kind === "list")) return repeated(b, a.value, run);
  if (op === "%" && a.kind === "text") return formatPercent(a, b);
  if (op === "|" && a.kind === "dict" && b.kind === "dict") return dict([...a.entries, ...b.entries], run.names.level);
  if (isWord(a) || isWord(b)) return text(HOLE.name);
  for (const side of [a, b]) if (side.kind !== "data" && side.kind !== "text" && side.kind !== "instance") run.release(side);
  return dataOf(origin);
}

function isWord(value: Value): boolean {
  return value.kind === "text" && value.text === HOLE.name;
}

/** One side is a text, so that `+` puts both together. */
function isTextual(a: Value, b: Value, run: Evaluator): boolean {
  const isText = (value: Value): boolean =>
    (value.kind === "text" && value.text !== HOLE.name) || (value.kind === "instance" && run.dialect.assignsOutward && textOf(value) !== undefined);
  if (isText(a) || isText(b)) return true;
  return a.kind === "text" && b.kind === "text";
}

function repeated(value: Value, times: number, run: Evaluator): Value {
  const count = Math.max(0, Math.floor(times));
  if (value.kind === "text" && isKnown(value.text)) {
    return value.text.length * count > MAX_REPEAT * 4 ? text(HOLE.any, value.origin) : text(value.text.repeat(count), value.origin);
  }
  if (value.kind === "list" && value.others === undefined && value.items.length * count <= MAX_REPEAT) {
    return list(Array.from({ length: count }, () => value.items).flat(), value.isOpen, run.names.level);
  }
  return value.kind === "list" ? value : PLAIN;
}
