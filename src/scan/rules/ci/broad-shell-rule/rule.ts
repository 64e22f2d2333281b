import type { Rule } from "../../../rule.ts";
import { agentsOf, byReach, isNarrow, workflowOf } from "../../../workflow/index.ts";

/** Programs that run, write or send whatever their arguments say. */
const BROAD =
  /^(?:Bash|run_shell_command|shell)\((?:gh(?: api)?|git(?: -c)?|npm(?: run| exec)?|pnpm|yarn|npx|bunx?|node|deno|python3?|pip|uv|curl|wget|echo|printf|env|printenv|bash|sh|zsh|make|docker|sudo|xargs|find|awk|sed|ssh|kubectl|aws|gcloud|az|terraform)(?::\*|\s\*|\*)?\)$/;

/** A rule lets the agent run a program that can do nearly all. */
export const rule: Rule = {
  id: "ci/broad-shell-rule",
  title: "A rule lets the agent run a program that can do nearly all",
  severity: "low",
  why: "A rule by prefix holds for all that the program can be made to do: `gh api` writes anywhere, `git -c` and `npm` run what they are told, and `echo` expands `$(…)` in the shell.",
  help: "name the whole command, such as `Bash(gh issue view:*)`, or put what is needed into a script of the repository and allow that",
  sources: ["https://github.com/zizmorcore/zizmor/issues/1605", "https://code.claude.com/docs/en/permissions"],
  kinds: ["workflow", "gitlab-ci"],
  fixturePath: ".github/workflows/agent.yml",
  check: (item) =>
    agentsOf(workflowOf(item)).flatMap(({ job, step, agent }) => {
      const broad = agent.tools.filter((tool) => BROAD.test(tool));
      if (broad.length === 0) return [];
      const message = `${broad
        .slice(0, 5)
        .map((tool) => `\`${tool}\``)
        .join(", ")} ${broad.length === 1 ? "is" : "are"} allowed without a question`;
      return [{ message, at: step.at, severity: byReach(job.reach, { anyone: isNarrow(job, agent) ? "low" : "high", gated: "low", trusted: "info" }) }];
    }),
};
