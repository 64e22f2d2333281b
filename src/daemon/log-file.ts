import { closeSync, fstatSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";

const MAX_BYTES = 1024 * 1024;
const KEPT = 3;

/**
 * The daemon's own log: what it did, never what an agent or a person said. Lines of the form
 * `2026-11-21T19:00:00.000Z word=value …`; at 1 MiB the file becomes `log.1`, of which three are kept.
 * Logging never fails: a log that cannot be written is left out.
 */
export class LogFile {
  readonly #path: string;
  readonly #maxBytes: number;
  #file: number | undefined;
  #size = 0;

  constructor(path: string, maxBytes: number = MAX_BYTES) {
    this.#path = path;
    this.#maxBytes = maxBytes;
    this.#open();
  }

  #open(): void {
    try {
      this.#file = openSync(this.#path, "a", 0o600);
      this.#size = fstatSync(this.#file).size;
    } catch {
      this.#file = undefined;
    }
  }

  #rotate(): void {
    this.close();
    for (let at = KEPT; at > 0; at--) {
      try {
        renameSync(at === 1 ? this.#path : `${this.#path}.${at - 1}`, `${this.#path}.${at}`);
      } catch {
        // There is none of that number yet.
      }
    }
    this.#open();
  }

  /** Adds a line. Values lose everything that would end a line or a word. */
  write(what: string, facts: Readonly<Record<string, string | number | undefined>> = {}): void {
    const words = Object.entries(facts).flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}=${typeof value === "number" ? value : JSON.stringify(value.slice(0, 600))}`],
    );
    const line = Buffer.from(`${new Date().toISOString()} ${[what, ...words].join(" ")}\n`);
    if (this.#size + line.length > this.#maxBytes) this.#rotate();
    if (this.#file === undefined) return;
    try {
      this.#size += writeSync(this.#file, line);
    } catch {
      // A full disk: the record itself says no then, so this is not needed to notice.
    }
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }
}

/** The last lines of the log, oldest first. */
export function lastLines(path: string, count: number): readonly string[] {
  const lines: string[] = [];
  for (const name of [path, `${path}.1`]) {
    if (lines.length >= count) break;
    try {
      lines.unshift(...readFileSync(name, "utf8").trimEnd().split("\n"));
    } catch {
      // Not there yet.
    }
  }
  return lines.filter((line) => line !== "").slice(-count);
}
