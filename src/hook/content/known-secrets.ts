import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Facts } from "../../model/index.ts";
import { sha256 } from "../../record/index.ts";

/** Characters that a value needs to be sought at all. */
export const KNOWN_WINDOW = 8;

/** A value: never itself, only its digests. */
export interface KnownValue {
  readonly kind: string;
  /** Milliseconds since the epoch when it was last seen. */
  readonly seen: number;
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

/**
 * The file: four numbers of 32 bits (this mark, how many forms, how many bytes of text at the end, 0), the key, a filter of a bit for each of 65,536
 * digests, then for each form, ordered by rolling digest: that digest (32 bits), its length and its value's number (16 bits each), 16 bytes of its
 * SHA-256, and the number of its encoding (8 bits). At the end two lines of JSON: values, encodings and sources; and holders. It is read at each call,
 * so nothing of it has to be made into objects before it is asked for.
 */
export const KNOWN_MARK = 0x314b5053;
export const KNOWN_HEADER = 48;
export const KNOWN_FILTER = 8192;
/** Bytes of a form. */
export const KNOWN_FORM = 25;
export const KNOWN_MAC = 16;

/** The text at the end of the file. */
export interface KnownText {
  readonly values: readonly KnownValue[];
  readonly encodings: readonly string[];
  readonly sources: Readonly<Record<string, string>>;
}

export function knownSecretsPath(stateFolder: string): string {
  return join(stateFolder, "content", "known.bin");
}

/** The digest under which a form is kept. */
export function knownMac(key: string, form: string): string {
  return sha256(`${key}\n${form}`).slice(0, 32);
}

/** The odd number by which a rolling digest is carried on; another one on every machine. */
export function rollBase(key: string): number {
  return Number.parseInt(key.slice(0, 7), 16) | 1;
}

/** The place of a rolling digest in the filter. */
export function filterBit(roll: number): number {
  return (roll ^ (roll >>> 16)) & 0xffff;
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

/** The file that was read last, so that a process that stays reads it when it has changed. */
let last: { readonly path: string; readonly stamp: string; readonly known: KnownSecrets } | undefined;

/** What the sessions of this machine know of secrets, as digests. */
export class KnownSecrets implements KnownText {
  readonly key: string;
  readonly values: readonly KnownValue[];
  readonly encodings: readonly string[];
  /** Files and variables whose values were taken in, with the state that they had. */
  readonly sources: Readonly<Record<string, string>>;
  readonly rolls: Int32Array;
  readonly formLengths: Uint16Array;
  readonly owners: Uint16Array;
  readonly encodingOf: Uint8Array;
  readonly #filter: Uint8Array;
  readonly #macs: Buffer;
  readonly #holderText: string;
  #holders: readonly SecretHolder[] | undefined;
  #lengths: ReadonlySet<number> | undefined;

  /** @param bytes of the file; throws where they are not as this version writes them */
  constructor(bytes: Uint8Array) {
    const { buffer } = new Uint8Array(bytes);
    const [mark, count, textBytes] = new Uint32Array(buffer, 0, 4) as unknown as [number, number, number];
    let at = KNOWN_HEADER + KNOWN_FILTER;
    if (mark !== KNOWN_MARK || bytes.length !== at + count * KNOWN_FORM + textBytes) throw new Error("the file of known secrets is not whole");
    this.key = Buffer.from(buffer, 16, 32).toString("hex");
    this.#filter = new Uint8Array(buffer, KNOWN_HEADER, KNOWN_FILTER);
    this.rolls = new Int32Array(buffer, at, count);
    this.formLengths = new Uint16Array(buffer, (at += count * 4), count);
    this.owners = new Uint16Array(buffer, (at += count * 2), count);
    this.#macs = Buffer.from(buffer, (at += count * 2), count * KNOWN_MAC);
    this.encodingOf = new Uint8Array(buffer, (at += count * KNOWN_MAC), count);
    const text = Buffer.from(buffer, at + count).toString();
    const end = text.indexOf("\n");
    ({ values: this.values, encodings: this.encodings, sources: this.sources } = JSON.parse(text.slice(0, end)) as KnownText);
    this.#holderText = text.slice(end);
  }

  /** What is stored; nothing when there is none yet or it cannot be read. */
  static read(stateFolder: string): KnownSecrets | undefined {
    const path = knownSecretsPath(stateFolder);
    try {
      const { ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
      const stamp = `${ino} ${size} ${mtimeNs} ${ctimeNs}`;
      if (last?.path !== path || last.stamp !== stamp) last = { path, stamp, known: new KnownSecrets(readFileSync(path)) };
      return last.known;
    } catch {
      return undefined;
    }
  }

  /** Files that hold secrets. */
  get holders(): readonly SecretHolder[] {
    try {
      this.#holders ??= JSON.parse(this.#holderText) as readonly SecretHolder[];
    } catch {
      // As a file that is not whole is taken for missing.
      this.#holders = [];
    }
    return this.#holders;
  }

  /** How long the forms are. */
  get lengths(): ReadonlySet<number> {
    return (this.#lengths ??= new Set(this.formLengths));
  }

  macOf(form: number): string {
    return this.#macs.toString("hex", form * KNOWN_MAC, (form + 1) * KNOWN_MAC);
  }

  /** Is exactly this text a known value or a form of one? */
  has(text: string): boolean {
    return text.length >= KNOWN_WINDOW && this.#formAt(text, 0, rollOf(text, rollBase(this.key)), text.length) >= 0;
  }

  /** The form with a rolling digest that stands at a place of a text, of a length where one is given; -1 where none does. */
  #formAt(text: string, start: number, roll: number, length = 0): number {
    const bit = filterBit(roll);
    if ((this.#filter[bit >> 3]! & (1 << (bit & 7))) === 0) return -1;
    const { rolls, formLengths } = this;
    let low = 0;
    for (let high = rolls.length; low < high;) {
      const middle = (low + high) >> 1;
      if (rolls[middle]! < roll) low = middle + 1;
      else high = middle;
    }
    for (; rolls[low] === roll; low += 1) {
      const own = formLengths[low]!;
      if ((length === 0 || own === length) && start + own <= text.length && knownMac(this.key, text.slice(start, start + own)) === this.macOf(low)) return low;
    }
    return -1;
  }

  /** Every place in a text where a known value stands, in whatever form. Linear in the text. */
  search(text: string): KnownHit[] {
    const hits: KnownHit[] = [];
    if (this.rolls.length === 0 || text.length < KNOWN_WINDOW) return hits;
    const base = rollBase(this.key);
    let power = 1;
    for (let count = 0; count < KNOWN_WINDOW; count += 1) power = Math.imul(power, base);
    let roll = rollOf(text, base);
    for (let start = 0; ; start += 1) {
      const form = this.#formAt(text, start, roll);
      if (form >= 0)
        hits.push({
          kind: this.values[this.owners[form]!]!.kind,
          encoding: this.encodings[this.encodingOf[form]!]!,
          start,
          end: start + this.formLengths[form]!,
        });
      const next = start + KNOWN_WINDOW;
      if (next >= text.length) return hits;
      roll = (Math.imul(roll, base) + text.charCodeAt(next) - Math.imul(power, text.charCodeAt(start))) | 0;
    }
  }
}
