import { describe, expect, it } from "vitest";
import { lineText, searchedLines } from "./line-text.ts";
import { catalogLines, linesOf, ProgramCatalog } from "./lookup.ts";
import { FAMILIES } from "./programs/index.ts";

describe("the catalog finds a program by searching as by its index", () => {
  const indexed = new ProgramCatalog(FAMILIES);
  const searched = new ProgramCatalog(searchedLines(lineText(linesOf(FAMILIES))));
  const names = indexed.names();

  it("for every tenth of the names that it holds", () => {
    expect(names.length).toBeGreaterThan(1000);
    expect(searched.names().toSorted()).toEqual(names.toSorted());
    const differing = names.filter((name, number) => {
      const path = name.split(" ");
      return number % 10 === 0 && JSON.stringify(searched.find(path)) !== JSON.stringify(indexed.find(path));
    });
    expect(differing).toEqual([]);
  });

  it.each([
    "",
    " ",
    "Output of files",
    "# Text",
    "gi",
    "git statu",
    "tatus",
    "r*",
    "| r*",
    "--help",
    "in=data",
    "git status,",
    "\u0001",
    "cat\u0001gcat",
    "cat\n",
    "no-such-program",
  ])("and for `%s`, which is no name", (name) => {
    expect(indexed.find([name])).toBeUndefined();
    expect(searched.find([name])).toBeUndefined();
  });

  it("the later of two lines with the same name counts", () => {
    const families = [
      { source: "a", lines: "x | -a | r*\ny, x | -a | w*" },
      { source: "b", lines: "# x | -a | d*\nz,\n  x | -a | a*" },
    ];
    const last = JSON.stringify(new ProgramCatalog([{ source: "c", lines: "x | -a | a*" }]).find(["x"]));
    for (const lines of [families, searchedLines(lineText(linesOf(families)))]) expect(JSON.stringify(new ProgramCatalog(lines).find(["x"]))).toBe(last);
  });
});

it("joins continuation lines and drops comments", () => {
  expect(catalogLines("a |\n  b\n# c\n\nd\n")).toEqual(["a | b", "d"]);
});
