import type { Rule } from "../../../rule.ts";
import { inspected } from "../../../mcp-inspection.ts";

/** A tool server has no exact version. */
export const rule: Rule = {
  id: "mcp/unpinned",
  title: "A tool server has no exact version",
  severity: "info",
  why: "Whatever is published next under the name runs at the next start. Most configurations are like this, so it is told of as a remark; with the approval by name it becomes the way of a changed server.",
  help: "add `@version`, or an image digest, and `sallyport mcp lock`",
  sources: ["docs/mcp.md", "https://modelcontextprotocol.io/specification/2025-06-18/basic/security_best_practices"],
  kinds: ["mcp", "settings", "plugin"],
  fixturePath: ".mcp.json",
  check: (item) => inspected(item, ["unpinned"]),
};
