import type { Rule } from "../../../rule.ts";
import { hookCommands, isBeforeTool } from "../../../hook-commands.ts";

const GUARDS = /guard|block|deny|protect|prevent|sallyport|firewall|validate-(?:bash|command)/i;

/** A guarding hook lets calls run when it fails. */
export const rule: Rule = {
  id: "agent/hook-fails-open",
  title: "A guarding hook lets calls run when it fails",
  severity: "low",
  why: "When the hook is missing, crashes or takes too long, most agents let the call run: a guard that fails open is none.",
  help: 'add `|| exit 2`, a timeout below the agent\'s own, and `onFailure: "block"` (Cursor: `failClosed: true`)',
  sources: ["docs/agents.md"],
  kinds: ["settings", "hooks", "plugin"],
  fixturePath: ".claude/settings.json",
  check: (item) =>
    hookCommands(item)
      .filter(
        ({ event, handler, command }) =>
          isBeforeTool(event) &&
          handler["onFailure"] !== "block" &&
          handler["failClosed"] !== true &&
          (GUARDS.test(command) || /\|\|\s*(?:true|exit 0|:)\s*$/.test(command)) &&
          !/\|\|\s*\{?[^|]*exit [2-9]/.test(command),
      )
      .map(({ event, at }) => ({ message: `the hook of \`${event}\` guards, and lets the call run when it fails`, at })),
};
