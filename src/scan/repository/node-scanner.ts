import { gunzipSync } from "node:zlib";
import { createScanner, type Scanner } from "../../content/index.ts";

/** A scanner for secrets with what the core does not have: gzip. */
export function nodeScanner(): Scanner {
  return createScanner({ gunzip: (bytes, most) => gunzipSync(bytes, { maxOutputLength: most }) });
}
