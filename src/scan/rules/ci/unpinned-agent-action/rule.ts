import type { Rule } from "../../../rule.ts";
import { agentsOf, workflowOf } from "../../../workflow/index.ts";

/** The agent's action can change under its tag. */
export const rule: Rule = {
  id: "ci/unpinned-agent-action",
  title: "The agent's action can change under its tag",
  severity: "info",
  why: "A tag can be moved to other code, and a branch moves with each commit. The code that then runs holds the keys of the job.",
  help: "pin the action to a commit, with the version in a comment",
  sources: ["https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions"],
  kinds: ["workflow"],
  fixturePath: ".github/workflows/agent.yml",
  check: (item) => {
    const workflow = workflowOf(item);
    const isRelease = workflow.triggers.has("release");
    return agentsOf(workflow).flatMap(({ step, agent }) => {
      if (!agent.isAction || /^[0-9a-f]{40}$/.test(step.ref) || step.action.startsWith("./")) return [];
      const isBranch = step.ref === "" || /^(?:main|master|dev|develop|HEAD|latest)$/.test(step.ref);
      return [
        {
          message: `\`${step.action}@${step.ref}\` is not a commit`,
          at: [...step.at, "uses"],
          severity: isRelease ? ("high" as const) : isBranch ? ("medium" as const) : ("info" as const),
        },
      ];
    });
  },
};
