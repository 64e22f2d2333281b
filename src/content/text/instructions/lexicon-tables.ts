import { makeLexiconTables, type LexiconTables } from "./make-lexicon-tables.ts";

/** The tables of the lexicon. The build puts the tables themselves in the place of this module (`scripts/build.mjs`), so that no process has to make them. */
export function lexiconTables(): LexiconTables {
  return makeLexiconTables();
}
