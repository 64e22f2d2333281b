import { closeSync, constants, fdatasyncSync, fstatSync, lstatSync, openSync, readSync, writevSync } from "node:fs";
import { join } from "node:path";
import type { ActionEvent } from "../model/index.ts";
import { sessionFileName } from "./file-name.ts";
import { privateFolder, RecordError } from "./folder.ts";
import { syncFolder } from "./whole-file.ts";

/** Longest line; a single write of it is not torn by another process's, and with its place in the record it is an entry of at most 64 KiB. */
const MAX_LINE = 63 * 1024;
/** How often an event is appended to a file that is taken away at that moment. */
const MAX_ATTEMPTS = 20;
const NEWLINE = 10;

/** One line for an event, cut where it is too long: lists first, then the free texts. */
export function lineOf(event: ActionEvent): string {
  const line = JSON.stringify(event);
  return isShort(line) ? line : cutLine(event);
}

/** The same for an event that is a line already. */
export function boundedLine(line: string): string {
  return isShort(line) ? line : cutLine(JSON.parse(line) as ActionEvent);
}

function isShort(line: string): boolean {
  // No character takes more than three bytes, so few of them need not be counted.
  return line.length < MAX_LINE / 3 || Buffer.byteLength(line) < MAX_LINE;
}

function cutLine(event: ActionEvent): string {
  const cut = (text: string | undefined): string | undefined => (text === undefined ? undefined : text.slice(0, 500));
  const short = JSON.stringify({
    ...event,
    subject: cut(event.subject),
    reason: cut(event.reason),
    paths: event.paths?.slice(0, 20).map((path) => path.slice(0, 500)),
    hosts: event.hosts?.slice(0, 20).map((host) => host.slice(0, 300)),
    touched: event.touched?.slice(0, 10).map((one) => ({ ...one, from: undefined })),
    labels: event.labels?.slice(0, 8),
  });
  if (Buffer.byteLength(short) < MAX_LINE) return short;
  throw new RecordError("the event is too long to be recorded");
}

/**
 * Appends events to one file a session. The one sequencer of the machine takes them from there; a hook
 * never writes a database. Each line is on disk before the verdict is given.
 */
export class Spool {
  readonly #folder: string;

  constructor(stateFolder: string) {
    this.#folder = join(stateFolder, "spool");
  }

  /** Where the events of a session lie. */
  fileOf(session: string): string {
    return join(this.#folder, `${sessionFileName(session)}.jsonl`);
  }

  /** Appends one event. Throws when it could not be stored: an action that cannot be recorded is not silently allowed. */
  append(event: ActionEvent): void {
    privateFolder(this.#folder);
    this.appendLine(this.fileOf(event.session), lineOf(event));
  }

  /** Appends a line that is on disk when this returns. */
  appendLine(path: string, line: Line): void {
    // The sequencer may have taken the file away, and read its end, before this line was in it. An id twice does no harm.
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      const written = writeLine(path, line);
      try {
        fdatasyncSync(written.file);
        if (written.isNew) syncFolder(this.#folder);
        if (isStillNamed(written)) return;
      } finally {
        closeSync(written.file);
      }
    }
    throw new RecordError(`\`${path}\` is replaced again and again; find out by whom`);
  }
}

/** One or more lines without the end of the last one, as text or as bytes in parts. */
type Line = string | readonly Buffer[];

/** A line that was written and is not yet on disk. Its file is open. */
export interface WrittenLine {
  readonly path: string;
  readonly line: Line;
  readonly file: number;
  readonly dev: number;
  readonly ino: number;
  /** The file was empty, so that its name may not be on disk either. */
  readonly isNew: boolean;
}

/** Appends a line to a file that is made where there is none. The caller puts it on disk and closes the file. */
export function writeLine(path: string, line: Line): WrittenLine {
  const { O_APPEND, O_CREAT, O_RDWR, O_NOFOLLOW = 0 } = constants;
  const file = openSync(path, O_APPEND | O_CREAT | O_RDWR | O_NOFOLLOW, 0o600);
  try {
    const found = fstatSync(file);
    if (!found.isFile()) throw new RecordError("the spool is not a file; remove it");
    // A line that a crash left half-written must not swallow this one. Seen half-way while another process
    // writes it, it costs an empty line.
    const last = Buffer.alloc(1);
    const isTorn = found.size > 0 && readSync(file, last, 0, 1, found.size - 1) === 1 && last[0] !== NEWLINE;
    const end = Buffer.from("\n");
    const parts = [...(isTorn ? [end] : []), ...(typeof line === "string" ? [Buffer.from(line)] : line), end];
    const written = writevSync(file, parts);
    if (written !== parts.reduce((sum, { length }) => sum + length, 0)) throw new RecordError("the disk took only a part of the event; free some space");
    return { path, line, file, dev: found.dev, ino: found.ino, isNew: found.size === 0 };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

/** Whether the file that was written to is the one that has the name. */
export function isStillNamed({ path, dev, ino }: WrittenLine): boolean {
  const named = lstatSync(path, { throwIfNoEntry: false });
  return named?.ino === ino && named.dev === dev;
}
