import type { Rule } from "../../../rule.ts";
import { asObject } from "../../../values.ts";

/** A sub-agent brings tool servers of its own. */
export const rule: Rule = {
  id: "text/subagent-servers",
  title: "A sub-agent brings tool servers of its own",
  severity: "low",
  why: "Servers in the head of a sub-agent start with it, past the lists of approved servers in the project.",
  help: "name the servers in `.mcp.json`, where they are approved",
  sources: ["docs/claude-code.md"],
  kinds: ["subagent", "skill"],
  fixturePath: ".claude/agents/fixer.md",
  check: ({ value }) => {
    const servers = asObject(value)?.["mcpServers"];
    const own = Array.isArray(servers) ? servers.filter((one) => typeof one === "object") : Object.values(asObject(servers) ?? {});
    return own.length === 0 ? [] : [{ message: "`mcpServers` starts servers with the sub-agent", at: ["mcpServers"] }];
  },
};
