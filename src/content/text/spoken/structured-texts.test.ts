import { describe, expect, it } from "vitest";
import { stringsOf, structuredTexts } from "./structured-texts.ts";

describe("the strings of a structure", () => {
  it("stand in order, those for a model behind the name that says so", () => {
    expect(stringsOf({ a: "one", next_step: { tool: "shell", command: ["run", "it"] }, "a sentence": 5, b: ["one", "two"] })).toEqual([
      "one",
      "next_step: shell",
      "next_step: run",
      "next_step: it",
      "a sentence",
      "two",
    ]);
  });

  it("are found however deep they lie, and in whatever lies there", () => {
    let deep: unknown = "at the bottom";
    for (let at = 0; at < 50_000; at += 1) deep = at % 2 === 0 ? [deep] : { a: deep };
    expect(stringsOf(deep)).toEqual(["at the bottom"]);
    for (const none of [null, undefined, 7, true, [], {}]) expect(stringsOf(none)).toEqual([]);
  });

  it("are those of a text that is JSON, and of no other", () => {
    expect(structuredTexts(' {"prompt":"go on"}')).toEqual(["prompt: go on"]);
    for (const text of ["go on", "{half", '"a string"', ""]) expect(structuredTexts(text)).toBeUndefined();
  });
});
