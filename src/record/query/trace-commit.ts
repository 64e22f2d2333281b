import type { RecordedEvent } from "../../model/index.ts";
import { EFFECT_BITS } from "../store/effect-bits.ts";
import { callOf, statusOf, type RecordedCall } from "./call.ts";
import type { GitCommit, GitFile } from "./git-commit.ts";
import type { RecordReader } from "./reader.ts";
import { traceFile, type FileChange, type FileHistory } from "./trace-file.ts";

/** A file of a commit with the calls that wrote it since it was last committed. */
export interface CommitFile {
  readonly file: GitFile;
  readonly changes: readonly FileChange[];
  /** Files that its data came from. */
  readonly sources: readonly FileHistory[];
}

export interface CommitTrace {
  readonly commit: GitCommit;
  /** The call that made the commit, where one is recorded. */
  readonly made?: RecordedCall;
  readonly files: readonly CommitFile[];
  /** Sessions that wrote its files or made it. */
  readonly sessions: readonly string[];
  /** Files that no recorded call wrote. */
  readonly unexplained: readonly string[];
}

/** Git keeps whole seconds, and rounds down. */
const SECOND = 1000;
/** From so many files on, calls that only touched a folder or a glob around a file are left out: each file costs a look at the whole log. */
const MANY_FILES = 20;
const COMMITTING = 2 ** EFFECT_BITS["vcs.commit"] + 2 ** EFFECT_BITS["vcs.rewrite"];

function isInRepository(event: RecordedEvent, commit: GitCommit): boolean {
  if (event.cwd !== undefined && (event.cwd === commit.root || event.cwd.startsWith(`${commit.root}/`))) return true;
  if (event.root === commit.root) return true;
  return event.repository !== undefined && event.repository === commit.remote;
}

/**
 * The last call before the end of the commit's second that commits in its repository and was not over before it: one that began at the
 * commit's parent where there is one, since git keeps whole seconds only.
 */
function madeBy(reader: RecordReader, commit: GitCommit): RecordedCall | undefined {
  const end = commit.committed + SECOND;
  const candidates = reader.selectWhere(
    `kind = 'tool.request' AND (effects & ${COMMITTING}) AND ts <= $end AND ts >= $start`,
    { $end: end, $start: commit.committed - 24 * 3600 * SECOND },
    { order: "newest" },
  );
  let byTime: RecordedCall | undefined;
  for (const { event } of candidates) {
    if (!isInRepository(event, commit)) continue;
    const call = callOf(reader, event);
    const status = statusOf(call);
    if (status === "blocked" || status === "fault") continue;
    // A call that ended before the second of the commit began made another one.
    if (call.result !== undefined && call.result.ts < commit.committed) continue;
    if (call.result === undefined && commit.committed - event.ts > 600 * SECOND) continue;
    if (event.commit !== undefined && commit.parents.includes(event.commit)) return call;
    byTime ??= call;
  }
  return byTime;
}

/** Which sessions and calls produced a commit: those that wrote its files since they were last committed, and the one that committed. */
export function traceCommit(reader: RecordReader, commit: GitCommit): CommitTrace {
  const made = madeBy(reader, commit);
  // Where the call is known, nothing that was asked for after it ended is in the commit.
  const to = made?.result?.ts ?? commit.committed + SECOND;
  const isDirect = commit.files.length > MANY_FILES;
  const files = commit.files.map((file) => {
    const window = { to, ...(file.since === undefined ? {} : { from: file.since }) };
    const names = [file.path, ...(file.from === undefined || file.status !== "R" ? [] : [file.from])];
    const histories = names.map((name) => traceFile(reader, name, window, { isDirect }));
    const changes = histories
      .flatMap((history) => history.changes)
      .filter(({ call }) => !["blocked", "fault", "not-approved"].includes(statusOf(call)))
      .sort((a, b) => a.event.seq - b.event.seq);
    const sources = histories.flatMap((history) => history.sources).filter(({ path }) => !names.includes(path));
    return { file, changes, sources };
  });
  const sessions = new Set(
    files.flatMap(({ changes, sources }) => [...changes, ...sources.flatMap((source) => source.changes)].map(({ event }) => event.session)),
  );
  if (made?.request !== undefined) sessions.add(made.request.session);
  return {
    commit,
    ...(made === undefined ? {} : { made }),
    files,
    sessions: [...sessions],
    unexplained: files.filter(({ changes }) => changes.length === 0).map(({ file }) => file.path),
  };
}
