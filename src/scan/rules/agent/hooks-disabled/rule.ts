import type { Found, Rule } from "../../../rule.ts";
import { asObject, objectAt, textsOf } from "../../../values.ts";
import { removing } from "../../../remove-value.ts";

/** Settings by which a repository or a user switches every hook off, and with them any guard. */
export const rule: Rule = {
  id: "agent/hooks-disabled",
  title: "Hooks are switched off",
  severity: "critical",
  why: "One line of settings switches off every hook of the agent, and with them the guard that judges its calls. Codex, Gemini CLI, Copilot and Claude Code were seen to honour it from a repository that is trusted.",
  help: "remove the line; install the guard at machine level, where it cannot be switched off",
  sources: ["https://code.claude.com/docs/en/hooks", "docs/agents.md"],
  kinds: ["settings", "hooks"],
  fixturePath: ".claude/settings.json",
  check: (item) => {
    const { agent, value } = item;
    const found: Found[] = [];
    if (asObject(value)?.["disableAllHooks"] === true)
      found.push({ message: "`disableAllHooks` is `true`", at: ["disableAllHooks"], ...removing(item, ["disableAllHooks"]) });
    for (const key of ["hooks", "codex_hooks"])
      if (agent === "codex" && objectAt(value, "features")?.[key] === false) found.push({ message: `\`features.${key}\` is \`false\``, at: ["features", key] });
    if (agent === "vscode" && asObject(value)?.["chat.useHooks"] === false) found.push({ message: "`chat.useHooks` is `false`", at: ["chat.useHooks"] });
    if (agent === "gemini-cli") {
      const config = objectAt(value, "hooksConfig");
      if (config?.["enabled"] === false)
        found.push({ message: "`hooksConfig.enabled` is `false`", at: ["hooksConfig", "enabled"], ...removing(item, ["hooksConfig", "enabled"]) });
      for (const name of textsOf(config?.["disabled"]))
        found.push({ message: `the hook \`${name}\` is switched off by name`, at: ["hooksConfig", "disabled"] });
    }
    return found;
  },
};
