import type { Rule } from "../../../rule.ts";
import { permissionRules, shellPrefix } from "../../../permission-rules.ts";
import { removing } from "../../../remove-value.ts";

/** Every shell command is allowed beforehand. */
export const rule: Rule = {
  id: "agent/allow-every-command",
  title: "Every shell command is allowed beforehand",
  severity: "high",
  why: "The rule answers every question about a command with yes, also for what a text from outside made the agent write.",
  help: "name the commands that are needed, such as `Bash(npm test)`",
  sources: ["https://code.claude.com/docs/en/permissions"],
  kinds: ["settings"],
  fixturePath: ".claude/settings.json",
  check: (item) =>
    permissionRules(item, "allow")
      .filter((rule) => shellPrefix(rule) === "" || rule.tool === "*")
      .map(({ text, at }) => ({ message: `\`${text}\` allows every command`, at, ...removing(item, at) })),
};
