import type { Rule } from "../../../rule.ts";
import { sendsSecrets } from "../../../shell-text.ts";
import { scriptsOf } from "../../../text-findings.ts";

/** A block of code; or the rest of a line in which none begins, so that it is not gone through again from each of its backticks. */
const BLOCK = /```[^\n]*\n([^]{0,8000}?)```|```[^\n]*/g;

/** A program of a skill reads keys and sends. */
export const rule: Rule = {
  id: "text/skill-sends-secrets",
  title: "A program of a skill reads keys and sends",
  severity: "critical",
  why: "Keys or the whole environment are read in a program that also sends: the skill takes what it was not given.",
  help: "remove the skill; revoke what the program could read",
  sources: ["docs/content.md", "https://code.claude.com/docs/en/skills"],
  kinds: ["skill", "plugin", "command"],
  fixturePath: ".claude/skills/report/SKILL.md",
  check: (item) => [
    ...scriptsOf(item).flatMap(([name, text]) => {
      const found = sendsSecrets(text);
      return found === undefined ? [] : [{ message: `${name}: reads \`${found.words}\` and sends` }];
    }),
    ...[...item.text.slice(0, 512 * 1024).matchAll(BLOCK)].flatMap((block) => {
      const found = block[1] === undefined ? undefined : sendsSecrets(block[1]);
      return found === undefined
        ? []
        : [
            {
              message: `a program in the text reads \`${found.words}\` and sends`,
              start: block.index,
              end: block.index + block[0].length,
              severity: "high" as const,
            },
          ];
    }),
  ],
};
