import { Worker } from "node:worker_threads";
import type { ConsoleRequest } from "../console/index.ts";
import type { ConsoleWorkerData, FromConsole, ToConsole } from "./console-worker.ts";
import { CONSOLE_LIMITS } from "./memory.ts";
import { partFile } from "./part-file.ts";

/** A thread that nobody has asked for so long is ended. */
const IDLE_MS = 10 * 60_000;
const LOOK_MS = 1000;
/** What takes longer is given up with its thread; a live request waits 8 s by itself. */
const ANSWER_MS = 25_000;
/** A thread is ready after so long at the latest. */
const START_MS = 60_000;
const MAX_WAITING = 128;
/** The number of what the thread says when it takes requests. */
const READY = 0;

export interface ConsoleThreadAnswer {
  readonly status: number;
  readonly text: string;
}

interface Waiting {
  readonly since: number;
  readonly done: (answer: ConsoleThreadAnswer) => void;
}

function refused(status: number, error: string, help: string): ConsoleThreadAnswer {
  return { status, text: JSON.stringify({ error, help }) };
}

/** The console's questions in a thread of their own, started by the first, so that none of them delays a decision. */
export class ConsoleThread {
  readonly #data: ConsoleWorkerData;
  readonly #onProblem: (why: string) => void;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #timer: NodeJS.Timeout | undefined;
  /** When the thread was ready to be asked: before that, nobody has waited for an answer. */
  #readySince = Number.POSITIVE_INFINITY;
  #lastId = 0;
  #lastAsked = 0;
  #isClosed = false;

  constructor(data: ConsoleWorkerData, onProblem: (why: string) => void) {
    this.#data = data;
    this.#onProblem = onProblem;
  }

  /** The answer to a request. Never rejects. */
  ask(request: ConsoleRequest): Promise<ConsoleThreadAnswer> {
    if (this.#isClosed) return Promise.resolve(refused(503, "the daemon is stopping", "try again when it runs"));
    if (this.#waiting.size >= MAX_WAITING) return Promise.resolve(refused(503, "too many questions wait", "close a page or try again"));
    this.#lastAsked = performance.now();
    this.#worker ??= this.#start();
    const id = ++this.#lastId;
    return new Promise((done) => {
      this.#waiting.set(id, { since: performance.now(), done });
      this.#say({ id, request });
    });
  }

  #say(message: ToConsole): void {
    this.#worker?.postMessage(message);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#end("the daemon is stopping");
  }

  #start(): Worker {
    const worker = new Worker(partFile("console-worker"), { workerData: this.#data, resourceLimits: CONSOLE_LIMITS });
    this.#readySince = performance.now() + START_MS;
    worker.on("message", ({ id, status, text }: FromConsole) => {
      if (id === READY) this.#readySince = performance.now();
      this.#waiting.get(id)?.done({ status, text });
      this.#waiting.delete(id);
    });
    const ended = (why: string): void => {
      if (this.#worker !== worker) return;
      this.#onProblem(why);
      void this.#end(why);
    };
    worker.on("error", (error) => ended(error instanceof Error ? error.message : String(error)));
    worker.on("exit", (code) => ended(`the console's thread ended with ${code}`));
    this.#timer ??= setInterval(() => this.#look(), LOOK_MS).unref();
    return worker;
  }

  #look(): void {
    const now = performance.now();
    const oldest = Math.min(...[...this.#waiting.values()].map(({ since }) => since));
    if (now - Math.max(oldest, this.#readySince) > ANSWER_MS) {
      this.#onProblem("a question of the console took too long");
      void this.#end("this took too long and was given up; ask for less");
    } else if (this.#waiting.size === 0 && now - this.#lastAsked > IDLE_MS) void this.#end("");
  }

  async #end(why: string): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    clearInterval(this.#timer);
    this.#timer = undefined;
    for (const { done } of this.#waiting.values()) done(refused(503, why, "try again"));
    this.#waiting.clear();
    await worker?.terminate();
  }
}
