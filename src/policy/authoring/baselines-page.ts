import type { Baseline, BaselineRule } from "../baselines.ts";
import { describeRule } from "../describe.ts";

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

function table(rules: readonly BaselineRule[]): string[] {
  return ["| id | rule | why |", "|---|---|---|", ...rules.map((rule) => `| \`${rule.id}\` | \`${cell(describeRule(rule))}\` | ${cell(rule.why)} |`)];
}

const FAMILIES: Readonly<Record<string, string>> = {
  fs: "Files",
  proc: "Programs and processes",
  net: "Network",
  pkg: "Packages",
  vcs: "Version control",
  infra: "Infrastructure",
  db: "Databases",
  deploy: "Releases",
  agent: "Agents",
  mcp: "MCP",
  secret: "Credentials",
  unknown: "What cannot be known",
  "*": "Everything",
};

function familyOf(rule: BaselineRule): string {
  const [kind] = rule.kinds;
  return (kind ?? "*").split(".", 1)[0]!;
}

function whole(baseline: Baseline): string[] {
  const lines: string[] = [];
  for (const [family, title] of Object.entries(FAMILIES)) {
    const rules = baseline.rules.filter((rule) => familyOf(rule) === family);
    if (rules.length === 0) continue;
    lines.push(`### ${title}`, "");
    const own = rules.filter((rule) => rule.isOtherwise !== true);
    const otherwise = rules.filter((rule) => rule.isOtherwise === true);
    if (own.length > 0) lines.push(...table(own), "");
    if (otherwise.length > 0) lines.push("Where none of these applies:", "", ...table(otherwise), "");
  }
  return lines;
}

function differences(baseline: Baseline, from: Baseline): string[] {
  const before = new Map(from.rules.map((rule) => [rule.id, rule]));
  const own = new Set(baseline.rules.map(({ id }) => id));
  const added = baseline.rules.filter(({ id }) => !before.has(id));
  const changed = baseline.rules.filter((rule) => before.has(rule.id) && JSON.stringify(before.get(rule.id)) !== JSON.stringify(rule));
  const removed = from.rules.filter(({ id }) => !own.has(id));
  const lines: string[] = [];
  if (added.length > 0) lines.push("Added:", "", ...table(added), "");
  if (changed.length > 0) {
    lines.push("Changed:", "", "| id | before | now | why |", "|---|---|---|---|");
    for (const rule of changed) lines.push(`| \`${rule.id}\` | ${before.get(rule.id)!.outcome} | ${rule.outcome} | ${cell(rule.why)} |`);
    lines.push("");
  }
  if (removed.length > 0) lines.push("Left out:", "", ...table(removed), "");
  return lines;
}

/** The page that documents every baseline rule by rule. */
export function baselinesPage(baselines: readonly Baseline[]): string {
  const main = baselines.find(({ name }) => name === "production-adjacent")!;
  const lines = [
    "# Baselines",
    "",
    "Made by `node src/policy/authoring/generate.ts` from `src/policy/baselines/*.yaml`. A policy starts from one of them:",
    "`extends: production-adjacent`. Of the rules that fit an effect the strictest counts, whatever their order; what none fits",
    "is asked about. How to read and change rules is in [policy.md](policy.md).",
    "",
    "| baseline | for | rules |",
    "|---|---|---|",
    ...baselines.map(({ name, about, rules }) => `| [${name}](#${name}) | ${cell(about.split(". ", 1)[0]!.replace(/\.$/, ""))} | ${rules.length} |`),
    "",
  ];
  for (const baseline of [main, ...baselines.filter((one) => one !== main)]) {
    lines.push(
      `## ${baseline.name}`,
      "",
      baseline.about,
      "",
      `What no rule fits: **${baseline.default}**.${baseline.asks === "deny" ? " Every **ask** is a **deny** here." : ""}`,
      "",
    );
    lines.push(...(baseline === main ? whole(baseline) : ["It is production-adjacent with these differences.", "", ...differences(baseline, main)]));
  }
  return `${lines.join("\n").trimEnd()}\n`;
}
