import { UserError, type RecordedEvent } from "../model/index.ts";
import { exportLine } from "../record/export/index.ts";
import { callOf, describeStatus, labelWord, type RecordReader, type StoredEvent } from "../record/query/index.ts";
import { sha256 } from "../record/index.ts";
import { chainLine, tableLine } from "./record-lines.ts";
import { duration, localTime } from "./record-time.ts";
import { closeRecord, openRecord } from "./record-source.ts";
import { printable, terminalColumns } from "./terminal.ts";
import { VERSION } from "./version.ts";

/** Events of the session that are shown before and after. */
const AROUND = 2;

function problem(message: string, help: string): UserError {
  return new UserError([{ code: "event", message, help }]);
}

/** The one event that is meant by an id, its beginning, or the id of a call. Throws a `UserError` when there is none or more. */
export function findEvent(reader: RecordReader, id: string): StoredEvent {
  if (id.length < 4) throw problem(`\`${printable(id)}\` is too short for an id`, "give at least four characters of it");
  const found = reader.byId(id);
  if (found.length === 1) return found[0]!;
  if (found.length > 1)
    throw problem(
      `\`${printable(id)}\` begins ${found.length > 5 ? "more than five" : found.length} ids`,
      `give more of it: ${found
        .slice(0, 5)
        .map(({ event }) => printable(event.id))
        .join(", ")}`,
    );
  const byCall = reader.selectWhere("call = $call", { $call: id }, { order: "oldest", limit: 1 }).next().value;
  if (byCall !== undefined && byCall !== null) return byCall;
  throw problem(`there is no event \`${printable(id.slice(0, 80))}\``, "`sallyport log --jsonl` shows the ids");
}

function around(reader: RecordReader, { event, seq }: StoredEvent): readonly RecordedEvent[] {
  const inSession = (order: "newest" | "oldest", place: { readonly beforeSeq?: number; readonly afterSeq?: number }): RecordedEvent[] =>
    [...reader.selectWhere("session = $session", { $session: event.session }, { order, limit: AROUND, ...place })].map((one) => one.event);
  return [...inSession("newest", { beforeSeq: seq }).toReversed(), event, ...inSession("oldest", { afterSeq: seq })];
}

/** How the entry stands to its neighbours. */
function chainPlace(reader: RecordReader, { event, seq, body }: StoredEvent): readonly string[] {
  const before = seq > 0 ? reader.bySeq(seq - 1)?.event : undefined;
  const after = reader.bySeq(seq + 1)?.event;
  const faults = [
    ...(sha256(body) === event.hash ? [] : ["ITS BYTES ARE NOT THOSE THAT WERE HASHED"]),
    ...(event.seq === seq ? [] : [`IT SAYS THAT IT IS ENTRY ${event.seq}`]),
  ];
  const links = [
    ...faults,
    seq === 0
      ? "it is the first"
      : before === undefined
        ? "THE ENTRY BEFORE IS NOT THERE"
        : before.hash === event.prev
          ? "it holds the hash of the entry before"
          : "IT DOES NOT HOLD THE HASH OF THE ENTRY BEFORE",
    after === undefined
      ? seq === reader.lastSeq()
        ? "it is the last"
        : "THE ENTRY AFTER IS NOT THERE"
      : after.prev === event.hash
        ? "the entry after holds its hash"
        : "THE ENTRY AFTER DOES NOT HOLD ITS HASH",
  ];
  return [
    `entry ${seq} of device ${printable(event.device)}: ${links.join(", ")}`,
    `hash ${printable(event.hash)}`,
    `recorded ${localTime(event.tsRecorded)}; \`sallyport verify\` proves the whole, \`sallyport prove ${printable(event.id)}\` this one`,
  ];
}

/** The event whole, for a person. */
export function eventText(reader: RecordReader, stored: StoredEvent): string {
  const { event } = stored;
  const lines: string[] = [];
  const say = (name: string, value: string | undefined): void => {
    if (value !== undefined && value !== "") lines.push(`  ${name.padEnd(11)} ${value}`);
  };
  const text = (value: string | undefined): string | undefined => (value === undefined ? undefined : printable(value));
  lines.push(`${printable(event.kind)}  ${printable(event.id)}`);
  say("time", `${localTime(event.ts)} (${Number.isFinite(event.ts) && Math.abs(event.ts) <= 8.64e15 ? new Date(event.ts).toISOString() : "no time"})`);
  say("who", chainLine(event));
  say("session", text([event.session, event.turn === undefined ? "" : `prompt ${event.turn}`].filter(Boolean).join("  ")));
  say("where", text([event.cwd, event.repository, event.branch === undefined ? undefined : `branch ${event.branch}`, event.commit].filter(Boolean).join("  ")));
  say("mode", text(event.mode));
  say(
    "tool",
    text(
      [
        event.tool,
        event.mcp === undefined ? undefined : `MCP server ${event.mcp.server}, tool ${event.mcp.tool}`,
        event.call === undefined ? undefined : `call ${event.call}`,
      ]
        .filter(Boolean)
        .join("  "),
    ),
  );
  say("subject", text(event.subject));
  if (event.decision !== undefined)
    say(
      "decision",
      printable(
        `${event.decision}${event.verdict === undefined || event.verdict === event.decision ? "" : `; the agent was told ${event.verdict}`}, settled by the ${event.decider ?? "unknown"}`,
      ),
    );
  if (event.kind.startsWith("tool.") || event.kind === "permission.request" || event.kind === "guard.fault")
    say("call", printable(describeStatus(callOf(reader, event))));
  say("rule", text(event.rule));
  say("reason", text(event.reason));
  say("policy", text(event.policy));
  say("approval", text(event.approval));
  say("grant", text(event.grant));
  say("outcome", text([event.outcome, event.durationMs === undefined ? undefined : `after ${duration(event.durationMs)}`].filter(Boolean).join(" ")));
  say("effects", text((event.effects ?? []).join(", ")));
  say("classes", text((event.effectClasses ?? []).join(", ")));
  for (const { effect, on, isPossible, from } of event.touched ?? [])
    say("", printable(`${effect} ${on}${isPossible === true ? " (possible)" : ""}${from === undefined ? "" : ` from ${from.join(", ")}`}`));
  if (event.touched === undefined) {
    say("paths", text((event.paths ?? []).join(", ")));
    say("hosts", text((event.hosts ?? []).join(", ")));
  }
  for (const label of event.labels ?? []) say("label", printable(labelWord(label)));
  for (const part of event.content ?? []) say("content", printable(`${part.part}, ${part.bytes} bytes${part.isCut === true ? ", cut" : ""}, kept apart`));
  if (event.record !== undefined) say("record", printable(JSON.stringify(event.record)));
  say("input", event.digest === undefined ? undefined : `SHA-256 ${printable(event.digest)}`);
  for (const [index, line] of chainPlace(reader, stored).entries()) say(index === 0 ? "chain" : "", line);
  lines.push("", "around it in the session");
  const width = terminalColumns() - 2;
  for (const one of around(reader, stored)) lines.push(`${one.id === event.id ? "▸" : " "} ${tableLine(one, width, true)}`);
  return lines.join("\n");
}

/** `sallyport log show ID`. */
export async function showEvent(ids: readonly string[], isJson: boolean): Promise<number> {
  if (ids.length !== 1) throw problem(ids.length === 0 ? "no event was named" : "more than one event was named", "run `sallyport log show ID`");
  const record = openRecord();
  let found: StoredEvent;
  try {
    found = findEvent(record.reader, ids[0]!);
  } catch (error) {
    closeRecord(record, 0);
    throw error;
  }
  console.log(isJson ? exportLine("jsonl", found, VERSION) : eventText(record.reader, found));
  return closeRecord(record, 0);
}
