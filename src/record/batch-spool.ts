import { closeSync, fdatasync } from "node:fs";
import { dirname } from "node:path";
import type { ActionEvent } from "../model/index.ts";
import { privateFolder } from "./folder.ts";
import { isStillNamed, lineOf, Spool, writeLine, type WrittenLine } from "./spool.ts";
import { syncFolder } from "./whole-file.ts";

/** Lines of events by session, as they are written. */
export type SpoolLines = ReadonlyMap<string, readonly string[]>;

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
export function spoolLines(events: readonly ActionEvent[]): SpoolLines {
  const lines = new Map<string, string[]>();
  for (const event of events) {
    const known = lines.get(event.session);
    if (known === undefined) lines.set(event.session, [lineOf(event)]);
    else known.push(lineOf(event));
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
    const bySession = new Map<string, string[]>();
    for (const { lines } of batches) {
      for (const [session, some] of lines) {
        const known = bySession.get(session);
        if (known === undefined) bySession.set(session, [...some]);
        else for (const line of some) known.push(line);
      }
    }
    const written: WrittenLine[] = [];
    try {
      for (const [session, lines] of bySession) {
        const path = this.#spool.fileOf(session);
        privateFolder(dirname(path));
        written.push(writeLine(path, lines.join("\n")));
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
