import type { ActionEvent } from "../../model/index.ts";
import { changedPaths } from "../store/changed-paths.ts";

/** Of an entry that somebody edited, which may have any form. */
function pathsOf(entry: Pick<ActionEvent, "kind" | "touched">): readonly string[] {
  try {
    return changedPaths(entry);
  } catch {
    return [];
  }
}

/** A row of `changed_path`. */
export interface ChangedPathRow {
  readonly seq: number;
  readonly path: string;
}

/** Compares `changed_path`, which traces go by, with the entries it was taken from, both in the order of the log. */
export class ChangedPathWalk {
  readonly #rows: Iterator<ChangedPathRow>;
  #next: ChangedPathRow | undefined;

  /** @param rows in the order of `seq` */
  constructor(rows: Iterable<ChangedPathRow>) {
    this.#rows = rows[Symbol.iterator]();
    this.#step();
  }

  #step(): void {
    const { value, done } = this.#rows.next();
    this.#next = done === true ? undefined : value;
  }

  /** Whether the rows of an entry, and those of none before it, are what they should be. */
  isRight(seq: number, entry: Pick<ActionEvent, "kind" | "touched">): boolean {
    let isRight = true;
    const found = new Set<string>();
    for (; this.#next !== undefined && this.#next.seq <= seq; this.#step()) {
      if (this.#next.seq === seq) found.add(this.#next.path);
      else isRight = false;
    }
    const expected = pathsOf(entry);
    return isRight && found.size === expected.length && expected.every((path) => found.has(path));
  }

  /** Whether there are rows of entries that are not there. */
  hasMore(): boolean {
    return this.#next !== undefined;
  }
}
