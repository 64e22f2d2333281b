import { rmSync } from "node:fs";
import { Frontier } from "../chain/index.ts";
import { compareMonths, contentFiles, monthBefore, monthOf, quarantineFiles, removeDatabase, segmentFiles } from "../store/segment-files.ts";
import { readStateRow } from "../store/segment.ts";
import { openForReading } from "../store/sqlite.ts";
import type { LogWriter } from "./log-writer.ts";

/** For how many whole months before this one things are kept; without a number for ever. */
export interface Retention {
  readonly eventMonths?: number;
  readonly contentMonths?: number;
}

/** File names that were given up. */
export interface Retired {
  readonly segments: readonly string[];
  readonly contents: readonly string[];
}

interface Boundary {
  readonly first: number;
  /** Entries of the log up to its end. */
  readonly size: number;
  readonly digest: string;
  readonly root: Buffer;
  readonly key: string;
}

/** What a segment holds, and the tree at its end. */
function boundaryOf(path: string, file: string): Boundary {
  const database = openForReading(path);
  try {
    const { start_size, size, head, key, frontier } = readStateRow(database, file);
    return { first: start_size, size, digest: Buffer.from(head).toString("hex"), root: Frontier.fromBytes(size, frontier).root(), key };
  } finally {
    database.close();
  }
}

/**
 * Removes whole segments, oldest first, and whole files of content. That and what they held is said in the log before, with a checkpoint of
 * the end of each segment that is signed for this, from which the rest can be verified. The newest segment stays.
 */
export function retire(stateFolder: string, writer: LogWriter, { eventMonths, contentMonths }: Retention, now: number): Retired {
  const month = monthOf(now);
  const isOver = (of: string, months: number | undefined): boolean => months !== undefined && compareMonths(of, monthBefore(month, Math.max(0, months))) < 0;
  const newest = writer.month;
  const segments = segmentFiles(stateFolder).filter((one) => isOver(one.month, eventMonths) && compareMonths(one.month, newest) < 0);
  for (const { file, path } of segments) {
    const { first, size, digest, root, key } = boundaryOf(path, file);
    const note = { file, first, digest, key, ...(size > first ? { last: size - 1 } : {}), checkpoint: writer.signRetirement(file, first, size, root) };
    writer.note("record.retired", "the segment is older than events are kept", note);
  }
  const contents = contentFiles(stateFolder).filter((one) => isOver(one.month, contentMonths));
  for (const { file } of contents) writer.note("record.content-deleted", "the content is older than content is kept", { file });
  if (segments.length > 0 || contents.length > 0) {
    writer.commit();
    writer.checkpoint(true);
  }
  for (const { path } of [...segments, ...contents]) removeDatabase(path);
  for (const one of quarantineFiles(stateFolder)) {
    if (isOver(one.month, eventMonths) && compareMonths(one.month, newest) < 0) rmSync(one.path, { force: true });
  }
  return { segments: segments.map(({ file }) => file), contents: contents.map(({ file }) => file) };
}
