import type { Rule } from "../../../rule.ts";
import { inspected } from "../../../mcp-inspection.ts";

/** The address of a tool server holds a password. */
export const rule: Rule = {
  id: "mcp/password-in-address",
  title: "The address of a tool server holds a password",
  severity: "high",
  why: "Addresses end up in logs, in process lists and in the repository.",
  help: "put it into a variable and refer to that",
  sources: ["docs/mcp.md", "https://modelcontextprotocol.io/specification/2025-06-18/basic/security_best_practices"],
  kinds: ["mcp", "settings", "plugin"],
  fixturePath: ".mcp.json",
  check: (item) => inspected(item, ["credentials-in-address"]),
};
