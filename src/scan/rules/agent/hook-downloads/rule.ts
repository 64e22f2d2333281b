import type { Rule } from "../../../rule.ts";
import { hookCommands } from "../../../hook-commands.ts";
import { concealedProgram, downloadAndRun } from "../../../shell-text.ts";

/** A hook downloads code and runs it. */
export const rule: Rule = {
  id: "agent/hook-downloads",
  title: "A hook downloads code and runs it",
  severity: "critical",
  why: "The hook runs at every event of the agent, without a question, with all rights of the user; what it runs is decided elsewhere each time.",
  help: "remove the hook",
  sources: ["docs/claude-code.md", "https://code.claude.com/docs/en/hooks"],
  kinds: ["settings", "hooks", "plugin", "skill", "subagent", "command"],
  fixturePath: ".claude/settings.json",
  check: (item) =>
    hookCommands(item).flatMap(({ command, at, event }) => {
      const found = downloadAndRun(command) ?? concealedProgram(command);
      return found === undefined ? [] : [{ message: `the hook of \`${event}\` runs \`${found.words}\``, at }];
    }),
};
