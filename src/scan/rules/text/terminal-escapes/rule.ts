import type { Rule } from "../../../rule.ts";
import { textFindings } from "../../../text-findings.ts";

/** A text for agents holds terminal sequences. */
export const rule: Rule = {
  id: "text/terminal-escapes",
  title: "A text for agents holds terminal sequences",
  severity: "high",
  why: "Sequences hide or overwrite what a person sees in a terminal, while the model reads all of it.",
  help: "look at the file with `sallyport content scan`, remove the place, and ask who put it there",
  sources: ["docs/content.md", "https://code.claude.com/docs/en/skills"],
  kinds: ["instructions", "skill", "command", "subagent"],
  fixturePath: ".claude/skills/report/SKILL.md",
  check: (item) => textFindings(item, ["terminal-escape"]),
};
