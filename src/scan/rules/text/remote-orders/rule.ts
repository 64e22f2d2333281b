import type { Rule } from "../../../rule.ts";

const PATTERN =
  /\b(?:fetch|download|curl|load|retrieve|get|open|read|visit)\b[^\n]{0,80}https?:\/\/[^\s)>\]]{4,200}[^\n]{0,60}\b(?:and|then)\b[^\n]{0,30}\b(?:(?:follow|obey|execute|run|apply|carry out)\b[^\n]{0,20}\b(?:instructions?|orders?|commands?|steps?|directives?|them|it)\b)/gi;

const DOES_WHAT_IT_SAYS =
  /\b(?:fetch|download|curl|load|retrieve|get|open|read|visit|see)\b[^\n]{0,80}https?:\/\/[^\s)>\]]{4,200}[^\n]{0,120}\b(?:do|follow|obey|execute|perform|apply|comply with)\b[^\n]{0,24}\b(?:what(?:ever)?|everything|all that|as) (?:it|they|that|the (?:page|file|answer|response)|is)\b/gi;

/** What is fetched in one sentence is done in the next. */
const THEN_DONE =
  /\b(?:fetch|download|curl|wget|load|retrieve|get|open|read|visit)\b[^\n]{0,60}https?:\/\/[^\s)>\]`]{4,200}(?:[^\n]|\n(?!\s*\n)){0,160}?\b(?:do|follow|obey|execute|perform|apply|comply with|act on)\b[^\n]{0,20}\b(?:what(?:ever)?|everything|all|as|each)\b(?: that)? (?:it|they|the (?:\w+ )?(?:text|page|file|answer|response|output|document|instructions?))\b[^\n]{0,20}\b(?:says?|contains?|tells?|asks?|lists?|instructs?|demands?|describes?)\b/gi;

/** A text for agents takes its orders from an address. */
export const rule: Rule = {
  id: "text/remote-orders",
  title: "A text for agents takes its orders from an address",
  severity: "high",
  why: "Whoever holds the address decides later what the agent does; the review of the file says nothing of it.",
  help: "put the text into the file",
  sources: ["docs/content.md", "https://code.claude.com/docs/en/skills"],
  kinds: ["instructions", "skill", "command", "subagent"],
  fixturePath: ".claude/skills/report/SKILL.md",
  check: ({ text }) =>
    [...text.matchAll(PATTERN), ...text.matchAll(DOES_WHAT_IT_SAYS), ...text.matchAll(THEN_DONE)].slice(0, 5).map((found) => ({
      message: `\`${found[0].replaceAll(/\s+/g, " ").slice(0, 120)}\` takes orders from an address`,
      start: found.index,
      end: found.index + found[0].length,
    })),
};
