import type { Rule } from "../../../rule.ts";
import { inspected } from "../../../mcp-inspection.ts";

/** A tool server is code from an address. */
export const rule: Rule = {
  id: "mcp/remote-code",
  title: "A tool server is code from an address",
  severity: "high",
  why: "No registry keeps what stands at an address; it may be another thing for everyone who asks.",
  help: "take a package with an exact version from a registry",
  sources: ["docs/mcp.md", "https://modelcontextprotocol.io/specification/2025-06-18/basic/security_best_practices"],
  kinds: ["mcp", "settings", "plugin"],
  fixturePath: ".mcp.json",
  check: (item) => inspected(item, ["remote-code"]),
};
