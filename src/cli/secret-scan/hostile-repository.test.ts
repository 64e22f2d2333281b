import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { filesBelow, stagedSources, trustedLines } from "./sources.ts";

let root: string;
let marker: string;
const git = (...args: readonly string[]): string => execFileSync("git", ["-C", root, ...args], { encoding: "utf8" });

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "hostile-")));
  marker = join(root, "ran");
  git("init", "-q");
  writeFileSync(join(root, "a.txt"), "one\n");
  git("add", "a.txt");
  git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-qm", "a");
  writeFileSync(join(root, "a.txt"), "two\n");
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function scanAll(): void {
  filesBelow(root, true);
  trustedLines(root, "a.txt")(1);
  for (const { isTrusted } of stagedSources(root)) isTrusted(1);
}

/** A repository that was not cloned but unpacked brings its own `.git/config`. */
describe("a scan of a repository whose configuration names programs", () => {
  it.each([
    ["core.fsmonitor", () => `touch '${marker}'`],
    ["core.pager", () => `touch '${marker}'`],
    ["diff.external", () => `touch '${marker}'`],
    ["core.sshCommand", () => `touch '${marker}'`],
  ])("does not run `%s`", (key, command) => {
    git("config", key, command());
    scanAll();
    expect(existsSync(marker)).toBe(false);
  });

  it("does not run a filter or a text converter that its attributes name", () => {
    for (const [key, value] of [
      ["filter.x.clean", `touch '${marker}'; cat`],
      ["filter.x.smudge", `touch '${marker}'; cat`],
      ["filter.x.process", `touch '${marker}'`],
      ["diff.x.textconv", `touch '${marker}'; cat`],
      ["diff.x.command", `touch '${marker}'`],
    ])
      git("config", key!, value!);
    writeFileSync(join(root, ".gitattributes"), "*.txt filter=x diff=x\n");
    writeFileSync(join(root, ".git/info/attributes"), "*.txt filter=x diff=x\n");
    scanAll();
    expect(existsSync(marker)).toBe(false);
  });
});
