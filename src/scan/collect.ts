import { basename, join } from "node:path";
import type { ItemScope, ScanItem } from "./item.ts";
import { folderOfItem } from "./item-folder.ts";
import { kindOfPath } from "./kind-of-path.ts";
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
 */
export function readItems(root: string, paths: readonly string[], scope: ItemScope, skipped: SkippedList, shownAs = ""): readonly ScanItem[] {
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
    if (item !== undefined) items.push(item);
  }
  return items;
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
