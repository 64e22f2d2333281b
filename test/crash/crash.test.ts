import { spawn, spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { Sequencer, Spool, uuid7, verifyRecord } from "../../src/record/index.ts";
import { acknowledged, crashRounds, judge, newTally, run } from "./crash-rounds.ts";

const base = mkdtempSync(join(tmpdir(), "sallyport-crash-test-"));
afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

const NOTHING_WRONG = { lost: 0, duplicates: 0, faults: [] };

/** A shell in a mount namespace of its own, where this user may have one. */
const hasNamespace = spawnSync("unshare", ["--mount", "true"]).status === 0;

describe("the pipeline from hook to record (A1)", () => {
  it("loses and repeats nothing when its processes are killed at any step", async () => {
    const tally = await crashRounds({ rounds: 6, roundsAFolder: 3, writers: 2, eventsEach: 20, folder: join(base, "rounds"), seed: 20261121 });
    expect(tally).toMatchObject(NOTHING_WRONG);
    expect(tally.kills).toBeGreaterThan(8);
    expect(tally.acknowledged).toBeGreaterThan(40);
  });

  it("takes all of 20 hooks that append at once while two sequencers race", async () => {
    const state = join(base, "parallel");
    const ends = await Promise.all([
      ...Array.from({ length: 20 }, async (_, at) => run("append-events.ts", [state, `s${at % 4}`, "25", ...(at % 5 === 0 ? ["end"] : [])], undefined)),
      run("sequence-events.ts", [state, "30", "0"], undefined),
      run("sequence-events.ts", [state, "30", "0"], undefined),
    ]);
    expect(ends.map(({ status, error }) => (status === 0 ? "" : error))).toEqual(ends.map(() => ""));
    const tally = newTally();
    const ids = new Set(ends.flatMap(({ said }) => acknowledged(said)));
    expect(ids.size).toBe(500);
    judge(state, ids, tally);
    expect(tally).toMatchObject({ ...NOTHING_WRONG, damaged: 0 });
    // Every entry is one of these, but for the one at the start.
    expect(tally.recorded).toBe(501);
  });

  it("goes on after a full disk; what was acknowledged before is there, and what was not was refused", () => {
    const folder = join(base, "full");
    mkdirSync(folder);
    // Where no small disk can be had, a limit on the length of files stands for it.
    const program = join(import.meta.dirname, "full-disk.ts");
    const kept = join(base, "full-kept");
    const { stdout, stderr, status } = hasNamespace
      ? spawnSync(
          "unshare",
          [
            "--mount",
            "sh",
            "-c",
            'mount -t tmpfs -o size=4m none "$1" && "$2" "$3" "$1/state" && cp -a "$1/state" "$4"',
            "sh",
            folder,
            process.execPath,
            program,
            kept,
          ],
          {
            encoding: "utf8",
          },
        )
      : spawnSync("sh", ["-c", 'trap "" XFSZ; ulimit -f 300; "$1" "$2" "$3/state"; cp -a "$3/state" "$4"', "sh", process.execPath, program, folder, kept], {
          encoding: "utf8",
        });
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^refused .+/m);
    if (hasNamespace) expect(stdout).toMatch(/^failed the record in .* cannot be kept: the disk is full; free some space/m);
    const tally = newTally();
    judge(kept, new Set(acknowledged(stdout)), tally);
    expect(tally).toMatchObject(NOTHING_WRONG);
    expect(tally.acknowledged).toBeGreaterThan(50);
  });

  it("refuses on a disk that cannot be written, and a record there can be verified", () => {
    const state = join(base, "read-only");
    const spool = new Spool(state);
    const event = (): void =>
      spool.append({ v: 1, id: uuid7(Date.now()), ts: Date.now(), kind: "prompt", src: "hook", agent: { name: "crash" }, chain: [], session: "s" });
    event();
    const sequencer = Sequencer.open(state);
    sequencer.drain();
    sequencer.close();
    const index = new URL("../../src/record/index.ts", import.meta.url).href;
    const program = `
      import { Sequencer, Spool, verifyRecord } from ${JSON.stringify(index)};
      const state = process.argv[1];
      const attempt = (work) => { try { work(); return "done"; } catch (error) { return error.message; } };
      console.log(JSON.stringify({
        append: attempt(() => new Spool(state).append({ v: 1, id: "x", ts: 1, kind: "prompt", src: "hook", agent: { name: "a" }, chain: [], session: "s" })),
        open: attempt(() => Sequencer.open(state)),
        verify: verifyRecord(state).problems,
        entries: verifyRecord(state).entries,
      }));`;
    const args = ["--input-type=module-typescript", "-e", program, state];
    const locked = join(base, "locked");
    cpSync(state, locked, { recursive: true });
    const asOther = (): ReturnType<typeof spawnSync> => {
      for (const folder of ["record", "spool", "keys", ""]) chmodSync(join(locked, folder), 0o500);
      for (const folder of ["spool/s.jsonl", "record/writer.lock"]) chmodSync(join(locked, folder), 0o400);
      return spawnSync(process.execPath, [...args.slice(0, -1), locked], { encoding: "utf8" });
    };
    const { stdout, stderr } = hasNamespace
      ? spawnSync(
          "unshare",
          ["--mount", "sh", "-c", 'mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" && shift && exec "$@"', "sh", state, process.execPath, ...args],
          { encoding: "utf8" },
        )
      : asOther();
    expect(stderr).toBe("");
    const said = JSON.parse(String(stdout)) as { append: string; open: string; verify: unknown[]; entries: number };
    expect(said.append).not.toBe("done");
    expect(said.open).toMatch(/^the record in .* cannot be kept: .*(?:writable|rights)/);
    expect(said).toMatchObject({ verify: [], entries: 2 });
    for (const folder of ["record", "spool", "keys", ""]) if (!hasNamespace) chmodSync(join(locked, folder), 0o700);
  });

  it("keeps time from running back when the clock does", () => {
    const state = join(base, "clock");
    const spool = new Spool(state);
    const start = Date.UTC(2026, 5, 30, 23, 59, 59);
    const clock = [start, start + 5000, start - 400 * 24 * 3600 * 1000, start + 6000];
    for (const now of clock) {
      spool.append({ v: 1, id: uuid7(now), ts: now, kind: "prompt", src: "hook", agent: { name: "crash" }, chain: [], session: "s" });
      const sequencer = Sequencer.open(state, { now: () => now });
      expect(sequencer.drain()).toBe(1);
      sequencer.close();
    }
    const report = verifyRecord(state);
    expect(report).toMatchObject({ problems: [], entries: 5 });
    expect(report.segments.map(({ file, first, last }) => `${file} ${first}-${last}`)).toEqual(["events-2026-06.sqlite 0-1", "events-2026-07.sqlite 2-4"]);
  });

  it("frees the device at once when its sequencer is killed while it works", async () => {
    const state = join(base, "killed");
    const spool = new Spool(state);
    for (let n = 0; n < 3; n++) spool.append({ v: 1, id: uuid7(n), ts: n, kind: "prompt", src: "hook", agent: { name: "crash" }, chain: [], session: "s" });
    const lock = new URL("../../src/record/store/device-lock.ts", import.meta.url).href;
    const holder = spawn(process.execPath, [
      "--input-type=module-typescript",
      "-e",
      `import { DeviceLock } from ${JSON.stringify(lock)}; new DeviceLock(${JSON.stringify(state)}, 1000).hold(() => { process.stdout.write("held"); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0); });`,
    ]);
    await new Promise((done) => holder.stdout.once("data", done));
    expect(() => Sequencer.open(state, { waitMs: 50 })).toThrow(/another process writes the record/);
    holder.kill("SIGKILL");
    await new Promise((done) => holder.once("exit", done));
    const sequencer = Sequencer.open(state, { waitMs: 50 });
    expect(sequencer.drain()).toBe(3);
    sequencer.close();
    expect(readFileSync(join(state, "record", "checkpoints.jsonl"), "utf8")).toContain("sallyport.log/");
  });
});
