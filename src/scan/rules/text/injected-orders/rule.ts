import type { Rule } from "../../../rule.ts";
import { textFindings } from "../../../text-findings.ts";

/** A text for agents orders what no user wants. */
export const rule: Rule = {
  id: "text/injected-orders",
  title: "A text for agents orders what no user wants",
  severity: "high",
  why: "Orders to ignore the user, to keep something secret, or to hand out keys stand beside the user's own orders in the prompt.",
  help: "look at the file with `sallyport content scan`, remove the place, and ask who put it there",
  sources: ["docs/content.md", "https://code.claude.com/docs/en/skills"],
  kinds: ["instructions", "skill", "command", "subagent"],
  fixturePath: ".claude/skills/report/SKILL.md",
  check: (item) => textFindings(item, ["instruction"]),
};
