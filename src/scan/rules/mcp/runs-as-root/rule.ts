import type { Rule } from "../../../rule.ts";
import { inspected } from "../../../mcp-inspection.ts";

/** A tool server runs as root. */
export const rule: Rule = {
  id: "mcp/runs-as-root",
  title: "A tool server runs as root",
  severity: "high",
  why: "An error or an order in a tool's result then reaches the whole machine.",
  help: "start it without `sudo`",
  sources: ["docs/mcp.md", "https://modelcontextprotocol.io/specification/2025-06-18/basic/security_best_practices"],
  kinds: ["mcp", "settings", "plugin"],
  fixturePath: ".mcp.json",
  check: (item) => inspected(item, ["root"]),
};
