import type { Rule } from "../../../rule.ts";
import { attackerExpressions, byReach, untrustedTriggers, workflowOf } from "../../../workflow/index.ts";

/** A stranger's text is put into a script. */
export const rule: Rule = {
  id: "ci/attacker-text-in-script",
  title: "A stranger's text is put into a script",
  severity: "high",
  why: 'The expression is replaced before the shell starts, so that a title such as `"; curl …` is run as a command with the rights and secrets of the job.',
  help: "put the expression into `env` and use the variable in quotes",
  sources: ["https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions"],
  kinds: ["workflow"],
  fixturePath: ".github/workflows/agent.yml",
  check: (item) => {
    const workflow = workflowOf(item);
    return workflow.jobs.flatMap((job) =>
      job.steps.flatMap((step) => {
        const script = step.run || (step.action === "actions/github-script" ? (step.inputs.get("script") ?? "") : "");
        const written = attackerExpressions(script);
        if (written.length === 0) return [];
        const isOpen = untrustedTriggers(workflow.triggers).length > 0;
        const at = step.run === "" ? [...step.at, "with", "script"] : [...step.at, "run"];
        return [
          {
            message: `\`${written[0]!.slice(0, 100)}\` is replaced within the script`,
            at,
            severity: isOpen ? byReach(job.reach, { anyone: "high", gated: "medium", trusted: "medium" }) : "low",
          },
        ];
      }),
    );
  },
};
