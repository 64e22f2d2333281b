import type { Label, RecordedEvent } from "../model/index.ts";
import { callsOf, describeStatus, labelWord, statusOf, summarise, type RecordedCall, type SelectOptions } from "../record/query/index.ts";
import type { SessionPage, SessionSummaryView, SessionView, TimelineStep } from "./api.ts";
import { ConsoleError, type ConsoleWorld } from "./console-world.ts";
import { eventRow } from "./event-rows.ts";
import { numberOf } from "./events.ts";

const USUAL_SESSIONS = 60;
const MAX_SESSIONS = 200;
/** Events of a session; those of the record about itself do not count. */
const OWN = "session = $session AND src <> 'sequencer'";
/** Events at its beginning that may say for whom and where it is. */
const LOOKED_AT = 20;
/** Events before and after a page among which the rest of its calls is looked for, and what the session had taken in by then. */
const BEYOND = 200;
/** Events of a session that are looked at for its summary. */
const MAX_SUMMED = 3000;
const STEPS = 400;
const MAX_STEPS = 2000;
const MAX_TOUCHED = 24;
const MAX_LISTED = 200;

/** Sessions, the one that was active last first, a page at a time. */
export function listSessions(world: ConsoleWorld, query: URLSearchParams): SessionPage {
  const limit = Math.max(1, numberOf(query, "limit", USUAL_SESSIONS, MAX_SESSIONS));
  const after = query.get("after") === null ? undefined : numberOf(query, "after", 0, Number.MAX_SAFE_INTEGER);
  return world.sessions.page(world.reader(), limit, query.get("prefix") ?? "", after);
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
function stepsOf(events: readonly RecordedEvent[]): readonly TimelineStep[] {
  const byHead = new Map(callsOf(events).map((call) => [headOf(call).id, call]));
  const inCall = new Set([...byHead.values()].flatMap(({ request, permission, result }) => [request?.id, permission?.id, result?.id]));
  const labels = new Set<string>();
  return events.flatMap((event) => {
    const gained = (event.labels ?? []).map((label: Label) => labelWord(label)).filter((word) => !labels.has(word));
    for (const word of gained) labels.add(word);
    const call = byHead.get(event.id);
    return call === undefined && inCall.has(event.id) ? [] : [stepOf(event, call, gained)];
  });
}

/** A session by its first and its last event; `undefined` where nothing of it is there. */
function headOfSession(world: ConsoleWorld, session: string): SessionView["row"] | undefined {
  const reader = world.reader();
  const ends = (["oldest", "newest"] as const).flatMap((order) => [...reader.selectWhere(OWN, { $session: session }, { order, limit: 1 })]);
  const [first, last] = ends.map(({ event }) => eventRow(event));
  if (first === undefined || last === undefined) return undefined;
  const known = [
    first,
    last,
    ...[...reader.selectWhere(OWN, { $session: session }, { order: "oldest", limit: LOOKED_AT })].map(({ event }) => eventRow(event)),
  ];
  const user = known.find((one) => one.user !== undefined)?.user;
  const repository = known.find((one) => one.repository !== undefined)?.repository;
  return {
    session,
    agent: first.agent,
    ...(user === undefined ? {} : { user }),
    ...(repository === undefined ? {} : { repository }),
    from: Math.min(first.ts, last.ts),
    to: Math.max(first.ts, last.ts),
  };
}

function noSession(session: string): ConsoleError {
  return new ConsoleError(404, `there is no session \`${session.slice(0, 100)}\``, "it may have been given up by retention; the list has those that are there");
}

/** The steps of one session from its beginning, or from a place on. */
export function showSession(world: ConsoleWorld, session: string, query: URLSearchParams): SessionView {
  const row = headOfSession(world, session);
  if (row === undefined) throw noSession(session);
  const reader = world.reader();
  const limit = Math.max(1, numberOf(query, "limit", STEPS, MAX_STEPS));
  const after = query.get("after");
  const from = after === null ? -1 : numberOf(query, "after", -1, Number.MAX_SAFE_INTEGER);
  const read = (options: SelectOptions): readonly RecordedEvent[] => [...reader.selectWhere(OWN, { $session: session }, options)].map(({ event }) => event);
  // A call is one step though its result comes later: its events may stand on both sides of the page's ends.
  const before = from < 0 ? [] : read({ order: "newest", beforeSeq: from + 1, limit: BEYOND }).toReversed();
  const page = read({ order: "oldest", afterSeq: from, limit: limit + BEYOND });
  const shown = page.slice(0, limit);
  const places = new Set(shown.map(({ seq }) => seq));
  return {
    row,
    steps: stepsOf([...before, ...page]).filter(({ event }) => places.has(event.seq)),
    ...(page.length > limit ? { next: String(shown.at(-1)!.seq) } : {}),
    incidents: world
      .detections()
      .incidentsOf(session)
      .map(({ id, title, level, closed }) => ({ id, title, level, ...(closed === undefined ? {} : { closed }) })),
  };
}

/** What a session came to. */
export function sumUpSession(world: ConsoleWorld, session: string): SessionSummaryView {
  const all = [...world.reader().selectWhere(OWN, { $session: session }, { order: "oldest", limit: MAX_SUMMED + 1 })].map(({ event }) => event);
  if (all.length === 0) throw noSession(session);
  const { byStatus, written, hosts, blockedHosts, labels, subagents, toolMs, faults } = summarise(all.slice(0, MAX_SUMMED));
  return {
    byStatus: byStatus as Record<string, number>,
    written: written.slice(0, MAX_LISTED),
    hosts: hosts.slice(0, MAX_LISTED),
    blockedHosts: blockedHosts.slice(0, MAX_LISTED),
    labels: labels.map(({ label }) => labelWord(label)),
    subagents: subagents.slice(0, MAX_LISTED),
    toolMs,
    faults,
    isCut: all.length > MAX_SUMMED,
  };
}
