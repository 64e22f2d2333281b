import { canonicalHost } from "../facts/index.ts";
import type { RecordedEvent } from "../model/index.ts";
import {
  answerTo,
  callOf,
  callsOf,
  readCommit,
  traceCommit,
  traceFile,
  type EventFilter,
  type FileChange,
  type FileHistory,
  type RecordedCall,
  type RecordReader,
  type StoredEvent,
} from "../record/query/index.ts";
import { GraphBuilder, type ActionGraph, type GraphLimits } from "./graph.ts";
import { weaveCall, weavePrompt } from "./weave.ts";

/** What a graph is asked about. A file is an absolute path. */
export type GraphTarget =
  | { readonly file: string }
  | { readonly host: string }
  | { readonly commit: string; readonly repository: string }
  | { readonly session: string }
  | { readonly event: string };

const LIMITS: GraphLimits = { nodes: 2000, edges: 6000 };
/** Events of a session that are looked at, from one of it on. */
const MAX_EVENTS = 20_000;
/** Events of a session that is shown whole: more calls than these hold have no room in a graph. */
const MAX_WHOLE = 2 * LIMITS.nodes;
/** Events that are read after those that fill a graph. */
const AFTER_FULL = 200;
/** Resources that are looked for in the text of an entry before it is read. */
const MAX_NAMED = 64;
/** Steps from one resource to the next that are followed. */
const MAX_DEPTH = 6;
/** Calls that are followed from one resource. */
const MAX_CALLS = 200;
/** Calls of all steps together. */
const MAX_ALL = 1500;

/** Milliseconds that calls are followed; what is not reached by then is cut, and that is said. */
const BUDGET_MS = 20_000;

const SENDS = /^(?:net\.send|vcs\.push|pkg\.publish)$/;
const TAKES = /read$|^net\.connect$|^mcp\.call$|^secret\.use$/;
const CHANGES = /^fs\.(?:write|delete|attr)$/;

function eventsOf(reader: RecordReader, session: string): readonly RecordedEvent[] {
  return [...reader.selectWhere("session = $session", { $session: session }, { order: "oldest", limit: MAX_EVENTS })].map(({ event }) => event);
}

/** How one thing led to another in one session. */
export function sessionGraph(reader: RecordReader, session: string): ActionGraph {
  const builder = new GraphBuilder(LIMITS);
  const events: RecordedEvent[] = [];
  const names = new Set<string>();
  let rest = AFTER_FULL;
  for (const { event } of reader.selectWhere("session = $session", { $session: session }, { order: "oldest", limit: MAX_WHOLE })) {
    events.push(event);
    // Each has a node of its own: once there is no room for more, further events are read for what came of the last calls only.
    names.add(event.call ?? event.id);
    for (const { effect, on } of event.touched ?? []) if (!effect.startsWith("proc.")) names.add(on);
    if (names.size > LIMITS.nodes && --rest === 0) break;
  }
  if (events.length === MAX_WHOLE || rest === 0) builder.isCut = true;
  for (const event of events) if (event.kind === "prompt") weavePrompt(builder, event);
  for (const call of callsOf(events)) weaveCall(builder, call);
  return builder.graph;
}

function hasRun(call: RecordedCall): boolean {
  return call.result !== undefined || (call.request !== undefined && answerTo(call.request) !== "deny");
}

/** A walk over calls, each once, nearest first. */
class Walk {
  readonly builder = new GraphBuilder(LIMITS);
  readonly reader: RecordReader;
  readonly #seen = new Set<string>();
  readonly #changes = new Map<string, readonly FileChange[]>();
  readonly #requests = new Map<string, { readonly afterSeq: number; readonly events: readonly RecordedEvent[] }>();
  readonly #calls = new Map<string, RecordedCall>();
  #count = 0;
  readonly #end: number;
  readonly #half: number;

  /** @param budgetMs after so many milliseconds no further call is followed */
  constructor(reader: RecordReader, budgetMs: number) {
    this.reader = reader;
    this.#end = performance.now() + budgetMs;
    this.#half = performance.now() + budgetMs / 2;
  }

  /** Whether half of the time is over; the graph is cut then. */
  get isHalfOver(): boolean {
    return this.#isPast(this.#half);
  }

  /** Whether the time is over; the graph is cut then. */
  get isOver(): boolean {
    return this.#isPast(this.#end);
  }

  #isPast(time: number): boolean {
    if (performance.now() < time) return false;
    this.builder.isCut = true;
    return true;
  }

  /** Every change of a file, in the order of the log; looked for once, because calls of one walk meet at the same files. */
  changesOf(path: string): readonly FileChange[] {
    const changes = this.#changes.get(path) ?? traceFile(this.reader, path).changes;
    this.#changes.set(path, changes);
    return changes;
  }

  /** Requests after a place that name a path, oldest first, at most as many as are followed. */
  requestsAfter(path: string, seq: number): readonly RecordedEvent[] {
    const known = this.#requests.get(path);
    if (known !== undefined && known.afterSeq <= seq) {
      const rest = known.events.filter((event) => event.seq > seq);
      if (rest.length === known.events.length || known.events.length < MAX_CALLS) return rest;
    }
    const found = this.reader.select({ path, kind: "tool.request" }, { order: "oldest", afterSeq: seq, limit: MAX_CALLS });
    const events = [...found].map(({ event }) => event);
    this.#requests.set(path, { afterSeq: seq, events });
    return events;
  }

  /** The call that an event belongs to. */
  callOf(event: RecordedEvent): RecordedCall {
    const known = this.#calls.get(event.id) ?? callOf(this.reader, event);
    this.#calls.set(event.id, known);
    return known;
  }

  /** Puts the call into the graph. @returns false where it is there already, or there is no room for more */
  take(call: RecordedCall): boolean {
    const event = call.request ?? call.result;
    if (event === undefined) return false;
    const key = `${event.session} ${event.call ?? event.id}`;
    if (this.#seen.has(key)) return false;
    if (this.#count >= MAX_ALL) {
      this.builder.isCut = true;
      return false;
    }
    this.#seen.add(key);
    this.#count += 1;
    return weaveCall(this.builder, call) !== undefined;
  }
}

/** Calls that a target stands for, and those that changed it. */
function callsAt(walk: Walk, target: GraphTarget, direction: "to" | "from"): readonly RecordedCall[] {
  const { reader } = walk;
  const requests = (filter: EventFilter): readonly RecordedCall[] => {
    const found: RecordedCall[] = [];
    for (const { event } of reader.select({ ...filter, kind: "tool.request" }, { order: "oldest", limit: MAX_CALLS })) {
      // Half of the time is for what follows from them.
      if (walk.isHalfOver) break;
      found.push(walk.callOf(event));
    }
    return found;
  };
  if ("event" in target) return reader.byId(target.event, 1).map(({ event }) => callOf(reader, event));
  if ("session" in target) return callsOf(eventsOf(reader, target.session));
  if ("host" in target) {
    const host = canonicalHost(target.host)?.host ?? target.host.toLowerCase();
    return requests({ host });
  }
  if ("commit" in target) {
    const commit = readCommit(target.commit, target.repository);
    const { made, files } = traceCommit(reader, commit);
    return [
      ...files.flatMap(({ changes, sources }) => [...changes.map(({ call }) => call), ...sources.flatMap(callsOfHistory)]),
      ...(made === undefined ? [] : [made]),
    ];
  }
  if (direction === "to") return callsOfHistory(traceFile(reader, target.file));
  return requests({ path: target.file });
}

function callsOfHistory({ changes, sources }: FileHistory): readonly RecordedCall[] {
  return [...sources.flatMap(callsOfHistory), ...changes.map(({ call }) => call)];
}

function requestOf({ request, result }: RecordedCall): RecordedEvent | undefined {
  return request ?? result;
}

/**
 * Requests of a session in whose entries one of these resources may stand, nearest first; only these are read.
 * @param side before or after the event
 */
function requestsNaming(reader: RecordReader, event: RecordedEvent, side: "before" | "after", resources: ReadonlySet<string>): Iterable<StoredEvent> {
  const parameters: Record<string, string | number> = { $session: event.session, $seq: event.seq };
  // As canonical JSON writes it.
  const names = [...resources].slice(0, MAX_NAMED + 1).map((resource, index) => [`$on${index}`, JSON.stringify(resource)] as const);
  const isNamed = names.length <= MAX_NAMED;
  if (isNamed) for (const [name, text] of names) parameters[name] = text;
  const naming = isNamed ? ` AND (${names.map(([name]) => `instr(body, ${name}) > 0`).join(" OR ")})` : "";
  const near = `SELECT seq FROM event WHERE session = $session AND seq ${side === "before" ? "< $seq ORDER BY seq DESC" : "> $seq ORDER BY seq"} LIMIT ${MAX_EVENTS}`;
  return reader.selectWhere(`seq IN (${near}) AND kind = 'tool.request'${naming}`, parameters, { order: side === "before" ? "newest" : "oldest" });
}

/** Calls of the session that brought in what this call carried: the sources of its data, and text from outside that was there. */
function causesOf(walk: Walk, event: RecordedEvent): readonly RecordedCall[] {
  const { reader } = walk;
  const wanted = new Set([
    ...(event.touched ?? []).flatMap(({ from = [] }) => from),
    ...(event.touched ?? []).flatMap(({ effect, on }) => (effect === "fs.read" || effect === "proc.code" ? [on] : [])),
    ...(event.labels ?? []).flatMap(({ type, source }) =>
      type === "untrusted" || (event.touched ?? []).some(({ effect }) => SENDS.test(effect)) ? [source] : [],
    ),
  ]);
  if (wanted.size === 0) return [];
  const found: RecordedCall[] = [];
  for (const { event: one } of requestsNaming(reader, event, "before", wanted)) {
    if (!(one.touched ?? []).some(({ effect, on }) => TAKES.test(effect) && wanted.has(on)) && !wanted.has(one.subject ?? "")) continue;
    const call = walk.callOf(one);
    if (hasRun(call)) found.push(call);
    if (found.length >= MAX_CALLS || walk.isOver) break;
  }
  // Other sessions meet this one at files.
  for (const path of wanted)
    if (path.startsWith("/"))
      for (const { call } of walk
        .changesOf(path)
        .filter(({ event: one }) => one.seq < event.seq)
        .slice(-MAX_CALLS))
        if (hasRun(call)) found.push(call);
  return found;
}

/** What led to a file, host, commit or event: every call behind it with who asked for it, back over sessions by the files that they share. */
export function ledTo(reader: RecordReader, target: GraphTarget, budgetMs = BUDGET_MS): ActionGraph {
  const walk = new Walk(reader, budgetMs);
  let calls = callsAt(walk, target, "to");
  for (let depth = 0; depth < MAX_DEPTH && calls.length > 0; depth++) {
    const next: RecordedCall[] = [];
    for (const call of calls) {
      if (walk.isOver) break;
      const event = requestOf(call);
      if (event !== undefined && walk.take(call)) next.push(...causesOf(walk, event));
    }
    calls = next;
  }
  if (calls.length > 0) walk.builder.isCut = true;
  return walk.builder.graph;
}

/** Calls that took up what this one left: files that it wrote, and, where it took in secrets or text from outside, what its session did after. */
function effectsOf(walk: Walk, event: RecordedEvent): readonly RecordedCall[] {
  const { reader } = walk;
  const found: RecordedCall[] = [];
  const add = (one: RecordedEvent): void => {
    const call = walk.callOf(one);
    if (hasRun(call)) found.push(call);
  };
  for (const { effect, on } of event.touched ?? []) {
    if (!CHANGES.test(effect) || !on.startsWith("/")) continue;
    if (walk.isOver) return found;
    for (const one of walk.requestsAfter(on, event.seq))
      if ((one.touched ?? []).some((touched) => (touched.on === on && TAKES.test(touched.effect)) || (touched.from ?? []).includes(on))) add(one);
  }
  const taken = new Set((event.touched ?? []).flatMap(({ effect, on }) => (TAKES.test(effect) ? [on] : [])));
  if (taken.size === 0) return found;
  for (const { event: one } of requestsNaming(reader, event, "after", taken)) {
    const isCarried = (one.touched ?? []).some(({ from = [] }) => from.some((source) => taken.has(source)));
    const isTainted =
      (one.labels ?? []).some(({ source }) => taken.has(source)) &&
      (one.touched ?? []).some(({ effect }) => !TAKES.test(effect) && !effect.startsWith("proc."));
    if (isCarried || isTainted) add(one);
    if (found.length >= MAX_CALLS || walk.isOver) break;
  }
  return found;
}

/** What a file, host, session or event reached: the calls that took it in, what these did, and so on over sessions by the files that they share. */
export function reachedBy(reader: RecordReader, target: GraphTarget, budgetMs = BUDGET_MS): ActionGraph {
  const walk = new Walk(reader, budgetMs);
  let calls = callsAt(walk, target, "from").filter(hasRun);
  for (let depth = 0; depth < MAX_DEPTH && calls.length > 0; depth++) {
    const next: RecordedCall[] = [];
    for (const call of calls) {
      if (walk.isOver) break;
      const event = requestOf(call);
      if (event !== undefined && walk.take(call)) next.push(...effectsOf(walk, event));
    }
    calls = next;
  }
  if (calls.length > 0) walk.builder.isCut = true;
  return walk.builder.graph;
}
