import { expect, test } from "vitest";
import { memoryFacts } from "../facts/index.ts";
import { PathLocator } from "./index.ts";

function setsIn(root: string, path: string, home = "/home/dev"): readonly string[] {
  return new PathLocator(memoryFacts({ home, files: {} }), root).locate(path, root).sets;
}

test.each([
  "/home/dev/project",
  "/home/dev/build/project",
  "/home/travis/build/org/project",
  "/tmp/project",
  "/home/dev/fixtures/project",
  "/home/dev/node_modules/project",
  "/srv/out",
])("folders above a project say nothing of what its files are: %s", (root) => {
  expect(setsIn(root, ".github/workflows/ci.yml")).toEqual(["ci"]);
  expect(setsIn(root, "server.key")).toEqual(["secrets"]);
  expect(setsIn(root, ".env")).toContain("secrets");
  expect(setsIn(root, "src/a.ts")).toEqual([]);
  expect(setsIn(root, ".")).toEqual([]);
  expect(setsIn(root, "etc/shadow")).toEqual([]);
  expect(setsIn(root, "dist/a.js")).toEqual(["build-output"]);
  expect(setsIn(root, "fixtures/a/server.key")).toEqual([]);
});

test("a project in the superuser's home holds secrets like any other", () => {
  expect(setsIn("/root/project", ".env", "/root")).toContain("secrets");
  expect(setsIn("/root/project", "server.key", "/root")).toEqual(["secrets"]);
});

test.each([
  "/home/dev/.cargo/registry/src/index/serde-1.0/src/lib.rs",
  "/home/dev/go/pkg/mod/github.com/a/b@v1.0.0/c.go",
  "/home/dev/.m2/repository/a/b/1/b-1.pom",
])("what package managers have fetched is known: %s", (path) => {
  expect(setsIn("/home/dev/project", path)).toContain("package-sources");
});

test.each([
  "/home/dev/.cargo/credentials.toml",
  "/home/dev/.cargo/registry/src/../../credentials.toml",
  "/home/dev/.m2/settings.xml",
  "/home/dev/go/pkg/mod/a/.env",
  "/home/dev/go/src/private/a.go",
])("what lies beside it is not that: %s", (path) => {
  expect(setsIn("/home/dev/project", path)).not.toContain("package-sources");
});
