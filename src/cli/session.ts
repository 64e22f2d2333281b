import { parseArgs } from "node:util";
import { UserError, type RecordedEvent } from "../model/index.ts";
import { exportLine } from "../record/export/index.ts";
import { answerTo, describeStatus, labelWord, recentSessions, statusOf, summarise, type RecordReader } from "../record/query/index.ts";
import { writeLine } from "./log.ts";
import { chainLine, shortId, tableHead, tableLine } from "./record-lines.ts";
import { countOf } from "./record-options.ts";
import { duration, localTime } from "./record-time.ts";
import { closeRecord, openRecord } from "./record-source.ts";
import { fitted, padded, printable, terminalColumns } from "./terminal.ts";
import { VERSION } from "./version.ts";

const MAX_LISTED = 40;

function problem(message: string, help: string): UserError {
  return new UserError([{ code: "session", message, help }]);
}

function listSessions(reader: RecordReader, limit: number): void {
  const rows = recentSessions(reader, limit);
  if (rows.length === 0) {
    console.error("no session is recorded yet");
    return;
  }
  const width = terminalColumns();
  const line = (...cells: readonly string[]): string =>
    fitted(
      cells
        .map((cell, index) => padded(cell, [38, 19, 12, 7, 7, 12][index] ?? 200))
        .join("  ")
        .trimEnd(),
      width,
    );
  console.log(line("session", "last event", "for", "events", "refused", "person", "repository"));
  for (const row of rows)
    console.log(
      line(
        printable(row.session),
        localTime(row.to),
        duration(Math.max(0, row.to - row.from)),
        String(row.events),
        String(row.denied),
        printable(row.user ?? ""),
        printable(row.repository ?? ""),
      ),
    );
}

/** The session that is meant by an id or its beginning. */
function sessionOf(reader: RecordReader, id: string): string {
  const found = recentSessions(reader, 6, id);
  const exact = found.find(({ session }) => session === id);
  if (exact !== undefined) return id;
  if (found.length === 1) return found[0]!.session;
  if (found.length === 0) throw problem(`there is no session \`${printable(id.slice(0, 80))}\``, "`sallyport session` lists the recent ones");
  throw problem(
    `\`${printable(id)}\` begins several sessions`,
    `give more of it: ${found
      .slice(0, 5)
      .map(({ session }) => printable(session))
      .join(", ")}`,
  );
}

function list(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const shown = items.slice(0, MAX_LISTED).map((item) => `    ${item}`);
  return [`  ${title}`, ...shown, ...(items.length > MAX_LISTED ? [`    … and ${items.length - MAX_LISTED} more`] : [])];
}

/** What a session did, in figures and lists. */
export function summaryText(events: readonly RecordedEvent[]): string {
  const first = events[0]!;
  const last = events.at(-1)!;
  const sum = summarise(events);
  const count = (...names: readonly (keyof typeof sum.byStatus)[]): number => names.reduce((total, name) => total + (sum.byStatus[name] ?? 0), 0);
  const figures = [
    `${sum.calls.length} calls`,
    `${count("allowed", "granted", "not-told")} allowed`,
    `${count("approved")} approved by a person`,
    `${count("not-approved")} asked and not approved`,
    `${count("blocked")} blocked`,
    ...(sum.faults === 0 ? [] : [`${sum.faults} faults of the guard`]),
    ...(count("missed") === 0 ? [] : [`${count("missed")} MISSED (ran without a recorded decision)`]),
    ...(count("ran-though-denied") === 0 ? [] : [`${count("ran-though-denied")} RAN THOUGH DENIED`]),
  ];
  const odd = sum.calls.filter((call) => ["missed", "ran-though-denied"].includes(statusOf(call)));
  const named = (event: RecordedEvent | undefined): string => printable(`${event?.tool ?? event?.kind ?? ""} ${event?.subject ?? ""}`.trim());
  return [
    `session ${printable(first.session)}`,
    `  who        ${chainLine(first)}`,
    `  where      ${printable([first.root ?? first.cwd, first.repository, first.branch === undefined ? undefined : `branch ${first.branch}`].filter(Boolean).join("  "))}`,
    `  when       ${localTime(first.ts)} to ${localTime(last.ts)} (${duration(Math.max(0, last.ts - first.ts))}; tools ran ${duration(sum.toolMs)})`,
    `  figures    ${figures.join(", ")}`,
    ...list(
      "blocked or not approved",
      sum.blocked.map((call) => {
        const event = call.request ?? call.permission;
        return `${localTime(event?.ts ?? 0).slice(11)}  ${named(event)}\n      ${printable(describeStatus(call))}${event?.reason === undefined ? "" : `: ${printable(event.reason)}`}  [${shortId(event?.id ?? "")}]`;
      }),
    ),
    ...list(
      "NOT AS DECIDED",
      odd.map((call) => `${named(call.request ?? call.result)}: ${printable(describeStatus(call))}  [${shortId((call.result ?? call.request)?.id ?? "")}]`),
    ),
    ...list(
      "labels gained",
      sum.labels.map(({ label, event }) => `${localTime(event.ts).slice(11)}  ${printable(labelWord(label))}`),
    ),
    ...list("files changed", sum.written.map(printable)),
    ...list("hosts reached", sum.hosts.map(printable)),
    ...list("hosts refused", sum.blockedHosts.map(printable)),
    ...list("sub-agents", sum.subagents.map(printable)),
  ].join("\n");
}

/** `sallyport session [ID]`: the recent sessions, or the timeline of one. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { jsonl: { type: "boolean" }, limit: { type: "string", short: "n" }, results: { type: "boolean" } },
  });
  if (positionals.length > 1) throw problem("more than one session was named", "run `sallyport session ID`");
  const record = openRecord();
  try {
    const [id] = positionals;
    if (id === undefined) {
      const limit = countOf(values.limit, "limit", 20);
      if (values.jsonl === true) for (const row of recentSessions(record.reader, limit)) await writeLine(JSON.stringify(row));
      else listSessions(record.reader, limit);
      return closeRecord(record, 0);
    }
    const session = sessionOf(record.reader, id);
    const stored = record.reader.selectWhere(
      "session = $session",
      { $session: session },
      { order: "oldest", limit: countOf(values.limit, "limit", 1_000_000) },
    );
    if (values.jsonl === true) {
      for (const one of stored) await writeLine(exportLine("jsonl", one, VERSION));
      return closeRecord(record, 0);
    }
    const events = [...stored].map(({ event }) => event);
    const width = terminalColumns() - 2;
    console.log(`${summaryText(events)}\n\n  ${tableHead(width, true)}`);
    for (const event of events) {
      // A result that went well says nothing that its request did not.
      if (event.kind === "tool.result" && event.outcome === "succeeded" && values.results !== true) continue;
      const answer = answerTo(event);
      const mark = answer === "deny" || answer === "error" || event.kind === "guard.fault" ? "✗" : answer === "ask" ? "?" : " ";
      await writeLine(`${mark} ${tableLine(event, width, true)}`);
    }
    console.log(`\none event whole: sallyport log show ID`);
    return closeRecord(record, 0);
  } catch (error) {
    closeRecord(record, 0);
    throw error;
  }
}
