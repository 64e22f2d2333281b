import { closeSync, openSync, readFileSync, statSync, unlinkSync, writeSync } from "node:fs";
import { RecordError } from "./folder.ts";
import { pause } from "./pause.ts";

export interface LockLimits {
  /** Longest wait for another holder. */
  readonly waitMs: number;
  /** A lock older than this belongs to a dead process: nobody holds it longer than a few milliseconds. */
  readonly staleMs: number;
}

const DEFAULTS: LockLimits = { waitMs: 4000, staleMs: 2500 };

/** Makes the file, or answers false when another process has it. */
function take(path: string, token: string): boolean {
  let file: number;
  try {
    file = openSync(path, "wx", 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
  try {
    writeSync(file, token);
  } finally {
    closeSync(file);
  }
  return true;
}

function ageOf(path: string): number {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}

function holderOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

/** Removes a file that may be gone, with one call of the system where `rmSync` makes three. */
function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}

/** Removes a dead process's lock. Only one process at a time may, or a second would remove the first one's new lock. */
function breakStale(path: string, staleMs: number): void {
  const breaker = `${path}.break`;
  if (!take(breaker, "")) {
    if (ageOf(breaker) > staleMs * 2) remove(breaker);
    return;
  }
  try {
    if (ageOf(path) > staleMs) remove(path);
  } finally {
    remove(breaker);
  }
}

/**
 * Runs `work` while no other process holds `path`. `work` gets a test whether the lock is still its own,
 * for a last look before it writes: a process that was stopped for seconds may have been taken for dead.
 */
export function withLock<T>(path: string, work: (isHeld: () => boolean) => T, limits: LockLimits = DEFAULTS): T {
  const token = `${process.pid}.${process.hrtime.bigint()}.${Math.random()}`;
  const start = Date.now();
  for (let length = 1; !take(path, token); length = Math.min(length * 1.6, 25)) {
    if (ageOf(path) > limits.staleMs) breakStale(path, limits.staleMs);
    else if (Date.now() - start > limits.waitMs) throw new RecordError(`another process holds \`${path}\`; remove it if none is running`);
    else pause(length * (0.5 + Math.random()));
  }
  const isHeld = (): boolean => holderOf(path) === token;
  try {
    return work(isHeld);
  } finally {
    if (isHeld()) remove(path);
  }
}
