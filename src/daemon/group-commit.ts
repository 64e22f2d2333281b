import { closeSync, fdatasyncSync, fstatSync } from "node:fs";

/**
 * Files that were written and are not yet on disk. One `fdatasync` a file serves all calls that wrote to it since the
 * last; their answers wait for it.
 */
export class GroupCommit {
  #files = new Map<string, number>();

  /** Takes a written file over. */
  readonly take = (file: number): void => {
    const { dev, ino } = fstatSync(file);
    const key = `${dev}:${ino}`;
    if (this.#files.has(key)) closeSync(file);
    else this.#files.set(key, file);
  };

  /** Returns when everything is on disk. Throws when the disk refused any of it; nothing stays open either way. */
  commit(): void {
    const files = this.#files;
    this.#files = new Map();
    const errors: unknown[] = [];
    for (const file of files.values()) {
      try {
        fdatasyncSync(file);
      } catch (error) {
        errors.push(error);
      }
      closeSync(file);
    }
    if (errors.length > 0) throw errors[0];
  }
}
