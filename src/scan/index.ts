export { collect, type Collected } from "./collect.ts";
export { ITEM_KINDS, lineAndColumn, type ItemKind, type ItemScope, type ScanItem } from "./item.ts";
export { scanMachine, type MachineReport } from "./machine/scan-machine.ts";
export { readItem } from "./read-item.ts";
export { FAMILIES, type Family, type Fix, type Found, type Rule, type RuleContext } from "./rule.ts";
export { RULES } from "./rules/index.ts";
export { runRules, type ScanFinding } from "./run-rules.ts";
export type { Skipped } from "./walk.ts";
