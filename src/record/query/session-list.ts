import type { SessionRow } from "../../model/index.ts";
import type { RecordReader } from "./reader.ts";
import { sessionRow } from "./session-summary.ts";

/** The last place of every session, by stepping through the index from one session to the next: a record has far fewer of them than events. */
const ALL = `
  WITH RECURSIVE each (session) AS (
    SELECT min(session) FROM event
    UNION ALL SELECT (SELECT min(event.session) FROM event WHERE event.session > each.session) FROM each WHERE each.session IS NOT NULL)
  SELECT session, (SELECT max(seq) FROM event WHERE event.session = each.session) AS last FROM each WHERE session IS NOT NULL`;

/** Rows that are kept: those that lists have shown lately. */
const MAX_ROWS = 2000;

/** A page of sessions, the one whose last event stands latest in the log first. */
export interface SessionPage {
  readonly sessions: readonly SessionRow[];
  /** Give it as `after` for the next page; absent at the end. */
  readonly next?: string;
}

/**
 * The sessions of a record by their last events. It is read once from an index; then only what has come since is looked at, and of a session that is
 * shown again only its new events are counted.
 */
export class SessionList {
  readonly #last = new Map<string, number>();
  readonly #rows = new Map<string, { readonly upTo: number; readonly row: SessionRow | undefined }>();
  #upTo = -1;
  #ordered: readonly (readonly [session: string, last: number])[] | undefined;

  /** Whether the record was looked at. */
  get isKnown(): boolean {
    return this.#upTo !== -1;
  }

  /** Takes up what has come into the log since it was last called. */
  advance(reader: RecordReader): void {
    const last = reader.lastSeq();
    if (last < this.#upTo) {
      // Another log, or one that was put back.
      this.#last.clear();
      this.#rows.clear();
      this.#upTo = -1;
    }
    if (last === this.#upTo) return;
    const rows =
      this.#upTo === -1
        ? reader.rows(ALL)
        : reader.rows("SELECT session, max(seq) AS last FROM event WHERE seq > $upTo GROUP BY session", { $upTo: this.#upTo });
    for (const row of rows) {
      const session = String(row["session"]);
      this.#last.set(session, Math.max(Number(row["last"]), this.#last.get(session) ?? -1));
    }
    this.#upTo = last;
    this.#ordered = undefined;
  }

  /** @param prefix how their ids begin @param after `next` of the page before: a place in the log */
  page(reader: RecordReader, limit: number, prefix = "", after = Number.POSITIVE_INFINITY): SessionPage {
    this.advance(reader);
    this.#ordered ??= [...this.#last].toSorted((a, b) => b[1] - a[1]);
    const sessions: SessionRow[] = [];
    for (const [session, last] of this.#ordered) {
      if (last >= after || !session.startsWith(prefix)) continue;
      if (sessions.length === limit) return { sessions: sessions.toSorted((a, b) => b.to - a.to), next: String(last + 1) };
      const row = this.#row(reader, session, last);
      if (row !== undefined) sessions.push(row);
    }
    // Within a page by time, as whoever reads it expects; the log has them as they were told.
    return { sessions: sessions.toSorted((a, b) => b.to - a.to) };
  }

  #row(reader: RecordReader, session: string, last: number): SessionRow | undefined {
    const known = this.#rows.get(session);
    if (known?.upTo === last) return known.row;
    const row = sessionRow(reader, session, known);
    this.#rows.delete(session);
    this.#rows.set(session, { upTo: last, row });
    if (this.#rows.size > MAX_ROWS) this.#rows.delete(this.#rows.keys().next().value!);
    return row;
  }
}
