import { programFindings } from "../../../programs/program-findings.ts";
import type { Rule } from "../../../rule.ts";

/** A program of a configuration, a skill or a package changes what an agent may do. */
export const rule: Rule = {
  id: "program/changes-guard",
  title: "A program changes what an agent may do",
  severity: "high",
  why: "Settings of agents and of the guard are for people to change; a program that does it takes protection away unseen.",
  help: "remove the program; compare the settings with what you wrote",
  sources: ["docs/scan-accuracy.md", "https://code.claude.com/docs/en/hooks"],
  kinds: ["settings", "mcp", "hooks", "plugin", "marketplace", "skill", "command", "subagent", "instructions", "package", "dev-container"],
  fixturePath: ".claude/settings.json",
  check: (item) => programFindings(item, "changes-guard", { run: "critical", shown: "high", unsure: "high" }, (words) => `\`${words}\` is written`),
};
