import { programFindings } from "../../../programs/program-findings.ts";
import type { Rule } from "../../../rule.ts";

/** A program of a configuration, a skill or a package removes a person's own files. */
export const rule: Rule = {
  id: "program/destroys",
  title: "A program removes a person's own files",
  severity: "high",
  why: "A whole home, a root, or a folder of a person's own files is removed; no project needs that.",
  help: "remove the program",
  sources: ["docs/scan-accuracy.md", "https://code.claude.com/docs/en/hooks"],
  kinds: ["settings", "mcp", "hooks", "plugin", "marketplace", "skill", "command", "subagent", "instructions", "package", "dev-container"],
  fixturePath: ".claude/settings.json",
  check: (item) => programFindings(item, "destroys", { run: "critical", shown: "high", unsure: "high" }, (words) => `\`${words}\` is removed`),
};
