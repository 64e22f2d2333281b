import type { Found, Rule } from "../../../rule.ts";
import { agentsOf, isNarrow, workflowOf } from "../../../workflow/index.ts";

const INPUTS = ["allowed_non_write_users", "allow-users"];

/** The check who may start the agent is switched off. */
export const rule: Rule = {
  id: "ci/open-to-strangers",
  title: "The check who may start the agent is switched off",
  severity: "high",
  why: "The action refuses people without write access by itself. This input lets them in, and they then write what the agent reads. A release was stolen in this way through the title of an issue.",
  help: "remove the input, or name the few accounts that need it; give the agent no shell and a read-only token",
  sources: [
    "https://github.com/anthropics/claude-code-action/blob/main/docs/security.md",
    "https://github.com/cline/cline/security/advisories/GHSA-9ppg-jx86-fqw7",
    "https://github.com/openai/codex-action/blob/main/docs/security.md",
  ],
  kinds: ["workflow"],
  fixturePath: ".github/workflows/agent.yml",
  check: (item) =>
    agentsOf(workflowOf(item)).flatMap(({ job, step, agent }) =>
      INPUTS.flatMap((name): readonly Found[] => {
        const users = step.inputs.get(name);
        if (users === undefined || users.trim() === "") return [];
        const at = [...step.at, "with", name];
        if (!users.split(/[\s,]+/).includes("*"))
          return [{ message: `\`${name}\` lets named accounts without write access start the agent`, at, severity: "low" }];
        return [{ message: `\`${name}\` is \`*\`: anyone can start the agent`, at, severity: isNarrow(job, agent) ? "medium" : "high" }];
      }),
    ),
};
