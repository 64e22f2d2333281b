import type { EffectClass, EventKind, PrincipalLink, RecordedEvent, SessionRow } from "../../model/index.ts";

/** One event in a list. Texts are cut; the event itself has them whole. */
export interface EventRow {
  readonly seq: number;
  readonly id: string;
  readonly ts: number;
  readonly kind: EventKind;
  readonly src: string;
  readonly agent: string;
  readonly session: string;
  readonly user?: string;
  readonly subagent?: string;
  readonly tool?: string;
  readonly subject?: string;
  readonly repository?: string;
  readonly answer?: string;
  readonly rule?: string;
  readonly reason?: string;
  readonly outcome?: string;
  readonly classes?: readonly EffectClass[];
}

export interface EventPage {
  readonly events: readonly EventRow[];
  /** Give it as `after` for the next page; absent at the end. */
  readonly next?: string;
  /** Nothing before this was looked at yet, in milliseconds since the epoch: the page may be shorter than was asked for, and `next` goes on. */
  readonly searchedTo?: number;
  /** Parts of the record that could not be read. */
  readonly unread: readonly { readonly file: string; readonly message: string }[];
}

export interface EventView {
  readonly event: RecordedEvent;
  readonly status?: string;
  readonly statusText?: string;
  /** The other events of the call. */
  readonly call: readonly EventRow[];
  readonly labels: readonly string[];
  /** Findings that rest on it. */
  readonly findings: readonly { readonly fingerprint: string; readonly title: string; readonly level: string }[];
}

/** One part of what was said, shown because a person asked for it. */
export interface ShownContent {
  readonly part: string;
  readonly text: string;
  readonly bytes: number;
  readonly isCut?: boolean;
  /** What a call would change in files, as a unified diff. */
  readonly diff?: string;
}

/** One step of a session: a call with all that was told of it, or another event. */
export interface TimelineStep {
  readonly event: EventRow;
  readonly status?: string;
  readonly statusText?: string;
  readonly durationMs?: number;
  readonly touched: NonNullable<RecordedEvent["touched"]>;
  /** Labels that the session has from this step on. */
  readonly gained: readonly string[];
  readonly content: readonly { readonly part: string; readonly bytes: number }[];
  readonly chain: readonly PrincipalLink[];
  readonly mode?: string;
}

/** A page of sessions. */
export interface SessionPage {
  readonly sessions: readonly SessionRow[];
  /** Give it as `after` for the next page; absent at the end. */
  readonly next?: string;
}

export interface SessionView {
  readonly row: Omit<SessionRow, "events" | "denied">;
  readonly steps: readonly TimelineStep[];
  readonly next?: string;
  readonly incidents: readonly { readonly id: number; readonly title: string; readonly level: string; readonly closed?: number }[];
}

/** What a session came to. */
export interface SessionSummaryView {
  readonly byStatus: Readonly<Record<string, number>>;
  readonly written: readonly string[];
  readonly hosts: readonly string[];
  readonly blockedHosts: readonly string[];
  readonly labels: readonly string[];
  readonly subagents: readonly string[];
  readonly toolMs: number;
  readonly faults: number;
  /** Only so many events were looked at. */
  readonly isCut: boolean;
}
