import {
  appendFileSync,
  cpSync,
  existsSync,
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
import { sampleEvent } from "../fixtures/sample-events.ts";
import { contentOf, Sequencer, spoolContent, Spool, uuid7, verifyRecord, type SequencerOptions } from "../index.ts";
import { quarantineFiles, segmentFiles } from "../store/segment-files.ts";
import { openForReading } from "../store/sqlite.ts";
import { CLASS_TERMS } from "../store/tables.ts";
import { EVENT_MEMBERS } from "./normalise.ts";

const base = mkdtempSync(join(tmpdir(), "sallyport-sequencer-"));
let state: string;
let spool: Spool;
let number = 0;
beforeEach(() => {
  number += 1;
  state = join(base, `state-${number}`);
  spool = new Spool(state);
});
afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

function drain(options: SequencerOptions = {}): number {
  const sequencer = Sequencer.open(state, options);
  try {
    return sequencer.drain();
  } finally {
    sequencer.close();
  }
}

function rows(where = "1"): readonly (Record<string, unknown> & { readonly body: string; readonly hash: Uint8Array })[] {
  return segmentFiles(state).flatMap(({ path }) => {
    const database = openForReading(path);
    try {
      return database.prepare(`SELECT * FROM event WHERE ${where} ORDER BY seq`).all() as never;
    } finally {
      database.close();
    }
  });
}

function entries(where?: string): readonly RecordedEvent[] {
  return rows(where).map(({ body }) => JSON.parse(body) as RecordedEvent);
}

/** Writes bytes into the spool as no hook does. */
function put(bytes: string | Buffer, session = "s1"): void {
  mkdirSync(join(state, "spool"), { recursive: true });
  appendFileSync(spool.fileOf(session), bytes);
}

const line = (fields: object = {}): string => `${JSON.stringify({ ...sampleEvent("s1"), ...fields })}\n`;

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
      found: [{ class: "secret", kind: "github-personal-token", count: 2, tier: "checked", isReplaced: true }],
    };
    expect([...Object.keys(full), "record"].toSorted()).toEqual(EVENT_MEMBERS.toSorted());
    put(`${JSON.stringify(full)}\n`);
    expect(drain()).toBe(1);
    expect(entries("seq = 1")).toMatchObject([{ interactive: false, commit: "c0ffee" }]);
  });
});

describe("bytes in the spool that are no event", () => {
  it.each([
    ["no JSON", "garbage\n"],
    ["half of a line", '{"v":1,"id":\n'],
    ["no object", "[1,2]\n"],
    ["nothing", "null\n"],
    ["another version", line({ v: 2 })],
    ["no id", line({ id: undefined })],
    ["an id that is none", line({ id: "../../x" })],
    ["a time that is none", line({ ts: -1 })],
    ["a number beyond all", line({ ts: 1 }).replace('"ts":1', '"ts":1e999')],
    ["a duration beyond all", line({ durationMs: 1 }).replace('"durationMs":1', '"durationMs":1e999')],
    ["a wrong type", line({ subject: 5 })],
    ["a list that is none", line({ paths: "x" })],
    ["a chain of nothing", line({ chain: [null] })],
    ["an agent that is none", line({ agent: "x" })],
    ["a place in the record", line({ seq: 7 })],
    ["a hash", line({ hash: "x" })],
    ["a prototype", line({ x: 1 }).replace('"x":1', '"__proto__":{"kind":"y"}')],
    ["a prototype within", line({ agent: { name: "a", x: 1 } }).replace('"x":1', '"__proto__":{}')],
    ["a word about the record itself", line({ kind: "record.retired" })],
    ["a NUL", "\0\0\0\n"],
    ["bytes that are no UTF-8", Buffer.from([0x7b, 0xff, 0xfe, 0x0a])],
    ["a line that is too long", line({ subject: "x".repeat(70_000) })],
    [
      "an event that is too long for an entry",
      line({ subject: "" }).replace('"subject":""', `"subject":"${"x".repeat(65_500 - line({ subject: "" }).length)}"`),
    ],
    ["deep nesting", `${line().slice(0, -2)},"deep":${"[".repeat(5000)}${"]".repeat(5000)}}\n`],
    ["a huge list", line({ paths: Array.from({ length: 2000 }, () => "/") })],
  ])("%s: are kept apart, said in the record, and block nothing", (_, bytes) => {
    put(line());
    put(bytes);
    put(line());
    expect(drain()).toBe(2);
    const [damaged, ...more] = entries("kind = 'record.damaged'");
    expect(more).toEqual([]);
    const raw = Buffer.from(bytes);
    expect(damaged!.record).toMatchObject({ file: "s1.jsonl", bytes: raw.length, digest: digest(raw).toString("hex") });
    const kept = JSON.parse(readFileSync(quarantineFiles(state)[0]!.path, "utf8")) as { base64: string };
    expect(Buffer.from(kept.base64, "base64").equals(raw)).toBe(true);
    expect(verifyRecord(state).problems).toEqual([]);
    expect(drain()).toBe(0);
  });

  it("are kept whole, however long, and do not fill the record", () => {
    put(Buffer.alloc(3 * 1024 * 1024, "y"));
    put(`\n${"z\n".repeat(50_000)}${line()}`);
    expect(drain()).toBe(1);
    const damaged = entries("kind = 'record.damaged'");
    expect(damaged.length).toBeLessThan(8);
    expect(damaged.reduce((sum, { record }) => sum + record!.bytes!, 0)).toBe(3 * 1024 * 1024 + 100_000);
  });

  it("are left alone where they are no file", () => {
    mkdirSync(join(state, "spool", "folder.jsonl"), { recursive: true });
    symlinkSync("/etc/passwd", join(state, "spool", "link.jsonl"));
    put(line());
    expect(drain()).toBe(1);
    expect(existsSync(join(state, "spool", "link.jsonl"))).toBe(true);
  });

  it("are waited for, when the last line is not finished yet", () => {
    const whole = line();
    put(whole.slice(0, 50));
    expect(drain()).toBe(0);
    put(whole.slice(50));
    expect(drain()).toBe(1);
    expect(entries("kind = 'record.damaged'")).toEqual([]);
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
    const event = sampleEvent("s1");
    spool.append(sampleEvent("s1"));
    // The hook has the file open by its name of before; what a sequencer does in between is done by hand.
    const other = join(state, "spool", "s1.aa.taken");
    class Raced extends Spool {
      override fileOf(session: string): string {
        const path = super.fileOf(session);
        if (existsSync(path) && !existsSync(other)) {
          linkSync(path, other);
          rmSync(path);
          renameSync(other, path);
        }
        return path;
      }
    }
    new Raced(state).append(event);
    expect(drain()).toBe(2);
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
    expect(() => Sequencer.open(state)).toThrow();
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
