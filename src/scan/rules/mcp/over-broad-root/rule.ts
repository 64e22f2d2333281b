import type { Rule } from "../../../rule.ts";
import { inspected } from "../../../mcp-inspection.ts";

/** A tool server gets the whole disk or a folder of keys. */
export const rule: Rule = {
  id: "mcp/over-broad-root",
  title: "A tool server gets the whole disk or a folder of keys",
  severity: "high",
  why: "What the server may read an injected order may send; name the project, not the home.",
  help: "name the folders that it needs",
  sources: ["docs/mcp.md", "https://modelcontextprotocol.io/specification/2025-06-18/basic/security_best_practices"],
  kinds: ["mcp", "settings", "plugin"],
  fixturePath: ".mcp.json",
  check: (item) => inspected(item, ["too-much-disk"]),
};
