import type { Rule } from "../../../rule.ts";
import { agentsOf, byReach, untrustedTriggers, workflowOf } from "../../../workflow/index.ts";

/** The agent is told to fetch what strangers wrote. */
export const rule: Rule = {
  id: "ci/agent-fetches-attacker-text",
  title: "The agent is told to fetch what strangers wrote",
  severity: "low",
  why: "The text of an issue or a pull request can change between the event and the reading of it, and hidden comments in it are read by the agent and not by people.",
  help: "hand over the text as it was at the event, as data, and give the agent neither a shell nor secrets",
  sources: ["https://github.com/zizmorcore/zizmor/issues/1605"],
  kinds: ["workflow"],
  fixturePath: ".github/workflows/agent.yml",
  check: (item) =>
    agentsOf(workflowOf(item)).flatMap(({ workflow, job, step, agent }) => {
      const found =
        /\bgh\s+(?:issue|pr|discussion)\s+(?:view|diff|list|checkout)\b|\bgh\s+api\s+[^\n]*\/(?:issues|pulls|comments)|mcp__github__(?:get_issue|get_pull_request|issue_read|pull_request_read)\w*/.exec(
          `${agent.prompt}\n${agent.isAction ? "" : step.run}`,
        );
      if (found === null || untrustedTriggers(workflow.triggers).length === 0) return [];
      return [
        {
          message: `the prompt says \`${found[0].slice(0, 80)}\``,
          at: step.at,
          severity: byReach(job.reach, { anyone: "medium", gated: "info", trusted: "info" }),
        },
      ];
    }),
};
