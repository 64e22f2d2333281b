import type { Rule } from "../../../rule.ts";
import { inspected } from "../../../mcp-inspection.ts";

/** Grave tools of a server run unasked. */
export const rule: Rule = {
  id: "mcp/tools-unasked",
  title: "Grave tools of a server run unasked",
  severity: "medium",
  why: "Approval beforehand of tools that write, run or delete is what an injected order needs.",
  help: "leave such tools out of the list",
  sources: ["docs/mcp.md", "https://modelcontextprotocol.io/specification/2025-06-18/basic/security_best_practices"],
  kinds: ["mcp", "settings", "plugin"],
  fixturePath: ".mcp.json",
  check: (item) => inspected(item, ["unasked"]),
};
