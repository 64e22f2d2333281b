import type { Rule } from "../../../rule.ts";
import { textFindings } from "../../../text-findings.ts";

/** A text for agents speaks to the agent where no reader looks. */
export const rule: Rule = {
  id: "text/hidden-orders",
  title: "A text for agents speaks to the agent where no reader looks",
  severity: "critical",
  why: "Comments, hidden styles and attributes are not shown when the file is rendered; orders there are made not to be seen.",
  help: "look at the file with `sallyport content scan`, remove the place, and ask who put it there",
  sources: ["docs/content.md", "https://code.claude.com/docs/en/skills"],
  kinds: ["instructions", "skill", "command", "subagent"],
  fixturePath: ".claude/skills/report/SKILL.md",
  check: (item) => textFindings(item, ["hidden-comment", "css-hidden", "hidden-attribute", "hidden-reference"]),
};
