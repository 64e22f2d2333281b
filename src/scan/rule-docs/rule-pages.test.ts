import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { allRuleTexts } from "../repository/rule-text.ts";
import { rulePages } from "./rule-pages.ts";

const ROOT = join(import.meta.dirname, "../../..");
const folder = join(ROOT, "docs/rules");

it("docs/rules is what the rules say; `npm run rules-docs` writes it", () => {
  const pages = rulePages();
  expect(readdirSync(folder).toSorted()).toEqual([...pages.keys()].toSorted());
  for (const [name, text] of pages) expect(readFileSync(join(folder, name), "utf8")).toBe(text);
});

it("has a section for every rule", () => {
  const all = [...rulePages().values()].join("\n");
  for (const { id } of allRuleTexts()) expect(all).toContain(id.startsWith("secret/") ? `| \`${id}\` |` : `## ${id}\n`);
});

it("names pages of ours that are there", () => {
  const pages = allRuleTexts().flatMap(({ id, sources }) => sources.filter((one) => !/^https:\/\//.test(one)).map((one) => [id, one] as const));
  expect(pages.filter(([, one]) => !existsSync(join(ROOT, one)))).toEqual([]);
});
