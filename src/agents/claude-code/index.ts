export { parseClientVersion, SCOPES, settingsFile, type ClaudeCodePlaces, type Scope } from "./config.ts";
export { handlerFor, MARK, type Program } from "./handlers.ts";
export { applyPlan, planInstall, planUninstall, type InstallOptions, type SettingsPlan } from "./install.ts";
export { readPayload, type HookInput, type PayloadContext, type Workspace } from "./payload.ts";
export { verifyInstall, type Verification } from "./verify.ts";
export { answerOutput, blockPrompt, type OutputRemark } from "./content-verdict.ts";
export { answerConfig, answerPrompt, answerTool, pass, refuse, tellModel, type Answer } from "./verdict.ts";
export { findWeakening } from "./weakening.ts";
