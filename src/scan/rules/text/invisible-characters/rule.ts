import type { Rule } from "../../../rule.ts";
import { textFindings } from "../../../text-findings.ts";

/** A text for agents holds characters that show nothing. */
export const rule: Rule = {
  id: "text/invisible-characters",
  title: "A text for agents holds characters that show nothing",
  severity: "critical",
  why: "Tag characters, variation selectors and characters without width carry orders that a review does not show and a model reads.",
  help: "look at the file with `sallyport content scan`, remove the place, and ask who put it there",
  sources: ["docs/content.md", "https://code.claude.com/docs/en/skills"],
  kinds: ["instructions", "skill", "command", "subagent"],
  fixturePath: ".claude/skills/report/SKILL.md",
  check: (item) => textFindings(item, ["tag-characters", "variation-selectors", "zero-width", "invisible-characters"]),
};
