import type { Rule } from "../../../rule.ts";
import { inspected } from "../../../mcp-inspection.ts";

/** A tool server is started by a shell. */
export const rule: Rule = {
  id: "mcp/shell-wrapper",
  title: "A tool server is started by a shell",
  severity: "low",
  why: "What a shell runs is harder to review and to pin than a command with arguments.",
  help: "name the program and its arguments themselves",
  sources: ["docs/mcp.md", "https://modelcontextprotocol.io/specification/2025-06-18/basic/security_best_practices"],
  kinds: ["mcp", "settings", "plugin"],
  fixturePath: ".mcp.json",
  check: (item) => inspected(item, ["shell-wrapper"]),
};
