import type { Found, Rule } from "../../../rule.ts";
import { fromFirstAgent, workflowOf } from "../../../workflow/index.ts";

/** Commands by which something leaves for good. */
const OUT =
  /\bgit\s+push\s+(?:--?[\w-]+\s+)*\S+\s+(?:HEAD:)?(?:refs\/heads\/)?(?:main|master|production|release)\b|\bgh\s+pr\s+merge\b|\bgh\s+release\s+(?:create|upload|edit|delete)\b|\b(?:npm|pnpm|yarn|bun)\s+publish\b|\bcargo\s+publish\b|\btwine\s+upload\b|\bgem\s+push\b|\bdocker\s+push\b|\b(?:terraform|tofu)\s+(?:apply|destroy)\b|\bpulumi\s+up\b|\bkubectl\s+(?:apply|delete|rollout)\b|\bhelm\s+(?:upgrade|install)\b|\bcdk\s+deploy\b|\b(?:vercel|netlify|fly|flyctl|serverless|wrangler)\s+(?:deploy|publish|--prod)\b|\b(?:prisma\s+migrate\s+deploy|rails\s+db:migrate|alembic\s+upgrade|manage\.py\s+migrate|knex\s+migrate:latest)\b/;
/** Actions that do the same. */
const RELEASES =
  /^(?:softprops\/action-gh-release|pypa\/gh-action-pypi-publish|JS-DevTools\/npm-publish|changesets\/action|ncipollo\/release-action|peter-evans\/enable-pull-request-automerge|azure\/webapps-deploy|actions\/deploy-pages)$/i;

/** The agent's job publishes, merges or deploys. */
export const rule: Rule = {
  id: "ci/agent-publishes",
  title: "The agent's job publishes, merges or deploys",
  severity: "high",
  why: "What the agent did is not looked at by anyone before it is out: published, merged into a protected branch or applied to what runs.",
  help: "let the agent's job end with a pull request or an artifact, and publish from a job of its own with an environment that asks for approval",
  sources: [
    "https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions",
    "https://github.com/zizmorcore/zizmor/issues/1605",
  ],
  kinds: ["workflow", "gitlab-ci"],
  fixturePath: ".github/workflows/agent.yml",
  check: (item) =>
    workflowOf(item).jobs.flatMap((job) =>
      fromFirstAgent(job).flatMap((step): readonly Found[] => {
        const tool = step.agent?.tools.find((one) => OUT.test(one));
        const script = step.agent?.isAction === true ? "" : step.run.replaceAll(/^\s*#[^\n]*$/gm, "");
        const found = tool ?? OUT.exec(script)?.[0] ?? (RELEASES.test(step.action) ? step.action : undefined);
        if (found === undefined || /--dry-run\b/.test(script)) return [];
        const severity = job.reach === "anyone" ? "critical" : job.environment === "" ? "high" : "low";
        return [{ message: `\`${found.trim().slice(0, 80)}\` in the job of the agent, \`${job.id}\``, at: step.at, severity }];
      }),
    ),
};
