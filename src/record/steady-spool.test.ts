import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ActionEvent } from "../model/index.ts";
import { spawnSync } from "node:child_process";
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
const append = (id: string, session = "s1"): Promise<void> => spool.append(session, JSON.stringify(event(id, session)));
const follow = (id: string, session = "s1"): void => spool.follow(session, () => JSON.stringify(event(id, session)));
const idsIn = (path: string): readonly string[] =>
  readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as ActionEvent).id);
const file = (session = "s1"): string => join(folder, "spool", `${session}.jsonl`);

describe("a spool that stays open", () => {
  it("has a line written when it returns, and what may follow with the next one", async () => {
    await append("a");
    expect(idsIn(file())).toEqual(["a"]);
    follow("b");
    expect(idsIn(file())).toEqual(["a"]);
    await append("c");
    expect(idsIn(file())).toEqual(["a", "b", "c"]);
    follow("d");
    await spool.flush();
    expect(idsIn(file())).toEqual(["a", "b", "c", "d"]);
    expect(problems).toEqual([]);
  });

  it("loses nothing when the sequencer takes the file away between two lines", async () => {
    const taken = join(folder, "taken");
    await append("a");
    await spool.flush();
    renameSync(file(), taken);
    // Written to the file that was taken, perhaps after its end was read: it comes again.
    await append("b");
    await spool.flush();
    await append("c");
    await spool.flush();
    const all = new Set([...idsIn(taken), ...idsIn(file())]);
    expect([...all].toSorted()).toEqual(["a", "b", "c"]);
    expect(idsIn(file())).toContain("b");
  });

  it("writes what comes at once in order, and has it written when it is told so", async () => {
    const told: string[] = [];
    follow("a");
    await Promise.all(
      ["b", "c", "d"].map(async (id) => {
        await append(id);
        told.push(...idsIn(file()).slice(0, 4));
      }),
    );
    expect(told).toEqual(Array.from({ length: 3 }, () => ["a", "b", "c", "d"]).flat());
    const last = append("e");
    await spool.flush();
    await last;
    expect(idsIn(file())).toEqual(["a", "b", "c", "d", "e"]);
  });

  it("lets nothing pass that cannot be written", async () => {
    await append("a");
    await spool.close();
    rmSync(join(folder, "spool"), { recursive: true });
    writeFileSync(join(folder, "spool"), "no folder");
    const results = await Promise.allSettled([append("b"), append("c")]);
    expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  });

  it("closes no file that is on its way to the disk: taking files away is no fault", async () => {
    for (let n = 0; n < 40; n++) {
      await append(`e${n}`);
      const syncing = spool.flush();
      rmSync(file());
      await new Promise((resolve) => setTimeout(resolve, 6));
      await append(`f${n}`);
      await syncing;
    }
    expect(problems).toEqual([]);
  });

  it("keeps any number of sessions apart", async () => {
    await Promise.all(Array.from({ length: 100 }, (_, n) => append(`e${n}`, `s${n}`)));
    for (let n = 0; n < 100; n++) follow(`f${n}`, `s${n}`);
    await spool.flush();
    expect(readdirSync(join(folder, "spool"))).toHaveLength(100);
    for (let n = 0; n < 100; n++) expect(idsIn(file(`s${n}`))).toEqual([`e${n}`, `f${n}`]);
  });

  it("says so when a line cannot be written", async () => {
    await append("a");
    const huge = { ...event("b"), paths: ["x".repeat(10_000_000)], cwd: "x".repeat(10_000_000) };
    await expect(spool.append("s1", JSON.stringify(huge))).rejects.toThrow("too long");
    expect(existsSync(file())).toBe(true);
  });

  // In a process of its own, whose largest file is bounded: to it that is a full disk.
  it.skipIf(!existsSync("/usr/bin/prlimit"))("begins a new line after one of which the disk took only a part", () => {
    const program = `
      import { readdirSync, readFileSync, statSync } from "node:fs";
      import { spawnSync } from "node:child_process";
      import { SteadySpool } from ${JSON.stringify(join(import.meta.dirname, "steady-spool.ts"))};
      const [folder] = process.argv.slice(1);
      const spool = new SteadySpool(folder, () => undefined);
      const put = (id) => spool.append("s", JSON.stringify({ id, subject: "y".repeat(300) })).then(() => id, () => "refused");
      const limit = (bytes) => spawnSync("/usr/bin/prlimit", ["--pid", String(process.pid), "--fsize=" + bytes + ":unlimited"]);
      const told = [await put("first")];
      const file = folder + "/spool/" + readdirSync(folder + "/spool")[0];
      limit(statSync(file).size + 100);
      told.push(await put("second"));
      limit("unlimited");
      told.push(await put("third"), await put("fourth"));
      await spool.close();
      const kept = readFileSync(file, "utf8").split("\\n").flatMap((line) => { try { return [JSON.parse(line).id]; } catch { return []; } });
      console.log(JSON.stringify({ told, kept }));`;
    const node = join(import.meta.dirname, "../../node_modules/.bin/node");
    const { stdout, stderr } = spawnSync(node, ["--input-type=module", "-e", program, folder], { encoding: "utf8" });
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual({ told: ["first", "refused", "third", "fourth"], kept: ["first", "third", "fourth"] });
  });
});
