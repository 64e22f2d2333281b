import { basename, dirname, join } from "node:path";
import type { ItemScope, ScanItem } from "./item.ts";
import { kindOfPath } from "./kind-of-path.ts";
import { readItem } from "./read-item.ts";
import { filesBelow, readBounded, SkippedList, type Skipped } from "./walk.ts";

/** What a folder holds that rules look at. */
export interface Collected {
  readonly items: readonly ScanItem[];
  readonly skipped: readonly Skipped[];
  /** Regular files that were seen. */
  readonly fileCount: number;
}

/** Items of one scan; a repository has some hundred. */
const MAX_ITEMS = 50_000;
/** Of a skill's or plugin's own files. */
const MAX_FILES = 200;
const MAX_FILE_BYTES = 1024 * 1024;

/**
 * All that agents and CI would read below a folder. Reads only, follows no link, executes nothing, not even git.
 * @param onProgress called now and then with the number of files seen
 */
export function collect(root: string, scope: ItemScope, onProgress?: (files: number) => void): Collected {
  const skipped = new SkippedList();
  const items: ScanItem[] = [];
  const skills = new Set<string>();
  const others: string[] = [];
  let fileCount = 0;
  for (const path of filesBelow(root, skipped)) {
    fileCount += 1;
    if (fileCount % 5000 === 0) onProgress?.(fileCount);
    const kind = kindOfPath(path);
    if (kind === undefined) continue;
    if (skills.size + others.length >= MAX_ITEMS) {
      skipped.add(path, `there are more than ${MAX_ITEMS} files that rules look at`);
      break;
    }
    if (kind.kind === "skill" || kind.kind === "plugin") skills.add(path);
    else others.push(path);
  }
  for (const path of [...others, ...skills].toSorted()) {
    const text = readBounded(join(root, path), path, skipped);
    if (text === undefined) continue;
    const files = skills.has(path) ? filesBeside(root, path, skipped) : undefined;
    const item = readItem(path, text, scope, undefined, files);
    if (item !== undefined) items.push(item);
  }
  return { items, skipped: skipped.all, fileCount };
}

/** The other files in the folder of a skill or plugin, which it may run. */
function filesBeside(root: string, path: string, skipped: SkippedList): ReadonlyMap<string, string> {
  const own = basename(path);
  const folder = dirname(path);
  // A plugin's file lies in a folder of its own within the plugin's.
  const base = /^\.(?:claude|codex|cursor)-plugin$/.test(basename(folder)) ? dirname(folder) : folder;
  const files = new Map<string, string>();
  if (base === ".") return files;
  for (const name of filesBelow(join(root, base), skipped, { entries: 5000, depth: 6, fileBytes: MAX_FILE_BYTES })) {
    if (name === own) continue;
    if (files.size >= MAX_FILES) {
      skipped.add(`${base}/${name}`, `the folder holds more than ${MAX_FILES} files`);
      break;
    }
    const text = readBounded(join(root, base, name), `${base}/${name}`, skipped, MAX_FILE_BYTES);
    if (text !== undefined) files.set(name, text);
  }
  return files;
}
