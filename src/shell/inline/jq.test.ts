import { describe, expect, it } from "vitest";
import { told } from "./flow/told.ts";
import { readJq } from "./jq.ts";

describe("jq", () => {
  it.each([
    ".",
    '.a[] | select(.b=="x") | {c, d: "\\(.e|tostring)"}',
    ".env",
    '{env: .env, "x": 1}',
    ".foo.env | keys",
    'map({(.k): .v}) | add | to_entries[] | "\\(.key)=\\(.value)"',
    '[.[] | .a // "none"] | unique | length',
    "reduce .[] as $x (0; . + $x)",
    "def f(x): x * 2; f(.a) # env",
    "input_filename, $__loc__, (inputs | .x)",
    'if .a then "b" elif .c then "d" else empty end',
    'try error("x") catch .',
    '@base64 "x\\(.a)", @sh, @csv',
    '.["env"], ."env"',
    '"a\\"b\\\\(c"',
  ])("ordinary work has no effect: %s", (text) => {
    expect(told(readJq(text))).toBe("");
  });

  it.each([
    ["env.HOME", "environment HOME"],
    ["$ENV.TOKEN", "environment TOKEN"],
    ["env", "environment *"],
    ["$ENV | .A", "environment A"],
    ['$ENV["SECRET"], env | keys', "environment SECRET; environment *"],
    ['import "a" as a; .', "load a.jq"],
    ['include "lib"; .', "load lib.jq"],
    ['import "./x" as $d; $d', "read ./x.json"],
    ['"\\(env.A)"', "environment A"],
    ['"\\("x', "unknown"],
    ["(.a", "unknown"],
    [".a)", "unknown"],
    ['load("x.yml")', "read x.yml"],
    ["eval(.a)", "unknown"],
    ["# x \\\nenv", "unknown; environment *"],
  ])("%s", (text, expected) => {
    expect(told(readJq(text))).toBe(expected);
  });
});
