import { workerData } from "node:worker_threads";
import { HASH_BYTES } from "../chain/index.ts";
import { Segment } from "../store/segment.ts";
import { BATCH_BYTES, BATCH_HEAD, CONTROL, ENTRY_HEAD, OWNER, type RowThreadData } from "./row-thread.ts";
import { endGroup, fromGroupEnd, readRows, writeRows, type GroupEnd } from "./rows.ts";
import { ValueReader } from "./value-bytes.ts";

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

function run(): void {
  const segment = Segment.open(stateFolder, file);
  try {
    Atomics.store(control, CONTROL.isReady, 1);
    Atomics.notify(control, CONTROL.isReady);
    for (let batch = 0; ; batch = (batch + 1) % sources.length) {
      const at = CONTROL.batches + batch * CONTROL.wordsEach;
      Atomics.wait(control, at, OWNER.filler);
      if (Atomics.load(control, CONTROL.isOver) !== 0) return;
      const [entries, count, end] = [control[at + 1]!, control[at + 2]!, control[at + 3]!];
      bytes.set(sources[batch]!.subarray(0, entries + end));
      try {
        writeBatch(segment, entries, count, end);
      } catch (error) {
        if (segment.database.isTransaction) segment.database.exec("ROLLBACK");
        Atomics.store(control, CONTROL.fault, 1);
        // Whoever waits, for whichever of them, looks for the fault then.
        for (let each = 0; each < sources.length; each++) giveBack(CONTROL.batches + each * CONTROL.wordsEach);
        throw error;
      }
      giveBack(at);
    }
  } finally {
    segment.close();
  }
}

run();
