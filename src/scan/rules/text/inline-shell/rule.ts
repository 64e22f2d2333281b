import type { Rule } from "../../../rule.ts";
import { anyonesHost, concealedProgram, downloadAndRun, readsKeyStore, sendsAnything, sendsSecrets, shellForOthers } from "../../../shell-text.ts";

/** A skill or command runs shell as soon as it is called. */
export const rule: Rule = {
  id: "text/inline-shell",
  title: "A skill or command runs shell as soon as it is called",
  severity: "low",
  why: "`!` with a command in backticks runs before the model reads the text, with the skill's own `allowed-tools`. It is meant for `git status` and the like.",
  help: "let the agent run the command, so that it is judged",
  sources: ["docs/claude-code.md", "https://code.claude.com/docs/en/skills"],
  kinds: ["skill", "command"],
  fixturePath: ".claude/skills/report/SKILL.md",
  check: ({ text }) =>
    [...text.matchAll(/(?:^|\s)!`([^`\n]{1,2000})`|^```!\s*\n([^]{0,4000}?)```/gm)].flatMap((found) => {
      const command = found[1] ?? found[2] ?? "";
      const grave = downloadAndRun(command) ?? concealedProgram(command) ?? shellForOthers(command) ?? sendsSecrets(command) ?? anyonesHost(command);
      const isUsual =
        /^\s*(?:git|gh|ls|cat|pwd|date|echo|find|grep|rg|head|tail|wc|node|npm|pnpm|yarn|python3?|test|which|tree|uname|whoami|jq|cargo|go|docker|kubectl|command -v|\[|\.\/|bash \S+\.sh|sh \S+\.sh)\b/.test(
          command,
        ) &&
        !sendsAnything(command) &&
        readsKeyStore(command) === undefined;
      if (grave === undefined && isUsual) return [];
      return [
        {
          message: `\`${command.trim().slice(0, 100)}\` runs when the text is called`,
          start: found.index,
          end: found.index + found[0].length,
          severity:
            grave !== undefined ? ("critical" as const) : sendsAnything(command) || readsKeyStore(command) !== undefined ? ("high" as const) : ("low" as const),
        },
      ];
    }),
};
