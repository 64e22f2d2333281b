import type { Sample } from "../telemetry/index.ts";
import type { DetectionState } from "./detector.ts";
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
  readonly detection: DetectionState;
  /** Workspaces whose new policy is broken. */
  readonly brokenPolicies: readonly { readonly place: string; readonly problem: string; readonly holds: string | null; readonly since: number }[];
  /** Port of the telemetry receiver; `null` where telemetry is not switched on. */
  readonly telemetryPort: number | null;
}

/** The daemon's own figures, for whoever collects them. */
export function figuresOf({ calls, verdicts, refusals, answerMs, pending, rssBytes, sequencer, detection, brokenPolicies }: DaemonStatus): readonly Sample[] {
  const by = (label: string, counts: Readonly<Record<string, number>>): Sample["values"] =>
    Object.entries(counts).map(([name, value]) => ({ labels: { [label]: name }, value }));
  return [
    { name: "sallyport_calls_total", help: "Calls that were judged.", type: "counter", values: [{ value: calls }] },
    { name: "sallyport_verdicts_total", help: "Answers by verdict.", type: "counter", values: by("verdict", verdicts) },
    { name: "sallyport_refusals_total", help: "Requests that were no calls, by status.", type: "counter", values: by("code", refusals) },
    {
      name: "sallyport_answer_milliseconds",
      help: "Time to an answer, of the newest calls.",
      type: "gauge",
      values: [
        { labels: { quantile: "0.5" }, value: answerMs.p50 },
        { labels: { quantile: "0.99" }, value: answerMs.p99 },
      ],
    },
    { name: "sallyport_pending_calls", help: "Calls that wait for an answer.", type: "gauge", values: [{ value: pending }] },
    { name: "sallyport_resident_bytes", help: "Memory of the daemon.", type: "gauge", values: [{ value: rssBytes }] },
    { name: "sallyport_record_events_total", help: "Events taken into the record.", type: "counter", values: [{ value: sequencer.taken }] },
    { name: "sallyport_record_up", help: "Whether the record can be written.", type: "gauge", values: [{ value: sequencer.problem === undefined ? 1 : 0 }] },
    {
      name: "sallyport_detection_events_total",
      help: "Events that the rules of detection have looked at.",
      type: "counter",
      values: [{ value: detection.events }],
    },
    { name: "sallyport_incidents_total", help: "Incidents that were opened.", type: "counter", values: [{ value: detection.incidents }] },
    { name: "sallyport_responses_total", help: "Responses that rules have carried out.", type: "counter", values: [{ value: detection.responses }] },
    { name: "sallyport_broken_policies", help: "Workspaces whose new policy is broken.", type: "gauge", values: [{ value: brokenPolicies.length }] },
  ];
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
