import type { Rule } from "../../../rule.ts";

/** A start-up command switches the agent's questions off. */
export const rule: Rule = {
  id: "agent/bypass-in-command",
  title: "A start-up command switches the agent's questions off",
  severity: "high",
  why: "Scripts, containers and tasks that start an agent with a bypass option make it the usual way for everyone.",
  help: "remove the option; allow the commands that are needed",
  sources: ["docs/agents.md", "https://code.claude.com/docs/en/cli-reference"],
  kinds: ["package", "dev-container", "env-file", "settings", "hooks"],
  fixturePath: "package.json",
  check: ({ text }) => {
    const found =
      /\b(?:claude|codex|gemini|copilot|opencode|cline|cursor-agent|agent)\b[^\n"]{0,200}?(--dangerously-skip-permissions|--dangerously-bypass-approvals-and-sandbox|--dangerously-bypass-hook-trust|--yolo\b|--allow-all-tools|--full-auto-danger|--approval-mode[= ]yolo|--pure\b|--permission-mode[= ]bypassPermissions|--disable-hooks)/.exec(
        text,
      );
    return found === null
      ? []
      : [{ message: `an agent is started with \`${found[1]}\``, start: found.index, end: found.index + found[0].length, severity: "medium" }];
  },
};
