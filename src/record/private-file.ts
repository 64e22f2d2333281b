import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { sha256 } from "./sha256.ts";
import { replaceFile } from "./whole-file.ts";

/** A small file that only this user could have written: its text, `missing`, or why it is not trusted. */
export type PrivateText =
  | { readonly state: "read"; readonly text: string }
  | { readonly state: "missing" }
  | { readonly state: "distrusted"; readonly why: string };

function distrusted(why: string): PrivateText {
  return { state: "distrusted", why };
}

/**
 * Reads a file that `writePrivateFile` wrote. Not trusted is what is no plain file, has a second name, belongs to another user, may be
 * written or read by others, is too large, or is not whole. Never throws.
 */
export function readPrivateFile(path: string, maxBytes: number): PrivateText {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  let file: number;
  try {
    // A pipe that was put in its place must not hold the reader.
    file = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === "ENOENT" || code === "ENOTDIR" ? { state: "missing" } : distrusted(`it cannot be opened (${code ?? "error"})`);
  }
  try {
    const found = fstatSync(file);
    if (!found.isFile()) return distrusted("it is not a plain file");
    if (process.getuid !== undefined) {
      if (found.uid !== process.getuid()) return distrusted("it belongs to another user");
      if ((found.mode & 0o077) !== 0) return distrusted("others may read or write it");
      if (found.nlink !== 1) return distrusted("it has a second name");
    }
    if (found.size > maxBytes) return distrusted("it is too large");
    const stored = readFileSync(file, "utf8");
    const end = stored.indexOf("\n");
    const text = stored.slice(end + 1);
    return end !== -1 && stored.slice(0, end) === sha256(text) ? { state: "read", text } : distrusted("it is damaged");
  } catch (error) {
    return distrusted(`it cannot be read (${(error as NodeJS.ErrnoException).code ?? "error"})`);
  } finally {
    closeSync(file);
  }
}

/**
 * Replaces a file as a whole, for this user only, on disk when this returns. Throws when it cannot.
 * @param check asked right before the file takes its place; throws when it must not
 */
export function writePrivateFile(path: string, text: string, check?: () => void): void {
  replaceFile(path, `${sha256(text)}\n${text}`, check === undefined ? {} : { check });
}
