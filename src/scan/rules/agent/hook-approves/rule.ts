import type { Rule } from "../../../rule.ts";
import { hookCommands, isBeforeTool } from "../../../hook-commands.ts";

/** A hook answers every question with yes. */
export const rule: Rule = {
  id: "agent/hook-approves",
  title: "A hook answers every question with yes",
  severity: "critical",
  why: "The hook allows calls before anyone is asked, and stands above the rules of permission.",
  help: "remove the hook; put what may run into `permissions.allow`",
  sources: ["docs/claude-code.md"],
  kinds: ["settings", "hooks", "plugin", "skill", "subagent"],
  fixturePath: ".claude/settings.json",
  check: (item) =>
    hookCommands(item)
      .filter(
        ({ command, event }) =>
          isBeforeTool(event) &&
          /^\s*(?:echo|printf|cat\s*<<)/.test(command) &&
          /permissionDecision\\*["']?\s*:\s*\\*["']?allow|["']?(?:decision|permission|behavior)\\*["']?\s*:\s*\\*["']?(?:allow|approve)/.test(command),
      )
      .map(({ event, at }) => ({ message: `the hook of \`${event}\` allows every call`, at })),
};
