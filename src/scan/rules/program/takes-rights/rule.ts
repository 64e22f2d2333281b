import { programFindings } from "../../../programs/program-findings.ts";
import type { Rule } from "../../../rule.ts";

/** A program of a configuration, a skill or a package takes rights of another user. */
export const rule: Rule = {
  id: "program/takes-rights",
  title: "A program takes rights of another user",
  severity: "high",
  why: "A shell with the owner's rights, or a rule that asks for no password, gives everyone who comes later all rights.",
  help: "remove it; ask the owner of the machine for what is needed",
  sources: ["docs/scan-accuracy.md", "https://code.claude.com/docs/en/hooks"],
  kinds: ["settings", "mcp", "hooks", "plugin", "marketplace", "skill", "command", "subagent", "instructions", "package", "dev-container", "workflow", "gitlab-ci"],
  fixturePath: ".claude/settings.json",
  check: (item) =>
    programFindings(item, "takes-rights", { run: "critical", shown: "high", unsure: "high" }, (words) => `\`${words}\` gives rights of another user or program`),
};
