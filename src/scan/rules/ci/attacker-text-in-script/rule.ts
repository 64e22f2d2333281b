import type { Found, Rule } from "../../../rule.ts";
import { asObject, objectAt } from "../../../values.ts";
import { variableThatRuns } from "../../../programs/deeds.ts";
import {
  attackerExpressions,
  attackerVariables,
  byReach,
  strangersExpressions,
  untrustedTriggers,
  workflowOf,
  type Job,
  type Step,
} from "../../../workflow/index.ts";
import type { ScanItem } from "../../../item.ts";

/** The variable with a stranger's text whose value the step runs. */
function runVariable(item: ScanItem, job: Job, { run, env, shell }: Step): string | undefined {
  if (run === "" || (shell !== "" && !/sh\b/.test(shell))) return undefined;
  const given = [...job.env, ...env].filter(([, value]) => attackerExpressions(value).length > 0).map(([name]) => name);
  return variableThatRuns(item, run, [...new Set([...given, ...(item.kind === "gitlab-ci" ? attackerVariables(run) : [])])].slice(0, 20));
}

/** A pipeline that another job has written from a stranger's text. */
function writtenPipelines(item: ScanItem, jobs: readonly Job[]): readonly Found[] {
  if (item.kind !== "gitlab-ci") return [];
  return jobs.flatMap(({ at }): Found[] => {
    const include = objectAt(item.value, ...at.map(String), "trigger")?.["include"];
    const files = (Array.isArray(include) ? include : [include]).flatMap((one) => {
      const { artifact, job } = asObject(one) ?? {};
      return typeof artifact === "string" && typeof job === "string" ? [[artifact, job] as const] : [];
    });
    return files.flatMap(([file, from]) => {
      const script =
        jobs
          .find(({ id }) => id === from)
          ?.steps.map(({ run }) => run)
          .join("\n") ?? "";
      const lines = script.split("\n").filter((line) => line.includes(file) && attackerVariables(line).length > 0);
      return lines.length === 0
        ? []
        : [{ message: `the jobs of \`${file.slice(0, 60)}\` are what a stranger has written`, at: [...at, "trigger"], severity: "high" as const }];
    });
  });
}

/** A stranger's text is put into a script. */
export const rule: Rule = {
  id: "ci/attacker-text-in-script",
  title: "A stranger's text is put into a script",
  severity: "high",
  why: 'The expression is replaced before the shell starts, so that a title such as `"; curl …` is run as a command with the rights and secrets of the job.',
  help: "put the expression into `env` and use the variable in quotes",
  sources: ["https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions"],
  kinds: ["workflow", "gitlab-ci", "action"],
  fixturePath: ".github/workflows/agent.yml",
  check: (item) => {
    const workflow = workflowOf(item);
    const inScripts = workflow.jobs.flatMap((job) =>
      job.steps.flatMap((step): Found[] => {
        const script = step.run || (step.action === "actions/github-script" ? (step.inputs.get("script") ?? "") : "");
        const written = strangersExpressions(workflow, job, step, script);
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
              item.kind === "action"
                ? written.some((one) => /\b(?:title|body|message|page_name|label)\b/.test(one))
                  ? "high"
                  : "medium"
                : workflow.platform === "gitlab" || isMerged
                  ? "high"
                  : isOpen
                    ? byReach(job.reach, { anyone: "high", gated: "medium", trusted: "medium" })
                    : "low",
          },
        ];
      }),
    );
    return [...inScripts, ...writtenPipelines(item, workflow.jobs)];
  },
};
