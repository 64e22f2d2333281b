import type { Rule } from "../../../rule.ts";
import { inspected } from "../../../mcp-inspection.ts";

/** A tool server is downloaded and run at every start. */
export const rule: Rule = {
  id: "mcp/download-and-run",
  title: "A tool server is downloaded and run at every start",
  severity: "critical",
  why: "Whoever controls the address, or the way to it, decides at each start what runs with the rights of the agent.",
  help: "name a package with an exact version, or a program that was installed and checked",
  sources: ["docs/mcp.md", "https://modelcontextprotocol.io/specification/2025-06-18/basic/security_best_practices"],
  kinds: ["mcp", "settings", "plugin"],
  fixturePath: ".mcp.json",
  check: (item) => inspected(item, ["downloads-and-runs"]),
};
