import type { Rule } from "../../../rule.ts";
import { textFindings } from "../../../text-findings.ts";

/** A text for agents makes links that carry data away. */
export const rule: Rule = {
  id: "text/exfiltration-link",
  title: "A text for agents makes links that carry data away",
  severity: "high",
  why: "An image or link whose address has a slot for data sends what the agent puts there as soon as it is shown.",
  help: "look at the file with `sallyport content scan`, remove the place, and ask who put it there",
  sources: ["docs/content.md", "https://code.claude.com/docs/en/skills"],
  kinds: ["instructions", "skill", "command", "subagent"],
  fixturePath: ".claude/skills/report/SKILL.md",
  check: (item) => textFindings(item, ["exfiltration-link"]),
};
