import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The part of `catalog/path-sets.ts` that the classifier reads; in the hook it is a file beside the program. */
export interface PathSet {
  readonly name: string;
  readonly globs: readonly string[];
  readonly except?: readonly string[];
}

export const PATH_SETS = JSON.parse(readFileSync(join(__dirname, "path-sets.json"), "utf8")) as readonly PathSet[];
