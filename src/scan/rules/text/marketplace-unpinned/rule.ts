import type { Found, Rule } from "../../../rule.ts";
import { asObject } from "../../../values.ts";

/** A marketplace lists plugins without a commit. */
export const rule: Rule = {
  id: "text/marketplace-unpinned",
  title: "A marketplace lists plugins without a commit",
  severity: "low",
  why: "Whatever is pushed next is installed by everyone who uses the marketplace.",
  help: "add `sha` or `ref` with a commit to the source",
  sources: ["https://code.claude.com/docs/en/plugin-marketplaces"],
  kinds: ["marketplace"],
  fixturePath: ".claude-plugin/marketplace.json",
  check: ({ value }) => {
    const plugins = asObject(value)?.["plugins"];
    return (Array.isArray(plugins) ? plugins : []).flatMap((one: unknown, index): Found[] => {
      const source = asObject(asObject(one)?.["source"]);
      if (source === undefined) return [];
      const url = [source["url"], source["repo"]].find((one) => typeof one === "string") ?? "";
      if (/^(?:http|git):\/\//.test(url))
        return [{ message: `the plugin comes unencrypted from \`${url.slice(0, 80)}\``, at: ["plugins", index, "source"], severity: "high" }];
      return source["sha"] === undefined && !/^[0-9a-f]{40}$/.test(JSON.stringify(source["ref"] ?? "").slice(1, -1))
        ? [{ message: `the plugin of \`${url.slice(0, 80)}\` has no commit`, at: ["plugins", index, "source"] }]
        : [];
    });
  },
};
