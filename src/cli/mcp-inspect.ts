import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { inspectItem, ITEM_KINDS, type InspectItem, type InspectReport, type ItemKind } from "../mcp/inspect/index.ts";
import { UserError } from "../model/index.ts";
import { printableLine } from "./printable.ts";

const MOST_LINE = 256 * 1024 * 1024;

function fault(message: string, help: string): UserError {
  return new UserError([{ code: "arguments", message, help }]);
}

/** One line: `{"id","kind","text"|"config","tool"?,"path"?}`; the answer, or why there is none. */
function answer(line: string): Record<string, unknown> {
  if (line.length > MOST_LINE) return { id: null, error: "the line is longer than 256 MiB" };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { id: null, error: `the line is no JSON (${(error as Error).message.slice(0, 120)})` };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { id: null, error: "the line is no JSON object" };
  const { id = null, kind, text, before, after, tool, path, ...rest } = value as Readonly<Record<string, unknown>>;
  // A changed definition may stand in `config` or in the line itself.
  const config = rest["config"] ?? (before === undefined || after === undefined ? undefined : { before, after });
  const wrong = (error: string): Record<string, unknown> => ({ id, error });
  if (typeof kind !== "string" || !ITEM_KINDS.includes(kind as ItemKind)) return wrong(`\`kind\` is none of ${ITEM_KINDS.join(", ")}`);
  if (text !== undefined && typeof text !== "string") return wrong("`text` is no string");
  if (text === undefined && config === undefined) return wrong("there is neither `text` nor `config`");
  if (tool !== undefined && typeof tool !== "string") return wrong("`tool` is no string");
  if (path !== undefined && typeof path !== "string") return wrong("`path` is no string");
  const item: InspectItem = {
    kind: kind as ItemKind,
    ...(text === undefined ? {} : { text }),
    ...(config === undefined ? {} : { config }),
    ...(tool === undefined ? {} : { tool }),
    ...(path === undefined ? {} : { path }),
  };
  return { id, ...record(inspectItem(item)) };
}

function record({ verdict, findings }: InspectReport): Record<string, unknown> {
  return { verdict, findings: findings.map((finding) => ({ ...finding, score: Number(finding.score.toFixed(2)) })) };
}

async function inspectLines(): Promise<number> {
  let wrong = 0;
  let count = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    count += 1;
    if (line.trim() === "") continue;
    const made = answer(line);
    if (made["error"] !== undefined) {
      wrong += 1;
      console.error(`line ${count}: ${String(made["error"])}`);
    }
    if (!process.stdout.write(`${JSON.stringify(made)}\n`)) await new Promise((done) => process.stdout.once("drain", done));
  }
  return wrong === 0 ? 0 : 1;
}

/** Which kind a file is, where that was not said: configurations hold servers, definitions a name and a description. */
function kindOf(text: string): ItemKind {
  if (/"(?:mcpServers|mcp_servers|servers|context_servers)"\s*:|^\s*\[mcp_servers\./m.test(text)) return "config";
  return /"(?:inputSchema|input_schema|tools|description)"\s*:/.test(text) ? "tool_description" : "tool_output";
}

function print(name: string, { verdict, findings }: InspectReport): void {
  for (const { severity, rule, path, span, why, hidden } of findings) {
    const place = [path, span === undefined ? undefined : `${span.start}-${span.end}`].filter((one) => one !== undefined && one !== "").join(":");
    console.log(`${name}${place === "" ? "" : `:${place}`}: ${severity} ${rule}: ${printableLine(why)}`);
    if (hidden !== undefined) console.log(`  hidden: ${printableLine(hidden).slice(0, 200)}`);
  }
  console.log(`${name}: ${verdict}`);
}

/**
 * `sallyport mcp inspect [--kind KIND] [FILE…|-]` and `--jsonl`: judges definitions, results and configurations, offline;
 * starts nothing. Exit 1 when something is not clean.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { jsonl: { type: "boolean" }, json: { type: "boolean" }, kind: { type: "string" }, before: { type: "string" } },
  });
  if (values.jsonl === true) return inspectLines();
  if (values.kind !== undefined && !ITEM_KINDS.includes(values.kind as ItemKind))
    throw fault(`there is no kind \`${values.kind}\``, `say one of ${ITEM_KINDS.join(", ")}`);
  if (positionals.length === 0) throw fault("nothing to inspect was named", "name files, or `-` for standard input, or use `--jsonl`");
  const read = (name: string): string => {
    try {
      return readFileSync(name === "-" ? 0 : name, "utf8");
    } catch (error) {
      throw fault(`\`${name}\` cannot be read (${(error as NodeJS.ErrnoException).code ?? "error"})`, "name a file that is there");
    }
  };
  let isFound = false;
  const records: Record<string, unknown>[] = [];
  for (const name of positionals) {
    const text = read(name);
    const kind = (values.kind as ItemKind | undefined) ?? kindOf(text);
    const report =
      values.before !== undefined
        ? inspectItem({ kind: "config", config: { before: read(values.before), after: text } })
        : inspectItem(kind === "config" ? { kind, config: text } : { kind, text, ...(name === "-" ? {} : { path: name }) });
    if (report.verdict !== "clean") isFound = true;
    if (values.json === true) records.push({ path: name, kind, ...record(report) });
    else print(name, report);
  }
  if (values.json === true) console.log(JSON.stringify(records, undefined, 2));
  return isFound ? 1 : 0;
}
