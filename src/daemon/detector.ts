import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { FromDetection, ToDetection } from "./detection-process.ts";
import { DETECTION_FLAGS } from "./memory.ts";
import { partFile } from "./part-file.ts";

/** Between two looks: what happens meanwhile is looked at together. A look that took long is followed by a longer pause. */
const LEAST_PAUSE_MS = 200;
const PAUSE_FACTOR = 4;
const LONGEST_PAUSE_MS = 10_000;
/** Without work for so long the process ends, and gives back its memory. It takes up where the store says. */
const IDLE_MS = 20_000;
/** Messages that wait for a target are tried again so often at most. */
const MAIL_MS = 30_000;
const CLOSE_MS = 5000;
/** A process that ended by a fault is started again after so long. */
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
 * Detection in a process of its own, which is there while there is something to look at: after events, when something was waited for that did not
 * happen, and while messages wait for a target. No decision waits for it. A thread would keep its memory when it ends: what libraries have freed stays with the process.
 */
export class Detector {
  readonly #stateFolder: string;
  readonly #onProblem: (why: string) => void;
  readonly #onResponses: () => void;
  #state: DetectionState = { events: 0, alerts: 0, incidents: 0, responses: 0, problem: undefined };
  #child: ChildProcess | undefined;
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

  /** Ends the process. What it has not looked at is looked at by the next. */
  async close(): Promise<void> {
    this.#isClosing = true;
    for (const timer of [this.#timer, this.#due, this.#idle]) clearTimeout(timer);
    const child = this.#child;
    if (child === undefined) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, CLOSE_MS);
      this.#onClosed = () => {
        clearTimeout(timer);
        resolve();
      };
      this.#say({ type: "close" });
    });
    child.kill("SIGKILL");
  }

  #say(message: ToDetection): void {
    if (this.#child?.connected === true) this.#child.send(message);
  }

  #look(): void {
    if (this.#isClosing) return;
    clearTimeout(this.#idle);
    this.#isWanted = false;
    this.#since = performance.now();
    this.#child ??= this.#start();
    this.#say({ type: "wake" });
  }

  #start(): ChildProcess {
    const child = fork(fileURLToPath(partFile("detection-process")), ["--state", this.#stateFolder], {
      execArgv: [...DETECTION_FLAGS],
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    // It keeps nobody alive.
    child.unref();
    child.channel?.unref();
    child.on("message", (message: FromDetection) => {
      if (message.type === "closed") this.#onClosed();
      else if (message.type === "problem") this.#tell(message.why);
      else this.#looked(message);
    });
    child.on("error", (error) => this.#tell(error.message));
    child.on("exit", () => {
      if (this.#child !== child) return;
      this.#child = undefined;
      this.#onClosed();
      // It ended while it looked: a fault.
      if (this.#since === undefined || this.#isClosing) return;
      this.#tell("the process that detects has ended, and is started again");
      this.#since = undefined;
      this.#notBefore = Date.now() + RESTART_MS;
      this.wake();
    });
    return child;
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
    this.#say({ type: "close" });
    this.#child = undefined;
  }
}
