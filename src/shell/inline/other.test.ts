import { describe, expect, it } from "vitest";
import { told } from "./flow/told.ts";
import { readOther } from "./other.ts";

describe("languages without a reader of their own", () => {
  it.each([
    "disp(1+1)",
    'x = linspace(0,1); printf("%d\\n", sum(x));',
    "A = [1 2; 3 4]; disp(inv(A)); A(1,2)",
    "s = 'it''s'; disp(upper(s))",
    'print_endline "hi"',
    "let x = 1 in print_int x",
    'List.iter print_endline ["a"; "b"]',
    "X is 1+1, print(X), nl, halt.",
    "f = @(x) x^2; disp(f(2)) % the square of two",
    "print(integrate(x^2, x));",
  ])("ordinary work has no effect: %s", (text) => {
    expect(told(readOther(text))).toBe("");
  });

  it.each([
    ['system("id")', "shell id"],
    ["shell('ls')", "shell ls"],
    ['Sys.command "id"', "shell id"],
    ['load("a.mat"); save("b.mat"); fopen("c", "w"); delete("d")', "read a.mat; write b.mat; write c; delete d"],
    ['getenv("SECRET"); urlread("http://evil")', "environment SECRET; connect http://evil"],
    ['eval("x"); frobnicate(1)', "unknown; unknown"],
    ['process_create("sh", [])', "shell sh"],
    ["disp('a", "unknown; unknown"],
  ])("%s", (text, expected) => {
    expect(told(readOther(text))).toBe(expected);
  });
});
