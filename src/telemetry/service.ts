import { BatchSpool } from "../record/index.ts";
import { readTelemetryConfig, type TelemetryConfig } from "./config.ts";
import { TelemetryCounters, type Sample } from "./metrics/counters.ts";
import { prometheusText } from "./metrics/prometheus.ts";
import { Pusher } from "./push/pusher.ts";
import { TelemetryReceiver } from "./receiver/receiver.ts";
import { WitnessCheck } from "./witness/witness-check.ts";

const PUSH_EVERY_MS = 2000;
const CHECK_EVERY_MS = 15_000;
/** Between two looks at witnesses while there is more to look at. */
const CATCH_UP_MS = 500;

export interface TelemetryServiceOptions {
  readonly stateFolder: string;
  readonly version: string;
  readonly token: string;
  readonly metricsToken: string;
  /** Events were put into the spool. */
  readonly onStored: () => void;
  /** What went wrong, for the daemon's log: once for each. */
  readonly onProblem: (why: string) => void;
  /** More figures, of the daemon itself. */
  readonly more?: () => readonly Sample[];
  readonly graceMs?: number;
}

/** All of telemetry in one process: the receiver, the check of witnesses, and the pushing to targets. */
export class TelemetryService {
  readonly #options: TelemetryServiceOptions;
  readonly #counters = new TelemetryCounters();
  readonly #spool: BatchSpool;
  readonly #witnesses: WitnessCheck;
  #config: TelemetryConfig;
  #pushers = new Map<string, Pusher>();
  #receiver: TelemetryReceiver;
  #timers: NodeJS.Timeout[] = [];
  #missing = 0;
  #lastProblem: string | undefined;

  private constructor(options: TelemetryServiceOptions, config: TelemetryConfig) {
    this.#options = options;
    this.#config = config;
    const { stateFolder, token, metricsToken, onStored, graceMs } = options;
    this.#spool = new BatchSpool(stateFolder);
    this.#receiver = new TelemetryReceiver({
      stateFolder,
      port: config.port,
      token,
      metricsToken,
      counters: this.#counters,
      metrics: () => prometheusText([...this.#counters.samples(), ...this.#samples(), ...(options.more?.() ?? [])]),
      onStored,
    });
    this.#witnesses = new WitnessCheck({
      stateFolder,
      expected: () => new Map(this.#config.agents.map(({ name, since }) => [name, since])),
      ...(graceMs === undefined ? {} : { graceMs }),
    });
  }

  /** Starts what the settings ask for; `undefined` when there are none. Rejects when the port is not to be had or the settings cannot be read. */
  static async start(options: TelemetryServiceOptions): Promise<TelemetryService | undefined> {
    const config = readTelemetryConfig(options.stateFolder);
    if (config === undefined) return undefined;
    const service = new TelemetryService(options, config);
    await service.#receiver.listen();
    service.#timers = [setInterval(() => void service.push(), PUSH_EVERY_MS).unref(), setInterval(() => void service.checkWitnesses(), CHECK_EVERY_MS).unref()];
    return service;
  }

  get port(): number {
    return this.#receiver.port;
  }

  /** Sends to all targets what they do not have. */
  async push(): Promise<void> {
    await this.#attempt(async () => {
      this.#readAgain();
      await Promise.all([...this.#pushers.values()].map((pusher) => pusher.push()));
    });
  }

  /** Records the witnesses that are missing by now. */
  async checkWitnesses(): Promise<void> {
    await this.#attempt(async () => {
      const events = this.#witnesses.findings();
      if (events.length > 0) {
        await this.#spool.append(events);
        this.#missing += events.length;
        this.#options.onStored();
      }
    });
    // Requests that came meanwhile are served first.
    if (this.#witnesses.isBehind && this.#timers.length > 0) setTimeout(() => void this.checkWitnesses(), CATCH_UP_MS).unref();
  }

  async stop(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    this.#timers = [];
    await this.#receiver.close();
  }

  /** Targets and agents may be set while this runs. */
  #readAgain(): void {
    const config = readTelemetryConfig(this.#options.stateFolder);
    if (config === undefined) return;
    this.#config = config;
    const pushers = new Map<string, Pusher>();
    for (const target of config.targets) {
      const known = this.#pushers.get(target.name);
      const isSame = known !== undefined && JSON.stringify(known.target) === JSON.stringify(target);
      pushers.set(target.name, isSame ? known : new Pusher(this.#options.stateFolder, target, this.#options.version));
    }
    this.#pushers = pushers;
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.#lastProblem = undefined;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      if (why !== this.#lastProblem) this.#options.onProblem(why);
      this.#lastProblem = why;
    }
  }

  #samples(): readonly Sample[] {
    const by = (figure: (pusher: Pusher) => number): Sample["values"] =>
      [...this.#pushers].map(([target, pusher]) => ({ labels: { target }, value: figure(pusher) }));
    return [
      {
        name: "sallyport_witness_missing_total",
        help: "Calls that one of two witnesses did not tell of.",
        type: "counter",
        values: [{ value: this.#missing }],
      },
      {
        name: "sallyport_export_cursor",
        help: "Place in the record of the last event that a target has.",
        type: "gauge",
        values: by(({ state }) => state.seq),
      },
      { name: "sallyport_export_events_total", help: "Events that a target has taken.", type: "counter", values: by(({ state }) => state.sent) },
      {
        name: "sallyport_export_refused_total",
        help: "Events that a target refused for good; they are kept in a file.",
        type: "counter",
        values: by(({ state }) => state.refused),
      },
      {
        name: "sallyport_export_lost_total",
        help: "Events that the record no longer had when a target was there again.",
        type: "counter",
        values: by(({ state }) => state.lost),
      },
      { name: "sallyport_export_up", help: "Whether a target takes events.", type: "gauge", values: by(({ state }) => (state.problem === undefined ? 1 : 0)) },
    ];
  }
}
