import type { Rule } from "../../../rule.ts";
import { workflowOf } from "../../../workflow/index.ts";

/** An action gets every secret of the repository. */
export const rule: Rule = {
  id: "ci/all-secrets-to-action",
  title: "An action gets every secret of the repository",
  severity: "high",
  why: "`toJSON(secrets)` hands over all secrets at once, also those that are added later; an action needs those that it names.",
  help: "name the secrets that the action needs, one input each",
  sources: ["https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions"],
  kinds: ["workflow"],
  fixturePath: ".github/workflows/update.yml",
  check: (item) =>
    workflowOf(item).jobs.flatMap(({ steps }) =>
      steps.flatMap(({ action, inputs, env, at }) =>
        action === ""
          ? []
          : [...inputs, ...env]
              .filter(([, value]) => /\btoJSON\(\s*secrets\s*\)/i.test(value))
              .map(([name]) => ({ message: `\`${action.slice(0, 80)}\` gets all secrets as \`${name.slice(0, 40)}\``, at })),
      ),
    ),
};
