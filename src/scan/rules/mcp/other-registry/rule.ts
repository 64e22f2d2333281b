import type { Rule } from "../../../rule.ts";
import { inspected } from "../../../mcp-inspection.ts";

/** Packages of a tool server come from another registry. */
export const rule: Rule = {
  id: "mcp/other-registry",
  title: "Packages of a tool server come from another registry",
  severity: "medium",
  why: "Names are resolved where nobody checked who holds them.",
  help: "use the usual registry, or state the own one in the user's configuration",
  sources: ["docs/mcp.md", "https://modelcontextprotocol.io/specification/2025-06-18/basic/security_best_practices"],
  kinds: ["mcp", "settings", "plugin"],
  fixturePath: ".mcp.json",
  check: (item) => inspected(item, ["other-registry"]),
};
