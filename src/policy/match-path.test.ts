import { describe, expect, it } from "vitest";
import { file, situation } from "./fixtures/effects.ts";
import type { EffectKind, PathResource } from "../model/index.ts";
import { pathTest } from "./match-path.ts";

const NAMES = ["no", "maybe", "partly", "yes"] as const;

function fit(
  patterns: string | readonly string[],
  path: string,
  { kind = "fs.delete" as EffectKind, isTree = false, isPattern = false, root = "/home/dev/project" } = {},
): string {
  const effect = file(kind, path, {
    traits: isTree ? ["recursive"] : [],
    ...(isPattern ? { isPattern } : {}),
  });
  return NAMES[pathTest([patterns].flat())(effect.resource as PathResource, effect, situation({ root }))]!;
}

describe("one path", () => {
  it.each([
    ["src/**", "src/a/b.ts", "yes"],
    ["src/**", "src", "yes"],
    ["./src/**", "src/a.ts", "yes"],
    ["src/*.ts", "src/a.ts", "yes"],
    ["src/*.ts", "src/a/b.ts", "no"],
    ["**/*.ts", "a.ts", "yes"],
    ["**/*.ts", "x/y/a.ts", "yes"],
    ["**/test/**", "a/test/b", "yes"],
    ["**/test/**", "a/test", "yes"],
    ["**/test/**", "a/testing/b", "no"],
    ["src", "src2", "no"],
    ["src", "src/a", "no"],
    ["~/notes/**", "/home/dev/notes/a", "yes"],
    ["~/notes/**", "/home/eve/notes/a", "no"],
    ["/etc/**", "/etc/hosts", "yes"],
    ["/**", "/anything/at/all", "yes"],
    ["**", "deep/in/workspace", "yes"],
    ["**", "/etc/hosts", "no"],
    [".", ".", "yes"],
    ["{a,b}/**", "b/x", "yes"],
    ["file[0-9].txt", "file7.txt", "yes"],
    ["file?.txt", "file10.txt", "no"],
    ["a\\*b", "a*b", "yes"],
    ["a\\*b", "axb", "no"],
  ])("%s and %s: %s", (glob, path, expected) => {
    expect(fit(glob, path)).toBe(expected);
  });

  it("a workspace whose name holds glob characters", () => {
    expect(fit("src/**", "/w/[a]*{b}/src/x", { root: "/w/[a]*{b}" })).toBe("yes");
    expect(fit("src/*.ts", "/w/[a]*{b}/src/x.ts", { root: "/w/[a]*{b}" })).toBe("yes");
    expect(fit("src/**", "/w/a/src/x", { root: "/w/[a]*{b}" })).toBe("no");
  });

  it("a path that is not known may be any", () => {
    const effect = file("fs.read", "/x", { scope: "unknown" });
    expect(NAMES[pathTest(["src/**"])(effect.resource as PathResource, effect, situation())]).toBe("maybe");
    expect(NAMES[pathTest(["@secrets"])(effect.resource as PathResource, effect, situation())]).toBe("maybe");
  });

  it("sets are what the effect says it belongs to", () => {
    const effect = file("fs.write", "x", { sets: ["ci"] });
    expect(NAMES[pathTest(["@control-plane"])(effect.resource as PathResource, effect, situation())]).toBe("yes");
    expect(NAMES[pathTest(["@secrets"])(effect.resource as PathResource, effect, situation())]).toBe("no");
  });
});

describe("a whole tree", () => {
  it.each([
    ["src/**", "src", "yes"],
    ["src/**", "src/a", "yes"],
    ["src/keep/**", "src", "partly"],
    ["src/keep", "src", "partly"],
    ["src/keep", "src/keep", "partly"],
    ["**/keep/**", "src", "maybe"],
    ["**/*.ts", "src", "maybe"],
    ["lib/**", "src", "no"],
    ["~/.ssh/**", "/home/dev", "partly"],
    ["/etc/hosts", "/", "partly"],
    ["*.md", "src", "no"],
  ])("%s and the tree %s: %s", (glob, path, expected) => {
    expect(fit(glob, path, { isTree: true })).toBe(expected);
  });

  it("what is written below may miss a path", () => {
    expect(fit("src/keep/**", "src", { isTree: true, kind: "fs.write" })).toBe("maybe");
  });
});

describe("a pattern that stands for many paths", () => {
  it.each([
    ["src/**", "src/*.ts", "yes"],
    ["src/**", "src/**/*.ts", "yes"],
    ["src/*", "src/**", "maybe"],
    ["src/*.ts", "src/*", "maybe"],
    ["src/?.ts", "src/*.ts", "maybe"],
    ["src/a.ts", "src/*.ts", "maybe"],
    ["lib/**", "src/*.ts", "no"],
    ["src/*.js", "src/*.ts", "no"],
    ["**", "**/*.ts", "yes"],
    ["/home/**", "/home/dev/**", "yes"],
  ])("%s and all of %s: %s", (glob, path, expected) => {
    expect(fit(glob, path, { isPattern: true })).toBe(expected);
  });
});
