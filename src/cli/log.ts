import { FILTER_OPTIONS, filterOf } from "../record/query/index.ts";
import { parseArgs } from "node:util";
import { setTimeout as pause } from "node:timers/promises";
import { UserError } from "../model/index.ts";
import { exportLine } from "../record/export/index.ts";
import type { StoredEvent } from "../record/query/index.ts";
import { showEvent } from "./log-show.ts";
import { tableHead, tableLine } from "./record-lines.ts";
import { countOf } from "./record-options.ts";
import { closeRecord, openRecord, type OpenRecord } from "./record-source.ts";
import { terminalColumns } from "./terminal.ts";
import { VERSION } from "./version.ts";

/** Events that are shown when nothing is said. */
const DEFAULT_LIMIT = 50;
/** How often `--follow` looks, in milliseconds. */
const LOOK_EVERY = 500;

/** Writes a line and waits for a reader that is slower than the record. */
export async function writeLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await new Promise((done) => process.stdout.once("drain", done));
}

type Values = ReturnType<typeof readOptions>["values"];

function readOptions(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...FILTER_OPTIONS,
      follow: { type: "boolean", short: "f" },
      jsonl: { type: "boolean" },
      limit: { type: "string", short: "n" },
      cursor: { type: "string" },
      "in-order": { type: "boolean" },
    },
  });
}

/** Where an earlier listing ended. */
function cursorOf(text: string | undefined): { readonly ts: number; readonly seq: number } | undefined {
  if (text === undefined) return undefined;
  const [, ts, seq] = /^(\d{1,16})-(\d{1,15})$/.exec(text) ?? [];
  if (ts === undefined || seq === undefined)
    throw new UserError([{ code: "cursor", message: `\`${text.slice(0, 60)}\` is no cursor`, help: "give the one that `sallyport log` printed" }]);
  return { ts: Number(ts), seq: Number(seq) };
}

function printer(values: Values): (stored: StoredEvent) => string {
  if (values.jsonl === true) return (stored) => exportLine("jsonl", stored, VERSION);
  const width = terminalColumns();
  return ({ event }) => tableLine(event, width);
}

/** Shows the newest and then whatever comes, until it is interrupted. */
async function follow(record: OpenRecord, values: Values): Promise<number> {
  const filter = filterOf(values);
  const line = printer(values);
  const end = new AbortController();
  process.once("SIGINT", () => end.abort());
  process.once("SIGTERM", () => end.abort());
  const newest = [...record.reader.select(filter, { by: "time", limit: countOf(values.limit, "limit", 10) })].toReversed();
  for (const stored of newest) await writeLine(line(stored));
  let last = record.reader.lastSeq();
  const code = closeRecord(record, 0);
  for (;;) {
    try {
      await pause(LOOK_EVERY, undefined, { signal: end.signal });
    } catch {
      return code;
    }
    // Opened anew, so that a month that begins meanwhile is seen.
    const { reader } = openRecord();
    const until = reader.lastSeq();
    for (const stored of reader.select(filter, { order: "oldest", afterSeq: last, beforeSeq: until + 1 })) await writeLine(line(stored));
    last = Math.max(last, until);
    reader.close();
  }
}

/** `sallyport log`: the events that match, or one whole. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args);
  if (positionals[0] === "show") return showEvent(positionals.slice(1), values.jsonl === true);
  if (positionals.length > 0) {
    throw new UserError([
      {
        code: "arguments",
        message: `\`${positionals[0]!.slice(0, 100)}\` is not understood`,
        help: "use `sallyport log [filters]` or `sallyport log show ID`",
      },
    ]);
  }
  const filter = filterOf(values);
  const limit = countOf(values.limit, "limit", DEFAULT_LIMIT);
  const cursor = cursorOf(values.cursor);
  const record = openRecord();
  if (values.follow === true) {
    if (values.jsonl !== true) console.log(tableHead(terminalColumns()));
    return follow(record, values);
  }
  const line = printer(values);
  const isInOrder = values["in-order"] === true;
  let shown = 0;
  let last: StoredEvent | undefined;
  let hasMore = false;
  for (const stored of record.reader.select(filter, {
    order: isInOrder ? "oldest" : "newest",
    by: "time",
    limit: limit + 1,
    ...(cursor === undefined ? {} : { after: cursor }),
  })) {
    if (shown === limit) {
      hasMore = true;
      break;
    }
    if (shown === 0 && values.jsonl !== true) console.log(tableHead(terminalColumns()));
    await writeLine(line(stored));
    last = stored;
    shown += 1;
  }
  if (shown === 0) console.error(record.reader.isEmpty ? "nothing is recorded yet; an agent that is guarded writes the first event" : "no event matches");
  else if (hasMore && last !== undefined) console.error(`more: add --cursor ${last.ts}-${last.seq}`);
  return closeRecord(record, 0);
}
