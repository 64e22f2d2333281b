import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ActionEvent } from "../model/index.ts";
import { SteadySpool } from "./steady-spool.ts";

let folder: string;
let problems: Error[];
let spool: SteadySpool;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sallyport-steady-"));
  problems = [];
  spool = new SteadySpool(folder, (error) => problems.push(error));
});
afterEach(async () => {
  await spool.close();
  rmSync(folder, { recursive: true, force: true });
});

const event = (id: string, session = "s1"): ActionEvent => ({
  v: 1,
  id,
  ts: 1,
  kind: "tool.request",
  src: "gateway",
  agent: { name: "t" },
  chain: [],
  session,
});
const idsIn = (path: string): readonly string[] =>
  readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as ActionEvent).id);
const file = (session = "s1"): string => join(folder, "spool", `${session}.jsonl`);

describe("a spool that stays open", () => {
  it("has a line written when it returns, and what may follow with the next one", async () => {
    spool.append(event("a"));
    expect(idsIn(file())).toEqual(["a"]);
    spool.follow(event("b"));
    expect(idsIn(file())).toEqual(["a"]);
    spool.append(event("c"));
    expect(idsIn(file())).toEqual(["a", "b", "c"]);
    spool.follow(event("d"));
    await spool.flush();
    expect(idsIn(file())).toEqual(["a", "b", "c", "d"]);
    expect(problems).toEqual([]);
  });

  it("loses nothing when the sequencer takes the file away between two lines", async () => {
    const taken = join(folder, "taken");
    spool.append(event("a"));
    await spool.flush();
    renameSync(file(), taken);
    // Written to the file that was taken, perhaps after its end was read: it comes again.
    spool.append(event("b"));
    await spool.flush();
    spool.append(event("c"));
    await spool.flush();
    const all = new Set([...idsIn(taken), ...idsIn(file())]);
    expect([...all].toSorted()).toEqual(["a", "b", "c"]);
    expect(idsIn(file())).toContain("b");
  });

  it("keeps any number of sessions apart", async () => {
    for (let n = 0; n < 100; n++) spool.append(event(`e${n}`, `s${n}`));
    for (let n = 0; n < 100; n++) spool.follow(event(`f${n}`, `s${n}`));
    await spool.flush();
    expect(readdirSync(join(folder, "spool"))).toHaveLength(100);
    for (let n = 0; n < 100; n++) expect(idsIn(file(`s${n}`))).toEqual([`e${n}`, `f${n}`]);
  });

  it("says so when a line cannot be written", () => {
    spool.append(event("a"));
    const huge = { ...event("b"), paths: ["x".repeat(10_000_000)], cwd: "x".repeat(10_000_000) };
    expect(() => spool.append(huge)).toThrow("too long");
    expect(existsSync(file())).toBe(true);
  });
});
