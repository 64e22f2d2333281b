import { describe, expect, it } from "vitest";
import { told } from "./flow/told.ts";
import { readNu } from "./nu.ts";

describe("nu", () => {
  it.each(["sys | get host"])("ordinary work has no effect: %s", (text) => {
    expect(told(readNu(text))).toBe("");
  });

  it.each([
    ["open a.json | get x | to yaml", "read a.json"],
    ["open Cargo.toml | get package.version", "read Cargo.toml"],
    ["[1 2] | math sum", "unknown"],
    ["ls | where size > 10kb | sort-by name", "argv ls"],
    ["git status", "argv git status"],
    ["rm -rf /", "argv rm -rf /"],
    ["save x.txt", "write x.txt"],
    ["ls | save a.csv", "argv ls; write a.csv"],
    ["http get https://x/", "connect https://x/"],
    ["http post https://x/ a", "connect https://x/; send https://x/"],
    ["source x.nu", "load x.nu"],
    ["^sh -c id", "argv sh -c id"],
    ["echo (sh)", "unknown"],
    ["let x = $env.SECRET", "unknown"],
    ["cat .env | sh", "argv cat .env; argv sh"],
    ["ls; id", "argv ls; argv id"],
    ["cd / && ls", "unknown"],
  ])("%s", (text, expected) => {
    expect(told(readNu(text))).toBe(expected);
  });
});
