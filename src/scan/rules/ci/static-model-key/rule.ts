import type { Rule } from "../../../rule.ts";
import { agentJobs, isModelKey, secretNames } from "../../../workflow/index.ts";

/** The agent is paid by a key that does not end. */
export const rule: Rule = {
  id: "ci/static-model-key",
  title: "The agent is paid by a key that does not end",
  severity: "info",
  why: "A key for the model that is stored as a secret holds until someone replaces it. Identity federation gives one that ends with the job.",
  help: "use workload identity: `anthropic_federation_rule_id`, Bedrock or Vertex by OIDC, `workload_identity_provider`",
  sources: ["https://github.com/anthropics/claude-code-action/blob/main/docs/security.md"],
  kinds: ["workflow", "gitlab-ci"],
  fixturePath: ".github/workflows/agent.yml",
  check: (item) =>
    agentJobs(item).flatMap((job) => {
      const name = secretNames(job.text).find((one) => /(?:API_KEY|OAUTH_TOKEN)$/.test(one) && isModelKey(one));
      return name === undefined ? [] : [{ message: `\`${name}\` in job \`${job.id}\``, at: job.at }];
    }),
};
