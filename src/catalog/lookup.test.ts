import { describe, expect, it } from "vitest";
import { catalogLines, ProgramCatalog } from "./lookup.ts";
import { FAMILIES } from "./programs/index.ts";

describe("the catalog finds a program by searching as by its index", () => {
  const indexed = new ProgramCatalog(FAMILIES);
  const names = indexed.names();

  it("for every fifth of the names that it holds", () => {
    const differing = names.filter((name, number) => {
      if (number % 5 !== 0) return false;
      const searched = new ProgramCatalog(FAMILIES);
      return (
        JSON.stringify(searched.find(name.split(" "))) !==
        JSON.stringify(indexed.find(name.split(" ")))
      );
    });
    expect(names.length).toBeGreaterThan(1000);
    expect(differing).toEqual([]);
  }, 60_000);

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
    "no-such-program",
  ])("and for `%s`, which is no name", (name) => {
    expect(new ProgramCatalog(FAMILIES).find([name])).toEqual(indexed.find([name]));
  });

  it("the later of two lines with the same name counts", () => {
    const catalog = new ProgramCatalog([
      { source: "a", lines: "x | -a | r*\ny, x | -a | w*" },
      { source: "b", lines: "# x | -a | d*\nz,\n  x | -a | a*" },
    ]);
    expect(JSON.stringify(catalog.find(["x"]))).toBe(
      JSON.stringify(new ProgramCatalog([{ source: "c", lines: "x | -a | a*" }]).find(["x"])),
    );
  });
});

it("joins continuation lines and drops comments", () => {
  expect(catalogLines("a |\n  b\n# c\n\nd\n")).toEqual(["a | b", "d"]);
});
