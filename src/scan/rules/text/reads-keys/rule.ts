import type { Rule } from "../../../rule.ts";
import { readsKeyStore } from "../../../shell-text.ts";
import { isOnlyShown } from "../../../programs/only-shown.ts";
import { scriptsOf } from "../../../text-findings.ts";

/** A skill reads stores of keys. */
export const rule: Rule = {
  id: "text/reads-keys",
  title: "A skill reads stores of keys",
  severity: "medium",
  why: "A skill that opens `~/.ssh`, `~/.aws/credentials` or dumps the environment puts keys into the conversation.",
  help: "use the tool that holds the key (`aws`, `gh`), so that the key itself is not read",
  sources: ["docs/content.md", "https://code.claude.com/docs/en/skills"],
  kinds: ["skill", "command"],
  fixturePath: ".claude/skills/report/SKILL.md",
  check: (item) => [
    ...scriptsOf(item).flatMap(([name, text]) => {
      const found = readsKeyStore(text);
      return found === undefined ? [] : [{ message: `${name}: reads \`${found.words}\`` }];
    }),
    ...[
      ...item.text.matchAll(
        /(?:\b(?:cat|read(?! each| every| all| through)|open|copy|cp|tar|zip|base64|head|less|print|include|upload|collect|attach|send)\b)[^\n]{0,60}(?:~|\$HOME)\/\.(?:ssh\/(?:id_\w+|\*)|ssh\b(?!\/(?:config|known_hosts|authorized_keys))|aws\/credentials|gnupg|netrc|git-credentials|kube\/config|docker\/config\.json|config\/gh\/hosts\.yml)/gi,
      ),
    ]
      .filter(
        (found) =>
          !/\b(?:never|not|don'?t|avoid|refuse|without|deny|denied|block|look for|detect|code that|attack\w*|malicious|access to)\b[^\n]{0,60}$/i.test(
            item.text.slice(Math.max(0, found.index - 80), found.index),
          ) &&
          !/\baccess to\b/.test(found[0]) &&
          !isOnlyShown(item, { start: found.index, isRun: false }),
      )
      .slice(0, 3)
      .map((found) => ({
        message: `\`${found[0].slice(0, 100)}\` reads keys`,
        start: found.index,
        end: found.index + found[0].length,
        severity: /\.pub\b/.test(item.text.slice(found.index, found.index + found[0].length + 8)) ? ("info" as const) : ("high" as const),
      })),
  ],
};
