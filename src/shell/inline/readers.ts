import type { CodeReader } from "./operations.ts";
import { readSql } from "./sql/index.ts";

/** The reader of each language that the catalog names. */
export const READERS: ReadonlyMap<string, CodeReader> = new Map([
  ["sql", readSql],
]);
