import { lstatSync, readFileSync } from "node:fs";

/** A file that was read, or why it was not. */
export type TextFile =
  | { readonly isText: true; readonly path: string; readonly text: string }
  | { readonly isText: false; readonly path: string; readonly why: "binary" | "not UTF-8" | "too large" | "unreadable" };

/** Largest file that is read whole. */
const MOST_BYTES = 64 * 1024 * 1024;

/** A file as text, byte for byte: what is no UTF-8 is not guessed at, and a byte order mark stays. */
export function readTextFile(path: string): TextFile {
  let bytes: Buffer;
  try {
    if (lstatSync(path).size > MOST_BYTES) return { isText: false, path, why: "too large" };
    bytes = readFileSync(path);
  } catch {
    return { isText: false, path, why: "unreadable" };
  }
  if (bytes.subarray(0, 65_536).includes(0)) return { isText: false, path, why: "binary" };
  try {
    return { isText: true, path, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { isText: false, path, why: "not UTF-8" };
  }
}
