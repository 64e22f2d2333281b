import type { Rule } from "../../../rule.ts";
import { agentsOf, isNarrow, opensToEveryone, untrustedTriggers, workflowOf } from "../../../workflow/index.ts";

/** Anyone can start this agent. */
export const rule: Rule = {
  id: "ci/ungated-agent",
  title: "Anyone can start this agent",
  severity: "high",
  why: "The workflow starts on what strangers do and nothing asks who they are. Whoever opens an issue or writes a comment then speaks to an agent that holds the secrets of the repository.",
  help: "let the job run only for people with rights: compare `author_association` with OWNER, MEMBER or COLLABORATOR in its `if`, or ask for the permission in a step before the agent",
  sources: ["https://github.com/zizmorcore/zizmor/issues/1605", "https://github.com/anthropics/claude-code-action/blob/main/docs/security.md"],
  kinds: ["workflow"],
  fixturePath: ".github/workflows/agent.yml",
  check: (item) => {
    const workflow = workflowOf(item);
    const triggers = untrustedTriggers(workflow.triggers)
      .map((name) => `\`${name}\``)
      .join(", ");
    return agentsOf(workflow).flatMap(({ job, step, agent }) =>
      job.reach === "anyone" && !opensToEveryone(step.inputs)
        ? [
            {
              message: `the agent in job \`${job.id}\` runs on ${triggers} and nothing asks for the rights of who did it`,
              at: step.at,
              severity: isNarrow(job, agent) ? "medium" : "high",
            },
          ]
        : [],
    );
  },
};
