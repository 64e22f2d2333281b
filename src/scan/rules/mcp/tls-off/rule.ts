import type { Rule } from "../../../rule.ts";
import { inspected } from "../../../mcp-inspection.ts";

/** A tool server accepts connections that anyone can read or change. */
export const rule: Rule = {
  id: "mcp/tls-off",
  title: "A tool server accepts connections that anyone can read or change",
  severity: "medium",
  why: "Without the check of certificates whoever is on the way reads keys and writes results.",
  help: "remove the setting; add the authority to `NODE_EXTRA_CA_CERTS` where one is needed",
  sources: ["docs/mcp.md", "https://modelcontextprotocol.io/specification/2025-06-18/basic/security_best_practices"],
  kinds: ["mcp", "settings", "plugin"],
  fixturePath: ".mcp.json",
  check: (item) => inspected(item, ["tls-off"]),
};
