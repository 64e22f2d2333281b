import type { Found, Rule } from "../../../rule.ts";
import { asObject, objectAt, textsOf } from "../../../values.ts";

/** The repository widens what Cursor runs unasked. */
export const rule: Rule = {
  id: "agent/cursor-allow-list",
  title: "The repository widens what Cursor runs unasked",
  severity: "high",
  why: "Lists of the repository are added to the user's own, so a clone can allow every command and every tool.",
  help: "remove the entries; keep such lists in the user's own file",
  sources: ["https://cursor.com/docs/reference/permissions"],
  kinds: ["settings"],
  fixturePath: ".cursor/permissions.json",
  check: ({ agent, value, scope }) => {
    if (agent !== "cursor") return [];
    const found: Found[] = [];
    const fields = asObject(value) ?? {};
    for (const key of ["terminalAllowlist", "mcpAllowlist"])
      for (const one of textsOf(fields[key]))
        if (/^(?:\*|\*:\*|bash|sh|zsh|sudo|python3?|node|npx|curl|wget|rm|eval)(?:[\s:]*\*)?$/.test(one))
          found.push({ message: `\`${key}\` holds \`${one}\``, at: [key], ...(scope === "project" ? {} : { severity: "medium" as const }) });
    for (const one of textsOf(objectAt(value, "permissions")?.["allow"]))
      if (/^Shell\((?:\*\*?|bash|sh|sudo|curl|python3?)\)$/.test(one)) found.push({ message: `\`${one}\` is allowed`, at: ["permissions", "allow"] });
    return found;
  },
};
