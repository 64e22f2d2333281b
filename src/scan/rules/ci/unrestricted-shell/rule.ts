import type { Rule } from "../../../rule.ts";
import { agentsOf, byReach, workflowOf } from "../../../workflow/index.ts";

/** A shell without a list of commands. */
const OPEN = /^(?:Bash(?:\(\s*(?::?\*)?\s*\))?|run_shell_command(?:\(\s*\*?\s*\))?|ShellTool|shell(?:\(\s*\*?\s*\))?|\*)$/;

/** The agent in CI may run any command. */
export const rule: Rule = {
  id: "ci/unrestricted-shell",
  title: "The agent in CI may run any command",
  severity: "medium",
  why: "With a shell that is not narrowed, one sentence in what the agent reads is enough to read the environment of the job, its token and its keys, and to send them away.",
  help: "allow the few commands that the task needs, such as `Bash(npm test)`, or none",
  sources: ["https://github.com/zizmorcore/zizmor/issues/1605", "https://github.com/anthropics/claude-code-action/blob/main/docs/security.md"],
  kinds: ["workflow", "gitlab-ci"],
  fixturePath: ".github/workflows/agent.yml",
  check: (item) =>
    agentsOf(workflowOf(item)).flatMap(({ job, step, agent }) => {
      const tool = agent.tools.find((one) => OPEN.test(one));
      const runsAll =
        agent.agent === "gemini-cli" && agent.isAction && agent.tools.length === 0 && !/"(?:coreTools|core|excludeTools|exclude)"/.test(agent.options);
      const wildcard = agent.agent === "copilot" && /--allow-all(?:-tools)?\b|--yolo\b/.test(agent.options);
      if (tool === undefined && !runsAll && !wildcard) return [];
      const message = tool === undefined ? "no list of tools narrows the shell, and the action asks nobody" : `\`${tool}\` is allowed without a question`;
      return [{ message, at: step.at, severity: byReach(job.reach, { anyone: "high", gated: runsAll ? "low" : "medium", trusted: runsAll ? "info" : "low" }) }];
    }),
};
