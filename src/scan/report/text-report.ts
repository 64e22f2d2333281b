import type { Severity } from "../../model/index.ts";
import type { ReportedFinding } from "../repository/fingerprint.ts";
import type { ReportOptions } from "./report-as.ts";
import { countsText, groupsByRule, lookedAt, type ReportInput } from "./summary.ts";

/** Places of one rule that are named; more say nothing new to a person. */
const MOST_PLACES = 12;
const MOST_SKIPPED = 20;
const COLOURS: Readonly<Record<Severity, string>> = { critical: "1;31", high: "31", medium: "33", low: "36", info: "2" };

/** The report for a person at a terminal: worst first, grouped by rule, each place as `file:line:column`, and what to do in a line. */
export function textReport(input: ReportInput, { isColoured, withInfo, printable }: ReportOptions): string {
  const paint = (text: string, code: string): string => (isColoured ? `\u001B[${code}m${text}\u001B[0m` : text);
  const lines: string[] = [];
  const shown = withInfo ? input.findings : input.findings.filter(({ severity }) => severity !== "info");
  const remarks = input.findings.length - shown.length;
  for (const { rule, title, severity, findings } of groupsByRule(shown)) {
    lines.push(`${paint(severity.toUpperCase().padEnd(8), COLOURS[severity])} ${paint(printable(title), "1")}  ${paint(rule, "2")}`);
    for (const { path, line, column, message, severity: own } of findings.slice(0, MOST_PLACES)) {
      const level = own === severity ? "" : ` (${own})`;
      lines.push(`         ${printable(path)}:${line}:${column}${level}  ${printable(message)}`);
    }
    if (findings.length > MOST_PLACES) lines.push(`         and ${findings.length - MOST_PLACES} more: \`--format json\` names all`);
    const [{ help }] = findings as [ReportedFinding];
    const isFixable = findings.some(({ fix }) => fix?.isSafe === true);
    lines.push(`         ${paint("fix:", "32")} ${printable(help)}${isFixable ? "; `sallyport scan --fix` shows the change" : ""}`, "");
  }
  if (input.skipped.length > 0) {
    lines.push("not looked at:");
    for (const { path, why } of input.skipped.slice(0, MOST_SKIPPED)) lines.push(`  ${printable(path)}: ${printable(why)}`);
    if (input.skipped.length > MOST_SKIPPED) lines.push(`  and ${input.skipped.length - MOST_SKIPPED} more: \`--format json\` names all`);
    lines.push("");
  }
  lines.push(`${countsText(shown)} found${remarks === 0 ? "" : `, ${remarks} remarks (--all shows them)`}`, lookedAt(input));
  if (shown.length > 0) lines.push("`sallyport rules show ID` says why a rule is there");
  return lines.join("\n");
}
