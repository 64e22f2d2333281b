import type { Rule } from "../../../rule.ts";
import { objectAt, textsOf } from "../../../values.ts";

/** Gemini CLI is allowed to run every command unasked. */
export const rule: Rule = {
  id: "agent/gemini-allow-list",
  title: "Gemini CLI is allowed to run every command unasked",
  severity: "high",
  why: "`run_shell_command` without a command in its parentheses, or with a shell, answers every question beforehand.",
  help: "name the command: `run_shell_command(git status)`",
  sources: ["https://geminicli.com/docs/"],
  kinds: ["settings"],
  fixturePath: ".gemini/settings.json",
  check: ({ agent, value }) =>
    agent !== "gemini-cli"
      ? []
      : textsOf(objectAt(value, "tools")?.["allowed"])
          .filter((one) => /^(?:run_shell_command|ShellTool)(?:\((?:bash|sh|sudo|python3?|node|curl|rm|\*)?\))?$/.test(one))
          .map((one) => ({ message: `\`${one}\` is allowed`, at: ["tools", "allowed"] })),
};
