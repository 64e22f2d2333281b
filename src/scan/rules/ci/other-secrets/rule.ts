import type { Found, Rule } from "../../../rule.ts";
import { agentJobs, byReach, isModelKey, secretNames } from "../../../workflow/index.ts";

/** Secrets that the agent does not need are in its job. */
export const rule: Rule = {
  id: "ci/other-secrets",
  title: "Secrets that the agent does not need are in its job",
  severity: "info",
  why: "Every secret that the job names can be read by the agent: from its environment, from memory, or from files that earlier steps wrote.",
  help: "put the steps that need the secret into a job of their own",
  sources: [
    "https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions",
    "https://github.com/zizmorcore/zizmor/issues/1605",
  ],
  kinds: ["workflow", "gitlab-ci"],
  fixturePath: ".github/workflows/agent.yml",
  check: (item) =>
    agentJobs(item).flatMap((job) => {
      const names = secretNames(job.text).filter((name) => name !== "GITHUB_TOKEN" && !isModelKey(name) && !/APP_(?:ID|PRIVATE_KEY)|PRIVATE_KEY$/.test(name));
      const named: readonly Found[] =
        names.length === 0
          ? []
          : [
              {
                message: `${names
                  .slice(0, 6)
                  .map((name) => `\`${name}\``)
                  .join(", ")} in job \`${job.id}\``,
                at: job.at,
                severity: byReach(job.reach, { anyone: "high", gated: "low", trusted: "info" }),
              },
            ];
      return /toJSON\s*\(\s*secrets\s*\)/i.test(job.text)
        ? [...named, { message: `all secrets are given to job \`${job.id}\``, at: job.at, severity: "high" as const }]
        : named;
    }),
};
