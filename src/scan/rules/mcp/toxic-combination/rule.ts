import type { Rule } from "../../../rule.ts";
import { serversIn } from "../../../../mcp/servers/index.ts";

const PARTS: readonly (readonly [string, RegExp])[] = [
  ["read what strangers write", /fetch|browser|playwright|puppeteer|firecrawl|tavily|exa\b|brave|search|rss|reddit/i],
  ["read private data", /postgres|mysql|sqlite|mongo|bigquery|snowflake|filesystem|gdrive|drive|notion|atlassian|jira|confluence|gmail-read/i],
  ["send", /slack|mail|gmail|discord|telegram|twilio|sendgrid|resend|webhook|twitter/i],
];

/** Tool servers together read strangers' text, read private data and send. */
export const rule: Rule = {
  id: "mcp/toxic-combination",
  title: "Tool servers together read strangers' text, read private data and send",
  severity: "low",
  why: "A text from outside can order the agent to read what is private and to send it, each by a tool that is harmless alone. Many work places have such servers side by side, so it is told of, not blocked.",
  help: "keep them in sessions of their own, or let `sallyport mcp chains` say which of them the policy already parts",
  sources: ["docs/mcp-policy.md", "https://simonwillison.net/2025/Jun/16/the-lethal-trifecta/"],
  kinds: ["mcp"],
  fixturePath: ".mcp.json",
  check: ({ value }) => {
    const words = serversIn(value)
      .filter(({ isDisabled }) => !isDisabled)
      .map(
        ({ name, transport }) =>
          `${name} ${transport === undefined ? "" : transport.type === "stdio" ? [transport.command, ...transport.args].join(" ") : transport.url}`,
      );
    const parts = PARTS.map(([what, pattern]) => [what, words.findIndex((text) => pattern.test(text))] as const);
    if (parts.some(([, index]) => index === -1) || new Set(parts.map(([, index]) => index)).size < 3) return [];
    return [{ message: `the servers together ${parts.map(([what]) => what).join(", ")}` }];
  },
};
