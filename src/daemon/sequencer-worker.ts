import { setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import { Sequencer } from "../record/index.ts";

/** What the sequencer's thread is told. */
export type ToSequencer = { readonly type: "wake" } | { readonly type: "close" };

/** What it says. */
export type FromSequencer = { readonly type: "state"; readonly taken: number; readonly problem: string | undefined } | { readonly type: "closed" };

/** The record is sealed so long after the last event at the latest. */
const CHECKPOINT_MS = 30_000;
/** A sequencer that could not be opened, another process's for example, is tried again. */
const RETRY_MS = 5000;

/** How much this thread steps back when there is more to do than can be done: answers come first, and what lies in the spool is safe there. */
const NICENESS = 5;

// Linux has a priority for each thread, and the one that is started here takes it over (setpriority(2)); elsewhere it would be the whole process's.
if (process.platform === "linux") {
  try {
    setPriority(NICENESS);
  } catch {
    // A sandbox forbids it.
  }
}

const { stateFolder } = workerData as { readonly stateFolder: string };
const port = parentPort!;
const say = (message: FromSequencer): void => port.postMessage(message);

let sequencer: Sequencer | undefined;
let taken = 0;
let problem: string | undefined;
let lastTry = 0;
let isSealed = true;

function tell(why: unknown): void {
  const text = why === undefined ? undefined : why instanceof Error ? why.message : String(why);
  if (text === problem && text !== undefined) return;
  problem = text;
  say({ type: "state", taken, problem });
}

/** Takes what lies in the spool. What cannot be taken now stays there. */
function drain(): void {
  try {
    if (sequencer === undefined) {
      if (Date.now() - lastTry < RETRY_MS) return;
      lastTry = Date.now();
      sequencer = Sequencer.open(stateFolder);
    }
    const count = sequencer.drain();
    if (count > 0) isSealed = false;
    taken += count;
    tell(undefined);
  } catch (error) {
    tell(error);
  }
}

function seal(): void {
  if (isSealed || sequencer === undefined) return;
  try {
    sequencer.checkpoint();
    isSealed = true;
  } catch (error) {
    tell(error);
  }
}

let takenBefore = 0;
const timer = setInterval(() => {
  drain();
  seal();
  if (taken === takenBefore) sequencer?.rest();
  takenBefore = taken;
}, CHECKPOINT_MS);

port.on("message", ({ type }: ToSequencer) => {
  if (type === "wake") return drain();
  clearInterval(timer);
  drain();
  seal();
  try {
    sequencer?.close();
  } catch (error) {
    tell(error);
  }
  say({ type: "closed" });
  port.close();
});
