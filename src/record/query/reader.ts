import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync, type SQLOutputValue } from "node:sqlite";
import type { RecordedEvent } from "../../model/index.ts";
import { readRecorded } from "../schema/index.ts";
import { compileFilter, type EventFilter } from "./filter.ts";

/** An event as it is stored, with the text of its entry. */
export interface StoredEvent {
  readonly event: RecordedEvent;
  /** Canonical JSON of the entry, without `hash`. */
  readonly body: string;
}

export interface SelectOptions {
  /** By place in the log. Default: newest first. */
  readonly order?: "newest" | "oldest";
  /** At most so many events. */
  readonly limit?: number;
  /** Only events before this place, or after it. */
  readonly beforeSeq?: number;
  readonly afterSeq?: number;
}

/** A file of the record that could not be read, and why. */
export interface UnreadSegment {
  readonly file: string;
  readonly message: string;
}

const SEGMENT = /^events-\d{4}-\d{2}\.sqlite$/;

interface OpenSegment {
  readonly file: string;
  readonly database: DatabaseSync;
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

  /** @param folder the `record` folder below the state folder; it need not be there */
  constructor(folder: string) {
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => SEGMENT.test(name)) : [];
    for (const file of names.sort()) {
      try {
        const database = new DatabaseSync(join(folder, file), { readOnly: true, timeout: 5000 });
        // Whether it is a database shows at the first question.
        database.prepare("SELECT seq FROM event LIMIT 1").get();
        this.#segments.push({ file, database });
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
    const { where, parameters, test } = compileFilter(filter);
    yield* this.selectWhere(where, parameters, options, test);
  }

  /** The same for a condition over the columns of `event`. It must come from this program, not from a person. */
  *selectWhere(
    where: string,
    parameters: Readonly<Record<string, string | number>>,
    options: SelectOptions = {},
    test: (event: RecordedEvent) => boolean = () => true,
  ): Generator<StoredEvent> {
    const { order = "newest", limit = Number.POSITIVE_INFINITY, beforeSeq, afterSeq } = options;
    const terms = [`(${where})`];
    const values = { ...parameters };
    if (beforeSeq !== undefined) {
      terms.push("seq < $beforeSeq");
      values["$beforeSeq"] = beforeSeq;
    }
    if (afterSeq !== undefined) {
      terms.push("seq > $afterSeq");
      values["$afterSeq"] = afterSeq;
    }
    const sql = `SELECT hash, body FROM event WHERE ${terms.join(" AND ")} ORDER BY seq ${order === "newest" ? "DESC" : "ASC"}`;
    const segments = order === "newest" ? this.#segments.toReversed() : this.#segments;
    let count = 0;
    if (limit <= 0) return;
    for (const { file, database } of segments) {
      for (const row of this.#rows(file, database, sql, values)) {
        const body = String(row["body"]);
        const event = readRecorded(body, hexOf(row["hash"]));
        if (event === undefined) {
          this.#unread.set(file, "an entry is no event; `sallyport verify` says which");
          continue;
        }
        if (!test(event)) continue;
        yield { event, body };
        count += 1;
        if (count >= limit) return;
      }
    }
  }

  /** Rows of a question to each segment in turn, as they are. */
  *rows(sql: string, parameters: Readonly<Record<string, string | number>> = {}): Generator<Record<string, SQLOutputValue>> {
    for (const { file, database } of this.#segments) yield* this.#rows(file, database, sql, parameters);
  }

  /** The event with this id, or whose id begins so; several when the beginning is not enough. At most `limit`. */
  byId(id: string, limit = 6): readonly StoredEvent[] {
    return [...this.selectWhere("id >= $id AND id < $idEnd", { $id: id, $idEnd: `${id}\u{10FFFF}` }, { order: "oldest", limit })];
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

  *#rows(file: string, database: DatabaseSync, sql: string, values: Readonly<Record<string, string | number>>): Generator<Record<string, SQLOutputValue>> {
    try {
      yield* database.prepare(sql).iterate(values) as Iterable<Record<string, SQLOutputValue>>;
    } catch (error) {
      this.#unread.set(file, (error as Error).message);
    }
  }
}
