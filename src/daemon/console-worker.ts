import { parentPort, workerData } from "node:worker_threads";
import { answerConsole, ConsoleWorld, type ConsoleRequest } from "../console/index.ts";

/** What the console's thread is told: a request, with a number for its answer. */
export interface ToConsole {
  readonly id: number;
  readonly request: ConsoleRequest;
}

/** What it answers: JSON as it is sent. */
export interface FromConsole {
  readonly id: number;
  readonly status: number;
  readonly text: string;
}

export interface ConsoleWorkerData {
  readonly stateFolder: string;
  readonly program: readonly [string, ...string[]] | undefined;
}

/** The number of what is said once, when requests are taken. */
const READY = 0;

const port = parentPort!;
const { stateFolder, program } = workerData as ConsoleWorkerData;
const world = new ConsoleWorld({ stateFolder, program, environment: process.env });

port.on("message", ({ id, request }: ToConsole) => {
  void answerConsole(world, request).then(({ status, body }) => port.postMessage({ id, status, text: JSON.stringify(body) } satisfies FromConsole));
});
/** A pause between two bits of preparation, in which requests are answered. */
const PAUSE_MS = 5;
const prepare = (): void => {
  if (world.prepare()) setTimeout(prepare, PAUSE_MS);
};
setTimeout(prepare, PAUSE_MS);
port.postMessage({ id: READY, status: 200, text: "" } satisfies FromConsole);
