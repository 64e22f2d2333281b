import type { Rule } from "../../../rule.ts";
import { downloadAndRun } from "../../../shell-text.ts";
import { inTextOrScripts } from "../../../text-findings.ts";

/** A skill downloads code and runs it. */
export const rule: Rule = {
  id: "text/download-and-run",
  title: "A skill downloads code and runs it",
  severity: "high",
  why: "What runs is decided by whoever holds the address, at the time it runs; the review of the skill says nothing of it.",
  help: "put the code into the skill, or install a package with a version",
  sources: ["docs/content.md", "https://code.claude.com/docs/en/skills"],
  kinds: ["skill", "command", "subagent", "instructions"],
  fixturePath: ".claude/skills/report/SKILL.md",
  check: (item) => inTextOrScripts(item, downloadAndRun, (words) => `\`${words}\` runs what it downloads`),
};
