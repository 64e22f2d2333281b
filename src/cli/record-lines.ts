import type { RecordedEvent } from "../model/index.ts";
import { answerTo } from "../record/query/index.ts";
import { localTime } from "./record-time.ts";
import { columnsOf, fitted, padded, printable } from "./terminal.ts";

/** The beginning of a session id, as tables show it. */
export function shortSession(session: string): string {
  return printable(session).slice(0, 8);
}

/** The end of an event's id, which tells events apart where its beginning, a time, does not. */
export function shortId(id: string): string {
  return printable(id).slice(-8);
}

/** The sub-agent that acts by its kind, else the agent. */
export function actorOf(event: RecordedEvent): string {
  const subagent = event.chain.findLast(({ type }) => type === "subagent")?.id;
  return printable(subagent === undefined ? event.agent.name : `↳${subagent.split("/")[0]}`);
}

/** What was decided, or what came of it, in one short word. */
export function outcomeWord(event: RecordedEvent): string {
  if (event.decision === "error" || event.kind === "guard.fault") return "fault";
  const answer = answerTo(event);
  if (answer !== undefined) return printable(answer);
  if (event.outcome === "succeeded") return "ok";
  return event.outcome === undefined ? "" : printable(event.outcome);
}

/** The tool, or the kind of an event that is about none. */
export function toolWord(event: RecordedEvent): string {
  switch (event.kind) {
    case "tool.request":
      return printable(event.tool ?? "tool");
    case "tool.result":
    case "tool.failure":
      return `${printable(event.tool ?? "tool")} ended`;
    case "permission.request":
      return `${printable(event.tool ?? "tool")} asks`;
    default:
      return printable(event.kind);
  }
}

/** What it is about: the command, path or address; for other events the reason. A path in the session's folder is told from there. */
export function subjectLine(event: RecordedEvent): string {
  const own = event.subject === event.tool ? undefined : event.subject;
  const subject = own ?? (event.kind.startsWith("tool.") ? "" : (event.reason ?? ""));
  const { root } = event;
  return printable(root !== undefined && root !== "/" && subject.startsWith(`${root}/`) ? `.${subject.slice(root.length)}` : subject);
}

interface Column {
  readonly title: string;
  readonly width: number;
  readonly of: (event: RecordedEvent) => string;
}

/** The columns of the table for a terminal so wide; the subject takes what is left. */
function columns(width: number, isOneSession: boolean): readonly Column[] {
  const isWide = width >= 100;
  const hasYear = width >= 140;
  const fixed: Column[] = [
    hasYear ? { title: "time", width: 19, of: (event) => localTime(event.ts) } : { title: "time", width: 14, of: (event) => localTime(event.ts).slice(5) },
    ...(isWide || isOneSession ? [{ title: "id", width: 8, of: (event: RecordedEvent) => shortId(event.id) }] : []),
    ...(isOneSession ? [] : [{ title: "session", width: 8, of: (event: RecordedEvent) => shortSession(event.session) }]),
    { title: "agent", width: isWide ? 11 : 8, of: actorOf },
    { title: "tool", width: isWide ? 16 : 11, of: toolWord },
    { title: "said", width: 6, of: outcomeWord },
  ];
  const rule: Column = { title: "rule", width: hasYear ? 24 : isWide ? 18 : 0, of: (event) => printable(event.rule ?? "") };
  const used = fixed.reduce((sum, column) => sum + column.width + 2, 0) + (rule.width === 0 ? 0 : rule.width + 2);
  const subject: Column = { title: "subject", width: Math.max(10, width - used), of: subjectLine };
  return rule.width === 0 ? [...fixed, subject] : [...fixed, subject, rule];
}

/** The head of the table of events. @param isOneSession leaves the session out */
export function tableHead(width: number, isOneSession = false): string {
  return fitted(
    columns(width, isOneSession)
      .map(({ title, width: wide }) => padded(title, wide))
      .join("  ")
      .trimEnd(),
    width,
  );
}

/** One event as one line of the table, never wider than the terminal. */
export function tableLine(event: RecordedEvent, width: number, isOneSession = false): string {
  const line = columns(width, isOneSession)
    .map((column) => padded(column.of(event), column.width))
    .join("  ")
    .trimEnd();
  return columnsOf(line) > width ? fitted(line, width) : line;
}

/** The chain of principals: `person dana (os) → agent claude-code 2.1.329 → sub-agent Explore/a1 (self-asserted)`. */
export function chainLine(event: RecordedEvent): string {
  const names: Readonly<Record<string, string>> = { user: "person", agent: "agent", subagent: "sub-agent", mcp: "MCP server", ci: "CI job" };
  const links = event.chain.map(({ type, id, version, via }) =>
    printable(`${names[type] ?? type} ${id}${version === undefined ? "" : ` ${version}`}${via === undefined ? "" : ` (${via})`}`),
  );
  return links.length === 0 ? "nobody is named" : links.join(" → ");
}
