import type { Rule } from "../../../rule.ts";
import { inspected } from "../../../mcp-inspection.ts";

/** A tool server is started with a protection switched off. */
export const rule: Rule = {
  id: "mcp/guard-off",
  title: "A tool server is started with a protection switched off",
  severity: "high",
  why: "The option takes away what would have kept an injected order from running.",
  help: "remove the option",
  sources: ["docs/mcp.md", "https://modelcontextprotocol.io/specification/2025-06-18/basic/security_best_practices"],
  kinds: ["mcp", "settings", "plugin"],
  fixturePath: ".mcp.json",
  check: (item) => inspected(item, ["guard-off"]),
};
