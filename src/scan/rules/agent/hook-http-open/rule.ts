import type { Rule } from "../../../rule.ts";
import { isStrangeAddress } from "../../../leading-variables.ts";
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
  check: ({ text, value, kind, scope }) => {
    if (asObject(value)?.["hooks"] === undefined && kind !== "hooks") return [];
    if (!/"type"\s*:\s*"https?"/.test(text) || /"mcpServers"/.test(text)) return [];
    for (const found of text.matchAll(/"url"\s*:\s*"(https?:\/\/[^"]{1,200})"/g)) {
      const url = found[1]!;
      const place = { start: found.index, end: found.index + found[0].length, severity: "high" as const };
      if (/^http:\/\/(?!localhost|127\.0\.0\.1|\[::1\]|host\.docker\.internal)/.test(url)) return [{ message: "a hook sends its input over `http`", ...place }];
      if (scope === "project" && isStrangeAddress(url)) return [{ message: `a hook of the repository sends its input to \`${url.slice(0, 80)}\``, ...place }];
    }
    return [];
  },
};
