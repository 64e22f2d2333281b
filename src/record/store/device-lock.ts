import { join } from "node:path";
import { privateFolder, RecordError } from "../folder.ts";
import { recordFolder } from "./segment-files.ts";
import { openLock, type Database } from "./sqlite.ts";

const SQLITE_BUSY = 5;

/**
 * One writer of the record at a time on this device. The operating system holds the lock (as one of SQLite's on an empty database), so it is
 * free as soon as its holder is dead, however it died.
 */
export class DeviceLock {
  readonly #database: Database;

  constructor(stateFolder: string, waitMs: number) {
    this.#database = openLock(join(privateFolder(recordFolder(stateFolder)), "writer.lock"), waitMs);
  }

  /** Runs `work` while nobody else writes the record. Throws when another writer does not end in time. */
  hold<T>(work: () => T): T {
    try {
      this.#database.exec("BEGIN EXCLUSIVE");
    } catch (error) {
      if ((error as { errcode?: number }).errcode !== SQLITE_BUSY) throw error;
      throw new RecordError("another process writes the record just now; try again");
    }
    try {
      return work();
    } finally {
      this.#database.exec("ROLLBACK");
    }
  }

  close(): void {
    this.#database.close();
  }
}
