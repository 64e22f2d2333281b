import { FAMILIES } from "../rule.ts";
import { RULES } from "../rules/index.ts";
import type { RuleText } from "../repository/content-rules.ts";
import { allRuleTexts } from "../repository/rule-text.ts";

/** What each family of rules is about. */
const ABOUT: Readonly<Record<string, readonly [title: string, about: string]>> = {
  agent: ["Agents' settings", "Settings, permissions, hooks and plugins of coding agents."],
  text: ["Texts that agents read", "Instruction files, skills, commands and sub-agents, with the programs that lie beside them."],
  mcp: ["Tool servers", "Configurations of tool servers (MCP)."],
  ci: ["Agents in CI", "Workflows, pipelines, CODEOWNERS and branch protection. [scan-ci.md](../scan-ci.md) says how a finding gets its level."],
  dependency: ["Packages that agents install", "What packages run when they are installed, and where they come from."],
  program: ["What programs do", "Programs that configurations, skills and packages start, followed to their effects."],
  credential: ["Credentials", "What `sallyport scan --machine` finds that can be taken or used. [credentials.md](../credentials.md) says how it is graded."],
  isolation: ["Isolation", "What holds a program back where the scan runs; only `sallyport scan --machine` tells."],
  review: ["Changes", "What a change brings that was not there before; only `sallyport review` looks for it."],
  chain: ["Attack chains", "What tool servers and workflows of one repository let a session do together."],
  secret: ["Secrets", "Values in any file that open something. One rule for each kind; `sallyport scan secrets` looks through the history, too."],
};

function familyOf({ id }: RuleText): string {
  return id.slice(0, id.indexOf("/"));
}

/** Text in a cell of a table. */
function cell(text: string): string {
  return text.replaceAll("|", String.raw`\|`).replaceAll(/\s+/g, " ");
}

function source(one: string): string {
  return one.startsWith("docs/") ? `[${one}](../${one.slice("docs/".length)})` : /^https?:/.test(one) ? `<${one}>` : `\`${one}\``;
}

function ruleSection({ id, title, severity, why, help, sources }: RuleText): string {
  const kinds = RULES.find((rule) => rule.id === id)?.kinds;
  const looksAt = kinds === undefined ? "" : `\n\nLooks at: ${kinds.join(", ")}.`;
  return `## ${id}\n\n**${title}** (${severity})\n\n${why}\n\nWhat to do: ${help}.${looksAt}\n\nSources: ${sources.map(source).join(", ")}\n`;
}

function page(family: string, rules: readonly RuleText[]): string {
  const [title, about] = ABOUT[family]!;
  const head = `<!-- Written by \`npm run rules-docs\` from the rules themselves. -->\n\n# ${title}\n\n${about}\n\n`;
  if (family !== "secret") return `${head}${rules.map(ruleSection).join("\n")}`;
  const rows = rules.map(({ id, title: own, severity, why }) => {
    const grants = why.slice(why.indexOf(": ") + 2, why.indexOf(". What was once"));
    return `| \`${id}\` | ${severity} | ${cell(own.slice("A secret of ".length, own.lastIndexOf(":")))} | ${cell(grants)} |`;
  });
  return `${head}| rule | level | of | whoever has it |\n|---|---|---|---|\n${rows.join("\n")}\n`;
}

/** The pages of `docs/rules/`, by their file names: one for each family, and a list of all. */
export function rulePages(): ReadonlyMap<string, string> {
  const byFamily = Map.groupBy(allRuleTexts(), familyOf);
  const families = [...new Set([...FAMILIES, "review", "secret"])].filter((family) => byFamily.has(family));
  const pages = new Map(families.map((family) => [`${family}.md`, page(family, byFamily.get(family)!)]));
  const lines = families.map((family) => {
    const rules = byFamily.get(family)!;
    const ids = family === "secret" ? [] : rules.map(({ id, title, severity }) => `- [\`${id}\`](${family}.md#${id.replace("/", "")}) (${severity}): ${title}`);
    return `## [${ABOUT[family]![0]}](${family}.md)\n\n${rules.length} rules. ${ABOUT[family]![1]}\n${ids.length === 0 ? "" : `\n${ids.join("\n")}\n`}`;
  });
  pages.set(
    "README.md",
    `<!-- Written by \`npm run rules-docs\` from the rules themselves. -->\n\n# Rules of the scan\n\n\`sallyport rules list\` prints this list, \`sallyport rules show ID\` one of them, \`sallyport rules new FAMILY/NAME\` starts another. [scan.md](../scan.md) says how to scan.\n\n${lines.join("\n")}`,
  );
  return pages;
}
