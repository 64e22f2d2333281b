import { expect, test } from "vitest";
import { either, likelyTexts, oneOf, possibleTexts } from "./alternatives.ts";
import { expandBraces } from "./brace.ts";
import { removePart, replacePart } from "./edit-text.ts";
import { Overlay } from "./overlay.ts";
import { patternTest } from "./pattern.ts";
import { formatPrintf } from "./printf.ts";
import { holeValue, knownText, textValue } from "./value.ts";

test.each<[string, string, boolean | undefined]>([
  ["a*b", "a/x/b", true],
  ["a?c", "abc", true],
  ["a?c", "a/c", true],
  ["[a-c]x", "bx", true],
  ["[!a-c]x", "bx", false],
  ["[]a]", "]", true],
  ["[a", "[a", true],
  ["\\*", "*", true],
  ["\\*", "a", false],
  ["*a*b*c*", "xaxbxcx", true],
  ["{a,b}", "a", false],
  ["[[:alpha:]]", "a", undefined],
  ["é*", "éa", undefined],
])("the pattern %s and %s", (pattern, text, expected) => {
  expect(patternTest(pattern)?.(text)).toBe(expected);
});

test.each<[string, string, string, string | undefined]>([
  ["a/b/c", "#", "*/", "b/c"],
  ["a/b/c", "##", "*/", "c"],
  ["a.b.c", "%", ".*", "a.b"],
  ["a.b.c", "%%", ".*", "a"],
  ["abc", "#", "x", "abc"],
  ["abc", "#", "[[:alpha:]]", undefined],
])("${x} with x=%s, %s%s", (text, operator, pattern, expected) => {
  expect(removePart(text, operator, pattern)).toBe(expected);
});

test.each<[string, string, string, string, string | undefined]>([
  ["abab", "/", "b", "x", "axab"],
  ["abab", "//", "b", "x", "axax"],
  ["abab", "/#", "a", "x", "xbab"],
  ["abab", "/%", "b", "x", "abax"],
  ["ab", "/#", "", "x", "xab"],
  ["ab", "/%", "", "x", "abx"],
  ["a.b.c", "//", ".?", "-", "a--"],
  ["abc", "/", "b*", "x", "ax"],
  ["abc", "/", "b", "&&", undefined],
])("${x} with x=%s, %s%s/%s", (text, operator, pattern, replacement, expected) => {
  expect(replacePart(text, operator, pattern, replacement)).toBe(expected);
});

test.each<[readonly string[], string | undefined]>([
  [["%s\\n", "a", "b"], "a\nb\n"],
  [["%s-%s", "a"], "a-"],
  [["%d", ""], "0"],
  [["%d|", "012"], undefined],
  [["%03d|%-4s|", "7", "ab"], "007|ab  |"],
  [["%x", "255"], "ff"],
  [["\\x70\\137%%"], "p_%"],
  [["%b", "a\\0101"], "aA"],
  [["%q", "a b"], undefined],
  [["a\\c"], undefined],
  [["\\xe9"], undefined],
])("printf %j", (words, expected) => {
  expect(knownText(formatPrintf(words.map((word) => textValue(word))))).toBe(expected);
});

test("brace expansion makes the words that bash makes", () => {
  const words = (text: string): readonly string[] | undefined => expandBraces(text)?.words;
  expect(words("a{b,c}d{1..2}")).toEqual(["abd1", "abd2", "acd1", "acd2"]);
  expect(words("{a,{b,c}}")).toEqual(["a", "b", "c"]);
  expect(words("{08..10}")).toEqual(["08", "09", "10"]);
  expect(words("{c..a}")).toEqual(["c", "b", "a"]);
  expect(words("{3..1..2}")).toEqual(["3", "1"]);
  expect(words("{a},b}")).toEqual(["a}", "b"]);
  expect(words("'{a,b}'")).toEqual(["'{a,b}'"]);
  expect(words("${x:-{a,b}}")).toEqual(["${x:-{a,b}}"]);
  expect(words("x<(p{a,b}=c)y")).toEqual(["x<(p{a,b}=c)y"]);
  expect(words("{<(a,b),c}")).toEqual(["<(a,b)", "c"]);
  expect(expandBraces("{1..100000}")).toMatchObject({ isCut: true });
  expect(expandBraces("{a,b,c,d}".repeat(6))).toBeUndefined();
});

test("one of several values is known by all that it may be", () => {
  const value = either([textValue("a"), textValue("b"), textValue("a")], "test");
  expect(possibleTexts(value)).toEqual(["a", "b"]);
  expect(value.pieces[0]).toMatchObject({ shape: "segment" });
  expect(knownText(either([textValue("a"), textValue("a")], "test"))).toBe("a");
});

test("with a value that is not known it is not known, but what it may be is kept", () => {
  const value = either([textValue("a"), holeValue("any", "test")], "test");
  expect(possibleTexts(value)).toBeUndefined();
  expect(likelyTexts(value)).toEqual(["a"]);
});

test("of too many texts those that run something are kept", () => {
  const value = oneOf([...Array.from({ length: 20 }, (_, n) => `t${n}`), "x[$(a)]"], "test");
  expect(possibleTexts(value)).toBeUndefined();
  expect(likelyTexts(value)).toContain("x[$(a)]");
});

test("what is written on one way only may be as it was", () => {
  const overlay = new Overlay();
  overlay.set("/a", { content: textValue("1"), flows: [] });
  overlay.maybe(() => overlay.set("/a", { content: textValue("2"), flows: [] }));
  overlay.maybe(() => overlay.set("/b", { content: textValue("3"), flows: [] }));
  expect(possibleTexts(overlay.get("/a")!.content!)).toEqual(["1", "2"]);
  expect(overlay.get("/b")).toMatchObject({ isMaybe: true });
  overlay.set("/a", { content: textValue("4"), flows: [] });
  expect(knownText(overlay.get("/a")!.content!)).toBe("4");
});
