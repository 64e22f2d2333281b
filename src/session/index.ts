export { afterTool } from "./after-tool.ts";
export { learn, SESSION_LIMITS, settle, type Happened } from "./learn.ts";
export { readSession, writeSession, type SessionRead } from "./serialise.ts";
export {
  distrustedSession,
  emptySession,
  folderOf,
  FORK_SOURCE,
  sessionView,
  type FileChange,
  type SessionChange,
  type SessionFile,
  type SessionFiles,
  type SessionState,
} from "./state.ts";
export {
  answered,
  approvalRequest,
  endOfApproval,
  standingOf,
  used,
  type ApprovalAnswer,
  type ApprovalChange,
  type ApprovalRequest,
  type ApprovalState,
  type Approver,
} from "./approval.ts";
export { callText, canonicalText, filesOfCall, heldCall, type HeldCall } from "./held-call.ts";
export { APPROVAL_ID, readApproval } from "./read-approval.ts";
