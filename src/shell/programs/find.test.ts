import { expect, it } from "vitest";
import { PathLocator, programCatalog } from "../../catalog/index.ts";
import { memoryFacts } from "../../facts/index.ts";
import { analyseShell } from "../index.ts";

const ROOT = "/home/dev/project";
const facts = memoryFacts({ home: "/home/dev" });

function deleted(command: string): readonly string[] {
  const world = { facts, catalog: programCatalog(), locator: new PathLocator(facts, ROOT), session: { isWritten: () => false, flowsOf: () => [] } };
  return analyseShell(command, world, ROOT).effects.flatMap(({ kind, resource }) => (kind === "fs.delete" && resource.type === "path" ? [resource.path] : []));
}

it.each(["find . -name '*.pyc' -delete", "find . -name '*.pyc' -exec rm {} \\;"])("%s deletes what the test before lets through", (command) => {
  expect(deleted(command)).toEqual([`${ROOT}/**/*.pyc`]);
});

it("a test behind an action does not narrow it", () => {
  expect(deleted("find . -delete -name '*.pyc'")).toEqual([ROOT]);
  expect(deleted("find . -type f -exec rm {} \\; -name '*.pyc'")).toEqual([`${ROOT}/**`]);
});
