import type { Rule } from "../../../rule.ts";
import { hasFreeEnd, permissionRules, shellPrefix } from "../../../permission-rules.ts";
import { removing } from "../../../remove-value.ts";

const DESTRUCTIVE =
  /^(?:rm(?:\s+-\w*[rf]\w*)*|dd|mkfs\S*|shred|chmod -R|chown -R|git push (?:--force\S*|-f)|git reset --hard|git clean -\w*f\w*|terraform (?:apply|destroy)|tofu (?:apply|destroy)|pulumi (?:up|destroy)|kubectl (?:delete|apply)?|helm (?:uninstall|upgrade)|aws|gcloud|az|npm publish|cargo publish|twine upload|gh repo delete|dropdb|psql|mysql|redis-cli)$/;

/** What nothing brings back, and nobody allows for an ordinary day's work. */
const FINAL = /^(?:rm\s+-\w*r\w*|dd|mkfs\S*|shred|chmod -R|git push (?:--force|-f)|terraform destroy|tofu destroy|pulumi destroy|gh repo delete|dropdb)$/;

/** A destructive command is allowed with any argument. */
export const rule: Rule = {
  id: "agent/allow-destructive",
  title: "A destructive command is allowed with any argument",
  severity: "medium",
  why: "The question before `rm -rf`, a force push or `terraform destroy` is the last one; the rule answers it beforehand.",
  help: "move the rule to `ask`",
  sources: ["https://code.claude.com/docs/en/permissions"],
  kinds: ["settings"],
  fixturePath: ".claude/settings.json",
  check: (item) =>
    permissionRules(item, "allow").flatMap((rule) => {
      const prefix = shellPrefix(rule);
      return prefix !== undefined && hasFreeEnd(rule) && DESTRUCTIVE.test(prefix)
        ? [
            {
              message: `\`${rule.text}\` allows what cannot be undone`,
              at: rule.at,
              ...removing(item, rule.at),
              ...(FINAL.test(prefix) ? { severity: "high" as const } : {}),
            },
          ]
        : [];
    }),
};
