import { closeSync, constants, fdatasyncSync, fstatSync, ftruncateSync, openSync, readFileSync, readSync, writeSync } from "node:fs";
import { join } from "node:path";
import { RecordError } from "../folder.ts";
import { recordFolder } from "./segment-files.ts";

/** A signed checkpoint as it is kept. */
export interface KeptCheckpoint {
  readonly size: number;
  /** When it was signed, in milliseconds. */
  readonly ts: number;
  readonly note: string;
}

/** Every checkpoint ever signed, one a line, beside the segments: it tells when a segment was put back to an older state. */
export function checkpointFile(stateFolder: string): string {
  return join(recordFolder(stateFolder), "checkpoints.jsonl");
}

/** The line of a checkpoint, without line break. */
export function checkpointLine({ size, ts, note }: KeptCheckpoint): string {
  return JSON.stringify({ size, ts, note });
}

/** Reads one line; `undefined` when it is none. */
export function readCheckpointLine(line: string): KeptCheckpoint | undefined {
  try {
    const found = JSON.parse(line) as Partial<KeptCheckpoint> | null;
    if (typeof found?.size !== "number" || typeof found.ts !== "number" || typeof found.note !== "string") return undefined;
    return { size: found.size, ts: found.ts, note: found.note };
  } catch {
    return undefined;
  }
}

/** The lines of the file and what a crash left of a last one. Empty when there is no file. */
export function readCheckpointFile(stateFolder: string): { readonly lines: readonly string[]; readonly torn: string } {
  let text: string;
  try {
    text = readFileSync(checkpointFile(stateFolder), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return { lines: [], torn: "" };
    throw error;
  }
  const lines = text.split("\n");
  const torn = lines.pop()!;
  return { lines, torn };
}

const LAST_BYTES = 64 * 1024;

/** Position after the last line break, and the last whole line. */
function endOf(file: number): { readonly end: number; readonly size: number; readonly last: string } {
  const { size } = fstatSync(file);
  const start = Math.max(0, size - LAST_BYTES);
  const bytes = Buffer.alloc(size - start);
  readSync(file, bytes, 0, bytes.length, start);
  const end = bytes.lastIndexOf(10) + 1;
  const before = end <= 1 ? -1 : bytes.lastIndexOf(10, end - 2);
  return { end: end === 0 ? (start === 0 ? 0 : size) : start + end, size, last: bytes.toString("utf8", before + 1, Math.max(end - 1, 0)) };
}

/** Opens the file for one who may write it: the holder of the device's lock. */
function withFile<T>(stateFolder: string, work: (file: number) => T): T {
  const { O_RDWR, O_CREAT, O_NOFOLLOW = 0 } = constants;
  const file = openSync(checkpointFile(stateFolder), O_RDWR | O_CREAT | O_NOFOLLOW, 0o600);
  try {
    if (!fstatSync(file).isFile()) throw new RecordError(`\`${checkpointFile(stateFolder)}\` is not a file; remove it`);
    return work(file);
  } finally {
    closeSync(file);
  }
}

/** The newest checkpoint in the file, as far as its last whole line is one. */
export function newestInFile(stateFolder: string): KeptCheckpoint | undefined {
  return withFile(stateFolder, (file) => readCheckpointLine(endOf(file).last));
}

/** Appends checkpoints, after what a crash may have left of a line is cut off. They are on disk afterwards. */
export function appendCheckpoints(stateFolder: string, checkpoints: readonly KeptCheckpoint[]): void {
  if (checkpoints.length === 0) return;
  withFile(stateFolder, (file) => {
    const { end, size } = endOf(file);
    if (end !== size) ftruncateSync(file, end);
    const bytes = Buffer.from(checkpoints.map((one) => `${checkpointLine(one)}\n`).join(""));
    let written = 0;
    while (written < bytes.length) written += writeSync(file, bytes, written, bytes.length - written, end + written);
    fdatasyncSync(file);
  });
}
