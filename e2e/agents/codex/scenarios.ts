import type { Scenario } from "../scenario.ts";
import { CODEX_ATTACKS } from "./attacks.ts";
import { CODEX_ATTACKS_ON_GUARD } from "./attacks-on-guard.ts";
import { CODEX_WORK } from "./work.ts";

export const CODEX_SCENARIOS: readonly Scenario[] = [...CODEX_WORK, ...CODEX_ATTACKS, ...CODEX_ATTACKS_ON_GUARD];
