import type { Found, Rule } from "../../../rule.ts";
import { anyonesHost } from "../../../shell-text.ts";
import { objectAt } from "../../../values.ts";

/** The repository brings plugins from a source of its own. */
export const rule: Rule = {
  id: "agent/sideloading",
  title: "The repository brings plugins from a source of its own",
  severity: "low",
  why: "A marketplace that settings add, and a plugin that they switch on, run hooks and servers of whoever holds the source, with the next update too.",
  help: "pin the source to a commit, or set `strictKnownMarketplaces` at machine level",
  sources: ["https://code.claude.com/docs/en/plugin-marketplaces"],
  kinds: ["settings"],
  fixturePath: ".claude/settings.json",
  check: ({ agent, value, scope }) => {
    if (agent !== "claude-code") return [];
    return ["extraKnownMarketplaces", "additionalMarketplaces"].flatMap((key) =>
      Object.entries(objectAt(value, key) ?? {}).flatMap(([name, one]): Found[] => {
        const source = objectAt(one, "source") ?? {};
        const url = [source["url"], source["repo"], source["path"], source["command"]].find((text) => typeof text === "string") ?? "";
        const isPlain = /^(?:http:|git:\/\/)/.test(String(url)) || anyonesHost(String(url)) !== undefined || source["source"] === "command";
        if (isPlain)
          return [{ message: `the marketplace \`${name.slice(0, 60)}\` comes from an address that anyone can change`, at: [key, name], severity: "high" }];
        return scope === "project" && source["ref"] === undefined && source["sha"] === undefined && source["source"] !== "directory"
          ? [{ message: `the marketplace \`${name.slice(0, 60)}\` has no commit`, at: [key, name] }]
          : [];
      }),
    );
  },
};
