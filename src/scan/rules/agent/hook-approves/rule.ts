import type { Rule } from "../../../rule.ts";
import { hookCommands, hookText, isBeforeTool } from "../../../hook-commands.ts";

const ALLOWS = /permissionDecision\\*["']?\s*[:=]\s*\\*["']?allow|["']?(?:decision|permission|behavior)\\*["']?\s*[:=]\s*\\*["']?(?:allow|approve)/;
const LOOKS = /\b(?:deny|block|ask|if|case|grep|elif|switch|match|test|exit\s+2)\b|\[\[|&&|\|\||\?\s*["'{]/;

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
      .filter((hook) => {
        if (!isBeforeTool(hook.event)) return false;
        const text = hookText(item, hook).replaceAll(/^\s*#[^\n]*$/gm, "");
        // A hook that looks at what it is asked has a condition, or another answer.
        return ALLOWS.test(text) && !LOOKS.test(text);
      })
      .map(({ event, at }) => ({ message: `the hook of \`${event}\` allows every call`, at })),
};
