import type { Found, Rule } from "../../../rule.ts";
import { byReach, insertKey, workflowOf } from "../../../workflow/index.ts";

/** The checkout leaves its token where the agent can read it. */
export const rule: Rule = {
  id: "ci/checkout-keeps-credentials",
  title: "The checkout leaves its token where the agent can read it",
  severity: "low",
  why: "The checkout writes the token of the job into the configuration of git. The agent, and whatever it runs, can read it there and push with it.",
  help: "set `persist-credentials: false` where the agent does not push",
  sources: ["https://github.com/actions/checkout#usage", "https://github.com/zizmorcore/zizmor/issues/1605"],
  kinds: ["workflow"],
  fixturePath: ".github/workflows/agent.yml",
  check: (item) =>
    workflowOf(item).jobs.flatMap((job) => {
      const agent = job.steps.findIndex((step) => step.agent !== undefined);
      return job.steps.slice(0, Math.max(agent, 0)).flatMap((step): readonly Found[] => {
        if (step.action !== "actions/checkout" || step.inputs.get("persist-credentials") === "false") return [];
        const hasInputs = step.inputs.size > 0;
        const fix = insertKey(
          item,
          hasInputs ? [...step.at, "with"] : step.at,
          hasInputs ? ["persist-credentials: false"] : ["with:", "  persist-credentials: false"],
        );
        return [
          {
            message: "`persist-credentials` is not `false` before the agent",
            at: step.at,
            severity: byReach(job.reach, { anyone: "medium", gated: "info", trusted: "info" }),
            ...(fix === undefined || step.inputs.has("persist-credentials") ? {} : { fix }),
          },
        ];
      });
    }),
};
