import { readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { openBounded, readInto } from "../open-bounded.ts";

/** A larger index is not read; half a million files have one of 60 MB. */
const MAX_INDEX = 128 * 1024 * 1024;

function bytesOf(path: string): Buffer | undefined {
  const opened = openBounded(path, MAX_INDEX, (file, { size }) => {
    const bytes = Buffer.alloc(size);
    return bytes.subarray(0, readInto(file, bytes, size));
  });
  return "why" in opened ? undefined : opened.read;
}

/** Git's folder of a repository; a worktree's `.git` is a file that names it. */
function gitFolder(repository: string): string | undefined {
  const path = join(repository, ".git");
  try {
    const about = statSync(path);
    if (about.isDirectory()) return path;
    if (!about.isFile() || about.size > 4096) return undefined;
    const named = /^gitdir: (.+)$/m.exec(readFileSync(path, "utf8"))?.[1];
    return named === undefined ? undefined : resolve(repository, named.trim());
  } catch {
    return undefined;
  }
}

/**
 * Paths in a repository's index, read from the file: git itself is not run, since a repository's settings can make it run programs. Empty where there is none or
 * it cannot be read. Format: git's `index-format`, versions 2 to 4.
 */
export function trackedPaths(repository: string): ReadonlySet<string> {
  const found = new Set<string>();
  const folder = gitFolder(repository);
  const bytes = folder === undefined ? undefined : bytesOf(join(folder, "index"));
  if (bytes === undefined || bytes.length < 12 || bytes.toString("latin1", 0, 4) !== "DIRC") return found;
  const version = bytes.readUInt32BE(4);
  const count = bytes.readUInt32BE(8);
  let at = 12;
  let before = "";
  for (let entry = 0; entry < count && at + 62 < bytes.length; entry++) {
    const start = at;
    const isLong = version >= 3 && (bytes.readUInt16BE(at + 60) & 0x4000) !== 0;
    at += isLong ? 64 : 62;
    let kept = 0;
    if (version === 4) {
      // How much of the name before is left out, in 7 bits a byte.
      let byte = bytes[at++]!;
      let cut = byte & 127;
      while ((byte & 128) !== 0 && at < bytes.length) {
        byte = bytes[at++]!;
        cut = (cut + 1) * 128 + (byte & 127);
      }
      kept = Math.max(0, before.length - cut);
    }
    const end = bytes.indexOf(0, at);
    if (end < 0) break;
    // Names are kept a character a byte: version 4 counts bytes.
    before = (version === 4 ? before.slice(0, kept) : "") + bytes.toString("latin1", at, end);
    found.add(Buffer.from(before, "latin1").toString("utf8"));
    at = version === 4 ? end + 1 : start + Math.ceil((end - start + 1) / 8) * 8;
  }
  return found;
}
