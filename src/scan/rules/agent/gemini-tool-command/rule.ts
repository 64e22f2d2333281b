import type { Rule } from "../../../rule.ts";
import { asObject, objectAt } from "../../../values.ts";

/** Settings of Gemini CLI run a command to find tools. */
export const rule: Rule = {
  id: "agent/gemini-tool-command",
  title: "Settings of Gemini CLI run a command to find tools",
  severity: "medium",
  why: "`tools.discoveryCommand` and `callCommand` are run by the client itself, and in a repository they are the repository's.",
  help: "remove them; offer the tools by a server",
  sources: ["https://geminicli.com/docs/"],
  kinds: ["settings"],
  fixturePath: ".gemini/settings.json",
  check: ({ agent, value, scope }) => {
    if (agent !== "gemini-cli" || scope !== "project") return [];
    const tools = objectAt(value, "tools");
    return [
      ...["discoveryCommand", "callCommand"]
        .filter((key) => typeof tools?.[key] === "string")
        .map((key) => ({ message: `\`tools.${key}\` runs \`${String(tools![key]).slice(0, 80)}\``, at: ["tools", key], severity: "high" as const })),
      ...["toolDiscoveryCommand", "toolCallCommand"]
        .filter((key) => typeof asObject(value)?.[key] === "string")
        .map((key) => ({ message: `\`${key}\` runs a command`, at: [key], severity: "high" as const })),
    ];
  },
};
