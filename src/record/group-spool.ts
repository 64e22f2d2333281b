import { closeSync, fdatasyncSync } from "node:fs";
import { dirname } from "node:path";
import type { ActionEvent } from "../model/index.ts";
import { privateFolder } from "./folder.ts";
import { isStillNamed, lineOf, Spool, writeLine, type WrittenLine } from "./spool.ts";
import { syncFolder } from "./whole-file.ts";

/**
 * A spool for a process that answers many calls at once: what they wrote is put on disk together, by one `fdatasync` a
 * file, before any of them is answered.
 */
export class GroupSpool {
  readonly #spool: Spool;
  #written: WrittenLine[] = [];

  constructor(stateFolder: string) {
    this.#spool = new Spool(stateFolder);
  }

  /** Appends one event, which is not on disk before `commit` has returned. Throws when it could not be written. */
  append(event: ActionEvent): void {
    const path = this.#spool.fileOf(event.session);
    privateFolder(dirname(path));
    this.#written.push(writeLine(path, lineOf(event)));
  }

  /** Returns when everything that was appended is on disk. Throws when any of it could not be stored. */
  commit(): void {
    const lines = this.#written;
    this.#written = [];
    const problems: unknown[] = [];
    const attempt = (work: () => void): void => {
      try {
        work();
      } catch (error) {
        problems.push(error);
      }
    };
    const files = new Map(lines.map((line) => [`${line.dev}:${line.ino}`, line.file]));
    for (const file of files.values()) attempt(() => fdatasyncSync(file));
    for (const folder of new Set(lines.flatMap(({ isNew, path }) => (isNew ? [dirname(path)] : [])))) attempt(() => syncFolder(folder));
    for (const { file } of lines) closeSync(file);
    // The sequencer may have taken a file away, and read its end, before the line was in it.
    for (const line of lines) attempt(() => isStillNamed(line) || this.#spool.appendLine(line.path, line.line));
    if (problems.length > 0) throw problems[0];
  }
}
