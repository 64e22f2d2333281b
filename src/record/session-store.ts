import { appendFileSync, closeSync, fstatSync, openSync, readdirSync, readSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Outcome } from "../model/index.ts";
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
   * Replaces the session by what `change` makes of its newest state. Parallel hooks each see the others' changes.
   * Throws when it cannot be stored.
   */
  update(session: string, change: (state: SessionState) => SessionState): SessionState {
    const file = this.fileOf(session);
    privateFolder(this.#folder);
    return withLock(
      `${file}.lock`,
      (isHeld) => {
        const stored = readSmall(file);
        const next = change(stateOf(stored));
        const text = writeSession(next);
        // Most calls leave a session as it was; to replace a file costs several times what all else here does.
        if (text === stored && Date.now() - statSync(file).mtimeMs < FRESH_MS) return next;
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

  #countsOf(session: string): string {
    return join(this.#folder, `${sessionFileName(session)}.calls`);
  }

  /**
   * Counts a call that was decided: a line in a file of its own, because to replace the session's file takes longer than most calls are looked at. What a
   * power failure takes of it is in the record.
   */
  count(session: string, outcome: Outcome): void {
    appendFileSync(this.#countsOf(session), `${outcome}\n`, { mode: 0o600 });
  }

  /** Calls of a session that were decided, by outcome. */
  counts(session: string): Readonly<Record<Outcome, number>> {
    const counts = { allow: 0, ask: 0, deny: 0 };
    for (const line of (readSmall(this.#countsOf(session)) ?? "").split("\n")) if (Object.hasOwn(counts, line)) counts[line as Outcome] += 1;
    return counts;
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
