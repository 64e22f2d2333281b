import { workerData } from "node:worker_threads";
import type { ActionEvent } from "../../model/index.ts";
import { Segment } from "../store/segment.ts";
import { BATCH_BYTES, BATCH_HEAD, CONTROL, ENTRY_HEAD, OWNER, type RowThreadData } from "./row-thread.ts";
import { endGroup, fromGroupEnd, writeRows, type GroupEnd } from "./rows.ts";

const { stateFolder, file, control: shared, batches } = workerData as RowThreadData;
const control = new Int32Array(shared);
const sources = batches.map((one) => Buffer.from(one));
const bytes = Buffer.allocUnsafeSlow(BATCH_BYTES);

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
    at = from + bytes.readUInt32LE(at);
    const body = bytes.subarray(from, at);
    const event = JSON.parse(body.toString("utf8")) as ActionEvent & { readonly tsRecorded: number };
    if (!writeRows(segment, seq, event, event.tsRecorded, bytes.subarray(from - ENTRY_HEAD + 4, from), body)) throw new Error("an event is told again");
  }
  if (seq !== first + count) throw new Error("the batch is not whole");
  if (end > 0) endGroup(segment, fromGroupEnd(JSON.parse(bytes.toString("utf8", entries, entries + end)) as GroupEnd));
}

function run(): void {
  const segment = Segment.open(stateFolder, file);
  try {
    Atomics.store(control, CONTROL.isReady, 1);
    Atomics.notify(control, CONTROL.isReady);
    for (let batch = 0; ; batch = 1 - batch) {
      const at = CONTROL.batches + batch * CONTROL.wordsEach;
      Atomics.wait(control, at, OWNER.filler);
      if (Atomics.load(control, at) === OWNER.over) return;
      const [entries, count, end] = [control[at + 1]!, control[at + 2]!, control[at + 3]!];
      bytes.set(sources[batch]!.subarray(0, entries + end));
      try {
        writeBatch(segment, entries, count, end);
      } catch (error) {
        Atomics.store(control, CONTROL.fault, 1);
        throw error;
      } finally {
        // After a fault as well: whoever waits looks for it.
        if (Atomics.load(control, CONTROL.fault) !== 0 && segment.database.isTransaction) segment.database.exec("ROLLBACK");
        Atomics.store(control, at, OWNER.filler);
        Atomics.notify(control, at);
      }
    }
  } finally {
    segment.close();
  }
}

run();
