import { createHash } from "node:crypto";
import type { Stats } from "node:fs";
import { openBounded, readInto } from "../open-bounded.ts";
import { DIGEST_LENGTH } from "./scan-cache.ts";

/** Larger files are named and left out. */
export const MOST_CONTENT_BYTES = 4 * 1024 * 1024;

/** A file's text with what the cache needs to know of it, or why there is none; `why` is left out for binary files, which are no texts. */
export type ReadContent = { readonly about: Stats; readonly digest: string; readonly text: string | undefined } | { readonly why: string };

/** Text of bytes in UTF-8 or, with its mark, UTF-16; `undefined` for a binary file. */
export function textOfBytes(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString("utf16le", 2);
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return Buffer.from(bytes.subarray(2, bytes.length & ~1))
      .swap16()
      .toString("utf16le");
  return bytes.subarray(0, 8000).includes(0) ? undefined : bytes.toString("utf8");
}

let room = Buffer.allocUnsafe(256 * 1024);

/** Reads a regular file without following a link and without waiting for anybody. */
export function readContent(path: string): ReadContent {
  const opened = openBounded(path, MOST_CONTENT_BYTES, (file, about) => {
    if (room.length < about.size) room = Buffer.allocUnsafe(about.size);
    const bytes = room.subarray(0, readInto(file, room, about.size));
    return { about, digest: createHash("sha256").update(bytes).digest("base64url").slice(0, DIGEST_LENGTH), text: textOfBytes(bytes) };
  });
  return "why" in opened ? opened : opened.read;
}
