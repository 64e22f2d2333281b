import type { Rule } from "../../../rule.ts";
import { hasFreeEnd, permissionRules, shellPrefix } from "../../../permission-rules.ts";

/** Every git command is allowed. */
export const rule: Rule = {
  id: "agent/allow-git",
  title: "Every git command is allowed",
  severity: "low",
  why: "`git -c alias.x=!…`, `git config`, `--exec-path`, `submodule foreach` and `bisect run` run any program. Many have such a rule, so it is told of, not blocked.",
  help: "name the commands: `Bash(git status)`, `Bash(git diff:*)`, `Bash(git log:*)`",
  sources: ["docs/claude-code.md"],
  kinds: ["settings"],
  fixturePath: ".claude/settings.json",
  check: (item) =>
    permissionRules(item, "allow")
      .filter((rule) => shellPrefix(rule) === "git" && hasFreeEnd(rule))
      .map(({ text, at }) => ({ message: `\`${text}\` allows running any program through git`, at })),
};
