import type { EventRow } from "./events.ts";

export interface FindingRow {
  readonly fingerprint: string;
  readonly rule: string;
  readonly title: string;
  readonly level: string;
  readonly session: string;
  readonly group: Readonly<Record<string, string>>;
  readonly firstTs: number;
  readonly lastTs: number;
  readonly count: number;
  readonly disposition?: DispositionView;
}

export interface DispositionView {
  readonly ts: number;
  readonly verdict: string;
  readonly note: string;
  readonly by: string;
  readonly duplicateOf?: string;
}

export interface FindingList {
  readonly findings: readonly FindingRow[];
  /** Entries that detection has not looked at yet. */
  readonly behind: number;
}

export interface FindingView {
  readonly finding: FindingRow;
  /** What the rule looks for, as lines; absent when the rule is not there any more. */
  readonly rule?: { readonly lines: readonly string[]; readonly respond: readonly string[] };
  /** The newest, with the ids of the events that it rests on. */
  readonly hits: readonly { readonly ts: number; readonly session: string; readonly value?: number; readonly evidence: readonly string[] }[];
  readonly evidence: readonly EventRow[];
  readonly history: readonly DispositionView[];
}

export interface IncidentRow {
  readonly id: number;
  readonly opened: number;
  readonly closed?: number;
  readonly level: string;
  readonly title: string;
  readonly sessions: readonly string[];
  readonly findings: number;
}

export interface IncidentView {
  readonly incident: IncidentRow;
  readonly findings: readonly FindingRow[];
  readonly notes: readonly { readonly ts: number; readonly what: string; readonly note: string; readonly by: string }[];
  readonly sessions: readonly {
    readonly session: string;
    readonly agent: string;
    readonly chain: readonly string[];
    readonly modes: readonly string[];
    readonly root?: string;
    readonly repository?: string;
    readonly branch?: string;
    readonly from: number;
    readonly to: number;
  }[];
  readonly calls: readonly {
    readonly ts: number;
    readonly event: string;
    readonly what: string;
    readonly status: string;
    readonly ending: string;
    readonly rules: readonly string[];
  }[];
  readonly changed: Readonly<Record<"files" | "commits" | "published" | "jobs" | "hosts", readonly string[]>>;
  readonly counts: { readonly allowed: number; readonly approved: number; readonly blocked: number; readonly missed: number };
  readonly contain: { readonly steps: readonly string[]; readonly secrets: readonly string[] };
  readonly prompts: readonly { readonly ts: number; readonly event: string; readonly session: string }[];
  /** What the rules say is to be looked at. */
  readonly hints: readonly string[];
  /** A policy test that holds if it happens again. */
  readonly test?: string;
  readonly isCut: boolean;
}
