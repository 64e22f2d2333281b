import type { Rule } from "../../../rule.ts";
import { inspected } from "../../../mcp-inspection.ts";

/** A tool server lies in a folder that anything may write to. */
export const rule: Rule = {
  id: "mcp/temporary-program",
  title: "A tool server lies in a folder that anything may write to",
  severity: "high",
  why: "Any program of the machine can replace it before the next start.",
  help: "install it to a folder of its own",
  sources: ["docs/mcp.md", "https://modelcontextprotocol.io/specification/2025-06-18/basic/security_best_practices"],
  kinds: ["mcp", "settings", "plugin"],
  fixturePath: ".mcp.json",
  check: (item) => inspected(item, ["temporary-program"]),
};
