import { readAwk } from "./awk/index.ts";
import { readJq } from "./jq.ts";
import type { CodeReader } from "./operations.ts";
import { readPerl } from "./perl/index.ts";
import { readSed } from "./sed.ts";
import { readSql } from "./sql/index.ts";

/** The reader of each language that the catalog names. */
export const READERS: ReadonlyMap<string, CodeReader> = new Map([
  ["awk", readAwk],
  ["jq", readJq],
  ["perl", readPerl],
  ["sed", readSed],
  ["sql", readSql],
]);
