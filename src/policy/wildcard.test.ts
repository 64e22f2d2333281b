import { expect, it } from "vitest";
import { processorMs } from "../../test/fixtures/processor-time.ts";
import { literalText, textTest } from "./wildcard.ts";

it.each([
  ["*", "", true],
  ["*", "any/thing", true],
  ["sudo *", "sudo /usr/bin/x", true],
  ["sudo *", "sudo", false],
  ["a*b*c", "a-b-b-c", true],
  ["a*b*c", "a-c", false],
  ["a*a", "a", false],
  ["ab*ba", "aba", false],
  ["a\\*b", "a*b", true],
  ["a\\*b", "axb", false],
  ["a\\\\*", "a\\x", true],
  ["?", "x", false],
  ["*prod*", "my-prod-db", true],
])("%s and `%s`: %s", (pattern, text, expected) => {
  expect(textTest(pattern)(text)).toBe(expected);
});

it("literal text means itself", () => {
  for (const text of ["a*b", "\\", "\\*", "**", "x"]) {
    expect(textTest(literalText(text))(text)).toBe(true);
    expect(textTest(literalText(text))(`${text}x`)).toBe(false);
  }
});

it("takes time in proportion on hostile input", () => {
  const pattern = "*a".repeat(500);
  const text = "a".repeat(499) + "b".repeat(50_000);
  expect(processorMs(() => expect(textTest(pattern)(text)).toBe(false))).toBeLessThan(200);
});
