export { Engine, type Alert, type EngineOptions, type EngineState } from "./engine.ts";
export { type Evidence } from "./correlate/occurrence.ts";
export { FIELDS } from "./match/fields.ts";
export { readRules, rulesOf, type RuleText } from "./rule/read-rules.ts";
export { LEVELS, RESPONSES, type CorrelationRule, type DetectionRule, type FilterRule, type Level, type Response, type Rule, type RuleSet } from "./rule/rule.ts";
