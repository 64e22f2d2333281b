import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { Draw, BASE62 } from "../../../corpus/secrets/draw.ts";
import { markOf, marksOn, readBaseline } from "./baseline.ts";
import { applyIgnores } from "./ignores.ts";
import { createScanner } from "./scanner.ts";

const scanner = createScanner();
const value = `${new Draw(3).text(BASE62, 14)}7!`;
const digest = (text: string): string => createHash("sha256").update(text).digest("hex");

function sorted(text: string, isTrusted: (line: number) => boolean) {
  return applyIgnores(text, scanner.scan(text), isTrusted, "2026-06-01");
}

describe("ignore comments (D2)", () => {
  const comment = 'sallyport:ignore password reason="a sample" until=2026-12-31';

  it("excuse nothing on a line that was changed: an agent could have written it", () => {
    const { kept, refused } = sorted(`password = "${value}" # ${comment}`, () => false);
    expect(kept).toHaveLength(1);
    expect(refused[0]?.why).toContain("not committed");
  });

  it("count on committed lines, with a reason, until their day", () => {
    expect(sorted(`password = "${value}" # ${comment}`, () => true).kept).toEqual([]);
    expect(sorted(`# sallyport:ignore-next-line * reason=test\npassword = "${value}"`, () => true).kept).toEqual([]);
    expect(sorted(`password = "${value}" # pragma: allowlist secret`, () => true).kept).toEqual([]);
    expect(sorted(`password = "${value}" # sallyport:ignore password`, () => true).refused[0]?.why).toContain("no reason");
    expect(sorted(`password = "${value}" # ${comment.replace("2026-12", "2026-05")}`, () => true).refused[0]?.why).toContain("ended on");
    expect(sorted(`password = "${value}" # ${comment.replace("password", "api-key")}`, () => true).kept).toHaveLength(1);
  });
});

describe("baselines (D2)", () => {
  const text = `one\npassword = "${value}"\n`;
  const [finding] = scanner.scan(text);
  const salt = "0123456789abcdef0123";

  it("know a finding again where it moved, and not where its value changed", () => {
    const mark = markOf(text, "a.py", finding!, salt, digest);
    const moved = `zero\n\n${text}`;
    expect(markOf(moved, "a.py", scanner.scan(moved)[0]!, salt, digest)).toBe(mark);
    const changed = text.replace(value, `${value.slice(0, -2)}8?`);
    expect(markOf(changed, "a.py", scanner.scan(changed)[0]!, salt, digest)).not.toBe(mark);
    expect(markOf(text, "b.py", finding!, salt, digest)).not.toBe(mark);
    expect(mark).not.toContain(digest(value).slice(0, 8));
  });

  it("end on their day, and say what is wrong with them", () => {
    const entry = { kind: "password", path: "a.py", mark: "x.y", status: "accepted" as const, reason: "r", until: "2026-01-01" };
    expect([...marksOn({ version: 1, salt, findings: [entry] }, "2026-01-01")]).toEqual(["password x.y"]);
    expect([...marksOn({ version: 1, salt, findings: [entry] }, "2026-01-02")]).toEqual([]);
    expect(readBaseline("{")).toContain("no JSON");
    expect(readBaseline('{"version":2}')).toContain("version");
    expect(readBaseline(JSON.stringify({ version: 1, salt, findings: [{}] }))).toContain("no `kind`");
  });
});
