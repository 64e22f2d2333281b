import type { Rule } from "../../../rule.ts";
import { inspected } from "../../../mcp-inspection.ts";

/** A tool server runs from a repository without a commit. */
export const rule: Rule = {
  id: "mcp/unpinned-repository",
  title: "A tool server runs from a repository without a commit",
  severity: "low",
  why: "Whatever is pushed next runs at the next start.",
  help: "add `@<commit>` to the address",
  sources: ["docs/mcp.md", "https://modelcontextprotocol.io/specification/2025-06-18/basic/security_best_practices"],
  kinds: ["mcp", "settings", "plugin"],
  fixturePath: ".mcp.json",
  check: (item) => inspected(item, ["unpinned-repository"]),
};
