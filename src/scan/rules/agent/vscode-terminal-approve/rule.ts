import type { Rule } from "../../../rule.ts";
import { editorSettings } from "../../../editor-settings.ts";
import { asObject } from "../../../values.ts";

/** The editor runs every command in its terminal without a question. */
export const rule: Rule = {
  id: "agent/vscode-terminal-approve",
  title: "The editor runs every command in its terminal without a question",
  severity: "high",
  why: "A pattern that fits everything approves each command that the agent writes.",
  help: "name the commands that are harmless",
  sources: ["https://code.visualstudio.com/docs/copilot/security"],
  kinds: ["settings", "dev-container"],
  fixturePath: ".vscode/settings.json",
  check: (item) => {
    const { settings, at } = editorSettings(item);
    const approved = asObject(settings["chat.tools.terminal.autoApprove"]);
    return Object.entries(approved ?? {})
      .filter(
        ([pattern, isApproved]) =>
          (isApproved === true || asObject(isApproved)?.["approve"] === true) &&
          /^(?:\/\^?(?:\.[*+])?\$?\/\w*|\*|\/\.[*+]\/\w*|bash|sh|zsh|python3?|node|npx|sudo|rm|curl|eval)$/.test(pattern),
      )
      .map(([pattern]) => ({ message: `\`${pattern.slice(0, 60)}\` approves what can run anything`, at: [...at, "chat.tools.terminal.autoApprove", pattern] }));
  },
};
