/**
 * What the server answers the page, as types alone: the page is compiled against them.
 */
import type { EffectClass, EventKind, Judgement, Label, Outcome, PrincipalLink, Problem, RecordedEvent } from "../model/index.ts";

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

export interface SessionRow {
  readonly session: string;
  readonly agent: string;
  readonly user?: string;
  readonly repository?: string;
  readonly from: number;
  readonly to: number;
  readonly events: number;
  readonly denied: number;
}

/** One step of a session: a call with all that was told of it, or another event. */
export interface TimelineStep {
  readonly event: EventRow;
  readonly status?: string;
  readonly statusText?: string;
  readonly durationMs?: number;
  readonly touched: readonly { readonly effect: string; readonly on: string; readonly isPossible?: true; readonly from?: readonly string[] }[];
  /** Labels that the session has from this step on. */
  readonly gained: readonly string[];
  readonly content: readonly { readonly part: string; readonly bytes: number }[];
  readonly chain: readonly PrincipalLink[];
  readonly mode?: string;
}

export interface SessionView {
  readonly row: SessionRow;
  readonly steps: readonly TimelineStep[];
  readonly next?: string;
  readonly summary: {
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
  };
  readonly incidents: readonly { readonly id: number; readonly title: string; readonly level: string; readonly closed?: number }[];
}

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

export interface ApprovalView {
  readonly id: string;
  readonly standing: string;
  readonly requestedAt: number;
  readonly until: number;
  readonly agent: string;
  readonly chain: readonly PrincipalLink[];
  readonly session: string;
  readonly cwd: string;
  readonly repository?: string;
  readonly branch?: string;
  readonly commit?: string;
  readonly tool: string;
  readonly text: string;
  readonly asked: readonly string[];
  readonly rule: string;
  readonly reason: string;
  readonly digest: string;
  readonly policy: string;
  readonly isRepeatable: boolean;
  readonly validMs: number;
  readonly uses: number;
  readonly answer?: { readonly isApproved: boolean; readonly at: number; readonly by: string; readonly from?: string; readonly reason?: string };
}

export interface ApprovalList {
  readonly requests: readonly ApprovalView[];
  readonly distrusted: readonly { readonly name: string; readonly why: string }[];
}

export interface PolicyLayerView {
  readonly layer: string;
  readonly path: string;
  readonly text?: string;
  readonly isThere: boolean;
}

export interface PolicyView {
  readonly root: string;
  readonly roots: readonly string[];
  readonly hash?: string;
  readonly layers: readonly PolicyLayerView[];
  readonly rules: readonly {
    readonly id: string;
    readonly layer: string;
    readonly outcome: string;
    readonly text: string;
    readonly why: string;
    readonly hits: number;
  }[];
  readonly defaults: readonly { readonly layer: string; readonly baselines: readonly string[]; readonly outcome?: string }[];
  readonly grants: readonly { readonly id: string; readonly kinds: readonly string[]; readonly owner: string; readonly until: number; readonly why: string }[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly lint: readonly {
    readonly severity: string;
    readonly rule: string;
    readonly message: string;
    readonly path?: string;
    readonly line?: number;
    readonly help?: string;
  }[];
}

export interface Explanation {
  /** What was decided then, as recorded. */
  readonly recorded?: { readonly answer?: string; readonly rule?: string; readonly reason?: string; readonly decider?: string; readonly policy?: string };
  readonly now?: {
    readonly outcome: Outcome;
    readonly judgements: readonly (Pick<Judgement, "outcome" | "rule" | "why"> & { readonly effect: string; readonly phrase: string; readonly on: string })[];
    readonly reason: string;
    readonly smallestChange?: string;
    readonly policy: string;
    readonly isSamePolicy: boolean;
  };
  /** Why it cannot be judged again. */
  readonly whyNot?: string;
  readonly labels: readonly Label[];
}

export interface PolicyCheck {
  readonly isWhole: boolean;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly lint: PolicyView["lint"];
  readonly rules: number;
}

/** What would be decided otherwise. */
export interface SimulationResult {
  readonly days: number;
  /** Requests of that time, those that could be judged again, and the different calls among them. */
  readonly requests: number;
  readonly judged: number;
  readonly distinct: number;
  readonly notJudged: number;
  readonly isCut: boolean;
  readonly matrix: Readonly<Record<string, number>>;
  readonly changes: readonly {
    readonly before: Outcome;
    readonly after: Outcome;
    readonly ruleBefore: string;
    readonly ruleAfter: string;
    readonly why: string;
    readonly count: number;
    readonly event: EventRow;
  }[];
}

export interface Job {
  readonly id: string;
  readonly kind: "verify" | "simulate";
  readonly state: "running" | "done" | "failed" | "cancelled";
  readonly startedAt: number;
  readonly done: number;
  readonly total: number;
  readonly error?: string;
  readonly result?: unknown;
}

export interface VerifyResult {
  readonly isIntact: boolean;
  readonly at: number;
  readonly entries: number;
  readonly segments: readonly { readonly file: string; readonly first: number; readonly last: number }[];
  readonly head?: { readonly size: number; readonly hash: string; readonly root: string };
  readonly key?: string;
  readonly checkpoints: { readonly count: number; readonly newest?: number };
  readonly contents: number;
  readonly problems: readonly { readonly code: string; readonly message: string; readonly seq?: number; readonly segment?: string }[];
  readonly hasMore: boolean;
  readonly proved: readonly string[];
  readonly notProved: readonly string[];
}

export interface ProofView {
  readonly proof: unknown;
  readonly id: string;
  readonly seq: number;
  readonly size: number;
  readonly origin: string;
  readonly key: string;
  readonly path: readonly string[];
}

export interface ToolServerRow {
  readonly name: string;
  readonly agent: string;
  readonly scope: string;
  readonly file: string;
  readonly what: string;
  readonly type: string;
  readonly identity?: string;
  readonly standing: string;
  readonly standingWhy: string;
  readonly isDisabled: boolean;
  readonly pinned: number;
  readonly isLocked: boolean;
  readonly differs: number;
  /** Definitions that the gateway keeps back since they are not what was trusted, newest first. */
  readonly keptBack: readonly { readonly subject: string; readonly why: string; readonly ts: number; readonly event: string }[];
  /** Responses that hold and take the server, or tools of it, away. */
  readonly taken: readonly { readonly id: string; readonly verb: string; readonly why: string; readonly incident?: number }[];
  readonly problems: readonly string[];
  readonly values: readonly { readonly name: string; readonly source: string }[];
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly why: string }[];
  readonly verdict: string;
}

export interface ToolServerView extends ToolServerRow {
  readonly definitions: readonly { readonly list: string; readonly name: string; readonly description: string }[];
  /** What the repository's lock says otherwise than what is pinned here. */
  readonly changes: readonly {
    readonly list: string;
    readonly name: string;
    readonly what: string;
    readonly newParameters: readonly string[];
    readonly parts: readonly { readonly path: string; readonly before?: string; readonly after?: string }[];
  }[];
}

export interface ToolServerList {
  readonly root: string;
  readonly roots: readonly string[];
  readonly servers: readonly ToolServerRow[];
  readonly broken: readonly { readonly agent: string; readonly file: string; readonly why: string }[];
  readonly files: readonly string[];
}

/** What a response would reach, before it is carried out. */
export interface Preview {
  readonly what: string;
  readonly lines: readonly string[];
  readonly sessions: readonly { readonly session: string; readonly agent: string; readonly lastTs: number; readonly calls: number }[];
  readonly calls: number;
  readonly days: number;
  readonly isCut: boolean;
  readonly undo?: string;
}

export interface ContainmentView {
  readonly id: string;
  readonly verb: string;
  readonly session?: string;
  readonly root?: string;
  readonly kinds?: readonly string[];
  readonly server?: string;
  readonly tool?: string;
  readonly tier?: string;
  readonly why: string;
  readonly by: string;
  readonly at: number;
}

export interface TaskView {
  readonly id: string;
  readonly action: string;
  readonly subject: string;
  readonly steps: readonly string[];
  readonly why: string;
  readonly by: string;
  readonly at: number;
  readonly done?: { readonly at: number; readonly by: string; readonly note: string };
}

/** The same as `ActionGraph`: things and what led from one to the other. */
export interface GraphView {
  readonly nodes: readonly {
    readonly id: string;
    readonly type: string;
    readonly label: string;
    readonly session?: string;
    readonly ts?: number;
    readonly event?: string;
    readonly answer?: string;
    readonly isUntrusted?: true;
    readonly isSensitive?: true;
    readonly isSecret?: true;
  }[];
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly type: string;
    readonly label?: string;
    readonly event: string;
    readonly isPossible?: true;
    readonly isRefused?: true;
  }[];
  readonly isCut: boolean;
}

export interface SavedFilter {
  readonly name: string;
  readonly query: string;
}

/** One route, for the page that describes them. */
export interface RouteDescription {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly what: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, string>>;
  /** It changes something, and is recorded with the person. */
  readonly isRecorded?: true;
}

export interface Me {
  readonly id: string;
  readonly via?: string;
}
