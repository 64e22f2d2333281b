import { compileFilter, type EventFilter } from "./filter.ts";
import type { PartOfLog, RecordReader, StoredEvent } from "./reader.ts";

/** A place in the log by time. */
export interface Place {
  readonly ts: number;
  readonly seq: number;
}

export interface SearchedPage {
  readonly events: readonly StoredEvent[];
  /** Where it goes on; absent when all was searched. */
  readonly next?: Place;
  /** The time given was over: nothing before this was looked at, in milliseconds since the epoch. */
  readonly searchedTo?: number;
}

export interface SearchOptions {
  /** Only events before this one. */
  readonly after?: Place | undefined;
  readonly limit: number;
  /** Milliseconds after which no further part of the record is begun. */
  readonly budgetMs: number;
  /** Entries of the first part that is searched. */
  readonly firstPart?: number;
}

/** A part that took less than `SHORT_MS` is followed by one of `GROWTH` times its size. */
const FIRST_PART = 4000;
const SHORT_MS = 15;
const GROWTH = 4;

/** Classes whose index has them in the order of time. */
const IN_ORDER: ReadonlySet<string> = new Set(["secret-read", "control-write", "destroy", "release"]);

/** Whether an index by itself leaves so little, or in the right order, that the whole record can be asked. */
function isFew(reader: RecordReader, filter: EventFilter, few: number): boolean {
  const named = Object.keys(filter).filter((name) => name !== "from" && name !== "to");
  const [effect] = filter.effects ?? [];
  if (named.every((name) => name === "decision") && filter.decision !== "allow") return true;
  if (named.every((name) => name === "effects") && filter.effects?.length === 1 && IN_ORDER.has(effect!)) return true;
  const { words, session } = compileFilter(filter);
  const counted = (sql: string, parameters: Readonly<Record<string, string | number>>): number => {
    let sum = 0;
    for (const row of reader.rows(`SELECT count(*) AS n FROM (${sql} LIMIT ${few})`, parameters)) sum += Number(row["n"]);
    return sum;
  };
  return (
    (words !== undefined && counted("SELECT 1 FROM event_text WHERE event_text MATCH $words", { $words: words }) < few) ||
    (session !== undefined && counted("SELECT 1 FROM event WHERE session >= $session AND session < $sessionEnd", session) < few)
  );
}

/**
 * Events that match, newest first by the clock of the device, within a time: most questions have no index of their own, and in a large record one that
 * hardly anything matches would take seconds. The record is searched part by part from its end; when the time is over the page says how far it came.
 */
export function searchBack(reader: RecordReader, filter: EventFilter, { after, limit, budgetMs, firstPart = FIRST_PART }: SearchOptions): SearchedPage {
  const start = performance.now();
  const events: StoredEvent[] = [];
  const page = (): SearchedPage => {
    const last = events.length > limit ? events[limit - 1] : undefined;
    return { events: events.slice(0, limit), ...(last === undefined ? {} : { next: { ts: last.ts, seq: last.seq } }) };
  };
  // The planner takes such an index for narrower than a part of the log, and reads all that it has.
  const isInOrderOfTime = filter.session !== undefined || compileFilter(filter).words !== undefined;
  // Each bound is said once: of two, the planner seeks by the first and looks at all that lies between them.
  const { from, to, ...rest } = filter;
  let top = to === undefined || (after !== undefined && after.ts < to) ? after : { ts: to, seq: 0 };
  const take = (part?: PartOfLog): void => {
    const options = {
      by: "time",
      limit: limit + 1 - events.length,
      ...(top === undefined ? {} : { after: top }),
      ...(part === undefined ? {} : { part: { ...part, from: Math.max(part.from, from ?? 0) }, isInOrderOfTime }),
    } as const;
    events.push(...reader.select(part === undefined && from !== undefined ? { ...rest, from } : rest, options));
  };
  // Half as many as a part has are fetched at once, wherever in the record they are.
  if (isFew(reader, filter, Math.ceil(firstPart / 2))) {
    take();
    return page();
  }
  for (let size = firstPart; ;) {
    const began = performance.now();
    const part = reader.partBefore(top, size);
    if (part === undefined) return page();
    take(part);
    if (events.length > limit || part.isLast || (from !== undefined && part.from < from)) return page();
    top = { ts: part.from, seq: 0 };
    const now = performance.now();
    if (now - start > budgetMs) return { events, next: top, searchedTo: part.from };
    if (now - began < SHORT_MS) size *= GROWTH;
  }
}
