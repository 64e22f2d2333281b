import type { Rule } from "../../../rule.ts";
import { inspected } from "../../../mcp-inspection.ts";

/** The environment of a tool server loads other code. */
export const rule: Rule = {
  id: "mcp/code-injection",
  title: "The environment of a tool server loads other code",
  severity: "high",
  why: "`LD_PRELOAD`, `NODE_OPTIONS --require` and the like run code in a program whose own package is pinned and approved.",
  help: "remove the variable",
  sources: ["docs/mcp.md", "https://modelcontextprotocol.io/specification/2025-06-18/basic/security_best_practices"],
  kinds: ["mcp", "settings", "plugin"],
  fixturePath: ".mcp.json",
  check: (item) => inspected(item, ["code-injection"]),
};
