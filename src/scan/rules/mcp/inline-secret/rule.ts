import type { Rule } from "../../../rule.ts";
import { inspected } from "../../../mcp-inspection.ts";

/** A secret stands in the configuration of a tool server. */
export const rule: Rule = {
  id: "mcp/inline-secret",
  title: "A secret stands in the configuration of a tool server",
  severity: "high",
  why: "The file is copied, shared and committed, and agents read it.",
  help: "refer to a variable (`${NAME}`) and revoke the value that was written here",
  sources: ["docs/mcp.md", "https://modelcontextprotocol.io/specification/2025-06-18/basic/security_best_practices"],
  kinds: ["mcp", "settings", "plugin"],
  fixturePath: ".mcp.json",
  check: (item) => inspected(item, ["secret-in-open"]),
};
