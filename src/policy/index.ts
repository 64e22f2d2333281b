export {
  BASELINE_NAMES,
  baselineNamed,
  baselinePolicy,
  DEFAULT_BASELINE,
  withSessionGrants,
  type Baseline,
  type BaselineName,
  type BaselineRule,
} from "./baselines.ts";
export {
  LAYERS,
  POLICY_FORMAT,
  VIAS,
  type CompiledDelegate,
  type CompiledGrant,
  type CompiledLayer,
  type CompiledPolicy,
  type CompiledRule,
  type Conditions,
  type JudgeContext,
  type KindPattern,
  type Layer,
  type PolicySource,
  type SessionLabel,
  type Via,
} from "./compiled.ts";
export { describeRule } from "./describe.ts";
export { DEFAULT_RULE, judge, layerVerdicts, settle, type LayerVerdict } from "./judge.ts";
export { membersOf } from "./named-sets.ts";
export { readCompiledPolicy, type ReadPolicy } from "./read-compiled.ts";
export { smallestChange } from "./smallest-change.ts";
