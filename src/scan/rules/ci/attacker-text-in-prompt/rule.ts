import type { Rule } from "../../../rule.ts";
import { agentsOf, attackerExpressions, attackerVariables, byReach, workflowOf } from "../../../workflow/index.ts";

/** What a stranger wrote becomes part of the prompt. */
export const rule: Rule = {
  id: "ci/attacker-text-in-prompt",
  title: "What a stranger wrote becomes part of the prompt",
  severity: "high",
  why: "An expression is put into the prompt before the agent sees it, so that it cannot tell the words of a stranger from those of the workflow.",
  help: "let the agent read the text by a tool as data, after a gate, and give it neither a shell nor secrets",
  sources: [
    "https://github.com/zizmorcore/zizmor/issues/1605",
    "https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions",
  ],
  kinds: ["workflow", "gitlab-ci"],
  fixturePath: ".github/workflows/agent.yml",
  check: (item) =>
    agentsOf(workflowOf(item)).flatMap(({ workflow, job, step, agent }) => {
      const written = workflow.platform === "gitlab" ? attackerVariables(agent.prompt).map((name) => `$${name}`) : attackerExpressions(agent.prompt);
      if (written.length === 0) return [];
      const message = `${[...new Set(written)]
        .slice(0, 4)
        .map((one) => `\`${one.slice(0, 80)}\``)
        .join(", ")} in what the agent is told`;
      return [{ message, at: step.at, severity: byReach(job.reach, { anyone: "high", gated: "low", trusted: "low" }) }];
    }),
};
