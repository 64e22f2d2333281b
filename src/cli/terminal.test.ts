import { describe, expect, it } from "vitest";
import { columnsOf, fitted, padded, printable } from "./terminal.ts";

describe("text on a terminal", () => {
  it.each([
    ["\u001b[2J\u0007", "\\e[2J\\u{7}"],
    ["a\r\nb\tc", "a\\r\\nb\\tc"],
    ["\u009b31m", "\\u{9b}31m"],
    ["user\u202egpj.exe", "user\\u{202e}gpj.exe"],
    ["pass\u200bword\ufeff", "pass\\u{200b}word\\u{feff}"],
    ["tag\u{e0041}", "tag\\u{e0041}"],
    ["half \ud83d", "half \ufffd"],
    ["Grüße 漢字 🙂 …", "Grüße 漢字 🙂 …"],
  ])("%j is written as %j", (text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  it("is measured in columns, and cut without splitting a character", () => {
    expect(columnsOf("漢字")).toBe(4);
    expect(columnsOf("e\u0301")).toBe(1);
    expect(fitted("漢字漢字", 5)).toBe("漢字…");
    expect(fitted("🙂🙂🙂", 4)).toBe("🙂…");
    expect(fitted("abc", 3)).toBe("abc");
    expect(fitted("abcd", 3)).toBe("ab…");
    expect(fitted("abc", 0)).toBe("");
    expect(columnsOf(padded("漢", 6))).toBe(6);
  });
});
