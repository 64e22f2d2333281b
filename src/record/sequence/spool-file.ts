import { isAscii, isUtf8 } from "node:buffer";
import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readSync } from "node:fs";
import { join } from "node:path";
import { digest } from "../chain/index.ts";
import type { SpoolPosition } from "../store/segment.ts";
import { readEventLine, UnreadableLine, type NormalEvent } from "./normalise.ts";

/** So much is read at once; a line that is longer is none. */
export const CHUNK = 1024 * 1024;
/** Longest line that is read as an event: that of the spool with its line break. */
const MAX_LINE = 64 * 1024;
/** Most bytes by which a place in a file is recognised. */
const MAX_ANCHOR = 64 * 1024;
const NEWLINE = 10;

/** A file that is taken out of the hooks' way, to be read to its end. */
const TAKEN = ".taken";

export interface SpoolEntry {
  readonly name: string;
  readonly path: string;
  /** device:inode */
  readonly identity: string;
  readonly size: number;
  readonly modifiedMs: number;
  /** No hook opens it any more. */
  readonly isTaken: boolean;
}

/** The files of the spool. What is no file of its own (a link, a pipe) is left alone. */
export function spoolEntries(folder: string): readonly SpoolEntry[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
  const entries: SpoolEntry[] = [];
  for (const name of names.sort()) {
    const isTaken = name.endsWith(TAKEN);
    if (!isTaken && !name.endsWith(".jsonl")) continue;
    const path = join(folder, name);
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found?.isFile() !== true) continue;
    entries.push({ name, path, identity: `${found.dev}:${found.ino}`, size: found.size, modifiedMs: found.mtimeMs, isTaken });
  }
  return entries;
}

/** The name under which a file of the spool is read to its end. */
export function takenName(name: string, unique: string): string {
  return `${name.replace(/\.jsonl$/, "")}.${unique}${TAKEN}`;
}

/** A piece of a spool file: an event, or bytes that are none. */
export type SpoolPiece =
  | { readonly type: "event"; readonly start: number; readonly end: number; readonly normal: NormalEvent }
  | { readonly type: "damaged"; readonly start: number; readonly end: number; readonly why: string };

/** Hands pieces on one after the other; damaged ones that touch become one. */
class Pieces {
  readonly #take: (piece: SpoolPiece) => void;
  #damaged: Extract<SpoolPiece, { readonly type: "damaged" }> | undefined;
  /** Where the last piece starts. */
  lastStart = 0;

  constructor(take: (piece: SpoolPiece) => void) {
    this.#take = take;
  }

  damaged(start: number, end: number, why: string): void {
    if (this.#damaged?.end === start) {
      this.#damaged = { ...this.#damaged, end };
      return;
    }
    this.flush();
    this.#damaged = { type: "damaged", start, end, why };
  }

  event(start: number, end: number, normal: NormalEvent): void {
    this.flush();
    this.lastStart = start;
    this.#take({ type: "event", start, end, normal });
  }

  flush(): void {
    const damaged = this.#damaged;
    if (damaged === undefined) return;
    this.#damaged = undefined;
    this.lastStart = damaged.start;
    this.#take(damaged);
  }
}

/**
 * Cuts bytes of a spool file into pieces and hands each to `take`. A last line without its line break is left, unless the bytes are the last that there
 * will ever be or it is longer than any line. Offsets are within `bytes`. Answers how many bytes are dealt with, and where the last piece starts.
 */
export function readPieces(bytes: Buffer, isLast: boolean, take: (piece: SpoolPiece) => void): { readonly consumed: number; readonly lastStart: number } {
  const pieces = new Pieces(take);
  const whole = bytes.lastIndexOf(NEWLINE) + 1;
  const text = textOf(bytes.subarray(0, whole));
  for (let start = 0; start < whole;) {
    const end = bytes.indexOf(NEWLINE, start);
    const next = end + 1;
    if (end - start >= MAX_LINE) {
      pieces.damaged(start, next, "the line is too long");
    } else if (end > start) {
      const line = text(start, end);
      const read = line === undefined ? "the line is not UTF-8" : readLine(line);
      if (typeof read === "string") pieces.damaged(start, next, read);
      else pieces.event(start, next, read);
    }
    start = next;
  }
  let consumed = whole;
  if (whole < bytes.length && (isLast || (whole === 0 && bytes.length >= CHUNK))) {
    pieces.damaged(whole, bytes.length, isLast ? "the line was never finished" : "the line is too long");
    consumed = bytes.length;
  }
  pieces.flush();
  return { consumed, lastStart: pieces.lastStart };
}

/** How parts of the bytes are made text; `undefined` for one that is not UTF-8. */
function textOf(bytes: Buffer): (start: number, end: number) => string | undefined {
  if (isAscii(bytes)) {
    // Parts of one text are not copied.
    const whole = bytes.toString("latin1");
    return (start, end) => whole.slice(start, end);
  }
  const isText = isUtf8(bytes);
  return (start, end) => (isText || isUtf8(bytes.subarray(start, end)) ? bytes.toString("utf8", start, end) : undefined);
}

/** The event of a line, or why it is none. */
function readLine(line: string): NormalEvent | string {
  try {
    return readEventLine(line);
  } catch (error) {
    if (error instanceof UnreadableLine) return error.message;
    throw error;
  }
}

/** A file of the spool that is open for reading. */
export class SpoolFile {
  readonly #file: number;
  readonly identity: string;

  private constructor(file: number, identity: string) {
    this.#file = file;
    this.identity = identity;
  }

  /** Opens it; `undefined` when it is gone. */
  static open(path: string): SpoolFile | undefined {
    const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
    let file: number;
    try {
      file = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
      throw error;
    }
    const { dev, ino } = fstatSync(file);
    return new SpoolFile(file, `${dev}:${ino}`);
  }

  size(): number {
    return fstatSync(this.#file).size;
  }

  /** Fills `into` from `offset` on, as far as there are bytes. */
  read(into: Buffer, offset: number): number {
    let length = 0;
    while (length < into.length) {
      const some = readSync(this.#file, into, length, into.length - length, offset + length);
      if (some === 0) break;
      length += some;
    }
    return length;
  }

  #anchor(start: number, offset: number): Buffer {
    const bytes = Buffer.alloc(offset - start);
    return digest(bytes.subarray(0, this.read(bytes, start)));
  }

  /** Where reading goes on: where it stopped, if the bytes before are still those; else at the beginning, because the inode was given to another file. */
  offsetAfter(position: SpoolPosition | undefined): number {
    if (position === undefined || position.offset > this.size() || position.anchorStart > position.offset) return 0;
    if (position.offset - position.anchorStart > MAX_ANCHOR) return 0;
    return this.#anchor(position.anchorStart, position.offset).equals(Buffer.from(position.anchor)) ? position.offset : 0;
  }

  close(): void {
    closeSync(this.#file);
  }
}

/** How far a file is read, with what it is recognised by: the last line, which no other file has. */
export function positionAfter(file: { readonly identity: string; readonly name: string }, offset: number, lastStart: number, bytes: Buffer): SpoolPosition {
  // `bytes` are those up to `offset`.
  const length = Math.min(offset - lastStart, MAX_ANCHOR, bytes.length);
  return { file: file.identity, name: file.name, offset, anchorStart: offset - length, anchor: digest(bytes.subarray(bytes.length - length)) };
}
