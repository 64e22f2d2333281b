import { parentPort, workerData } from "node:worker_threads";
import { TelemetryService, type Sample } from "../telemetry/index.ts";

/** What telemetry's thread is told. `figures`: the daemon's own, asked for with `ask`. */
export type ToTelemetry = { readonly type: "figures"; readonly samples: readonly Sample[] } | { readonly type: "close" };

/** What it says. `port`: it listens there. `stored`: there are events in the spool. */
export type FromTelemetry =
  | { readonly type: "port"; readonly port: number }
  | { readonly type: "stored" }
  | { readonly type: "problem"; readonly why: string }
  | { readonly type: "closed" };

/** What the thread starts with. */
export interface TelemetryWorkerData {
  readonly stateFolder: string;
  readonly version: string;
  readonly token: string;
  readonly metricsToken: string;
}

const port = parentPort!;
const say = (message: FromTelemetry): void => port.postMessage(message);
let figures: readonly Sample[] = [];

const service = await TelemetryService.start({
  ...(workerData as TelemetryWorkerData),
  onStored: () => say({ type: "stored" }),
  onProblem: (why) => say({ type: "problem", why }),
  more: () => figures,
});
if (service !== undefined) say({ type: "port", port: service.port });

port.on("message", (message: ToTelemetry) => {
  if (message.type === "figures") {
    figures = message.samples;
    return;
  }
  void (service?.stop() ?? Promise.resolve()).then(() => {
    say({ type: "closed" });
    port.close();
  });
});
