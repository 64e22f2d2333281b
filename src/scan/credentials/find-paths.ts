import { opendirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { SkippedList } from "../walk.ts";

/** Names of one folder that a pattern is held against. */
const MAX_NAMES = 5000;

/** Folders in which no one keeps credentials, or only copies of others' code. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  "node_modules",
  ".venv",
  "venv",
  "__pycache__",
  "target",
  ".gradle",
  ".tox",
  ".cache",
  "Cache",
  "Caches",
  ".npm",
  ".rustup",
  ".nvm",
  ".pyenv",
  "site-packages",
  "go",
  "Trash",
  ".hg",
  ".svn",
]);

function patternOf(segment: string): RegExp {
  return new RegExp(
    `^${segment
      .split("*")
      .map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`))
      .join(".*")}$`,
  );
}

/** Paths that a pattern names below a folder; only those with `*` look into folders. */
export function expand(root: string, pattern: string): readonly string[] {
  if (!pattern.includes("*")) return [join(root, pattern)];
  let bases = [root];
  for (const segment of pattern.split("/")) {
    if (!segment.includes("*")) {
      bases = bases.map((base) => join(base, segment));
      continue;
    }
    const wanted = patternOf(segment);
    bases = bases.flatMap((base) => {
      try {
        return readdirSync(base)
          .slice(0, MAX_NAMES)
          .filter((name) => wanted.test(name))
          .map((name) => join(base, name));
      } catch {
        return [];
      }
    });
  }
  return bases;
}

export interface StrayLimits {
  readonly entries: number;
  readonly depth: number;
}

/** Files below a folder, relative to it, nearest first; of `.git` only the settings. Links are not followed. */
export function* strayFiles(root: string, limits: StrayLimits, skipped: SkippedList): Generator<string> {
  const pending: { readonly path: string; readonly depth: number }[] = [{ path: "", depth: 0 }];
  let left = limits.entries;
  for (let next = 0; next < pending.length; next++) {
    const folder = pending[next]!;
    let names;
    try {
      names = opendirSync(join(root, folder.path), { bufferSize: 256 });
    } catch {
      skipped.add(folder.path === "" ? root : folder.path, "the folder cannot be read");
      continue;
    }
    try {
      for (let entry = names.readSync(); entry !== null; entry = names.readSync()) {
        if (--left < 0) {
          skipped.add(folder.path === "" ? root : folder.path, `there are more than ${limits.entries} entries; name a folder to look into the rest`);
          return;
        }
        const path = folder.path === "" ? entry.name : `${folder.path}/${entry.name}`;
        if (entry.isFile()) yield path;
        else if (entry.isDirectory() && entry.name === ".git") yield `${path}/config`;
        else if (entry.isDirectory() && folder.depth < limits.depth && !LEFT_OUT.has(entry.name)) pending.push({ path, depth: folder.depth + 1 });
      }
    } catch {
      skipped.add(folder.path, "the folder cannot be read");
    } finally {
      names.closeSync();
    }
  }
}
