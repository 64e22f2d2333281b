import { countBySeverity, type ReportInput } from "./summary.ts";

/** The report as data; the form is kept as long as `format` is 1. */
export function jsonReport({ findings, skipped, counts, name, version, accepted, when }: ReportInput): string {
  return JSON.stringify(
    {
      format: 1,
      tool: { name: "sallyport", version },
      when,
      scanned: name,
      counts: { ...counts, accepted, bySeverity: countBySeverity(findings) },
      findings: findings.map(({ rule, severity, title, message, path, line, column, endLine, endColumn, help, fingerprint, fix }) => ({
        rule,
        severity,
        title,
        message,
        path,
        line,
        column,
        endLine,
        endColumn,
        help,
        fingerprint,
        ...(fix === undefined ? {} : { fix }),
      })),
      skipped,
    },
    undefined,
    2,
  );
}
