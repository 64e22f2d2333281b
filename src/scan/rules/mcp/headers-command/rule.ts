import type { Rule } from "../../../rule.ts";
import { inspected } from "../../../mcp-inspection.ts";

/** Headers of a tool server are made by a command. */
export const rule: Rule = {
  id: "mcp/headers-command",
  title: "Headers of a tool server are made by a command",
  severity: "medium",
  why: "The client runs the command when it connects, with no hook in between.",
  help: "use a variable for the token",
  sources: ["docs/mcp.md", "https://modelcontextprotocol.io/specification/2025-06-18/basic/security_best_practices"],
  kinds: ["mcp", "settings", "plugin"],
  fixturePath: ".mcp.json",
  check: (item) => inspected(item, ["headers-command"]),
};
