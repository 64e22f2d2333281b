import type { Rule } from "../../../rule.ts";
import { isGated, untrustedTriggers, workflowOf, type Step } from "../../../workflow/index.ts";

/** What only people with rights decide: that a change is good, that it goes in, that it goes out. */
const DECIDES =
  /\bgh\s+pr\s+(?:merge|review\b[^\n]{0,200}--approve)|\bgh\s+workflow\s+run\b|\bgh\s+release\s+(?:create|upload|edit)\b|\bgh\s+api\b[^\n]{0,200}\/(?:merge|approve)\b|\b(?:npm|pnpm|yarn)\s+publish\b|\bterraform\s+apply\b|\bkubectl\s+(?:apply|delete)\b/;
const DECIDES_BY_API = /\bpulls\.(?:merge|createReview)\b|\bmergePullRequest\b|\bapproveWorkflowRun\b|\bcreateWorkflowDispatch\b/;
const ACTIONS =
  /^(?:hmarr\/auto-approve-action|juliangruber\/approve-pull-request-action|peter-evans\/enable-pull-request-automerge|pascalgn\/automerge-action|ahmadnassri\/action-dependabot-auto-merge|fastify\/github-action-merge-dependabot|ridedott\/merge-me-action)$/i;

function decision({ run, action, inputs }: Step): string | undefined {
  const script = run.replaceAll(/^\s*#[^\n]*$/gm, "");
  const found = DECIDES.exec(script)?.[0] ?? DECIDES_BY_API.exec(inputs.get("script") ?? "")?.[0] ?? (ACTIONS.test(action) ? action : undefined);
  return found === "pulls.createReview" && !/APPROVE/.test(inputs.get("script") ?? "") ? undefined : found?.slice(0, 80);
}

/** A job that any stranger can start approves, merges or publishes. */
export const rule: Rule = {
  id: "ci/acts-for-strangers",
  title: "A job that any stranger can start approves, merges or publishes",
  severity: "high",
  why: "The workflow starts on what strangers do and has the rights of the repository. A title, a branch's name or a comment is no proof of who somebody is.",
  help: "compare `github.event.pull_request.user.login` or `author_association` in the `if` of the job, or leave the decision to branch protection",
  sources: ["https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions"],
  kinds: ["workflow"],
  fixturePath: ".github/workflows/merge.yml",
  check: (item) => {
    const workflow = workflowOf(item);
    const untrusted = untrustedTriggers(workflow.triggers);
    if (untrusted.length === 0) return [];
    return workflow.jobs.flatMap((job) =>
      job.reach !== "anyone"
        ? []
        : job.steps.flatMap((step) => {
            const found = decision(step);
            return found === undefined || isGated(step.condition, { references: new Set(), untrusted })
              ? []
              : [{ message: `\`${found}\` in job \`${job.id}\`, which anyone can start`, at: step.at }];
          }),
    );
  },
};
