import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync, type ZlibOptions } from "node:zlib";
import { latinLookAlike } from "../../content/index.ts";
import type { KnownHit, KnownSecrets } from "./known-secrets.ts";
import { mayDisguise } from "./signs.ts";

/** How many encodings and archives deep to look. */
const DEEPEST = 5;
/** Characters and bytes that are decoded and unpacked for one text, in all. */
const MOST_DECODED = 16 * 1024 * 1024;
const MOST_UNPACKED = 4 * 1024 * 1024;
/** Shorter than this nothing is packed without a head that says so, and how often that is tried. */
const LEAST_PACKED = 24;
const MOST_GUESSES = 200;
const INTEGRITY = /^sha\d{1,3}-[\w+/]{27,86}={0,2}$/;
/** Longer texts are not read letter by letter; what hides a value in so long a text says so in parts of it. */
const MOST_FOLDED = 512 * 1024;
/** Colours and moves of a terminal. */
const TERMINAL = /\u001b(?:\[[0-9;?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\^_])/y;
/** A run of base64 or hexadecimal over several lines. */
const WRAPPED = /(?:[\w+/-]{16,}\r?\n[ \t]*)+[\w+/=-]+/g;

/** Shortest run that is decoded; every one has a place in it whose number this divides. */
const LEAST_RUN = 16;

interface Run {
  readonly 0: string;
  readonly index: number;
}

function isRunSign(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 47 && code <= 57) || code === 43 || code === 45 || code === 95;
}

/** Runs of base64 or hexadecimal (`[\w+/-]{16,}={0,2}`), and those that go on over lines; of other places one in sixteen is looked at. */
export function encodedRuns(text: string): readonly Run[] {
  const runs: Run[] = [];
  const { length } = text;
  let isWrapped = false;
  let reached = 0;
  for (let at = LEAST_RUN - 1; at < length; at += LEAST_RUN) {
    if (!isRunSign(text.charCodeAt(at))) continue;
    let start = at;
    while (start > reached && isRunSign(text.charCodeAt(start - 1))) start -= 1;
    let end = at + 1;
    while (end < length && isRunSign(text.charCodeAt(end))) end += 1;
    if (end - start >= LEAST_RUN) {
      isWrapped ||= text[end] === "\n" || (text[end] === "\r" && text[end + 1] === "\n");
      for (let padding = 0; padding < 2 && text[end] === "="; padding += 1) end += 1;
      runs.push({ 0: text.slice(start, end), index: start });
    }
    reached = end;
    // The next look may not pass over a run that begins behind this one.
    at = Math.max(at, end - 1);
  }
  return isWrapped ? [...runs, ...text.matchAll(WRAPPED)] : runs;
}

const NOTHING = Buffer.alloc(0);
const ZIP_ENTRY = 0x04034b50;
const MOST_ENTRIES = 200;

/** The plain letters of a text, and where each stands in it: forms of letters, look-alikes, tags and selectors as what they stand for. */
function folded(text: string): { readonly text: string; readonly places: readonly number[] } {
  let out = "";
  const places: number[] = [];
  for (let at = 0; at < text.length && at < MOST_FOLDED;) {
    TERMINAL.lastIndex = at;
    const sequence = TERMINAL.exec(text)?.[0];
    if (sequence !== undefined) {
      at += sequence.length;
      continue;
    }
    const code = text.codePointAt(at)!;
    const plain = code < 128 ? text[at]! : plainOf(code);
    out += plain;
    for (let count = 0; count < plain.length; count += 1) places.push(at);
    at += code > 0xffff ? 2 : 1;
  }
  return { text: out, places };
}

function plainOf(code: number): string {
  // Tags spell ASCII; selectors are used as bytes.
  if (code >= 0xe0020 && code <= 0xe007e) return String.fromCharCode(code - 0xe0000);
  if (code >= 0xfe00 && code <= 0xfe0f) return String.fromCharCode(code - 0xfe00);
  if (code >= 0xe0100 && code <= 0xe01ef) return String.fromCharCode(code - 0xe0100 + 16);
  if (code === 0xad || code === 0x180e || code === 0xfeff || (code >= 0x200b && code <= 0x200f) || (code >= 0x2060 && code <= 0x2064)) return "";
  const letter = String.fromCodePoint(code);
  return latinLookAlike(letter) ?? letter.normalize("NFKC");
}

/** The bytes that a run of text encodes, in every way that it can be read. */
function decodings(run: string): readonly Buffer[] {
  const dense = run.replaceAll(/\s/g, "");
  const bytes = [Buffer.from(dense, "base64")];
  if (/^[0-9a-f]+$/i.test(dense)) bytes.unshift(Buffer.from(dense, "hex"));
  // What was packed begins somewhere within when something was put before it.
  const packed = dense.indexOf("H4sI");
  if (packed > 0) bytes.push(Buffer.from(dense.slice(packed), "base64"));
  return bytes;
}

type Unpack = (bytes: Buffer, options: ZlibOptions) => Buffer;

function unpackersOf(bytes: Buffer): readonly Unpack[] {
  const [first, second] = bytes;
  if (first === 0x1f && second === 0x8b) return [gunzipSync];
  if (first === 0x78 && ((first << 8) | (second ?? 0)) % 31 === 0) return [inflateSync];
  if (bytes.length > 4 && bytes.readUInt32LE(0) === 0xfd2fb528) return [zstdDecompressSync as Unpack];
  if (bytes.length > 30 && bytes.readUInt32LE(0) === ZIP_ENTRY) return zipEntries(bytes);
  return bytes.length < LEAST_PACKED || isPrintable(bytes) ? [] : [brotliDecompressSync as Unpack, inflateRawSync];
}

/** One for each file of a zip archive: what follows its name. */
function zipEntries(zip: Buffer): readonly Unpack[] {
  const mark = zip.subarray(0, 4);
  const entries: Unpack[] = [];
  for (let at = 0; at >= 0 && at + 30 < zip.length && entries.length < MOST_ENTRIES; at = zip.indexOf(mark, at + 4)) {
    const from = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
    entries.push((bytes, options) => inflateRawSync(bytes.subarray(from), options));
  }
  return entries;
}

function isPrintable(bytes: Buffer): boolean {
  return bytes.subarray(0, 64).every((byte) => (byte > 31 && byte < 127) || (byte > 8 && byte < 14));
}

/** Looks for known values in what runs of text encode and archives hold. */
class Unpacking {
  readonly #known: KnownSecrets;
  #left = MOST_DECODED;
  #guesses = MOST_GUESSES;

  constructor(known: KnownSecrets) {
    this.#known = known;
  }

  /** The kind of a value that a run holds. */
  inRun(run: string, depth: number): string | undefined {
    return firstOf(decodings(run), (bytes) => this.inBytes(bytes, depth));
  }

  inBytes(bytes: Buffer, depth: number): string | undefined {
    this.#left -= bytes.length;
    if (this.#left < 0) return undefined;
    const text = bytes.toString("latin1");
    // In UTF-16 every other byte is none.
    const isWide = /(?:[ -~]\0){8}/.test(text);
    return (
      this.#inText(text, depth) ??
      (isWide ? this.#inText(text.replaceAll("\0", ""), depth) : undefined) ??
      (depth <= 0 ? undefined : this.#inPacked(bytes, depth))
    );
  }

  #inPacked(bytes: Buffer, depth: number): string | undefined {
    const unpackers = unpackersOf(bytes);
    if (unpackers.length === 2) this.#guesses -= 1;
    return this.#guesses < 0 ? undefined : firstOf(unpackers, (unpack) => this.inBytes(unpacked(bytes, unpack), depth - 1));
  }

  #inText(text: string, depth: number): string | undefined {
    const [hit] = this.#known.search(text);
    if (hit !== undefined || depth <= 0) return hit?.kind;
    const inOne = ({ 0: run }: Run): string | undefined => (this.#left < 0 ? undefined : this.inRun(run, depth - 1));
    return firstOf(encodedRuns(text), inOne);
  }
}

function firstOf<T, R>(all: Iterable<T>, find: (one: T) => R | undefined): R | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

function unpacked(bytes: Buffer, unpack: Unpack): Buffer {
  try {
    return unpack(bytes, { maxOutputLength: MOST_UNPACKED });
  } catch {
    return NOTHING;
  }
}

/** Do the bytes of a file hold a known value, in whatever encoding or archive? */
export function bytesHold(bytes: Buffer, known: KnownSecrets): boolean {
  return new Unpacking(known).inBytes(bytes, DEEPEST) !== undefined;
}

/** Where a text holds a known value in letters that only look like its own, or within what it encodes and packs. */
export function disguisedHits(text: string, known: KnownSecrets): KnownHit[] {
  const hits: KnownHit[] = [];
  if (mayDisguise(text)) {
    const plain = folded(text);
    for (const hit of known.search(plain.text)) {
      const start = plain.places[hit.start]!;
      const last = plain.places[hit.end - 1]!;
      hits.push({ ...hit, encoding: "disguise", start, end: last + (text.codePointAt(last)! > 0xffff ? 2 : 1) });
    }
  }
  const unpacking = new Unpacking(known);
  for (const { 0: run, index } of encodedRuns(text)) {
    const isFound = hits.some(({ start, end }) => start < index + run.length && end > index);
    const kind = isFound || INTEGRITY.test(run) ? undefined : unpacking.inRun(run, DEEPEST - 1);
    if (kind !== undefined) hits.push({ kind, encoding: "packed", start: index, end: index + run.length });
  }
  return hits;
}
