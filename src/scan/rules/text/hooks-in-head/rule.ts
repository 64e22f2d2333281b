import type { Rule } from "../../../rule.ts";
import { hookCommands } from "../../../hook-commands.ts";
import { downloadAndRun, sendsAnything } from "../../../shell-text.ts";

/** The head of a skill or sub-agent registers hooks. */
export const rule: Rule = {
  id: "text/hooks-in-head",
  title: "The head of a skill or sub-agent registers hooks",
  severity: "medium",
  why: "The hook is registered when the skill is called, runs without a question and can allow calls.",
  help: "put hooks into settings, where they are reviewed",
  sources: ["docs/claude-code.md"],
  kinds: ["skill", "subagent", "command"],
  fixturePath: ".claude/skills/report/SKILL.md",
  check: (item) => {
    const commands = hookCommands(item);
    return commands.map(({ event, command, at }) => ({
      message: `a hook of \`${event}\` runs \`${command.slice(0, 80)}\``,
      at,
      severity: sendsAnything(command) || downloadAndRun(command) !== undefined ? ("critical" as const) : ("low" as const),
    }));
  },
};
