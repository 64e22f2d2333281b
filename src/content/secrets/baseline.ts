import type { SecretFinding } from "./scanner.ts";

/**
 * A baseline names findings that somebody has looked at. It holds no value and no digest of one: a mark is a salted digest of where the value stands
 * (kind, path, the line without the value), with 16 bits of a digest of the value, enough to tell that it was changed and too few to guess it by.
 */
export interface BaselineEntry {
  readonly kind: string;
  readonly path: string;
  readonly mark: string;
  readonly status: "false-alarm" | "accepted" | "test";
  readonly reason: string;
  readonly by?: string;
  /** The last day on which it counts, `YYYY-MM-DD`. */
  readonly until?: string;
}

export interface Baseline {
  readonly version: 1;
  readonly salt: string;
  readonly findings: readonly BaselineEntry[];
}

/** Digest of text in hex; the core has none. */
export type Digest = (text: string) => string;

const SEPARATOR = "\u0000";

/** How a baseline knows a finding again. */
export function markOf(text: string, path: string, finding: Pick<SecretFinding, "kind" | "start" | "end">, salt: string, digest: Digest): string {
  const value = text.slice(finding.start, finding.end);
  const lineStart = text.lastIndexOf("\n", finding.start - 1) + 1;
  const lineEnd = text.indexOf("\n", finding.end);
  const before = text.slice(lineStart, finding.start);
  const after = text.slice(finding.end, lineEnd < 0 ? text.length : lineEnd);
  const place = digest([salt, "place", finding.kind, path, before.trim().slice(-200), after.trim().slice(0, 200)].join(SEPARATOR)).slice(0, 24);
  return `${place}.${digest([salt, "value", value].join(SEPARATOR)).slice(0, 4)}`;
}

/** Reads a baseline, or says what is wrong with it. */
export function readBaseline(text: string): Baseline | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return `it is no JSON (${(error as Error).message})`;
  }
  if (typeof value !== "object" || value === null) return "it is no JSON object";
  const { version, salt, findings } = value as Record<string, unknown>;
  if (version !== 1) return "its `version` is not 1";
  if (typeof salt !== "string" || salt.length < 16) return "its `salt` is not a string of 16 or more characters";
  if (!Array.isArray(findings)) return "its `findings` is no list";
  for (const [index, entry] of (findings as unknown[]).entries()) {
    const where = `its finding ${index + 1}`;
    if (typeof entry !== "object" || entry === null) return `${where} is no object`;
    const one = entry as Record<string, unknown>;
    for (const name of ["kind", "path", "mark", "reason"]) if (typeof one[name] !== "string" || one[name] === "") return `${where} has no \`${name}\``;
    if (!["false-alarm", "accepted", "test"].includes(one["status"] as string))
      return `the \`status\` of ${where.slice(4)} is not false-alarm, accepted or test`;
    if (one["until"] !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(String(one["until"]))) return `the \`until\` of ${where.slice(4)} is no date (YYYY-MM-DD)`;
  }
  return value as Baseline;
}

/** Marks that count today. */
export function marksOn(baseline: Baseline, today: string): ReadonlySet<string> {
  return new Set(baseline.findings.filter((entry) => entry.until === undefined || entry.until >= today).map((entry) => `${entry.kind} ${entry.mark}`));
}
