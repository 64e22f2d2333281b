import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { readBaseline, type Baseline, type BaselineEntry } from "../../content/index.ts";
import { mistake } from "./mistake.ts";

/** Today, as baselines and comments write a day. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/**
 * A baseline that the user names.
 * @param command what makes one, for the message
 */
export function loadBaseline(path: string, command: string): Baseline {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    throw mistake(`the baseline \`${path}\` cannot be read\n  make one with \`${command} --write-baseline ${path} --reason "…"\``);
  }
  const baseline = readBaseline(text);
  if (typeof baseline === "string") throw mistake(`the baseline \`${path}\` cannot be used: ${baseline}`);
  return baseline;
}

/** Is what was given for a new baseline whole? */
export function checkReason(reason: string | undefined, until: string | undefined): void {
  if ((reason ?? "") === "") throw mistake('a baseline needs a reason\n  add `--reason "…"`, and `--until YYYY-MM-DD` if it shall end');
  if (until !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(until)) throw mistake(`\`${until}\` is no date\n  write YYYY-MM-DD`);
}

/** Writes a baseline with new entries behind those of the one that was used; tells what was written. */
export function saveBaseline(
  path: string,
  before: Baseline | undefined,
  salt: string,
  marks: readonly BaselineEntry[],
  reason: string,
  until: string | undefined,
): void {
  const fresh = marks.map((entry) => ({ ...entry, reason, ...(until === undefined ? {} : { until }) }));
  const file: Baseline = { version: 1, salt, findings: [...(before?.findings ?? []), ...fresh] };
  mkdirSync(dirname(resolve(path)), { recursive: true });
  writeFileSync(path, `${JSON.stringify(file, undefined, 2)}\n`);
  console.log(`${fresh.length} findings are in \`${path}\`; it holds no values`);
}
