import type { Rule } from "../../../rule.ts";
import { inspected } from "../../../mcp-inspection.ts";

/** The host of a tool server passes for another. */
export const rule: Rule = {
  id: "mcp/look-alike-host",
  title: "The host of a tool server passes for another",
  severity: "high",
  why: "The name is made to be taken for a known service: what the agent sends there, and its token, go to somebody else.",
  help: "compare the host with the vendor's documentation",
  sources: ["docs/mcp.md", "https://modelcontextprotocol.io/specification/2025-06-18/basic/security_best_practices"],
  kinds: ["mcp", "settings", "plugin"],
  fixturePath: ".mcp.json",
  check: (item) => inspected(item, ["look-alike-host"]),
};
