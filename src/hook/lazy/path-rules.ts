import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RuleTables } from "../../catalog/classify-path.ts";

/** In the hook the index over the path sets is a file beside the program; the build puts this module in place of none. */
export const EXACT_RULES = JSON.parse(readFileSync(join(__dirname, "path-rules.json"), "utf8")) as RuleTables;
