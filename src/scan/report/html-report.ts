import { createHash } from "node:crypto";
import { ruleText } from "../repository/rule-text.ts";
import { STYLE } from "./html-style.ts";
import { countBySeverity, countsText, groupsByRule, lookedAt, WORST_FIRST, type ReportInput, type RuleGroup } from "./summary.ts";

/** More of one rule would make the page unreadable; the JSON report names all. */
const MOST_PLACES = 200;
const MOST_SKIPPED = 500;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text within HTML, in an element or an attribute. */
function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (char) => ENTITIES[char]!);
}

/** Our own messages name things in backticks. */
function withCode(text: string): string {
  return escaped(text).replaceAll(/`([^`]+)`/g, "<code>$1</code>");
}

function sourceLink(source: string): string {
  const isAddress = /^https:\/\//.test(source) && URL.canParse(source);
  return isAddress ? `<a href="${escaped(source)}" rel="noreferrer noopener">${escaped(source)}</a>` : escaped(source);
}

function ruleSection({ rule, title, severity, findings }: RuleGroup, printable: (text: string) => string): string {
  const about = ruleText(rule);
  const say = (text: string): string => withCode(printable(text));
  const places = findings
    .slice(0, MOST_PLACES)
    .map(({ path, line, column, message, severity: own, help }) => {
      const level = own === severity ? "" : ` <b class="badge ${own}">${own}</b>`;
      const other = about === undefined || help === about.help ? "" : `<span>What to do: ${say(help)}</span>`;
      return `<li><code>${escaped(printable(path))}:${line}:${column}</code>${level}<span>${say(message)}</span>${other}</li>`;
    })
    .join("\n");
  const more = findings.length > MOST_PLACES ? `<p class="about">and ${findings.length - MOST_PLACES} more; the JSON report names all</p>` : "";
  const isOpen = severity === "critical" || severity === "high" ? " open" : "";
  return `<details class="rule ${severity}"${isOpen}>
<summary><span class="badge">${severity}</span><h2>${say(title)}</h2><span class="id">${escaped(rule)}</span><span class="count">${findings.length}</span></summary>
<div class="body">
${about === undefined ? "" : `<p>${say(about.why)}</p>`}
<p class="fix"><b>What to do:</b> ${say(about?.help ?? findings[0]!.help)}</p>
<ul class="places">
${places}
</ul>${more}
${about === undefined || about.sources.length === 0 ? "" : `<p class="sources">Sources: ${about.sources.map(sourceLink).join(", ")}</p>`}
</div>
</details>`;
}

function filters(input: ReportInput): string {
  const counts = countBySeverity(input.findings);
  const one = (id: string, label: string, count: number, isChecked: boolean): string =>
    `<input type="radio" name="show" id="show-${id}"${isChecked ? " checked" : ""}><label for="show-${id}" class="${id}"><b>${count}</b> ${label}</label>`;
  return [
    one("all", "all", input.findings.length, true),
    ...WORST_FIRST.filter((severity) => counts[severity] > 0).map((severity) => one(severity, severity, counts[severity], false)),
  ].join("\n");
}

/**
 * The report as one page that needs nothing else: no script, and a policy that forbids any. What comes from the scanned files is escaped.
 * @param printable makes characters visible that hide text or turn its direction
 */
export function htmlReport(input: ReportInput, printable: (text: string) => string): string {
  const hash = createHash("sha256").update(STYLE).digest("base64");
  const skipped = input.skipped
    .slice(0, MOST_SKIPPED)
    .map(({ path, why }) => `<li><code>${escaped(printable(path))}</code><span>${escaped(printable(why))}</span></li>`)
    .join("\n");
  const rest = input.skipped.length > MOST_SKIPPED ? `<p class="about">and ${input.skipped.length - MOST_SKIPPED} more</p>` : "";
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Sallyport scan: ${escaped(printable(input.name))}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>Sallyport scan</h1>
<p><code>${escaped(printable(input.name))}</code></p>
<p><b>${countsText(input.findings)}</b></p>
<p class="about">${escaped(lookedAt(input))}</p>
<p class="about">${escaped(input.when)}, sallyport ${escaped(input.version)}</p>
</header>
<main>
${
  input.findings.length === 0
    ? '<p class="empty">Nothing was found.</p>'
    : `<div class="filters" role="group" aria-label="show findings of one level">
${filters(input)}
</div>
${groupsByRule(input.findings)
  .map((group) => ruleSection(group, printable))
  .join("\n")}`
}
${input.skipped.length === 0 ? "" : `<details><summary><h2>Not looked at</h2><span class="count">${input.skipped.length}</span></summary><div class="body"><ul class="places">\n${skipped}\n</ul>${rest}</div></details>`}
</main>
</body>
</html>
`;
}
