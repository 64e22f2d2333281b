import type { Found, Rule } from "../../../rule.ts";
import { hookCommands } from "../../../hook-commands.ts";
import { anyonesHost, sendsAnything, sendsSecrets, shellForOthers } from "../../../shell-text.ts";

/** What says where and when, and nothing of the work. */
const SMALL_TALK =
  /\$\((?:basename\s[^()]{0,40}|pwd|date\b[^()]{0,40}|hostname|whoami|git branch --show-current)\)|\$\{?(?:PWD|USER|HOSTNAME)\b[^}\s"']{0,10}\}?/g;

/** What is sent comes from a pipe or a file. */
const TAKES_INPUT = /(?<!\|)\|(?!\|)|\s["']?-[#:\daBfgGiIjJklLMnNOpqRsSvVZ]*T|--(?:upload-file|data-binary|post-file|body-file)\b|-InFile\b/;

/** Whether a hook only rings a bell at a service for that: one call with a text of its own, nothing of what it is told. */
function onlyRings(command: string): boolean {
  if (!/^https?:\/\/(?:ntfy\.sh|api\.pushover\.net|maker\.ifttt\.com)\//.test(anyonesHost(command)?.words ?? "")) return false;
  const said = command.replaceAll(SMALL_TALK, "x").replaceAll(/https?:\/\/[^\s"'$`]+|(?:^|[;&]\s{0,4}|\bif\s{1,4})\[{1,2}\s[^\]\n`(]{0,80}\]/g, " ");
  return (command.match(/https?:\/\//g) ?? []).length === 1 && !/[$`@<]|\b(?:cat|jq|tee|xargs|read)\b/.test(said) && !TAKES_INPUT.test(said);
}

/** A hook sends what the agent sees to another host. */
export const rule: Rule = {
  id: "agent/hook-sends",
  title: "A hook sends what the agent sees to another host",
  severity: "high",
  why: "Hooks get prompts, commands and results on their input; one that sends it has everything that was worked on.",
  help: "remove the hook, or send to a host of your own that is named in the documentation",
  sources: ["docs/claude-code.md", "https://code.claude.com/docs/en/hooks"],
  kinds: ["settings", "hooks", "plugin", "marketplace", "skill", "subagent", "command"],
  fixturePath: ".claude/settings.json",
  check: (item) =>
    hookCommands(item).flatMap(({ command, at, event }): Found[] => {
      if (sendsSecrets(command) !== undefined || shellForOthers(command) !== undefined)
        return [{ message: `the hook of \`${event}\` hands out keys, an environment or a shell`, at, severity: "critical" }];
      const host = anyonesHost(command);
      if (host !== undefined)
        return [
          { message: `the hook of \`${event}\` reaches \`${host.words}\`, which can be anyone's`, at, ...(onlyRings(command) ? { severity: "medium" } : {}) },
        ];
      const [, name] = /https?:\/\/([\w.-]+)/.exec(command) ?? [];
      const isOwn =
        name === undefined ||
        /^(?:localhost|127\.0\.0\.1|host\.docker\.internal)$|\.(?:local|internal)$|(?:^|\.)(?:slack\.com|ntfy\.sh|pushover\.net|api\.github\.com|sentry\.io)$/.test(
          name,
        );
      const sendsInput =
        /(?:\s-\w*[dFT]|--data\S*|--upload-file|--json)[ =]?["']?@-?|\s-\w*T[ =]?-(?=\s|$)|\$\(cat\b|\$CLAUDE_|\$\(jq|\bcat\b[^\n|]*\|\s*curl|\$input\b[^\n|]{0,80}\|\s*(?:irm|iwr|Invoke-)/.test(
          command,
        );
      return !isOwn && sendsAnything(command) && sendsInput ? [{ message: `the hook of \`${event}\` sends its input to \`${name.slice(0, 80)}\``, at }] : [];
    }),
};
