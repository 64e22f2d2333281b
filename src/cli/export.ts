import { closeSync, openSync, writeSync } from "node:fs";
import { parseArgs } from "node:util";
import { UserError, type RecordedEvent } from "../model/index.ts";
import { contentOf } from "../record/index.ts";
import { FILTER_OPTIONS, filterOf } from "../record/query/index.ts";
import { EXPORT_FORMATS, exportLine, type ExportFormat } from "../record/export/index.ts";
import { writeLine } from "./log.ts";
import { countOf } from "./record-options.ts";
import { closeRecord, openRecord } from "./record-source.ts";
import { VERSION } from "./version.ts";

/** Lines that are written to a file at once. */
const BATCH = 500;

function formatOf(name: string | undefined): ExportFormat {
  const format = EXPORT_FORMATS.find((one) => one === name);
  if (format !== undefined) return format;
  const message = name === undefined ? "no format was named" : `there is no format \`${name.slice(0, 60)}\``;
  throw new UserError([{ code: "format", message, help: `use --format with one of ${EXPORT_FORMATS.join(", ")}` }]);
}

/** A file that is made new: an export never overwrites. */
function newFile(path: string): number {
  try {
    return openSync(path, "wx", 0o600);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const message = code === "EEXIST" ? "the file is there already" : `the file cannot be made (${code ?? "error"})`;
    throw new UserError([{ code: "file", message, help: "name a new file in a folder that is there", file: path }]);
  }
}

/** The content of an event that is kept apart and still there, as text by its part; `undefined` where there is none. */
function contentsOf(stateFolder: string, event: RecordedEvent): Readonly<Record<string, string>> | undefined {
  if (event.content === undefined) return undefined;
  const found = contentOf(stateFolder, event.id).map(({ part, body }) => [part, Buffer.from(body).toString("utf8")]);
  return found.length === 0 ? undefined : (Object.fromEntries(found) as Readonly<Record<string, string>>);
}

/** `sallyport export`: the events that match, in order, in the form of another system. One event a line. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...FILTER_OPTIONS,
      format: { type: "string" },
      out: { type: "string", short: "o" },
      limit: { type: "string", short: "n" },
      content: { type: "boolean" },
      cursor: { type: "string" },
    },
  });
  if (positionals.length > 0)
    throw new UserError([
      { code: "arguments", message: `\`${positionals[0]!.slice(0, 100)}\` is not understood`, help: "use `sallyport export --format FORMAT [filters]`" },
    ]);
  const format = formatOf(values.format);
  const filter = filterOf(values);
  const options = {
    order: "oldest" as const,
    limit: countOf(values.limit, "limit", Number.POSITIVE_INFINITY),
    ...(values.cursor === undefined ? {} : { afterSeq: countOf(values.cursor, "cursor", 0, 999_999_999) }),
  };
  const file = values.out === undefined ? undefined : newFile(values.out);
  const record = openRecord();
  let count = 0;
  let last: number | undefined;
  let batch: string[] = [];
  const flush = (): void => {
    if (file === undefined || batch.length === 0) return;
    const bytes = Buffer.from(`${batch.join("\n")}\n`);
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    batch = [];
  };
  try {
    for (const stored of record.reader.select(filter, options)) {
      const contents = values.content === true ? contentsOf(record.stateFolder, stored.event) : undefined;
      const line = exportLine(format, contents === undefined ? stored : { ...stored, contents }, VERSION);
      if (file === undefined) await writeLine(line);
      else if (batch.push(line) >= BATCH) flush();
      count += 1;
      last = stored.seq;
    }
    flush();
  } finally {
    if (file !== undefined) closeSync(file);
  }
  if (file !== undefined) console.error(`${count} events written to ${values.out}`);
  if (last !== undefined) console.error(`continue after these with --cursor ${last}`);
  return closeRecord(record, 0);
}
