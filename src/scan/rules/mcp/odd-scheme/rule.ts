import type { Rule } from "../../../rule.ts";
import { inspected } from "../../../mcp-inspection.ts";

/** The address of a tool server is of no kind that servers have. */
export const rule: Rule = {
  id: "mcp/odd-scheme",
  title: "The address of a tool server is of no kind that servers have",
  severity: "medium",
  why: "`file:`, `javascript:` or a custom scheme makes the client open or run something else.",
  help: "use `https`",
  sources: ["docs/mcp.md", "https://modelcontextprotocol.io/specification/2025-06-18/basic/security_best_practices"],
  kinds: ["mcp", "settings", "plugin"],
  fixturePath: ".mcp.json",
  check: (item) => inspected(item, ["odd-scheme"]),
};
