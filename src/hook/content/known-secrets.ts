import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Facts } from "../../model/index.ts";
import { sha256 } from "../../record/index.ts";

/** Characters that a value needs to be sought at all. */
export const KNOWN_WINDOW = 8;

/** Ends the encoding of forms that are a piece of the value only. */
export const PART = "part";

/** Begins the encoding, and the text whose digest is kept, of forms of which only letters and digits count, in lower case. */
export const BARE = "~";

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

/** The digest of a form, as `knownMac` writes it. */
export function macAt(macs: Buffer, form: number): string {
  return macs.toString("hex", form * KNOWN_MAC, (form + 1) * KNOWN_MAC);
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

/** What the file says of forms, each a column. */
export type KnownColumns = readonly [
  key: string,
  filter: Uint8Array,
  rolls: Int32Array,
  lengths: Uint16Array,
  owners: Uint16Array,
  macs: Buffer,
  encodings: Uint8Array,
  /** The two lines of JSON. */
  text: string,
];

/** Reads the file. Throws where it is not as this version writes it. */
export function knownColumns(bytes: Uint8Array): KnownColumns {
  const { buffer } = new Uint8Array(bytes);
  const [mark, count, textBytes] = new Uint32Array(buffer, 0, 4) as unknown as [number, number, number];
  const rolls = KNOWN_HEADER + KNOWN_FILTER;
  if (mark !== KNOWN_MARK || bytes.length !== rolls + count * KNOWN_FORM + textBytes) throw new Error();
  const text = rolls + count * KNOWN_FORM;
  return [
    Buffer.from(buffer, 16, 32).toString("hex"),
    new Uint8Array(buffer, KNOWN_HEADER),
    new Int32Array(buffer, rolls, count),
    new Uint16Array(buffer, rolls + count * 4, count),
    new Uint16Array(buffer, rolls + count * 6, count),
    Buffer.from(buffer, rolls + count * 8),
    new Uint8Array(buffer, text - count),
    Buffer.from(buffer, text).toString(),
  ];
}

/** The letters and digits of a text, in lower case. */
export function bareText(text: string): string {
  const bytes = Buffer.allocUnsafe(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code > 96 && code < 123) || (code > 47 && code < 58)) bytes[length++] = code;
    else if (code > 64 && code < 91) bytes[length++] = code + 32;
  }
  return bytes.toString("latin1", 0, length);
}

/** The file that was read last, so that a process that stays reads it when it has changed. */
let [lastStamp, lastKnown]: [stamp: string, known: KnownSecrets | undefined] = ["", undefined];

/** What the sessions of this machine know of secrets, as digests. */
export class KnownSecrets {
  readonly key: string;
  /** Files and variables whose values were taken in, with the state that they had. */
  readonly sources: Readonly<Record<string, string>>;
  readonly #columns: KnownColumns;
  readonly #values: readonly KnownValue[];
  readonly #encodings: readonly string[];
  #holders: readonly SecretHolder[] | undefined;

  /** @param bytes of the file; throws where they are not as this version writes them */
  constructor(bytes: Uint8Array) {
    this.#columns = knownColumns(bytes);
    [this.key] = this.#columns;
    ({ values: this.#values, encodings: this.#encodings, sources: this.sources } = JSON.parse(this.#columns[7].split("\n")[0]!) as KnownText);
  }

  /** What is stored; nothing when there is none yet or it cannot be read. */
  static read(stateFolder: string): KnownSecrets | undefined {
    const path = knownSecretsPath(stateFolder);
    try {
      const { ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
      const stamp = [path, ino, size, mtimeNs, ctimeNs].join();
      if (lastStamp !== stamp) [lastStamp, lastKnown] = [stamp, new KnownSecrets(readFileSync(path))];
      return lastKnown;
    } catch {
      return undefined;
    }
  }

  /** Files that hold secrets. */
  get holders(): readonly SecretHolder[] {
    try {
      this.#holders ??= JSON.parse(this.#columns[7].split("\n")[1]!) as readonly SecretHolder[];
    } catch {
      // As a file that is not whole is taken for missing.
      this.#holders = [];
    }
    return this.#holders;
  }

  /** How long the forms are. */
  get lengths(): ReadonlySet<number> {
    return new Set(this.#columns[3]);
  }

  /** Is exactly this text a known value or a form of one? */
  has(text: string): boolean {
    return text.length >= KNOWN_WINDOW && this.#formAt(text, 0, rollOf(text, rollBase(this.key)), "", text.length) >= 0;
  }

  /** The form with a rolling digest that stands at a place of a text, of a length where one is given; -1 where none does. */
  #formAt(text: string, start: number, roll: number, lead: string, length = 0): number {
    const [key, , rolls, lengths, , macs] = this.#columns;
    let low = 0;
    for (let high = rolls.length; low < high;) {
      const middle = (low + high) >> 1;
      if (rolls[middle]! < roll) low = middle + 1;
      else high = middle;
    }
    for (; rolls[low] === roll; low += 1) {
      const end = start + lengths[low]!;
      if ((length === 0 || start + length === end) && end <= text.length && knownMac(key, lead + text.slice(start, end)) === macAt(macs, low)) return low;
    }
    return -1;
  }

  /** Every place in a text where a known value stands, in whatever form. Linear in the text. */
  search(text: string): KnownHit[] {
    const hits = this.#find(text, "");
    const loose = this.#find(bareText(text), BARE);
    if (loose.length > 0) {
      const places = [...text.matchAll(/[0-9A-Za-z]/g)].map(({ index }) => index);
      for (const hit of loose) hits.push({ ...hit, start: places[hit.start]!, end: places[hit.end - 1]! + 1 });
    }
    return hits;
  }

  #find(text: string, lead: string): KnownHit[] {
    const hits: KnownHit[] = [];
    const [key, filter, rolls, lengths, owners, , encodings] = this.#columns;
    if (rolls.length === 0 || text.length < KNOWN_WINDOW) return hits;
    const base = rollBase(key);
    let power = 1;
    for (let count = 0; count < KNOWN_WINDOW; count += 1) power = Math.imul(power, base);
    let roll = rollOf(text, base);
    for (let start = 0; ; start += 1) {
      const bit = filterBit(roll);
      const form = (filter[bit >> 3]! & (1 << (bit & 7))) === 0 ? -1 : this.#formAt(text, start, roll, lead);
      if (form >= 0) hits.push({ kind: this.#values[owners[form]!]!.kind, encoding: this.#encodings[encodings[form]!]!, start, end: start + lengths[form]! });
      const next = start + KNOWN_WINDOW;
      if (next >= text.length) return hits;
      roll = (Math.imul(roll, base) + text.charCodeAt(next) - Math.imul(power, text.charCodeAt(start))) | 0;
    }
  }
}
