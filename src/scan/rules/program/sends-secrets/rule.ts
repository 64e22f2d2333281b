import { programFindings } from "../../../programs/program-findings.ts";
import type { Rule } from "../../../rule.ts";

/** A program of a configuration, a skill or a package sends keys or the environment away. */
export const rule: Rule = {
  id: "program/sends-secrets",
  title: "A program sends keys or the environment away",
  severity: "critical",
  why: "What it runs was followed: keys, the shell's history or the whole environment flow into what goes to another host, whatever the step is called.",
  help: "remove the program; revoke what it could read",
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
  check: (item) => programFindings(item, "sends-secrets", { run: "critical", shown: "high", unsure: "high" }, (words) => `\`${words}\` goes to another host`),
};
