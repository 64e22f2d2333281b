import { describe, expect, it } from "vitest";
import { told } from "./flow/told.ts";
import { readDc, readM4 } from "./calculators.ts";

describe("dc", () => {
  it.each(["2 3 + p", "[la1+dsa10>b]sb", "10k 2 v p", "7161132564061974134P", "!<x 1"])("ordinary work has no effect: %s", (text) => {
    expect(told(readDc(text))).toBe("");
  });

  it.each([
    ["!id", "shell id"],
    ["?", "unknown"],
    ["99a97a+x", "unknown"],
  ])("%s", (text, expected) => {
    expect(told(readDc(text))).toBe(expected);
  });
});

describe("m4", () => {
  it.each(["define(`x', `1')x", "ifelse(a, b, `c', `d')", "undivert(1)"])("ordinary work has no effect: %s", (text) => {
    expect(told(readM4(text))).toBe("");
  });

  it.each([
    ["syscmd(`id')", "shell id"],
    ["esyscmd(`cat .env')", "shell cat .env"],
    ["include(`.env')", "read .env"],
    ["sinclude(x) undivert(`y')", "read x; read y"],
    ["changequote([, ]) builtin(`syscmd', `id')", "unknown; unknown"],
    ["syscmd(`cat .env`)", "shell cat .env"],
    ["m4_esyscmd(id)", "shell id"],
  ])("%s", (text, expected) => {
    expect(told(readM4(text))).toBe(expected);
  });
});
