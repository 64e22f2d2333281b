import type { Rule } from "../../../rule.ts";
import { expressionsOf, workflowOf } from "../../../workflow/index.ts";

/** Outputs that the action chooses, not the model. */
const HARMLESS = new Set(["execution_file", "conclusion", "session_id", "branch_name", "github_token", "codex-version"]);
/** An agent's answer as a command. */
const RUNS =
  /\b(?:eval|(?:ba|z|da)?sh\s+-c|source)\s+["']?(?:\$\(|`)\s*(?:npx\s[^\n]{0,60}?)?(?:claude|codex|gemini|copilot|opencode)\b[^\n]*|\b(?:claude|codex\s+exec|gemini|copilot|opencode\s+run)\s[^\n|]{0,500}\|\s*(?:sudo\s+)?(?:ba|z|da)?sh\b|\b(?:claude|codex\s+exec|gemini)\s[^\n|]{0,500}\|\s*(?:python3?|node|xargs)\b[^\n]*/;

/** What the agent answered is run. */
export const rule: Rule = {
  id: "ci/agent-output-executed",
  title: "What the agent answered is run",
  severity: "high",
  why: "The answer of an agent is text that strangers may have steered. Put into a shell, an `eval` or an expression within a script, it is a command.",
  help: "pass the answer through `env` or a file, check it against a schema, and never run it",
  sources: [
    "https://github.com/zizmorcore/zizmor/issues/1605",
    "https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions",
  ],
  kinds: ["workflow", "gitlab-ci"],
  fixturePath: ".github/workflows/agent.yml",
  check: (item) =>
    workflowOf(item).jobs.flatMap((job) => {
      const ids = new Set(job.steps.flatMap(({ id, agent }) => (agent === undefined || id === "" ? [] : [id])));
      return job.steps.flatMap((step) => {
        const script = step.run || (step.action === "actions/github-script" ? (step.inputs.get("script") ?? "") : "");
        const output = expressionsOf(script).find((one) =>
          [...one.matchAll(/\bsteps\.([\w-]+)\.outputs(?:\.|\[['"])([\w-]+)/g)].some(([, id, name]) => ids.has(id!) && !HARMLESS.has(name!)),
        );
        if (output !== undefined) return [{ message: `\`${output.slice(0, 100)}\` is replaced within the script`, at: step.at }];
        const run = RUNS.exec(step.run);
        return run === null ? [] : [{ message: `\`${run[0].trim().replaceAll(/\s+/g, " ").slice(0, 100)}\` runs what the agent answers`, at: step.at }];
      });
    }),
};
