import type { Found, Rule } from "../../../rule.ts";
import { hasFreeEnd, shellPrefix, toolsOfHead } from "../../../permission-rules.ts";
import { asObject } from "../../../values.ts";

/** A skill or command gives itself every command. */
export const rule: Rule = {
  id: "text/tools-too-broad",
  title: "A skill or command gives itself every command",
  severity: "medium",
  why: "`allowed-tools` answers questions beforehand while the skill is used: `Bash(*)` or a shell answers all of them.",
  help: "name the commands: `Bash(git log:*)`",
  sources: ["docs/claude-code.md", "https://code.claude.com/docs/en/skills"],
  kinds: ["skill", "command"],
  fixturePath: ".claude/skills/report/SKILL.md",
  check: ({ value }) =>
    toolsOfHead(asObject(value)?.["allowed-tools"], "allowed-tools").flatMap((rule): Found[] => {
      const prefix = shellPrefix(rule);
      const isAll = rule.tool === "*" || (prefix === "" && rule.spec !== undefined);
      const isShell = prefix !== undefined && hasFreeEnd(rule) && /^(?:(?:ba|z)?sh|sudo|eval|env|xargs|bash -c|sh -c|python3? -c|node -e|ssh|nc)$/.test(prefix);
      if (!isAll && !isShell && prefix !== "") return [];
      // A bare `Bash` is in many published skills.
      return [{ message: `\`${rule.text}\` allows every command`, at: rule.at, severity: isShell ? "high" : isAll ? "medium" : "low" }];
    }),
};
