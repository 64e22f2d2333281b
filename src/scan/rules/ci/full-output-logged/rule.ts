import type { Found, Rule } from "../../../rule.ts";
import { agentsOf, workflowOf } from "../../../workflow/index.ts";

/** All that the agent sees goes into the log. */
export const rule: Rule = {
  id: "ci/full-output-logged",
  title: "All that the agent sees goes into the log",
  severity: "high",
  why: "The log of a public repository is public. The full output of the agent holds what its tools answered, keys and private code among it.",
  help: "remove the option",
  sources: ["https://github.com/anthropics/claude-code-action/blob/main/docs/security.md"],
  kinds: ["workflow"],
  fixturePath: ".github/workflows/agent.yml",
  check: (item) => {
    const workflow = workflowOf(item);
    const found: Found[] = agentsOf(workflow).flatMap(({ step }): readonly Found[] => {
      if (step.inputs.get("show_full_output") !== "true") return [];
      const at = [...step.at, "with", "show_full_output"];
      const { start, end } = item.placeOf(at);
      return [{ message: "`show_full_output` is `true`", at, fix: { start, end, text: "false", isSafe: true } }];
    });
    for (const job of workflow.jobs) {
      if (!job.steps.some(({ agent }) => agent !== undefined)) continue;
      const name = [...job.env].find(([key, value]) => /^ACTIONS_(?:STEP|RUNNER)_DEBUG$/.test(key) && value === "true")?.[0];
      if (name !== undefined) found.push({ message: `\`${name}\` is \`true\` in job \`${job.id}\``, at: job.at });
    }
    return found;
  },
};
