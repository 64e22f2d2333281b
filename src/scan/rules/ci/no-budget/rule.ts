import type { Rule } from "../../../rule.ts";
import { agentsOf, workflowOf } from "../../../workflow/index.ts";

/** Nothing limits what a run of the agent may cost. */
export const rule: Rule = {
  id: "ci/no-budget",
  title: "Nothing limits what a run of the agent may cost",
  severity: "info",
  why: "An agent that turns in circles, or is made to, spends until the job ends.",
  help: "set `--max-budget-usd`; for `--max-turns` to hold, also `CLAUDE_CODE_DISABLE_BACKGROUND_TASKS=1`",
  sources: ["https://code.claude.com/docs/en/cli-reference"],
  kinds: ["workflow", "gitlab-ci"],
  fixturePath: ".github/workflows/agent.yml",
  check: (item) =>
    agentsOf(workflowOf(item)).flatMap(({ job, step, agent }) => {
      if (agent.agent !== "claude-code" || /--max-budget-usd\b/.test(agent.options)) return [];
      const hasTurns = /--max-turns\b/.test(agent.options) || (step.inputs.get("max_turns") ?? "") !== "";
      if (hasTurns && /CLAUDE_CODE_DISABLE_BACKGROUND_TASKS:?\s*["']?(?:=|\s)?["']?1/.test(job.text)) return [];
      return [
        { message: hasTurns ? "`--max-turns` alone does not hold: work in the background goes on" : "neither a budget nor a limit of turns", at: step.at },
      ];
    }),
};
