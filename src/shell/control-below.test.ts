import { describe, expect, it } from "vitest";
import { PATH_SETS, PathLocator } from "../catalog/index.ts";
import { memoryFacts } from "../facts/index.ts";
import { Analysis } from "./analysis.ts";
import { controlBelow, isControlSet } from "./control-below.ts";

const facts = memoryFacts({ home: "/home/dev", user: "dev" });
const locator = new PathLocator(facts, "/home/dev/project");
const analysis = new Analysis({
  facts,
  locator,
  catalog: { find: () => undefined, names: () => [] } as never,
  session: { isWritten: () => false, flowsOf: () => [] },
});
const below = (path: string) => controlBelow(locator.locate(path, "/home/dev/project"), analysis);

/** Hidden folders that the sets of control files name, without those that are wholly control files themselves. */
function foldersOfSets(): readonly string[] {
  const globs = PATH_SETS.filter(({ name }) => isControlSet(name)).flatMap(({ globs }) => globs);
  return globs.flatMap((glob) => {
    const folder = /^\*\*\/(\.[^/*?]+)\/[^*?]/.exec(glob)?.[1];
    return folder === undefined ? [] : [folder];
  });
}

describe("a tree that is written into a folder of control files", () => {
  it("knows every hidden folder that the sets name", () => {
    const folders = [...new Set(foldersOfSets())];
    expect(folders.length).toBeGreaterThan(5);
    const missed = folders.filter((folder) => {
      const place = locator.locate(folder, "/home/dev/project");
      return !place.sets.some((set) => isControlSet(set)) && below(folder) === undefined;
    });
    expect(missed).toEqual([]);
  });

  it("names the sets that are met", () => {
    expect(below(".claude")).toMatchObject({ path: "/home/dev/project/.claude/**", sets: ["agent-config"], isPattern: true });
    expect(below(".github")?.sets).toEqual(["ci"]);
    expect(below("/home/dev/.config")?.sets).toContain("persistence");
  });

  it.each([".", "src", "build/out", "/tmp/x", ".venv", ".cache/x", "/home/dev"])("leaves %s alone", (path) => {
    expect(below(path)).toBeUndefined();
  });
});
