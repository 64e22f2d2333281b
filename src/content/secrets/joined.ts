import { lineEndNear, lineStartNear } from "./near-text.ts";

/** Strings that are written in pieces, put together: `"abc" + "def"`, `"abc"` over lines, a backslash at the end of a line. */
export interface Joined {
  readonly text: string;
  /** For each piece: where it begins in `text` and where it stands in the source. */
  readonly pieces: readonly { readonly at: number; readonly start: number; readonly end: number }[];
}

const MAX_PIECES = 64;
const BEFORE = 120;
const GAP = /^["'`][ \t]*(?:\+|\.\.?|&|<>|\|\||\\)?[ \t]*(?:\r?\n[ \t]*){0,2}(?:\+|\.\.?|&)?[ \t]*[bBrRuUfFL@]?(?=["'`])/;

function openingOf(text: string, closing: number): number {
  const quote = text[closing]!;
  const least = Math.max(0, closing - 400);
  for (let at = closing - 1; at >= least; at -= 1) {
    if (text[at] === "\n") return -1;
    if (text[at] === quote && text[at - 1] !== "\\") return at;
  }
  return -1;
}

/** The pieces of the string whose first piece ends at `closing` with a quote. */
export function joinedStrings(text: string, closing: number): Joined | undefined {
  const opening = openingOf(text, closing);
  if (opening < 0) return undefined;
  const lineStart = lineStartNear(text, opening, BEFORE);
  const pieces = [{ at: 0, start: lineStart, end: closing }];
  let joined = text.slice(lineStart, closing);
  let at = closing;
  while (pieces.length < MAX_PIECES) {
    const gap = GAP.exec(text.slice(at, at + 160));
    if (gap === null) break;
    const from = at + gap[0].length;
    const quote = text[from]!;
    let end = from + 1;
    const most = Math.min(text.length, from + 2000);
    while (end < most && text[end] !== quote && text[end] !== "\n") end += text[end] === "\\" ? 2 : 1;
    if (end >= most || text[end] !== quote) break;
    pieces.push({ at: joined.length, start: from + 1, end });
    joined += text.slice(from + 1, end);
    at = end;
  }
  if (pieces.length < 2) return undefined;
  return { text: `${joined}${text[opening]}`, pieces };
}

/** Lines that a backslash joins. `at` is the first one's backslash. */
export function joinedLines(text: string, at: number): Joined | undefined {
  const lineStart = lineStartNear(text, at, 400);
  const pieces = [{ at: 0, start: lineStart, end: at }];
  let joined = text.slice(lineStart, at);
  let position = at;
  while (pieces.length < MAX_PIECES && text[position] === "\\" && text[position + 1] === "\n") {
    let start = position + 2;
    while (/[ \t]/.test(text[start] ?? "")) start += 1;
    let end = lineEndNear(text, start, 2000);
    if (end - start >= 2000) break;
    if (text[end - 1] === "\\") end -= 1;
    pieces.push({ at: joined.length, start, end });
    joined += text.slice(start, end);
    position = end;
  }
  return pieces.length < 2 ? undefined : { text: joined, pieces };
}

/** Where a span of the joined text stands in the source, if it lies in more than one piece. */
export function sourceSpan({ pieces }: Joined, start: number, end: number): { readonly start: number; readonly end: number } | undefined {
  const pieceAt = (offset: number): number => pieces.findLastIndex((piece) => piece.at <= offset);
  const [first, last] = [pieceAt(start), pieceAt(end - 1)];
  if (first === last) return undefined;
  return { start: pieces[first]!.start + start - pieces[first]!.at, end: pieces[last]!.start + end - pieces[last]!.at };
}
