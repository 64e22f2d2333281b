import { createHash } from "node:crypto";
import { readFileSync, renameSync, rmSync, writeFileSync, type Stats } from "node:fs";
import { isAbsolute, join } from "node:path";
import { homedir } from "node:os";
import { SEVERITIES } from "../../model/index.ts";
import { privateFolder } from "../../record/index.ts";
import { openBounded } from "../open-bounded.ts";
import type { Skipped } from "../walk.ts";
import type { ContentFinding } from "./content-findings.ts";
import type { ReportedFinding } from "./fingerprint.ts";

/** What is kept of a file: how it was when it was read, the digest of its bytes, and what was found in it. */
interface Kept {
  readonly stat: string;
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
}

const FORMAT = 1;
/** A cache of 200,000 files is some 30 MB. */
const LARGEST = 256 * 1024 * 1024;
/** A file may be written twice within one tick of the clock of its file system, so what is younger is read again next time; in milliseconds. */
const TOO_YOUNG = 1500;

/** How a file is, so that any writing to it changes it: size, both times, device and inode. */
export function statKey({ size, mtimeMs, ctimeMs, ino, dev }: Stats): string {
  return `${size} ${mtimeMs} ${ctimeMs} ${ino} ${dev}`;
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
  const { signature, findings, skipped, itemCount } = value as Partial<Record<keyof KeptRules, unknown>>;
  return (
    isText(signature) &&
    isCount(itemCount) &&
    Array.isArray(findings) &&
    findings.every(isReported) &&
    Array.isArray(skipped) &&
    skipped.every((one: unknown) => typeof one === "object" && one !== null && isText((one as Skipped).path) && isText((one as Skipped).why))
  );
}

/** The text of the cache's own file; `undefined` where there is none that only this user can have written. */
function ownText(path: string): string | undefined {
  const opened = openBounded(path, LARGEST, (file, about) => {
    const isOwn = process.getuid === undefined || (about.uid === process.getuid() && (about.mode & 0o022) === 0);
    return isOwn ? readFileSync(file, "utf8") : undefined;
  });
  return "why" in opened ? undefined : opened.read;
}

/**
 * What earlier scans of a repository found, in the user's cache folder. It holds places and messages, no text of the files. It is an accelerator only: one that
 * cannot be read, is broken, or is of another state of the program is as none.
 */
export class ScanCache {
  readonly #path: string | undefined;
  readonly #stamp: string;
  readonly #now: number;
  readonly #before = new Map<string, Kept>();
  readonly #files = new Map<string, Kept>();
  #rules: KeptRules | undefined;
  #isChanged = false;

  private constructor(path: string | undefined, stamp: string, now: number) {
    this.#path = path;
    this.#stamp = stamp;
    this.#now = now;
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
      path = join(privateFolder(folder), `${createHash("sha256").update(root).digest("hex").slice(0, 32)}.json`);
    } catch {
      return new ScanCache(undefined, stamp, now);
    }
    const cache = new ScanCache(path, stamp, now);
    const text = ownText(path);
    if (text !== undefined) cache.#read(text);
    return cache;
  }

  #read(text: string): void {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return;
    }
    if (typeof value !== "object" || value === null) return;
    const { format, stamp, rules, files } = value as Readonly<Record<string, unknown>>;
    if (format !== FORMAT || stamp !== this.#stamp || !Array.isArray(files)) return;
    for (const entry of files as unknown[]) {
      if (!Array.isArray(entry)) continue;
      const [path, stat, digest, found = []] = entry as unknown[];
      if (!isText(path) || !isText(stat) || !isText(digest) || !Array.isArray(found) || !found.every(isFinding)) continue;
      this.#before.set(path, { stat, digest, found });
    }
    if (isKeptRules(rules)) this.#rules = rules;
  }

  /** What was found in a file that has not been written to since. */
  unchanged(path: string, stat: string): readonly ContentFinding[] | undefined {
    const kept = this.#before.get(path);
    if (kept?.stat !== stat) return undefined;
    this.#files.set(path, kept);
    return kept.found;
  }

  /** The digest of a file when it was read last, and what was found then, for a file that was written to. */
  earlier(path: string): { readonly digest: string; readonly found: readonly ContentFinding[] } | undefined {
    return this.#before.get(path);
  }

  keep(path: string, about: Pick<Stats, "ctimeMs" | "mtimeMs">, stat: string, digest: string, found: readonly ContentFinding[]): void {
    if (this.#path === undefined || Math.max(about.ctimeMs, about.mtimeMs) > this.#now - TOO_YOUNG) return;
    this.#files.set(path, { stat, digest, found });
    this.#isChanged = true;
  }

  rules(signature: string): KeptRules | undefined {
    return this.#rules?.signature === signature ? this.#rules : undefined;
  }

  keepRules(rules: KeptRules): void {
    this.#rules = rules;
    this.#isChanged = true;
  }

  /** Writes what was learnt, whole or not at all. A folder that cannot be written to is no fault of the scan. */
  save(): void {
    if (this.#path === undefined || (!this.#isChanged && this.#files.size === this.#before.size)) return;
    const fresh = `${this.#path}.${process.pid}.new`;
    const files = [...this.#files].map(([path, { stat, digest, found }]) => (found.length === 0 ? [path, stat, digest] : [path, stat, digest, found]));
    try {
      writeFileSync(fresh, JSON.stringify({ format: FORMAT, stamp: this.#stamp, rules: this.#rules, files }), { mode: 0o600, flag: "wx" });
      renameSync(fresh, this.#path);
    } catch {
      rmSync(fresh, { force: true });
    }
  }
}
