import type { Rule } from "../../../rule.ts";
import { inspected } from "../../../mcp-inspection.ts";

/** A tool server is a program text in the configuration. */
export const rule: Rule = {
  id: "mcp/inline-program",
  title: "A tool server is a program text in the configuration",
  severity: "medium",
  why: "No package, no digest and no review stands behind a program that is written into the arguments.",
  help: "put the program into a file of its own that is reviewed like code",
  sources: ["docs/mcp.md", "https://modelcontextprotocol.io/specification/2025-06-18/basic/security_best_practices"],
  kinds: ["mcp", "settings", "plugin"],
  fixturePath: ".mcp.json",
  check: (item) => inspected(item, ["inline-program"]),
};
