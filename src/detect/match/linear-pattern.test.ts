import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { processorMs } from "../../../test/fixtures/processor-time.ts";
import { linearPattern, PatternError } from "./linear-pattern.ts";

describe("patterns", () => {
  it.each([
    ["abc", "", "xabcx", true],
    ["^abc$", "", "abc", true],
    ["^abc$", "", "abcd", false],
    ["a.c", "", "a\nc", false],
    ["a.c", "s", "a\nc", true],
    ["ABC", "i", "xabcx", true],
    ["[^a-c]x", "", "ax bx dx", true],
    ["[a-z]{3,5}-\\d+", "", "abcd-42", true],
    ["[a-z]{3,5}-\\d+$", "", "ab-42", false],
    ["\\bsh\\b", "", "bash", false],
    ["\\bsh\\b", "", "| sh -c", true],
    ["(?:a|bc)+d", "", "abcad", true],
    ["(?<name>x)y", "", "xy", true],
    ["\\.\\*\\[", "", "a.*[", true],
    ["x{0}y", "", "y", true],
    ["a*?b", "", "aaab", true],
    ["[]a]", "", "]", true],
    ["\\x41\\u0042", "", "AB", true],
  ])("%s /%s on %j is %s", (source, flags, text, expected) => {
    expect(linearPattern(source, flags).test(text)).toBe(expected);
  });

  it("match what the runtime's own matcher matches", () => {
    const part = fc.constantFrom("a", "b", "[ab]", "[^a]", ".", "\\d", "\\w", "(?:a|b)", "(?:ab)*", "a+", "b?", "b{1,2}", "^", "$", "\\b", "(?:a|)", "1");
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 6 }),
        fc.array(fc.constantFrom("a", "b", "1", " ", "A"), { maxLength: 8 }),
        fc.constantFrom("", "i"),
        (parts, text, flags) => {
          const source = parts.join("");
          const pattern = linearPattern(source, flags);
          const matches = new RegExp(source, flags).test(text.join(""));
          expect(pattern.test(text.join(""))).toBe(matches);
          // What it says that every match holds is held.
          if (matches && pattern.literals.length > 0) expect(pattern.literals.some((one) => text.join("").toLowerCase().includes(one))).toBe(true);
        },
      ),
      { numRuns: 3000, seed: 7 },
    );
  });

  it.each([
    "(a)\\1",
    "(?=a)",
    "(?!a)",
    "(?<=a)b",
    "(?i)a",
    "(?>a)",
    "a++",
    "a**",
    "(",
    ")",
    "[a",
    "a{2,1}",
    "*a",
    "\\",
    "",
    "[[:alpha:]]",
    "^*",
    "\\p{L}",
    "x".repeat(1001),
    "(".repeat(60) + ")".repeat(60),
    "(?:(?:a{50}){50}){50}",
  ])("refuse %j", (source) => {
    expect(() => linearPattern(source, "")).toThrow(PatternError);
  });

  it("stay linear where others would not end: eight times the text costs far less than sixty-four times the time", () => {
    const texts = [2000, 16_000].map((length) => "a".repeat(length));
    for (const source of ["(?:a+)+b", "(?:a|a)*b", "(?:a|aa)+$b", "a*a*a*a*a*b", "(?:.*x)*y"]) {
      const pattern = linearPattern(source, "");
      const ratio = (): number => {
        const [short, long] = texts.map((text) =>
          processorMs(() => {
            for (let time = 0; time < 50; time += 1) if (pattern.test(text)) throw new Error("it matches");
          }),
        );
        return long! / Math.max(0.5, short!);
      };
      ratio();
      // The clock of a busy machine gets five tries.
      expect(Math.min(...Array.from({ length: 5 }, ratio)), source).toBeLessThan(40);
    }
  });
});
