import { programFindings } from "../../../programs/program-findings.ts";
import type { Rule } from "../../../rule.ts";

/** A program of a configuration, a skill or a package puts something where it starts by itself. */
export const rule: Rule = {
  id: "program/stays-behind",
  title: "A program puts something where it starts by itself",
  severity: "high",
  why: "Start-up files, timers, log-in items and global git hooks outlive the session and the repository.",
  help: "remove the program and what it left",
  sources: ["docs/scan-accuracy.md", "https://code.claude.com/docs/en/hooks"],
  kinds: ["settings", "mcp", "hooks", "plugin", "marketplace", "skill", "command", "subagent", "instructions", "package", "dev-container"],
  fixturePath: ".claude/settings.json",
  check: (item) => programFindings(item, "stays-behind", { run: "high", shown: "high", unsure: "high" }, (words) => `\`${words}\` starts again by itself`),
};
