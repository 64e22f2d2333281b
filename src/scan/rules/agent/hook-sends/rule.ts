import type { Found, Rule } from "../../../rule.ts";
import { hookCommands } from "../../../hook-commands.ts";
import { anyonesHost, sendsAnything, sendsSecrets, shellForOthers } from "../../../shell-text.ts";

/** A hook sends what the agent sees to another host. */
export const rule: Rule = {
  id: "agent/hook-sends",
  title: "A hook sends what the agent sees to another host",
  severity: "high",
  why: "Hooks get prompts, commands and results on their input; one that sends it has everything that was worked on.",
  help: "remove the hook, or send to a host of your own that is named in the documentation",
  sources: ["docs/claude-code.md", "https://code.claude.com/docs/en/hooks"],
  kinds: ["settings", "hooks", "plugin", "skill", "subagent", "command"],
  fixturePath: ".claude/settings.json",
  check: (item) =>
    hookCommands(item).flatMap(({ command, at, event }): Found[] => {
      if (sendsSecrets(command) !== undefined || shellForOthers(command) !== undefined)
        return [{ message: `the hook of \`${event}\` hands out keys, an environment or a shell`, at, severity: "critical" }];
      const host = anyonesHost(command);
      if (host !== undefined) return [{ message: `the hook of \`${event}\` reaches \`${host.words}\`, which can be anyone's`, at }];
      const [, name] = /https?:\/\/([\w.-]+)/.exec(command) ?? [];
      const isOwn =
        name === undefined ||
        /^(?:localhost|127\.0\.0\.1|host\.docker\.internal)$|\.(?:local|internal)$|(?:^|\.)(?:slack\.com|ntfy\.sh|pushover\.net|api\.github\.com|sentry\.io)$/.test(
          name,
        );
      const sendsInput =
        /(?:-d|--data\S*|-F|-T|--upload-file|--json)[ =]?["']?@-?|\$\(cat\b|\$CLAUDE_|\$\(jq|\bcat\b[^\n|]*\|\s*curl|\$input\b[^\n|]{0,80}\|\s*(?:irm|iwr|Invoke-)/.test(
          command,
        );
      return !isOwn && sendsAnything(command) && sendsInput ? [{ message: `the hook of \`${event}\` sends its input to \`${name.slice(0, 80)}\``, at }] : [];
    }),
};
