import type { Rule } from "../../../rule.ts";
import { hookCommands } from "../../../hook-commands.ts";
import { staysBehind } from "../../../shell-text.ts";

/** A hook puts something where it starts again by itself. */
export const rule: Rule = {
  id: "agent/hook-stays",
  title: "A hook puts something where it starts again by itself",
  severity: "high",
  why: "Start-up files, cron and authorised keys outlive the session and the removal of the hook.",
  help: "remove the hook and what it left",
  sources: ["https://code.claude.com/docs/en/hooks"],
  kinds: ["settings", "hooks", "plugin", "skill", "subagent"],
  fixturePath: ".claude/settings.json",
  check: (item) =>
    hookCommands(item).flatMap(({ command, event, at }) => {
      const found = staysBehind(command);
      return found === undefined ? [] : [{ message: `the hook of \`${event}\` writes \`${found.words}\``, at }];
    }),
};
