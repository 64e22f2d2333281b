import type { ActionEvent } from "../../model/index.ts";
import { Frontier } from "../chain/index.ts";
import { changedPaths } from "../store/changed-paths.ts";
import type { KeptCheckpoint } from "../store/checkpoint-file.ts";
import type { LogState, Segment, SpoolPosition } from "../store/segment.ts";
import { EVENT_COLUMNS, TEXT_COLUMNS } from "../store/tables.ts";
import { columnsOf, textsOf, type ColumnValue } from "./entry.ts";
import type { ValueReader, ValueWriter } from "./value-bytes.ts";

/** Columns that come from the event: all but `seq`, `hash` and `body`. */
const COLUMNS = EVENT_COLUMNS.length - 3;

/** What is written of an event beside its entry, in the order of the tables' columns. */
export interface Rows {
  readonly columns: readonly ColumnValue[];
  readonly texts: readonly string[];
  readonly changed: readonly string[];
}

export function rowsOf(event: ActionEvent, tsRecorded: number): Rows {
  return { columns: columnsOf(event, tsRecorded), texts: textsOf(event), changed: changedPaths(event) };
}

/** Writes the rows of an entry. Answers false, and has written none, when there is an event of its id in the segment. */
export function writeRows(segment: Segment, seq: number, { columns, texts, changed }: Rows, hash: Uint8Array, body: Uint8Array): boolean {
  const { changes } = segment.insertEvent.run(seq, ...columns, hash, body);
  if (changes === 0) return false;
  segment.insertText.run(seq, ...texts);
  for (const path of changed) segment.insertChanged.run(path, seq);
  return true;
}

/** Values of an event that hardly any other has: `id` and `call`. All others are told by their number when they come again. */
const OWN_COLUMNS: ReadonlySet<number> = new Set([0, 4]);

/** Writes the rows for another thread. */
export function tellRows(into: ValueWriter, { columns, texts, changed }: Rows): void {
  for (let at = 0; at < columns.length; at++) {
    const value = columns[at]!;
    if (OWN_COLUMNS.has(at) && value !== null) into.text(value as string);
    else into.word(value);
  }
  for (const text of texts) into.text(text);
  into.number(changed.length);
  for (const path of changed) into.text(path);
}

/** Reads what `tellRows` wrote. */
export function readRows(from: ValueReader): Rows {
  const columns: ColumnValue[] = [];
  for (let at = 0; at < COLUMNS; at++) columns.push(from.next());
  const texts: string[] = [];
  for (let at = 0; at < TEXT_COLUMNS.length; at++) texts.push(from.next() as string);
  const changed: string[] = [];
  for (let left = from.next() as number; left > 0; left--) changed.push(from.next() as string);
  return { columns, texts, changed };
}

/** What a transaction ends with, besides the entries. */
export interface Ending {
  readonly state: LogState;
  readonly frontier: Frontier;
  readonly checkpoints: readonly KeptCheckpoint[];
  readonly blocks: readonly TreeBlock[];
  readonly positions: readonly SpoolPosition[];
}

/** Root of the 256 entries from 256 n on. */
export interface TreeBlock {
  readonly n: number;
  readonly root: Buffer;
}

/** Writes it, and commits. */
export function endGroup(segment: Segment, { state, frontier, checkpoints, blocks, positions }: Ending): void {
  for (const { n, root } of blocks) segment.insertBlock.run(n, root);
  for (const { size, ts, note } of checkpoints) segment.insertCheckpoint.run(size, ts, note);
  for (const position of positions) segment.putPosition(position);
  segment.saveState(state, frontier);
  segment.database.exec("COMMIT");
}

/** The same as JSON, for another thread. */
export interface GroupEnd {
  readonly state: Omit<LogState, "head" | "frontier">;
  readonly head: string;
  readonly frontier: string;
  readonly checkpoints: readonly KeptCheckpoint[];
  readonly blocks: readonly { readonly n: number; readonly root: string }[];
  readonly positions: readonly (Omit<SpoolPosition, "anchor"> & { readonly anchor: string })[];
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

export function toGroupEnd({ state, frontier, checkpoints, blocks, positions }: Ending): GroupEnd {
  const { head, frontier: _before, ...rest } = state;
  return {
    state: rest,
    head: hex(head),
    frontier: hex(frontier.toBytes()),
    checkpoints,
    blocks: blocks.map(({ n, root }) => ({ n, root: hex(root) })),
    positions: positions.map((one) => ({ ...one, anchor: hex(one.anchor) })),
  };
}

export function fromGroupEnd(group: GroupEnd): Ending {
  const head = Buffer.from(group.head, "hex");
  const frontier = Buffer.from(group.frontier, "hex");
  return {
    state: { ...group.state, head, frontier },
    frontier: Frontier.fromBytes(group.state.size, frontier),
    checkpoints: group.checkpoints,
    blocks: group.blocks.map(({ n, root }) => ({ n, root: Buffer.from(root, "hex") })),
    positions: group.positions.map((one) => ({ ...one, anchor: Buffer.from(one.anchor, "hex") })),
  };
}
