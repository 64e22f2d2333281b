import type { Rule } from "../../../rule.ts";
import { inspected } from "../../../mcp-inspection.ts";

/** A tool server is at a tunnel or catcher. */
export const rule: Rule = {
  id: "mcp/anyones-host",
  title: "A tool server is at a tunnel or catcher",
  severity: "high",
  why: "Such names belong to nobody for long: whoever opens the next tunnel gets what the agent sends.",
  help: "use the maker's own host",
  sources: ["docs/mcp.md", "https://modelcontextprotocol.io/specification/2025-06-18/basic/security_best_practices"],
  kinds: ["mcp", "settings", "plugin"],
  fixturePath: ".mcp.json",
  check: (item) => inspected(item, ["anyones-host"]),
};
