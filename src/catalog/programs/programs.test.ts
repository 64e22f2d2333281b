import { describe, expect, it } from "vitest";
import { catalogLines } from "../lookup.ts";
import { parseSpec, type ProgramSpec } from "../spec.ts";
import { FAMILIES, programCatalog } from "./index.ts";

/** Every name with the line it stands on, in order. */
function entries(): readonly { readonly name: string; readonly line: string; readonly family: number }[] {
  return FAMILIES.flatMap(({ lines }, family) =>
    catalogLines(lines).flatMap((line) => {
      const end = line.indexOf(" |");
      return (end === -1 ? line : line.slice(0, end)).split(",").map((name) => ({ name: name.trim(), line, family }));
    }),
  );
}

describe("the catalog of programs", () => {
  it("has no line that cannot be read", () => {
    const lines = new Map(entries().map(({ name, line }) => [line, name]));
    const broken = [...lines].flatMap(([line, name]) => {
      try {
        parseSpec(name.split(" "), line);
        return [];
      } catch (error) {
        return [`${name}: ${error instanceof Error ? error.message.slice(0, 200) : "?"}`];
      }
    });
    expect(broken).toEqual([]);
  });

  it("names every program once", () => {
    const seen = new Map<string, number>();
    const twice = entries().flatMap(({ name, family }) => {
      const before = seen.get(name);
      seen.set(name, family);
      return before === undefined ? [] : [name];
    });
    expect(twice).toEqual([]);
  });

  it("has names that can be words of a command line", () => {
    expect(
      entries()
        .map(({ name }) => name)
        .filter((name) => name !== "[" && !/^[\w.+@:/-]+(?: [\w.+@:/-]+)*$/.test(name)),
    ).toEqual([]);
  });

  it("knows the programs of every day", () => {
    const programs = new Set(
      programCatalog()
        .names()
        .map((name) => name.split(" ")[0]),
    );
    expect(programs.size).toBeGreaterThan(3000);
    for (const name of [
      "git",
      "npm",
      "curl",
      "ssh",
      "docker",
      "kubectl",
      "terraform",
      "python3",
      "bash",
      "make",
      "cargo",
      "go",
      "psql",
      "ffmpeg",
      "pandoc",
      "adb",
      "jupyter",
    ])
      expect(programs).toContain(name);
  });

  it("reaches every line of a sub-command from its program", () => {
    const catalog = programCatalog();
    const unreachable = catalog.names().filter((name) => {
      const words = name.split(" ");
      const parents = words.slice(1).map((_, n): ProgramSpec | undefined => catalog.find(words.slice(0, n + 1)));
      // Code of the program finds its own lines.
      if (parents[0]?.handler !== undefined) return false;
      return parents.some((parent) => parent === undefined || (!parent.hasSubcommands && parent.handler === undefined));
    });
    expect(unreachable).toEqual([]);
  });

  it("says where its facts come from", () => {
    expect(FAMILIES.filter(({ source }) => source.length < 20)).toEqual([]);
  });
});
