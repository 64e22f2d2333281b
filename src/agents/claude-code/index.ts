export {
  FIRST_FAIL_CLOSED_VERSION,
  isAtLeast,
  managedFolder,
  parseClientVersion,
  SCOPES,
  settingsFile,
  userFolder,
  type ClaudeCodePlaces,
  type Scope,
} from "./config.ts";
export { CLAUDE_CODE_EVENTS, eventRole, INSTALLED_EVENTS, type EventRole } from "./events.ts";
export { handlerFor, isOurs, MARK, type Handler, type Program } from "./handlers.ts";
export { applyPlan, planInstall, planUninstall, type InstallOptions, type SettingsPlan } from "./install.ts";
export { readPayload, type HookInput, type PayloadContext, type Workspace } from "./payload.ts";
export { verifyInstall, type Verification } from "./verify.ts";
export { answerConfig, answerPrompt, answerTool, pass, refuse, tellModel, tellPerson, verdictFor, type Answer } from "./verdict.ts";
export { findWeakening } from "./weakening.ts";
