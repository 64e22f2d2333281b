import { existsSync } from "node:fs";
import type { KeptCheckpoint } from "../store/checkpoint-file.ts";
import type { MonthFile } from "../store/segment-files.ts";
import { readStateRow } from "../store/segment.ts";
import { openForReading, type Database } from "../store/sqlite.ts";
import type { ChangedPathRow } from "./changed-path-walk.ts";
import { EVENT_COLUMNS } from "../store/tables.ts";

/** A row of `event` as it lies there. */
export type EventRow = Readonly<Record<(typeof EVENT_COLUMNS)[number], string | number | Uint8Array | null>> & {
  readonly seq: number;
  readonly id: string;
  readonly hash: Uint8Array;
  readonly body: string;
};

type StateRow = ReturnType<typeof readStateRow>;

/** One segment that is being read, as it was at one moment. */
export class SegmentReader {
  readonly file: string;
  readonly state: StateRow;
  readonly #database: Database;

  private constructor(database: Database, file: string) {
    this.#database = database;
    this.file = file;
    // One transaction over everything that is read: a sequencer that goes on meanwhile does not confuse.
    database.exec("BEGIN");
    this.state = readStateRow(database, file);
  }

  /** Opens it; answers why not where it is no segment. */
  static open({ path, file }: MonthFile): SegmentReader | string {
    if (!existsSync(path)) return "it is gone";
    let database: Database | undefined;
    try {
      database = openForReading(path);
      return new SegmentReader(database, file);
    } catch (error) {
      database?.close();
      return error instanceof Error ? error.message : "it cannot be read";
    }
  }

  *rows(): Generator<EventRow> {
    yield* this.#database.prepare(`SELECT ${EVENT_COLUMNS.join(",")} FROM event ORDER BY seq`).iterate() as unknown as Iterable<EventRow>;
  }

  /** What `changed_path` says, entry by entry. There is none of it in a segment of format 1. */
  *changedPaths(): Generator<ChangedPathRow> {
    yield* this.#database.prepare("SELECT seq, path FROM changed_path ORDER BY seq").iterate() as unknown as Iterable<ChangedPathRow>;
  }

  checkpoints(): readonly KeptCheckpoint[] {
    return this.#database.prepare("SELECT size, ts, note FROM checkpoint ORDER BY size").all() as unknown as readonly KeptCheckpoint[];
  }

  /** What SQLite says about the file itself; `undefined` when it is whole. */
  fault(): string | undefined {
    const row = this.#database.prepare("PRAGMA quick_check(1)").get() as { quick_check: string };
    return row.quick_check === "ok" ? undefined : row.quick_check;
  }

  /** The entry at a place. */
  bodyAt(seq: number): string | undefined {
    return (this.#database.prepare("SELECT body FROM event WHERE seq = ?").get(seq) as { body: string } | undefined)?.body;
  }

  seqOf(id: string): number | undefined {
    return (this.#database.prepare("SELECT seq FROM event WHERE id = ?").get(id) as { seq: number } | undefined)?.seq;
  }

  blockRoot(n: number): Uint8Array | undefined {
    return (this.#database.prepare("SELECT root FROM tree_block WHERE n = ?").get(n) as { root: Uint8Array } | undefined)?.root;
  }

  close(): void {
    this.#database.close();
  }
}
