import type { Rule } from "../../../rule.ts";
import { agentJobs, byReach, fromFirstAgent, secretNames, stepText } from "../../../workflow/index.ts";

const RUNS =
  /(?:^|[\s;&|])(?:npm\s+(?:ci|i|install|test|run|start|exec)|pnpm\s|yarn\s|bun\s+(?:run|install|test)|make\b|pytest\b|tox\b|cargo\s+(?:test|build|run)|go\s+(?:test|run|generate)|mvn\b|\.\/gradlew\b|bundle\s+exec|pre-commit\b|\.\/[\w.-]+|(?:bash|sh|node|python3?)\s+[\w.-]*\/?[\w./-]+\.(?:sh|js|mjs|ts|py))/;

/** Steps after the agent run what it may have changed. */
export const rule: Rule = {
  id: "ci/code-after-agent",
  title: "Steps after the agent run what it may have changed",
  severity: "info",
  why: "The agent can change scripts, lockfiles and settings of tools in the workspace. A step after it that runs them does so with the secrets of that step.",
  help: "run what follows in a job of its own, from a fresh checkout or from a patch that was looked at",
  sources: ["https://github.com/zizmorcore/zizmor/issues/1605"],
  kinds: ["workflow", "gitlab-ci"],
  fixturePath: ".github/workflows/agent.yml",
  check: (item) =>
    agentJobs(item).flatMap((job) => {
      const later = fromFirstAgent(job).slice(1);
      const step = later.find(({ run, action }) => RUNS.test(run) || action.startsWith("./"));
      if (step === undefined) return [];
      const hasSecret = secretNames(stepText(step)).some((name) => name !== "GITHUB_TOKEN");
      return [
        {
          message: `job \`${job.id}\` runs code of the repository after the agent`,
          at: step.at,
          severity: byReach(job.reach, { anyone: "medium", gated: hasSecret ? "low" : "info", trusted: "info" }),
        },
      ];
    }),
};
