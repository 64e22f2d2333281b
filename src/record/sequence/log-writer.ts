import { type ActionEvent, type EventKind, type RecordNote } from "../../model/index.ts";
import { canonicalJson } from "../canonical-json.ts";
import {
  BLOCK,
  deviceId,
  Frontier,
  HASH_BYTES,
  hexDigest,
  NO_HASH,
  originOf,
  retiredLine,
  signCheckpoint,
  signerOf,
  signingKey,
  type Signer,
} from "../chain/index.ts";
import { RecordError } from "../folder.ts";
import { ownEvent } from "../own-event.ts";
import { appendCheckpoints, newestInFile, type KeptCheckpoint } from "../store/checkpoint-file.ts";
import { compareMonths, monthOf, segmentFiles } from "../store/segment-files.ts";
import { Segment, type LogState, type SpoolPosition } from "../store/segment.ts";
import { OlderSegments } from "./older-segments.ts";
import { writeEntry } from "./entry.ts";
import { JsonBytes } from "./json-bytes.ts";
import { UnreadableLine } from "./normalise.ts";
import { RowThread } from "./row-thread.ts";
import { endGroup, rowsOf, toGroupEnd, writeRows, type Ending, type TreeBlock } from "./rows.ts";

/** Entries after which a checkpoint is signed, and milliseconds. */
const CHECKPOINT_EVERY = 256;
const CHECKPOINT_MS = 30_000;
/** Longest entry in bytes: what a tlog tile can name (C2SP tlog-tiles). */
const MAX_ENTRY = 65_535;

/** What happened to an event that was appended. */
export type Appended = "taken" | "duplicate" | "conflict";

/** Who this device is, for the entries. */
export interface WriterIdentity {
  readonly host?: string | undefined;
  readonly org?: string | undefined;
}

/**
 * Appends entries to the log: order, chain, tree, checkpoints, segments. All of it is used under the device's lock only.
 */
export class LogWriter {
  readonly #stateFolder: string;
  readonly #identity: WriterIdentity;
  readonly #now: () => number;
  #signer: Signer | undefined;
  #segment: Segment | undefined;
  #older: OlderSegments | undefined;
  /** Changed in place while entries are appended. */
  #state: { -readonly [K in keyof LogState]: LogState[K] } | undefined;
  /** The same as the state's head, in hexadecimal. */
  #headHex = "";
  #hash: Buffer = Buffer.alloc(HASH_BYTES);
  #frontier = new Frontier();
  /** The byte before the entry is the 0x00 of a leaf. */
  readonly #entry = new JsonBytes(MAX_ENTRY, [0]);
  #unfiled: KeptCheckpoint[] = [];
  /**
   * What is written with the commit and not at once: a statement that replaces rows makes SQLite set a savepoint, for which the full-text index writes out
   * what it has, in pieces far too small.
   */
  #checkpoints: KeptCheckpoint[] = [];
  readonly #positions = new Map<string, SpoolPosition>();
  #blocks: TreeBlock[] = [];
  #isOpen = false;
  #pending = 0;
  /** Writes the rows while many entries wait. */
  #thread: RowThread | undefined;
  /** It is being started, or waits for the next time. */
  #resting: RowThread | undefined;
  #isThreadWanted = false;
  /** What is to be done when what the thread was given last is on disk. */
  #afterwards: (() => void) | undefined;

  constructor(stateFolder: string, identity: WriterIdentity, now: () => number) {
    this.#stateFolder = stateFolder;
    this.#identity = identity;
    this.#now = now;
  }

  /** Entries appended and not yet committed. */
  get pending(): number {
    return this.#pending;
  }

  /** A second thread writes the rows. */
  get hasThread(): boolean {
    return this.#thread !== undefined;
  }

  get month(): string {
    return this.#current().month;
  }

  /** The month that the next entry goes to, which is begun where it is new. */
  nextMonth(): string {
    this.#begin();
    return this.month;
  }

  get size(): number {
    return this.#current().size;
  }

  #current(): { -readonly [K in keyof LogState]: LogState[K] } {
    if (this.#state === undefined) throw new Error("the log is not open");
    return this.#state;
  }

  /** Looks where the log stands: another writer may have gone on. Makes the log when there is none. */
  refresh(): void {
    this.#signer ??= signerOf(originOf(deviceId(this.#stateFolder)), signingKey(this.#stateFolder).key);
    const newest = segmentFiles(this.#stateFolder).at(-1)?.file;
    if (newest === undefined) {
      this.#drop();
      this.#segment = Segment.create(this.#stateFolder, this.#emptyState(), undefined, []);
      this.#load();
    } else if (this.#segment?.file !== newest) {
      this.#drop();
      this.#segment = Segment.open(this.#stateFolder, newest);
      this.#load();
    } else {
      this.#older?.close();
      this.#older = undefined;
      this.#load();
    }
    this.#ownEntries();
    this.commit();
  }

  #emptyState(): LogState {
    const now = this.#now();
    const { name, verifier } = this.#signer!;
    return {
      month: monthOf(now),
      origin: name,
      device: deviceId(this.#stateFolder),
      org: this.#identity.org,
      size: 0,
      head: NO_HASH,
      frontier: Buffer.alloc(0),
      lastRecorded: 0,
      checkpointSize: 0,
      checkpointTs: now,
      key: verifier.text,
    };
  }

  /** Reads the state of the open segment, unless it is the one that is known. */
  #load(): void {
    this.#older ??= new OlderSegments(this.#stateFolder, this.#segment!.file);
    const found = this.#segment!.state();
    const known = this.#state;
    if (known?.size === found.size && known.head.equals(found.head) && known.checkpointSize === found.checkpointSize && known.key === found.key) return;
    this.#state = found;
    this.#headHex = found.head.toString("hex");
    this.#frontier = Frontier.fromBytes(found.size, found.frontier);
    // What a crash kept from the file of checkpoints is appended now.
    const filed = newestInFile(this.#stateFolder)?.size ?? -1;
    const missing = this.#segment!.database
      .prepare("SELECT size, ts, note FROM checkpoint WHERE size > ? ORDER BY size")
      .all(filed) as unknown as KeptCheckpoint[];
    this.#unfiled = missing.map(({ size, ts, note }) => ({ size, ts, note }));
  }

  /** Entries that the log makes about itself when it starts or finds something. */
  #ownEntries(): void {
    const state = this.#current();
    const { text } = this.#signer!.verifier;
    if (state.origin !== this.#signer!.name) {
      throw new RecordError("the record is of another device; give this one a state folder of its own, or put the keys back that belong to the record");
    }
    const newest = newestInFile(this.#stateFolder);
    if (state.size === 0) this.note("record.start", "the record begins", { key: text });
    if (newest !== undefined && newest.size > state.size) {
      this.note(
        "record.damaged",
        `the record holds ${state.size} entries, and a checkpoint was signed for ${newest.size}: something was taken away or put back`,
        {
          file: "checkpoints.jsonl",
          first: state.size,
          last: newest.size - 1,
          checkpoint: newest.note,
        },
      );
      this.#checkpoint();
    }
    if (state.size > 0 && state.key !== text) {
      this.note("record.key", "the key that signed the record is not there any more; another one signs from here on", { key: text });
      this.#current().key = text;
      this.#checkpoint();
    }
  }

  /** Starts a transaction, in the segment of the month that it is. */
  #begin(): void {
    if (this.#isOpen) return;
    const month = monthOf(this.#now());
    if (compareMonths(month, this.#current().month) > 0) {
      this.endThread();
      // It has the segment of before.
      this.dismissThread();
      this.#roll(month);
    }
    if (this.#thread !== undefined) {
      this.#isOpen = true;
      return;
    }
    this.#segment!.database.exec("BEGIN IMMEDIATE");
    this.#isOpen = true;
    // Nobody should write beside the holder of the lock; if somebody did, go on from there.
    this.#load();
  }

  /** Goes on in the segment of a new month. The last thing in the old one is a checkpoint, by which the new one can be verified without it. */
  #roll(month: string): void {
    if (this.#current().checkpointSize < this.#current().size) {
      this.#segment!.database.exec("BEGIN IMMEDIATE");
      this.#isOpen = true;
      this.#checkpoint();
      this.commit();
    }
    const previous = this.#segment!;
    const state = { ...this.#current(), month, frontier: this.#frontier.toBytes() };
    const next = Segment.create(this.#stateFolder, state, this.#current().month, previous.positions());
    this.#drop();
    this.#segment = next;
    this.#load();
  }

  /** Appends an event. Throws `UnreadableLine` when it is too long for an entry. */
  append(event: ActionEvent, hasUnknown: boolean): Appended {
    this.#begin();
    const segment = this.#segment!;
    const state = this.#current();
    const tsRecorded = Math.max(this.#now(), state.lastRecorded);
    const { device, org } = state;
    const place = { seq: state.size, tsRecorded, prev: this.#headHex, device, host: this.#identity.host, org };
    this.#entry.reset();
    try {
      writeEntry(this.#entry, event, place, hasUnknown);
    } catch (error) {
      if (error instanceof RangeError) throw new UnreadableLine("the event is too long for an entry");
      throw error;
    }
    const older = this.#older!.bodyOf(event.id, event.ts);
    if (older !== undefined) return isSameEvent(older, event) ? "duplicate" : "conflict";
    const bytes = this.#entry.written();
    const hex = hexDigest(bytes);
    const hash = this.#hash;
    hash.write(hex, "hex");
    const rows = rowsOf(event, tsRecorded);
    if (this.#thread !== undefined) this.#thread.put(state.size, hash, bytes, rows);
    else if (!writeRows(segment, state.size, rows, hash, bytes)) return isSameEvent(segment.bodyOf(event.id)!, event) ? "duplicate" : "conflict";
    const block = this.#frontier.appendEntry(this.#entry.withPrefix());
    const size = state.size + 1;
    if (block !== undefined) this.#blocks.push({ n: size / BLOCK - 1, root: block });
    state.size = size;
    // What was the head takes the next hash.
    this.#hash = state.head;
    state.head = hash;
    state.lastRecorded = tsRecorded;
    this.#headHex = hex;
    this.#pending += 1;
    if (size - state.checkpointSize >= CHECKPOINT_EVERY) this.#checkpoint();
    return "taken";
  }

  /** Whether an event of this id is in the newest segment. */
  holds(id: string): boolean {
    return this.#segment!.bodyOf(id) !== undefined;
  }

  /** Appends an entry about the record itself. */
  note(kind: Extract<EventKind, `record.${string}`>, reason: string, note: RecordNote): void {
    this.#begin();
    const now = this.#now();
    const event: ActionEvent = {
      ...ownEvent(kind, "sequencer", undefined, now),
      session: "record",
      reason,
      record: note,
    };
    this.append(event, true);
  }

  /** Stores how far a spool file is read, together with the entries taken from it. */
  putPosition(position: SpoolPosition): void {
    this.#begin();
    this.#positions.set(position.file, position);
  }

  dropPosition(file: string): void {
    this.#begin();
    this.#positions.delete(file);
    this.#segment!.dropPosition(file);
  }

  positions(): readonly SpoolPosition[] {
    return this.#segment!.positions();
  }

  /** Signs the head, in the transaction that is open. */
  #checkpoint(): void {
    const state = this.#current();
    if (state.checkpointSize === state.size) return;
    const ts = this.#now();
    const note = signCheckpoint({ origin: state.origin, size: state.size, root: this.#frontier.root() }, this.#signer!);
    this.#checkpoints.push({ size: state.size, ts, note });
    this.#unfiled.push({ size: state.size, ts, note });
    state.checkpointSize = state.size;
    state.checkpointTs = ts;
  }

  /** Signs the head if entries are not covered; with `isForced` at once, else when they have waited long enough. */
  checkpoint(isForced: boolean): void {
    const { size, checkpointSize, checkpointTs } = this.#current();
    if (size === checkpointSize) return;
    const waited = this.#now() - checkpointTs;
    // A clock that was put back does not postpone it.
    if (!isForced && waited >= 0 && waited < CHECKPOINT_MS) return;
    this.#begin();
    this.#checkpoint();
    this.commit();
  }

  /**
   * Everything since the last commit is on disk afterwards; with a second thread, after the next commit or `settle`.
   * @param afterwards is called then
   */
  commit(afterwards?: () => void): void {
    const thread = this.#thread;
    const unfiled = this.#unfiled;
    const then = (): void => {
      // After the commit: the file must never be ahead of the log.
      if (unfiled.length > 0) appendCheckpoints(this.#stateFolder, unfiled);
      afterwards?.();
    };
    thread?.awaitCommit();
    this.#callAfterwards();
    if (this.#isOpen) {
      const ending: Ending = {
        state: this.#current(),
        frontier: this.#frontier,
        checkpoints: this.#checkpoints,
        blocks: this.#blocks,
        positions: [...this.#positions.values()],
      };
      if (thread === undefined) endGroup(this.#segment!, ending);
      else thread.commit(toGroupEnd(ending));
      this.#forgetPending();
    }
    this.#unfiled = [];
    if (thread !== undefined) {
      this.#afterwards = then;
      return;
    }
    then();
    this.#useThread();
  }

  /**
   * Has rows written by a second thread as soon as there is one, until `endThread`. An event that is in the record already is then a `RowFault`. Not within a group.
   * @param waitMs longest wait for it to start; meanwhile rows are written by this one
   */
  startThread(waitMs = 0): void {
    const { file } = this.#segment!;
    if (this.#resting?.file !== file) this.dismissThread();
    this.#resting ??= new RowThread(this.#stateFolder, file);
    if (waitMs > 0) this.#resting.awaitReady(waitMs);
    this.#isThreadWanted = true;
    this.#useThread();
  }

  /** Between two groups: the next one is written by the second thread, if there is one. */
  #useThread(): void {
    if (!this.#isThreadWanted || this.#resting?.isReady !== true || this.#resting.file !== this.#segment?.file) return;
    this.#thread = this.#resting;
    this.#resting = undefined;
  }

  /** Returns when all that was appended is written, and all that was committed on disk. Throws a `RowFault` when the second thread could not do it. */
  settle(): void {
    this.#thread?.settle();
    this.#callAfterwards();
  }

  #callAfterwards(): void {
    const afterwards = this.#afterwards;
    this.#afterwards = undefined;
    afterwards?.();
  }

  /** Goes on in this thread alone. */
  endThread(): void {
    this.settle();
    this.#resting = this.#thread ?? this.#resting;
    this.#thread = undefined;
    this.#isThreadWanted = false;
  }

  /** Gives the second thread up: there is little to do. */
  dismissThread(): void {
    this.#resting?.end();
    this.#resting = undefined;
  }

  /** Ends the second thread, and lets SQLite's cache of pages go. Not within a group. */
  rest(): void {
    this.dismissThread();
    this.#segment?.shrink();
  }

  /** Says, signed, that entries were given up: without the key nobody can, though a checkpoint of their end may be there. */
  signRetirement(file: string, first: number, size: number, root: Buffer): string {
    return signCheckpoint({ origin: this.#current().origin, size, root }, this.#signer!, retiredLine(file, first, size - 1));
  }

  /** Gives up everything since the last commit. */
  rollback(): void {
    this.#thread?.end();
    this.#thread = undefined;
    this.#isThreadWanted = false;
    this.#afterwards = undefined;
    if (this.#isOpen && this.#segment?.database.isTransaction === true) this.#segment.database.exec("ROLLBACK");
    this.#forgetPending();
    this.#unfiled = [];
    this.#state = undefined;
  }

  #forgetPending(): void {
    this.#isOpen = false;
    this.#pending = 0;
    this.#checkpoints = [];
    this.#blocks = [];
    this.#positions.clear();
  }

  #drop(): void {
    this.#segment?.close();
    this.#older?.close();
    this.#segment = undefined;
    this.#older = undefined;
    this.#state = undefined;
  }

  close(): void {
    this.rollback();
    this.dismissThread();
    this.#drop();
  }
}

/** What a producer told, in canonical form: without the digests of content, which the sequencer gives. */
function toldOf(event: object): string {
  const { content, ...rest } = event as Partial<ActionEvent>;
  return canonicalJson({ ...rest, content: content?.map((one) => ({ ...one, digest: undefined })) });
}

/** Whether an entry is of this very event. */
function isSameEvent(body: string, event: ActionEvent): boolean {
  const { seq, tsRecorded, prev, device, host, org, interactive, dataClass, witness, ...stored } = JSON.parse(body) as Record<string, unknown>;
  void [seq, tsRecorded, prev, device, host, org, interactive, dataClass, witness];
  return toldOf(stored) === toldOf(event);
}
