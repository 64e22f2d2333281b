import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { lineColumns, scanText, type TextFinding, type TextReport } from "../content/index.ts";
import { UserError } from "../model/index.ts";
import { filesBelow, fileText } from "./secret-scan/sources.ts";

const MOST_LINE = 256 * 1024 * 1024;

/** A finding as data, with its place counted from 1. */
function findingRecord(finding: TextFinding, place: (offset: number) => { readonly line: number; readonly column: number }): Record<string, unknown> {
  const { kind, severity, start, end, message, hidden, evidence, score } = finding;
  return {
    kind,
    severity,
    ...place(start),
    start,
    end,
    message,
    score: Number(score.toFixed(3)),
    ...(hidden === undefined ? {} : { hidden }),
    ...(evidence === undefined ? {} : { evidence: evidence.map(({ family, words, weight }) => ({ family, words, weight: Number(weight.toFixed(2)) })) }),
  };
}

function reportRecord(text: string, { findings, score, verdict }: TextReport): Record<string, unknown> {
  const place = lineColumns(text);
  return { verdict, score: Number(score.toFixed(3)), findings: findings.map((finding) => findingRecord(finding, place)) };
}

/** One line of a corpus: `{"id","text","path"?}`. */
function lineRecord(line: string): Record<string, unknown> {
  const wrong = (id: unknown, why: string): Record<string, unknown> => ({ ...(id === undefined ? {} : { id }), error: why });
  if (line.length > MOST_LINE) return wrong(undefined, "the line is longer than 256 MiB");
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return wrong(undefined, `the line is no JSON (${(error as Error).message.slice(0, 120)})`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return wrong(undefined, "the line is no JSON object");
  const { id, text, path } = value as { readonly id?: unknown; readonly text?: unknown; readonly path?: unknown };
  if (typeof text !== "string") return wrong(id, "the line has no `text` (a string)");
  if (path !== undefined && typeof path !== "string") return wrong(id, "`path` is no string");
  return { id: id ?? null, ...reportRecord(text, scanText(text, path === undefined ? {} : { path })) };
}

async function scanLines(): Promise<number> {
  let wrong = 0;
  let count = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === "") continue;
    count += 1;
    const record = lineRecord(line);
    if (record["error"] !== undefined) {
      wrong += 1;
      console.error(`line ${count}: ${String(record["error"])}`);
    }
    if (!process.stdout.write(`${JSON.stringify(record)}\n`)) await new Promise((done) => process.stdout.once("drain", done));
  }
  return wrong === 0 ? 0 : 1;
}

/** One line a character at most of what was hidden: it must not do to this terminal what it does to others. */
function printable(text: string): string {
  return JSON.stringify(text.length > 160 ? `${text.slice(0, 160)}…` : text).replaceAll(
    /[^\x20-\x7e…]/g,
    (char) => `\\u{${char.codePointAt(0)!.toString(16)}}`,
  );
}

function print(name: string, text: string, { findings, verdict, score }: TextReport): void {
  const place = lineColumns(text);
  for (const { kind, severity, start, message, hidden, evidence } of findings) {
    const { line, column } = place(start);
    console.log(`${name}:${line}:${column}: ${severity} ${kind}: ${message}`);
    if (hidden !== undefined) console.log(`  hidden: ${printable(hidden)}`);
    for (const { family, words, weight } of evidence ?? []) console.log(`  ${weight.toFixed(2)} ${family}: ${printable(words)}`);
  }
  console.log(`${name}: ${verdict} (${score.toFixed(2)})`);
}

/** `sallyport scan text [path…|-]`: hidden text and instructions to an agent. Exit 1 when a text is not clean. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { jsonl: { type: "boolean" }, json: { type: "boolean" } } });
  if (values.jsonl === true) return scanLines();
  if (positionals.includes("-") && positionals.length > 1) {
    throw new UserError([{ code: "arguments", message: "`-` stands beside other paths", help: "scan standard input by itself" }]);
  }
  const records: Record<string, unknown>[] = [];
  let isFound = false;
  const take = (name: string, text: string, path: string | undefined): void => {
    const report = scanText(text, path === undefined ? {} : { path });
    if (report.verdict !== "clean") isFound = true;
    if (values.json === true) records.push({ path: name, ...reportRecord(text, report) });
    else if (report.verdict !== "clean" || path === undefined) print(name, text, report);
  };
  if (positionals[0] === "-") take("(standard input)", readFileSync(0, "utf8"), undefined);
  else {
    let count = 0;
    for (const given of positionals.length === 0 ? ["."] : positionals) {
      const path = resolve(given);
      for (const file of filesBelow(path, false)) {
        const read = fileText(file);
        if ("why" in read) {
          if (read.why !== "it is a binary file") console.error(`${relative(process.cwd(), file)}: not looked at, ${read.why}`);
          continue;
        }
        count += 1;
        take(relative(process.cwd(), file) || file, read.text, file);
      }
    }
    if (values.json !== true) console.log(`${count} files looked at`);
  }
  if (values.json === true) console.log(JSON.stringify(records, undefined, 2));
  return isFound ? 1 : 0;
}
