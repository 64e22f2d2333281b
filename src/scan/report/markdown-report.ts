import { ruleText } from "../repository/rule-text.ts";
import { countBySeverity, groupsByRule, lookedAt, WORST_FIRST, type ReportInput } from "./summary.ts";

const MOST_PLACES = 40;
const MOST_SKIPPED = 40;

/** Text as code within a line, whatever backticks it holds. */
function markdownCode(text: string, printable: (text: string) => string): string {
  const line = printable(text).replaceAll("|", String.raw`\|`);
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return longest === 0 ? `${fence}${line}${fence}` : `${fence} ${line} ${fence}`;
}

/** Text of a file within Markdown: nothing in it can be markup, a link, a mention or a line of its own. What stands in backticks is code. */
function markdownText(text: string, printable: (text: string) => string): string {
  return printable(text)
    .split(/(`[^`]+`)/)
    .map((part) => {
      if (/^`[^`]+`$/.test(part)) return markdownCode(part.slice(1, -1), printable);
      return part
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll(/[\\`*_{}[\]()#!|~$]/g, String.raw`\$&`)
        .replaceAll("://", String.raw`:\//`)
        .replaceAll("@", "@<!-- -->");
    })
    .join("");
}

/** The report for a pull request or a ticket. */
export function markdownReport(input: ReportInput, printable: (text: string) => string): string {
  const counts = countBySeverity(input.findings);
  const plain = (text: string): string => markdownText(text, printable);
  const lines = [
    "# Sallyport scan",
    "",
    `${markdownCode(input.name, printable)}, ${input.when}`,
    "",
    `| ${WORST_FIRST.join(" | ")} |`,
    `|${WORST_FIRST.map(() => "---:").join("|")}|`,
    `| ${WORST_FIRST.map((severity) => counts[severity]).join(" | ")} |`,
    "",
  ];
  if (input.findings.length === 0) lines.push("Nothing was found.", "");
  for (const { rule, title, severity, findings } of groupsByRule(input.findings)) {
    const { why, help } = ruleText(rule) ?? { why: "", help: findings[0]!.help };
    lines.push(`## ${severity}: ${plain(title)}`, "", `\`${rule}\`${why === "" ? "" : `: ${plain(why)}`}`, "", `**What to do:** ${plain(help)}`, "");
    for (const { path, line, message } of findings.slice(0, MOST_PLACES)) lines.push(`- ${markdownCode(`${path}:${line}`, printable)} ${plain(message)}`);
    if (findings.length > MOST_PLACES) lines.push(`- and ${findings.length - MOST_PLACES} more`);
    lines.push("");
  }
  if (input.skipped.length > 0) {
    lines.push("## Not looked at", "");
    for (const { path, why } of input.skipped.slice(0, MOST_SKIPPED)) lines.push(`- ${markdownCode(path, printable)}: ${plain(why)}`);
    if (input.skipped.length > MOST_SKIPPED) lines.push(`- and ${input.skipped.length - MOST_SKIPPED} more`);
    lines.push("");
  }
  lines.push(lookedAt(input), "");
  return lines.join("\n");
}
