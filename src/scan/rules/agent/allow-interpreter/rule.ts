import type { Rule } from "../../../rule.ts";
import { hasFreeEnd, permissionRules, shellPrefix } from "../../../permission-rules.ts";

const RUNS_ANYTHING =
  /^(?:\S*\/)?(?:(?:ba|z|da|k|fi)?sh|cmd|powershell|pwsh|sudo|doas|su|env|xargs|eval|exec|nohup|ssh|docker(?: run| exec)?|podman(?: run| exec)?|kubectl exec|python[\d.]*|node|deno(?: run)?|bun(?: run|x)?|perl|ruby|php|osascript|npx|uvx|uv run|pipx run|npm exec|awk|find|make|node -e|python[\d.]* -c|ruby -e|perl -e|bash -c|sh -c)$/;
/** Found in most people's settings for their own work. */
const USUAL = /^(?:python[\d.]*|node|npx|find|make|awk|xargs|uv run|bun(?: run|x)?|deno(?: run)?|docker(?: exec)?|php|ruby)$/;

/** A shell or an interpreter is allowed with any argument. */
export const rule: Rule = {
  id: "agent/allow-interpreter",
  title: "A shell or an interpreter is allowed with any argument",
  severity: "high",
  why: "`python -c`, `bash -c`, `node -e`, `npx` or `sudo` run anything: the rule is worth the same as allowing every command.",
  help: "allow the one script: `Bash(python scripts/check.py)`",
  sources: ["https://code.claude.com/docs/en/permissions", "docs/claude-code.md"],
  kinds: ["settings"],
  fixturePath: ".claude/settings.json",
  check: (item) =>
    permissionRules(item, "allow").flatMap((rule) => {
      const prefix = shellPrefix(rule);
      if (prefix === undefined || !hasFreeEnd(rule) || !RUNS_ANYTHING.test(prefix)) return [];
      return [
        {
          message: `\`${rule.text}\` allows whatever \`${prefix.slice(0, 60)}\` can run`,
          at: rule.at,
          severity: USUAL.test(prefix) ? ("low" as const) : ("high" as const),
        },
      ];
    }),
};
