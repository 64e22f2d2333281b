import type { Scenario } from "../scenario.ts";
import { GEMINI_ATTACKS } from "./attacks.ts";
import { GEMINI_ATTACKS_ON_GUARD } from "./attacks-on-guard.ts";
import { GEMINI_WORK } from "./work.ts";

export const GEMINI_SCENARIOS: readonly Scenario[] = [...GEMINI_WORK, ...GEMINI_ATTACKS, ...GEMINI_ATTACKS_ON_GUARD];
