import type { Rule } from "../../../rule.ts";
import { inspected } from "../../../mcp-inspection.ts";

/** A tool server's address gives out cloud credentials. */
export const rule: Rule = {
  id: "mcp/metadata-address",
  title: "A tool server's address gives out cloud credentials",
  severity: "critical",
  why: "The metadata service answers everyone on the machine with the credentials of its role.",
  help: "remove the server",
  sources: ["docs/mcp.md", "https://modelcontextprotocol.io/specification/2025-06-18/basic/security_best_practices"],
  kinds: ["mcp", "settings", "plugin"],
  fixturePath: ".mcp.json",
  check: (item) => inspected(item, ["metadata-address"]),
};
