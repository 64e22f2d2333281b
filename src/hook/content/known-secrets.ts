import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Facts } from "../../model/index.ts";
import { sha256 } from "../../record/index.ts";

/** Characters that a value needs to be sought at all. */
export const KNOWN_WINDOW = 8;

/** One form of a value that is known: the value itself, or how an encoder writes it. */
export interface KnownForm {
  /** UTF-16 units. */
  readonly length: number;
  /** Rolling digest of the first characters, under the key of the file. */
  readonly roll: number;
  /** First half of SHA-256 over the key and the form, in hexadecimal. */
  readonly mac: string;
  /** Empty where the value stands as it is. */
  readonly encoding: string;
}

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
        this.#filter[(form.roll ^ (form.roll >>> 16)) & 0xffff] = 1;
        this.lengths.add(form.length);
        this.#byMac.set(form.mac, kind);
        const list = this.#byRoll.get(form.roll);
        if (list === undefined) this.#byRoll.set(form.roll, [{ kind, form }]);
        else list.push({ kind, form });
      }
    }
  }

  /** What is stored; nothing when there is none yet or it cannot be read. */
  static read(stateFolder: string): KnownSecrets | undefined {
    try {
      const stored = JSON.parse(readFileSync(knownSecretsPath(stateFolder), "utf8")) as Stored & { readonly v: unknown };
      if (stored.v !== 1 || !/^[0-9a-f]{64}$/.test(stored.key)) return undefined;
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
    const hits: KnownHit[] = [];
    if (this.#byRoll.size === 0 || text.length < KNOWN_WINDOW) return hits;
    const base = rollBase(this.key);
    let power = 1;
    for (let count = 0; count < KNOWN_WINDOW; count += 1) power = Math.imul(power, base);
    let roll = 0;
    for (let at = 0; at < text.length; at += 1) {
      roll = (Math.imul(roll, base) + text.charCodeAt(at) - (at >= KNOWN_WINDOW ? Math.imul(power, text.charCodeAt(at - KNOWN_WINDOW)) : 0)) | 0;
      if (this.#filter[(roll ^ (roll >>> 16)) & 0xffff] === 0 || at < KNOWN_WINDOW - 1) continue;
      const start = at - KNOWN_WINDOW + 1;
      for (const { kind, form } of this.#byRoll.get(roll) ?? []) {
        const end = start + form.length;
        if (end > text.length || knownMac(this.key, text.slice(start, end)) !== form.mac) continue;
        hits.push({ kind, encoding: form.encoding, start, end });
        break;
      }
    }
    return hits;
  }
}
