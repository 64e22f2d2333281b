import type { Rule } from "../../../rule.ts";
import { shellForOthers } from "../../../shell-text.ts";
import { inTextOrScripts } from "../../../text-findings.ts";

/** A skill hands a shell to another host. */
export const rule: Rule = {
  id: "text/shell-for-others",
  title: "A skill hands a shell to another host",
  severity: "critical",
  why: "Whoever listens there works with the rights of the user.",
  help: "remove the skill",
  sources: ["docs/content.md", "https://code.claude.com/docs/en/skills"],
  kinds: ["skill", "command", "subagent", "instructions"],
  fixturePath: ".claude/skills/report/SKILL.md",
  check: (item) => inTextOrScripts(item, shellForOthers, (words) => `\`${words}\` opens a shell for another host`),
};
