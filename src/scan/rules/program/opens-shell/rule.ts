import { programFindings } from "../../../programs/program-findings.ts";
import type { Rule } from "../../../rule.ts";

/** A program of a configuration, a skill or a package hands a shell to another host. */
export const rule: Rule = {
  id: "program/opens-shell",
  title: "A program hands a shell to another host",
  severity: "critical",
  why: "Whoever holds the other end types commands on this machine.",
  help: "remove the program; look for what came in by it",
  sources: ["docs/scan-accuracy.md", "https://code.claude.com/docs/en/hooks"],
  kinds: [
    "settings",
    "mcp",
    "hooks",
    "plugin",
    "marketplace",
    "skill",
    "command",
    "subagent",
    "instructions",
    "package",
    "dev-container",
    "workflow",
    "gitlab-ci",
  ],
  fixturePath: ".claude/settings.json",
  check: (item) =>
    programFindings(item, "opens-shell", { run: "critical", shown: "high", unsure: "critical" }, (words) => `${words} is connected to another host`),
};
