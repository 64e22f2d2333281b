import { Worker } from "node:worker_threads";
import { HASH_BYTES } from "../chain/index.ts";
import { tellRows, type GroupEnd, type Rows } from "./rows.ts";
import { ValueWriter } from "./value-bytes.ts";

/** Bytes of one batch, and how many there are: one is filled while others are written, also while the writer waits for the disk. */
export const BATCH_BYTES = 512 * 1024;
const BATCHES = 8;
/** Length of an entry, and its hash, before each entry of a batch. */
export const ENTRY_HEAD = 4 + HASH_BYTES;
/** What an entry takes at most with its rows, in its own bytes and more: of its texts some stand in a column and in the index of texts, and in UTF-8. */
const MOST_OF_ENTRY = 4;
const MOST_OF_TAGS = 4096;
/** A batch starts with the place of its first entry in the log, as a double. */
export const BATCH_HEAD = 8;
/** Longest wait for the thread to be done with a batch; longer than SQLite waits for a file, in milliseconds. */
const BATCH_MS = 60_000;

/** What both threads see. Of each batch: whose it is, its bytes, its entries, the bytes of the group's end behind them. */
export const CONTROL = { fault: 0, isReady: 1, isOver: 2, batches: 3, wordsEach: 4 } as const;
export const OWNER = { filler: 0, writer: 1, disk: 2 } as const;

/** What the thread is started with. */
export interface RowThreadData {
  readonly stateFolder: string;
  readonly file: string;
  readonly control: SharedArrayBuffer;
  readonly batches: readonly SharedArrayBuffer[];
}

/** The second thread could not write a group, whatever the reason; nothing of it is stored. All of it is done again in one thread, which tells the reason. */
export class RowFault extends Error {}

const startOf = (batch: number): number => CONTROL.batches + batch * CONTROL.wordsEach;

/**
 * A second thread that writes entries into a segment, for when many wait: their texts are read, checked and hashed here meanwhile. Whoever has one holds the
 * device's lock. The order is kept, and a group is one transaction with how far the spool is read, as without it.
 */
export class RowThread {
  readonly #control = new Int32Array(new SharedArrayBuffer((CONTROL.batches + BATCHES * CONTROL.wordsEach) * 4));
  readonly #batches: readonly Buffer[];
  readonly #worker: Worker;
  /** The segment that it writes. */
  readonly file: string;
  readonly #values = new ValueWriter();
  #batch = 0;
  /** The batch that was handed over last. */
  #last = 0;
  #end = BATCH_HEAD;
  #count = 0;
  /** The batch with the last end of a group, until it is known to be on disk. */
  #committing: number | undefined;

  /** Starts the thread for a segment. It is not to be used before it `isReady`. */
  constructor(stateFolder: string, file: string) {
    this.file = file;
    const batches = Array.from({ length: BATCHES }, () => new SharedArrayBuffer(BATCH_BYTES));
    this.#batches = batches.map((one) => Buffer.from(one));
    const data: RowThreadData = { stateFolder, file, control: this.#control.buffer as SharedArrayBuffer, batches };
    this.#worker = new Worker(new URL(`./row-worker${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`, import.meta.url), {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 4 },
    });
    this.#worker.unref();
    // Whoever waits sees that nothing comes; why is told by the one thread that does it again.
    this.#worker.on("error", () => undefined);
  }

  /** It has the segment open. To start takes a quarter of a second. */
  get isReady(): boolean {
    return Atomics.load(this.#control, CONTROL.isReady) !== 0;
  }

  /** Waits so many milliseconds for it at most. */
  awaitReady(ms: number): void {
    Atomics.wait(this.#control, CONTROL.isReady, 0, ms);
  }

  /** Waits until a batch is this thread's again. */
  #own(batch: number): void {
    const at = startOf(batch);
    for (let owner = Atomics.load(this.#control, at); owner !== OWNER.filler; owner = Atomics.load(this.#control, at)) {
      if (Atomics.wait(this.#control, at, owner, BATCH_MS) === "timed-out") throw new RowFault("the thread does not answer");
    }
    if (Atomics.load(this.#control, CONTROL.fault) !== 0) throw new RowFault("the thread could not write");
    if (batch === this.#committing) this.#committing = undefined;
  }

  #handOver(end: Buffer): void {
    const at = startOf(this.#batch);
    end.copy(this.#batches[this.#batch]!, this.#end);
    this.#control[at + 1] = this.#end;
    this.#control[at + 2] = this.#count;
    this.#control[at + 3] = end.length;
    Atomics.store(this.#control, at, OWNER.writer);
    Atomics.notify(this.#control, at);
    this.#last = this.#batch;
    this.#batch = (this.#batch + 1) % BATCHES;
    this.#end = BATCH_HEAD;
    this.#count = 0;
    this.#own(this.#batch);
  }

  /** Hands an entry over, with the rows beside it. Throws a `RowFault` when one before could not be written. */
  put(seq: number, hash: Uint8Array, entry: Buffer, rows: Rows): void {
    if (this.#end + ENTRY_HEAD + MOST_OF_ENTRY * entry.length + MOST_OF_TAGS > BATCH_BYTES) this.#handOver(Buffer.alloc(0));
    const batch = this.#batches[this.#batch]!;
    if (this.#count === 0) batch.writeDoubleLE(seq, 0);
    batch.writeUInt32LE(entry.length, this.#end);
    batch.set(hash, this.#end + 4);
    batch.set(entry, this.#end + ENTRY_HEAD);
    this.#values.start(batch, this.#end + ENTRY_HEAD + entry.length);
    try {
      tellRows(this.#values, rows);
    } catch (error) {
      if (error instanceof RangeError) throw new RowFault(error.message);
      throw error;
    }
    this.#end = this.#values.end;
    this.#count += 1;
  }

  /** Hands the end of a group over; it is on disk after the next `settle`. */
  commit(group: GroupEnd): void {
    const end = Buffer.from(JSON.stringify(group));
    if (BATCH_HEAD + end.length > BATCH_BYTES) throw new RowFault("too many files of the spool");
    if (this.#end + end.length > BATCH_BYTES) this.#handOver(Buffer.alloc(0));
    if (this.#count === 0) this.#batches[this.#batch]!.writeDoubleLE(group.state.size, 0);
    this.#committing = this.#batch;
    this.#handOver(end);
  }

  /** Returns when the last group that has ended is on disk. Throws a `RowFault` when it could not be. */
  awaitCommit(): void {
    if (this.#committing !== undefined) this.#own(this.#committing);
  }

  /** Returns when all that was handed over is written, and every group that has ended is on disk. Throws a `RowFault` when it could not be. */
  settle(): void {
    if (this.#count > 0) this.#handOver(Buffer.alloc(0));
    // They are written one after the other; the end of a group is given back later, when it is on disk.
    this.#own(this.#last);
    this.awaitCommit();
  }

  /** Ends the thread after the batch that it is at. What it has not committed is as if it had never been. */
  end(): void {
    Atomics.store(this.#control, CONTROL.isOver, 1);
    // Wakes it where it waits for the batch that is being filled, which it finds to be its own.
    const at = startOf(this.#batch);
    if (Atomics.compareExchange(this.#control, at, OWNER.filler, OWNER.writer) === OWNER.filler) Atomics.notify(this.#control, at);
    else void this.#worker.terminate();
  }
}
