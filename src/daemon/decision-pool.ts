import { Worker } from "node:worker_threads";
import type { Answer } from "../agents/index.ts";
import * as claudeCode from "../agents/claude-code/index.ts";
import { DECISION_LIMITS } from "./memory.ts";
import type { DecisionThreadData, FromDecisionThread, Job } from "./decision-worker.ts";
import type { PolicyNews } from "./policy-keeper.ts";
import { partFile } from "./part-file.ts";

export interface PoolOptions extends Omit<DecisionThreadData, "isEarly"> {
  /** Most threads at a time. */
  readonly threads: number;
  readonly onPolicyNews: (news: PolicyNews) => void;
  /** A thread has ended or was ended; its calls were refused. */
  readonly onFault: (why: string) => void;
  /** A call that takes longer is given up with its thread. */
  readonly deadlineMs?: number;
  /** Threads that have had nothing to do for so long end, but for the last one. */
  readonly idleMs?: number;
}

interface Pending extends Job {
  readonly affinity: string;
  readonly resolve: (answer: Answer) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly jobs: Map<number, Pending>;
  /** Its code is loaded; what it was given before waits for that. */
  isReady: boolean;
  /** When the oldest of its calls was given to it, or when it was ready to take it. */
  busySince: number;
  idleSince: number;
}

/** Calls that wait for a place; beyond, calls are refused at once. */
const MAX_WAITING = 512;
/** Calls that a thread is given ahead, so that their events share a write to disk. */
const AHEAD = 4;
/** Longer than a hook waits for another's lock on a session (4 s) plus the longest analysis. */
const DEADLINE_MS = 8000;
/** A thread that has not started within this time does not: on a busy machine it takes seconds, which are not the call's fault. */
const START_MS = 60_000;
const IDLE_MS = 5 * 60_000;
const TICK_MS = 500;

/**
 * Threads that decide. Calls of one session go to one thread at a time, so that they need not wait for one another's lock; a
 * call that takes long delays at most the few that share its thread. Threads are started when there is work and end when
 * there is none; one stays, so that the first call after a pause does not wait for a start.
 */
export class DecisionPool {
  readonly #options: PoolOptions;
  readonly #threads = new Set<Thread>();
  #waiting: Pending[] = [];
  #nextId = 1;
  #isClosed = false;
  readonly #timer: NodeJS.Timeout;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#timer = setInterval(() => this.#tick(), TICK_MS);
    this.#timer.unref();
  }

  /** Calls that are not answered yet. */
  get pending(): number {
    let count = this.#waiting.length;
    for (const { jobs } of this.#threads) count += jobs.size;
    return count;
  }

  get threads(): number {
    return this.#threads.size;
  }

  /** Starts a thread before the first call needs one. */
  warm(): void {
    if (this.#threads.size === 0) this.#start(true);
  }

  /**
   * The answer to one payload; its event is on disk. Never rejects: what cannot be decided is refused.
   * @param affinity the session, as far as it is known before the payload is read
   */
  answer(bytes: Uint8Array, event: string | undefined, affinity: string): Promise<Answer> {
    if (this.#isClosed) return Promise.resolve(claudeCode.refuse(event, "the Sallyport daemon is stopping, so this is refused; try again"));
    if (this.#waiting.length >= MAX_WAITING)
      return Promise.resolve(claudeCode.refuse(event, "too many calls wait for the Sallyport daemon, so this is refused; try again"));
    return new Promise((resolve) => {
      this.#waiting.push({ id: this.#nextId++, bytes, event, affinity, resolve });
      this.#dispatch();
    });
  }

  /** Answers what is there and ends the threads. */
  async close(): Promise<void> {
    this.#isClosed = true;
    while (this.pending > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    clearInterval(this.#timer);
    for (const { worker } of this.#threads) worker.removeAllListeners("exit");
    await Promise.all([...this.#threads].map(({ worker }) => worker.terminate()));
  }

  #start(isEarly = false): Thread {
    const { stateFolder, build, compiler } = this.#options;
    const data: DecisionThreadData = { stateFolder, build, compiler, isEarly };
    const worker = new Worker(partFile("decision-worker"), { workerData: data, resourceLimits: DECISION_LIMITS });
    const thread: Thread = { worker, jobs: new Map(), isReady: false, busySince: 0, idleSince: Date.now() };
    worker.on("message", (message: FromDecisionThread) => this.#hear(thread, message));
    worker.on("error", (error) => this.#lose(thread, error instanceof Error ? error.message : String(error)));
    worker.on("exit", (code) => this.#lose(thread, `it ended with ${code}`));
    this.#threads.add(thread);
    return thread;
  }

  #hear(thread: Thread, message: FromDecisionThread): void {
    if (message.type === "policy") return this.#options.onPolicyNews(message.news);
    if (message.type === "ready") {
      thread.isReady = true;
      thread.busySince = Date.now();
      return;
    }
    const pending = thread.jobs.get(message.id);
    if (pending === undefined) return;
    thread.jobs.delete(message.id);
    thread.busySince = Date.now();
    thread.idleSince = Date.now();
    pending.resolve(message.answer);
    this.#dispatch();
  }

  /** Whatever the thread had not answered is refused. */
  #lose(thread: Thread, why: string): void {
    if (!this.#threads.delete(thread)) return;
    this.#options.onFault(why);
    for (const { event, resolve } of thread.jobs.values()) resolve(claudeCode.refuse(event, `Sallyport has failed, so this is refused: ${why}`));
    thread.jobs.clear();
    this.#dispatch();
  }

  #threadFor(affinity: string): Thread | undefined {
    let best: Thread | undefined;
    for (const thread of this.#threads) {
      for (const job of thread.jobs.values()) if (job.affinity === affinity) return thread.jobs.size < AHEAD ? thread : undefined;
      if (thread.jobs.size < AHEAD && (best === undefined || thread.jobs.size < best.jobs.size)) best = thread;
    }
    if ((best === undefined || best.jobs.size > 0) && this.#threads.size < this.#options.threads) return this.#start();
    return best;
  }

  #dispatch(): void {
    const rest: Pending[] = [];
    // Sessions of which a call had to stay: their later calls stay behind it.
    const held = new Set<string>();
    for (const pending of this.#waiting) {
      const thread = held.has(pending.affinity) ? undefined : this.#threadFor(pending.affinity);
      if (thread === undefined) {
        held.add(pending.affinity);
        rest.push(pending);
        continue;
      }
      if (thread.jobs.size === 0) thread.busySince = Date.now();
      thread.jobs.set(pending.id, pending);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
      thread.worker.postMessage({ id: pending.id, bytes: pending.bytes, event: pending.event } satisfies Job);
    }
    this.#waiting = rest;
  }

  #tick(): void {
    const now = Date.now();
    const { deadlineMs = DEADLINE_MS, idleMs = IDLE_MS } = this.#options;
    for (const thread of this.#threads) {
      const limit = thread.isReady ? deadlineMs : Math.max(deadlineMs, START_MS);
      if (thread.jobs.size > 0 && now - thread.busySince > limit) {
        this.#lose(thread, thread.isReady ? `a call was not decided within ${limit / 1000} s` : `it has not started within ${limit / 1000} s`);
        void thread.worker.terminate();
      } else if (thread.jobs.size === 0 && now - thread.idleSince > idleMs && this.#threads.size > 1) {
        this.#threads.delete(thread);
        void thread.worker.terminate();
      }
    }
  }
}
