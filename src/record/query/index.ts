export { answerTo, callOf, callsOf, describeStatus, statusOf, type CallStatus, type RecordedCall } from "./call.ts";
export { effectWords, isEffectWord, type EventFilter } from "./filter.ts";
export { readCommit, type GitCommit } from "./git-commit.ts";
export { RecordReader, type SelectOptions, type StoredEvent } from "./reader.ts";
export { labelWord, recentSessions, summarise, type SessionRow, type SessionSummary } from "./session-summary.ts";
export { traceCommit, type CommitTrace } from "./trace-commit.ts";
export { traceFile, type FileChange, type FileHistory } from "./trace-file.ts";
export { traceHost, type HostContact } from "./trace-host.ts";
export { gitEnvironment, runGit, safeGitOptions } from "./safe-git.ts";
