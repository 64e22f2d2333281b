export { sessionFileName } from "./file-name.ts";
export { defaultStateFolder, privateFolder, RecordError } from "./folder.ts";
export { withLock, type LockLimits } from "./lock.ts";
export { redactedSubject } from "./redact.ts";
export { sha256 } from "./sha256.ts";
export { SessionStore } from "./session-store.ts";
export { Spool } from "./spool.ts";
export { spooledEvents, type SpooledEvents } from "./spooled-events.ts";
export { uuid7 } from "./uuid7.ts";
