import { hash } from "node:crypto";
import { join } from "node:path";
import { privateFolder, readPrivateJson, writePrivateFile } from "../../record/index.ts";
import { isJsonObject } from "../traffic.ts";

/** Definitions that are remembered: some servers' worth of the largest lists. */
const MOST = 8192;
const MAX_BYTES = 1024 * 1024;
/** How long is waited for more of the same list before they are stored, in milliseconds. */
const STORE_MS = 50;
/** Of SHA-256 in base64, what is kept: 192 bits. */
const DIGEST = /^[A-Za-z0-9+/]{32}$/;

/** How the program's files are called that the build makes: with a digest over them and all that they import. */
const BUILT = /-[A-Z\d]{8}\.js$/;

/** What tells one state of the rules that inspect from another; `undefined` where they are not built, so that nothing does. */
export function rulesOfInspection(file: string = import.meta.filename): string | undefined {
  return BUILT.exec(file)?.[0];
}

/**
 * Which definitions were found clean, from one start of a gateway to the next: reading what tools say of themselves costs most of what a start does. Only what is
 * clean by the very same rules is kept, by the digest of the whole definition, in a file that only this user could have written. What cannot be
 * stored or read is looked at again.
 */
export class CleanDefinitions {
  readonly #folder: string;
  readonly #rules: string;
  #known: Set<string> | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(stateFolder: string, rules: string) {
    this.#folder = join(stateFolder, "mcp");
    this.#rules = rules;
  }

  get path(): string {
    return join(this.#folder, "clean-definitions.json");
  }

  has(definition: unknown): boolean {
    this.#known ??= new Set(this.#stored());
    return this.#known.has(digestOf(definition));
  }

  /** Remembers one that was found clean, and stores it a moment later. */
  add(definition: unknown): void {
    this.#known ??= new Set(this.#stored());
    this.#known.add(digestOf(definition));
    this.#timer ??= setTimeout(() => this.store(), STORE_MS).unref();
  }

  /** Stores what is remembered now, with what other gateways stored meanwhile. Never throws. */
  store(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const all = [...new Set([...this.#stored(), ...(this.#known ?? [])])].slice(-MOST);
    this.#known = new Set(all);
    try {
      privateFolder(this.#folder);
      writePrivateFile(this.path, JSON.stringify({ version: 1, rules: this.#rules, clean: all }));
    } catch {
      // They are looked at again at the next start.
    }
  }

  #stored(): readonly string[] {
    try {
      const value = readPrivateJson(this.path, MAX_BYTES, Error);
      if (!isJsonObject(value) || value["version"] !== 1 || value["rules"] !== this.#rules || !Array.isArray(value["clean"])) return [];
      return (value["clean"] as readonly unknown[]).filter((one) => typeof one === "string" && DIGEST.test(one)) as readonly string[];
    } catch {
      return [];
    }
  }
}

function digestOf(definition: unknown): string {
  return hash("sha256", JSON.stringify(definition), "base64").slice(0, 32);
}
