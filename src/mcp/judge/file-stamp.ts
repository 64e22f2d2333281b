import { lstatSync, statSync } from "node:fs";

/** For so long a file is not looked at again, in milliseconds: no model answers within it, and what this process writes it knows. */
const FRESH_MS = 5;

interface Stamped {
  readonly at: number;
  readonly stamp: string;
}

/** Tells whether files have changed, looking at each at most every few milliseconds. */
export class FileStamps {
  readonly #known = new Map<string, Stamped>();

  /** Something that differs once the file has changed; `none` where there is nothing. */
  of(path: string): string {
    const now = performance.now();
    const known = this.#known.get(path);
    if (known !== undefined && now - known.at < FRESH_MS) return known.stamp;
    const found = statSync(path, { throwIfNoEntry: false, bigint: true });
    const stamp =
      found === undefined
        ? lstatSync(path, { throwIfNoEntry: false }) === undefined
          ? "none"
          : "leads nowhere"
        : `${found.ino} ${found.size} ${found.mtimeNs}`;
    if (this.#known.size > 500) this.#known.clear();
    this.#known.set(path, { at: now, stamp });
    return stamp;
  }

  /** The file was written by this process: it is looked at again. */
  changed(path: string): void {
    this.#known.delete(path);
  }
}
