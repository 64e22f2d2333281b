import { programFindings } from "../../../programs/program-findings.ts";
import type { Rule } from "../../../rule.ts";

/** A program of a configuration, a skill or a package leads installations to a host without protection. */
export const rule: Rule = {
  id: "program/leads-elsewhere",
  title: "A program leads installations to a host without protection",
  severity: "high",
  why: "Packages over plain http, or from a host whose certificate is not checked, are what anyone on the way makes of them.",
  help: "use the registry over https",
  sources: ["docs/scan-accuracy.md", "https://code.claude.com/docs/en/hooks"],
  kinds: ["settings", "mcp", "hooks", "plugin", "marketplace", "skill", "command", "subagent", "instructions", "package", "dev-container"],
  fixturePath: ".claude/settings.json",
  check: (item) =>
    programFindings(item, "leads-elsewhere", { run: "high", shown: "high", unsure: "high" }, (words) => `\`${words}\` changes where packages come from`),
};
