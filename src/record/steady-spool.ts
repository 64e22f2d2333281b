import { closeSync, fdatasync, writeSync } from "node:fs";
import { dirname } from "node:path";
import type { ActionEvent } from "../model/index.ts";
import { privateFolder } from "./folder.ts";
import { isStillNamed, lineOf, Spool, syncFolder, writeLine, type WrittenLine } from "./spool.ts";

/** Files that are kept open; the one that was longest without a line is closed first. */
const MAX_OPEN = 32;
const SYNC_MS = 20;

interface OpenFile {
  readonly written: WrittenLine;
  /** Lines that may not be on disk yet. */
  lines: string[];
}

/**
 * A spool for a process whose calls are quicker than a disk: a line is with the operating system when `append` returns, so it
 * outlives this process, and on disk some milliseconds later, together with others.
 */
export class SteadySpool {
  readonly #spool: Spool;
  readonly #onProblem: (error: Error) => void;
  readonly #open = new Map<string, OpenFile>();
  #timer: NodeJS.Timeout | undefined;
  #syncing: Promise<void> = Promise.resolve();

  /** @param onProblem is told when lines that were appended could not be put on disk; whoever appends next is told, too. */
  constructor(stateFolder: string, onProblem: (error: Error) => void) {
    this.#spool = new Spool(stateFolder);
    this.#onProblem = onProblem;
  }

  /** Appends one event. Throws when it could not be written. */
  append(event: ActionEvent): void {
    const path = this.#spool.fileOf(event.session);
    const line = lineOf(event);
    const known = this.#open.get(path);
    if (known !== undefined && isStillNamed(known.written)) {
      const bytes = Buffer.from(`${line}\n`);
      if (writeSync(known.written.file, bytes) !== bytes.length) throw new Error("the disk took only a part of the event; free some space");
      known.lines.push(line);
      // It is now the youngest.
      this.#open.delete(path);
      this.#open.set(path, known);
    } else {
      privateFolder(dirname(path));
      const written = writeLine(path, line);
      if (known !== undefined) this.#settle(known);
      this.#open.set(path, { written, lines: [line] });
      if (this.#open.size > MAX_OPEN) {
        const [oldest, file] = this.#open.entries().next().value!;
        this.#open.delete(oldest);
        this.#settle(file);
      }
    }
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#syncing = this.#syncing.then(() => this.#sync());
    }, SYNC_MS).unref();
  }

  /** Resolves when everything that was appended is on disk. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#syncing;
    await this.#sync();
  }

  async close(): Promise<void> {
    await this.flush();
    for (const { written } of this.#open.values()) closeSync(written.file);
    this.#open.clear();
  }

  async #sync(): Promise<void> {
    for (const [path, file] of this.#open) {
      const { lines, written } = file;
      if (lines.length === 0) continue;
      file.lines = [];
      await new Promise<void>((resolve) => {
        fdatasync(written.file, (error) => {
          if (error !== null) this.#onProblem(error);
          resolve();
        });
      });
      this.#keepNamed(path, written, lines);
    }
  }

  /** The sequencer may have taken a file away, and read its end, before its last lines were in it. A line twice does no harm. */
  #keepNamed(path: string, written: WrittenLine, lines: readonly string[]): void {
    try {
      if (written.isNew) syncFolder(dirname(path));
      if (!isStillNamed(written)) for (const line of lines) this.#spool.appendLine(path, line);
    } catch (error) {
      this.#onProblem(error as Error);
    }
  }

  #settle({ written, lines }: OpenFile): void {
    this.#keepNamed(written.path, written, lines);
    closeSync(written.file);
  }
}
