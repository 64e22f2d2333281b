import type { Rule } from "../../../rule.ts";
import { inspected } from "../../../mcp-inspection.ts";

/** A variable of a tool server leads a known service elsewhere. */
export const rule: Rule = {
  id: "mcp/other-endpoint",
  title: "A variable of a tool server leads a known service elsewhere",
  severity: "high",
  why: "Keys and prompts meant for a provider go to whoever runs the other host.",
  help: "remove the variable, or set it in the user's own environment",
  sources: ["docs/mcp.md", "https://modelcontextprotocol.io/specification/2025-06-18/basic/security_best_practices"],
  kinds: ["mcp", "settings", "plugin"],
  fixturePath: ".mcp.json",
  check: (item) => inspected(item, ["other-endpoint"]),
};
