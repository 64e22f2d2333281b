import { Worker } from "node:worker_threads";
import type { FromDetection, ToDetection } from "./detection-worker.ts";
import { DETECTION_LIMITS } from "./memory.ts";
import { partFile } from "./part-file.ts";

/** Between two looks: what happens meanwhile is looked at together. A look that took long is followed by a longer pause. */
const LEAST_PAUSE_MS = 200;
const PAUSE_FACTOR = 4;
const LONGEST_PAUSE_MS = 10_000;
/** Without work for so long the thread ends, and gives back its memory. It takes up where the store says. */
const IDLE_MS = 20_000;
/** Messages that wait for a target are tried again so often at most. */
const MAIL_MS = 30_000;
const CLOSE_MS = 5000;
/** A thread that ended by a fault is started again after so long. */
const RESTART_MS = 10_000;

/** What detection has done since the daemon began. */
export interface DetectionState {
  readonly events: number;
  readonly alerts: number;
  readonly incidents: number;
  readonly responses: number;
  readonly problem: string | undefined;
}

/**
 * Detection in a thread of its own, which is there while there is something to look at: after events, when something was waited for that did not
 * happen, and while messages wait for a target. No decision waits for it.
 */
export class DetectionThread {
  readonly #stateFolder: string;
  readonly #onProblem: (why: string) => void;
  readonly #onResponses: () => void;
  #state: DetectionState = { events: 0, alerts: 0, incidents: 0, responses: 0, problem: undefined };
  #worker: Worker | undefined;
  /** It looks, and has not answered. */
  #since: number | undefined;
  #isWanted = false;
  #pauseMs = LEAST_PAUSE_MS;
  #timer: NodeJS.Timeout | undefined;
  #due: NodeJS.Timeout | undefined;
  #idle: NodeJS.Timeout | undefined;
  #notBefore = 0;
  #isClosing = false;
  #onClosed: () => void = () => undefined;

  /** @param onResponses events were written that the sequencer should take */
  constructor(stateFolder: string, onProblem: (why: string) => void, onResponses: () => void) {
    this.#stateFolder = stateFolder;
    this.#onProblem = onProblem;
    this.#onResponses = onResponses;
  }

  get state(): DetectionState {
    return this.#state;
  }

  /** Says that there may be something to look at. */
  wake(): void {
    if (this.#isClosing) return;
    this.#isWanted = true;
    if (this.#since !== undefined || this.#timer !== undefined) return;
    const pause = Math.max(this.#pauseMs, this.#notBefore - Date.now());
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#look();
    }, pause).unref();
  }

  /** Ends the thread. What it has not looked at is looked at by the next. */
  async close(): Promise<void> {
    this.#isClosing = true;
    for (const timer of [this.#timer, this.#due, this.#idle]) clearTimeout(timer);
    const worker = this.#worker;
    if (worker === undefined) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, CLOSE_MS);
      this.#onClosed = () => {
        clearTimeout(timer);
        resolve();
      };
      this.#say({ type: "close" });
    });
    await worker.terminate();
  }

  #say(message: ToDetection): void {
    this.#worker?.postMessage(message);
  }

  #look(): void {
    if (this.#isClosing) return;
    clearTimeout(this.#idle);
    this.#isWanted = false;
    this.#since = performance.now();
    this.#worker ??= this.#start();
    this.#say({ type: "wake" });
  }

  #start(): Worker {
    const worker = new Worker(partFile("detection-worker"), { workerData: { stateFolder: this.#stateFolder }, resourceLimits: DETECTION_LIMITS });
    worker.on("message", (message: FromDetection) => {
      if (message.type === "closed") this.#onClosed();
      else if (message.type === "problem") this.#tell(message.why);
      else this.#looked(message);
    });
    worker.on("error", (error) => this.#tell(error instanceof Error ? error.message : String(error)));
    worker.on("exit", () => {
      if (this.#worker === worker) this.#worker = undefined;
      this.#onClosed();
      // It ended while it looked: a fault.
      if (this.#since === undefined || this.#isClosing) return;
      this.#since = undefined;
      this.#notBefore = Date.now() + RESTART_MS;
      this.wake();
    });
    return worker;
  }

  #tell(why: string): void {
    if (why !== this.#state.problem) this.#onProblem(why);
    this.#state = { ...this.#state, problem: why };
  }

  #looked({ events, alerts, incidents, responses, dueAt, hasMail }: Extract<FromDetection, { readonly type: "looked" }>): void {
    const took = performance.now() - (this.#since ?? performance.now());
    this.#since = undefined;
    this.#pauseMs = Math.min(LONGEST_PAUSE_MS, Math.max(LEAST_PAUSE_MS, took * PAUSE_FACTOR));
    const { state } = this;
    this.#state = {
      events: state.events + events,
      alerts: state.alerts + alerts,
      incidents: state.incidents + incidents,
      responses: state.responses + responses,
      problem: state.problem,
    };
    if (incidents > 0 || responses > 0) this.#onResponses();
    clearTimeout(this.#due);
    const waits = [...(dueAt === undefined ? [] : [Math.max(1000, dueAt + 1 - Date.now())]), ...(hasMail ? [MAIL_MS] : [])];
    // The longest that a timer takes.
    if (waits.length > 0) this.#due = setTimeout(() => this.wake(), Math.min(2 ** 31 - 1, ...waits)).unref();
    if (this.#isWanted) return this.wake();
    this.#idle = setTimeout(() => this.#end(), IDLE_MS).unref();
  }

  #end(): void {
    const worker = this.#worker;
    this.#worker = undefined;
    void worker?.terminate();
  }
}
