import type { Rule } from "../../../rule.ts";
import { agentsOf, untrustedTriggers, workflowOf } from "../../../workflow/index.ts";

/** Any bot can start the agent. */
export const rule: Rule = {
  id: "ci/open-to-bots",
  title: "Any bot can start the agent",
  severity: "high",
  why: "Bots are not asked for their rights. Anyone can register an app whose name ends with `[bot]`, and what a bot writes is often the text of a stranger.",
  help: "name the bots that need it, and use the action at v1.0.94 or later",
  sources: ["https://github.com/anthropics/claude-code-action/blob/main/docs/security.md", "https://github.com/HackTricks-wiki/hacktricks-cloud/pull/301"],
  kinds: ["workflow"],
  fixturePath: ".github/workflows/agent.yml",
  check: (item) =>
    agentsOf(workflowOf(item)).flatMap(({ workflow, step }) => {
      const found = ["allowed_bots", "allow-bots", "allow-bot-users"].flatMap((name) =>
        (step.inputs.get(name) ?? "").split(/[\s,]+/).includes("*") ? [{ message: `\`${name}\` is \`*\``, at: [...step.at, "with", name] }] : [],
      );
      const patch = /^v1\.0\.(\d+)$/.exec(step.ref);
      const isOld = step.action === "anthropics/claude-code-action" && (/^v0\b|^beta$/.test(step.ref) || (patch !== null && Number(patch[1]) < 94));
      return isOld && untrustedTriggers(workflow.triggers).length > 0
        ? [
            ...found,
            {
              message: `\`${step.ref}\` of the action takes any account whose name ends with \`[bot]\` for one with rights`,
              at: [...step.at, "uses"],
              severity: "medium" as const,
            },
          ]
        : found;
    }),
};
