import { programFindings } from "../../../programs/program-findings.ts";
import type { Rule } from "../../../rule.ts";

/** A program of a configuration, a skill or a package runs what an encoding keeps from readers. */
export const rule: Rule = {
  id: "program/runs-concealed",
  title: "A program runs what an encoding keeps from readers",
  severity: "critical",
  why: "Commands and addresses are encoded so that no reader and no search sees them.",
  help: "decode it and read it before anything runs",
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
    programFindings(item, "runs-concealed", { run: "critical", shown: "critical", unsure: "high" }, (words) => `\`${words}\` was hidden by an encoding`),
};
