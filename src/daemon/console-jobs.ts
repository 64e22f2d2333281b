import { randomBytes } from "node:crypto";
import { Worker } from "node:worker_threads";
import type { Job } from "../console/index.ts";
import type { ConsoleJobData, FromConsoleJob } from "./console-job-worker.ts";
import { CONSOLE_LIMITS } from "./memory.ts";
import { partFile } from "./part-file.ts";

const MAX_KEPT = 12;
/** No job runs longer. */
const MAX_MS = 15 * 60_000;
const LOOK_MS = 5000;

/** Work of the console that takes longer than a page waits: one at a time, in a thread that can be ended at any moment. */
export class ConsoleJobs {
  readonly #stateFolder: string;
  readonly #jobs = new Map<string, Job>();
  #running: { readonly id: string; readonly worker: Worker; readonly timer: NodeJS.Timeout } | undefined;

  constructor(stateFolder: string) {
    this.#stateFolder = stateFolder;
  }

  /** Starts a job; `undefined` while another one runs. */
  start(kind: Job["kind"], body: Readonly<Record<string, unknown>>): Job | undefined {
    if (this.#running !== undefined) return undefined;
    const id = randomBytes(9).toString("base64url");
    const worker = new Worker(partFile("console-job-worker"), {
      workerData: { stateFolder: this.#stateFolder, kind, body } satisfies ConsoleJobData,
      resourceLimits: CONSOLE_LIMITS,
    });
    const started = performance.now();
    const timer = setInterval(() => {
      if (performance.now() - started > MAX_MS) this.#end(id, { state: "failed", error: "this took too long and was given up; ask for less" });
    }, LOOK_MS).unref();
    this.#running = { id, worker, timer };
    const job: Job = { id, kind, state: "running", startedAt: Date.now(), done: 0, total: 0 };
    this.#jobs.set(id, job);
    if (this.#jobs.size > MAX_KEPT) this.#jobs.delete(this.#jobs.keys().next().value!);
    worker.on("message", (message: FromConsoleJob) => {
      if (message.type === "progress") this.#change(id, { done: message.done, total: message.total });
      else if (message.type === "done") this.#end(id, { state: "done", result: message.result });
      else this.#end(id, { state: "failed", error: message.error });
    });
    worker.on("error", (error) => this.#end(id, { state: "failed", error: error instanceof Error ? error.message : String(error) }));
    worker.on("exit", () => this.#end(id, { state: "failed", error: "the thread ended" }));
    return job;
  }

  /** The job that runs now, or the one with an id. */
  job(id?: string): Job | undefined {
    const wanted = id ?? this.#running?.id;
    return wanted === undefined ? undefined : this.#jobs.get(wanted);
  }

  cancel(id: string): void {
    if (this.#running?.id === id) this.#end(id, { state: "cancelled" });
  }

  async close(): Promise<void> {
    const running = this.#running;
    if (running === undefined) return;
    this.#end(running.id, { state: "cancelled" });
    await running.worker.terminate();
  }

  #change(id: string, change: Partial<Job>): void {
    const known = this.#jobs.get(id);
    if (known?.state === "running") this.#jobs.set(id, { ...known, ...change });
  }

  #end(id: string, change: Partial<Job>): void {
    this.#change(id, change);
    if (this.#running?.id !== id) return;
    clearInterval(this.#running.timer);
    void this.#running.worker.terminate();
    this.#running = undefined;
  }
}
