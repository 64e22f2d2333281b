export { BASELINE_NAMES, baselineNamed, baselinePolicy, DEFAULT_BASELINE, type Baseline, type BaselineName, type BaselineRule } from "./baselines.ts";
export {
  LAYERS,
  POLICY_FORMAT,
  VIAS,
  type CompiledData,
  type CompiledDelegate,
  type CompiledGrant,
  type CompiledLayer,
  type CompiledPolicy,
  type CompiledRule,
  type Conditions,
  type ContentClass,
  type ContentOutcome,
  type Grantable,
  type JudgeContext,
  type KindPattern,
  type Layer,
  type OutputOutcome,
  type PolicySource,
  type SessionLabel,
  type Via,
} from "./compiled.ts";
export {
  MCP_ACCESSES,
  MCP_HOOK_DEMANDS,
  MCP_PRINCIPALS,
  type CompiledMcp,
  type McpAccess,
  type McpCell,
  type McpCondition,
  type McpEnforcer,
  type McpHookDemand,
  type McpNames,
  type McpPart,
  type McpPrincipal,
  type McpRow,
  type McpServerRule,
  type McpSql,
} from "./compiled-mcp.ts";
export {
  CONTAINMENTS,
  containedPolicy,
  MAX_CONTAINMENTS,
  quarantinedDecision,
  readContainments,
  type Containment,
  type ContainmentVerb,
} from "./containment.ts";
export { contentOutcomes, outputOutcome } from "./content-outcomes.ts";
export { describeHold, describeRule, describeTime } from "./describe.ts";
export { grantProblem, isLive, MAX_GIVEN_GRANTS, readGivenGrants, withGivenGrants, type GivenGrant } from "./given-grants.ts";
export { DEFAULT_RULE, judge, layerVerdicts, settle, type LayerVerdict } from "./judge.ts";
export { membersOf } from "./named-sets.ts";
export { readCompiledPolicy, type ReadPolicy } from "./read-compiled.ts";
export { smallestChange } from "./smallest-change.ts";
