import { Worker } from "node:worker_threads";
import { closeThread } from "./close-thread.ts";
import { SEQUENCER_LIMITS } from "./memory.ts";
import type { FromSequencer, ToSequencer } from "./sequencer-worker.ts";
import { partFile } from "./part-file.ts";

/** Events lie in the spool so long before they are taken, so that many are taken at once. */
const DELAY_MS = 1000;
const RESTART_MS = 5000;
/** Longest wait for the last events to be sealed when the daemon stops. */
const CLOSE_MS = 10_000;

/** What is known of the sequencer. */
export interface SequencerState {
  readonly taken: number;
  readonly problem: string | undefined;
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

  /** @param onTaken called when events were committed */
  constructor(stateFolder: string, onProblem: (why: string) => void, onTaken: () => void) {
    this.#stateFolder = stateFolder;
    this.#onTaken = onTaken;
    this.#onProblem = onProblem;
    this.#start();
  }

  get state(): SequencerState {
    return { ...this.#state, taken: this.#takenBefore + this.#state.taken };
  }

  /** Says that there are events. */
  wake(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#say({ type: "wake" });
    }, DELAY_MS).unref();
  }

  /** Takes and seals what there is, and ends the thread. What does not get done stays in the spool. */
  async close(): Promise<void> {
    this.#isClosing = true;
    clearTimeout(this.#timer);
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
      this.#state = { taken: 0, problem: "the sequencer's thread has ended and is started again" };
      setTimeout(() => this.#isClosing || this.#start(), RESTART_MS).unref();
    });
    this.#say({ type: "wake" });
  }
}
