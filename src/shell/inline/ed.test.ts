import { describe, expect, it } from "vitest";
import { told } from "./flow/told.ts";
import { readEd } from "./ed.ts";

describe("ed", () => {
  it.each(["w", ",s/a/b/g\nw\nq", "a\n!id\n.\nw", "1,$p", "g/x/d", "/foo/,/bar/d", ".=", "$", "H\n1m3\n2t4\nu\nq"])(
    "ordinary work has no effect: %s",
    (text) => {
      expect(told(readEd(text))).toBe("");
    },
  );

  it.each([
    ["!id", "shell id"],
    ["r !cat .env", "shell cat .env"],
    ["w !sh", "shell sh"],
    ["w out", "write out"],
    ["e .env", "read .env"],
    ["r a", "read a"],
    ["g/x/w b", "write b"],
    ["e !ls", "shell ls"],
    ["wq out", "write out"],
    ["i\ntext\n.\n!ls", "shell ls"],
    ["b", "unknown"],
    ["'a,.W x", "write x"],
  ])("%s", (text, expected) => {
    expect(told(readEd(text))).toBe(expected);
  });
});
