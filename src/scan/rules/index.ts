import type { Rule } from "../rule.ts";
import { rule as bypassMode } from "./agent/bypass-mode/rule.ts";
import { rule as hooksDisabled } from "./agent/hooks-disabled/rule.ts";

/** Every rule; `scripts/new-rule.mjs` adds a line. */
export const RULES: readonly Rule[] = [bypassMode, hooksDisabled];
