import type { Rule } from "../../../rule.ts";
import { asObject, objectAt } from "../../../values.ts";

/** Gemini CLI runs the tools of a server unasked. */
export const rule: Rule = {
  id: "agent/gemini-trusted-servers",
  title: "Gemini CLI runs the tools of a server unasked",
  severity: "high",
  why: "`trust: true` skips every question for the server; whoever changes what the server is has those rights.",
  help: "remove `trust`; name the tools in `includeTools`",
  sources: ["https://geminicli.com/docs/"],
  kinds: ["settings", "plugin"],
  fixturePath: ".gemini/settings.json",
  check: ({ agent, value }) =>
    agent !== "gemini-cli"
      ? []
      : Object.entries(objectAt(value, "mcpServers") ?? {})
          .filter(([, one]) => asObject(one)?.["trust"] === true)
          .map(([name]) => ({ message: `the server \`${name.slice(0, 60)}\` is trusted with all its tools`, at: ["mcpServers", name, "trust"] })),
};
