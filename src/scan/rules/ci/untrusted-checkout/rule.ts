import type { Rule } from "../../../rule.ts";
import { untrustedTriggers, workflowOf, type Step } from "../../../workflow/index.ts";

const PRIVILEGED = new Set(["pull_request_target", "issue_comment", "workflow_run", "issues", "pull_request_review", "pull_request_review_comment"]);

/** Actions that build what is checked out. */
const BUILDS =
  /^(?:docker\/(?:build-push|bake)-action|gradle\/[\w-]*action|ruby\/setup-ruby|golangci\/golangci-lint-action|goreleaser\/goreleaser-action|pre-commit\/action|microsoft\/setup-msbuild|cypress-io\/github-action|\.\/.*)$/i;
const ARTIFACTS = /^(?:actions\/download-artifact|dawidd6\/action-download-artifact|aochmann\/actions-download-artifact)$/i;

/** Whether a step fetches the head of a pull request. */
function isHead({ action, inputs, run, env }: Step): boolean {
  const carried = [...env].filter(([, value]) => /pull_request\.head\.|github\.head_ref/.test(value)).map(([name]) => name);
  if (/\bgit\s+(?:clone|fetch|checkout|pull)\b/.test(run) && carried.some((name) => new RegExp(`\\$\\{?${name}\\b`).test(run))) return true;
  if (action === "actions/checkout") {
    const ref = `${inputs.get("ref") ?? ""} ${inputs.get("repository") ?? ""}`;
    return /pull_request\.head\.|github\.head_ref|refs\/pull\/|workflow_run\.head_|head_sha|head\.sha|head\.repo/.test(ref);
  }
  return /\bgh\s+pr\s+checkout\b|git\s+(?:fetch|checkout)\b[^\n]*(?:pull\/|head_ref|head\.(?:ref|sha)|HEAD_SHA|HEAD_REF)/.test(run);
}

/** Whether a job runs what a run for strangers left behind. */
function runsArtifact(steps: readonly Step[]): Step | undefined {
  const step = steps.find(
    ({ action, inputs, run }) =>
      (ARTIFACTS.test(action) &&
        /workflow_run\.(?:id|workflow_id|head)/.test(`${inputs.get("run-id") ?? ""} ${inputs.get("run_id") ?? ""} ${inputs.get("commit") ?? ""}`)) ||
      /\bgh\s+run\s+download\b/.test(run),
  );
  if (step === undefined) return undefined;
  // A folder of theirs becomes the place where programs are looked for.
  const own = (step.inputs.get("path") ?? "").replace(/^\.\//, "").replaceAll(/[^\w/-]/g, "\\$&");
  if (own !== "" && steps.some(({ run }) => new RegExp(`${own}[^\\n]{0,80}>>\\s*["']?\\$\\{?GITHUB_PATH\\b|\\bPATH=["']?[^\\n]{0,40}${own}`).test(run)))
    return step;
  // A file of theirs becomes the variables or the search path of the steps that follow.
  if (steps.some(({ run }) => /(?:\bcat|<|\bjq|\bgrep)[^\n]{0,120}>>\s*["']?\$\{?(?:GITHUB_ENV|GITHUB_PATH)\b/.test(run))) return step;
  const folder = (step.inputs.get("path") ?? "").replace(/^\.\//, "").replace(/\/$/, "");
  const isAlone = !steps.some(({ action }) => action === "actions/checkout");
  const place = folder === "" || folder === "." ? (isAlone ? "[\\w.-]+" : undefined) : folder.replaceAll(/[^\w/-]/g, "\\$&");
  if (place === undefined) return undefined;
  const runs = new RegExp(
    `(?:^|[\\s;&|])(?:(?:ba|z)?sh|python3?|node|ruby|source|\\.)\\s+(?:\\./)?${place}(?:/|\\b)|(?:^|[\\s;&|])\\./${place}|\\bcd\\s+${place}\\b[^\\n]*(?:npm|make|pip)\\b`,
    "m",
  );
  return steps.some(({ run }) => runs.test(run)) ? step : undefined;
}

/** The code of a stranger is checked out with the rights of the repository. */
export const rule: Rule = {
  id: "ci/untrusted-checkout",
  title: "The code of a stranger is checked out with the rights of the repository",
  severity: "high",
  why: "The trigger gives the job the secrets and the token of the repository. With the head of a pull request in its workspace, a script, a lockfile or the settings of the agent in it run with them.",
  help: "use `pull_request`, or check out the head into a folder of its own that nothing runs from, after a gate",
  sources: [
    "https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions",
    "https://github.com/anthropics/claude-code-action/blob/main/docs/security.md",
  ],
  kinds: ["workflow"],
  fixturePath: ".github/workflows/agent.yml",
  check: (item) => {
    const workflow = workflowOf(item);
    if (!untrustedTriggers(workflow.triggers).some((name) => PRIVILEGED.has(name))) return [];
    return workflow.jobs.flatMap((job) => {
      const artifact = runsArtifact(job.steps);
      if (artifact !== undefined)
        return [
          {
            message: `job \`${job.id}\` runs what a run for a stranger left behind`,
            at: artifact.at,
            severity: job.reach === "anyone" ? ("critical" as const) : ("medium" as const),
          },
        ];
      const first = job.steps.findIndex((step) => isHead(step));
      if (first === -1) return [];
      const step = job.steps[first]!;
      const folder = step.inputs.get("path") ?? "";
      const runsIt = job.steps
        .slice(step.action === "" ? first : first + 1)
        .some(
          ({ run, agent, action }) =>
            agent !== undefined ||
            BUILDS.test(action) ||
            /\b(?:npm|pnpm|yarn|bun|make|pip|poetry|cargo|go|mvn|gradle\w*|pytest|tox|bundle|composer|docker|terraform|tofu|terragrunt|pulumi|cdk|ansible-playbook|helm|serverless|hugo|jekyll|bazel|cmake|ninja|meson|ctest|just|task|deno|dotnet|swift|flutter|dart|mix|lein|sbt|npx|tsc|jest|vitest|eslint|uv|hatch|nox|pre-commit|rake|rspec|phpunit|nx|turbo|lerna|act|earthly|dagger|skaffold|kustomize)\b|(?:^|\s)\.\/|\b(?:ba|z)?sh\s+(?!-c\b)[\w./-]+|\b(?:python3?|node|ruby)\s+[\w./-]+\.\w+/m.test(
              run,
            ),
        );
      if (folder !== "" && folder !== "." && !runsIt) return [];
      const severity = job.reach === "anyone" ? (runsIt ? "critical" : "medium") : runsIt ? "medium" : "low";
      return [{ message: `job \`${job.id}\` checks out the head of a pull request${runsIt ? " and runs what is in it" : ""}`, at: step.at, severity }];
    });
  },
};
