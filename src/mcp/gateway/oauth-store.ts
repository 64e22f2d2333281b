import { randomBytes } from "node:crypto";
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { privateFolder, sessionFileName } from "../../record/index.ts";

const MAX_BYTES = 256 * 1024;

/** What is kept of a server's authorization. Each part names the issuer that it is of. */
export interface StoredAuthorization {
  readonly client?: unknown;
  readonly tokens?: unknown;
  readonly discovery?: unknown;
}

/** Tokens of servers, one file a server, for this user only. */
export class OAuthStore {
  readonly #path: string;
  readonly #folder: string;
  #known: StoredAuthorization | undefined;

  /** @param resource the address of the server: another one has other tokens. */
  constructor(stateFolder: string, server: string, resource: string) {
    this.#folder = join(stateFolder, "mcp", "oauth");
    this.#path = join(this.#folder, `${sessionFileName(`${server} ${resource}`)}.json`);
  }

  read(): StoredAuthorization {
    if (this.#known !== undefined) return this.#known;
    try {
      const found = statSync(this.#path);
      const isOpen = process.platform !== "win32" && (found.mode & 0o077) !== 0;
      if (isOpen || found.size > MAX_BYTES) return {};
      const value: unknown = JSON.parse(readFileSync(this.#path, "utf8"));
      this.#known = typeof value === "object" && value !== null ? value : {};
      return this.#known;
    } catch {
      // What cannot be read is asked for anew.
      return {};
    }
  }

  write(change: StoredAuthorization): void {
    this.#known = { ...this.read(), ...change };
    privateFolder(this.#folder);
    const fresh = `${this.#path}.${process.pid}.${randomBytes(4).toString("hex")}`;
    try {
      writeFileSync(fresh, JSON.stringify(this.#known), { mode: 0o600, flag: "wx" });
      renameSync(fresh, this.#path);
    } finally {
      rmSync(fresh, { force: true });
    }
  }
}
