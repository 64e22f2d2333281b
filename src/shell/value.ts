import type { Listing } from "./listing.ts";
import type { Flow } from "../model/index.ts";

/**
 * What a hole can stand for. `any`: every text. `line`: text without newline. `word`: no white space, does
 * not start with `-`. `segment`: a `word` without `/` that is neither `.` nor `..`. `number`: digits. `path`: one of the
 * paths that `glob` matches.
 */
export type Shape = "any" | "line" | "word" | "segment" | "number" | "path";

export interface TextPiece {
  readonly type: "text";
  readonly text: string;
  /** Quoted text is neither split nor globbed. */
  readonly isQuoted: boolean;
}

/** A part of a value that is not known here, with what is known about it. */
export interface HolePiece {
  readonly type: "hole";
  readonly shape: Shape;
  readonly isQuoted: boolean;
  /** Why it is not known, for the explanation. */
  readonly why: string;
  /** For `path`: the absolute pattern. */
  readonly glob?: string;
  /** The hole is an environment variable that may be unset, that is, empty. */
  readonly variable?: string;
  /** The texts it may be, when they are few: all of them, or all but what the environment holds in `variable`. */
  readonly options?: readonly string[];
  /** It may be other texts than those as well. */
  readonly isOpen?: boolean;
  /** Stands for any number of words, none included. */
  readonly isMany?: boolean;
  /** The path is one of the files below its folder that a program lists. */
  readonly listing?: Listing;
}

/** Unexpanded, active glob text (`*.ts`) that found no folder to look into. */
export interface GlobPiece {
  readonly type: "glob";
  readonly text: string;
  /** The text matches all that the source would match, and more; as a name it means nothing. */
  readonly isInexact?: boolean;
}

export type Piece = TextPiece | HolePiece | GlobPiece;

/** A string as far as it is known, and where its content came from. */
export interface Value {
  readonly pieces: readonly Piece[];
  readonly flows: readonly Flow[];
  /** The glob this name was expanded from: `rm *` means more than the names it found. */
  readonly expandedFrom?: string;
}

/** More pieces than this are folded into one hole. */
const MAX_PIECES = 64;
/** Longer texts are folded into a hole; well above every real argument. */
const MAX_TEXT = 256 * 1024;

/** Stands for a plain word that is not known in a text that is read: as the name of a program it is none. */
export const UNKNOWN_WORD = "word-that-is-not-known";
/** The same for a number: long enough to be part of no program's name. */
export const UNKNOWN_NUMBER = "70417290";

export const EMPTY: Value = { pieces: [], flows: [] };

export function textValue(text: string, flows: readonly Flow[] = []): Value {
  return { pieces: text === "" ? [] : [{ type: "text", text, isQuoted: true }], flows };
}

export function holeValue(shape: Shape, why: string, flows: readonly Flow[] = [], more: Partial<HolePiece> = {}): Value {
  return { pieces: [{ type: "hole", shape, why, isQuoted: true, ...more }], flows };
}

/** The exact text, when all of it is known. Unexpanded globs count as their text, as bash leaves them when nothing matches. */
export function knownText(value: Value): string | undefined {
  let text = "";
  for (const piece of value.pieces) {
    if (piece.type === "hole" || (piece.type === "glob" && piece.isInexact === true)) return undefined;
    text += piece.text;
  }
  return text;
}

/** True for a value that may stand for several words, or none, where it stands as one. */
export function isMany(value: Value): boolean {
  return value.pieces.some((piece) => piece.type === "glob" || (piece.type === "hole" && piece.isMany === true));
}

/** The value as one word: it may be empty, but not several. */
export function single(value: Value): Value {
  if (!value.pieces.some((piece) => piece.type === "hole" && piece.isMany === true)) return value;
  return {
    pieces: value.pieces.map((piece) => {
      if (piece.type !== "hole" || piece.isMany !== true) return piece;
      const { isMany: _, ...rest } = piece;
      return rest;
    }),
    flows: value.flows,
  };
}

export function hasHole(value: Value): boolean {
  return value.pieces.some((piece) => piece.type === "hole");
}

export function hasGlob(value: Value): boolean {
  return value.pieces.some((piece) => piece.type === "glob");
}

export function holesOf(value: Value): readonly HolePiece[] {
  return value.pieces.filter((piece) => piece.type === "hole");
}

/** Known text with `?` where something is not known; for messages. */
export function shownText(value: Value): string {
  return value.pieces.map((p) => (p.type === "hole" ? `{${p.variable === undefined ? "?" : `$${p.variable}`}}` : p.text)).join("");
}

/** Literal text that the value certainly starts with. */
export function knownStart(value: Value): string {
  let text = "";
  for (const piece of value.pieces) {
    if (piece.type === "hole") break;
    text += piece.text;
  }
  return text;
}

export function mergeFlows(...lists: readonly (readonly Flow[])[]): readonly Flow[] {
  const filled = lists.filter((list) => list.length > 0);
  if (filled.length === 0) return [];
  if (filled.length === 1) return filled[0]!;
  const seen = new Map<string, Flow>();
  for (const list of filled) for (const flow of list) seen.set(`${flow.from} ${flow.name ?? ""}`, flow);
  return [...seen.values()].slice(0, 64);
}

/** One value after the other. */
export function concat(values: readonly Value[]): Value {
  if (values.length === 1) return values[0]!;
  const pieces: Piece[] = [];
  let length = 0;
  for (const value of values) {
    for (const piece of value.pieces) {
      const last = pieces.at(-1);
      if (piece.type !== "hole") length += piece.text.length;
      if (piece.type === "text" && last?.type === "text" && last.isQuoted === piece.isQuoted) {
        pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
      } else pieces.push(piece);
    }
  }
  const flows = mergeFlows(...values.map((value) => value.flows));
  if (pieces.length > MAX_PIECES || length > MAX_TEXT) return holeValue("any", "the text is too long to follow", flows);
  return { pieces, flows };
}

/** The value as if it had been quoted: neither split nor globbed any more. */
export function quoted(value: Value): Value {
  if (value.pieces.every((piece) => piece.type !== "glob" && piece.isQuoted)) return value;
  return {
    pieces: value.pieces.map((piece) => (piece.type === "glob" ? { type: "text", text: piece.text, isQuoted: true } : { ...piece, isQuoted: true })),
    flows: value.flows,
  };
}

export function withFlows(value: Value, flows: readonly Flow[]): Value {
  return flows.length === 0 ? value : { pieces: value.pieces, flows: mergeFlows(value.flows, flows) };
}

function escapeGlob(text: string): string {
  return text.replace(/[*?[\]{}\\]/g, "\\$&");
}

const HOLE_PATTERN: Readonly<Record<Exclude<Shape, "path">, string>> = {
  any: "**",
  line: "**",
  word: "**",
  segment: "*",
  number: "*",
};

/**
 * The value as a path pattern (`*`, `**`, literal characters escaped), and whether a hole in it could
 * leave the folder it stands in (`any` may hold `../`).
 */
export function pathPattern(value: Value): { readonly pattern: string; readonly mayEscape: boolean } {
  let pattern = "";
  let mayEscape = false;
  for (const piece of value.pieces) {
    if (piece.type === "text") pattern += escapeGlob(piece.text);
    else if (piece.type === "glob") pattern += piece.text;
    else if (piece.shape === "path" && piece.glob !== undefined) {
      pattern = pattern === "" ? piece.glob : pattern + (piece.glob.startsWith("/") ? "**" : piece.glob);
    } else {
      pattern += piece.shape === "path" ? "**" : HOLE_PATTERN[piece.shape];
      if (piece.shape !== "segment" && piece.shape !== "number") mayEscape = true;
    }
  }
  return { pattern, mayEscape };
}
