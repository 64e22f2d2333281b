import { objectAt } from "../../../values.ts";
import type { Rule } from "../../../rule.ts";
import { removing } from "../../../remove-value.ts";

const BYPASS = new Set(["bypassPermissions", "auto"]);

/** Settings in which the agent asks nobody. */
export const rule: Rule = {
  id: "agent/bypass-mode",
  title: "The agent starts in a mode in which it asks nobody",
  severity: "high",
  why: "In this mode every call runs without a question, on text that strangers may have written. In a repository it holds for everyone who clones it.",
  help: "remove `defaultMode`, or set it to `default` or `acceptEdits`",
  sources: ["https://code.claude.com/docs/en/settings"],
  kinds: ["settings"],
  fixturePath: ".claude/settings.json",
  check: (item) => {
    const { agent, value } = item;
    if (agent !== "claude-code") return [];
    const mode = objectAt(value, "permissions")?.["defaultMode"];
    if (typeof mode !== "string" || !BYPASS.has(mode)) return [];
    return [{ message: `\`permissions.defaultMode\` is \`${mode}\``, at: ["permissions", "defaultMode"], ...removing(item, ["permissions", "defaultMode"]) }];
  },
};
