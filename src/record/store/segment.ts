import { renameSync } from "node:fs";
import { join } from "node:path";
import { Frontier } from "../chain/index.ts";
import { RecordError } from "../folder.ts";
// Not by its face, which loads the schema as well: the thread that writes rows has no use for that, and waits for it.
import { readRecorded } from "../schema/read-event.ts";
import { syncFolder } from "../whole-file.ts";
import { recordFolder, removeDatabase } from "./segment-files.ts";
import { inTransaction, openForWriting, type Database, type Statement } from "./sqlite.ts";
import { changedPaths } from "./changed-paths.ts";
import { EVENT_COLUMNS, FORMAT, SEGMENT_TABLES, TEXT_COLUMNS, UPGRADE_TO_2 } from "./tables.ts";

/** Where the log stands: what the next entry continues. */
export interface LogState {
  readonly month: string;
  readonly origin: string;
  readonly device: string;
  readonly org: string | undefined;
  readonly size: number;
  readonly head: Buffer;
  readonly frontier: Buffer;
  readonly lastRecorded: number;
  readonly checkpointSize: number;
  readonly checkpointTs: number;
  readonly key: string;
}

interface StateRow {
  readonly format: number;
  readonly month: string;
  readonly origin: string;
  readonly device: string;
  readonly org: string | null;
  readonly previous: string | null;
  readonly start_size: number;
  readonly start_head: Uint8Array;
  readonly start_frontier: Uint8Array;
  readonly size: number;
  readonly head: Uint8Array;
  readonly frontier: Uint8Array;
  readonly last_recorded: number;
  readonly checkpoint_size: number;
  readonly checkpoint_ts: number;
  readonly key: string;
}

/** The row of `segment` in a database. Throws when there is none or of a newer format. */
export function readStateRow(database: Database, file: string): StateRow {
  const row = database.prepare("SELECT * FROM segment").get() as unknown as StateRow | undefined;
  if (row === undefined) throw new RecordError(`\`${file}\` does not say where it starts; put a copy of it back`);
  if (!(row.format >= 1 && row.format <= FORMAT)) throw new RecordError(`\`${file}\` is of format ${row.format}; update Sallyport`);
  return row;
}

function stateOf(row: StateRow): LogState {
  return {
    month: row.month,
    origin: row.origin,
    device: row.device,
    org: row.org ?? undefined,
    size: row.size,
    head: Buffer.from(row.head),
    frontier: Buffer.from(row.frontier),
    lastRecorded: row.last_recorded,
    checkpointSize: row.checkpoint_size,
    checkpointTs: row.checkpoint_ts,
    key: row.key,
  };
}

const INSERT_CHANGED = "INSERT INTO changed_path (path, seq) VALUES (?, ?)";

/** Brings a segment of before to the tables of today. Who reads it meanwhile sees it as it was. */
function upgrade(database: Database): void {
  inTransaction(database, () => {
    database.exec(UPGRADE_TO_2);
    const insert = database.prepare(INSERT_CHANGED);
    const rows = database.prepare("SELECT seq, body FROM event WHERE kind = 'tool.request' ORDER BY seq").iterate() as Iterable<{ seq: number; body: string }>;
    // An entry that somebody damaged is for `verify` to find.
    for (const { seq, body } of rows) for (const path of changedPaths(readRecorded(body) ?? {})) insert.run(path, seq);
  });
}

export interface SpoolPosition {
  readonly file: string;
  readonly name: string;
  readonly offset: number;
  readonly anchorStart: number;
  readonly anchor: Uint8Array;
}

/** The segment that is written, with its statements. */
export class Segment {
  readonly database: Database;
  readonly file: string;
  readonly insertEvent: Statement;
  readonly insertText: Statement;
  readonly insertChanged: Statement;
  readonly insertBlock: Statement;
  readonly insertCheckpoint: Statement;
  readonly #update: Statement;
  readonly #putPosition: Statement;
  readonly #dropPosition: Statement;
  readonly #bodyById: Statement;

  private constructor(database: Database, file: string) {
    this.database = database;
    this.file = file;
    const marks = (count: number): string => Array.from({ length: count }, () => "?").join(",");
    // The body is handed over as the bytes that were hashed: they are text in UTF-8.
    this.insertEvent = database.prepare(
      `INSERT INTO event (${EVENT_COLUMNS.join(",")}) VALUES (${marks(EVENT_COLUMNS.length - 1)},CAST(? AS TEXT)) ON CONFLICT (id) DO NOTHING`,
    );
    this.insertText = database.prepare(`INSERT INTO event_text (rowid,${TEXT_COLUMNS.join(",")}) VALUES (${marks(TEXT_COLUMNS.length + 1)})`);
    this.insertChanged = database.prepare(INSERT_CHANGED);
    this.insertBlock = database.prepare("INSERT INTO tree_block (n, root) VALUES (?, ?)");
    this.insertCheckpoint = database.prepare("INSERT OR REPLACE INTO checkpoint (size, ts, note) VALUES (?, ?, ?)");
    this.#update = database.prepare("UPDATE segment SET size = ?, head = ?, frontier = ?, last_recorded = ?, checkpoint_size = ?, checkpoint_ts = ?, key = ?");
    this.#putPosition = database.prepare("INSERT OR REPLACE INTO spool_file (file, name, offset, anchor_start, anchor) VALUES (?, ?, ?, ?, ?)");
    this.#dropPosition = database.prepare("DELETE FROM spool_file WHERE file = ?");
    this.#bodyById = database.prepare("SELECT body FROM event WHERE id = ?");
  }

  /** Opens the segment of a month. Throws when its file is no segment. */
  static open(stateFolder: string, file: string): Segment {
    const database = openForWriting(join(recordFolder(stateFolder), file));
    try {
      if (readStateRow(database, file).format < FORMAT) upgrade(database);
      return new Segment(database, file);
    } catch (error) {
      database.close();
      throw error;
    }
  }

  /**
   * Makes the segment of a month, which goes on where `state` ends and takes over how far the spool is read. It has its name only
   * when it is complete, so a crash leaves the old segment the newest.
   */
  static create(stateFolder: string, state: LogState, previous: string | undefined, positions: readonly SpoolPosition[]): Segment {
    const folder = recordFolder(stateFolder);
    const file = `events-${state.month}.sqlite`;
    const fresh = join(folder, `${file}.new`);
    removeDatabase(fresh);
    const database = openForWriting(fresh);
    try {
      inTransaction(database, () => {
        database.exec(SEGMENT_TABLES);
        database
          .prepare(
            `INSERT INTO segment (one, format, month, origin, device, org, previous, start_size, start_head, start_frontier, size, head, frontier,
             last_recorded, checkpoint_size, checkpoint_ts, key) VALUES (1, ${FORMAT}, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
          )
          .run(
            state.month,
            state.origin,
            state.device,
            state.org ?? null,
            previous ?? null,
            state.size,
            state.head,
            state.frontier,
            state.size,
            state.head,
            state.frontier,
            state.lastRecorded,
            state.checkpointSize,
            state.checkpointTs,
            state.key,
          );
        const put = database.prepare("INSERT INTO spool_file (file, name, offset, anchor_start, anchor) VALUES (?, ?, ?, ?, ?)");
        for (const one of positions) put.run(one.file, one.name, one.offset, one.anchorStart, one.anchor);
      });
      // Everything into the one file that is renamed.
      database.exec("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE");
    } finally {
      database.close();
    }
    renameSync(fresh, join(folder, file));
    syncFolder(folder);
    return Segment.open(stateFolder, file);
  }

  /** Where the log stands. */
  state(): LogState {
    return stateOf(readStateRow(this.database, this.file));
  }

  /** Stores where the log stands, in the transaction that holds its entries. */
  saveState(state: Omit<LogState, "month" | "origin" | "device" | "org" | "frontier">, frontier: Frontier): void {
    this.#update.run(state.size, state.head, frontier.toBytes(), state.lastRecorded, state.checkpointSize, state.checkpointTs, state.key);
  }

  positions(): readonly SpoolPosition[] {
    return (this.database.prepare("SELECT file, name, offset, anchor_start AS anchorStart, anchor FROM spool_file").all() as unknown as SpoolPosition[]).map(
      (row) => ({
        ...row,
      }),
    );
  }

  putPosition(one: SpoolPosition): void {
    this.#putPosition.run(one.file, one.name, one.offset, one.anchorStart, one.anchor);
  }

  dropPosition(file: string): void {
    this.#dropPosition.run(file);
  }

  /** The entry of an event, if this segment has it. */
  bodyOf(id: string): string | undefined {
    return (this.#bodyById.get(id) as { body: string } | undefined)?.body;
  }

  /** Lets go of pages that are kept in memory. */
  shrink(): void {
    this.database.exec("PRAGMA shrink_memory");
  }

  close(): void {
    this.database.close();
  }
}
