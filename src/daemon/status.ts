import type { SequencerState } from "./sequencer-thread.ts";

/** How many of the newest answers the quantiles are about. */
const WINDOW = 2000;

/** What `sallyport daemon status` shows. */
export interface DaemonStatus {
  readonly version: string;
  readonly pid: number;
  readonly port: number;
  /** Milliseconds since the epoch. */
  readonly since: number;
  /** True when the port is held by the service manager, which keeps it when the daemon dies. */
  readonly isPortKept: boolean;
  readonly calls: number;
  readonly verdicts: Readonly<Record<string, number>>;
  /** Requests that were refused before they were calls, by status. */
  readonly refusals: Readonly<Record<string, number>>;
  /** Milliseconds from the head of a request to its answer, of the newest calls. */
  readonly answerMs: { readonly p50: number; readonly p99: number; readonly max: number };
  readonly pending: number;
  readonly connections: number;
  readonly threads: number;
  readonly threadFaults: number;
  readonly rssBytes: number;
  readonly sequencer: SequencerState;
  /** Workspaces whose new policy is broken. */
  readonly brokenPolicies: readonly { readonly place: string; readonly problem: string; readonly holds: string | null; readonly since: number }[];
}

/** Counts what the daemon does. */
export class Counters {
  calls = 0;
  threadFaults = 0;
  readonly verdicts: Record<string, number> = {};
  readonly refusals: Record<string, number> = {};
  readonly #times = new Float64Array(WINDOW);

  answered(verdict: string, ms: number): void {
    this.#times[this.calls % WINDOW] = ms;
    this.calls += 1;
    this.verdicts[verdict] = (this.verdicts[verdict] ?? 0) + 1;
  }

  refused(status: number): void {
    this.refusals[status] = (this.refusals[status] ?? 0) + 1;
  }

  get answerMs(): DaemonStatus["answerMs"] {
    const times = this.#times.slice(0, Math.min(this.calls, WINDOW)).sort();
    const at = (share: number): number => Math.round((times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0) * 100) / 100;
    return { p50: at(0.5), p99: at(0.99), max: at(1) };
  }
}
