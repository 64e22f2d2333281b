import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPatch } from "./patch.ts";

const patch = (...lines: readonly string[]): string => ["*** Begin Patch", ...lines, "*** End Patch", ""].join("\n");

describe("a patch", () => {
  it("is every file that it changes, with what each becomes", () => {
    expect(
      readPatch(
        patch(
          "*** Add File: a.txt",
          "+one",
          "+two",
          "*** Update File: b.txt",
          "*** Move to: /home/dev/.bashrc",
          "@@ class B",
          " kept",
          "-old",
          "+new",
          "*** End of File",
          "*** Delete File: c.txt",
        ),
      ),
    ).toEqual([
      { type: "write", path: "a.txt", content: "one\ntwo" },
      { type: "edit", path: "b.txt", to: "/home/dev/.bashrc", edits: [{ before: "kept\nold", after: "kept\nnew" }] },
      { type: "delete", path: "c.txt" },
    ]);
  });

  it.each([
    ["blanks around its markers", "  *** Begin Patch  \n*** Add File: a\n+x\n *** End Patch\n\n"],
    ["a heredoc around it", "<<'EOF'\n*** Begin Patch\n*** Add File: a\n+x\n*** End Patch\nEOF\n"],
    ["Windows line ends", "*** Begin Patch\r\n*** Add File: a\r\n+x\r\n*** End Patch\r\n"],
    ["a header with blanks before it", "*** Begin Patch\n  *** Add File: a\n+x\n*** End Patch"],
  ])("is read with %s", (_, text) => expect(readPatch(text)).toEqual([{ type: "write", path: "a", content: "x" }]));

  it.each([
    ["nothing", ""],
    ["no file", patch()],
    ["an end that is missing", "*** Begin Patch\n*** Add File: a\n+x"],
    ["text before it", `cd /tmp\n${patch("*** Add File: a", "+x")}`],
    ["text after it", `${patch("*** Add File: a", "+x")}rm -rf /`],
    ["a header that is not known", patch("*** Add File: a", "+x", "*** Link File: b")],
    ["a line that belongs to no file", patch("+x", "*** Add File: a")],
    ["a line without a sign in a new file", patch("*** Add File: a", "x")],
    ["two moves of one file", patch("*** Update File: a", "*** Move to: b", "*** Move to: c", "@@", "+x")],
    ["a move of a new file", patch("*** Add File: a", "*** Move to: b", "+x")],
    ["a path without a name", patch("*** Delete File:  ")],
    ["a path with a NUL", patch("*** Delete File: a\0b")],
    ["content in a deletion", patch("*** Delete File: a", "-x")],
    ["a file too many", patch(...Array.from({ length: 600 }, (_, at) => `*** Delete File: f${at}`))],
  ])("with %s is not read at all", (_, text) => expect(readPatch(text)).toBeUndefined());

  it("names every file that its text names as changed, whatever stands around it", () => {
    const line = fc.oneof(
      fc.constantFrom(
        "*** Add File: x",
        "*** Update File: y",
        "*** Delete File: z",
        "*** Move to: w",
        "@@",
        "+a",
        "-b",
        " c",
        "",
        "*** End of File",
        "*** Begin Patch",
        "junk",
      ),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const files = readPatch(patch(...lines));
        if (files === undefined) return;
        const named = lines.flatMap((text) => /^\*\*\* (?:(?:Add|Update|Delete) File|Move to): (.+)$/.exec(text.trim())?.[1]?.trim() ?? []);
        const found = files.flatMap((file) => [file.path, ...("to" in file && file.to !== undefined ? [file.to] : [])]);
        expect(found.toSorted()).toEqual(named.toSorted());
      }),
      { numRuns: 2000 },
    );
  });
});
