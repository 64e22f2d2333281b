import { expect, test } from "vitest";
import { globTest } from "./glob.ts";

test.each<[string, string, boolean]>([
  ["**/x", "x", true],
  ["**/x", "a/x", true],
  ["**/x", "/a/b/x", true],
  ["**/x", "ax", false],
  ["**/x", "/ax", false],
  ["/a/**/b", "/a/b", true],
  ["/a/**/b", "/a/c/b", true],
  ["/a/**/b", "/a/cb", false],
  ["/a/**/docs/*", "/a/mydocs/x", false],
  ["/a/**/docs/*", "/a/docs/x", true],
  ["/a/**", "/a/b/c", true],
  ["/a/**", "/ab", false],
  ["**/*.ts", "a.ts", true],
  ["**/**/x", "q/x", true],
  ["**/**/x", "x", true],
  ["*.ts", "a/b.ts", false],
  ["a{b,c}d", "acd", true],
  ["[a-c]?", "bx", true],
  ["[a-c]?", "b/", false],
])("%s and %s", (pattern, path, expected) => {
  expect(globTest(pattern)(path)).toBe(expected);
});

test("time is pattern times path, whatever the pattern", () => {
  expect(globTest(`${"**/a".repeat(200)}b`)(`${"/a".repeat(4000)}`)).toBe(false);
});
