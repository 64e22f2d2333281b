import type { Rule } from "../../../rule.ts";
import { agentJobs, byReach } from "../../../workflow/index.ts";

/** An agent runs on a machine that stays. */
export const rule: Rule = {
  id: "ci/self-hosted-agent",
  title: "An agent runs on a machine that stays",
  severity: "medium",
  why: "A self-hosted runner keeps what a job leaves: files, processes, keys, and it often stands within the network of the company.",
  help: "use runners that are made new for each job, without a way into the inner network",
  sources: ["https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions"],
  kinds: ["workflow"],
  fixturePath: ".github/workflows/agent.yml",
  check: (item) =>
    agentJobs(item).flatMap((job) => {
      const label = job.runner.find((one) => /^self-hosted$/i.test(one));
      return label === undefined
        ? []
        : [
            {
              message: `job \`${job.id}\` runs on \`${label}\``,
              at: [...job.at, "runs-on"],
              severity: byReach(job.reach, { anyone: "critical", gated: "medium", trusted: "low" }),
            },
          ];
    }),
};
