import { lstatSync, rmSync } from "node:fs";
import { join } from "node:path";
import { MAX_CONTAINMENTS, readContainments, type Containment } from "../policy/index.ts";
import { privateFolder, RecordError } from "./folder.ts";
import { withLock } from "./lock.ts";
import { readPrivateFile, writePrivateFile } from "./private-file.ts";
import { sha256 } from "./sha256.ts";

const MAX_BYTES = 2 * 1024 * 1024;

/** The responses that hold, as one small file; there is none while nothing is contained. */
export class ContainmentStore {
  readonly #folder: string;

  constructor(stateFolder: string) {
    this.#folder = stateFolder;
  }

  get path(): string {
    return join(this.#folder, "containment.json");
  }

  /** All that hold or have ended by their time, with what tells this state from every other. Throws when the file is not trusted: then nothing may go on. */
  read(): { readonly all: readonly Containment[]; readonly mark: string } {
    const read = readPrivateFile(this.path, MAX_BYTES);
    // A link that leads nowhere is no missing file.
    if (read.state === "missing" && lstatSync(this.path, { throwIfNoEntry: false }) === undefined) return { all: [], mark: "" };
    const all = read.state === "read" ? readContainments(read.text) : undefined;
    if (all === undefined || read.state !== "read") {
      const why = read.state === "distrusted" ? read.why : read.state === "missing" ? "it is a link that leads nowhere" : "it does not hold responses";
      throw new RecordError(
        `what is contained on this machine is not known, \`${this.path}\` is not trusted (${why}), so every call is refused; see \`sallyport incident list\`, then remove the file and contain again with \`sallyport respond\``,
      );
    }
    return { all, mark: sha256(read.text).slice(0, 8) };
  }

  list(): readonly Containment[] {
    return this.read().all;
  }

  /**
   * Replaces the responses by what `change` makes of them; those that ended a day before are left out. Throws when they cannot be stored.
   * @param record called before they are stored; where it throws nothing is
   */
  update(change: (all: readonly Containment[]) => readonly Containment[], record: () => void, now: number): void {
    privateFolder(this.#folder);
    withLock(`${this.path}.lock`, (isHeld) => {
      const all = change(this.list()).filter(({ until }) => until === undefined || until > now - 24 * 3600 * 1000);
      if (all.length > MAX_CONTAINMENTS) throw new RecordError(`${MAX_CONTAINMENTS} responses hold already; lift some with \`sallyport respond lift\``);
      record();
      const check = (): void => {
        if (!isHeld()) throw new RecordError("the lock of the responses was lost; try again");
      };
      if (all.length > 0) return writePrivateFile(this.path, JSON.stringify(all), check);
      check();
      rmSync(this.path, { force: true });
    });
  }
}
