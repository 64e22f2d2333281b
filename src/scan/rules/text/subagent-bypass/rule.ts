import type { Found, Rule } from "../../../rule.ts";
import { asObject } from "../../../values.ts";

/** A sub-agent asks nobody. */
export const rule: Rule = {
  id: "text/subagent-bypass",
  title: "A sub-agent asks nobody",
  severity: "high",
  why: "A sub-agent with `permissionMode: bypassPermissions` works without a question as soon as its file is trusted.",
  help: "remove `permissionMode`, and name the tools that it needs",
  sources: ["docs/claude-code.md", "https://code.claude.com/docs/en/sub-agents"],
  kinds: ["subagent"],
  fixturePath: ".claude/agents/fixer.md",
  check: ({ value }) => {
    const fields = asObject(value) ?? {};
    const found: Found[] = [];
    if (fields["permissionMode"] === "bypassPermissions") found.push({ message: "`permissionMode` is `bypassPermissions`", at: ["permissionMode"] });
    const permission = asObject(fields["permission"]);
    if (
      fields["permission"] === "allow" ||
      permission?.["bash"] === "allow" ||
      permission?.["*"] === "allow" ||
      asObject(permission?.["bash"])?.["*"] === "allow"
    )
      found.push({ message: "`permission` allows every command, whatever the user denied", at: ["permission"] });
    return found;
  },
};
