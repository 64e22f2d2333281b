import type { Rule } from "../../../rule.ts";
import { agentJobs, byReach } from "../../../workflow/index.ts";

/** The agent's job takes whatever rights the repository gives by default. */
export const rule: Rule = {
  id: "ci/no-permissions",
  title: "The agent's job takes whatever rights the repository gives by default",
  severity: "low",
  why: "Without `permissions` the token has the rights that the settings of the repository say, which in older repositories is to write everything.",
  help: "write `permissions:` with the least that the job needs, such as `contents: read`",
  sources: ["https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions"],
  kinds: ["workflow"],
  fixturePath: ".github/workflows/agent.yml",
  check: (item) =>
    agentJobs(item).flatMap((job) =>
      job.permissions === undefined
        ? [
            {
              message: `job \`${job.id}\` says no \`permissions\``,
              at: job.at,
              severity: byReach(job.reach, { anyone: "medium", gated: "low", trusted: "info" }),
            },
          ]
        : [],
    ),
};
