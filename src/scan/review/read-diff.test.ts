import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changedText } from "./changed-texts.ts";
import { isInsidePath, readDiff } from "./read-diff.ts";

const diff = (...lines: readonly string[]): string => `${lines.join("\n")}\n`;

describe("reading a diff", () => {
  it("reads new, changed, removed and renamed files with their lines", () => {
    const { changes, problems } = readDiff(
      diff(
        "diff --git a/a.ts b/a.ts",
        "new file mode 100755",
        "index 0000000..1111111",
        "--- /dev/null",
        "+++ b/a.ts",
        "@@ -0,0 +1,2 @@",
        "+one",
        "+two",
        "diff --git a/old name.md b/new name.md",
        "similarity index 90%",
        "rename from old name.md",
        "rename to new name.md",
        "--- a/old name.md\t",
        "+++ b/new name.md\t",
        "@@ -3,2 +3,2 @@ head",
        " kept",
        "-gone",
        "+here",
        "\\ No newline at end of file",
        "diff --git a/x b/x",
        "deleted file mode 100644",
        "--- a/x",
        "+++ /dev/null",
        "@@ -1 +0,0 @@",
        "-bye",
      ),
    );
    expect(problems).toEqual([]);
    expect(changes.map(({ oldPath, newPath }) => [oldPath, newPath])).toEqual([
      [undefined, "a.ts"],
      ["old name.md", "new name.md"],
      ["x", undefined],
    ]);
    expect(changes[0]!.newMode).toBe("100755");
    expect([...changedText(changes[1]!, undefined)!.added].map((line) => changedText(changes[1]!, undefined)!.lineOf(line))).toEqual([4]);
  });

  it("takes a line of a hunk that looks like a head for what it is", () => {
    const { changes } = readDiff(
      diff("--- a/q.sql", "+++ b/q.sql", "@@ -1,2 +1,2 @@", "--- a comment", "+++ b/evil", " end", "--- a/second", "+++ b/second", "@@ -1 +1 @@", "-x", "+y"),
    );
    expect(changes.map(({ newPath }) => newPath)).toEqual(["q.sql", "second"]);
    expect(changes[0]!.hunks[0]!.lines).toEqual(["--- a comment", "+++ b/evil", " end"]);
  });

  it("reads paths that git quotes, and knows those that leave the repository", () => {
    const { changes, problems } = readDiff(
      diff(
        'diff --git "a/\\303\\244\\t.md" "b/\\303\\244\\t.md"',
        '--- "a/\\303\\244\\t.md"',
        '+++ "b/\\303\\244\\t.md"',
        "@@ -1 +1 @@",
        "-a",
        "+b",
        "--- a/../../etc/passwd",
        "+++ b/../../etc/passwd",
        "@@ -1 +1 @@",
        "-a",
        "+b",
      ),
    );
    expect(changes[0]!.newPath).toBe("ä\t.md");
    expect(problems.map(({ why }) => why).join()).toContain("leads out of the repository");
    for (const path of ["../a", "/etc/passwd", "a/../../b", "C:/x", String.raw`a\..\b`, ".git/hooks/pre-commit", "sub/.GIT/config", ""])
      expect(isInsidePath(path)).toBe(false);
    expect(isInsidePath("a/b..c/.github/x")).toBe(true);
  });

  it("keeps carriage returns and finds the file on disk whatever its ends of lines", () => {
    const [change] = readDiff("--- a/f\r\n+++ b/f\r\n@@ -1,2 +1,2 @@\r\n one\r\n-two\r\n+three\r\n").changes;
    expect(change!.newPath).toBe("f");
    expect(changedText(change!, "one\nthree\nrest\n")).toMatchObject({ isWhole: true, after: "one\nthree\nrest\n" });
    expect(changedText(change!, "one\r\ntwo\r\nrest\r\n")!.after.replaceAll("\r", "")).toBe("one\nthree\nrest\n");
    expect(changedText(change!, "something else\n")).toMatchObject({ isWhole: false });
  });

  it("tells of what is malformed and looks at what is there", () => {
    for (const text of [
      "@@ -1 +1 @@\n-a\n+b\n",
      "--- a/x\n+++ b/x\n@@ nonsense @@\n+a\n",
      "--- a/x\n+++ b/x\n@@ -1,9 +1,9 @@\n+a\n",
      "diff --cc a\nindex 1,2..3\n@@@ -1 -1 +1 @@@\n++a\n",
    ])
      expect(readDiff(text).problems.length).toBeGreaterThan(0);
    const { changes } = readDiff("--- a/x\n+++ b/x\n@@ -999999999,1 +999999999,9 @@\n+a\n");
    expect(changedText(changes[0]!, undefined)!.after).toBe("a\n");
    expect(readDiff("").changes).toEqual([]);
    expect(readDiff("diff --git").changes).toEqual([]);
  });

  it("never throws, whatever it is given, and its texts are as long as the diff at most", () => {
    const line = fc.constantFrom(
      "--- a/x",
      "+++ b/x",
      "+++ /dev/null",
      "diff --git a/x b/x",
      "@@ -1,3 +1,3 @@",
      "@@ -0,0 +1 @@",
      "+a",
      "-b",
      " c",
      "\\ No newline at end of file",
      "rename from a",
      "rename to CLAUDE.md",
      "new file mode 120000",
      "deleted file mode 100644",
      "Binary files a and b differ",
      "",
      "\r",
      '"',
      'diff --git "a/\\3',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string()), { maxLength: 60 }), (lines) => {
        const text = lines.join("\n");
        for (const change of readDiff(text).changes) {
          const found = changedText(change, "a\nc\n");
          if (found !== undefined) expect(found.after.length).toBeLessThanOrEqual(text.length + 20);
        }
      }),
      { seed: 20_261_122, numRuns: 400 },
    );
  });

  it("reads a large diff in time that grows with its length", () => {
    const text = `--- a/x\n+++ b/x\n@@ -0,0 +1,200000 @@\n${"+line of text\n".repeat(200_000)}`;
    expect(readDiff(text).changes[0]!.hunks[0]!.lines).toHaveLength(200_000);
  });
});
