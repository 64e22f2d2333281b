import { execFileSync } from "node:child_process";
import { appendFileSync, linkSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { decide } from "../guard/index.ts";
import { compilePolicy } from "../policy/authoring/index.ts";
import { ApprovalStore } from "../record/index.ts";
import { answer, fixture, stateFolder, verdict } from "./fixtures/hook-world.ts";
import { nodeFacts } from "./node-facts.ts";

const { policy } = compilePolicy([
  {
    layer: "user",
    path: "p.yaml",
    text: "version: 1\nextends: production-adjacent\nrules:\n  - ask: vcs.push\n    id: held\n    hold: true\n    why: A second person looks.\n",
  },
]);
let root: string;
beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), "sallyport-held-")), "project");
  mkdirSync(join(root, ".git/refs/heads/feature"), { recursive: true });
  writeFileSync(join(root, ".git/HEAD"), "ref: refs/heads/feature/x\n");
  writeFileSync(join(root, ".git/refs/heads/feature/x"), `${"1".repeat(40)}\n`);
});
afterEach(() => {
  rmSync(join(root, ".."), { recursive: true, force: true });
});

/** What becomes of a command after it was approved and something was done to the files that it reads. */
function afterApproval(command: string, act: () => void): unknown {
  const home = join(root, "..");
  const facts = nodeFacts({ HOME: home });
  const more = {
    decide,
    policyFor: () => policy!,
    facts,
    context: { workspaceOf: () => ({ root, branch: "feature/x" }), principals: [{ type: "user" as const, id: "dev" }] },
  };
  const say = (): unknown => verdict(answer(fixture("PreToolUse.Bash", { cwd: root, permission_mode: "default", tool_input: { command } }), more));
  expect(say()).toBe("deny");
  const store = new ApprovalStore(stateFolder());
  const { id } = store.list().requests.find(({ state }) => state === "pending")!;
  expect(store.answer(id, { isApproved: true, at: Date.now(), by: { type: "user", id: "dana", via: "os" } }, () => undefined).isOk).toBe(true);
  act();
  return say();
}

/** Writes other bytes of the same length into a file and puts its time back, to the nanosecond. */
function swap(path: string, byte: number): void {
  const clock = join(root, "..", "clock");
  writeFileSync(clock, "");
  execFileSync("touch", ["-r", path, clock]);
  writeFileSync(path, Buffer.alloc(statSync(path).size, byte), { flag: "r+" });
  execFileSync("touch", ["-r", clock, path]);
}

describe("an approval and the files of its call (H6)", () => {
  it("covers them as they are", () => {
    mkdirSync(join(root, "data"));
    writeFileSync(join(root, "data/one"), "one");
    expect(afterApproval("tar czf /tmp/x.tgz data && git push origin main", () => undefined)).toBe("allow");
  });

  it("does not cover a file without text whose bytes were changed, and its time put back", () => {
    const path = join(root, "image.bin");
    writeFileSync(path, Buffer.alloc(4096));
    expect(afterApproval("wc -c image.bin && git push origin main", () => swap(path, 1))).toBe("deny");
  });

  it("does not cover a large text that was changed, and its time put back", () => {
    const path = join(root, "large.txt");
    writeFileSync(path, "a".repeat(1024 * 1024 + 10));
    expect(afterApproval("wc -c large.txt && git push origin main", () => swap(path, 98))).toBe("deny");
  });

  it("does not cover a change of one of very many files", () => {
    const names = Array.from({ length: 80 }, (_, at) => `file-${at}.txt`);
    for (const name of names) writeFileSync(join(root, name), name);
    expect(afterApproval(`wc -c ${names.join(" ")} && git push origin main`, () => swap(join(root, names.at(-1)!), 98))).toBe("deny");
  });

  it.each<[string, () => void]>([
    ["a file more", () => writeFileSync(join(root, "data/sub/more"), "more")],
    ["another text in a file", () => appendFileSync(join(root, "data/sub/two"), "more")],
    ["other bytes of the same length, the time put back", () => swap(join(root, "data/sub/two"), 98)],
    [
      "another file under the name",
      () => {
        linkSync(join(root, "data/one"), join(root, "data/new"));
        renameSync(join(root, "data/new"), join(root, "data/sub/two"));
      },
    ],
  ])("does not cover a folder with %s", (_, act) => {
    mkdirSync(join(root, "data/sub"), { recursive: true });
    writeFileSync(join(root, "data/one"), "one");
    writeFileSync(join(root, "data/sub/two"), "two");
    expect(afterApproval("tar czf /tmp/x.tgz data && git push origin main", act)).toBe("deny");
  });
});
