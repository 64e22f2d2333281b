import type { Found, Rule } from "../../../rule.ts";
import { permissionRules } from "../../../permission-rules.ts";
import { objectAt } from "../../../values.ts";

/** A deny rule does nothing. */
export const rule: Rule = {
  id: "agent/deny-without-effect",
  title: "A deny rule does nothing",
  severity: "medium",
  why: "The client drops the rule without a word, or reads it as another one, so that what it should forbid is allowed.",
  help: "write paths as `Read(…)` and `Edit(…)`, whole servers as `mcp__name`",
  sources: ["docs/claude-code.md", "https://code.claude.com/docs/en/permissions"],
  kinds: ["settings"],
  fixturePath: ".claude/settings.json",
  check: (item) => {
    const found: Found[] = [];
    if (item.agent !== "claude-code") return found;
    const deny = objectAt(item.value, "permissions")?.["deny"];
    if (deny !== undefined && !Array.isArray(deny))
      found.push({ message: "`permissions.deny` is no list, so the client drops it", at: ["permissions", "deny"] });
    for (const { text, tool, spec, at } of permissionRules(item, "deny")) {
      if (tool === "Write" && spec !== undefined) found.push({ message: `\`${text}\`: paths of \`Write\` are not looked at, use \`Edit(…)\``, at });
      else if (tool.startsWith("mcp__") && spec !== undefined) found.push({ message: `\`${text}\`: arguments of servers' tools are not looked at`, at });
      else if (tool === "Bash" && spec?.startsWith("command:") === true) found.push({ message: `\`${text}\`: \`command:\` is not looked at`, at });
    }
    return found.map((one) => ({ ...one, severity: "low" as const }));
  },
};
