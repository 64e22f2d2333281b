import { lstatSync, opendirSync, readdirSync, type Dirent } from "node:fs";
import { join } from "node:path";
import { openBounded, readInto, reasonOf } from "./open-bounded.ts";

/** What was left out, and why; nothing is left out silently. */
export interface Skipped {
  readonly path: string;
  readonly why: string;
}

export interface WalkLimits {
  /** Entries of folders that are looked at in all. */
  readonly entries: number;
  readonly depth: number;
  /** Bytes of one file. */
  readonly fileBytes: number;
}

/** Items of one scan; a repository has some hundred. */
export const MAX_ITEMS = 50_000;

export const WALK_LIMITS: WalkLimits = { entries: 3_000_000, depth: 48, fileBytes: 8 * 1024 * 1024 };

/** Folders that hold others' code or built files; what agents read of them comes through a file outside. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ".git",
  ".hg",
  ".svn",
  "node_modules",
  ".venv",
  "venv",
  "__pycache__",
  "target",
  ".gradle",
  ".tox",
  "bower_components",
]);
/** Notes of one kind beyond this are counted, not listed. */
const MAX_NOTES = 200;

/** Collects what was left out, within bounds. */
export class SkippedList {
  readonly #listed: Skipped[] = [];
  #more = 0;

  add(path: string, why: string): void {
    if (this.#listed.length < MAX_NOTES) this.#listed.push({ path, why });
    else this.#more += 1;
  }

  get all(): readonly Skipped[] {
    return this.#more === 0 ? this.#listed : [...this.#listed, { path: "…", why: `${this.#more} more were left out` }];
  }
}

/**
 * A folder that takes more bytes than this on its disk is read in pieces, which takes twice as long: its names would be a large part of the memory that a scan may
 * take. An entry takes some 40 bytes there.
 */
const LARGE_FOLDER = 1024 * 1024;

function* entriesInPieces(folder: string): Generator<Dirent> {
  const names = opendirSync(folder, { bufferSize: 256 });
  try {
    for (let entry = names.readSync(); entry !== null; entry = names.readSync()) yield entry;
  } finally {
    names.closeSync();
  }
}

/** What a folder holds. */
function entriesOf(folder: string): Iterable<Dirent> {
  const isLarge = (lstatSync(folder, { throwIfNoEntry: false })?.size ?? 0) > LARGE_FOLDER;
  return isLarge ? entriesInPieces(folder) : readdirSync(folder, { withFileTypes: true });
}

/**
 * Paths of the regular files below a folder, relative to it, with `/` between names, folder by folder. Links are not followed, so that no loop and nothing
 * outside is reached; memory hardly grows with the number of files.
 */
export function* filesBelow(root: string, skipped: SkippedList, limits: WalkLimits = WALK_LIMITS): Generator<string> {
  const pending: { readonly path: string; readonly depth: number }[] = [{ path: "", depth: 0 }];
  let left = limits.entries;
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    try {
      for (const entry of entriesOf(join(root, folder.path))) {
        if (--left < 0) {
          skipped.add(folder.path, `there are more than ${limits.entries} files; name a part of the tree to scan the rest`);
          return;
        }
        const path = folder.path === "" ? entry.name : `${folder.path}/${entry.name}`;
        if (entry.isFile()) yield path;
        else if (entry.isDirectory() && !LEFT_OUT.has(entry.name)) {
          if (folder.depth < limits.depth) pending.push({ path, depth: folder.depth + 1 });
          else skipped.add(path, `it lies deeper than ${limits.depth} folders`);
        }
      }
    } catch (error) {
      skipped.add(folder.path === "" ? root : folder.path, reasonOf(error));
    }
  }
}

/**
 * The text of a regular file; `undefined`, and a note, for a link, a FIFO, a device, and what is too large or unreadable. Invalid UTF-8 becomes replacement
 * characters and a note.
 */
export function readBounded(path: string, shown: string, skipped: SkippedList, most: number = WALK_LIMITS.fileBytes): string | undefined {
  const opened = openBounded(path, most, (file, about) => {
    const bytes = Buffer.allocUnsafe(about.size);
    const length = readInto(file, bytes, about.size);
    return { text: bytes.subarray(0, length).toString("utf8"), length };
  });
  if ("why" in opened) {
    skipped.add(shown, opened.why);
    return undefined;
  }
  const { text, length } = opened.read;
  if (text.includes("\uFFFD") && Buffer.byteLength(text) !== length) skipped.add(shown, "it is not valid UTF-8; what could be read was looked at");
  return text;
}
