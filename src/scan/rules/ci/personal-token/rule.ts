import type { Rule } from "../../../rule.ts";
import { agentJobs, byReach, isModelKey, secretNames } from "../../../workflow/index.ts";

const PERSONAL = /(?:^|_)PAT(?:_|$)|PERSONAL|ACCESS_TOKEN$|^GH_(?!A)\w*TOKEN|(?!^GITHUB_TOKEN$)\w*GITHUB_\w*TOKEN|^BOT_TOKEN$|_BOT_TOKEN$/i;

/** A person's token is in the agent's job. */
export const rule: Rule = {
  id: "ci/personal-token",
  title: "A person's token is in the agent's job",
  severity: "medium",
  why: "A personal token holds in all repositories of its owner and does not end with the job. The agent can read it from the environment.",
  help: "use the token of the job or of an app that is narrowed to this repository",
  sources: ["https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions"],
  kinds: ["workflow", "gitlab-ci"],
  fixturePath: ".github/workflows/agent.yml",
  check: (item) =>
    agentJobs(item).flatMap((job) => {
      const names = secretNames(job.text).filter((name) => PERSONAL.test(name) && !isModelKey(name));
      if (names.length === 0) return [];
      return [
        {
          message: `${names.map((name) => `\`${name}\``).join(", ")} in job \`${job.id}\``,
          at: job.at,
          severity: byReach(job.reach, { anyone: "high", gated: "medium", trusted: "low" }),
        },
      ];
    }),
};
