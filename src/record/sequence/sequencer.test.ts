import { spawnSync } from "node:child_process";
import {
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { ActionEvent, RecordedEvent } from "../../model/index.ts";
import { canonicalJson } from "../canonical-json.ts";
import { digest } from "../chain/index.ts";
import { RecordFolder, spoolLine, type StoredRow } from "../fixtures/record-folder.ts";
import { sampleEvent } from "../fixtures/sample-events.ts";
import { contentOf, Sequencer, spoolContent, Spool, uuid7, verifyRecord, type SequencerOptions } from "../index.ts";
import { quarantineFiles, segmentFiles } from "../store/segment-files.ts";
import { openForReading } from "../store/sqlite.ts";
import { CLASS_TERMS } from "../store/tables.ts";
import { EVENT_MEMBERS } from "./normalise.ts";

const base = mkdtempSync(join(tmpdir(), "sallyport-sequencer-"));
let state: string;
let folder: RecordFolder;
let spool: Spool;
let number = 0;
beforeEach(() => {
  number += 1;
  state = join(base, `state-${number}`);
  folder = new RecordFolder(state);
  ({ spool } = folder);
});
afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

const drain = (options?: SequencerOptions): number => folder.drain(options);
const rows = (where?: string): readonly StoredRow[] => folder.rows(where);
const entries = (where?: string): readonly RecordedEvent[] => folder.entries(where);
const put = (bytes: string | Buffer, session?: string): void => folder.put(bytes, session);
const line = spoolLine;

describe("an event on its way into the record", () => {
  it("gets its place, and is chained in canonical form (A1)", () => {
    const events = [sampleEvent("s1"), sampleEvent("s1", { subject: "é \u0000 \ud83d\ude00" })];
    for (const one of events) spool.append(one);
    expect(drain({ host: "box", org: "example" })).toBe(2);
    const [start, first, second] = rows();
    expect(JSON.parse(start!.body)).toMatchObject({ kind: "record.start", seq: 0, prev: "0".repeat(64) });
    for (const [row, before, event] of [
      [first!, start!, events[0]!],
      [second!, first!, events[1]!],
    ] as const) {
      expect(digest(row.body).equals(Buffer.from(row.hash))).toBe(true);
      expect(canonicalJson(JSON.parse(row.body))).toBe(row.body);
      expect(JSON.parse(row.body)).toMatchObject({
        ...event,
        host: "box",
        org: "example",
        interactive: true,
        witness: ["hook"],
        prev: Buffer.from(before.hash).toString("hex"),
      });
    }
  });

  it("says who is behind it, on columns of their own (A2)", () => {
    spool.append(sampleEvent("s1", { mcp: { server: "forge", tool: "merge" }, call: "c1", repository: "r", branch: "b" }));
    drain();
    expect(rows("seq = 1")).toMatchObject([
      { user: "dana", agent: "claude-code", subagent: "reviewer", tool: "Bash", mcp_server: "forge", session: "s1", call: "c1" },
    ]);
  });

  it("has its effects and classes as bits, with an index for each class that is used", () => {
    spool.append(sampleEvent("s1", { effects: ["fs.read", "unknown"], effectClasses: ["secret-read", "release"] }));
    drain();
    expect(rows("seq = 1")).toMatchObject([{ effects: 1 + 2 ** 33, classes: 1 + 16 }]);
    expect(entries("seq = 1")).toMatchObject([{ dataClass: "secret" }]);
    const database = openForReading(segmentFiles(state)[0]!.path);
    for (const [name, term] of Object.entries(CLASS_TERMS)) {
      // What a sequence ends with is looked for within a session.
      const isEnd = name === "egress" || name === "download-run";
      const plan = database.prepare(`EXPLAIN QUERY PLAN SELECT session FROM event WHERE ${term} AND ts > 5 ${isEnd ? "AND session = 's1'" : ""}`).all() as {
        detail: string;
      }[];
      expect(plan.map(({ detail }) => detail).join(), name).toContain(`event_${name.replace("-", "_")}`);
    }
    database.close();
  });

  it("is found by its words", () => {
    spool.append(sampleEvent("s1", { subject: "curl https://api.example.com/v1", hosts: ["api.example.com"] }));
    drain();
    const database = openForReading(segmentFiles(state)[0]!.path);
    const find = (query: string): unknown[] => database.prepare("SELECT rowid FROM event_text WHERE event_text MATCH ?").all(query);
    expect(find('hosts : "api example com"')).toHaveLength(1);
    expect(find('"v1"')).toHaveLength(1);
    expect(find('"v2"')).toHaveLength(0);
    database.close();
  });

  it("shows no credential that whoever told overlooked (H5, O5)", () => {
    const token = ["gh", "p_", "a1B2".repeat(9)].join("");
    put(line({ subject: `push with ${token}`, reason: token, paths: [`/w/${token}`], touched: [{ effect: "fs.read", on: token, from: [token] }] }));
    expect(drain()).toBe(1);
    expect(rows("seq = 1")[0]!.body).not.toContain(token);
    for (const name of readdirSync(join(state, "record"))) expect(readFileSync(join(state, "record", name)).includes(token), name).toBe(false);
  });

  it("keeps what a newer version may have added", () => {
    put(line({ cost: { "10": 1, "9": [2, { b: 1, a: 2 }] }, chain: [{ type: "user", id: "dana", team: "core" }] }));
    expect(drain()).toBe(1);
    const [row] = rows("seq = 1");
    expect(JSON.parse(row!.body)).toMatchObject({ cost: { "10": 1, "9": [2, { a: 2, b: 1 }] }, chain: [{ team: "core" }] });
    expect(canonicalJson(JSON.parse(row!.body))).toBe(row!.body);
    expect(verifyRecord(state).problems).toEqual([]);
  });

  it("may be of every form that the hook's type allows", () => {
    const full: Required<Omit<ActionEvent, "record">> = {
      ...sampleEvent("s1"),
      turn: "t",
      call: "c",
      mode: "unattended",
      cwd: "/",
      root: "/",
      repository: "r",
      branch: "b",
      commit: "c0ffee",
      tool: "Bash",
      mcp: { server: "s", tool: "t" },
      subject: "s",
      paths: ["/a"],
      hosts: ["h"],
      effects: ["fs.read"],
      effectClasses: ["egress"],
      touched: [{ effect: "fs.read", on: "/a", isPossible: true, from: ["x"] }],
      labels: [
        { type: "untrusted", source: "x" },
        { type: "sensitive", class: "c", source: "y" },
      ],
      decision: "error",
      verdict: "none",
      decider: "fault",
      rule: "r",
      reason: "x",
      policy: "p",
      approval: "a",
      grant: "g",
      outcome: "failed",
      durationMs: 1.5,
      guardMs: 2,
      digest: "0".repeat(64),
      content: [{ part: "prompt", bytes: 5, isCut: true, digest: "0".repeat(64) }],
      telemetry: { name: "claude_code.tool_result", answer: "accept", costUsd: 0.25 },
      found: [{ class: "secret", kind: "github-personal-token", count: 2, tier: "checked", isReplaced: true }],
    };
    expect([...Object.keys(full), "record"].toSorted()).toEqual(EVENT_MEMBERS.toSorted());
    put(`${JSON.stringify(full)}\n`);
    expect(drain()).toBe(1);
    expect(entries("seq = 1")).toMatchObject([{ interactive: false, commit: "c0ffee" }]);
  });
});

describe("each event once", () => {
  it("when it is appended again, at once or months later (A1)", () => {
    const event = sampleEvent("s1", {}, Date.UTC(2026, 0, 5));
    spool.append(event);
    spool.append(event);
    expect(drain({ now: () => Date.UTC(2026, 0, 5) })).toBe(1);
    put(`${JSON.stringify(event)}\n`, "s2");
    expect(drain({ now: () => Date.UTC(2026, 2, 5) })).toBe(0);
    expect(rows("kind = 'tool.request'")).toHaveLength(1);
    spool.append(sampleEvent("s1", {}, Date.UTC(2026, 2, 5)));
    expect(drain({ now: () => Date.UTC(2026, 2, 5) })).toBe(1);
    put(`${JSON.stringify(event)}\n`, "s2");
    expect(drain({ now: () => Date.UTC(2026, 2, 6) })).toBe(0);
    expect(rows("kind = 'tool.request'")).toHaveLength(2);
    expect(entries("kind = 'record.damaged'")).toEqual([]);
  });

  it("and another event of the same id is not lost", () => {
    const event = sampleEvent("s1");
    spool.append(event);
    spool.append({ ...event, subject: "something else" });
    expect(drain()).toBe(1);
    expect(entries("kind = 'record.damaged'")).toHaveLength(1);
    const kept = JSON.parse(readFileSync(quarantineFiles(state)[0]!.path, "utf8")) as { base64: string };
    expect(Buffer.from(kept.base64, "base64").toString()).toContain("something else");
  });

  it("when a file is put back, or another gets its inode", () => {
    for (let n = 0; n < 20; n++) spool.append(sampleEvent("s1"));
    const copy = join(base, `copy-${number}`);
    cpSync(spool.fileOf("s1"), copy);
    expect(drain()).toBe(20);
    // Same inode, other bytes: as long, longer, shorter.
    for (const count of [20, 25, 3]) {
      writeFileSync(spool.fileOf("s1"), Array.from({ length: count }, () => line()).join(""));
      expect(drain()).toBe(count);
    }
    cpSync(copy, spool.fileOf("s1"));
    expect(drain()).toBe(0);
    linkSync(spool.fileOf("s1"), join(state, "spool", "again.jsonl"));
    expect(drain()).toBe(0);
    expect(verifyRecord(state).problems).toEqual([]);
  });

  it("when a sequencer goes on while another is open", () => {
    const [a, b] = [Sequencer.open(state), Sequencer.open(state)];
    let taken = 0;
    for (let n = 0; n < 600; n++) {
      spool.append(sampleEvent(`s${n % 2}`));
      if (n % 3 === 0) taken += (n % 2 === 0 ? a : b).drain();
      if (n % 50 === 0) b.checkpoint();
    }
    taken += a.drain() + b.drain();
    a.close();
    b.close();
    expect(taken).toBe(600);
    expect(verifyRecord(state)).toMatchObject({ problems: [], entries: 601 });
  });
});

describe("a spool file", () => {
  it("goes when its session has ended, or nothing came for a while", () => {
    spool.append(sampleEvent("s1"));
    spool.append(sampleEvent("s1", { kind: "session.end" }));
    spool.append(sampleEvent("s2"));
    spool.append(sampleEvent("s3"));
    const long = new Date(Date.now() - 3600_000);
    utimesSync(spool.fileOf("s3"), long, long);
    expect(drain()).toBe(4);
    expect(readdirSync(join(state, "spool"))).toEqual(["s2.jsonl"]);
    spool.append(sampleEvent("s1"));
    expect(drain()).toBe(1);
  });

  it("that is taken away while a hook appends makes the hook append again", () => {
    spool.append(sampleEvent("s1"));
    const event = sampleEvent("s1");
    // The worst moment: the sequencer has read the end and removed the file, and the line lies where nobody will look.
    const program = `
      import fs from "node:fs";
      import { syncBuiltinESMExports } from "node:module";
      const real = fs.fdatasyncSync;
      let times = 0;
      fs.fdatasyncSync = (file) => {
        real(file);
        if (times++ < 2) fs.rmSync(process.argv[1]);
      };
      syncBuiltinESMExports();
      const { Spool } = await import(${JSON.stringify(new URL("../index.ts", import.meta.url).href)});
      new Spool(process.argv[2]).append(JSON.parse(process.argv[3]));`;
    const { stderr, status } = spawnSync(
      process.execPath,
      ["--input-type=module-typescript", "-e", program, spool.fileOf("s1"), state, JSON.stringify(event)],
      {
        encoding: "utf8",
      },
    );
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    expect(readFileSync(spool.fileOf("s1"), "utf8")).toBe(`${JSON.stringify(event)}\n`);
  });

  it("that is taken away is read to its end, a half-written line included", () => {
    spool.append(sampleEvent("s1"));
    put('{"v":1,"id":"torn');
    renameSync(spool.fileOf("s1"), join(state, "spool", "s1.0123.taken"));
    spool.append(sampleEvent("s1"));
    expect(drain()).toBe(2);
    expect(entries("kind = 'record.damaged'")).toMatchObject([{ record: { file: "s1.0123.taken", bytes: 17 } }]);
    expect(readdirSync(join(state, "spool"))).toEqual(["s1.jsonl"]);
  });
});

describe("the files of the record", () => {
  it("are for their owner only", () => {
    const content = [spoolContent(state, uuid7(1), "prompt", Buffer.from("x"))];
    spool.append(sampleEvent("s1", { content }));
    put("garbage\n");
    const sequencer = Sequencer.open(state);
    sequencer.drain();
    for (const folder of ["record", "keys", "spool"]) {
      expect(statSync(join(state, folder)).mode & 0o777, folder).toBe(0o700);
      for (const name of readdirSync(join(state, folder))) {
        const found = statSync(join(state, folder, name));
        if (found.isFile()) expect(found.mode & 0o777, name).toBe(0o600);
      }
    }
    sequencer.close();
  });

  it("a key that others may read is not used", () => {
    drain();
    const key = join(state, "keys", "record.pem");
    const text = readFileSync(key);
    rmSync(key);
    writeFileSync(key, text, { mode: 0o644 });
    expect(() => Sequencer.open(state)).toThrow(/open to others; run `chmod 600`/);
    rmSync(key);
    symlinkSync(join(state, "keys", "device"), key);
    expect(() => Sequencer.open(state)).toThrow();
    rmSync(key);
    writeFileSync(key, "no key", { mode: 0o600 });
    expect(() => Sequencer.open(state)).toThrow(/no private key/);
  });

  it("of another device are not written", () => {
    drain();
    rmSync(join(state, "keys"), { recursive: true });
    expect(() => Sequencer.open(state)).toThrow(/another device/);
  });

  it("that are no database are not written over", () => {
    drain();
    const { path } = segmentFiles(state)[0]!;
    for (const ending of ["-wal", "-shm"]) rmSync(path + ending, { force: true });
    writeFileSync(path, "precious");
    expect(() => Sequencer.open(state)).toThrow(/no database; put it back/);
    expect(readFileSync(path, "utf8")).toBe("precious");
  });

  it("are signed every 256 entries, at the end of a session, and after a while", () => {
    let now = Date.UTC(2026, 4, 1);
    const sequencer = Sequencer.open(state, { now: () => now });
    const sizes = (): number[] =>
      readFileSync(join(state, "record", "checkpoints.jsonl"), "utf8")
        .trim()
        .split("\n")
        .filter((one) => one !== "")
        .map((one) => (JSON.parse(one) as { size: number }).size);
    for (let n = 0; n < 600; n++) put(line({ id: uuid7(now + n) }));
    sequencer.drain();
    expect(sizes()).toEqual([256, 512]);
    put(line({ kind: "session.end" }));
    sequencer.drain();
    expect(sizes()).toEqual([256, 512, 602]);
    put(line(), "s2");
    sequencer.drain();
    expect(sizes()).toHaveLength(3);
    now += 31_000;
    sequencer.drain();
    expect(sizes()).toEqual([256, 512, 602, 603]);
    sequencer.close();
    expect(sizes()).toHaveLength(4);
  });
});

describe("content (O5)", () => {
  it("lies apart, and the record has a salted digest of it", () => {
    const id = uuid7(Date.now());
    const body = Buffer.from("mend the parser");
    spool.append(sampleEvent("s1", { id, kind: "prompt", content: [spoolContent(state, id, "prompt", body)] }));
    drain();
    const [entry] = entries("kind = 'prompt'");
    const [kept] = contentOf(state, id);
    expect(Buffer.from(kept!.body).equals(body)).toBe(true);
    expect(entry!.content).toEqual([{ part: "prompt", bytes: 15, digest: digest(Buffer.concat([kept!.salt, body])).toString("hex") }]);
    expect(readFileSync(segmentFiles(state)[0]!.path).includes("mend the parser")).toBe(false);
    expect(readdirSync(join(state, "spool", "content"))).toEqual([]);
  });

  it("is cut where it is huge, and is not there where it was not handed over", () => {
    const id = uuid7(Date.now());
    const content = [spoolContent(state, id, "output", Buffer.alloc(5 * 1024 * 1024, "x")), { part: "input" as const, bytes: 9 }];
    spool.append(sampleEvent("s1", { id, content }));
    drain();
    expect(contentOf(state, id).map(({ body }) => body.length)).toEqual([4 * 1024 * 1024]);
    expect(entries("seq = 1")[0]!.content).toMatchObject([
      { bytes: 5 * 1024 * 1024, isCut: true, digest: expect.any(String) as string },
      { part: "input", bytes: 9 },
    ]);
    expect(entries("seq = 1")[0]!.content![1]).not.toHaveProperty("digest");
  });

  it("that is no file of the hook's own is not read", () => {
    const id = uuid7(Date.now());
    mkdirSync(join(state, "spool", "content"), { recursive: true });
    symlinkSync("/etc/passwd", join(state, "spool", "content", `${id}.prompt`));
    spool.append(sampleEvent("s1", { id, content: [{ part: "prompt", bytes: 1 }] }));
    drain();
    expect(contentOf(state, id)).toEqual([]);
  });
});
