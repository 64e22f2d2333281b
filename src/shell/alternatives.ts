import type { Flow } from "../model/index.ts";
import { EMPTY, hasHole, holeValue, mergeFlows, textValue, type HolePiece, type Piece, type Shape, type Value } from "./value.ts";

/** Most texts that a value may be and that are still followed one by one. */
const MAX_TEXTS = 8;

function combinations(value: Value, isComplete: boolean): readonly string[] | undefined {
  let texts = [""];
  for (const piece of value.pieces) {
    if (piece.type === "glob" && piece.isInexact === true) return undefined;
    if (piece.type !== "hole") {
      texts = texts.map((text) => text + piece.text);
      continue;
    }
    const { options } = piece;
    if (options === undefined || (isComplete && (piece.variable !== undefined || piece.isOpen === true))) return undefined;
    texts = [...new Set(texts.flatMap((text) => options.map((option) => text + option)))];
    if (texts.length > MAX_TEXTS) return undefined;
  }
  return texts;
}

/** Every text the value may be, when they are few and all known. */
export function possibleTexts(value: Value): readonly string[] | undefined {
  return combinations(value, true);
}

/** Texts that this command may have given the value, beside what the environment holds. */
export function likelyTexts(value: Value): readonly string[] {
  return combinations(value, false) ?? [];
}

function shapeOfText(text: string): Shape {
  if (/^\d+$/.test(text)) return "number";
  if (/^[^\s/-][^\s/]*$/.test(text) && !/^\.\.?$/.test(text)) return "segment";
  if (/^[^\s-]\S*$/.test(text)) return "word";
  return text.includes("\n") ? "any" : "line";
}

/** From the widest to the narrowest, but for `path`, which fits none of the others. */
const WIDTH: readonly Shape[] = ["any", "line", "word", "segment", "number"];

function widest(shapes: readonly Shape[]): Shape {
  return shapes.length > 0 && !shapes.includes("path") ? (WIDTH.find((shape) => shapes.includes(shape)) ?? "any") : "any";
}

function shapeOfValue(value: Value): Shape {
  const [only] = value.pieces;
  if (value.pieces.length === 1 && only!.type === "hole") return only!.shape;
  const shapes = value.pieces.map((piece) => (piece.type === "hole" ? piece.shape : shapeOfText(piece.text)));
  return shapes.every((shape) => shape === "number" || shape === "segment") ? widest(shapes) : "any";
}

/** One of several texts. */
export function oneOf(texts: readonly string[], why: string, flows: readonly Flow[] = []): Value {
  const unique = [...new Set(texts)];
  if (unique.length === 1) return textValue(unique[0]!, flows);
  const shape = widest(unique.filter((text) => text !== "").map(shapeOfText));
  return holeValue(shape, why, flows, unique.length <= MAX_TEXTS ? { options: unique } : openOptions(unique));
}

/** Read as arithmetic, as the value of any variable may be, such a text runs what stands in its subscript. */
const RUNNING = /\[[^]*(?:\$\(|`|\$\{)/;

/** Some of the texts that a value may be; those that may run something before all others. */
function openOptions(texts: readonly string[]): Partial<HolePiece> {
  const options = [...texts.filter((text) => RUNNING.test(text)), ...texts.filter((text) => !RUNNING.test(text))].slice(0, MAX_TEXTS);
  return options.length === 0 ? {} : { options, isOpen: true };
}

/** A value of which nothing is known any more but that it may run something. */
export function widened(value: Value, shape: Shape, why: string, more: Partial<HolePiece> = {}): Value {
  return holeValue(shape, why, value.flows, { ...more, ...openOptions(likelyTexts(value).filter((text) => RUNNING.test(text))) });
}

function isSamePiece(a: Piece, b: Piece): boolean {
  if (a === b) return true;
  if (a.type === "hole" || b.type === "hole") {
    return (
      a.type === "hole" &&
      b.type === "hole" &&
      a.shape === b.shape &&
      a.glob === b.glob &&
      a.variable === b.variable &&
      a.why === b.why &&
      a.isMany === b.isMany &&
      a.isOpen === b.isOpen &&
      a.options?.join("\0") === b.options?.join("\0")
    );
  }
  return a.type === b.type && a.text === b.text;
}

/** True when nothing tells the two values apart. */
export function isSameValue(a: Value, b: Value): boolean {
  if (a === b) return true;
  return (
    a.pieces.length === b.pieces.length &&
    a.pieces.every((piece, n) => isSamePiece(piece, b.pieces[n]!)) &&
    a.flows.length === b.flows.length &&
    mergeFlows(a.flows, b.flows).length === a.flows.length
  );
}

/** A value that is one of the given ones, it is not known which. */
export function either(values: readonly Value[], why: string): Value {
  const distinct = values.filter((value, n) => values.findIndex((other) => isSameValue(value, other)) === n);
  if (distinct.length === 0) return EMPTY;
  if (distinct.length === 1) return distinct[0]!;
  const flows = mergeFlows(...distinct.map((value) => value.flows));
  const texts = distinct.map(possibleTexts);
  if (texts.every((list) => list !== undefined)) return oneOf(texts.flat(), why, flows);
  const filled = distinct.filter((value) => value.pieces.length > 0);
  const [first] = filled;
  // Nothing, or something that is not known: the latter says it all.
  if (filled.length === 1 && hasHole(first!))
    return { pieces: first!.pieces.map((piece) => (piece.type === "hole" && piece.options !== undefined ? { ...piece, isOpen: true } : piece)), flows };
  const [piece] = first!.pieces;
  if (
    piece?.type === "hole" &&
    piece.shape === "path" &&
    filled.every(({ pieces: [own, more] }) => more === undefined && own?.type === "hole" && own.shape === "path" && own.glob === piece.glob)
  ) {
    return { pieces: [piece], flows };
  }
  const options = openOptions([...new Set(distinct.flatMap(likelyTexts))]);
  const variable = distinct.flatMap((value) => value.pieces).find((one) => one.type === "hole" && one.variable !== undefined);
  const more = variable?.type === "hole" ? { variable: variable.variable! } : {};
  return holeValue(widest(filled.map(shapeOfValue)), why, flows, {
    ...more,
    ...options,
    ...(distinct.some((value) => value.pieces.some((one) => one.type === "hole" && one.isMany === true)) ? { isMany: true } : {}),
  });
}
