import { closeSync, constants, fdatasync, openSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as turn, setTimeout as pause } from "node:timers/promises";
import { workerData } from "node:worker_threads";
import { HASH_BYTES } from "../chain/index.ts";
import { recordFolder } from "../store/segment-files.ts";
import { Segment } from "../store/segment.ts";
import { syncFolder } from "../whole-file.ts";
import { BATCH_BYTES, BATCH_HEAD, CONTROL, ENTRY_HEAD, OWNER, type RowThreadData } from "./row-thread.ts";
import { endGroup, fromGroupEnd, readRows, writeRows, type GroupEnd } from "./rows.ts";
import { ValueReader } from "./value-bytes.ts";

/**
 * Pages beside the database (256 MiB) after which they are put into it, for which all wait for the disk; else that is done when there has been nothing to write for
 * so many milliseconds.
 */
const JOURNAL_PAGES = 16_000;
const REST_MS = 200;

const { stateFolder, file, control: shared, batches } = workerData as RowThreadData;
const control = new Int32Array(shared);
const sources = batches.map((one) => Buffer.from(one));
const bytes = Buffer.allocUnsafeSlow(BATCH_BYTES);
const values = new ValueReader(bytes);

/** Writes one batch: so many entries up to `entries`, and the end of the group in the bytes behind them. */
function writeBatch(segment: Segment, entries: number, count: number, end: number): void {
  const first = bytes.readDoubleLE(0);
  if (!segment.database.isTransaction) {
    segment.database.exec("BEGIN IMMEDIATE");
    if (segment.state().size !== first) throw new Error("somebody has written beside the holder of the lock");
  }
  let seq = first;
  for (let at = BATCH_HEAD; at < entries; seq++) {
    const from = at + ENTRY_HEAD;
    const end = from + bytes.readUInt32LE(at);
    const hash = bytes.subarray(from - HASH_BYTES, from);
    values.start(end);
    if (!writeRows(segment, seq, readRows(values), hash, bytes.subarray(from, end))) throw new Error("an event is told again");
    at = values.at;
  }
  if (seq !== first + count) throw new Error("the batch is not whole");
  if (end > 0) endGroup(segment, fromGroupEnd(JSON.parse(bytes.toString("utf8", entries, entries + end)) as GroupEnd));
}

function giveBack(at: number): void {
  Atomics.store(control, at, OWNER.filler);
  Atomics.notify(control, at);
}

/** Gives all up: whoever waits, for whichever batch, looks for the fault then. */
function giveUp(): void {
  Atomics.store(control, CONTROL.fault, 1);
  for (let each = 0; each < sources.length; each++) giveBack(CONTROL.batches + each * CONTROL.wordsEach);
}

/** Groups that are committed and not yet known to be on disk. */
let syncing = 0;

/**
 * Gives the last batch of a group back when the group is on disk, while the next one is written. A commit alone does not wait for the disk here (`synchronous =
 * NORMAL`): what it wrote is the end of the file beside the database, or was put into the database and synced by whatever began that file anew.
 */
function giveBackOnDisk(journal: number, at: number): void {
  syncing += 1;
  Atomics.store(control, at, OWNER.disk);
  fdatasync(journal, (error) => {
    syncing -= 1;
    if (error === null) giveBack(at);
    else giveUp();
  });
}

async function run(): Promise<void> {
  const segment = Segment.open(stateFolder, file);
  segment.database.exec(`PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32000; PRAGMA wal_autocheckpoint = ${JOURNAL_PAGES}`);
  const journal = openSync(join(recordFolder(stateFolder), `${file}-wal`), constants.O_RDWR | (constants.O_NOFOLLOW ?? 0));
  syncFolder(recordFolder(stateFolder));
  let isUnfiled = false;
  try {
    Atomics.store(control, CONTROL.isReady, 1);
    Atomics.notify(control, CONTROL.isReady);
    for (let batch = 0; ; batch = (batch + 1) % sources.length) {
      const at = CONTROL.batches + batch * CONTROL.wordsEach;
      // That something was synced is told by the loop of events.
      if (syncing > 0) await turn();
      while (syncing > 0 && Atomics.load(control, at) !== OWNER.writer) await pause(1);
      if (isUnfiled && Atomics.wait(control, at, OWNER.filler, REST_MS) === "timed-out") {
        isUnfiled = false;
        segment.database.exec("PRAGMA wal_checkpoint(PASSIVE)");
      }
      Atomics.wait(control, at, OWNER.filler);
      isUnfiled = true;
      if (Atomics.load(control, CONTROL.isOver) !== 0) return;
      const [entries, count, end] = [control[at + 1]!, control[at + 2]!, control[at + 3]!];
      bytes.set(sources[batch]!.subarray(0, entries + end));
      try {
        writeBatch(segment, entries, count, end);
      } catch (error) {
        if (segment.database.isTransaction) segment.database.exec("ROLLBACK");
        giveUp();
        throw error;
      }
      if (end > 0) giveBackOnDisk(journal, at);
      else giveBack(at);
    }
  } finally {
    while (syncing > 0) await pause(1);
    closeSync(journal);
    segment.close();
  }
}

await run();
