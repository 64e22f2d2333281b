import type { Rule } from "../../../rule.ts";
import { inspected } from "../../../mcp-inspection.ts";

/** The description of a tool server orders the model about. */
export const rule: Rule = {
  id: "mcp/orders-in-description",
  title: "The description of a tool server orders the model about",
  severity: "high",
  why: "Agents put the text into the prompt, where it stands beside the user's own orders.",
  help: "remove the text, and the server if it is not yours",
  sources: ["docs/mcp.md", "https://modelcontextprotocol.io/specification/2025-06-18/basic/security_best_practices"],
  kinds: ["mcp", "settings", "plugin"],
  fixturePath: ".mcp.json",
  check: (item) => inspected(item, ["hidden-orders", "concealed-text", "tag-characters", "zero-width", "invisible-characters", "bidi-control"]),
};
