import { execFileSync } from "node:child_process";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";

/** A process, told apart from a later one that has got the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it started, in the words of the operating system. */
  readonly start: string;
}

/** What the daemon tells about itself to our own commands. */
export interface ProcessFile extends ProcessIdentity {
  readonly version: string;
  readonly port: number;
  /** Milliseconds since the epoch. */
  readonly since: number;
  /** The process that starts the daemon again after a crash, where there is one. */
  readonly supervisor?: ProcessIdentity;
}

/**
 * When a process started, so that its number cannot be mistaken for another's: field 22 of `/proc/PID/stat`
 * (proc_pid_stat(5)), elsewhere what `ps` says. `undefined` when there is no such process.
 */
export function startOf(pid: number): string | undefined {
  if (!Number.isSafeInteger(pid) || pid < 1) return undefined;
  try {
    if (process.platform === "linux") {
      const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
      // The name in brackets may hold anything, brackets and spaces too. State Z: it has ended and nobody has asked how.
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      return fields[0] === "Z" ? undefined : fields[19];
    }
    const text = execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8", timeout: 5000, stdio: ["ignore", "pipe", "ignore"] }).trim();
    return text === "" ? undefined : text;
  } catch {
    return undefined;
  }
}

/** This process. */
export function ownIdentity(): ProcessIdentity {
  return { pid: process.pid, start: startOf(process.pid) ?? "unknown" };
}

/** True while exactly this process runs. */
export function isRunning({ pid, start }: ProcessIdentity): boolean {
  return startOf(pid) === start;
}

/** True when a value names a process as `ownIdentity` does. */
export function isIdentity(value: unknown): value is ProcessIdentity {
  if (typeof value !== "object" || value === null) return false;
  const { pid, start } = value as Partial<ProcessIdentity>;
  return typeof pid === "number" && Number.isSafeInteger(pid) && pid > 1 && typeof start === "string";
}

/** The file as written; `undefined` when there is none or it says nothing that can be used. */
export function readProcessFile(path: string): ProcessFile | undefined {
  try {
    const value = JSON.parse(readFileSync(path, "utf8")) as Partial<ProcessFile>;
    const { port, since, version } = value;
    if (!isIdentity(value) || typeof port !== "number" || typeof since !== "number" || typeof version !== "string") return undefined;
    const { supervisor, ...rest } = value as ProcessFile;
    return { ...rest, ...(isIdentity(supervisor) ? { supervisor } : {}) };
  } catch {
    return undefined;
  }
}

export function writeProcessFile(path: string, file: ProcessFile): void {
  const fresh = `${path}.${process.pid}.new`;
  writeFileSync(fresh, `${JSON.stringify(file)}\n`, { mode: 0o600 });
  renameSync(fresh, path);
}

/** Removes the file when it is about this process. */
export function removeProcessFile(path: string): void {
  if (readProcessFile(path)?.pid === process.pid) rmSync(path, { force: true });
}
