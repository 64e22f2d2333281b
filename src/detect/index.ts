export { builtInRules, CASE_TEXTS, RULE_TEXTS } from "./built-in.ts";
export { readCases, runCases, type CaseResult } from "./cases.ts";
export { backtest, detectNew, RecordDetection, type Detected } from "./detect-record.ts";
export { Engine, type Alert, type EngineOptions, type EngineState } from "./engine.ts";
export { fingerprintOf } from "./fingerprint.ts";
export { type Evidence } from "./correlate/occurrence.ts";
export { FIELDS } from "./match/fields.ts";
export { ruleLines, spanText } from "./rule/describe.ts";
export { readRules, rulesOf, type RuleText } from "./rule/read-rules.ts";
export { ownRulesMark, rulesInForce, ruleText, ruleTexts } from "./rule-files.ts";
export {
  LEVELS,
  RESPONSES,
  type CorrelationRule,
  type DetectionRule,
  type FilterRule,
  type Level,
  type Response,
  type Rule,
  type RuleSet,
} from "./rule/rule.ts";
export {
  DetectionStore,
  VERDICTS,
  type Disposition,
  type FollowedHit,
  type StoredFinding,
  type StoredHit,
  type StoredIncident,
  type Verdict,
} from "./store/detection-store.ts";
export { exampleOf, policyTestExamples, policyTestText } from "./incident-policy-test.ts";
export { incidentReport, type IncidentReport, type ReportedCall } from "./incident-report.ts";
