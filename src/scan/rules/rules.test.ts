import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import type { ScanItem } from "../item.ts";
import { readItem } from "../read-item.ts";
import { runRules } from "../run-rules.ts";
import { RULES } from "./index.ts";

const FOLDER = import.meta.dirname;

/** The items of a fixture: one file that stands for the rule's path, or a folder that stands for a repository. */
function itemsOf(path: string, fixturePath: string): readonly ScanItem[] {
  if (statSync(path).isFile()) {
    const item = readItem(fixturePath, readFileSync(path, "utf8"), "project");
    expect(item, `\`${fixturePath}\` is a path that rules look at`).toBeDefined();
    return [item!];
  }
  const files = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return files.flatMap((file) => {
    const item = readItem(relative(path, file), readFileSync(file, "utf8"), "project");
    if (item?.kind !== "skill") return item ?? [];
    const beside = files.filter((other) => other !== file && other.startsWith(`${dirname(file)}/`));
    return { ...item, files: new Map(beside.map((other) => [relative(dirname(file), other), readFileSync(other, "utf8")])) };
  });
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const folder = join(FOLDER, id);
  const fixtures = readdirSync(folder).filter((name) => /^(?:ok|ng)\./.test(name));

  it("lies where its id says, tells why and what to do, and names its sources", () => {
    expect(rule.id).toBe(relative(FOLDER, folder));
    expect(rule.why.length).toBeGreaterThan(40);
    expect(rule.help.length).toBeGreaterThan(10);
    expect(rule.sources.length).toBeGreaterThan(0);
  });

  it("has fixtures both ways", () => {
    expect(fixtures.some((name) => name.startsWith("ok."))).toBe(true);
    expect(fixtures.some((name) => name.startsWith("ng."))).toBe(true);
  });

  it.each(fixtures)("%s", (name) => {
    const found = runRules(itemsOf(join(folder, name), rule.fixturePath), [rule]);
    if (name.startsWith("ok.")) expect(found).toEqual([]);
    else expect(found.length).toBeGreaterThan(0);
  });
});

it("names every rule's folder in the list", () => {
  const folders = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).flatMap((name) => (name.endsWith("/rule.ts") ? [dirname(name)] : []));
  expect(RULES.map(({ id }) => id).toSorted()).toEqual(folders.toSorted());
});
