import { closeSync, fdatasync } from "node:fs";
import { dirname } from "node:path";
import type { ActionEvent } from "../model/index.ts";
import { privateFolder } from "./folder.ts";
import { isStillNamed, lineOf, Spool, writeLine, type WrittenLine } from "./spool.ts";
import { syncFolder } from "./whole-file.ts";

/** Lines of events by session, as bytes: as texts they would be most of what the collector of garbage has to carry about until the disk has answered. */
export type SpoolLines = ReadonlyMap<string, LineBytes>;

/** Lines one after the other, with a line break between them. */
class LineBytes {
  #bytes = Buffer.allocUnsafe(FIRST_BYTES);
  #end = 0;

  add(line: string): void {
    const most = this.#end + 1 + line.length * MOST_OF_UNIT;
    if (most > this.#bytes.length) {
      const more = Buffer.allocUnsafe(most * 2);
      this.#bytes.copy(more, 0, 0, this.#end);
      this.#bytes = more;
    }
    if (this.#end > 0) this.#bytes[this.#end++] = NEWLINE;
    this.#end += this.#bytes.write(line, this.#end, "utf8");
  }

  get bytes(): Buffer {
    return this.#bytes.subarray(0, this.#end);
  }
}

/** What the lines of a session take at first. */
const FIRST_BYTES = 32 * 1024;
/** UTF-8 needs at most so many bytes for a UTF-16 code unit. */
const MOST_OF_UNIT = 3;
const NEWLINE = 10;
const BREAK = Buffer.from([NEWLINE]);

interface Batch {
  readonly lines: SpoolLines;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

function synced(file: number): Promise<void> {
  return new Promise((resolve, reject) => {
    fdatasync(file, (error) => (error === null ? resolve() : reject(error)));
  });
}

/** Events as lines of the spool. Throws where one of them is too long to be recorded. */
export function spoolLines(events: Iterable<ActionEvent>): SpoolLines {
  const lines = new Map<string, LineBytes>();
  for (const event of events) {
    let known = lines.get(event.session);
    if (known === undefined) lines.set(event.session, (known = new LineBytes()));
    known.add(lineOf(event));
  }
  return lines;
}

/**
 * A spool for many events at once: what several callers append while the disk is busy is written together, one write and one sync a
 * session. A caller is told when all of its events are on disk.
 */
export class BatchSpool {
  readonly #spool: Spool;
  #waiting: Batch[] = [];
  #isWriting = false;

  constructor(stateFolder: string) {
    this.#spool = new Spool(stateFolder);
  }

  /** Resolves when all of these events are on disk. Rejects when one of them could not be stored; appending them again does no harm. */
  async append(events: readonly ActionEvent[]): Promise<void> {
    await this.appendLines(spoolLines(events));
  }

  /** The same for events that are lines already. */
  async appendLines(lines: SpoolLines): Promise<void> {
    if (lines.size === 0) return;
    await new Promise<void>((resolve, reject) => {
      this.#waiting.push({ lines, resolve, reject });
      void this.#write();
    });
  }

  async #write(): Promise<void> {
    if (this.#isWriting) return;
    this.#isWriting = true;
    while (this.#waiting.length > 0) {
      const batches = this.#waiting;
      this.#waiting = [];
      try {
        await this.#store(batches);
        for (const { resolve } of batches) resolve();
      } catch (error) {
        for (const { reject } of batches) reject(error);
      }
    }
    this.#isWriting = false;
  }

  async #store(batches: readonly Batch[]): Promise<void> {
    const bySession = new Map<string, Buffer[]>();
    for (const { lines } of batches) {
      for (const [session, { bytes }] of lines) {
        const known = bySession.get(session);
        if (known === undefined) bySession.set(session, [bytes]);
        else known.push(BREAK, bytes);
      }
    }
    const written: WrittenLine[] = [];
    try {
      for (const [session, parts] of bySession) {
        const path = this.#spool.fileOf(session);
        privateFolder(dirname(path));
        written.push(writeLine(path, Buffer.concat(parts)));
      }
      await Promise.all(written.map(({ file }) => synced(file)));
      const fresh = written.find(({ isNew }) => isNew);
      if (fresh !== undefined) syncFolder(dirname(fresh.path));
      // The sequencer may have taken a file away, and read its end, before the lines were in it. A line twice does no harm.
      for (const one of written) if (!isStillNamed(one)) this.#spool.appendLine(one.path, one.line);
    } finally {
      for (const { file } of written) closeSync(file);
    }
  }
}
