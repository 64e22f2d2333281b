/**
 * The one file that knows `node:sqlite`, whose classes are about to be renamed.
 */
import { closeSync, constants, lstatSync, openSync } from "node:fs";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { pathToFileURL } from "node:url";

export type Database = DatabaseSync;
export type Statement = StatementSync;

/** How long a statement waits for another process, in milliseconds. Writers are one at a time by the device's lock; this is for readers that hold a file. */
const BUSY_MS = 10_000;

/**
 * Makes the file for its owner only; SQLite gives what it puts beside it the same mode. One that is there is not opened: whoever closes a file gives up all
 * locks that this process has on it, those of other threads' databases too (https://www.sqlite.org/howtocorrupt.html, 2.2).
 */
function ownFile(path: string): void {
  try {
    closeSync(openSync(path, constants.O_RDWR | constants.O_CREAT | constants.O_EXCL, 0o600));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    if (lstatSync(path).isSymbolicLink()) throw new Error(`\`${path}\` is a link; remove it`, { cause: error });
  }
}

/** Opens a database for writing, and makes it when it is not there. What is committed is on disk. */
export function openForWriting(path: string): Database {
  ownFile(path);
  const database = new DatabaseSync(path, { timeout: BUSY_MS, enableForeignKeyConstraints: false });
  database.exec("PRAGMA page_size = 16384; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 8000; PRAGMA cache_size = -8000");
  return database;
}

/** Opens a database for reading. On a disk that cannot be written it is read as it lies there. */
export function openForReading(path: string): Database {
  try {
    const database = new DatabaseSync(path, { readOnly: true, timeout: BUSY_MS });
    database.prepare("SELECT count(*) FROM sqlite_master").get();
    return database;
  } catch (error) {
    // A database in WAL mode wants a file for its index beside it; "unable to open database file" when it may not make one.
    if ((error as { errcode?: number }).errcode !== 14 && (error as { errcode?: number }).errcode !== 8) throw error;
    const url = pathToFileURL(path);
    url.searchParams.set("immutable", "1");
    return new DatabaseSync(url, { readOnly: true });
  }
}

/** A database that only serves as a lock between processes: the operating system lets it go when its holder dies. */
export function openLock(path: string, waitMs: number): Database {
  ownFile(path);
  return new DatabaseSync(path, { timeout: waitMs });
}

/** Runs `work` in one transaction: all of it is on disk afterwards, or none. */
export function inTransaction<T>(database: Database, work: () => T): T {
  database.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    database.exec("COMMIT");
    return result;
  } catch (error) {
    // SQLite may have rolled back by itself, as when the disk is full.
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}
