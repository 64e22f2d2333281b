import type { RecordReader } from "../record/query/index.ts";

const MAX_ROOTS = 40;
/** Newest entries in which workspaces are looked for. */
const NEWEST = 20_000;

/** Workspaces of the newest events. A session is in one as a rule, so the last event of each that says one is looked at; then only what has come since. */
export class RecentRoots {
  readonly #roots = new Map<string, number>();
  #upTo = -1;

  /** Whether the record was looked at. */
  get isKnown(): boolean {
    return this.#upTo !== -1;
  }

  /** Takes up what has come into the log since it was last called. */
  advance(reader: RecordReader): void {
    const last = reader.lastSeq();
    if (last < this.#upTo) {
      // Another log, or one that was put back.
      this.#roots.clear();
      this.#upTo = -1;
    }
    if (last === this.#upTo) return;
    const sql = `SELECT json_extract(body, '$.root') AS root, max(seq) AS last FROM event
      WHERE seq IN (SELECT max(seq) FROM event WHERE seq > $from AND src NOT IN ('sequencer', 'telemetry') AND json_extract(body, '$.root') IS NOT NULL GROUP BY session) GROUP BY 1`;
    for (const { root, last: at } of reader.rows(sql, { $from: Math.max(this.#upTo, last - NEWEST) }))
      if (typeof root === "string" && root.startsWith("/")) this.#roots.set(root, Math.max(Number(at), this.#roots.get(root) ?? 0));
    this.#upTo = last;
  }

  /** The workspace of the newest event first. */
  list(reader: RecordReader): readonly string[] {
    this.advance(reader);
    const newest = [...this.#roots].toSorted((a, b) => b[1] - a[1]).slice(0, MAX_ROOTS);
    for (const root of this.#roots.keys()) if (!newest.some(([one]) => one === root)) this.#roots.delete(root);
    return newest.map(([root]) => root);
  }
}
