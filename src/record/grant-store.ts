import { join } from "node:path";
import { MAX_GIVEN_GRANTS, readGivenGrants, type GivenGrant } from "../policy/index.ts";
import { privateFolder, RecordError } from "./folder.ts";
import { withLock } from "./lock.ts";
import { readPrivateFile, writePrivateFile } from "./private-file.ts";

const MAX_BYTES = 512 * 1024;

/** The grants of this user as one small file. */
export class GrantStore {
  readonly #folder: string;

  constructor(stateFolder: string) {
    this.#folder = stateFolder;
  }

  get path(): string {
    return join(this.#folder, "grants.json");
  }

  /** All that were given and not revoked, the ended ones too. Throws when the file is not trusted. */
  list(): readonly GivenGrant[] {
    const read = readPrivateFile(this.path, MAX_BYTES);
    if (read.state === "missing") return [];
    const grants = read.state === "read" ? readGivenGrants(read.text) : undefined;
    const why = read.state === "read" ? "it does not hold grants" : read.why;
    if (grants === undefined)
      throw new RecordError(`the grants in \`${this.path}\` are not trusted (${why}), so none holds; remove the file and add them again`);
    return grants;
  }

  /** The grants that a decision may use: none where the file is not trusted, which is the stricter answer. Never throws. */
  trusted(): readonly GivenGrant[] {
    try {
      return this.list();
    } catch {
      return [];
    }
  }

  /**
   * Replaces the grants by what `change` makes of them; those that ended a day before are left out. Throws when they cannot be stored.
   * @param record called before they are stored; where it throws nothing is
   */
  update(change: (grants: readonly GivenGrant[]) => readonly GivenGrant[], record: () => void, now: number): void {
    privateFolder(this.#folder);
    withLock(`${this.path}.lock`, (isHeld) => {
      const grants = change(this.list()).filter(({ until }) => until > now - 24 * 3600 * 1000);
      if (grants.length > MAX_GIVEN_GRANTS) throw new RecordError(`there are ${MAX_GIVEN_GRANTS} grants already; revoke some with \`sallyport grant revoke\``);
      record();
      writePrivateFile(this.path, JSON.stringify(grants), () => {
        if (!isHeld()) throw new RecordError("the lock of the grants was lost; try again");
      });
    });
  }
}
