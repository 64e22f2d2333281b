import type { Found, Rule } from "../../../rule.ts";
import { agentJobs, type DataPath } from "../../../workflow/index.ts";

/** Inputs and variables that hold a key or a token. */
const HOLDS = /(?:api[_-]?key|token|secret|password)$/i;

function namedIn(values: ReadonlyMap<string, string>, at: DataPath): readonly Found[] {
  return [...values].flatMap(([name, value]) =>
    HOLDS.test(name) && /^[\w.+/=-]{20,}$/.test(value) && /\d/.test(value)
      ? [{ message: `\`${name}\` holds a value instead of a secret's name`, at: [...at, ...(at.length > 2 ? [name] : [])] }]
      : [],
  );
}

/** A key for the agent stands in the workflow. */
export const rule: Rule = {
  id: "ci/literal-key",
  title: "A key for the agent stands in the workflow",
  severity: "critical",
  why: "Whoever can read the repository, or once could, has the key: it stays in the history when the line is gone.",
  help: "revoke it, make a new one, store it as a secret and write `${{ secrets.NAME }}`",
  sources: ["https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions"],
  kinds: ["workflow"],
  fixturePath: ".github/workflows/agent.yml",
  check: (item) =>
    agentJobs(item).flatMap((job) =>
      job.steps.flatMap((step) => [...namedIn(step.inputs, [...step.at, "with"]), ...namedIn(step.env, [...step.at, "env"])]).concat(namedIn(job.env, job.at)),
    ),
};
