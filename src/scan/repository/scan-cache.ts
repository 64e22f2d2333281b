import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, readSync, renameSync, rmSync, writeFileSync, type Stats } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { homedir } from "node:os";
import { SEVERITIES } from "../../model/index.ts";
import { privateFolder } from "../../record/index.ts";
import { openBounded } from "../open-bounded.ts";
import type { Skipped } from "../walk.ts";
import type { ContentFinding } from "./content-findings.ts";
import type { ReportedFinding } from "./fingerprint.ts";

/** How a file is, so that any writing to it changes it: size, both times, inode and device. */
export type FileState = readonly [size: number, mtimeMs: number, ctimeMs: number, inode: number, device: number];

/** What is kept of a file: how it was when it was read, the digest of its bytes, and what was found in it. */
interface Kept {
  readonly state: FileState;
  readonly digest: string;
  readonly found: readonly ContentFinding[];
}

/** What the rules said of everything that they look at together. */
export interface KeptRules {
  /** Digest of the paths and states of all files that the rules read. */
  readonly signature: string;
  readonly findings: readonly ReportedFinding[];
  readonly skipped: readonly Skipped[];
  readonly itemCount: number;
  /** Files that commands of the items run, which rules read, too, each with its state. */
  readonly named: readonly (readonly [path: string, state: string])[];
}

const FORMAT = 3;
/** Up to format 2 a cache was one text of JSON. */
const OF_EARLIER_VERSIONS = /^[\da-f]{32}\.json$/;
const EARLIER_HEADS = ['{"format":1,', '{"format":2,'];
const HALF_WRITTEN = /^[\da-f]{32}\.(?:json|cache)\.\d{1,10}\.new$/;
/** No scan takes so long, in milliseconds. */
const LONG_AGO = 24 * 3_600_000;
/** Numbers of one file's state. */
const STATE = 5;
const STATE_BYTES = STATE * Float64Array.BYTES_PER_ELEMENT;
/** Characters of a file's digest. */
export const DIGEST_LENGTH = 22;
/** What no path holds. */
const BETWEEN = "\0";
const NOTHING: readonly ContentFinding[] = [];
/** A cache of 200,000 files is some 25 MB. */
const LARGEST = 256 * 1024 * 1024;
/** A file may be written twice within one tick of the clock of its file system, so what is younger is read again next time; in milliseconds. */
const TOO_YOUNG = 1500;

export function fileState({ size, mtimeMs, ctimeMs, ino, dev }: Stats): FileState {
  return [size, mtimeMs, ctimeMs, ino, dev];
}

/** Where a user's caches lie: `$XDG_CACHE_HOME`, `~/Library/Caches` or `~/.cache`, and there `sallyport/scan`. */
export function defaultCacheFolder(environment: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform = process.platform): string {
  const named = environment["XDG_CACHE_HOME"];
  const home = environment["HOME"] || homedir();
  const base = named !== undefined && isAbsolute(named) ? named : platform === "darwin" ? join(home, "Library", "Caches") : join(home, ".cache");
  return join(base, "sallyport", "scan");
}

const isText = (value: unknown): value is string => typeof value === "string";
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function isFinding(value: unknown): value is ContentFinding {
  if (typeof value !== "object" || value === null) return false;
  const one = value as Readonly<Record<string, unknown>>;
  return (
    ["rule", "message", "fingerprint"].every((key) => isText(one[key])) &&
    SEVERITIES.includes(one["severity"] as ContentFinding["severity"]) &&
    ["line", "column", "endLine", "endColumn"].every((key) => isCount(one[key]))
  );
}

function isReported(value: unknown): value is ReportedFinding {
  if (!isFinding(value)) return false;
  const { path, title, help, fix } = value as Partial<ReportedFinding>;
  if (![path, title, help].every(isText)) return false;
  return fix === undefined || (isText(fix.path) && isCount(fix.start) && isCount(fix.end) && isText(fix.text) && typeof fix.isSafe === "boolean");
}

function isKeptRules(value: unknown): value is KeptRules {
  if (typeof value !== "object" || value === null) return false;
  const { signature, findings, skipped, itemCount, named } = value as Partial<Record<keyof KeptRules, unknown>>;
  return (
    isText(signature) &&
    isCount(itemCount) &&
    Array.isArray(named) &&
    named.every((one: unknown) => Array.isArray(one) && one.length === 2 && one.every(isText)) &&
    Array.isArray(findings) &&
    findings.every(isReported) &&
    Array.isArray(skipped) &&
    skipped.every((one: unknown) => typeof one === "object" && one !== null && isText((one as Skipped).path) && isText((one as Skipped).why))
  );
}

/** The bytes of the cache's own file; `undefined` where there is none that only this user can have written. */
function ownBytes(path: string): Buffer | undefined {
  const opened = openBounded(path, LARGEST, (file, about) => {
    const isOwn = process.getuid === undefined || (about.uid === process.getuid() && (about.mode & 0o022) === 0);
    return isOwn ? readFileSync(file) : undefined;
  });
  return "why" in opened ? undefined : opened.read;
}

/**
 * What the file says of the texts, in the order in which they were walked. One scan walks like the one before, so a file is nearly always found where the last one
 * ended, and nothing is made of the others' columns.
 */
class KeptFiles {
  readonly #paths: readonly string[];
  readonly #states: Float64Array;
  readonly #digests: string;
  readonly #found: ReadonlyMap<number, readonly ContentFinding[]>;
  #places: ReadonlyMap<string, number> | undefined;
  #next = 0;

  constructor(paths: readonly string[], states: Float64Array, digests: string, found: ReadonlyMap<number, readonly ContentFinding[]>) {
    this.#paths = paths;
    this.#states = states;
    this.#digests = digests;
    this.#found = found;
  }

  get count(): number {
    return this.#paths.length;
  }

  placeOf(path: string): number | undefined {
    let place: number | undefined = this.#next;
    if (this.#paths[place] !== path) {
      this.#places ??= new Map(this.#paths.map((one, index) => [one, index]));
      place = this.#places.get(path);
      if (place === undefined) return undefined;
    }
    this.#next = place + 1;
    return place;
  }

  isInState(place: number, { size, mtimeMs, ctimeMs, ino, dev }: Stats): boolean {
    const states = this.#states;
    const at = place * STATE;
    return states[at] === size && states[at + 1] === mtimeMs && states[at + 2] === ctimeMs && states[at + 3] === ino && states[at + 4] === dev;
  }

  digestAt(place: number): string {
    return this.#digests.slice(place * DIGEST_LENGTH, (place + 1) * DIGEST_LENGTH);
  }

  foundAt(place: number): readonly ContentFinding[] {
    return this.#found.get(place) ?? NOTHING;
  }

  at(place: number): Kept {
    const [size, mtimeMs, ctimeMs, inode, device] = this.#states.subarray(place * STATE, (place + 1) * STATE);
    return { state: [size!, mtimeMs!, ctimeMs!, inode!, device!], digest: this.digestAt(place), found: this.foundAt(place) };
  }
}

const NO_FILES = new KeptFiles([], new Float64Array(), "", new Map());

/** One line of JSON, then the columns: states, digests, paths. `undefined` where the bytes are not of that form and of this state of the program. */
function readCache(bytes: Buffer, ownStamp: string): { readonly files: KeptFiles; readonly rules: KeptRules | undefined } | undefined {
  const head = bytes.indexOf(10);
  if (head === -1) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString("utf8", 0, head));
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null) return undefined;
  const { format, stamp, count, rules, found } = value as Readonly<Record<string, unknown>>;
  if (format !== FORMAT || stamp !== ownStamp || !isCount(count) || !Array.isArray(found)) return undefined;
  const digestsAt = head + 1 + count * STATE_BYTES;
  const pathsAt = digestsAt + count * DIGEST_LENGTH;
  if (pathsAt > bytes.length) return undefined;
  const paths = count === 0 ? [] : bytes.toString("utf8", pathsAt).split(BETWEEN);
  if (paths.length !== count) return undefined;
  const byPlace = new Map<number, readonly ContentFinding[]>();
  for (const one of found as unknown[]) {
    if (!Array.isArray(one)) return undefined;
    const [place, findings] = one as unknown[];
    if (!isCount(place) || !Array.isArray(findings) || !findings.every(isFinding)) return undefined;
    byPlace.set(place, findings);
  }
  // A copy, because numbers must begin at a multiple of their length.
  const states = new Float64Array(new Uint8Array(bytes.subarray(head + 1, digestsAt)).buffer);
  return { files: new KeptFiles(paths, states, bytes.toString("latin1", digestsAt, pathsAt), byPlace), rules: isKeptRules(rules) ? rules : undefined };
}

/** Does a file begin as the caches of earlier versions did? Other programs name files by digests, too, and a folder may be theirs. */
function isEarlierCache(path: string): boolean {
  const opened = openBounded(path, LARGEST, (file) => {
    const head = Buffer.alloc(EARLIER_HEADS[0]!.length);
    return readSync(file, head, 0, head.length, 0) === head.length && EARLIER_HEADS.includes(head.toString("latin1"));
  });
  return !("why" in opened) && opened.read;
}

/** Takes away what nobody reads any more: caches of earlier versions, and what a scan that was ended did not finish writing. Other files are not ours. */
function removeOutdated(folder: string, now: number): void {
  for (const name of readdirSync(folder)) {
    const isHalf = HALF_WRITTEN.test(name);
    if (!isHalf && !OF_EARLIER_VERSIONS.test(name)) continue;
    const path = join(folder, name);
    const about = lstatSync(path, { throwIfNoEntry: false });
    if (about?.isFile() !== true || !(isHalf ? now - about.mtimeMs > LONG_AGO : isEarlierCache(path))) continue;
    rmSync(path, { force: true });
  }
}

/**
 * What earlier scans of a repository found, in the user's cache folder. It holds places and messages, no text of the files. It is an accelerator only: one that
 * cannot be read, is broken, or is of another state of the program is as none.
 */
export class ScanCache {
  readonly #path: string | undefined;
  readonly #stamp: string;
  readonly #now: number;
  readonly #before: KeptFiles;
  /** Paths in the order of the walk, each with its place in what was kept before, or -1 where it has to be read. */
  readonly #walked: string[] = [];
  readonly #places: number[] = [];
  readonly #fresh = new Map<string, Kept>();
  #unchanged = 0;
  #rules: KeptRules | undefined;
  #isChanged = false;

  private constructor(path: string | undefined, stamp: string, now: number, kept?: ReturnType<typeof readCache>) {
    this.#path = path;
    this.#stamp = stamp;
    this.#now = now;
    this.#before = kept?.files ?? NO_FILES;
    this.#rules = kept?.rules;
  }

  /**
   * @param folder `undefined` for none
   * @param root what is scanned, whose cache it is
   * @param stamp state of the program
   */
  static open(folder: string | undefined, root: string, stamp: string, now: number = Date.now()): ScanCache {
    if (folder === undefined) return new ScanCache(undefined, stamp, now);
    let path: string;
    try {
      path = join(privateFolder(folder), `${createHash("sha256").update(root).digest("hex").slice(0, 32)}.cache`);
    } catch {
      return new ScanCache(undefined, stamp, now);
    }
    const bytes = ownBytes(path);
    return new ScanCache(path, stamp, now, bytes === undefined ? undefined : readCache(bytes, stamp));
  }

  /** What was found in a file that has not been written to since. Asked once for each file, in the order of the walk. */
  unchanged(path: string, about: Stats): readonly ContentFinding[] | undefined {
    if (this.#path === undefined) return undefined;
    const place = this.#before.placeOf(path);
    const isKept = place !== undefined && this.#before.isInState(place, about);
    this.#walked.push(path);
    this.#places.push(isKept ? place : -1);
    if (!isKept) return undefined;
    this.#unchanged += 1;
    return this.#before.foundAt(place);
  }

  /** The digest of a file when it was read last, and what was found then, for a file that was written to. */
  earlier(path: string): { readonly digest: string; readonly found: readonly ContentFinding[] } | undefined {
    const place = this.#before.count === 0 ? undefined : this.#before.placeOf(path);
    return place === undefined ? undefined : { digest: this.#before.digestAt(place), found: this.#before.foundAt(place) };
  }

  keep(path: string, state: FileState, digest: string, found: readonly ContentFinding[]): void {
    const [, mtimeMs, ctimeMs] = state;
    if (this.#path === undefined || Math.max(ctimeMs, mtimeMs) > this.#now - TOO_YOUNG) return;
    this.#fresh.set(path, { state, digest, found });
    this.#isChanged = true;
  }

  rules(signature: string): KeptRules | undefined {
    return this.#rules?.signature === signature ? this.#rules : undefined;
  }

  keepRules(rules: KeptRules): void {
    this.#rules = rules;
    this.#isChanged = true;
  }

  /** Writes what was learnt, whole or not at all, and takes away what earlier versions left. A folder that cannot be written to is no fault of the scan. */
  save(): void {
    if (this.#path === undefined || (!this.#isChanged && this.#unchanged === this.#before.count)) return;
    const fresh = `${this.#path}.${process.pid}.new`;
    try {
      writeFileSync(fresh, this.#bytes(), { mode: 0o600, flag: "wx" });
      renameSync(fresh, this.#path);
      removeOutdated(dirname(this.#path), this.#now);
    } catch {
      rmSync(fresh, { force: true });
    }
  }

  #bytes(): Buffer {
    const paths: string[] = [];
    const states: number[] = [];
    const digests: string[] = [];
    const allFound: [place: number, found: readonly ContentFinding[]][] = [];
    for (const [index, path] of this.#walked.entries()) {
      const place = this.#places[index]!;
      const kept = place === -1 ? this.#fresh.get(path) : this.#before.at(place);
      if (kept === undefined) continue;
      if (kept.found.length > 0) allFound.push([paths.length, kept.found]);
      paths.push(path);
      states.push(...kept.state);
      digests.push(kept.digest);
    }
    const head = JSON.stringify({ format: FORMAT, stamp: this.#stamp, count: paths.length, rules: this.#rules, found: allFound });
    return Buffer.concat([
      Buffer.from(`${head}\n`),
      Buffer.from(Float64Array.from(states).buffer),
      Buffer.from(digests.join(""), "latin1"),
      Buffer.from(paths.join(BETWEEN)),
    ]);
  }
}
