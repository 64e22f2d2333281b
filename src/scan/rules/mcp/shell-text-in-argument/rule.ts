import type { Rule } from "../../../rule.ts";
import { inspected } from "../../../mcp-inspection.ts";

/** An argument of a tool server holds shell text. */
export const rule: Rule = {
  id: "mcp/shell-text-in-argument",
  title: "An argument of a tool server holds shell text",
  severity: "medium",
  why: "Clients that start servers through a shell would run it.",
  help: "start the program with plain arguments",
  sources: ["docs/mcp.md", "https://modelcontextprotocol.io/specification/2025-06-18/basic/security_best_practices"],
  kinds: ["mcp", "settings", "plugin"],
  fixturePath: ".mcp.json",
  check: (item) => inspected(item, ["shell-in-argument"]),
};
