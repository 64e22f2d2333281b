import type { Rule } from "../../../rule.ts";
import { agentsOf, workflowOf } from "../../../workflow/index.ts";

/** The job is green whatever became of the agent. */
export const rule: Rule = {
  id: "ci/agent-result-not-checked",
  title: "The job is green whatever became of the agent",
  severity: "low",
  why: "A run that was refused, ended by its budget or broke off then looks like one that did its work, and a gate that rests on it is open.",
  help: "let the step fail: no `|| true`, no `continue-on-error`; read `terminal_reason` of the JSON output and fail unless it is `completed`",
  sources: ["https://code.claude.com/docs/en/headless"],
  kinds: ["workflow", "gitlab-ci"],
  fixturePath: ".github/workflows/agent.yml",
  check: (item) =>
    agentsOf(workflowOf(item)).flatMap(({ step }) => {
      const swallowed = /\b(?:claude|codex|gemini|copilot|opencode)\b[^\n]{0,500}?\|\|\s*(?:true|:|echo\b)/.exec(step.run.replaceAll(/\\\n/g, " "));
      if (swallowed === null && !step.continuesOnError) return [];
      return [{ message: swallowed === null ? "an error of the agent is let pass" : "an error of the agent is swallowed in the script", at: step.at }];
    }),
};
