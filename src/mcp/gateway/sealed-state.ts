import { createCipheriv, createDecipheriv, createHash, hash, randomBytes } from "node:crypto";
import { canonicalJson } from "../../record/index.ts";
import type { JsonObject } from "../traffic.ts";

const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const MAX_STATE = 1024 * 1024;
const PREFIX = "sp1.";

/** What a call is about: the same for each of its rounds, whatever was answered in between. */
export function callDigest(server: string, method: string, params: JsonObject): string {
  const { inputResponses, requestState, _meta, ...own } = params;
  void [inputResponses, requestState, _meta];
  return createHash("sha256")
    .update(canonicalJson([server, method, own]))
    .digest("base64");
}

/**
 * Seals what a server keeps at the client between the rounds of a call, so that it comes back as it was, from the same client, for the
 * same call, and in time. The key lives as long as the gateway: what it sealed nobody else opens.
 */
export class StateSeal {
  readonly #key = randomBytes(32);
  readonly #validMs: number;
  readonly #now: () => number;
  /** Until when what was spent would be valid, by its digest, oldest first. */
  readonly #spent = new Map<string, number>();

  constructor(validMs: number, now: () => number = Date.now) {
    this.#validMs = validMs;
    this.#now = now;
  }

  /** @param bound who may bring it back, and for which call. */
  seal(state: string, bound: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.#key, nonce).setAAD(Buffer.from(bound));
    const time = Buffer.alloc(8);
    time.writeDoubleBE(this.#now() + this.#validMs);
    const sealed = Buffer.concat([nonce, cipher.update(time), cipher.update(state, "utf8"), cipher.final(), cipher.getAuthTag()]);
    return PREFIX + sealed.toString("base64url");
  }

  /** Marks a sealed text as used; false when it was used before. */
  spend(text: string): boolean {
    const now = this.#now();
    for (const [spent, until] of this.#spent) {
      if (until >= now) break;
      this.#spent.delete(spent);
    }
    const key = hash("sha256", text, "base64");
    if (this.#spent.has(key)) return false;
    this.#spent.set(key, now + this.#validMs);
    return true;
  }

  /** What was sealed; `undefined` when it was changed, is another's, belongs to another call, or comes too late. */
  open(text: unknown, bound: string): string | undefined {
    if (typeof text !== "string" || !text.startsWith(PREFIX) || text.length > MAX_STATE * 2) return undefined;
    const bytes = Buffer.from(text.slice(PREFIX.length), "base64url");
    // One text for one state: bits that decoding would pass over are not there.
    if (bytes.toString("base64url") !== text.slice(PREFIX.length)) return undefined;
    if (bytes.length < NONCE_BYTES + TAG_BYTES + 8) return undefined;
    try {
      const decipher = createDecipheriv(CIPHER, this.#key, bytes.subarray(0, NONCE_BYTES)).setAAD(Buffer.from(bound));
      decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
      const plain = Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
      return plain.readDoubleBE(0) < this.#now() ? undefined : plain.toString("utf8", 8);
    } catch {
      return undefined;
    }
  }
}
