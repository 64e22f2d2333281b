import type { Rule } from "../../../rule.ts";
import { agentsOf, workflowOf } from "../../../workflow/index.ts";

const OFF: readonly RegExp[] = [
  /\bclaude\b[^\n]{0,500}\s--(?:bare|safe-mode)\b/,
  /(?:^|claude_args:[^\n]*\s|\n\s*)--(?:bare|safe-mode)\b/,
  /\bCLAUDE_CODE_(?:SIMPLE|SAFE_MODE)\s*[:=]\s*["']?(?:1|true)\b/,
  /\bCLAUDE_CODE_SUBPROCESS_ENV_SCRUB\s*[:=]\s*["']?(?:0|false)\b/,
  /"disableAllHooks"\s*:\s*true\b/,
];

/** Hooks or the removal of secrets are switched off for the agent. */
export const rule: Rule = {
  id: "ci/hooks-or-scrub-off",
  title: "Hooks or the removal of secrets are switched off for the agent",
  severity: "high",
  why: "Without its hooks no guard sees the calls of the agent, and without the removal of secrets each of its commands holds the keys of the job.",
  help: "remove the option; prove managed hooks on the runner where it is needed",
  sources: ["https://code.claude.com/docs/en/hooks", "https://github.com/anthropics/claude-code-action/blob/main/docs/security.md"],
  kinds: ["workflow", "gitlab-ci"],
  fixturePath: ".github/workflows/agent.yml",
  check: (item) =>
    agentsOf(workflowOf(item)).flatMap(({ job, step, agent }) => {
      const variables = [...job.env, ...step.env].map(([name, value]) => `${name}: ${value}`).join("\n");
      const text = `${agent.options}\n${agent.isAction ? "" : step.run}\n${variables}`;
      const option = OFF.map((one) => one.exec(text)?.[0]).find((one) => one !== undefined);
      return option === undefined ? [] : [{ message: `\`${option.trim()}\` in job \`${job.id}\``, at: step.at }];
    }),
};
