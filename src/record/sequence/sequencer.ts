import { randomBytes } from "node:crypto";
import { existsSync, renameSync, rmSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { privateFolder } from "../folder.ts";
import { DeviceLock } from "../store/device-lock.ts";
import type { SpoolPosition } from "../store/segment.ts";
import { storageFault } from "../store/storage-fault.ts";
import { syncFolder } from "../whole-file.ts";
import { ContentIntake } from "./content-intake.ts";
import { LogWriter } from "./log-writer.ts";
import { UnreadableLine } from "./normalise.ts";
import { quarantine } from "./quarantine.ts";
import { RowFault } from "./row-thread.ts";
import { retire, type Retention, type Retired } from "./retention.ts";
import { CHUNK, positionAfter, readPieces, SpoolFile, spoolEntries, takenName, type SpoolEntry, type SpoolPiece } from "./spool-file.ts";

export interface SequencerOptions {
  /** The clock, in milliseconds since the epoch. */
  readonly now?: () => number;
  /** Name of this machine in the entries. */
  readonly host?: string;
  /** Organisation that the record belongs to; set when the record begins. */
  readonly org?: string;
  /** Longest wait for another writer, in milliseconds. */
  readonly waitMs?: number;
  /** How long what is kept; without it everything is. */
  readonly retention?: Retention;
  /** From so many unread bytes of the spool on, a second thread writes the rows. */
  readonly threadFrom?: number;
  /** Longest wait for that thread to start, in milliseconds. Without it none: until it is there, one thread does all. */
  readonly threadWaitMs?: number;
}

/** Entries of one transaction; with a second thread more, because it waits for the disk after each. */
const GROUP = 4000;
const THREAD_GROUP = 16_000;
/** To start a thread takes as long as a thousand events. */
const THREAD_FROM = 4 * 1024 * 1024;
/** A spool file that was not written for so long, or is so long, is read to its end and removed. */
const IDLE_MS = 10 * 60_000;
const LARGE = 8 * 1024 * 1024;
const LOCK_WAIT_MS = 15_000;
/** How often old files are looked for. */
const RETENTION_EVERY_MS = 3600_000;

/** Runs `work`; what fails of it for want of space or rights says so. */
function withFaults<T>(stateFolder: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw storageFault(error, stateFolder);
  }
}

/**
 * Takes events from the spool into the log, each exactly once. There may be several of it in several processes: the device's lock lets
 * one work at a time, and each goes on where the last one stopped.
 *
 * How far a spool file is read is stored in the transaction that holds its entries; where that does not help (a file that was put back,
 * a hook that appended again) the ids do, which are unique.
 */
export class Sequencer {
  readonly #stateFolder: string;
  readonly #now: () => number;
  readonly #lock: DeviceLock;
  readonly #writer: LogWriter;
  readonly #content: ContentIntake;
  readonly #retention: Retention | undefined;
  readonly #threadFrom: number;
  readonly #threadWaitMs: number | undefined;
  readonly #buffer = Buffer.allocUnsafeSlow(CHUNK);
  #positions = new Map<string, SpoolPosition>();
  /** What files looked like when they had been read to their end by this object: they need no second look. By their length alone, a file that got the inode of another would be overlooked. */
  readonly #read = new Map<string, string>();
  #taken = 0;
  /** New since the last commit. */
  #takenInGroup = 0;
  #retainedAt = -Infinity;
  #isSwept = false;
  /** Files whose session ended. */
  #ended = new Set<string>();
  /** Files that are read to their end and may go when it is committed. */
  #finished: { readonly path: string; readonly identity: string }[] = [];

  private constructor(stateFolder: string, options: SequencerOptions) {
    this.#stateFolder = privateFolder(stateFolder);
    this.#now = options.now ?? Date.now;
    this.#lock = new DeviceLock(stateFolder, options.waitMs ?? LOCK_WAIT_MS);
    this.#writer = new LogWriter(stateFolder, { host: options.host ?? hostname(), org: options.org }, this.#now);
    this.#content = new ContentIntake(stateFolder);
    this.#retention = options.retention;
    this.#threadFrom = options.threadFrom ?? THREAD_FROM;
    this.#threadWaitMs = options.threadWaitMs;
  }

  /**
   * Opens the record of a state folder, and begins one where there is none. Throws a `RecordError` when it cannot be written,
   * or when another process writes it for too long.
   */
  static open(stateFolder: string, options: SequencerOptions = {}): Sequencer {
    const sequencer = withFaults(stateFolder, () => new Sequencer(stateFolder, options));
    try {
      sequencer.#work(() => {});
      return sequencer;
    } catch (error) {
      sequencer.#writer.close();
      sequencer.#lock.close();
      throw error;
    }
  }

  get #spool(): string {
    return join(this.#stateFolder, "spool");
  }

  /** Does something under the lock, from the newest state; what was not committed when it fails is as if it had never been. */
  #work<T>(work: () => T): T {
    return withFaults(this.#stateFolder, () =>
      this.#lock.hold(() => {
        try {
          this.#writer.refresh();
          return work();
        } catch (error) {
          this.#writer.rollback();
          this.#content.reset();
          this.#finished = [];
          this.#takenInGroup = 0;
          this.#read.clear();
          throw error;
        }
      }),
    );
  }

  /**
   * Takes what lies in the spool. Answers how many events were new. They are on disk then, and signed as far as it is due. Throws when it cannot be stored;
   * nothing is lost then, and the next call goes on.
   */
  drain(): number {
    this.#taken = 0;
    try {
      this.#drain(this.#threadFrom);
    } catch (error) {
      // What was committed until then stays; the rest is read again.
      if (!(error instanceof RowFault)) throw error;
      this.#drain(Infinity);
    }
    return this.#taken;
  }

  #drain(threadFrom: number): void {
    this.#work(() => {
      this.#positions = new Map(this.#writer.positions().map((one) => [one.file, one]));
      const entries = spoolEntries(this.#spool);
      this.#forgetGone(entries);
      this.#writer.commit();
      const unread = entries.reduce((sum, entry) => sum + this.#unreadOf(entry), 0);
      if (unread >= threadFrom) this.#writer.startThread(this.#threadWaitMs);
      else this.#writer.dismissThread();
      for (const entry of entries) this.#take(entry);
      this.#commit();
      this.#writer.endThread();
      const freed = entries.filter((entry) => !entry.isTaken && this.#isFree(entry)).map((entry) => this.#free(entry));
      for (const entry of freed) if (entry !== undefined) this.#take(entry);
      this.#commit();
      this.#sweepContent();
      this.#writer.checkpoint(this.#ended.size > 0);
      this.#ended = new Set();
      this.#retainNow();
    });
  }

  /** About how many bytes of a file are to be read. A position under another name is that of a file which is gone, and whose inode this one has. */
  #unreadOf({ identity, name, size }: SpoolEntry): number {
    const known = this.#positions.get(identity);
    return known?.name === name ? Math.max(0, size - known.offset) : size;
  }

  /** Signs the head if entries are not covered by a checkpoint. */
  checkpoint(): void {
    this.#work(() => this.#writer.checkpoint(true));
  }

  /** Gives back the memory that is of use only while there is much to do. What it knows stays. */
  rest(): void {
    this.#writer.rest();
  }

  /** Gives up what is older than it is kept for. Answers what went. */
  retain(retention: Retention): Retired {
    return this.#work(() => retire(this.#stateFolder, this.#writer, retention, this.#now()));
  }

  /** Signs the head and lets everything go. */
  close(): void {
    try {
      this.checkpoint();
    } finally {
      this.#writer.close();
      this.#lock.close();
    }
  }

  #retainNow(): void {
    const now = this.#now();
    if (this.#retention === undefined || Math.abs(now - this.#retainedAt) < RETENTION_EVERY_MS) return;
    this.#retainedAt = now;
    retire(this.#stateFolder, this.#writer, this.#retention, now);
  }

  /** Once, when all that lies in the spool is taken: what a crash left of its content. */
  #sweepContent(): void {
    if (this.#isSwept) return;
    this.#isSwept = true;
    this.#content.sweep((event) => this.#writer.holds(event));
  }

  /** Drops the positions of files that are there no more; their inodes may be given to others. */
  #forgetGone(entries: readonly SpoolEntry[]): void {
    const there = new Set(entries.map(({ identity }) => identity));
    for (const file of this.#positions.keys()) {
      if (there.has(file)) continue;
      this.#writer.dropPosition(file);
      this.#read.delete(file);
    }
  }

  /** Commits entries, positions and content, and then removes the files that are done with. */
  #commit(): void {
    // Content is stored of events that are known to be new only: one that is told again would replace the salt of the first.
    if (this.#content.isWaiting) this.#writer.settle();
    this.#content.store(this.#writer.month);
    const release = this.#content.release();
    const finished = this.#finished;
    const taken = this.#takenInGroup;
    this.#finished = [];
    this.#takenInGroup = 0;
    this.#writer.commit(() => {
      this.#taken += taken;
      release();
      for (const { path, identity } of finished) {
        rmSync(path, { force: true });
        this.#positions.delete(identity);
        this.#read.delete(identity);
      }
    });
  }

  /** Reads a file from where it was left to where it ends now. */
  #take(entry: SpoolEntry): void {
    const look = `${entry.name} ${entry.size} ${entry.modifiedMs}`;
    if (!entry.isTaken && this.#read.get(entry.identity) === look) return;
    const file = SpoolFile.open(entry.path);
    if (file === undefined) return;
    try {
      let offset = file.offsetAfter(this.#positions.get(file.identity));
      for (;;) {
        const length = file.read(this.#buffer, offset);
        const bytes = this.#buffer.subarray(0, length);
        const isEnd = length < CHUNK;
        const base = offset;
        const { consumed, lastStart } = readPieces(bytes, entry.isTaken && isEnd, (piece) => this.#takePiece(entry, file.identity, base, bytes, piece));
        if (consumed > 0) {
          offset += consumed;
          const position = positionAfter({ identity: file.identity, name: entry.name }, offset, base + lastStart, bytes.subarray(0, consumed));
          this.#positions.set(file.identity, position);
          this.#writer.putPosition(position);
        }
        if (this.#writer.pending >= (this.#writer.hasThread ? THREAD_GROUP : GROUP)) this.#commit();
        if (isEnd || consumed === 0) break;
      }
      if (offset === entry.size) this.#read.set(file.identity, look);
      if (entry.isTaken) this.#finished.push({ path: entry.path, identity: file.identity });
    } finally {
      file.close();
    }
  }

  #takePiece(entry: SpoolEntry, identity: string, base: number, bytes: Buffer, piece: SpoolPiece): void {
    if (piece.type === "damaged") {
      this.#damaged(entry, base + piece.start, bytes.subarray(piece.start, piece.end), piece.why);
      return;
    }
    const { event } = piece.normal;
    try {
      const appended = this.#writer.append(this.#content.accept(event), piece.normal.hasUnknown);
      if (appended === "taken") {
        this.#takenInGroup += 1;
        this.#content.keep();
      }
      if (appended === "conflict") throw new UnreadableLine(`another event of the id \`${event.id}\` is in the record`);
    } catch (error) {
      if (!(error instanceof UnreadableLine)) throw error;
      this.#damaged(entry, base + piece.start, bytes.subarray(piece.start, piece.end), error.message);
    }
    if (event.kind === "session.end") this.#ended.add(identity);
  }

  /** Keeps bytes that are no event, and says so in the log. */
  #damaged({ name }: SpoolEntry, offset: number, bytes: Buffer, why: string): void {
    const digest = quarantine(this.#stateFolder, this.#writer.nextMonth(), this.#now(), { file: name, offset, bytes, why });
    this.#writer.note("record.damaged", `part of the spool cannot be read, so it is kept apart: ${why}`, { file: name, offset, bytes: bytes.length, digest });
  }

  /** Whether nothing more is to be expected in a file soon. */
  #isFree({ identity, modifiedMs }: SpoolEntry): boolean {
    const offset = this.#positions.get(identity)?.offset ?? 0;
    return this.#ended.has(identity) || offset >= LARGE || this.#now() - modifiedMs > IDLE_MS;
  }

  /**
   * Takes a file out of the hooks' way. A hook that has it open still writes to it; it looks afterwards whether the file is still the one
   * of that name, and appends again when it is not.
   */
  #free(entry: SpoolEntry): SpoolEntry | undefined {
    const name = takenName(entry.name, randomBytes(6).toString("hex"));
    const path = join(this.#spool, name);
    if (!existsSync(entry.path)) return undefined;
    renameSync(entry.path, path);
    syncFolder(this.#spool);
    return { ...entry, name, path, isTaken: true };
  }
}
