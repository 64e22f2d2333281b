import type { ActionEvent } from "../../model/index.ts";
import { SIGNALS, type Signal } from "../otlp/record.ts";

/** Most combinations of agent and model that are told apart; more go under `other`. */
const MAX_SERIES = 200;

/** What came of one agent's model, since the start. */
interface Usage {
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
  readonly cost: number;
  readonly requests: number;
}

const NO_USAGE: Usage = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0, cost: 0, requests: 0 };

function add(to: Map<string, Usage>, series: string, added: Usage): void {
  const known = to.get(series) ?? NO_USAGE;
  to.set(series, {
    input: known.input + added.input,
    output: known.output + added.output,
    cacheRead: known.cacheRead + added.cacheRead,
    cacheWrite: known.cacheWrite + added.cacheWrite,
    cost: known.cost + added.cost,
    requests: known.requests + added.requests,
  });
}

/**
 * What the events of a request say together, by agent and kind, and the tokens of each agent's models: a few figures in place of all events, which a receiver
 * would else hold until they are on disk.
 */
export class Tally {
  readonly kinds = new Map<string, number>();
  readonly usage = new Map<string, Usage>();
  /** Events that were added. */
  count = 0;

  add({ kind, agent, telemetry }: ActionEvent): void {
    this.count += 1;
    const key = `${agent.name}\0${kind}`;
    this.kinds.set(key, (this.kinds.get(key) ?? 0) + 1);
    if (kind !== "telemetry.model" || telemetry === undefined) return;
    add(this.usage, `${agent.name}\0${telemetry.model ?? "unknown"}`, {
      input: telemetry.inputTokens ?? 0,
      output: telemetry.outputTokens ?? 0,
      cacheRead: telemetry.cacheReadTokens ?? 0,
      cacheWrite: telemetry.cacheWriteTokens ?? 0,
      cost: telemetry.costUsd ?? 0,
      requests: 1,
    });
  }
}

/** One figure with its labels. */
export interface Sample {
  readonly name: string;
  readonly help: string;
  readonly type: "counter" | "gauge";
  readonly values: readonly { readonly labels?: Readonly<Record<string, string>>; readonly value: number }[];
}

/** Counts what was received since the start of this process. */
export class TelemetryCounters {
  readonly #records: Record<Signal, number> = { logs: 0, metrics: 0, traces: 0 };
  readonly #answers = new Map<number, number>();
  readonly #usage = new Map<string, Usage>();
  readonly #kinds = new Map<string, number>();

  /** Records of a request that are on disk. */
  stored(signal: Signal, count: number): void {
    this.#records[signal] += count;
  }

  answered(status: number): void {
    this.#answers.set(status, (this.#answers.get(status) ?? 0) + 1);
  }

  get records(): Readonly<Record<Signal, number>> {
    return this.#records;
  }

  /** Adds what the events of a request say. */
  seen({ kinds, usage }: Tally): void {
    for (const [key, count] of kinds) {
      const name = this.#kinds.has(key) || this.#kinds.size < MAX_SERIES ? key : "other\0other";
      this.#kinds.set(name, (this.#kinds.get(name) ?? 0) + count);
    }
    for (const [series, added] of usage) {
      add(this.#usage, this.#usage.has(series) || this.#usage.size < MAX_SERIES ? series : "other\0other", added);
    }
  }

  /** All figures. */
  samples(): readonly Sample[] {
    const usage = [...this.#usage].map(([key, one]) => {
      const [agent = "", model = ""] = key.split("\0");
      return { labels: { agent, model }, one };
    });
    return [
      {
        name: "sallyport_telemetry_records_total",
        help: "Telemetry records on disk.",
        type: "counter",
        values: SIGNALS.map((signal) => ({ labels: { signal }, value: this.#records[signal] })),
      },
      {
        name: "sallyport_telemetry_requests_total",
        help: "Answers of the telemetry receiver.",
        type: "counter",
        values: [...this.#answers].map(([code, value]) => ({ labels: { code: String(code) }, value })),
      },
      {
        name: "sallyport_telemetry_events_total",
        help: "Telemetry events by agent and kind.",
        type: "counter",
        values: [...this.#kinds].map(([key, value]) => {
          const [agent = "", kind = ""] = key.split("\0");
          return { labels: { agent, kind }, value };
        }),
      },
      {
        name: "sallyport_model_requests_total",
        help: "Requests to models, as agents tell.",
        type: "counter",
        values: usage.map(({ labels, one }) => ({ labels, value: one.requests })),
      },
      {
        name: "sallyport_model_tokens_total",
        help: "Tokens, as agents tell.",
        type: "counter",
        values: usage.flatMap(({ labels, one }) => [
          { labels: { ...labels, type: "input" }, value: one.input },
          { labels: { ...labels, type: "output" }, value: one.output },
          { labels: { ...labels, type: "cache_read" }, value: one.cacheRead },
          { labels: { ...labels, type: "cache_write" }, value: one.cacheWrite },
        ]),
      },
      {
        name: "sallyport_model_cost_usd_total",
        help: "US dollars, as agents reckon.",
        type: "counter",
        values: usage.map(({ labels, one }) => ({ labels, value: one.cost })),
      },
    ];
  }
}
