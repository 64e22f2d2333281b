import type { EventRow } from "./events.ts";

export interface Overview {
  readonly from: number;
  readonly now: number;
  /** Share of the record that is counted, 0 to 1. */
  readonly share: number;
  readonly totals: {
    readonly events: number;
    readonly allow: number;
    readonly ask: number;
    readonly deny: number;
    readonly error: number;
    readonly approvals: number;
  };
  /** The time before, of the same length. */
  readonly before: { readonly events: number; readonly allow: number; readonly ask: number; readonly deny: number; readonly error: number };
  readonly buckets: readonly { readonly from: number; readonly allow: number; readonly ask: number; readonly deny: number; readonly error: number }[];
  readonly bucketMs: number;
  readonly spend?: { readonly costUsd: number; readonly tokens: number };
  readonly rules: readonly { readonly rule: string; readonly answer: string; readonly count: number }[];
  readonly agents: readonly {
    readonly agent: string;
    readonly events: number;
    readonly denied: number;
    readonly lastHour: number;
    readonly missing: number;
    readonly telemetry: number;
  }[];
  readonly recent: readonly EventRow[];
  readonly pending: number;
  readonly incidents: { readonly open: number; readonly worst?: string };
  readonly findings: { readonly undecided: number };
  readonly health: Health;
}

export interface Health {
  readonly entries: number;
  readonly newest?: number;
  readonly problems: readonly { readonly level: "warning" | "bad"; readonly text: string; readonly help?: string }[];
  readonly daemon: {
    readonly version: string;
    readonly since: number;
    readonly calls: number;
    readonly p50: number;
    readonly p99: number;
    readonly rssBytes: number;
    readonly telemetry: boolean;
  };
  readonly chain: ChainState;
}

/** What the last verification said, and how much has come since. */
export interface ChainState {
  readonly state: "unverified" | "intact" | "broken";
  readonly at?: number;
  readonly entries?: number;
  readonly problems?: number;
}

/** An agent on this machine, as `sallyport agents --json` tells it. */
export interface AgentHere {
  readonly name: string;
  readonly title: string;
  readonly version?: string;
  readonly protection: string;
  readonly why: string;
  readonly scopes: readonly { readonly scope: string; readonly state: string; readonly problems: readonly string[] }[];
}
