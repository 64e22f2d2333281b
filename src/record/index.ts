export { accountStateFolder, defaultStateFolder, privateFolder, RecordError } from "./folder.ts";
export { redactedSubject } from "./redact.ts";
export { sha256 } from "./sha256.ts";
export { SessionStore } from "./session-store.ts";
export { Spool } from "./spool.ts";
export { uuid7 } from "./uuid7.ts";
