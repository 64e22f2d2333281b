import {
  describeStatus,
  labelWord,
  statusOf,
  type CallStatus,
  type CommitTrace,
  type FileChange,
  type FileHistory,
  type HostContact,
  type RecordedCall,
} from "../record/query/index.ts";
import { chainLine, shortId, shortSession } from "./record-lines.ts";
import { localTime } from "./record-time.ts";
import { printable } from "./terminal.ts";

const MAX_CHANGES = 30;

/** One call: when, by whom, what, and what became of it. */
function callLines(call: RecordedCall, indent: string): readonly string[] {
  const event = call.request ?? call.permission ?? call.result;
  if (event === undefined) return [];
  const what = [event.tool ?? event.kind, event.subject].filter(Boolean).join(": ");
  const place = [event.cwd, event.branch === undefined ? undefined : `branch ${event.branch}`, event.mode === undefined ? undefined : `mode ${event.mode}`]
    .filter(Boolean)
    .join(", ");
  return [
    `${indent}${localTime(event.ts)}  ${printable(what)}`,
    `${indent}  ${chainLine(event)} → tool ${printable(event.tool ?? "none")}`,
    `${indent}  ${printable(describeStatus(call))}`,
    `${indent}  event ${shortId(event.id)} of session ${shortSession(event.session)}, in ${printable(place)}`,
  ];
}

/** One change with the call that made it. */
function changeText(change: FileChange, indent: string): readonly string[] {
  const from = change.from.filter((path) => path !== change.touched.on);
  const by = change.isIndirect ? ` (through ${printable(change.touched.on)}${change.touched.isPossible === true ? ", possible" : ""})` : "";
  return [`${indent}${change.how}${by}${from.length === 0 ? "" : ` from ${from.map(printable).join(", ")}`}`, ...callLines(change.call, `${indent}  `)];
}

const NOT_DONE: ReadonlySet<CallStatus> = new Set(["blocked", "fault", "not-approved"]);

/** Changes from the newest, in three groups: those that ran, those of which that is not recorded, those that were refused. */
function changeLines(changes: readonly FileChange[], indent: string): readonly string[] {
  const statuses = new Map(changes.map((change) => [change, statusOf(change.call)]));
  const group = (isIn: (status: CallStatus) => boolean): readonly FileChange[] => changes.filter((change) => isIn(statuses.get(change)!)).toReversed();
  const lines: string[] = [];
  const say = (title: string, members: readonly FileChange[]): void => {
    if (members.length === 0) return;
    if (title !== "") lines.push(`${indent}${title}`);
    for (const change of members.slice(0, MAX_CHANGES)) lines.push(...changeText(change, title === "" ? indent : `${indent}  `));
    if (members.length > MAX_CHANGES) lines.push(`${indent}… and ${members.length - MAX_CHANGES} before; \`sallyport log --path\` has them`);
  };
  say(
    "",
    group((status) => status !== "not-told" && !NOT_DONE.has(status)),
  );
  say(
    "allowed, and whether it ran is not recorded",
    group((status) => status === "not-told"),
  );
  say(
    "tried and not done",
    group((status) => NOT_DONE.has(status)),
  );
  return lines;
}

/** The history of a file and of what its data came from. */
export function fileText(history: FileHistory, indent = ""): string {
  const lines = [`${indent}${printable(history.path)}`];
  if (history.changes.length === 0) lines.push(`${indent}  no recorded call changed it: a person, another program, or an agent that is not guarded did`);
  else lines.push(...changeLines(history.changes, `${indent}  `));
  for (const source of history.sources) lines.push("", `${indent}  its data came from`, fileText(source, `${indent}  `));
  return lines.join("\n");
}

/** Contacts with a host, and what the sessions had read. */
export function hostText(host: string, contacts: readonly HostContact[]): string {
  if (contacts.length === 0) return `${printable(host)}\n  no recorded call connects to it or sends to it`;
  const lines = [printable(host)];
  for (const contact of contacts) {
    const isDone = !NOT_DONE.has(statusOf(contact.call));
    const verb = isDone ? (contact.isSend ? "SENDS" : "connects") : contact.isSend ? "tried to send" : "tried to connect";
    const sent = contact.sent.length === 0 ? "" : `, data from ${contact.sent.map(printable).join(", ")}`;
    lines.push(`  ${verb} to ${contact.hosts.map(printable).join(", ")}${sent}`, ...callLines(contact.call, "    "));
    const labels = contact.event.labels ?? [];
    if (labels.length > 0) lines.push("    the session was", ...labels.map((label) => `      ${printable(labelWord(label))}`));
    if (contact.readBefore.length > 0) lines.push("    it had taken in before");
    for (const { event, what } of contact.readBefore)
      lines.push(`      ${localTime(event.ts).slice(11)}  ${what.map(printable).join(", ")}  [${shortId(event.id)}]`);
    if (contact.otherReads > 0) lines.push(`      and ${contact.otherReads} other reads`);
  }
  return lines.join("\n");
}

const FILE_STATUS: Readonly<Record<string, string>> = { A: "added", M: "modified", D: "deleted", R: "renamed", C: "copied", T: "type changed" };

/** A commit, the call that made it, and the calls that wrote its files. */
export function commitText({ commit, made, files, sessions, unexplained }: CommitTrace): string {
  const lines = [
    `commit ${commit.hash}`,
    `  ${printable(commit.subject)}`,
    `  author ${printable(commit.author)}, committed ${localTime(commit.committed)} by ${printable(commit.committer)}`,
    `  in ${printable(commit.root)}${commit.remote === undefined ? "" : ` (${printable(commit.remote)})`}`,
    "",
  ];
  if (made === undefined) lines.push("made by: no recorded call made this commit: a person, another program, or an agent that is not guarded did");
  else lines.push("made by", ...callLines(made, "  "));
  for (const { file, changes, sources } of files) {
    lines.push("", `${FILE_STATUS[file.status] ?? file.status} ${printable(file.path)}${file.from === undefined ? "" : ` from ${printable(file.from)}`}`);
    lines.push(...(changes.length === 0 ? ["  no recorded call wrote it"] : changeLines(changes, "  ")));
    for (const source of sources) lines.push("", "  its data came from", fileText(source, "  "));
  }
  lines.push("", sessions.length === 0 ? "no recorded session had part in it" : `sessions: ${sessions.map(printable).join(", ")}`);
  if (unexplained.length > 0 && unexplained.length < files.length) lines.push(`not explained by the record: ${unexplained.map(printable).join(", ")}`);
  return lines.join("\n");
}
