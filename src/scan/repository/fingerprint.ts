import { createHash } from "node:crypto";
import type { ScanFinding } from "../run-rules.ts";

/** A finding as reports, baselines and the cache have it: without the text that it stands on, which could hold a secret. */
export interface ReportedFinding extends Omit<ScanFinding, "snippet"> {
  /** The same for as long as the finding stands in the same file, whatever is written above it; 32 hexadecimal digits. */
  readonly fingerprint: string;
}

/** Rules whose finding may stand on a value that nobody shall guess by its digest. */
const HOLDS_VALUE = /secret|password|key|token|credential/;
/** What could be a secret, in a line of which a digest is published. */
const LONG_VALUE = /(?=[A-Za-z+/_=-]*\d)(?=[\d+/_=-]*[A-Za-z])[A-Za-z0-9+/_=-]{16,}/g;

function digest(parts: readonly string[]): string {
  return createHash("sha256").update(parts.join("\u0000")).digest("hex").slice(0, 32);
}

/** The part of a line that tells a finding from others, without white space and without values that could be secrets. */
function essence({ rule, snippet, column }: Pick<ScanFinding, "rule" | "snippet" | "column">): string {
  const text = HOLDS_VALUE.test(rule) ? snippet.slice(0, column - 1) : snippet;
  return text.replaceAll(LONG_VALUE, "*").replaceAll(/\s+/g, " ").trim();
}

/**
 * Findings with fingerprints. They are made of the rule, the file and the line's text, never of its number; findings that are alike in these are told apart by
 * their message and then by their order.
 */
export function withFingerprints(findings: readonly ScanFinding[]): readonly ReportedFinding[] {
  const seen = new Map<string, number>();
  return findings.map(({ snippet, ...finding }) => {
    const base = digest([finding.rule, finding.path, essence({ ...finding, snippet }), finding.message.replaceAll(/\d+/g, "#")]);
    const before = seen.get(base) ?? 0;
    seen.set(base, before + 1);
    return { ...finding, fingerprint: before === 0 ? base : digest([base, String(before)]) };
  });
}

/**
 * Fingerprint of a secret: where it stands, without the value, and 16 bits of the value's digest: enough to tell that it was changed, too few to guess it by.
 */
export function secretFingerprint(
  text: string,
  path: string,
  { kind, start, end }: { readonly kind: string; readonly start: number; readonly end: number },
): string {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = text.indexOf("\n", end);
  const before = text
    .slice(Math.max(lineStart, start - 200), start)
    .replaceAll(LONG_VALUE, "*")
    .trim();
  const after = text
    .slice(end, Math.min(lineEnd < 0 ? text.length : lineEnd, end + 200))
    .replaceAll(LONG_VALUE, "*")
    .trim();
  return digest([kind, path, before, after, digest([text.slice(start, end)]).slice(0, 4)]);
}
