import type { Rule } from "../../../rule.ts";
import { hookCommands } from "../../../hook-commands.ts";

/** A hook runs a program that anything may replace. */
export const rule: Rule = {
  id: "agent/hook-temporary",
  title: "A hook runs a program that anything may replace",
  severity: "high",
  why: "Programs in `/tmp` and download folders can be put there by any other program.",
  help: "install it to a folder of its own",
  sources: ["https://code.claude.com/docs/en/hooks"],
  kinds: ["settings", "hooks", "plugin"],
  fixturePath: ".claude/settings.json",
  check: (item) =>
    hookCommands(item)
      .filter(({ command }) => /^\s*(?:(?:(?:ba|z)?sh|python3?|node|source|\.)\s*)?["']?(?:\/tmp\/|\/var\/tmp\/|\/dev\/shm\/|~\/Downloads\/)/.test(command))
      .map(({ event, command, at }) => ({ message: `the hook of \`${event}\` runs \`${command.slice(0, 80)}\``, at })),
};
