import { lstatSync } from "node:fs";
import { basename, join } from "node:path";
import type { ItemScope, ScanItem } from "./item.ts";
import { folderOfItem } from "./item-folder.ts";
import { kindOfPath } from "./kind-of-path.ts";
import { languageOf, programsOf } from "./programs/collect-programs.ts";
import { readItem } from "./read-item.ts";
import { filesBelow, MAX_ITEMS, readBounded, SkippedList, type Skipped } from "./walk.ts";

/** What a folder holds that rules look at. */
export interface Collected {
  readonly items: readonly ScanItem[];
  readonly skipped: readonly Skipped[];
  /** Regular files that were seen. */
  readonly fileCount: number;
}

/** Of a skill's or plugin's own files. */
const MAX_FILES = 200;
const MAX_FILE_BYTES = 1024 * 1024;
/** Characters of all items together, so that memory is bounded whatever a repository holds. */
const MAX_TEXT = 64 * 1024 * 1024;

/**
 * All that agents and CI would read below a folder. Reads only, follows no link, executes nothing, not even git.
 * @param onProgress called now and then with the number of files seen
 */
export function collect(root: string, scope: ItemScope, onProgress?: (files: number) => void): Collected {
  const skipped = new SkippedList();
  const paths: string[] = [];
  let fileCount = 0;
  for (const path of filesBelow(root, skipped)) {
    fileCount += 1;
    if (fileCount % 5000 === 0) onProgress?.(fileCount);
    if (kindOfPath(path) === undefined) continue;
    if (paths.length >= MAX_ITEMS) {
      skipped.add(path, `there are more than ${MAX_ITEMS} files that rules look at`);
      break;
    }
    paths.push(path);
  }
  return { items: readItems(root, paths, scope, skipped), skipped: skipped.all, fileCount };
}

/**
 * The items at some paths below a folder, in the order of their paths.
 * @param shownAs what stands before the paths in reports, such as `~/`
 * @param onNamed called with each further path that a command of an item names, whether or not there is a file
 */
export function readItems(
  root: string,
  paths: readonly string[],
  scope: ItemScope,
  skipped: SkippedList,
  shownAs = "",
  onNamed?: (path: string) => void,
): readonly ScanItem[] {
  const items: ScanItem[] = [];
  let left = MAX_TEXT;
  for (const path of paths.toSorted()) {
    const shown = `${shownAs}${path}`;
    const kind = kindOfPath(path);
    if (left <= 0) {
      skipped.add(shown, `the files that rules look at hold more than ${MAX_TEXT / 1024 / 1024} MiB in all`);
      break;
    }
    const text = readBounded(join(root, path), shown, skipped);
    if (text === undefined) continue;
    const files = kind?.kind === "skill" || kind?.kind === "plugin" ? filesBeside(root, path, skipped, shownAs, left) : undefined;
    left -= text.length;
    for (const other of files?.values() ?? []) left -= other.length;
    const item = readItem(shown, text, scope, kind, files);
    if (item === undefined) continue;
    const named = files === undefined && scope === "project" ? namedFiles(root, item, left, onNamed) : undefined;
    for (const other of named?.values() ?? []) left -= other.length;
    items.push(named === undefined || named.size === 0 ? item : { ...item, files: named });
  }
  return items;
}

/** Items whose commands run files of the repository. */
const RUNS_FILES: ReadonlySet<string> = new Set(["settings", "hooks", "mcp", "dev-container", "package"]);
const MOST_NAMED = 20;
const MOST_WORDS = 100;
const NAMED_BYTES = 256 * 1024;
/** How commands name the folder of the repository. */
const PROJECT_FOLDER = /["']|\$\{?(?:CLAUDE_PROJECT_DIR|GEMINI_PROJECT_DIR|PWD|workspaceFolder|containerWorkspaceFolder)(?::-[^}]*)?\}?["']?\//g;
const PATH_WORD = /[\w.@+-]+(?:\/[\w.@+-]+)+|[\w@+-]+\.\w{1,5}\b/g;

/** The files of the repository that the commands of an item name, by their path; a folder above them that is a link is not followed. */
function namedFiles(root: string, item: ScanItem, mostText: number, onNamed?: (path: string) => void): ReadonlyMap<string, string> | undefined {
  if (!RUNS_FILES.has(item.kind)) return undefined;
  const found = new Map<string, string>();
  let left = mostText;
  const words = programsOf(item).flatMap(({ text }) => text.slice(0, 16_384).replaceAll(PROJECT_FOLDER, "").match(PATH_WORD) ?? []);
  const unread = new SkippedList();
  for (const word of [...new Set(words)].slice(0, MOST_WORDS)) {
    const path = word.replace(/^(?:\.\/)+/, "");
    if (found.size >= MOST_NAMED || left <= 0) break;
    // One that is not there may be made later.
    onNamed?.(path);
    if (path.split("/").includes("..") || !hasPlainFolders(root, path)) continue;
    const text = readBounded(join(root, path), path, unread, NAMED_BYTES);
    if (text === undefined || text.includes("\0") || languageOf(path, text) === undefined) continue;
    found.set(path, text);
    left -= text.length;
  }
  return found;
}

/** Is every folder on the way to a file there, and none of them a link? */
function hasPlainFolders(root: string, path: string): boolean {
  const parts = path.split("/").slice(0, -1);
  return parts.every((_, at) => lstatSync(join(root, ...parts.slice(0, at + 1)), { throwIfNoEntry: false })?.isDirectory() === true);
}

/** The other files in the folder of a skill or plugin, which it may run. */
function filesBeside(root: string, path: string, skipped: SkippedList, shownAs: string, mostText: number): ReadonlyMap<string, string> {
  const own = basename(path);
  const base = folderOfItem(path);
  const files = new Map<string, string>();
  if (base === ".") return files;
  let left = mostText;
  for (const name of filesBelow(join(root, base), skipped, { entries: 5000, depth: 6, fileBytes: MAX_FILE_BYTES })) {
    if (name === own) continue;
    const shown = `${shownAs}${base}/${name}`;
    if (files.size >= MAX_FILES || left <= 0) {
      skipped.add(shown, files.size >= MAX_FILES ? `the folder holds more than ${MAX_FILES} files` : "the files beside it are too large in all");
      break;
    }
    const text = readBounded(join(root, base, name), shown, skipped, MAX_FILE_BYTES);
    if (text === undefined) continue;
    files.set(name, text);
    left -= text.length;
  }
  return files;
}
