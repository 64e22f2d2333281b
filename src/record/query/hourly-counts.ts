import { ANSWER } from "../store/tables.ts";
import type { RecordReader } from "./reader.ts";

const HOUR_MS = 3_600_000;
/** Entries that are counted at a time: a few tens of milliseconds. */
const SLICE = 20_000;
/** Place of the first entry of every log. */
const FIRST = 0;

/** What happened in one hour, of one agent, kind, answer and rule. */
export interface CountedHour {
  /** Hours since the epoch. */
  readonly hour: number;
  readonly agent: string;
  readonly kind: string;
  /** What the agent was told: `allow`, `ask`, `deny`, `error`; empty for what asks nothing. */
  readonly answer: string;
  readonly rule: string;
  count: number;
  /** US dollars and tokens, as agents say in their own telemetry. */
  costUsd: number;
  tokens: number;
}

/**
 * The record in figures by the hour, counted from its end to its beginning in slices, so that nobody waits for a million entries: what is asked about
 * most is there after the first. What comes in later is added.
 */
export class HourlyCounts {
  readonly #hours = new Map<string, CountedHour>();
  /** Entries from `#from` up to before `#to` are counted. */
  #from = -1;
  #to = -1;

  /** Share of the record that is counted, from 0 to 1. */
  get share(): number {
    return this.#to <= FIRST ? 1 : (this.#to - this.#from) / this.#to;
  }

  /** Counts the newest entries, and then one slice of older ones. @returns true when all are counted */
  advance(reader: RecordReader): boolean {
    const last = reader.lastSeq() + 1;
    if (last < this.#to) {
      // Another log, or one that was put back.
      this.#hours.clear();
      this.#from = -1;
      this.#to = -1;
    }
    if (this.#to === -1) {
      this.#to = last;
      this.#from = last;
    }
    for (; this.#to < last; this.#to = Math.min(last, this.#to + SLICE)) this.#count(reader, this.#to, Math.min(last, this.#to + SLICE));
    if (this.#from <= FIRST) return true;
    const from = Math.max(FIRST, this.#from - SLICE);
    this.#count(reader, from, this.#from);
    this.#from = from;
    return from <= FIRST;
  }

  /** Everything counted from an hour on, milliseconds since the epoch. */
  *since(from: number): Generator<CountedHour> {
    const first = Math.floor(from / HOUR_MS);
    for (const one of this.#hours.values()) if (one.hour >= first) yield one;
  }

  #count(reader: RecordReader, from: number, to: number): void {
    const range = { $from: from, $to: to };
    const of = (row: Readonly<Record<string, unknown>>): CountedHour => {
      const [hour, agent, kind, answer, rule] = [Number(row["hour"]), String(row["agent"]), String(row["kind"]), String(row["answer"]), String(row["rule"])];
      const key = [hour, agent, kind, answer, rule].join("\0");
      let known = this.#hours.get(key);
      if (known === undefined) this.#hours.set(key, (known = { hour, agent, kind, answer, rule, count: 0, costUsd: 0, tokens: 0 }));
      return known;
    };
    const rows = reader.rows(
      `SELECT ts / ${HOUR_MS} AS hour, agent, kind, coalesce(CASE WHEN decision = 'error' THEN 'error' ELSE ${ANSWER} END, '') AS answer,
         coalesce(CASE WHEN kind = 'tool.request' THEN rule END, '') AS rule, count(*) AS n
       FROM event WHERE seq >= $from AND seq < $to GROUP BY 1, 2, 3, 4, 5`,
      range,
    );
    for (const row of rows) of(row).count += Number(row["n"]);
    const spent = reader.rows(
      `SELECT ts / ${HOUR_MS} AS hour, agent, kind, '' AS answer, '' AS rule, sum(coalesce(json_extract(body, '$.telemetry.costUsd'), 0)) AS cost,
         sum(coalesce(json_extract(body, '$.telemetry.inputTokens'), 0) + coalesce(json_extract(body, '$.telemetry.outputTokens'), 0)) AS tokens
       FROM event WHERE seq >= $from AND seq < $to AND kind = 'telemetry.model' GROUP BY 1, 2, 3`,
      range,
    );
    for (const row of spent) {
      const one = of(row);
      one.costUsd += Number(row["cost"]);
      one.tokens += Number(row["tokens"]);
    }
  }
}
