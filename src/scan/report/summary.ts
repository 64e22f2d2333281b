import { SEVERITIES, type Severity } from "../../model/index.ts";
import type { ReportedFinding } from "../repository/fingerprint.ts";
import type { ScanReport } from "../repository/scan-repository.ts";

/** What every form of report is made of. */
export interface ReportInput extends ScanReport {
  /** What was scanned, as its reader knows it. */
  readonly name: string;
  /** Of the program. */
  readonly version: string;
  /** Findings that the baseline names. */
  readonly accepted: number;
  /** ISO 8601, in UTC. */
  readonly when: string;
}

/** Worst first. */
export const WORST_FIRST: readonly Severity[] = SEVERITIES.toReversed();

/** How many findings there are of each level. */
export function countBySeverity(findings: readonly ReportedFinding[]): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Findings of one rule, which have one reason. */
export interface RuleGroup {
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly findings: readonly ReportedFinding[];
}

/** The findings of each rule, the worst rules first; a rule is as bad as the worst of its findings, which stand first. */
export function groupsByRule(findings: readonly ReportedFinding[]): readonly RuleGroup[] {
  const rank = ({ severity }: { readonly severity: Severity }): number => WORST_FIRST.indexOf(severity);
  return [...Map.groupBy(findings, ({ rule }) => rule)]
    .map(([rule, own]) => {
      const ordered = own.toSorted((a, b) => rank(a) - rank(b));
      return { rule, title: ordered[0]!.title, severity: ordered[0]!.severity, findings: ordered };
    })
    .toSorted((a, b) => rank(a) - rank(b) || b.findings.length - a.findings.length || (a.rule < b.rule ? -1 : 1));
}

/** `2 critical, 1 high`; `nothing` where there is none. */
export function countsText(findings: readonly ReportedFinding[]): string {
  const counts = countBySeverity(findings);
  const parts = WORST_FIRST.filter((severity) => counts[severity] > 0).map((severity) => `${counts[severity]} ${severity}`);
  return parts.length === 0 ? "nothing" : parts.join(", ");
}

/** What was looked at, in a sentence. */
export function lookedAt({ counts, accepted }: Pick<ReportInput, "counts" | "accepted">): string {
  const { files, items, texts, cached, excused } = counts;
  return [
    `${files} files seen, ${items} judged by rules, ${texts} searched for secrets and hidden text`,
    ...(cached > 0 ? [`${cached} unchanged since the last scan`] : []),
    ...(accepted > 0 ? [`${accepted} findings left out by the baseline`] : []),
    ...(excused > 0 ? [`${excused} excused by comments`] : []),
  ].join("; ");
}
