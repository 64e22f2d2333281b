import type { Rule } from "../../../rule.ts";
import { permissionRules, shellPrefix } from "../../../permission-rules.ts";
import { removing } from "../../../remove-value.ts";

const KEYS =
  /\.(?:ssh|aws|gnupg|kube|netrc|git-credentials)(?:\/|$|\))|^~\/\*\*$|^~$|^\/\/\*\*$|(?:^|\/)\.env(?:\.(?:local|prod\w*))?$|id_(?:rsa|ed25519)\b|\.pem$/;

/** Reading keys is allowed beforehand. */
export const rule: Rule = {
  id: "agent/allow-secret-read",
  title: "Reading keys is allowed beforehand",
  severity: "high",
  why: "What is read once stands in the conversation, and can be sent by any tool from then on.",
  help: "remove the rule; deny `Read(~/.ssh/**)` and the like",
  sources: ["https://code.claude.com/docs/en/permissions"],
  kinds: ["settings"],
  fixturePath: ".claude/settings.json",
  check: (item) =>
    permissionRules(item, "allow")
      .filter(
        (rule) =>
          (rule.tool === "Read" && rule.spec !== undefined && KEYS.test(rule.spec)) || (/^cat\b/.test(shellPrefix(rule) ?? "") && KEYS.test(rule.spec ?? "")),
      )
      .map(({ text, at }) => ({ message: `\`${text}\` allows reading keys`, at, ...removing(item, at) })),
};
