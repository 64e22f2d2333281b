import { programFindings } from "../../../programs/program-findings.ts";
import type { Rule } from "../../../rule.ts";

/** A program of a configuration, a skill or a package runs what it fetches. */
export const rule: Rule = {
  id: "program/runs-fetched",
  title: "A program runs what it fetches",
  severity: "high",
  why: "What runs is decided by whoever holds the address, at the time it runs.",
  help: "put the code into the repository, or install a package by version",
  sources: ["docs/scan-accuracy.md", "https://code.claude.com/docs/en/hooks"],
  kinds: ["settings", "mcp", "hooks", "plugin", "marketplace", "skill", "command", "subagent", "instructions", "package", "dev-container"],
  fixturePath: ".claude/settings.json",
  check: (item) => programFindings(item, "runs-fetched", { run: "critical", shown: "high", unsure: "high" }, (words) => `${words} comes from the network`),
};
