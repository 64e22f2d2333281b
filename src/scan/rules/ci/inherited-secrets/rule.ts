import type { Rule } from "../../../rule.ts";
import { workflowOf } from "../../../workflow/index.ts";

/** A called workflow gets every secret on a stranger's event. */
export const rule: Rule = {
  id: "ci/inherited-secrets",
  title: "A called workflow gets every secret on a stranger's event",
  severity: "medium",
  why: "With `secrets: inherit` the called workflow can read all secrets of the repository, and this one starts on what strangers do.",
  help: "name the secrets that the called workflow needs",
  sources: ["https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions"],
  kinds: ["workflow"],
  fixturePath: ".github/workflows/agent.yml",
  check: (item) =>
    workflowOf(item).jobs.flatMap((job) =>
      job.inheritsSecrets && job.reach === "anyone"
        ? [
            {
              message: `\`secrets: inherit\` for \`${job.calls.slice(0, 80)}\``,
              at: [...job.at, "secrets"],
              // With the head of a pull request as an input, the called workflow builds what a stranger wrote.
              severity: /pull_request\.head\.(?:sha|ref)|github\.head_ref|refs\/pull\//.test(job.text) ? "high" : job.calls.startsWith("./") ? "low" : "medium",
            },
          ]
        : [],
    ),
};
