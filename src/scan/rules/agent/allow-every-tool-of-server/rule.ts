import type { Rule } from "../../../rule.ts";
import { permissionRules } from "../../../permission-rules.ts";

/** Every tool of every server is allowed. */
export const rule: Rule = {
  id: "agent/allow-every-tool-of-server",
  title: "Every tool of every server is allowed",
  severity: "medium",
  why: "Servers get new tools at any time; the rule approves them before anyone has seen them.",
  help: "name the tools: `mcp__github__get_issue`",
  sources: ["https://code.claude.com/docs/en/permissions"],
  kinds: ["settings"],
  fixturePath: ".claude/settings.json",
  check: (item) =>
    permissionRules(item, "allow")
      .filter(({ tool }) => tool === "mcp__*" || tool === "mcp" || tool === "mcp__*__*")
      .map(({ text, at }) => ({ message: `\`${text}\` allows the tools of any server`, at })),
};
