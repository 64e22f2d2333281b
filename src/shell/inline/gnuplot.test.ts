import { describe, expect, it } from "vitest";
import { told } from "./flow/told.ts";
import { readGnuplot } from "./gnuplot.ts";

describe("gnuplot", () => {
  it.each(["set terminal png; plot sin(x)", "f(x) = a*x + b; splot x*y", 'set title "a; b" # system("id")\nset xrange [0:1]', "print 1+1"])(
    "ordinary work has no effect: %s",
    (text) => {
      expect(told(readGnuplot(text))).toBe("");
    },
  );

  it.each([
    ['system("id")', "shell id"],
    ["!id", "shell id"],
    ["x = system('id')", "shell id"],
    ['set title "`id`"', "shell id"],
    ['plot "< cat .env" with lines', "shell cat .env"],
    ['plot "data.csv" using 1:2 title "x", \'b.csv\'', "read data.csv; read b.csv"],
    ['set output "| sh"', "shell sh"],
    ['set output "a.png"', "write a.png"],
    ['load "x.gp"', "load x.gp"],
    ["frobnicate 1", "unknown"],
  ])("%s", (text, expected) => {
    expect(told(readGnuplot(text))).toBe(expected);
  });
});
