import type { Rule } from "../../../rule.ts";
import { textFindings } from "../../../text-findings.ts";

/** A text for agents has letters that pass for others. */
export const rule: Rule = {
  id: "text/look-alike-letters",
  title: "A text for agents has letters that pass for others",
  severity: "medium",
  why: "Letters of other scripts in Latin words keep a name from being found and a word from being recognised.",
  help: "look at the file with `sallyport content scan`, remove the place, and ask who put it there",
  sources: ["docs/content.md", "https://code.claude.com/docs/en/skills"],
  kinds: ["instructions", "skill", "command", "subagent"],
  fixturePath: ".claude/skills/report/SKILL.md",
  check: (item) => textFindings(item, ["homoglyph", "styled-letters"]),
};
