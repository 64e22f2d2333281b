import type { Rule } from "../../../rule.ts";
import { inspected } from "../../../mcp-inspection.ts";

/** The package of a tool server looks like a known one and is another. */
export const rule: Rule = {
  id: "mcp/look-alike-package",
  title: "The package of a tool server looks like a known one and is another",
  severity: "high",
  why: "Look-alikes are published to be installed by mistake; a tool server runs with all rights of the user.",
  help: "compare the name with the maker's documentation, letter by letter",
  sources: ["docs/mcp.md", "https://modelcontextprotocol.io/specification/2025-06-18/basic/security_best_practices"],
  kinds: ["mcp", "settings", "plugin"],
  fixturePath: ".mcp.json",
  check: (item) => inspected(item, ["look-alike-package"]),
};
