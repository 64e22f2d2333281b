import type { IncidentReport, ReportedCall } from "../detect/index.ts";
import { localTime } from "./record-time.ts";
import { shortId } from "./record-lines.ts";
import { printable } from "./terminal.ts";

/** A text within Markdown: shown as it is, never as markup. */
function code(text: string): string {
  const shown = printable(text);
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return longest === 0 ? `\`${shown}\`` : `${fence} ${shown} ${fence}`;
}

function list(items: readonly string[], none: string): readonly string[] {
  return items.length === 0 ? [none, ""] : [...items.map((item) => `- ${item}`), ""];
}

function callLine(call: ReportedCall): string {
  const of = call.rules.length === 0 ? "" : ` **${call.rules.map(printable).join(", ")}**`;
  return `${localTime(call.ts)} ${code(call.what)}: ${printable(call.ending)}${of} (${shortId(call.event)})`;
}

/** The report as Markdown, in the seven steps. */
export function reportMarkdown(report: IncidentReport, test: string): string {
  const { incident, findings, sessions, prompts, calls, changed, counts, contain } = report;
  return [
    `# Incident ${incident.id}: ${printable(incident.title)}`,
    "",
    `Level ${incident.level}, opened ${localTime(incident.opened)}, ${incident.closed === undefined ? "open" : `closed ${localTime(incident.closed)}`}.`,
    "",
    ...list(
      findings.map(
        ({ rule, title, level, count, fingerprint, verdict }) =>
          `${level}: ${printable(title)} (${printable(rule)}, ${count} times, finding ${fingerprint.slice(0, 8)}${verdict === undefined ? "" : `, ${verdict}`})`,
      ),
      "No findings.",
    ),
    "## 1. Who, where, in which mode",
    "",
    ...list(
      sessions.map(
        (one) =>
          `session ${code(one.session)}: ${one.chain.map(printable).join(" → ") || printable(one.agent)}; agent ${printable(one.agent)}; mode ${one.modes.map(printable).join(", ") || "not known"}; device ${printable(one.host ?? one.device)}; in ${code(one.root ?? "an unknown folder")}${one.repository === undefined ? "" : ` of ${code(one.repository)}`}${one.branch === undefined ? "" : `, branch ${code(one.branch)}`}; ${localTime(one.from)} to ${localTime(one.to)}`,
      ),
      "The record holds no event of these sessions any more.",
    ),
    "## 2. Prompts",
    "",
    ...list(
      prompts.map(({ ts, event, text }) => `${localTime(ts)} ${text === undefined ? `the text is not kept (${shortId(event)})` : code(text.slice(0, 2000))}`),
      "No prompt is recorded.",
    ),
    "## 3. Decisions and results",
    "",
    ...list(calls.map(callLine), "No call is recorded."),
    "## 4. What was changed",
    "",
    ...(
      [
        ["Files", changed.files],
        ["Commits", changed.commits],
        ["Pushed, published, pull requests", changed.published],
        ["Jobs", changed.jobs],
        ["Hosts", changed.hosts],
      ] as const
    ).flatMap(([title, items]) => [`${title}:`, "", ...list(items.map(code), "None.")]),
    "## 5. Allowed, approved, blocked, missed",
    "",
    `${counts.allowed} allowed, ${counts.approved} approved by a person, ${counts.blocked} blocked or not approved, ${counts.missed} missed (ran without or against a decision).`,
    "",
    "## 6. Contain",
    "",
    ...list(contain.steps.map(printable), "No rule names a response."),
    ...list(
      findings.flatMap(({ hint }) => (hint === undefined ? [] : [printable(hint)])),
      "",
    ),
    ...(contain.secrets.length === 0 ? [] : ["To rotate:", "", ...list(contain.secrets.map(code), "")]),
    "## 7. Regression test",
    "",
    ...(test === "" ? ["The record does not keep enough of the calls to make a test.", ""] : ["```yaml", test.trimEnd(), "```", ""]),
    ...(report.isCut ? ["Lists were cut at their limits; `sallyport session ID` has everything.", ""] : []),
  ].join("\n");
}
