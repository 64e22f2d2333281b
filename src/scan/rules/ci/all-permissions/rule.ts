import type { Rule } from "../../../rule.ts";
import { workflowOf } from "../../../workflow/index.ts";

/** The token may write everything. */
export const rule: Rule = {
  id: "ci/all-permissions",
  title: "The token may write everything",
  severity: "medium",
  why: "Whoever steers one step of the job can then push code, publish packages and change releases.",
  help: "write the scopes that the job needs instead of `write-all`",
  sources: ["https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions"],
  kinds: ["workflow"],
  fixturePath: ".github/workflows/agent.yml",
  check: (item) =>
    workflowOf(item).jobs.flatMap((job) => {
      if (job.permissions !== "write-all") return [];
      const hasAgent = job.steps.some(({ agent }) => agent !== undefined);
      const { start, end } = item.placeOf(job.permissionsAt);
      const fix = item.text.slice(start, end) === "write-all" ? { fix: { start, end, text: "read-all", isSafe: false } } : {};
      return [
        {
          message: `job \`${job.id}\` has \`write-all\``,
          at: job.permissionsAt,
          severity: hasAgent ? (job.reach === "anyone" ? "critical" : "high") : job.reach === "anyone" ? "high" : "medium",
          ...fix,
        },
      ];
    }),
};
