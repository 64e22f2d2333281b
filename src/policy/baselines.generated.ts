export const RULE_LINES: readonly string[] = [];
export const BASELINE_TABLE: readonly { readonly name: string; readonly about: string; readonly default: "ask" | "deny"; readonly hash: string; readonly rules: readonly number[] }[] = [];
