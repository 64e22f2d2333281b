import type { Rule } from "../../../rule.ts";
import { agentsOf, hasEgressControl, workflowOf } from "../../../workflow/index.ts";

/** Options and settings by which agents stop asking or leave their sandbox. */
const OFF: readonly RegExp[] = [
  /--(?:allow-)?dangerously-skip-permissions\b/,
  /--permission-mode[\s=]+["']?bypassPermissions\b/,
  /"?(?:defaultMode|permission_mode|permissionMode)"?\s*:\s*"?bypassPermissions\b/,
  /--dangerously-bypass-approvals-and-sandbox\b/,
  /danger-full-access\b/,
  /safety-strategy:\s*["']?unsafe\b/,
  /--(?:approval-mode)[\s=]+["']?yolo\b/,
  /(?:^|\s)--yolo\b|\bgemini\s[^\n]{0,500}\s-y\b/,
  /"(?:approvalMode|defaultApprovalMode)"\s*:\s*"yolo"/,
  /"sandbox"\s*:\s*false\b/,
  /--allow-all(?:-tools|-paths)?\b/,
  /--no-sandbox\b/,
];

/** The agent in CI runs without its own limits. */
export const rule: Rule = {
  id: "ci/limits-off",
  title: "The agent in CI runs without its own limits",
  severity: "high",
  why: "The option takes away the questions and the sandbox of the agent. What it reads then decides what happens on the runner, with the token and the secrets of the job.",
  help: "remove the option and allow the tools that the task needs; where it must be, run in a container without network and without secrets",
  sources: ["https://code.claude.com/docs/en/permission-modes", "https://github.com/openai/codex-action/blob/main/docs/security.md"],
  kinds: ["workflow", "gitlab-ci"],
  fixturePath: ".github/workflows/agent.yml",
  check: (item) =>
    agentsOf(workflowOf(item)).flatMap(({ job, step, agent }) => {
      const text = `${agent.options}\n${agent.isAction ? "" : step.run}`;
      const option = OFF.map((one) => one.exec(text)?.[0]).find((one) => one !== undefined);
      if (option === undefined) return [];
      const isIsolated = hasEgressControl(job) && job.hasContainer;
      return [
        {
          message: `\`${option.replaceAll(/\s+/g, " ").slice(0, 80)}\` in job \`${job.id}\``,
          at: step.at,
          severity: job.reach === "anyone" ? "critical" : isIsolated ? "low" : "high",
        },
      ];
    }),
};
