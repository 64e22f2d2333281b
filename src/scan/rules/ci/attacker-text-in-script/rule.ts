import type { Rule } from "../../../rule.ts";
import { variableThatRuns } from "../../../programs/deeds.ts";
import { attackerExpressions, attackerVariables, byReach, expressionsOf, untrustedTriggers, workflowOf, type Job, type Step } from "../../../workflow/index.ts";
import type { ScanItem } from "../../../item.ts";

const PAYLOAD = /\bcontext\.payload\.(?:comment|issue|pull_request|review|discussion)\b[^;\n]{0,40}\b(?:body|title|ref|label)\b/;

/** Steps whose outputs hold what a stranger wrote. */
function writtenOutputs(steps: readonly Step[]): ReadonlySet<string> {
  return new Set(
    steps
      .filter(({ id, run, action, inputs, env }) => {
        const script = inputs.get("script") ?? "";
        if (id === "") return false;
        if (action === "actions/github-script") return /\breturn\b|setOutput/.test(script) && (PAYLOAD.test(script) || attackerExpressions(script).length > 0);
        return (
          run.includes("GITHUB_OUTPUT") && (attackerExpressions(run).length > 0 || [...env.values()].some((value) => attackerExpressions(value).length > 0))
        );
      })
      .map(({ id }) => id),
  );
}

/** The variable with a stranger's text whose value the step runs. */
function runVariable(item: ScanItem, job: Job, { run, env, shell }: Step): string | undefined {
  if (run === "" || (shell !== "" && !/sh\b/.test(shell))) return undefined;
  const given = [...job.env, ...env].filter(([, value]) => attackerExpressions(value).length > 0).map(([name]) => name);
  return variableThatRuns(item, run, [...new Set([...given, ...(item.kind === "gitlab-ci" ? attackerVariables(run) : [])])].slice(0, 20));
}

/** A stranger's text is put into a script. */
export const rule: Rule = {
  id: "ci/attacker-text-in-script",
  title: "A stranger's text is put into a script",
  severity: "high",
  why: 'The expression is replaced before the shell starts, so that a title such as `"; curl …` is run as a command with the rights and secrets of the job.',
  help: "put the expression into `env` and use the variable in quotes",
  sources: ["https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions"],
  kinds: ["workflow", "gitlab-ci"],
  fixturePath: ".github/workflows/agent.yml",
  check: (item) => {
    const workflow = workflowOf(item);
    return workflow.jobs.flatMap((job) => {
      const outputs = writtenOutputs(job.steps);
      return job.steps.flatMap((step) => {
        const script = step.run || (step.action === "actions/github-script" ? (step.inputs.get("script") ?? "") : "");
        const written = [
          ...attackerExpressions(script),
          ...expressionsOf(script).filter((one) => outputs.has(/\bsteps\.([\w-]+)\.outputs\b/.exec(one)?.[1] ?? "")),
        ];
        const variable = written.length > 0 ? undefined : runVariable(item, job, step);
        if (written.length === 0 && variable === undefined) return [];
        const isOpen = untrustedTriggers(workflow.triggers).length > 0 || workflow.triggers.has("pull_request_target");
        // A commit's message and author are a stranger's words also after the merge, by which a push starts.
        const isMerged = workflow.triggers.has("push") && written.some((one) => /\bhead_commit\b|\bcommits\b/.test(one));
        const at = step.run === "" ? [...step.at, "with", "script"] : [...step.at, "run"];
        return [
          {
            message:
              variable === undefined
                ? `\`${written[0]!.slice(0, 100)}\` is replaced within the script`
                : `the script runs what the variable \`${variable}\` says, and a stranger writes that`,
            at,
            severity:
              workflow.platform === "gitlab" || isMerged ? "high" : isOpen ? byReach(job.reach, { anyone: "high", gated: "medium", trusted: "medium" }) : "low",
          },
        ];
      });
    });
  },
};
