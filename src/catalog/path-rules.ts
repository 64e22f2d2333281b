import type { RuleTables } from "./classify-path.ts";

/** The index over the path sets, where it was made ahead: the hook has it in a file, and has no time to make it. */
export const EXACT_RULES = undefined as RuleTables | undefined;
