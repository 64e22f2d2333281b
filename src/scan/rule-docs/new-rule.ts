import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FAMILIES } from "../rule.ts";

/** Why a rule cannot be started under an id, or the files that were written. */
export type NewRule = { readonly why: string } | { readonly files: readonly string[]; readonly importLine: string; readonly name: string };

function camel(id: string): string {
  return id.replaceAll(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The start of a rule. Its check finds nothing and its texts are empty, so that the tests of the rules fail until it is written. */
function ruleFile(id: string): string {
  return `import type { Rule } from "../../../rule.ts";

/** What is wrong, in one sentence. */
export const rule: Rule = {
  id: ${JSON.stringify(id)},
  title: "",
  severity: "medium",
  why: "",
  help: "",
  sources: [],
  kinds: ["settings"],
  fixturePath: ".claude/settings.json",
  check: () => [],
};
`;
}

/**
 * Starts a rule in the sources: its folder with `rule.ts`, an `ok` and an `ng` fixture. Nothing that is there is written over.
 * @param rules the folder `src/scan/rules`
 */
export function newRule(rules: string, id: string): NewRule {
  const [family = "", name = ""] = id.split("/");
  if (!FAMILIES.includes(family as (typeof FAMILIES)[number])) return { why: `\`${family}\` is no family; say one of ${FAMILIES.join(", ")}` };
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) || id !== `${family}/${name}`)
    return { why: "a name is made of small letters, digits and hyphens, such as `agent/hooks-disabled`" };
  const folder = join(rules, family, name);
  if (!existsSync(join(rules, "index.ts"))) return { why: `there is no \`${join(rules, "index.ts")}\`: run it in a checkout of sallyport` };
  if (existsSync(folder)) return { why: `there is a rule \`${id}\` already` };
  mkdirSync(folder, { recursive: true });
  const files = [
    ["rule.ts", ruleFile(id)],
    ["ok.json", "{}\n"],
    ["ng.json", "{}\n"],
  ] as const;
  for (const [file, text] of files) writeFileSync(join(folder, file), text, { flag: "wx" });
  return { files: files.map(([file]) => join(folder, file)), importLine: `import { rule as ${camel(id)} } from "./${id}/rule.ts";`, name: camel(id) };
}
