import { generateKeyPairSync } from "node:crypto";
import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { canonicalJson } from "../canonical-json.ts";
import { digest, Frontier, leafHash, readCheckpoint, signCheckpoint, signerOf } from "../chain/index.ts";
import { sampleEvent } from "../fixtures/sample-events.ts";
import { copiesOfThreeMonths } from "../fixtures/copies-of-three-months.ts";
import { AUGUST, DAY, MONTHS } from "../fixtures/three-months.ts";
import { Sequencer, Spool, uuid7, verifyRecord } from "../index.ts";
import { segmentFiles } from "../store/segment-files.ts";
import { type Database } from "../store/sqlite.ts";

const { next, earlier, segment, change, restore, folder } = copiesOfThreeMonths("sallyport-tamper-");
let state: string;
beforeEach(() => {
  state = next();
});

interface Row {
  readonly seq: number;
  readonly id: string;
  readonly body: string;
  readonly hash: Uint8Array;
}

function row(database: Database, seq: number): Row {
  return database.prepare("SELECT seq, id, body, hash FROM event WHERE seq = ?").get(seq) as unknown as Row;
}

/** What is wrong first. */
function first(options = {}): { readonly code: string; readonly seq?: number; readonly segment?: string; readonly lastSeq?: number } | undefined {
  const report = verifyRecord(state, options);
  expect(report.isIntact).toBe(report.problems.length === 0);
  return report.problems[0];
}

describe("a record that nobody touched", () => {
  it("is found intact, with what that proves and what not (A1)", () => {
    const report = verifyRecord(state);
    expect(report.problems).toEqual([]);
    expect(report).toMatchObject({ isIntact: true, entries: 921, contents: 1, retired: [], head: { size: 921 }, checkpoints: { newest: 921 } });
    expect(report.segments).toEqual([
      { file: MONTHS[0], first: 0, last: 300 },
      { file: MONTHS[1], first: 301, last: 600 },
      { file: MONTHS[2], first: 601, last: 920 },
    ]);
    expect(report.checkpoints.count).toBeGreaterThan(5);
    expect(report.proved.join("\n")).toContain("entries 0 to 920");
    expect(report.notProved.join("\n")).toContain("kept on another machine");
  });

  it("is read where it cannot be written", () => {
    const before = readFileSync(segment(2));
    verifyRecord(state);
    expect(readFileSync(segment(2)).equals(before)).toBe(true);
  });

  it("that was not begun is no problem, and proves nothing", () => {
    expect(verifyRecord(join(folder, "nothing"))).toMatchObject({ isIntact: true, entries: 0, proved: [] });
  });
});

describe("an entry that was edited", () => {
  it("is named, when only it was", () => {
    let id = "";
    change(1, (database) => {
      const { body, id: own } = row(database, 400);
      id = own;
      database.prepare("UPDATE event SET body = ? WHERE seq = 400").run(body.replace("step", "stop"));
    });
    expect(first()).toMatchObject({ code: "entry-edited", seq: 400, id, segment: MONTHS[1] });
    // One change is one problem.
    expect(verifyRecord(state).problems).toHaveLength(1);
  });

  it("is named, when its hash was made to fit", () => {
    change(1, (database) => {
      const body = row(database, 400).body.replace('"decision":"allow"', '"decision":"deny"');
      database.prepare("UPDATE event SET body = ?, hash = ?, decision = 'deny' WHERE seq = 400").run(body, digest(body));
    });
    expect(first()).toMatchObject({ code: "entry-edited", seq: 400, segment: MONTHS[1] });
  });

  it("is named, when it is the last of a segment, or of all", () => {
    for (const [at, seq] of [
      [1, 600],
      [2, 920],
    ] as const) {
      restore();
      change(at, (database) => {
        const body = row(database, seq).body.replace('"session":"', '"session":"x');
        database.prepare("UPDATE event SET body = ?, hash = ?, session = 'x' || session WHERE seq = ?").run(body, digest(body), seq);
      });
      expect(first()).toMatchObject({ code: "entry-edited", seq, segment: MONTHS[at] });
    }
  });

  it("is narrowed down to two checkpoints, when everything after it was made to fit", () => {
    change(2, (database) => {
      let previous: string | undefined;
      let hash: Buffer = Buffer.alloc(0);
      for (let seq = 700; seq <= 920; seq++) {
        const old = JSON.parse(row(database, seq).body) as Record<string, unknown>;
        const body = canonicalJson({ ...old, ...(seq === 700 ? { rule: "none/0" } : {}), ...(previous === undefined ? {} : { prev: previous }) });
        hash = digest(body);
        previous = hash.toString("hex");
        database
          .prepare("UPDATE event SET body = ?, hash = ?, rule = ? WHERE seq = ?")
          .run(body, hash, (JSON.parse(body) as { rule?: string }).rule ?? null, seq);
      }
      const tree = Frontier.fromBytes(601, (database.prepare("SELECT start_frontier AS f FROM segment").get() as { f: Uint8Array }).f);
      for (let seq = 601; seq <= 920; seq++) tree.append(leafHash(row(database, seq).body));
      database.prepare("UPDATE segment SET head = ?, frontier = ?").run(hash, tree.toBytes());
    });
    const found = first();
    expect(found).toMatchObject({ code: "checkpoint-disagrees" });
    expect(found!.seq).toBeLessThanOrEqual(700);
    expect(found!.lastSeq).toBeGreaterThanOrEqual(700);
  });

  it("is named, when it is no JSON or nothing any more", () => {
    for (const body of ["", "null", "[]", "{", '{"seq":"x"}']) {
      change(1, (database) => database.prepare("UPDATE event SET body = ?, hash = ? WHERE seq = 400").run(body, digest(body)));
      expect(first(), body).toMatchObject({ code: "entry-edited", seq: 400 });
    }
  });

  it("is named, when only a column was, which queries go by", () => {
    for (const [column, value] of [
      ["decision", "deny"],
      ["session", "other"],
      ["ts", 1],
      ["effects", 0],
      ["classes", 1],
      ["user", null],
      ["id", "x"],
    ] as const) {
      restore();
      change(1, (database) => database.prepare(`UPDATE event SET ${column} = ? WHERE seq = 400`).run(value));
      expect(first(), column).toMatchObject({ code: "column-edited", seq: 400, segment: MONTHS[1] });
    }
  });
});

describe("entries that were taken away", () => {
  it("are named: one, several, the first, across segments", () => {
    for (const [at, from, to] of [
      [1, 400, 400],
      [1, 400, 450],
      [0, 0, 0],
      [1, 301, 310],
    ] as const) {
      restore();
      change(at, (database) => database.prepare("DELETE FROM event WHERE seq BETWEEN ? AND ?").run(from, to));
      expect(first()).toMatchObject({ code: "entry-deleted", seq: from, lastSeq: to, segment: MONTHS[at] });
    }
  });

  it("are named, when the rest was given their numbers", () => {
    change(1, (database) => {
      database.exec(
        "DELETE FROM event WHERE seq = 400; UPDATE event SET seq = -seq WHERE seq > 400; UPDATE event SET seq = -seq - 1 WHERE seq < 0; UPDATE segment SET size = 600",
      );
    });
    expect(first()).toMatchObject({ code: "entry-moved", seq: 400, segment: MONTHS[1] });
  });

  it("are named, when they are the last of a segment", () => {
    change(1, (database) => database.exec("DELETE FROM event WHERE seq >= 590"));
    expect(first()).toMatchObject({ code: "truncated", seq: 590, lastSeq: 600, segment: MONTHS[1] });
  });

  it("are named, when the segment's own end was made to fit", () => {
    change(1, (database) => {
      database.exec("DELETE FROM event WHERE seq >= 590");
      database.prepare("UPDATE segment SET size = 590, head = ?").run(row(database, 589).hash);
    });
    expect(first()).toMatchObject({ seq: 590, lastSeq: 600 });
  });

  it("are named, when they are the newest of all and the end was made to fit", () => {
    change(2, (database) => {
      const tree = Frontier.fromBytes(601, (database.prepare("SELECT start_frontier AS f FROM segment").get() as { f: Uint8Array }).f);
      for (let seq = 601; seq < 910; seq++) tree.append(leafHash(row(database, seq).body));
      database.exec("DELETE FROM event WHERE seq >= 910; DELETE FROM checkpoint WHERE size > 910");
      database.prepare("UPDATE segment SET size = 910, head = ?, frontier = ?").run(row(database, 909).hash, tree.toBytes());
    });
    expect(first()).toMatchObject({ code: "rolled-back", seq: 910, lastSeq: 920 });
  });
});

describe("entries that were added or moved", () => {
  it("are named: one more at the end", () => {
    change(2, (database) => {
      const { body, hash } = row(database, 920);
      const added = canonicalJson({ ...(JSON.parse(body) as object), id: uuid7(1), seq: 921, prev: Buffer.from(hash).toString("hex") });
      database
        .prepare(
          "INSERT INTO event SELECT 921, ?, ts, ts_recorded, session, call, kind, src, agent, user, subagent, tool, mcp_server, decision, verdict, decider, rule, mode, repository, branch, outcome, effects, classes, ?, ? FROM event WHERE seq = 920",
        )
        .run((JSON.parse(added) as { id: string }).id, digest(added), added);
    });
    expect(first()).toMatchObject({ code: "entry-inserted", seq: 921, segment: MONTHS[2] });
  });

  it("are named: one more in the middle, the rest moved on", () => {
    change(1, (database) => {
      database.exec("UPDATE event SET seq = -seq WHERE seq >= 400; UPDATE event SET seq = 1 - seq WHERE seq < 0");
      const { body, hash } = row(database, 399);
      const added = canonicalJson({ ...(JSON.parse(body) as object), id: uuid7(1), seq: 400, prev: Buffer.from(hash).toString("hex") });
      database
        .prepare(
          "INSERT INTO event SELECT 400, ?, ts, ts_recorded, session, call, kind, src, agent, user, subagent, tool, mcp_server, decision, verdict, decider, rule, mode, repository, branch, outcome, effects, classes, ?, ? FROM event WHERE seq = 399",
        )
        .run((JSON.parse(added) as { id: string }).id, digest(added), added);
      database.exec("UPDATE segment SET size = 602");
    });
    const found = first();
    expect(found?.segment).toBe(MONTHS[1]);
    expect([400, 401]).toContain(found?.seq);
  });

  it("are named: two that changed places", () => {
    change(1, (database) =>
      database.exec("UPDATE event SET seq = -1 WHERE seq = 400; UPDATE event SET seq = 400 WHERE seq = 410; UPDATE event SET seq = 410 WHERE seq = -1"),
    );
    expect(first()).toMatchObject({ code: "entry-moved", seq: 400, segment: MONTHS[1] });
  });
});

describe("segments", () => {
  it("that are gone are named: the first, one between, the newest, all", () => {
    const missing = (at: number): void => {
      restore();
      for (const ending of ["", "-wal", "-shm"]) rmSync(segment(at) + ending, { force: true });
    };
    missing(0);
    expect(first()).toMatchObject({ code: "segment-missing", seq: 0, lastSeq: 300 });
    missing(1);
    expect(first()).toMatchObject({ code: "segment-missing", seq: 301, lastSeq: 600 });
    missing(2);
    expect(first()).toMatchObject({ code: "rolled-back", seq: 601, lastSeq: 920 });
    for (const { path } of segmentFiles(state)) rmSync(path);
    expect(first()).toMatchObject({ code: "rolled-back" });
  });

  it("that were put back to an older copy are named", () => {
    cpSync(join(earlier, "record", MONTHS[2]!), segment(2));
    for (const ending of ["-wal", "-shm"]) rmSync(segment(2) + ending, { force: true });
    const found = first();
    expect(found).toMatchObject({ code: "rolled-back", seq: 901, lastSeq: 920 });
  });

  it("that were put back and grew again are named, and the record itself says so", () => {
    cpSync(join(earlier, "record", MONTHS[2]!), segment(2));
    for (const ending of ["-wal", "-shm"]) rmSync(segment(2) + ending, { force: true });
    const spool = new Spool(state);
    const now = AUGUST + 64 * DAY;
    for (let n = 0; n < 40; n++) spool.append(sampleEvent("s5", {}, now + n));
    const sequencer = Sequencer.open(state, { now: () => now });
    sequencer.drain();
    sequencer.close();
    const report = verifyRecord(state);
    expect(report.problems[0]).toMatchObject({ code: "checkpoint-disagrees", seq: 901, lastSeq: 920 });
    change(2, (database) => {
      const said = database.prepare("SELECT body FROM event WHERE kind = 'record.damaged'").get() as { body: string };
      expect(JSON.parse(said.body)).toMatchObject({ seq: 901, reason: expect.stringContaining("taken away or put back") as string });
    });
  });

  it("that are no databases, or of another log, are named", () => {
    writeFileSync(segment(1), "not a database".repeat(1000));
    expect(verifyRecord(state).problems.map(({ code }) => code)).toContain("segment-unreadable");
    restore();
    change(1, (database) => database.exec("DROP TABLE segment"));
    expect(verifyRecord(state).problems.map(({ code }) => code)).toContain("segment-unreadable");
    restore();
    change(1, (database) => database.exec("UPDATE segment SET origin = 'sallyport.log/other'"));
    expect(verifyRecord(state).problems.map(({ code }) => code)).toContain("segment-edited");
  });

  it("whose start or tree was changed are named", () => {
    change(0, (database) => database.exec("UPDATE segment SET frontier = zeroblob(length(frontier))"));
    expect(first()).toMatchObject({ code: "segment-edited", segment: MONTHS[0] });
    restore();
    change(0, (database) => database.exec("UPDATE segment SET start_frontier = x'00'"));
    expect(first()).toMatchObject({ code: "segment-edited", segment: MONTHS[0] });
  });
});

describe("checkpoints and keys", () => {
  const file = (): string => join(state, "record", "checkpoints.jsonl");
  const lines = (): string[] => readFileSync(file(), "utf8").trimEnd().split("\n");

  it("a checkpoint whose text was changed is named, in the file and in a segment", () => {
    const changed = lines().map((line, at) => (at === 1 ? line.replace(/(\\n\d+\\n)[A-Za-z0-9+/]{4}/, "$1AAAA") : line));
    writeFileSync(file(), `${changed.join("\n")}\n`);
    expect(verifyRecord(state).problems.map(({ code }) => code)).toContain("checkpoint-changed");
    restore();
    change(1, (database) => {
      const { size, note } = database.prepare("SELECT size, note FROM checkpoint ORDER BY size DESC").get() as { size: number; note: string };
      const spoilt = `${note.slice(0, -20)}${note.at(-20) === "A" ? "B" : "A"}${note.slice(-19)}`;
      database.prepare("UPDATE checkpoint SET note = ? WHERE size = ?").run(spoilt, size);
    });
    expect(verifyRecord(state).problems.map(({ code }) => code)).toContain("checkpoint-changed");
  });

  it("a checkpoint that was taken away is named, from the file and from a segment", () => {
    writeFileSync(file(), `${lines().toSpliced(1, 1).join("\n")}\n`);
    expect(first()).toMatchObject({ code: "checkpoint-missing" });
    restore();
    change(1, (database) => database.exec("DELETE FROM checkpoint WHERE size = (SELECT min(size) FROM checkpoint)"));
    expect(first()).toMatchObject({ code: "checkpoint-missing" });
  });

  it("a line that is none is named; what a crash left of the last one is not", () => {
    const all = lines();
    writeFileSync(file(), `${all.slice(0, -1).join("\n")}\n${all.at(-1)!.slice(0, 40)}`);
    expect(verifyRecord(state).problems).toEqual([]);
    appendFileSync(file(), "garbage");
    expect(first()).toMatchObject({ code: "checkpoint-changed" });
    writeFileSync(file(), `${all.toSpliced(1, 0, "garbage").join("\n")}\n`);
    expect(first()).toMatchObject({ code: "checkpoint-changed" });
  });

  it("a key that was put in the place of the log's is named, when everything was signed with it anew", () => {
    const { privateKey } = generateKeyPairSync("ed25519");
    const resigned = lines().map((line) => {
      const kept = JSON.parse(line) as { size: number; ts: number; note: string };
      const { origin, size, root } = readCheckpoint(kept.note)!;
      return { ...kept, note: signCheckpoint({ origin, size, root }, signerOf(origin, privateKey)) };
    });
    writeFileSync(file(), `${resigned.map((one) => JSON.stringify(one)).join("\n")}\n`);
    for (const at of [0, 1, 2]) {
      change(at, (database) => {
        for (const { size, note } of resigned) database.prepare("UPDATE checkpoint SET note = ? WHERE size = ?").run(note, size);
      });
    }
    writeFileSync(join(state, "keys", "record.pem"), privateKey.export({ type: "pkcs8", format: "pem" }));
    expect(first()).toMatchObject({ code: "key-replaced" });
  });

  it("a key that was lost is replaced by a new one, and that is said and named", () => {
    rmSync(join(state, "keys", "record.pem"));
    const now = AUGUST + 64 * DAY;
    const sequencer = Sequencer.open(state, { now: () => now });
    sequencer.close();
    const report = verifyRecord(state);
    expect(report.problems).toMatchObject([{ code: "key-replaced", seq: 921 }]);
    // Who knows of it says so.
    expect(verifyRecord(state, { pinnedKeys: [report.key!] }).problems.map(({ code }) => code)).not.toContain("key-replaced");
  });

  it("a checkpoint and key kept elsewhere are held against the record, also when all of it was made anew", () => {
    const { checkpoints, key } = verifyRecord(state);
    const pins = { pinnedCheckpoints: [checkpoints.note!], pinnedKeys: [key!] };
    const good = verifyRecord(state, pins);
    expect(good.problems).toEqual([]);
    expect(good.proved.join("\n")).toContain("kept elsewhere");
    // The owner of the disk begins a new record of the same name, and nothing in it contradicts itself.
    const device = readFileSync(join(state, "keys", "device"));
    rmSync(state, { recursive: true });
    const spool = new Spool(state);
    for (let n = 0; n < 1000; n++) spool.append(sampleEvent("s1", { subject: "harmless" }, AUGUST + n));
    const anew = (): void => {
      const sequencer = Sequencer.open(state, { now: () => AUGUST });
      sequencer.drain();
      sequencer.close();
    };
    anew();
    rmSync(join(state, "record"), { recursive: true });
    writeFileSync(join(state, "keys", "device"), device);
    for (let n = 0; n < 1000; n++) spool.append(sampleEvent("s1", { subject: "harmless" }, AUGUST + n));
    anew();
    expect(verifyRecord(state).problems).toEqual([]);
    const codes = verifyRecord(state, pins).problems.map((one) => one.code);
    expect(codes).toContain("pin-disagrees");
    expect(verifyRecord(state, { pinnedCheckpoints: ["nonsense"] }).problems).toMatchObject([{ code: "pin-disagrees" }]);
  });
});
