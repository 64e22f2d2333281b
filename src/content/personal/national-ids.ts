import { EUROPEAN_IDS } from "./national-ids-europe.ts";
import { OTHER_IDS } from "./national-ids-world.ts";
import type { PersonNumber } from "./person-number.ts";

/** National identity, tax and social security numbers of natural persons. */
export const NATIONAL_IDS: readonly PersonNumber[] = [...EUROPEAN_IDS, ...OTHER_IDS];
