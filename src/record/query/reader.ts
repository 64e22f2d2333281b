import { DatabaseSync, type SQLOutputValue } from "node:sqlite";
import type { RecordedEvent } from "../../model/index.ts";
import { readRecorded } from "../schema/index.ts";
import { segmentFiles } from "../store/segment-files.ts";
import { readStateRow } from "../store/segment.ts";
import { compileFilter, type EventFilter } from "./filter.ts";

/** An event as it is stored, with the text of its entry. */
export interface StoredEvent {
  readonly event: RecordedEvent;
  /** Place and time by the columns, which order the log; `verify` compares them with the entry. */
  readonly seq: number;
  readonly ts: number;
  /** Canonical JSON of the entry, without `hash`. */
  readonly body: string;
}

export interface SelectOptions {
  /** Default: newest first. */
  readonly order?: "newest" | "oldest";
  /**
   * `place`: as they stand in the log, which is right within a session and for going on later. `time`: by the clock of the device, which is
   * right across sessions: where no daemon runs, each was taken into the log when somebody asked.
   */
  readonly by?: "place" | "time";
  /** Only events beyond this one, in the order asked for. Only by time. */
  readonly after?: { readonly ts: number; readonly seq: number };
  /** At most so many events. */
  readonly limit?: number;
  /** Only events before this place, or after it. */
  readonly beforeSeq?: number;
  readonly afterSeq?: number;
  /** A part of the log: nothing else is looked at. Only by time. */
  readonly part?: PartOfLog;
  /** Entries are read in the order of time, whatever index else there might be. Of a part of the log that is a small one. */
  readonly isInOrderOfTime?: boolean;
}

/** Neighbouring entries by the clock of the device. */
export interface PartOfLog {
  /** Time of the oldest of them; all of that time and later are in it. */
  readonly from: number;
  /** Each lies within one of these stretches of the log, first and last place; others may as well. */
  readonly stretches: readonly (readonly [first: number, last: number])[];
  /** Nothing is older. */
  readonly isLast: boolean;
}

/** A file of the record that could not be read, and why. */
export interface UnreadSegment {
  readonly file: string;
  readonly message: string;
}

interface OpenSegment {
  readonly file: string;
  readonly database: DatabaseSync;
  readonly format: number;
}

/** A condition over the columns of `event`, which may differ with the format of the segment. */
export type Condition = string | ((format: number) => string);

/** Places that are taken together when a part of the log is told by its places. */
const BLOCK = 4096;
/** As many stretches as a question may name. */
const MAX_STRETCHES = 16;

/** Joins neighbours, and those with the smallest gaps where there are too many. */
function stretchesOf(blocks: readonly (readonly [first: number, last: number])[]): readonly (readonly [number, number])[] {
  const sorted = blocks.toSorted((a, b) => a[0] - b[0]);
  const gaps = sorted.slice(1).map(([first], index) => first - sorted[index]![1]);
  const widest = gaps.filter((gap) => gap > BLOCK).toSorted((a, b) => b - a)[MAX_STRETCHES - 1] ?? BLOCK;
  const joined: [number, number][] = [];
  for (const [first, last] of sorted) {
    const open = joined.at(-1);
    if (open === undefined || first - open[1] > widest) joined.push([first, last]);
    else open[1] = last;
  }
  return joined;
}

function* inTurn<T>(sources: readonly Generator<T>[]): Generator<T> {
  for (const source of sources) yield* source;
}

/** Merges what is in order by time already. */
function* merged(sources: readonly Generator<StoredEvent>[], order: "newest" | "oldest"): Generator<StoredEvent> {
  const heads = sources.map((source) => ({ source, next: source.next() })).filter(({ next }) => next.done !== true);
  const isBefore = (a: StoredEvent, b: StoredEvent): boolean =>
    order === "newest" ? a.ts > b.ts || (a.ts === b.ts && a.seq > b.seq) : a.ts < b.ts || (a.ts === b.ts && a.seq < b.seq);
  try {
    while (heads.length > 0) {
      let first = 0;
      for (let i = 1; i < heads.length; i++) if (isBefore(heads[i]!.next.value as StoredEvent, heads[first]!.next.value as StoredEvent)) first = i;
      const head = heads[first]!;
      yield head.next.value as StoredEvent;
      head.next = head.source.next();
      if (head.next.done === true) heads.splice(first, 1);
    }
  } finally {
    for (const { source } of heads) source.return(undefined);
  }
}

function hexOf(hash: SQLOutputValue | undefined): string {
  return hash instanceof Uint8Array ? Buffer.from(hash).toString("hex") : "";
}

/**
 * Reads the monthly segments of a record, all as one log. Opens them for reading only. A segment that cannot be read is left out
 * and told in `unread`; the others still answer.
 */
export class RecordReader {
  readonly #segments: OpenSegment[] = [];
  readonly #unread = new Map<string, string>();

  /** @param stateFolder of the person; there need not be a record in it */
  constructor(stateFolder: string) {
    for (const { file, path } of segmentFiles(stateFolder)) {
      try {
        const database = new DatabaseSync(path, { readOnly: true, timeout: 5000 });
        // Whether it is a database shows at the first question.
        database.prepare("SELECT seq FROM event LIMIT 1").get();
        const { format } = readStateRow(database, file);
        this.#segments.push({ file, database, format });
      } catch (error) {
        this.#unread.set(file, (error as Error).message);
      }
    }
  }

  /** Segments that could not be read, or not to their end. */
  get unread(): readonly UnreadSegment[] {
    return [...this.#unread].map(([file, message]) => ({ file, message }));
  }

  /** Whether the record holds no segment at all. */
  get isEmpty(): boolean {
    return this.#segments.length === 0 && this.#unread.size === 0;
  }

  close(): void {
    for (const { database } of this.#segments) database.close();
    this.#segments.length = 0;
  }

  /** Events that match, one after another, as they are read. Only what is taken is read. */
  *select(filter: EventFilter = {}, options: SelectOptions = {}): Generator<StoredEvent> {
    const { beforeSeq = Number.MAX_SAFE_INTEGER, afterSeq = -1 } = options;
    const { where, parameters, test } = compileFilter(filter, options.part?.stretches ?? [[afterSeq + 1, beforeSeq]]);
    yield* this.selectWhere(where, parameters, options, test);
  }

  /** The same for a condition over the columns of `event`. It must come from this program, not from a person. */
  *selectWhere(
    where: Condition,
    parameters: Readonly<Record<string, string | number>>,
    options: SelectOptions = {},
    test: (event: RecordedEvent) => boolean = () => true,
  ): Generator<StoredEvent> {
    const { order = "newest", by = "place", limit = Number.POSITIVE_INFINITY, beforeSeq, afterSeq, after, part, isInOrderOfTime } = options;
    if (limit <= 0) return;
    const terms: string[] = [];
    const values = { ...parameters };
    if (beforeSeq !== undefined) {
      terms.push("seq < $beforeSeq");
      values["$beforeSeq"] = beforeSeq;
    }
    if (afterSeq !== undefined) {
      terms.push("seq > $afterSeq");
      values["$afterSeq"] = afterSeq;
    }
    if (after !== undefined) {
      const sign = order === "newest" ? "<" : ">";
      terms.push(`ts ${sign}= $afterTs AND (ts ${sign} $afterTs OR seq ${sign} $afterPlace)`);
      values["$afterTs"] = after.ts;
      values["$afterPlace"] = after.seq;
    }
    if (part !== undefined) {
      terms.push("ts >= $partFrom");
      values["$partFrom"] = part.from;
    }
    const direction = order === "newest" ? "DESC" : "ASC";
    const columns = by === "time" ? `ts ${direction}, seq ${direction}` : `seq ${direction}`;
    const sqlFor = (format: number): string =>
      `SELECT ts, seq, hash, body FROM event ${part !== undefined && isInOrderOfTime === true ? "INDEXED BY event_ts " : ""}WHERE ${[`(${typeof where === "string" ? where : where(format)})`, ...terms].join(" AND ")} ORDER BY ${columns}`;
    const segments = order === "newest" ? this.#segments.toReversed() : this.#segments;
    const sources = segments.map(({ file, database, format }) => this.#stored(file, database, sqlFor(format), values, test));
    let count = 0;
    for (const stored of by === "time" ? merged(sources, order) : inTurn(sources)) {
      yield stored;
      count += 1;
      if (count >= limit) return;
    }
  }

  /** The events of one segment that match. */
  *#stored(
    file: string,
    database: DatabaseSync,
    sql: string,
    values: Readonly<Record<string, string | number>>,
    test: (event: RecordedEvent) => boolean,
  ): Generator<StoredEvent> {
    for (const row of this.#rows(file, database, sql, values)) {
      const body = String(row["body"]);
      const event = readRecorded(body, hexOf(row["hash"]));
      if (event === undefined) this.#unread.set(file, `entry ${String(row["seq"])} is no event`);
      else if (test(event)) yield { event, seq: Number(row["seq"]), ts: Number(row["ts"]), body };
    }
  }

  /** Rows of a question to each segment in turn, as they are. */
  *rows(sql: string, parameters: Readonly<Record<string, string | number>> = {}): Generator<Record<string, SQLOutputValue>> {
    for (const { file, database } of this.#segments) yield* this.#rows(file, database, sql, parameters);
  }

  /** The event with this id, or whose id begins or ends so; several when that is not enough. At most `limit`. */
  byId(id: string, limit = 6): readonly StoredEvent[] {
    const exact = [...this.selectWhere("id = $id", { $id: id }, { limit: 1 })];
    if (exact.length > 0) return exact;
    const begins = [...this.selectWhere("id >= $id AND id < $idEnd", { $id: id, $idEnd: `${id}\u{10FFFF}` }, { order: "oldest", limit })];
    return begins.length > 0 ? begins : [...this.selectWhere("substr(id, -length($id)) = $id", { $id: id }, { order: "oldest", limit })];
  }

  /** The event at a place in the log. */
  bySeq(seq: number): StoredEvent | undefined {
    return this.selectWhere("seq = $seq", { $seq: seq }, { limit: 1 }).next().value ?? undefined;
  }

  /** Place of the last event; -1 when there is none. */
  lastSeq(): number {
    let last = -1;
    for (const row of this.rows("SELECT max(seq) AS last FROM event")) last = Math.max(last, Number(row["last"] ?? -1));
    return last;
  }

  /** About `size` of the newest entries before a place by time, of the whole log without one; `undefined` when there are none. */
  partBefore(before: { readonly ts: number; readonly seq: number } | undefined, size: number): PartOfLog | undefined {
    const term = before === undefined ? "1" : "ts <= $ts AND (ts < $ts OR seq < $seq)";
    const bound = before === undefined ? {} : { $ts: before.ts, $seq: before.seq };
    let [full, oldest] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    const parts = this.rows(
      `SELECT min(ts) AS oldest, count(*) AS n FROM (SELECT ts FROM event INDEXED BY event_ts WHERE ${term} ORDER BY ts DESC, seq DESC LIMIT $size)`,
      { ...bound, $size: size },
    );
    for (const row of parts) {
      const count = Number(row["n"]);
      if (count === 0) continue;
      oldest = Math.min(oldest, Number(row["oldest"]));
      // A month with more than that is looked at only so far, and so are the others.
      if (count >= size) full = Math.max(full, Number(row["oldest"]));
    }
    if (oldest === Number.POSITIVE_INFINITY) return undefined;
    const from = Math.max(full, oldest);
    const blocks: (readonly [number, number])[] = [];
    const sql = `SELECT min(seq) AS first, max(seq) AS last FROM event INDEXED BY event_ts WHERE ts >= $from AND ${term} GROUP BY seq / ${BLOCK}`;
    for (const row of this.rows(sql, { ...bound, $from: from })) blocks.push([Number(row["first"]), Number(row["last"])]);
    return { from, stretches: stretchesOf(blocks), isLast: full === Number.NEGATIVE_INFINITY };
  }

  *#rows(file: string, database: DatabaseSync, sql: string, values: Readonly<Record<string, string | number>>): Generator<Record<string, SQLOutputValue>> {
    try {
      const statement = database.prepare(sql);
      // A segment of another format may be asked without some of them.
      statement.setAllowUnknownNamedParameters(true);
      yield* statement.iterate(values) as Iterable<Record<string, SQLOutputValue>>;
    } catch (error) {
      this.#unread.set(file, (error as Error).message);
    }
  }
}
