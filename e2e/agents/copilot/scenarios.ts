import type { Scenario } from "../scenario.ts";
import { COPILOT_ATTACKS } from "./attacks.ts";
import { COPILOT_ATTACKS_ON_GUARD } from "./attacks-on-guard.ts";
import { COPILOT_ATTACKS_BY_REPOSITORY } from "./attacks-by-repository.ts";
import { COPILOT_WORK } from "./work.ts";

export const COPILOT_SCENARIOS: readonly Scenario[] = [...COPILOT_WORK, ...COPILOT_ATTACKS, ...COPILOT_ATTACKS_ON_GUARD, ...COPILOT_ATTACKS_BY_REPOSITORY];
