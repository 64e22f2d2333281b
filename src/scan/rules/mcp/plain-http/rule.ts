import type { Rule } from "../../../rule.ts";
import { inspected } from "../../../mcp-inspection.ts";

/** A tool server is reached unencrypted. */
export const rule: Rule = {
  id: "mcp/plain-http",
  title: "A tool server is reached unencrypted",
  severity: "high",
  why: "Anyone on the way reads and changes what tools say, and the token.",
  help: "use `https`",
  sources: ["docs/mcp.md", "https://modelcontextprotocol.io/specification/2025-06-18/basic/security_best_practices"],
  kinds: ["mcp", "settings", "plugin"],
  fixturePath: ".mcp.json",
  check: (item) => inspected(item, ["in-the-clear"]),
};
