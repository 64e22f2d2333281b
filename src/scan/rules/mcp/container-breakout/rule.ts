import type { Rule } from "../../../rule.ts";
import { inspected } from "../../../mcp-inspection.ts";

/** The container of a tool server is none. */
export const rule: Rule = {
  id: "mcp/container-breakout",
  title: "The container of a tool server is none",
  severity: "high",
  why: "`--privileged`, host namespaces or the container service's socket give the server the machine.",
  help: "drop the option; mount the folders that are needed",
  sources: ["docs/mcp.md", "https://modelcontextprotocol.io/specification/2025-06-18/basic/security_best_practices"],
  kinds: ["mcp", "settings", "plugin"],
  fixturePath: ".mcp.json",
  check: (item) => inspected(item, ["out-of-container"]),
};
