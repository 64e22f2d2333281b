import type { Rule } from "../../../rule.ts";
import { textFindings } from "../../../text-findings.ts";

/** A text for agents is pushed off the screen. */
export const rule: Rule = {
  id: "text/pushed-off-screen",
  title: "A text for agents is pushed off the screen",
  severity: "medium",
  why: "Hundreds of blanks or empty lines keep the rest from being seen in a review.",
  help: "look at the file with `sallyport content scan`, remove the place, and ask who put it there",
  sources: ["docs/content.md", "https://code.claude.com/docs/en/skills"],
  kinds: ["instructions", "skill", "command", "subagent"],
  fixturePath: ".claude/skills/report/SKILL.md",
  check: (item) => textFindings(item, ["padding"]),
};
