import type { Found, Rule } from "../../../rule.ts";
import { isStrangeAddress } from "../../../leading-variables.ts";
import { asObject } from "../../../values.ts";

/** Addresses of hooks that are asked over the network. */
function addressesOf(value: unknown, at: readonly (string | number)[]): readonly { readonly url: string; readonly at: readonly (string | number)[] }[] {
  if (at.length > 8) return [];
  if (Array.isArray(value)) return value.flatMap((one: unknown, index) => addressesOf(one, [...at, index]));
  const fields = asObject(value);
  if (fields === undefined) return [];
  const own = /^https?$/.test(String(fields["type"])) && typeof fields["url"] === "string" ? [{ url: fields["url"], at: [...at, "url"] }] : [];
  return [...own, ...Object.entries(fields).flatMap(([key, one]) => (typeof one === "object" ? addressesOf(one, [...at, key]) : []))];
}

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
  check: ({ value, kind, scope }) => {
    const hooks = asObject(value)?.["hooks"] ?? (kind === "hooks" ? value : undefined);
    return addressesOf(hooks, hooks === value ? [] : ["hooks"]).flatMap(({ url, at }): Found[] => {
      if (/^http:\/\/(?!localhost|127\.0\.0\.1|\[::1\]|host\.docker\.internal)/.test(url))
        return [{ message: "a hook sends its input over `http`", at, severity: "high" }];
      return scope === "project" && isStrangeAddress(url)
        ? [{ message: `a hook of the repository sends its input to \`${url.slice(0, 80)}\``, at, severity: "high" }]
        : [];
    });
  },
};
