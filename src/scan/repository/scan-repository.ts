import { createHash } from "node:crypto";
import { lstatSync, type Stats } from "node:fs";
import { join, sep } from "node:path";
import { applyIgnores, ignoresIn } from "../../content/index.ts";
import { folderOfItem } from "../item-folder.ts";
import { kindOfPath } from "../kind-of-path.ts";
import type { Family } from "../rule.ts";
import { filesBelow, MAX_ITEMS, SkippedList, type Skipped } from "../walk.ts";
import type { ContentFinding } from "./content-findings.ts";
import type { ContentResult } from "./content-jobs.ts";
import { scanContents } from "./content-scan.ts";
import type { ReportedFinding } from "./fingerprint.ts";
import { ignoredByGit } from "./ignored-by-git.ts";
import { programStamp } from "./program-stamp.ts";
import { MOST_CONTENT_BYTES, readContent } from "./read-content.ts";
import { fileState, ScanCache } from "./scan-cache.ts";

export interface RepositoryScan {
  /** Folder that paths are told relative to: the root of the repository where there is one. */
  readonly root: string;
  /** A part of it, with `/`; left out for all. */
  readonly within?: string;
  /** The user's cache folder; left out for no cache. One below the root is not used. */
  readonly cacheFolder?: string;
  /** Families of rules to look with; all where it is left out. Content is looked at only with all. */
  readonly families?: readonly Family[];
  /** Which lines of a file may carry a comment that excuses a finding; none where it is left out. */
  readonly trustedLines?: (path: string) => (line: number) => boolean;
  /** `YYYY-MM-DD`, for comments that end on a day. */
  readonly today: string;
  readonly onProgress?: (what: "files" | "contents", done: number, of?: number) => void;
}

/** What a scan found and what it looked at. */
export interface ScanReport {
  readonly findings: readonly ReportedFinding[];
  readonly skipped: readonly Skipped[];
  readonly counts: {
    /** Regular files seen. */
    readonly files: number;
    /** Files that rules looked at. */
    readonly items: number;
    /** Files whose text was looked at, and of these such that were known from an earlier scan. */
    readonly texts: number;
    readonly cached: number;
    readonly bytes: number;
    /** Findings that a trusted comment excuses. */
    readonly excused: number;
  };
}

/** Files whose text is looked at; the rest is told of. */
const MOST_TEXTS = 200_000;
const MOST_FINDINGS = 20_000;
/** Files that are no text, by their name, so that they need not be opened. */
const NO_TEXT =
  /\.(?:png|jpe?g|gif|webp|avif|ico|icns|bmp|tiff?|psd|mp[34]|m4[av]|mov|avi|mkv|webm|ogg|wav|flac|woff2?|ttf|otf|eot|zip|gz|tgz|bz2|xz|zst|7z|rar|jar|war|class|o|a|so|dylib|dll|exe|wasm|pyc|pdf|docx?|xlsx?|pptx?|sqlite3?|db|bin|onnx|safetensors|pt|parquet)$/i;
/** An item that was written to within this time before may be written to again within the same tick of the clock, in milliseconds. */
const TOO_YOUNG = 1500;
const THERE_OR_NOT = { throwIfNoEntry: false } as const;

interface Walked {
  readonly itemPaths: string[];
  readonly texts: string[];
  readonly digests: (string | undefined)[];
  readonly known: [path: string, found: readonly ContentFinding[]][];
  readonly states: Map<string, string>;
  files: number;
  textCount: number;
  bytes: number;
  bytesToRead: number;
  youngest: number;
}

class RepositoryScanner {
  readonly #scan: RepositoryScan;
  readonly #cache: ScanCache;
  readonly #skipped = new SkippedList();
  readonly #withContent: boolean;
  /** Nothing was read before. */
  readonly #began = Date.now();

  constructor(scan: RepositoryScan) {
    this.#scan = scan;
    this.#withContent = scan.families === undefined;
    const isOutside = scan.cacheFolder !== undefined && !`${scan.cacheFolder}${sep}`.startsWith(`${scan.root}${sep}`);
    const scope = JSON.stringify([scan.root, scan.within ?? "", scan.families ?? []]);
    this.#cache = ScanCache.open(isOutside ? scan.cacheFolder : undefined, scope, isOutside ? programStamp() : "");
  }

  /** Every file, by what is to be done with it. Those beside a skill count for what rules said, too. */
  #walk(): Walked {
    const { root, within, onProgress } = this.#scan;
    const walked: Walked = {
      itemPaths: [],
      texts: [],
      digests: [],
      known: [],
      states: new Map(),
      files: 0,
      textCount: 0,
      bytes: 0,
      bytesToRead: 0,
      youngest: 0,
    };
    const isIgnored = this.#withContent ? ignoredByGit(root) : () => true;
    const prefix = within === undefined || within === "" ? "" : `${within}/`;
    let hasTold = false;
    for (const name of filesBelow(join(root, within ?? ""), this.#skipped)) {
      const path = prefix + name;
      walked.files += 1;
      if (walked.files % 2000 === 0) onProgress?.("files", walked.files);
      if (kindOfPath(path) !== undefined) {
        if (walked.itemPaths.length < MAX_ITEMS) walked.itemPaths.push(path);
        else if (walked.itemPaths.length === MAX_ITEMS) this.#skipped.add(path, `there are more than ${MAX_ITEMS} files that rules look at`);
      }
      if (!this.#withContent || NO_TEXT.test(name) || isIgnored(path)) continue;
      if (walked.textCount >= MOST_TEXTS) {
        if (!hasTold) this.#skipped.add(path, `there are more than ${MOST_TEXTS} texts; those that follow were not searched for secrets`);
        hasTold = true;
        continue;
      }
      this.#takeText(walked, path);
    }
    return walked;
  }

  #takeText(walked: Walked, path: string): void {
    const about = lstatSync(`${this.#scan.root}/${path}`, THERE_OR_NOT);
    if (about === undefined) {
      // Its name is not UTF-8, or it went away meanwhile.
      this.#skipped.add(path, "it cannot be read under this name");
      return;
    }
    if (about.size > MOST_CONTENT_BYTES) {
      this.#skipped.add(path, `it was not searched for secrets: it is larger than ${MOST_CONTENT_BYTES / 1024 / 1024} MiB`);
      return;
    }
    walked.textCount += 1;
    walked.bytes += about.size;
    const found = this.#cache.unchanged(path, about);
    if (found === undefined) {
      walked.texts.push(path);
      walked.bytesToRead += about.size;
      walked.digests.push(this.#cache.earlier(path)?.digest);
    } else if (found.length > 0) walked.known.push([path, found]);
  }

  /** What rules say of the items; from the cache where no file that they read was written to. */
  async #ruled({ itemPaths, states, youngest }: Walked): Promise<{ readonly findings: readonly ReportedFinding[]; readonly itemCount: number }> {
    const signature = createHash("sha256")
      .update([...states].map(([path, state]) => `${path} ${state}`).join("\n"))
      .digest("hex");
    const kept = this.#cache.rules(signature);
    if (kept !== undefined && kept.named.every(([path, state]) => (this.#stateOf(path)?.state ?? "") === state)) {
      for (const { path, why } of kept.skipped) this.#skipped.add(path, why);
      return kept;
    }
    const { judgeFiles } = await import("./judge-files.ts");
    const named = new Map<string, string>();
    let last = youngest;
    // As they are before they are first read: what is written to while rules look at it is judged again.
    const take = (path: string): void => {
      if (named.has(path)) return;
      const about = this.#stateOf(path);
      named.set(path, about?.state ?? "");
      last = Math.max(last, about?.changed ?? 0);
    };
    const judged = judgeFiles(this.#scan.root, itemPaths, take, this.#scan.families);
    for (const { path, why } of judged.skipped) this.#skipped.add(path, why);
    if (this.#began - last > TOO_YOUNG) this.#cache.keepRules({ signature, ...judged, named: [...named] });
    return judged;
  }

  /** How a file is now, and when it was written to last; `undefined` for none. */
  #stateOf(path: string): { readonly state: string; readonly changed: number } | undefined {
    const about: Stats | undefined = lstatSync(`${this.#scan.root}/${path}`, THERE_OR_NOT);
    return about === undefined ? undefined : { state: fileState(about).join(" "), changed: Math.max(about.ctimeMs, about.mtimeMs) };
  }

  /** States of all files that rules read: the items, and what lies beside a skill or plugin. */
  #readStates(walked: Walked): void {
    const { root } = this.#scan;
    const take = (path: string): void => {
      const about = this.#stateOf(path);
      if (about === undefined) return;
      walked.states.set(path, about.state);
      walked.youngest = Math.max(walked.youngest, about.changed);
    };
    const folders = new Set<string>();
    for (const path of walked.itemPaths) {
      take(path);
      const kind = kindOfPath(path)?.kind;
      if (kind === "skill" || kind === "plugin") folders.add(folderOfItem(path));
    }
    const unused = new SkippedList();
    for (const folder of [...folders].toSorted()) {
      if (folder === ".") continue;
      for (const name of filesBelow(join(root, folder), unused, { entries: 5000, depth: 6, fileBytes: 0 })) take(`${folder}/${name}`);
    }
  }

  /** Takes out what comments excuse, on lines that are trusted. */
  #unexcused(path: string, found: readonly ContentFinding[]): readonly ContentFinding[] {
    const { root, trustedLines, today } = this.#scan;
    if (trustedLines === undefined || !found.some(({ rule }) => rule.startsWith("secret/"))) return found;
    const read = readContent(join(root, path));
    const text = "why" in read ? undefined : read.text;
    if (text === undefined || ignoresIn(text).length === 0) return found;
    const named = found.map((one) => ({ one, line: one.line, kind: one.rule.replace(/^secret\//, "") }));
    const { kept, refused } = applyIgnores(text, named, trustedLines(path), today);
    for (const { ignore, why } of refused) this.#skipped.add(`${path}:${ignore.writtenOn}`, `the ignore comment does not count: ${why}`);
    return kept.map(({ one }) => one);
  }

  async run(): Promise<ScanReport> {
    const { root, onProgress } = this.#scan;
    const walked = this.#walk();
    this.#readStates(walked);
    const contents: [path: string, found: readonly ContentFinding[]][] = walked.known;
    const onResult = (result: ContentResult): void => {
      const path = walked.texts[result.index]!;
      if (result.why !== undefined) this.#skipped.add(path, result.why);
      const { state, digest } = result;
      if (state === undefined || digest === undefined) return;
      const found = result.found ?? this.#cache.earlier(path)?.found ?? [];
      this.#cache.keep(path, state, digest, found);
      if (found.length > 0) contents.push([path, found]);
    };
    const searching = scanContents(root, walked.texts, walked.digests, walked.bytesToRead, onResult, (done) =>
      onProgress?.("contents", done, walked.texts.length),
    );
    const { findings: ruled, itemCount } = await this.#ruled(walked);
    await searching;
    this.#cache.save();
    const { findings, excused } = await this.#together(ruled, contents);
    return {
      findings,
      skipped: this.#skipped.all,
      counts: {
        files: walked.files,
        items: itemCount,
        texts: walked.textCount,
        cached: walked.textCount - walked.texts.length,
        bytes: walked.bytes,
        excused,
      },
    };
  }

  /** All findings, by place; a secret that a rule told of already is told of once. */
  async #together(
    ruled: readonly ReportedFinding[],
    contents: readonly [string, readonly ContentFinding[]][],
  ): Promise<{ findings: readonly ReportedFinding[]; excused: number }> {
    if (contents.length === 0) return { findings: sorted(ruled), excused: 0 };
    // The kinds of secrets are loaded where one was found.
    const { contentRuleText } = await import("./content-rules.ts");
    const told = new Set(ruled.flatMap(({ rule, path, line }) => (/secret|literal-key|password/.test(rule) ? [`${path}:${line}`] : [])));
    const hidden = new Set(ruled.flatMap(({ rule, path }) => (rule.startsWith("text/") ? [path] : [])));
    const all: ReportedFinding[] = [...ruled];
    let excused = 0;
    for (const [path, found] of contents.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      const kept = this.#unexcused(path, found);
      excused += found.length - kept.length;
      for (const one of kept) {
        if (all.length >= MOST_FINDINGS) {
          this.#skipped.add(path, `there are more than ${MOST_FINDINGS} findings`);
          return { findings: sorted(all), excused };
        }
        if (one.rule.startsWith("secret/") ? told.has(`${path}:${one.line}`) : hidden.has(path)) continue;
        const { title, help } = contentRuleText(one.rule) ?? { title: one.rule, help: "look at the place yourself" };
        all.push({ ...one, path, title, help });
      }
    }
    return { findings: sorted(all), excused };
  }
}

function sorted(findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
  return findings.toSorted((a, b) => (a.path === b.path ? a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : 1) : a.path < b.path ? -1 : 1));
}

/**
 * What is wrong in a repository: rules over what agents and CI read, chains over its tool servers, secrets and hidden text in any file. Reads only, follows no link,
 * runs nothing of the repository (git tells which files are ignored), needs no network; what was left out is told of.
 */
export function scanRepository(scan: RepositoryScan): Promise<ScanReport> {
  return new RepositoryScanner(scan).run();
}
