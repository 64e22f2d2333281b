import type { Rule } from "../../../rule.ts";
import {
  artifactFolder,
  checksOutHead,
  checksOutMovingHead,
  fetchesArtifact,
  isGated,
  untrustedTriggers,
  workflowOf,
  type Job,
  type Step,
} from "../../../workflow/index.ts";

const PRIVILEGED = new Set(["pull_request_target", "issue_comment", "workflow_run", "issues", "pull_request_review", "pull_request_review_comment"]);

/** Actions that build what is checked out. */
const BUILDS =
  /^(?:docker\/(?:build-push|bake)-action|gradle\/[\w-]*action|ruby\/setup-ruby|golangci\/golangci-lint-action|goreleaser\/goreleaser-action|pre-commit\/action|microsoft\/setup-msbuild|cypress-io\/github-action|\.\/.*)$/i;
/** Programs that read their orders from the workspace, and programs that lie in it. */
const RUNS_WORKSPACE =
  /\b(?:npm|pnpm|yarn|bun|make|pip|poetry|cargo|go|mvn|gradle\w*|pytest|tox|bundle|composer|docker|terraform|tofu|terragrunt|pulumi|cdk|ansible-playbook|helm|serverless|hugo|jekyll|bazel|cmake|ninja|meson|ctest|just|task|deno|dotnet|swift|flutter|dart|mix|lein|sbt|npx|tsc|jest|vitest|eslint|uv|hatch|nox|pre-commit|rake|rspec|phpunit|nx|turbo|lerna|act|earthly|dagger|skaffold|kustomize)\b|(?:^|\s)\.\/|\b(?:ba|z)?sh\s+(?!-c\b)[\w./-]+|\b(?:python3?|node|ruby)\s+[\w./-]+\.\w+/m;

const runsWorkspace = ({ run, agent, action }: Step): boolean => agent !== undefined || BUILDS.test(action) || RUNS_WORKSPACE.test(run);

/** Whether the files of an artefact come to lie in the workspace: a script only fetches an archive. */
function unpacks(steps: readonly Step[], { action }: Step): boolean {
  return action !== "actions/github-script" || steps.some(({ run }) => /\b(?:unzip|bsdtar|7z\s+x|tar\s+-?\w*x)/.test(run));
}

/** Whether a job runs what a run for strangers left behind. */
function runsArtifact(steps: readonly Step[]): Step | undefined {
  const step = steps.find((one) => fetchesArtifact(one));
  if (step === undefined) return undefined;
  // A folder of theirs becomes the place where programs are looked for.
  const own = (step.inputs.get("path") ?? "").replace(/^\.\//, "").replaceAll(/[^\w/-]/g, "\\$&");
  if (own !== "" && steps.some(({ run }) => new RegExp(`${own}[^\\n]{0,80}>>\\s*["']?\\$\\{?GITHUB_PATH\\b|\\bPATH=["']?[^\\n]{0,40}${own}`).test(run)))
    return step;
  // A file of theirs becomes the variables or the search path of the steps that follow.
  if (steps.some(({ run }) => /(?:\bcat|<|\bjq|\bgrep)[^\n]{0,120}>>\s*["']?\$\{?(?:GITHUB_ENV|GITHUB_PATH)\b/.test(run))) return step;
  const folder = artifactFolder(steps, step);
  const at = steps.indexOf(step);
  const checkout = steps.findIndex(({ action }) => action === "actions/checkout");
  if (folder === "" && checkout !== -1)
    // Files of theirs take the places of what was checked out before them.
    return checkout < at && unpacks(steps, step) && steps.slice(at + 1).some((one) => runsWorkspace(one)) ? step : undefined;
  const place = folder === "" ? "[\\w.-]+" : folder.replaceAll(/[^\w/-]/g, "\\$&");
  const runs = new RegExp(
    `(?:^|[\\s;&|])(?:(?:ba|z)?sh|python3?|node|ruby|source|\\.)\\s+(?:\\./)?${place}(?:/|\\b)|(?:^|[\\s;&|])\\./${place}|\\bcd\\s+${place}\\b[^\\n]*(?:npm|make|pip)\\b`,
    "m",
  );
  return steps.some(({ run }) => runs.test(run)) ? step : undefined;
}

/** A robot's name as the one who acted: whoever makes the robot act last on a change of his own goes under it. */
const ROBOT = /github\.(?:actor|triggering_actor)\s*==\s*(?:'[^']*\[bot\]'|"[^"]*\[bot\]")/g;

/** A label stays when the change goes on. */
const LABEL = /contains\s*\(\s*(?:join\s*\(\s*)?github\.event\.pull_request\.labels[^()]*(?:\([^()]*\)[^()]*)*\)/g;

/** Whether a job keeps strangers out by nothing but some comparison, which they get round. */
function asksOnlyFor(comparison: RegExp, { condition }: Job, untrusted: readonly string[]): boolean {
  const without = condition.replaceAll(comparison, "true");
  return without !== condition && !isGated(without, { references: new Set(), untrusted });
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
    const untrusted = untrustedTriggers(workflow.triggers);
    // Who may set a label sees the change as it is then; a branch can be moved after that.
    const isLabelled = untrusted.length === 0 && workflow.triggers.has("pull_request_target");
    if (!isLabelled && !untrusted.some((name) => PRIVILEGED.has(name))) return [];
    return workflow.jobs.flatMap((job) => {
      const artifact = runsArtifact(job.steps);
      if (artifact !== undefined)
        return [
          {
            message: `job \`${job.id}\` runs what a run for strangers left behind`,
            at: artifact.at,
            severity: job.reach === "anyone" ? ("critical" as const) : ("medium" as const),
          },
        ];
      const first = job.steps.findIndex((step) => checksOutHead(step));
      if (first === -1) return [];
      const step = job.steps[first]!;
      const folder = step.inputs.get("path") ?? "";
      const runsIt = job.steps.slice(step.action === "" ? first : first + 1).some((one) => runsWorkspace(one));
      if (isLabelled)
        return runsIt && checksOutMovingHead(step)
          ? [
              {
                message: `job \`${job.id}\` runs the head of a pull request by the name of a branch, which moves after somebody has set the label`,
                at: step.at,
              },
            ]
          : [];
      if (folder !== "" && folder !== "." && !runsIt) return [];
      const isOpen = job.reach === "anyone";
      const isPassed =
        !isOpen && runsIt && untrusted.includes("pull_request_target") && [ROBOT, LABEL].some((comparison) => asksOnlyFor(comparison, job, untrusted));
      const severity = isOpen ? (runsIt ? "critical" : "medium") : isPassed ? "high" : runsIt ? "medium" : "low";
      return [{ message: `job \`${job.id}\` checks out the head of a pull request${runsIt ? " and runs what is in it" : ""}`, at: step.at, severity }];
    });
  },
};
