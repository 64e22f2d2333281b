import { randomBytes } from "node:crypto";
import { sha256 } from "../record/index.ts";
import type { Approver } from "../session/index.ts";

/** A code waits so long for the page that was opened with it. */
const CODE_MS = 120_000;
/** A page that asks nothing for so long has to be opened again. */
const IDLE_MS = 8 * 3_600_000;
/** Longest time from opening to the end, whatever is asked. */
const WHOLE_MS = 24 * 3_600_000;
const MAX_CODES = 16;
const MAX_SIGNED_IN = 32;
const SECRET_BYTES = 32;

interface SignedIn {
  readonly person: Approver;
  readonly since: number;
  lastAsked: number;
}

/** An approver as the command line tells it; `undefined` for anything else. */
export function readPerson(value: unknown): Approver | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { type, id, via, uid } = value as Readonly<Record<string, unknown>>;
  if (type !== "user" || typeof id !== "string" || id === "" || id.length > 200 || via !== "os") return undefined;
  if (uid !== undefined && !Number.isSafeInteger(uid)) return undefined;
  return { type, id, via, ...(uid === undefined ? {} : { uid: uid as number }), from: "console" };
}

/**
 * Who may use the console now. A command at a person's terminal gets a code, the page that is opened with it changes the code for a token, once, and sends
 * that with all it asks. Both are kept as digests, in memory only: a daemon that ends signs everybody out.
 */
export class SignIns {
  readonly #codes = new Map<string, { readonly person: Approver; readonly until: number }>();
  readonly #tokens = new Map<string, SignedIn>();

  /** A code for one page of this person. */
  code(person: Approver, now: number): string {
    for (const [key, { until }] of this.#codes) if (until <= now) this.#codes.delete(key);
    if (this.#codes.size >= MAX_CODES) this.#codes.delete(this.#codes.keys().next().value!);
    const code = randomBytes(SECRET_BYTES).toString("base64url");
    this.#codes.set(sha256(code), { person, until: now + CODE_MS });
    return code;
  }

  /** The token for a code, which is good for nothing afterwards; `undefined` for one that is not known, used or too old. */
  exchange(code: string, now: number): { readonly token: string; readonly person: Approver } | undefined {
    const key = sha256(code);
    const found = this.#codes.get(key);
    this.#codes.delete(key);
    if (found === undefined || found.until <= now) return undefined;
    for (const [one, { since, lastAsked }] of this.#tokens) if (isOver(since, lastAsked, now)) this.#tokens.delete(one);
    if (this.#tokens.size >= MAX_SIGNED_IN) this.#tokens.delete(this.#tokens.keys().next().value!);
    const token = randomBytes(SECRET_BYTES).toString("base64url");
    this.#tokens.set(sha256(token), { person: found.person, since: now, lastAsked: now });
    return { token, person: found.person };
  }

  /** Who sends this header; `undefined` when nobody does that is signed in. */
  person(authorization: string | undefined, now: number): Approver | undefined {
    const token = /^Bearer ([\w-]{1,200})$/.exec(authorization ?? "")?.[1];
    if (token === undefined) return undefined;
    const key = sha256(token);
    const found = this.#tokens.get(key);
    if (found === undefined) return undefined;
    if (isOver(found.since, found.lastAsked, now)) {
      this.#tokens.delete(key);
      return undefined;
    }
    found.lastAsked = now;
    return found.person;
  }

  /** Ends what this header stands for. */
  signOut(authorization: string | undefined): void {
    this.#tokens.delete(sha256((authorization ?? "").replace(/^Bearer /, "")));
  }
}

function isOver(since: number, lastAsked: number, now: number): boolean {
  return now >= since + WHOLE_MS || now >= lastAsked + IDLE_MS || now < since - IDLE_MS;
}
