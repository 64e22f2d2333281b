import { DetectionStore } from "../detect/index.ts";
import type { Label, RecordedEvent } from "../model/index.ts";
import { callsOf, describeStatus, labelWord, recentSessions, statusOf, summarise, type RecordedCall } from "../record/query/index.ts";
import type { SessionRow, SessionView, TimelineStep } from "./api.ts";
import { ConsoleError, type ConsoleWorld } from "./console-world.ts";
import { eventRow } from "./event-rows.ts";
import { numberOf } from "./events.ts";

const USUAL_SESSIONS = 60;
const MAX_SESSIONS = 200;
/** Events of a session that are looked at for its summary. */
const MAX_SUMMED = 5000;
const STEPS = 400;
const MAX_STEPS = 2000;
const MAX_TOUCHED = 24;
const MAX_LISTED = 200;

/** Sessions, the one that was active last first. */
export function listSessions(world: ConsoleWorld, query: URLSearchParams): { readonly sessions: readonly SessionRow[] } {
  return { sessions: recentSessions(world.reader(), numberOf(query, "limit", USUAL_SESSIONS, MAX_SESSIONS), query.get("prefix") ?? "") };
}

/** What stands for a call in the timeline: its request, else the first of it that is known. */
function headOf({ request, permission, result }: RecordedCall): RecordedEvent {
  return (request ?? permission ?? result)!;
}

function stepOf(event: RecordedEvent, call: RecordedCall | undefined, gained: readonly string[]): TimelineStep {
  const parts = call === undefined ? [event] : [call.request, call.permission, call.result].filter((one) => one !== undefined);
  const ran = parts.find(({ durationMs }) => durationMs !== undefined)?.durationMs;
  return {
    event: eventRow(event),
    ...(call === undefined ? {} : { status: statusOf(call), statusText: describeStatus(call) }),
    ...(ran === undefined ? {} : { durationMs: ran }),
    touched: (event.touched ?? []).slice(0, MAX_TOUCHED).map(({ effect, on, isPossible, from }) => ({
      effect,
      on,
      ...(isPossible === undefined ? {} : { isPossible }),
      ...(from === undefined ? {} : { from: from.slice(0, 8) }),
    })),
    gained,
    content: parts.flatMap(({ content = [] }) => content.map(({ part, bytes }) => ({ part, bytes }))),
    chain: event.chain,
    ...(event.mode === undefined ? {} : { mode: event.mode }),
  };
}

/** The steps of events in the order of the log: each call once, at the place of its request. */
export function stepsOf(events: readonly RecordedEvent[], known: ReadonlySet<string> = new Set()): readonly TimelineStep[] {
  const byHead = new Map(callsOf(events).map((call) => [headOf(call).id, call]));
  const inCall = new Set([...byHead.values()].flatMap(({ request, permission, result }) => [request?.id, permission?.id, result?.id]));
  const labels = new Set(known);
  return events.flatMap((event) => {
    const gained = (event.labels ?? []).map((label: Label) => labelWord(label)).filter((word) => !labels.has(word));
    for (const word of gained) labels.add(word);
    const call = byHead.get(event.id);
    return call === undefined && inCall.has(event.id) ? [] : [stepOf(event, call, gained)];
  });
}

/** One session from its beginning, with what it came to. */
export function showSession(world: ConsoleWorld, session: string, query: URLSearchParams): SessionView {
  const reader = world.reader();
  const row = recentSessions(reader, 5, session).find((one) => one.session === session);
  if (row === undefined)
    throw new ConsoleError(
      404,
      `there is no session \`${session.slice(0, 100)}\``,
      "it may have been given up by retention; the list has those that are there",
    );
  const limit = Math.max(1, numberOf(query, "limit", STEPS, MAX_STEPS));
  const after = query.get("after");
  const afterSeq = after === null ? undefined : numberOf(query, "after", -1, Number.MAX_SAFE_INTEGER);
  const where = { $session: session };
  const page = [
    ...reader.selectWhere("session = $session AND src <> 'sequencer'", where, {
      order: "oldest",
      limit: limit + 1,
      ...(afterSeq === undefined ? {} : { afterSeq }),
    }),
  ];
  const shown = page.slice(0, limit).map(({ event }) => event);
  const all = [...reader.selectWhere("session = $session AND src <> 'sequencer'", where, { order: "oldest", limit: MAX_SUMMED + 1 })].map(({ event }) => event);
  const { byStatus, written, hosts, blockedHosts, labels, subagents, toolMs, faults } = summarise(all.slice(0, MAX_SUMMED));
  return {
    row,
    steps: stepsOf(
      shown,
      afterSeq === undefined ? new Set() : new Set(all.filter(({ seq }) => seq <= afterSeq).flatMap((one) => (one.labels ?? []).map(labelWord))),
    ),
    ...(page.length > limit ? { next: String(shown.at(-1)!.seq) } : {}),
    summary: {
      byStatus: byStatus as Record<string, number>,
      written: written.slice(0, MAX_LISTED),
      hosts: hosts.slice(0, MAX_LISTED),
      blockedHosts: blockedHosts.slice(0, MAX_LISTED),
      labels: labels.map(({ label }) => labelWord(label)),
      subagents: subagents.slice(0, MAX_LISTED),
      toolMs,
      faults,
      isCut: all.length > MAX_SUMMED,
    },
    incidents: incidentsOf(world, session),
  };
}

function incidentsOf(world: ConsoleWorld, session: string): SessionView["incidents"] {
  const store = DetectionStore.open(world.stateFolder);
  try {
    return store
      .incidents()
      .filter(({ sessions }) => sessions.includes(session))
      .map(({ id, title, level, closed }) => ({ id, title, level, ...(closed === undefined ? {} : { closed }) }));
  } finally {
    store.close();
  }
}
