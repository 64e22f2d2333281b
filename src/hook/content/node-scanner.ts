import { endianness } from "node:os";
import { gunzipSync } from "node:zlib";
import { createScanner, type Scanner } from "../../content/index.ts";

/** A scanner with what the core does not have: gzip, and a quick way to the units of a text where they are stored as Node writes them. */
export function nodeScanner(): Scanner {
  return createScanner({
    gunzip: (bytes, most) => gunzipSync(bytes, { maxOutputLength: most }),
    ...(endianness() === "LE" ? { readUnits: (text, { buffer }) => void Buffer.from(buffer).write(text, "utf16le") } : {}),
  });
}
