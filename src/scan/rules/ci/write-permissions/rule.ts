import type { Rule } from "../../../rule.ts";
import { agentJobs, byReach, writeScopes } from "../../../workflow/index.ts";

const SERIOUS = new Set(["contents", "actions", "packages", "deployments", "pages", "security-events", "attestations"]);

/** A stranger's words reach an agent that may write. */
export const rule: Rule = {
  id: "ci/write-permissions",
  title: "A stranger's words reach an agent that may write",
  severity: "high",
  why: "The token of the job can change code, workflows, packages or deployments, and the job starts on what strangers do.",
  help: "give the agent a read-only token, and let a second job without an agent write what was checked",
  sources: [
    "https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions",
    "https://github.com/zizmorcore/zizmor/issues/1605",
  ],
  kinds: ["workflow"],
  fixturePath: ".github/workflows/agent.yml",
  check: (item) =>
    agentJobs(item).flatMap((job) => {
      const scopes = writeScopes(job).filter((scope) => SERIOUS.has(scope));
      if (scopes.length === 0 || job.reach === "trusted") return [];
      return [
        {
          message: `job \`${job.id}\` may write ${scopes.map((scope) => `\`${scope}\``).join(", ")}`,
          at: job.permissionsAt,
          severity: byReach(job.reach, { anyone: "high", gated: "low", trusted: "info" }),
        },
      ];
    }),
};
