import type { Rule } from "../../../rule.ts";
import { agentsOf, attackerExpressions, byReach, workflowOf } from "../../../workflow/index.ts";

function isUsed(prompt: string, name: string): boolean {
  return [`$${name}`, `\${${name}`, `env.${name}`, `\`${name}\``, `"${name}"`].some((form) => prompt.includes(form));
}

/** The prompt takes what a stranger wrote from a variable. */
export const rule: Rule = {
  id: "ci/attacker-text-by-environment",
  title: "The prompt takes what a stranger wrote from a variable",
  severity: "high",
  why: "A variable keeps the text out of the shell, but not out of the prompt: the agent reads the words of a stranger as its task.",
  help: "let the agent read the text by a tool as data, after a gate, and give it neither a shell nor secrets",
  sources: ["https://github.com/zizmorcore/zizmor/issues/1605"],
  kinds: ["workflow", "gitlab-ci"],
  fixturePath: ".github/workflows/agent.yml",
  check: (item) =>
    agentsOf(workflowOf(item)).flatMap(({ job, step, agent }) => {
      const names = [...job.env, ...step.env].flatMap(([name, value]) => (attackerExpressions(value).length > 0 && isUsed(agent.prompt, name) ? [name] : []));
      if (names.length === 0) return [];
      return [
        {
          message: `${names
            .slice(0, 4)
            .map((name) => `\`${name}\``)
            .join(", ")} in what the agent is told holds a stranger's text`,
          at: step.at,
          severity: byReach(job.reach, { anyone: "high", gated: "low", trusted: "low" }),
        },
      ];
    }),
};
