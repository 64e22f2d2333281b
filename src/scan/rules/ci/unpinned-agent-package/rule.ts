import type { Rule } from "../../../rule.ts";
import { stepText, workflowOf } from "../../../workflow/index.ts";

/** Installs and calls of packages of agents and their servers. */
const FETCH =
  /(?:\bnpx\s+(?:-y|--yes)?\s*|\bbunx\s+|\buvx\s+|\bnpm\s+(?:i|install|add)\s+(?:-g|--global)\s+|\b(?:bun|pnpm)\s+add\s+(?:-g|--global)\s+|\bpip\s+install\s+|"-y",\s*")((?:@anthropic-ai\/claude-code|@openai\/codex|@google\/gemini-cli|@github\/copilot|opencode-ai|aider-chat|[@\w./-]*mcp[\w./-]*)(?:@[^\s"]*|==[^\s"]*)?)/g;

/** The agent or its server is installed in whatever version is newest. */
export const rule: Rule = {
  id: "ci/unpinned-agent-package",
  title: "The agent or its server is installed in whatever version is newest",
  severity: "low",
  why: "A package without an exact version is other code tomorrow. It runs on the runner with the keys of the job.",
  help: "name an exact version, such as `npx -y @anthropic-ai/claude-code@2.1.0`",
  sources: ["https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions"],
  kinds: ["workflow", "gitlab-ci"],
  fixturePath: ".github/workflows/agent.yml",
  check: (item) => {
    const workflow = workflowOf(item);
    return workflow.jobs.flatMap((job) => {
      if (!job.steps.some(({ agent }) => agent !== undefined)) return [];
      return job.steps.flatMap((step) => {
        const text = stepText(step).slice(0, 200_000);
        const found =
          [...text.matchAll(FETCH)].find(([, name]) => !/.@(?:v?\d+\.\d+\.\d+|\$)|==\d/.test(name!)) ??
          /\bcurl\b[^\n|]{0,200}?(?:claude\.ai|cursor\.com|opencode\.ai)\/install[^\n|]{0,80}\|\s*(?:ba)?sh\b(?!\s+-s\s+(?:--\s+)?\d)/.exec(text);
        if (found === undefined || found === null) return [];
        return [
          {
            message: `\`${found[0].slice(0, 80)}\` names no exact version`,
            at: step.at,
            severity: workflow.triggers.has("release") ? ("high" as const) : job.reach === "anyone" ? ("medium" as const) : ("low" as const),
          },
        ];
      });
    });
  },
};
