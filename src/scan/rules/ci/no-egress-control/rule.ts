import type { Rule } from "../../../rule.ts";
import { agentJobs, hasEgressControl } from "../../../workflow/index.ts";

/** The agent's runner reaches every host. */
export const rule: Rule = {
  id: "ci/no-egress-control",
  title: "The agent's runner reaches every host",
  severity: "info",
  why: "A runner without a list of hosts lets whatever the agent runs send what it read anywhere.",
  help: "narrow the network: `step-security/harden-runner` with `egress-policy: block`, or a wrapper that does",
  sources: ["https://github.com/step-security/harden-runner"],
  kinds: ["workflow", "gitlab-ci"],
  fixturePath: ".github/workflows/agent.yml",
  check: (item) =>
    agentJobs(item).flatMap((job) => (hasEgressControl(job) ? [] : [{ message: `nothing narrows the network of job \`${job.id}\``, at: job.at }])),
};
