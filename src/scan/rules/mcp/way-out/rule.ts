import type { Rule } from "../../../rule.ts";
import { inspected } from "../../../mcp-inspection.ts";

/** A tool server opens a way out for data or a shell. */
export const rule: Rule = {
  id: "mcp/way-out",
  title: "A tool server opens a way out for data or a shell",
  severity: "critical",
  why: "The command of the server sends files or a shell to another host as soon as the agent starts.",
  help: "remove the server, and look at what ran since it was added",
  sources: ["docs/mcp.md", "https://modelcontextprotocol.io/specification/2025-06-18/basic/security_best_practices"],
  kinds: ["mcp", "settings", "plugin"],
  fixturePath: ".mcp.json",
  check: (item) => inspected(item, ["hands-out"]),
};
