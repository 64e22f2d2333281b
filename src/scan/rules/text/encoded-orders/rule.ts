import type { Rule } from "../../../rule.ts";
import { textFindings } from "../../../text-findings.ts";

/** A text for agents holds encoded orders. */
export const rule: Rule = {
  id: "text/encoded-orders",
  title: "A text for agents holds encoded orders",
  severity: "high",
  why: "An encoded text that decodes to orders is made to pass a review.",
  help: "look at the file with `sallyport content scan`, remove the place, and ask who put it there",
  sources: ["docs/content.md", "https://code.claude.com/docs/en/skills"],
  kinds: ["instructions", "skill", "command", "subagent"],
  fixturePath: ".claude/skills/report/SKILL.md",
  check: (item) => textFindings(item, ["encoded-instruction"]),
};
