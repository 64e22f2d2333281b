import type { Rule } from "../../../rule.ts";
import { hookCommands } from "../../../hook-commands.ts";

/** A hook runs a file of the repository. */
export const rule: Rule = {
  id: "agent/hook-from-repository",
  title: "A hook runs a file of the repository",
  severity: "info",
  why: "Whoever can change the file, the agent included, changes what runs at the next event; the approval stands for the command, not for the file. It is usual, so it is a remark.",
  help: "protect the file by CODEOWNERS and a rule that the agent may not write it",
  sources: ["docs/agents.md"],
  kinds: ["settings", "hooks"],
  fixturePath: ".claude/settings.json",
  check: (item) =>
    item.scope !== "project"
      ? []
      : hookCommands(item)
          .filter(({ command }) => /(?:^|\s|["'])(?:\$\{?CLAUDE_PROJECT_DIR\}?["']?\/|\.\/|\.claude\/|\.github\/|\.cursor\/)\S+/.test(command))
          .map(({ event, at }) => ({ message: `the hook of \`${event}\` runs a file that the repository holds`, at })),
};
