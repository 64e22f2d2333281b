import type { ScanFinding } from "./run-rules.ts";

/** `malicious`: nothing ordinary is like this. `suspicious`: a person looks at it first. `clean`: no more than remarks. */
export type ItemVerdict = "malicious" | "suspicious" | "clean";

/**
 * What findings about one item come to: malicious by one critical finding or by grave ones of two rules; suspicious by one grave finding or by findings of
 * medium severity of two rules, where all that an allow list says too broadly counts as one. Remarks (low, info), and a single medium finding, which ordinary
 * files have, leave an item clean.
 */
export function judgeItems(findings: readonly ScanFinding[]): ItemVerdict {
  const rulesOf = (severity: string): number =>
    new Set(
      findings.filter((one) => one.severity === severity).map(({ rule }) => (severity === "medium" ? rule.replace(/^agent\/allow-.*/, "agent/allow") : rule)),
    ).size;
  const grave = rulesOf("high");
  if (rulesOf("critical") > 0 || grave > 1) return "malicious";
  return grave === 1 || rulesOf("medium") > 1 ? "suspicious" : "clean";
}
