import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { telemetryPaths, type Sample } from "../telemetry/index.ts";
import { closeThread } from "./close-thread.ts";
import { TELEMETRY_LIMITS } from "./memory.ts";
import { partFile } from "./part-file.ts";
import type { FromTelemetry, TelemetryWorkerData, ToTelemetry } from "./telemetry-worker.ts";

/** How often it is looked whether telemetry has been switched on, and figures are handed over. */
const LOOK_MS = 2000;
const CLOSE_MS = 5000;
/** A thread that ended is started again after so long; longer each time. */
const FIRST_RESTART_MS = 2000;
const LAST_RESTART_MS = 60_000;

export interface TelemetryThreadOptions extends TelemetryWorkerData {
  readonly onStored: () => void;
  readonly figures: () => readonly Sample[];
  readonly onProblem: (why: string) => void;
}

/**
 * Telemetry in a thread of its own, so that no amount of it delays a decision. There is none before telemetry is switched on, and what goes wrong
 * in it ends the thread at most.
 */
export class TelemetryThread {
  readonly #options: TelemetryThreadOptions;
  readonly #config: string;
  readonly #timer: NodeJS.Timeout;
  #worker: Worker | undefined;
  #port: number | undefined;
  #restartMs = FIRST_RESTART_MS;
  #notBefore = 0;
  #isClosing = false;

  constructor(options: TelemetryThreadOptions) {
    this.#options = options;
    this.#config = telemetryPaths(options.stateFolder).config;
    this.#timer = setInterval(() => this.#look(), LOOK_MS).unref();
    this.#look();
  }

  /** Port of the receiver; `undefined` while there is none. */
  get port(): number | undefined {
    return this.#port;
  }

  /** Answers what was received, and ends the thread. */
  async close(): Promise<void> {
    this.#isClosing = true;
    clearInterval(this.#timer);
    await closeThread(this.#worker, CLOSE_MS);
  }

  #say(message: ToTelemetry): void {
    this.#worker?.postMessage(message);
  }

  #look(): void {
    if (this.#worker !== undefined) return this.#say({ type: "figures", samples: this.#options.figures() });
    if (this.#isClosing || Date.now() < this.#notBefore || !existsSync(this.#config)) return;
    const { stateFolder, version, token, metricsToken } = this.#options;
    const data: TelemetryWorkerData = { stateFolder, version, token, metricsToken };
    const worker = new Worker(partFile("telemetry-worker"), { workerData: data, resourceLimits: TELEMETRY_LIMITS });
    this.#worker = worker;
    worker.on("message", (message: FromTelemetry) => {
      if (message.type === "stored") this.#options.onStored();
      else if (message.type === "problem") this.#options.onProblem(message.why);
      else if (message.type === "port") {
        this.#port = message.port;
        this.#restartMs = FIRST_RESTART_MS;
      }
    });
    worker.on("error", (error) => this.#options.onProblem(error instanceof Error ? error.message : String(error)));
    worker.on("exit", () => {
      this.#worker = undefined;
      this.#port = undefined;
      this.#notBefore = Date.now() + this.#restartMs;
      this.#restartMs = Math.min(LAST_RESTART_MS, this.#restartMs * 2);
    });
  }
}
