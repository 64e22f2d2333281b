import { closeSync, fstatSync, openSync, readdirSync, readSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { distrustedSession, emptySession, readSession, writeSession, type SessionState } from "../session/index.ts";
import { sessionFileName } from "./file-name.ts";
import { privateFolder, RecordError } from "./folder.ts";
import { withLock, type LockLimits } from "./lock.ts";
import { replaceFile } from "./whole-file.ts";

/** Larger than any session that `learn` keeps within its limits. */
const MAX_BYTES = 4 * 1024 * 1024;
/** Sessions that nobody resumed for so long are forgotten; the client keeps its transcripts as long. */
const MAX_AGE_MS = 30 * 24 * 3600 * 1000;
/** A file that has not changed is written anew after this time all the same, so that its age is that of the session's last use. */
const FRESH_MS = 24 * 3600 * 1000;

/** A small file, `undefined` when it is not there, `null` when it is there and cannot be had. */
function readSmall(path: string): string | null | undefined {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? undefined : null;
  }
  try {
    const { size } = fstatSync(file);
    if (size > MAX_BYTES) return null;
    const bytes = Buffer.alloc(size);
    let read = 0;
    while (read < size) {
      const some = readSync(file, bytes, read, size - read, read);
      if (some === 0) break;
      read += some;
    }
    return bytes.toString("utf8", 0, read);
  } catch {
    return null;
  } finally {
    closeSync(file);
  }
}

function stateOf(stored: string | null | undefined): SessionState {
  if (stored === undefined) return emptySession();
  return stored === null ? distrustedSession("the stored state of this session cannot be read") : readSession(stored).state;
}

/** Written so recently that it need not be for the sake of its age. */
function isFresh(path: string): boolean {
  return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) < FRESH_MS;
}

/** Session states as one small file each, shared by all hooks of the session, whichever process runs them. */
export class SessionStore {
  readonly #folder: string;
  readonly #limits: LockLimits | undefined;

  constructor(stateFolder: string, limits?: LockLimits) {
    this.#folder = join(stateFolder, "sessions");
    this.#limits = limits;
  }

  /** Where the state of a session lies. */
  fileOf(session: string): string {
    return join(this.#folder, `${sessionFileName(session)}.json`);
  }

  /** The session as stored: empty when it is new, distrusted when its file cannot be read. Never throws. */
  load(session: string): SessionState {
    return stateOf(readSmall(this.fileOf(session)));
  }

  /**
   * Replaces the session by what `change` makes of its newest state. Parallel hooks each see the others' changes. Most calls leave a
   * session as it was, so `change` is asked first without the lock, which costs more than they do: nothing changed means that it came
   * at the moment in which the session was read. Otherwise it holds when the session is still the same under the lock, or is asked again.
   * Throws when it cannot be stored.
   * @param change must do nothing else while `isHeld` is false; it answers `undefined` then where it has to, and now leaves the session as it was
   */
  update(session: string, change: (state: SessionState, isHeld: boolean) => SessionState | undefined): SessionState {
    const file = this.fileOf(session);
    privateFolder(this.#folder);
    const seen = readSmall(file);
    const early = change(stateOf(seen), false);
    if (early !== undefined && writeSession(early) === seen && isFresh(file)) return early;
    return withLock(
      `${file}.lock`,
      (isHeld) => {
        const stored = readSmall(file);
        const state = stateOf(stored);
        const next = (early !== undefined && stored === seen ? early : change(state, true)) ?? state;
        const text = writeSession(next);
        if (text === stored && isFresh(file)) return next;
        if (Buffer.byteLength(text) > MAX_BYTES) throw new RecordError("the state of the session has grown too large; start a new session");
        const check = (): void => {
          if (!isHeld()) throw new RecordError("the lock of the session was lost; try again");
        };
        replaceFile(file, text, { isDurable: false, check });
        return next;
      },
      this.#limits,
    );
  }

  /** Removes the sessions that were not used for a month. Never throws. */
  prune(now: number = Date.now()): void {
    try {
      for (const name of readdirSync(this.#folder)) {
        const path = join(this.#folder, name);
        if (now - statSync(path).mtimeMs > MAX_AGE_MS) rmSync(path, { force: true });
      }
    } catch {
      // Another process removed the file first, or there is no folder: nothing is left to do.
    }
  }
}
