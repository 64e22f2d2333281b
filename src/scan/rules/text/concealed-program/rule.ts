import type { Rule } from "../../../rule.ts";
import { concealedProgram } from "../../../shell-text.ts";
import { inTextOrScripts } from "../../../text-findings.ts";

/** A skill runs a program that is encoded. */
export const rule: Rule = {
  id: "text/concealed-program",
  title: "A skill runs a program that is encoded",
  severity: "critical",
  why: "An encoding that is undone only to be run has no other use than to pass a review.",
  help: "remove the skill",
  sources: ["docs/content.md", "https://code.claude.com/docs/en/skills"],
  kinds: ["skill", "command", "subagent", "instructions"],
  fixturePath: ".claude/skills/report/SKILL.md",
  check: (item) => inTextOrScripts(item, concealedProgram, (words) => `\`${words}\` runs what is encoded`),
};
