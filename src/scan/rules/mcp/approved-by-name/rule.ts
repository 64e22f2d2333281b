import type { Found, Rule } from "../../../rule.ts";
import { asObject, textsOf } from "../../../values.ts";
import { removing } from "../../../remove-value.ts";

/** Tool servers of the repository are approved by name. */
export const rule: Rule = {
  id: "mcp/approved-by-name",
  title: "Tool servers of the repository are approved by name",
  severity: "medium",
  why: "The approval stands for a name, not for what the name starts: a pull request that changes the command under the name keeps it.",
  help: "approve each server with `sallyport mcp approve`, which keeps command, arguments and environment",
  sources: ["https://code.claude.com/docs/en/mcp", "docs/mcp.md"],
  kinds: ["settings"],
  fixturePath: ".claude/settings.json",
  check: (item) => {
    const { agent, value, scope } = item;
    const fields = asObject(value);
    const found: Found[] = [];
    if (agent === "claude-code" && fields?.["enableAllProjectMcpServers"] === true)
      found.push({
        message: "`enableAllProjectMcpServers` approves every server that any commit adds",
        at: ["enableAllProjectMcpServers"],
        severity: "high",
        ...removing(item, ["enableAllProjectMcpServers"]),
      });
    if (agent === "claude-code" && scope === "project" && textsOf(fields?.["enabledMcpjsonServers"]).length > 0)
      found.push({ message: "`enabledMcpjsonServers` approves servers by their names", at: ["enabledMcpjsonServers"], severity: "low" });
    return found;
  },
};
