import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { spoolEntries } from "../record/index.ts";
import { closeThread } from "./close-thread.ts";
import { SEQUENCER_LIMITS } from "./memory.ts";
import type { FromSequencer, ToSequencer } from "./sequencer-worker.ts";
import { partFile } from "./part-file.ts";

/** Events lie in the spool so long before they are taken, so that many are taken at once. */
const DELAY_MS = 1000;
const RESTART_MS = 5000;
/** With nothing to take for so long the thread ends: it holds 20 MB. */
const REST_MS = 60_000;
/** How often it is looked whether others have put events into the spool meanwhile; and after so long it is started in any case, for what is due by the clock. */
const LOOK_MS = 15_000;
const LONGEST_REST_MS = 3600_000;
/** Longest wait for the last events to be sealed when the daemon stops. */
const CLOSE_MS = 10_000;

/** What is known of the sequencer. */
export interface SequencerState {
  readonly taken: number;
  readonly problem: string | undefined;
}

/** What the spool looks like: another text when anything was put into it. */
function lookOf(stateFolder: string): string {
  return spoolEntries(join(stateFolder, "spool"))
    .map(({ name, identity, size, modifiedMs }) => `${name} ${identity} ${size} ${modifiedMs}`)
    .join("\n");
}

/** The record's one sequencer in a thread of its own: it takes events from the spool while calls are answered. */
export class SequencerThread {
  readonly #stateFolder: string;
  readonly #onProblem: (why: string) => void;
  readonly #onTaken: () => void;
  #worker: Worker | undefined;
  #state: SequencerState = { taken: 0, problem: undefined };
  #takenBefore = 0;
  #timer: NodeJS.Timeout | undefined;
  #isClosing = false;
  readonly #restMs: number;
  readonly #looking: NodeJS.Timeout;
  #wokenAt = 0;
  #lastLook = "";
  /** The thread has ended or is about to; this is what the spool looked like before. */
  #restLook: string | undefined;
  /** The thread that was told to end for that. */
  #toRest: Worker | undefined;

  /** @param onTaken called when events were committed */
  constructor(stateFolder: string, onProblem: (why: string) => void, onTaken: () => void, restMs = REST_MS) {
    this.#stateFolder = stateFolder;
    this.#onTaken = onTaken;
    this.#onProblem = onProblem;
    this.#restMs = restMs;
    this.#looking = setInterval(() => this.#look(), Math.min(LOOK_MS, restMs)).unref();
    this.#start();
  }

  /** There is no thread, because there is nothing to do. */
  get isResting(): boolean {
    return this.#restLook !== undefined && this.#worker === undefined;
  }

  get state(): SequencerState {
    return { ...this.#state, taken: this.#takenBefore + this.#state.taken };
  }

  /** Says that there are events. */
  wake(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#go();
    }, DELAY_MS).unref();
  }

  /** Has taken what there is, by the thread that is there or by a new one. */
  #go(): void {
    const isResting = this.#restLook !== undefined;
    this.#wokenAt = Date.now();
    this.#restLook = undefined;
    if (!isResting) this.#say({ type: "wake" });
    // One that is just ending is followed by another.
    else if (this.#worker === undefined) this.#start();
  }

  /** Ends the thread when it has had nothing to do for long, and starts one when there is something again. */
  #look(): void {
    let look: string;
    try {
      look = lookOf(this.#stateFolder);
    } catch {
      // The thread has the same before it, and says so.
      look = "";
    }
    const waited = Math.abs(Date.now() - this.#wokenAt);
    if (this.#restLook !== undefined) {
      if (look !== this.#restLook || waited > LONGEST_REST_MS) this.#go();
      return;
    }
    const isIdle = look === this.#lastLook && waited >= this.#restMs && this.#timer === undefined && this.#state.problem === undefined;
    this.#lastLook = look;
    if (!isIdle || this.#worker === undefined) return;
    // What comes from here on is seen by the next look, whether it is taken by the last act of the thread or not.
    this.#restLook = look;
    this.#toRest = this.#worker;
    this.#say({ type: "close" });
  }

  /** Takes and seals what there is, and ends the thread. What does not get done stays in the spool. */
  async close(): Promise<void> {
    this.#isClosing = true;
    clearTimeout(this.#timer);
    clearInterval(this.#looking);
    // What came since it rests.
    if (this.isResting && lookOf(this.#stateFolder) !== this.#restLook) this.#start();
    await closeThread(this.#worker, CLOSE_MS);
  }

  #say(message: ToSequencer): void {
    this.#worker?.postMessage(message);
  }

  #start(): void {
    const worker = new Worker(partFile("sequencer-worker"), {
      workerData: { stateFolder: this.#stateFolder },
      resourceLimits: SEQUENCER_LIMITS,
    });
    this.#worker = worker;
    this.#wokenAt = Date.now();
    worker.on("message", (message: FromSequencer) => {
      if (message.type === "closed") return;
      const isMore = message.taken > this.#state.taken;
      this.#state = message;
      if (isMore) this.#onTaken();
      if (message.problem !== undefined) this.#onProblem(message.problem);
    });
    worker.on("error", (error) => this.#onProblem(error instanceof Error ? error.message : String(error)));
    worker.on("exit", () => {
      this.#worker = undefined;
      if (this.#isClosing) return;
      this.#takenBefore += this.#state.taken;
      if (worker === this.#toRest) {
        this.#state = { taken: 0, problem: this.#state.problem };
        if (this.#restLook === undefined) this.#start();
        return;
      }
      this.#state = { taken: 0, problem: "the sequencer's thread has ended and is started again" };
      setTimeout(() => this.#isClosing || this.#start(), RESTART_MS).unref();
    });
    this.#say({ type: "wake" });
  }
}
