import type { Rule } from "../../../rule.ts";
import { staysBehind } from "../../../shell-text.ts";
import { inTextOrScripts } from "../../../text-findings.ts";

/** A skill puts something where it starts again by itself. */
export const rule: Rule = {
  id: "text/stays-behind",
  title: "A skill puts something where it starts again by itself",
  severity: "high",
  why: "Start-up files, cron and authorised keys outlive the skill.",
  help: "remove the skill and what it left",
  sources: ["docs/content.md", "https://code.claude.com/docs/en/skills"],
  kinds: ["skill", "command", "subagent", "instructions"],
  fixturePath: ".claude/skills/report/SKILL.md",
  check: (item) =>
    inTextOrScripts(
      item,
      (text) => staysBehind(text, true),
      (words) => `\`${words}\` starts again by itself`,
      "medium",
    ),
};
