import { makeRuleTables, type RuleTables } from "./make-rule-tables.ts";

/** The tables of rules. The build puts the tables themselves in the place of this module (`scripts/build.mjs`), so that no process has to make them. */
export function ruleTables(): RuleTables {
  return makeRuleTables();
}
