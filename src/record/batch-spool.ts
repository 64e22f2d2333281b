import { closeSync, fdatasync } from "node:fs";
import { dirname } from "node:path";
import type { ActionEvent } from "../model/index.ts";
import { privateFolder } from "./folder.ts";
import { isStillNamed, lineOf, Spool, writeLine, type WrittenLine } from "./spool.ts";
import { GrowingBytes, ReusedBuffers } from "./reused-buffers.ts";
import { syncFolder } from "./whole-file.ts";

/**
 * Lines of events by session, with a line break between them. They are bytes because as texts they would be most of what the collector of garbage has to carry
 * about until the disk has answered.
 */
type Lines = ReadonlyMap<string, GrowingBytes>;

/** Files that are open at a time: a process may have few, and all the senders share them. The disk works on four at once. */
const MOST_OPEN = 128;
const BREAK = Buffer.from("\n");

interface Batch {
  readonly lines: Lines;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

function synced(file: number): Promise<void> {
  return new Promise((resolve, reject) => {
    fdatasync(file, (error) => (error === null ? resolve() : reject(error)));
  });
}

/**
 * A spool for many events at once: what several callers append while the disk is busy is written together, one write and one sync a
 * session, a bounded number of them at a time. A caller is told when all of its events are on disk.
 */
export class BatchSpool {
  readonly #spool: Spool;
  readonly #buffers = new ReusedBuffers();
  #waiting: Batch[] = [];
  #isWriting = false;

  constructor(stateFolder: string) {
    this.#spool = new Spool(stateFolder);
  }

  /**
   * Resolves when all of these events are on disk. Rejects when one of them could not be stored; appending them again does no harm. When the events end with an
   * error, none of them is stored.
   */
  async append(events: Iterable<ActionEvent>): Promise<void> {
    const lines = this.#linesOf(events);
    if (lines.size === 0) return;
    await new Promise<void>((resolve, reject) => {
      this.#waiting.push({ lines, resolve, reject });
      void this.#write();
    });
  }

  #linesOf(events: Iterable<ActionEvent>): Lines {
    const lines = new Map<string, GrowingBytes>();
    for (const event of events) {
      let known = lines.get(event.session);
      if (known === undefined) lines.set(event.session, (known = new GrowingBytes(this.#buffers, 0)));
      else known.add(BREAK);
      known.addText(lineOf(event));
    }
    return lines;
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
    const sessions = [...bySession];
    try {
      for (let at = 0; at < sessions.length; at += MOST_OPEN) await this.#storeGroup(sessions.slice(at, at + MOST_OPEN));
    } finally {
      for (const { lines } of batches) for (const one of lines.values()) one.release();
    }
  }

  async #storeGroup(sessions: readonly (readonly [session: string, parts: readonly Buffer[]])[]): Promise<void> {
    const written: WrittenLine[] = [];
    try {
      for (const [session, parts] of sessions) {
        const path = this.#spool.fileOf(session);
        privateFolder(dirname(path));
        written.push(writeLine(path, parts));
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
