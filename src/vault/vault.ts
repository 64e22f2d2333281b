import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { PlaceholderBook, type BookEntry } from "../content/index.ts";
import { privateFolder, replaceFile, sessionFileName, withLock } from "../record/index.ts";
import { seal, unseal } from "./sealed.ts";
import { VaultError } from "./vault-error.ts";
import { sessionKey, vaultKey } from "./vault-key.ts";

export interface VaultOptions {
  /** How long after its last change a vault can be opened; a day unless given. */
  readonly lifeMs?: number;
  readonly now?: () => number;
}

const DAY = 24 * 3600 * 1000;
/** Larger than the secrets of any session: above it something feeds the vault. */
const MAX_BYTES = 32 * 1024 * 1024;
const END = ".vault";

interface Stored {
  readonly v: 1;
  readonly expires: number;
  readonly entries: readonly BookEntry[];
}

function isEntry(value: unknown): value is BookEntry {
  const { name, kind, value: secret, origins } = (value ?? {}) as Record<string, unknown>;
  return (
    typeof name === "string" &&
    typeof kind === "string" &&
    typeof secret === "string" &&
    Array.isArray(origins) &&
    origins.every((one) => typeof one === "string")
  );
}

function readStored(plain: Buffer): Stored | undefined {
  try {
    const value = JSON.parse(plain.toString("utf8")) as Stored;
    return value.v === 1 && typeof value.expires === "number" && Array.isArray(value.entries) && value.entries.every(isEntry) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What placeholders stand for, one file a session: encrypted with AES-256-GCM under a key of the session, which is derived from the machine's key file (mode 0600).
 * A file is replaced whole, after it is on disk, so a crash leaves the old one or the new one. It opens for a limited time only, and is removed after that.
 */
export class Vault {
  readonly #folder: string;
  readonly #lifeMs: number;
  readonly #now: () => number;

  /** @param stateFolder as `defaultStateFolder` says; the vault makes `vault/` in it. */
  constructor(stateFolder: string, { lifeMs = DAY, now = Date.now }: VaultOptions = {}) {
    this.#folder = join(stateFolder, "vault");
    this.#lifeMs = lifeMs;
    this.#now = now;
  }

  /** Where the values of a session lie, encrypted. */
  fileOf(session: string): string {
    return join(this.#folder, `${sessionFileName(session)}${END}`);
  }

  #isEmpty(): boolean {
    try {
      return !readdirSync(this.#folder).some((name) => name.endsWith(END));
    } catch {
      return true;
    }
  }

  #key(session: string): Buffer {
    return sessionKey(vaultKey(this.#folder, this.#isEmpty()), session);
  }

  #read(session: string): Stored | undefined {
    const path = this.fileOf(session);
    let sealed: Buffer;
    try {
      if (statSync(path).size > MAX_BYTES)
        throw new VaultError("vault-full", `\`${path}\` is larger than a vault can be`, "remove it; its placeholders can then not be restored");
      sealed = readFileSync(path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
      throw error;
    }
    const plain = unseal(sealed, this.#key(session), `sallyport vault 1\n${session}`);
    const stored = plain === undefined ? undefined : readStored(plain);
    if (stored === undefined)
      throw new VaultError("vault-spoilt", `\`${path}\` was cut or changed and cannot be opened`, "remove it; its placeholders can then not be restored");
    if (stored.expires > this.#now()) return stored;
    rmSync(path, { force: true });
    return undefined;
  }

  /** The placeholders of a session; none when it has no vault or its time is over. Throws `VaultError` when the vault is there and cannot be opened. */
  load(session: string): PlaceholderBook {
    return new PlaceholderBook(this.#read(session)?.entries ?? []);
  }

  #write(session: string, book: PlaceholderBook): void {
    const stored: Stored = { v: 1, expires: this.#now() + this.#lifeMs, entries: book.entries };
    const sealed = seal(Buffer.from(JSON.stringify(stored)), this.#key(session), `sallyport vault 1\n${session}`);
    const path = this.fileOf(session);
    if (sealed.length > MAX_BYTES)
      throw new VaultError("vault-full", `the session \`${session}\` has more secrets than a vault can hold`, "begin a new session");
    replaceFile(path, sealed);
  }

  /**
   * Runs `work` with the newest placeholders of a session, and stores them before it returns when there are new ones. Other processes wait meanwhile.
   * When it throws, nothing is stored.
   */
  update<T>(session: string, work: (book: PlaceholderBook) => T): T {
    privateFolder(this.#folder);
    return withLock(`${this.fileOf(session)}.lock`, (isHeld) => {
      const book = this.load(session);
      const before = book.version;
      const result = work(book);
      if (book.version !== before) {
        if (!isHeld()) throw new VaultError("vault-unwritable", `the lock of the vault of \`${session}\` was lost`, "try again");
        this.#write(session, book);
      }
      return result;
    });
  }

  /** Forgets a session's values at once. */
  forget(session: string): void {
    rmSync(this.fileOf(session), { force: true });
  }

  /** Removes vaults whose time is over, and what crashes left. Returns how many vaults were removed. */
  prune(): number {
    let count = 0;
    let names: readonly string[];
    try {
      names = readdirSync(this.#folder);
    } catch {
      return 0;
    }
    for (const name of names) {
      const path = join(this.#folder, name);
      // The time within cannot be read without the session's name; a file that was not changed for so long is over.
      const age = this.#now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? this.#now());
      const isOver = (name.endsWith(END) && age > this.#lifeMs) || (name.endsWith(".new") && age > 3600_000);
      if (!isOver) continue;
      rmSync(path, { force: true });
      if (name.endsWith(END)) count += 1;
    }
    return count;
  }
}
