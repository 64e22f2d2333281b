import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Folder of the record within the state folder. */
export function recordFolder(stateFolder: string): string {
  return join(stateFolder, "record");
}

/** A file of the record that holds one month. */
export interface MonthFile {
  /** `YYYY-MM` */
  readonly month: string;
  readonly file: string;
  readonly path: string;
}

function monthFiles(folder: string, kind: "events" | "content" | "quarantine", ending: string): MonthFile[] {
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
  const start = `${kind}-`;
  return names
    .filter((name) => name.startsWith(start) && name.endsWith(ending) && /^\d{4,6}-\d\d$/.test(name.slice(start.length, -ending.length)))
    .map((file) => ({ month: file.slice(start.length, -ending.length), file, path: join(folder, file) }))
    .sort((a, b) => compareMonths(a.month, b.month));
}

/** Orders months by time, also those after the year 9999. */
export function compareMonths(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The month of a moment, in UTC. */
export function monthOf(ms: number): string {
  const date = new Date(ms);
  return `${String(date.getUTCFullYear()).padStart(4, "0")}-${String(date.getUTCMonth() + 1).padStart(2, "0")}`;
}

/** The month that lies so many months before. */
export function monthBefore(month: string, count: number): string {
  const [year, of] = month.split("-").map(Number) as [number, number];
  return monthOf(Date.UTC(year, of - 1 - count, 1));
}

/** The segments of the record, oldest first. The last one is the one that is written. */
export function segmentFiles(stateFolder: string): readonly MonthFile[] {
  return monthFiles(recordFolder(stateFolder), "events", ".sqlite");
}

/** The files of content, oldest first. */
export function contentFiles(stateFolder: string): readonly MonthFile[] {
  return monthFiles(recordFolder(stateFolder), "content", ".sqlite");
}

/** The files of lines that could not be read, oldest first. */
export function quarantineFiles(stateFolder: string): readonly MonthFile[] {
  return monthFiles(recordFolder(stateFolder), "quarantine", ".jsonl");
}

/** Removes a database with what SQLite keeps beside it; the database first, so that no crash leaves one without its journal. */
export function removeDatabase(path: string): void {
  rmSync(path, { force: true });
  for (const ending of ["-wal", "-shm"]) if (existsSync(path + ending)) rmSync(path + ending, { force: true });
}
