import type { Rule } from "../../../rule.ts";
import { asObject } from "../../../values.ts";

/** A hook sends its input unencrypted, or to any address. */
export const rule: Rule = {
  id: "agent/hook-http-open",
  title: "A hook sends its input unencrypted, or to any address",
  severity: "medium",
  why: "Prompts, commands and results go over the line in the clear, or to a host that nobody limits.",
  help: "use `https` and set `allowedHttpHookUrls`",
  sources: ["docs/claude-code.md"],
  kinds: ["settings", "hooks", "plugin"],
  fixturePath: ".claude/settings.json",
  check: ({ text, value, kind }) => {
    if (asObject(value)?.["hooks"] === undefined && kind !== "hooks") return [];
    const found = /"url"\s*:\s*"http:\/\/(?!localhost|127\.0\.0\.1|\[::1\]|host\.docker\.internal)[^"]{1,200}"/.exec(text);
    return found === null || !/"type"\s*:\s*"https?"/.test(text) || /"mcpServers"/.test(text)
      ? []
      : [{ message: "a hook sends its input over `http`", start: found.index, end: found.index + found[0].length, severity: "high" }];
  },
};
