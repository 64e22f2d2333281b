import { parentPort, workerData } from "node:worker_threads";
import { ConsoleWorld, readSimulation, simulate, verifyNow, type Job } from "../console/index.ts";
import { UserError } from "../model/index.ts";

/** What a job is started with. */
export interface ConsoleJobData {
  readonly stateFolder: string;
  readonly kind: Job["kind"];
  readonly body: Readonly<Record<string, unknown>>;
}

/** What it says: how far it is, and how it ended. */
export type FromConsoleJob =
  | { readonly type: "progress"; readonly done: number; readonly total: number }
  | { readonly type: "done"; readonly result: unknown }
  | { readonly type: "failed"; readonly error: string };

const port = parentPort!;
const say = (message: FromConsoleJob): void => port.postMessage(message);
const { stateFolder, kind, body } = workerData as ConsoleJobData;

try {
  const world = new ConsoleWorld({ stateFolder, environment: process.env });
  const tell = (done: number, total: number): void => say({ type: "progress", done, total });
  const result = kind === "verify" ? verifyNow(world, tell) : simulate(world, readSimulation(body), tell);
  world.close();
  say({ type: "done", result });
} catch (error) {
  say({ type: "failed", error: error instanceof UserError ? error.message : error instanceof Error ? error.message : String(error) });
}
