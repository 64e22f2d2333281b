import type { Label, RecordedEvent, SessionRow } from "../../model/index.ts";
import { answerTo, callsOf, statusOf, type CallStatus, type RecordedCall } from "./call.ts";
import type { RecordReader } from "./reader.ts";

/** Entries at the end of the log that are looked at first for the sessions that were active last. */
const NEWEST = 20_000;

/** The sessions that were active last, newest first; only those whose id begins with `prefix`. */
export function recentSessions(reader: RecordReader, limit: number, prefix = ""): readonly SessionRow[] {
  const last = new Map<string, number>();
  const range = { $prefix: prefix, $end: `${prefix}\u{10FFFF}` };
  const note = (rows: Iterable<Record<string, unknown>>): void => {
    for (const row of rows) last.set(String(row["session"]), Math.max(Number(row["seq"]), last.get(String(row["session"])) ?? -1));
  };
  // The end of the log has them as a rule; the whole index is read where it has not.
  if (prefix === "") note(reader.rows("SELECT session, seq FROM event WHERE seq > $from", { $from: reader.lastSeq() - NEWEST }));
  if (last.size < limit * 2)
    note(reader.rows("SELECT session, max(seq) AS seq FROM event WHERE session >= $prefix AND session < $end GROUP BY session", range));
  // More than are asked for: the place in the log and the time do not order sessions alike.
  const candidates = [...last].sort((a, b) => b[1] - a[1]).slice(0, limit * 2 + 20);
  return candidates
    .flatMap(([session]) => sessionRow(reader, session) ?? [])
    .sort((a, b) => b.to - a.to)
    .slice(0, limit);
}

/**
 * One session in figures; `undefined` for events of the record about itself.
 * @param known what it came to up to a place of the log, that only the rest is looked at
 */
export function sessionRow(
  reader: RecordReader,
  session: string,
  known: { readonly upTo: number; readonly row: SessionRow | undefined } = { upTo: -1, row: undefined },
): SessionRow | undefined {
  const sql = `
    SELECT max(agent) AS agent, max(user) AS user, max(repository) AS repository, min(ts) AS first, max(ts) AS last, count(*) AS events,
      sum(CASE WHEN verdict = 'deny' OR (verdict IS NULL AND decision IN ('deny', 'error')) THEN 1 ELSE 0 END) AS denied
    FROM event WHERE session = $session AND seq > $upTo AND src <> 'sequencer'`;
  let found = known.row;
  for (const row of reader.rows(sql, { $session: session, $upTo: known.upTo })) {
    if (Number(row["events"]) === 0) continue;
    const text = (name: string): string | undefined => (row[name] === null || row[name] === undefined ? undefined : String(row[name]));
    const user = text("user") ?? found?.user;
    const repository = text("repository") ?? found?.repository;
    found = {
      session,
      agent: text("agent") ?? found?.agent ?? "unknown",
      ...(user === undefined ? {} : { user }),
      ...(repository === undefined ? {} : { repository }),
      from: Math.min(Number(row["first"]), found?.from ?? Number.POSITIVE_INFINITY),
      to: Math.max(Number(row["last"]), found?.to ?? 0),
      events: Number(row["events"]) + (found?.events ?? 0),
      denied: Number(row["denied"]) + (found?.denied ?? 0),
    };
  }
  return found;
}

/** A label in one word. */
export function labelWord(label: Label): string {
  return label.type === "sensitive" ? `sensitive ${label.class} (${label.source})` : `untrusted (${label.source})`;
}

/** What a session did, in figures and lists. */
export interface SessionSummary {
  readonly calls: readonly RecordedCall[];
  readonly byStatus: Readonly<Partial<Record<CallStatus, number>>>;
  /** Calls that were refused, in order. */
  readonly blocked: readonly RecordedCall[];
  /** Files that were written or deleted by calls that were not refused. */
  readonly written: readonly string[];
  /** Hosts that calls which were not refused connect to or send to. */
  readonly hosts: readonly string[];
  readonly blockedHosts: readonly string[];
  /** Labels in the order in which the session gained them, with the event that first shows each. */
  readonly labels: readonly { readonly label: Label; readonly event: RecordedEvent }[];
  readonly subagents: readonly string[];
  /** Milliseconds that tools ran. */
  readonly toolMs: number;
  readonly faults: number;
}

const REFUSED: ReadonlySet<CallStatus> = new Set(["blocked", "fault", "not-approved"]);

/** Sums up the events of one session, in the order of the log. */
export function summarise(events: readonly RecordedEvent[]): SessionSummary {
  const calls = callsOf(events);
  const byStatus: Partial<Record<CallStatus, number>> = {};
  const written = new Set<string>();
  const hosts = new Set<string>();
  const blockedHosts = new Set<string>();
  for (const call of calls) {
    const status = statusOf(call);
    byStatus[status] = (byStatus[status] ?? 0) + 1;
    const { request } = call;
    if (REFUSED.has(status)) for (const host of request?.hosts ?? []) blockedHosts.add(host);
    else {
      for (const { effect, on } of request?.touched ?? [])
        if (effect === "fs.write" || effect === "fs.delete") written.add(effect === "fs.delete" ? `${on} (deleted)` : on);
      for (const host of request?.hosts ?? []) hosts.add(host);
    }
  }
  const labels = new Map<string, { label: Label; event: RecordedEvent }>();
  const subagents = new Set<string>();
  let toolMs = 0;
  let faults = 0;
  for (const event of events) {
    for (const label of event.labels ?? []) {
      const key = JSON.stringify(label);
      if (!labels.has(key)) labels.set(key, { label, event });
    }
    for (const link of event.chain) if (link.type === "subagent") subagents.add(link.id);
    toolMs += event.durationMs ?? 0;
    if (event.kind === "guard.fault") faults += 1;
  }
  return {
    calls,
    byStatus,
    blocked: calls.filter((call) => REFUSED.has(statusOf(call)) || (call.request !== undefined && answerTo(call.request) === "deny")),
    written: [...written],
    hosts: [...hosts],
    blockedHosts: [...blockedHosts].filter((host) => !hosts.has(host)),
    labels: [...labels.values()],
    subagents: [...subagents],
    toolMs,
    faults,
  };
}
