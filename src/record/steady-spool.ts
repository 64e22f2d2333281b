import { closeSync, fdatasync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { privateFolder, RecordError } from "./folder.ts";
import { boundedLine, isStillNamed, Spool, writeLine, type WrittenLine } from "./spool.ts";
import { syncFolder } from "./whole-file.ts";

/** Files that are kept open; the one that was opened first is closed first. */
const MAX_OPEN = 32;
const SYNC_MS = 20;
/** Lines that are left to be written later. */
const MAX_FOLLOWING = 64;

/** How often it is looked whether a file still has its name, in milliseconds; what went to one that lost it is appended again at the next sync. */
const LOOK_MS = 5;

/** A line that waits for others of its turn of the event loop. */
interface Waiting {
  readonly session: string;
  readonly line: string;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

interface OpenFile {
  readonly written: WrittenLine;
  lookedAt: number;
  /** Its name may not be on disk yet. */
  isNew: boolean;
  /** What may not be on disk yet: one or more lines each, without the last line's end. */
  texts: string[];
}

/**
 * A spool for a process whose calls are quicker than a disk: a line is with the operating system when `append` resolves, so it
 * outlives this process, and on disk some milliseconds later, together with others.
 */
export class SteadySpool {
  readonly #spool: Spool;
  readonly #onProblem: (error: Error) => void;
  /** By session. */
  readonly #open = new Map<string, OpenFile>();
  readonly #following = new Map<string, string[]>();
  /** What is left to follow and is no line yet. */
  #unwritten: { readonly session: string; readonly make: () => string }[] = [];
  #together: Waiting[] = [];
  #timer: NodeJS.Timeout | undefined;
  #syncing: Promise<void> = Promise.resolve();

  /** @param onProblem is told when lines that were appended could not be put on disk; whoever appends next is told, too. */
  constructor(stateFolder: string, onProblem: (error: Error) => void) {
    this.#spool = new Spool(stateFolder);
    this.#onProblem = onProblem;
  }

  /**
   * Appends an event of a session, as JSON in one line, with those that were left to be written with it and those that come in the same turn of the event
   * loop. Resolves when it is with the operating system, rejects when it could not be written.
   */
  append(session: string, line: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const bounded = boundedLine(line);
      if (this.#together.length === 0) setImmediate(this.#writeTogether);
      this.#together.push({ session, line: bounded, resolve, reject });
    });
  }

  readonly #writeTogether = (): void => {
    const all = this.#together;
    this.#together = [];
    this.#writeOut();
    for (const [session, waiting] of Map.groupBy(all, (one) => one.session)) {
      const left = this.#left(session);
      try {
        this.#write(session, [...left, ...waiting.map(({ line }) => line)].join("\n"));
        for (const { resolve } of waiting) resolve();
      } catch (error) {
        if (left.length > 0) this.#following.set(session, [...left]);
        for (const { reject } of waiting) reject(error);
      }
    }
  };

  /**
   * Leaves an event to be written with the next one, or some milliseconds later: it says no more than that something is over, and whoever waits for that
   * does not wait for its line.
   */
  follow(session: string, make: () => string): void {
    if (this.#unwritten.length === 0) setImmediate(this.#writeOut);
    this.#unwritten.push({ session, make });
    this.#schedule();
  }

  readonly #writeOut = (): void => {
    const all = this.#unwritten;
    this.#unwritten = [];
    for (const { session, make } of all) {
      try {
        const line = boundedLine(make());
        const lines = this.#following.get(session);
        if (lines === undefined) this.#following.set(session, [line]);
        else lines.push(line);
        if (this.#following.size > MAX_OPEN || (lines?.length ?? 0) > MAX_FOLLOWING) this.#writeLeft();
      } catch (error) {
        this.#onProblem(error as Error);
      }
    }
  };

  #left(session: string): readonly string[] {
    if (this.#following.size === 0) return [];
    const lines = this.#following.get(session) ?? [];
    this.#following.delete(session);
    return lines;
  }

  #writeLeft(): void {
    this.#writeOut();
    for (const session of [...this.#following.keys()]) {
      try {
        this.#write(session, this.#left(session).join("\n"));
      } catch (error) {
        this.#onProblem(error as Error);
      }
    }
  }

  /** @param text one or more lines, without the last line's end */
  #write(session: string, text: string): void {
    const known = this.#open.get(session);
    const now = performance.now();
    if (known !== undefined && (now - known.lookedAt < LOOK_MS || isStillNamed(known.written))) {
      if (now - known.lookedAt >= LOOK_MS) known.lookedAt = now;
      const whole = `${text}\n`;
      try {
        if (writeSync(known.written.file, whole) !== Buffer.byteLength(whole)) throw new RecordError("the disk took only a part of the event; free some space");
      } catch (error) {
        // Whoever opens it anew sees a torn line, and begins another.
        this.#open.delete(session);
        this.#settle(known);
        throw error;
      }
      known.texts.push(text);
    } else {
      const path = this.#spool.fileOf(session);
      privateFolder(dirname(path));
      const written = writeLine(path, text);
      if (known !== undefined) this.#settle(known);
      this.#open.delete(session);
      this.#open.set(session, { written, texts: [text], lookedAt: now, isNew: written.isNew });
      if (this.#open.size > MAX_OPEN) {
        const [oldest, file] = this.#open.entries().next().value!;
        this.#open.delete(oldest);
        this.#settle(file);
      }
    }
    this.#schedule();
  }

  #schedule(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#writeLeft();
      this.#syncing = this.#syncing.then(() => this.#sync());
    }, SYNC_MS).unref();
  }

  /** Resolves when everything that was appended is on disk. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#writeTogether();
    this.#writeLeft();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#syncing = this.#syncing.then(() => this.#sync());
    await this.#syncing;
  }

  async close(): Promise<void> {
    await this.flush();
    await this.#syncing;
    for (const { written } of this.#open.values()) closeSync(written.file);
    this.#open.clear();
  }

  async #sync(): Promise<void> {
    for (const file of this.#open.values()) {
      const { texts, written } = file;
      if (texts.length === 0) continue;
      file.texts = [];
      await new Promise<void>((resolve) => {
        fdatasync(written.file, (error) => {
          if (error !== null) this.#onProblem(error);
          resolve();
        });
      });
      this.#keepNamed(file, texts);
    }
  }

  /** The sequencer may have taken a file away, and read its end, before its last lines were in it. A line twice does no harm. */
  #keepNamed(file: OpenFile, texts: readonly string[]): void {
    const { written } = file;
    const { path } = written;
    try {
      if (file.isNew) syncFolder(dirname(path));
      file.isNew = false;
      if (!isStillNamed(written)) for (const text of texts) this.#spool.appendLine(path, text);
    } catch (error) {
      this.#onProblem(error as Error);
    }
  }

  #settle(file: OpenFile): void {
    this.#keepNamed(file, file.texts);
    // Its earlier lines may be on their way to the disk.
    this.#syncing = this.#syncing.then(() => closeSync(file.written.file));
  }
}
