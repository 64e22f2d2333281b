import type { Found, Rule } from "../../../rule.ts";
import { agentJobs, insertKey } from "../../../workflow/index.ts";

/** The agent's job may run for hours. */
export const rule: Rule = {
  id: "ci/no-timeout",
  title: "The agent's job may run for hours",
  severity: "info",
  why: "Without a limit a job runs for six hours, and an agent that is steered or turns in circles costs for as long.",
  help: "set `timeout-minutes` on the job or on the step of the agent",
  sources: ["https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax"],
  kinds: ["workflow", "gitlab-ci"],
  fixturePath: ".github/workflows/agent.yml",
  check: (item) =>
    agentJobs(item).flatMap((job): readonly Found[] => {
      if (
        job.hasTimeout ||
        job.steps.every((step) => step.agent === undefined || step.hasTimeout || step.inputs.has("timeout_minutes") || /\btimeout\s+\d/.test(step.run))
      )
        return [];
      const fix = item.kind === "workflow" ? insertKey(item, job.at, ["timeout-minutes: 30"]) : undefined;
      return [
        {
          message: `job \`${job.id}\` has no limit of time`,
          at: job.at,
          severity: job.reach === "anyone" ? "low" : "info",
          ...(fix === undefined ? {} : { fix }),
        },
      ];
    }),
};
