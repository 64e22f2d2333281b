export { afterTool } from "./after-tool.ts";
export { learn, SESSION_LIMITS, settle, type Happened } from "./learn.ts";
export { readSession, writeSession, type SessionRead } from "./serialise.ts";
export {
  distrustedSession,
  emptySession,
  sessionView,
  type FileChange,
  type SessionChange,
  type SessionFile,
  type SessionFiles,
  type SessionState,
} from "./state.ts";
