import { createInterface } from "node:readline";
import { kindOf, type Scanner } from "../../content/index.ts";

const MAX_LINE = 64 * 1024 * 1024;

function idOf(value: object): unknown {
  return Object.hasOwn(value, "id") ? (value as { readonly id: unknown }).id : null;
}

/** One line of a corpus to one line of findings: `{"id","text","path"?}` → `{"id","findings":[{"rule","line","column"}]}`, or `{"id","error"}`. */
export function answerLine(line: string, scanner: Scanner, withValues: boolean): Record<string, unknown> {
  if (line.length > MAX_LINE) return { id: null, error: `the line is longer than ${MAX_LINE} characters: split the text` };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { id: null, error: `the line is no JSON (${(error as Error).message.slice(0, 200)})` };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { id: null, error: "the line is no JSON object with `id` and `text`" };
  const id = idOf(value);
  const { text, path } = value as { readonly text?: unknown; readonly path?: unknown };
  if (typeof text !== "string") return { id, error: "`text` is not a string" };
  if (path !== undefined && path !== null && typeof path !== "string") return { id, error: "`path` is not a string" };
  try {
    const findings = scanner.scan(text).map((finding) => ({
      rule: finding.kind,
      line: finding.line,
      column: finding.column,
      tier: finding.tier,
      severity: kindOf(finding.kind).severity,
      confidence: Math.round(finding.confidence * 100) / 100,
      ...(finding.encodings.length === 0 ? {} : { encodings: finding.encodings }),
      ...(withValues ? { value: text.slice(finding.start, finding.end) } : {}),
    }));
    return { id, findings };
  } catch (error) {
    return { id, error: `the text cannot be scanned: ${(error as Error).message}` };
  }
}

/** Answers standard input line by line in one process. Lines that cannot be read get an error object, and the next is read. */
export async function answerLines(scanner: Scanner, withValues: boolean): Promise<number> {
  let batch: string[] = [];
  let size = 0;
  let isWhole = true;
  const flush = async (): Promise<void> => {
    const text = batch.join("");
    [batch, size] = [[], 0];
    if (text !== "" && !process.stdout.write(text)) await new Promise((done) => process.stdout.once("drain", done));
  };
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === "") continue;
    const answer = answerLine(line, scanner, withValues);
    if (Object.hasOwn(answer, "error")) isWhole = false;
    const text = `${JSON.stringify(answer)}\n`;
    batch.push(text);
    size += text.length;
    if (batch.length >= 64 || size > 1_000_000) await flush();
  }
  await flush();
  return isWhole ? 0 : 1;
}
