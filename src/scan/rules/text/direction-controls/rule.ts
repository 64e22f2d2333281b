import type { Rule } from "../../../rule.ts";
import { textFindings } from "../../../text-findings.ts";

/** A text for agents is read in another order than it is. */
export const rule: Rule = {
  id: "text/direction-controls",
  title: "A text for agents is read in another order than it is",
  severity: "high",
  why: "Direction controls let a line look harmless and be another.",
  help: "look at the file with `sallyport content scan`, remove the place, and ask who put it there",
  sources: ["docs/content.md", "https://code.claude.com/docs/en/skills"],
  kinds: ["instructions", "skill", "command", "subagent"],
  fixturePath: ".claude/skills/report/SKILL.md",
  check: (item) => textFindings(item, ["bidi-control"]),
};
