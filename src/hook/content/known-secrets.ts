import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Facts } from "../../model/index.ts";
import { sha256 } from "../../record/index.ts";

/** Characters that a value needs to be sought at all. */
export const KNOWN_WINDOW = 8;

/**
 * One form of a value that is known, the value itself or how an encoder writes it: its length in UTF-16 units, the rolling digest of its first
 * characters under the key of the file, the first part of SHA-256 over the key and the form in hexadecimal, and the encoding, which is empty where
 * the value stands as it is. One that begins with `BARE` is sought among letters and digits alone.
 */
export type KnownForm = readonly [length: number, roll: number, mac: string, encoding: string];

/** Ends the encoding of forms that are a piece of the value only. */
export const PART = "part";

/** Marks forms of which only letters and digits count, in lower case: whatever stands between them does not help to hide. */
export const BARE = "~";

/** A value: never itself, only its digests. */
export interface KnownValue {
  readonly kind: string;
  /** Milliseconds since the epoch when it was last seen. */
  readonly seen: number;
  readonly forms: readonly KnownForm[];
}

/** Where a known value was found in a text. */
export interface KnownHit {
  readonly kind: string;
  readonly encoding: string;
  readonly start: number;
  readonly end: number;
}

/** A file of which this machine's sessions know that it holds a secret, as it was then. */
export interface SecretHolder {
  readonly path: string;
  readonly size: number;
  readonly identity: string;
  readonly seen: number;
}

interface Stored {
  readonly key: string;
  readonly values: readonly KnownValue[];
  readonly sources: Readonly<Record<string, string>>;
  readonly holders: readonly SecretHolder[];
}

export function knownSecretsPath(stateFolder: string): string {
  return join(stateFolder, "content", "known.json");
}

/** The digest under which a form is kept. */
export function knownMac(key: string, form: string): string {
  return sha256(`${key}\n${form}`).slice(0, 32);
}

/** The odd number by which a rolling digest is carried on; another one on every machine. */
export function rollBase(key: string): number {
  return Number.parseInt(key.slice(0, 7), 16) | 1;
}

export function rollOf(text: string, base: number): number {
  let roll = 0;
  for (let at = 0; at < KNOWN_WINDOW; at += 1) roll = (Math.imul(roll, base) + text.charCodeAt(at)) | 0;
  return roll;
}

/** What tells whether a file or variable (`$NAME`) has changed since its values were taken in. */
export function sourceState(name: string, key: string, facts: Facts): string {
  if (name.startsWith("$")) return knownMac(key, facts.variable(name.slice(1)) ?? "");
  const found = facts.lookAt(name);
  return found === undefined ? "" : `${found.identity}:${found.size}:${found.modifiedMs}`;
}

/** The letters and digits of a text, in lower case. */
export function bareText(text: string): string {
  return text.replaceAll(/[^0-9A-Za-z]+/g, "").toLowerCase();
}

/** What the sessions of this machine know of secrets, as digests. */
export class KnownSecrets {
  readonly key: string;
  readonly values: readonly KnownValue[];
  /** Files and variables whose values were taken in, with the state that they had. */
  readonly sources: Readonly<Record<string, string>>;
  readonly holders: readonly SecretHolder[];
  readonly #byRoll = new Map<number, { readonly kind: string; readonly form: KnownForm }[]>();
  readonly #byMac = new Map<string, string>();
  readonly #filter = new Uint8Array(1 << 16);
  readonly lengths = new Set<number>();

  constructor({ key, values, sources, holders }: Stored) {
    this.key = key;
    this.values = values;
    this.sources = sources;
    this.holders = holders;
    for (const { kind, forms } of values) {
      for (const form of forms) {
        const [length, roll, mac, encoding] = form;
        this.#filter[(roll ^ (roll >>> 16)) & 0xffff] = 1;
        if (encoding[0] !== BARE) {
          this.lengths.add(length);
          this.#byMac.set(mac, kind);
        }
        const list = this.#byRoll.get(roll);
        if (list === undefined) this.#byRoll.set(roll, [{ kind, form }]);
        else list.push({ kind, form });
      }
    }
  }

  /** What is stored; nothing when there is none yet or it cannot be read. */
  static read(stateFolder: string): KnownSecrets | undefined {
    try {
      const stored = JSON.parse(readFileSync(knownSecretsPath(stateFolder), "utf8")) as Stored & { readonly v: unknown };
      if (stored.v !== 2 || !/^[0-9a-f]{64}$/.test(stored.key)) return undefined;
      return new KnownSecrets(stored);
    } catch {
      return undefined;
    }
  }

  /** Is exactly this text a known value or a form of one? */
  has(text: string): boolean {
    return this.#byMac.has(knownMac(this.key, text));
  }

  /** Every place in a text where a known value stands, in whatever form. Linear in the text. */
  search(text: string): KnownHit[] {
    if (this.#byRoll.size === 0) return [];
    const hits = this.#find(text, false);
    const bare = bareText(text);
    const loose = this.#find(bare, true);
    if (loose.length > 0) {
      const places = [...text.matchAll(/[0-9A-Za-z]/g)].map(({ index }) => index);
      for (const hit of loose) hits.push({ ...hit, start: places[hit.start]!, end: places[hit.end - 1]! + 1 });
    }
    return hits;
  }

  #find(text: string, isBare: boolean): KnownHit[] {
    const hits: KnownHit[] = [];
    const base = rollBase(this.key);
    let power = 1;
    for (let count = 0; count < KNOWN_WINDOW; count += 1) power = Math.imul(power, base);
    let roll = 0;
    for (let at = 0; at < text.length; at += 1) {
      roll = (Math.imul(roll, base) + text.charCodeAt(at) - (at >= KNOWN_WINDOW ? Math.imul(power, text.charCodeAt(at - KNOWN_WINDOW)) : 0)) | 0;
      if (this.#filter[(roll ^ (roll >>> 16)) & 0xffff] === 0 || at < KNOWN_WINDOW - 1) continue;
      const start = at - KNOWN_WINDOW + 1;
      for (const {
        kind,
        form: [length, , mac, encoding],
      } of this.#byRoll.get(roll) ?? []) {
        const end = start + length;
        if ((encoding[0] === BARE) !== isBare || end > text.length || knownMac(this.key, text.slice(start, end)) !== mac) continue;
        hits.push({ kind, encoding, start, end });
        break;
      }
    }
    return hits;
  }
}
