export { ApprovalStore, type Claim, type RecordApproval, type StoredApprovals } from "./approval-store.ts";
export { defaultStateFolder, privateFolder, RecordError } from "./folder.ts";
export { GrantStore } from "./grant-store.ts";
export { maskedText, redactedSubject } from "./redact.ts";
export { sha256 } from "./sha256.ts";
export { SessionStore } from "./session-store.ts";
export { pause } from "./pause.ts";
export { Spool } from "./spool.ts";
export { uuid7 } from "./uuid7.ts";
