import type { Pass } from "../candidate.ts";
import { confidenceOf } from "../generic.ts";
import { readName } from "../key-name.ts";

/** `INSERT INTO users (name, password) VALUES (`, with at most 400 characters of columns. */
const HEAD = /insert\s{1,8}into\s{1,8}[\w.`"[\]]{1,80}\s{0,8}\(([^()]{1,400})\)\s{0,40}values\s{0,40}(?=\()/iy;
/** Rows of one statement that are read; more say nothing about the statement. */
const MOST_ROWS = 20;
const LONGEST_ROW = 800;

interface Cell {
  readonly start: number;
  readonly end: number;
}

/** The quoted cells of a row by their place; what is no string has none. `at` is behind the opening parenthesis. */
function rowAt(text: string, at: number): { readonly cells: ReadonlyMap<number, Cell>; readonly end: number } | undefined {
  const cells = new Map<number, Cell>();
  const limit = Math.min(text.length, at + LONGEST_ROW);
  let place = 0;
  for (let position = at; position < limit; position += 1) {
    const code = text.charCodeAt(position);
    if (code === 39 || code === 34) {
      let end = position + 1;
      while (end < limit && text.charCodeAt(end) !== code) end += text.charCodeAt(end) === 92 ? 2 : 1;
      if (end >= limit) return undefined;
      cells.set(place, { start: position + 1, end });
      position = end;
    } else if (code === 44) place += 1;
    else if (code === 41) return { cells, end: position + 1 };
    else if (code === 40) return undefined;
  }
  return undefined;
}

/** Passwords and keys in the rows of an SQL insert, told by the names of their columns. `at` is where `insert` begins. */
export function insertValuesAt(pass: Pass, at: number): void {
  const { text, work } = pass;
  HEAD.lastIndex = at;
  work.steps += 40;
  const head = HEAD.exec(text);
  if (head === null) return;
  const readings = head[1]!.split(",").map((name) => readName(name.replaceAll(/[\s`"'[\]]/g, "")));
  if (readings.every(({ strength }) => strength === "none" || strength === "weak")) return;
  let position = HEAD.lastIndex;
  for (let rows = 0; rows < MOST_ROWS; rows += 1) {
    const row = rowAt(text, position + 1);
    if (row === undefined) return;
    work.steps += row.end - position;
    for (const [place, { start, end }] of row.cells) {
      const reading = readings[place];
      if (reading === undefined || reading.strength === "none" || reading.strength === "weak") continue;
      const confidence = confidenceOf(text.slice(start, end), reading, { form: "quoted", isArgument: false, isComparison: false });
      if (confidence >= 0.5) pass.found.push({ kind: reading.kind, tier: "generic", confidence: Math.min(confidence, 0.9), start, end });
    }
    const next = /^\s{0,20},\s{0,20}\(/.exec(text.slice(row.end, row.end + 44));
    if (next === null) return;
    position = row.end + next[0].length - 1;
  }
}
