export type { AgentAdapter, Answer, HookInput, OutputRemark, PayloadContext, Workspace } from "./adapter.ts";
export * as claudeCode from "./claude-code/index.ts";
export { lineDiff } from "./line-diff.ts";
export { SettingsText } from "./settings-text.ts";
export {
  filePlan,
  SETUP_SCOPES,
  type AgentFile,
  type AgentSetup,
  type FilePlan,
  type HookProgram,
  type ProofOptions,
  type SetupPlaces,
  type SetupPlan,
  type SetupProof,
  type SetupScope,
  type SetupState,
  type Strength,
} from "./setup.ts";
export { readSettings, writeSettings } from "./settings-file.ts";
export { asFields, type Fields } from "./fields.ts";
