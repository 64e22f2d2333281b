import { contentDigest } from "../store/content-store.ts";
import { contentFiles } from "../store/segment-files.ts";
import { openForReading, type Database } from "../store/sqlite.ts";
import type { VerifyProblem } from "../verify-types.ts";
import { readEntry } from "./entries.ts";
import type { SegmentReader } from "./segment-reader.ts";

interface ContentRow {
  readonly event: string;
  readonly part: string;
  readonly salt: Uint8Array;
  readonly body: Uint8Array;
}

/** Compares the content that is still there with what its events say. Content that is gone is no problem. Answers how much was compared. */
export function verifyContents(stateFolder: string, readers: readonly SegmentReader[], report: (problem: VerifyProblem) => void): number {
  let count = 0;
  for (const { path, file } of contentFiles(stateFolder)) {
    let database: Database | undefined;
    try {
      database = openForReading(path);
      for (const row of database.prepare("SELECT event, part, salt, body FROM content").iterate() as Iterable<unknown>) {
        count += compareOne(row as ContentRow, file, readers, report);
      }
    } catch (error) {
      report({ code: "segment-unreadable", message: `the content cannot be read: ${error instanceof Error ? error.message : "a fault"}`, segment: file });
    } finally {
      database?.close();
    }
  }
  return count;
}

function compareOne(
  { event, part, salt, body }: ContentRow,
  segment: string,
  readers: readonly SegmentReader[],
  report: (problem: VerifyProblem) => void,
): number {
  for (const reader of readers) {
    const seq = reader.seqOf(event);
    const entry = seq === undefined ? undefined : readEntry(reader.bodyAt(seq) ?? "");
    if (seq === undefined || entry === undefined) continue;
    const expected = entry.content?.find((one) => one.part === part)?.digest;
    if (expected === contentDigest(salt, body)) return 1;
    report({ code: "content-edited", message: `the ${part} kept for this entry is not the one that was handed over`, segment, seq, id: event });
    return 1;
  }
  return 0;
}
