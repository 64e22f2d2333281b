import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { keyFolder } from "../chain/keys.ts";
import { RecordFolder, spoolLine, type StoredRow } from "../fixtures/record-folder.ts";
import { sampleEvent } from "../fixtures/sample-events.ts";
import { contentOf, Sequencer, spoolContent, uuid7, verifyRecord } from "../index.ts";
import { quarantineFiles, segmentFiles } from "../store/segment-files.ts";
import { openForReading, openForWriting } from "../store/sqlite.ts";

const base = mkdtempSync(join(tmpdir(), "sallyport-rows-"));
let folder: RecordFolder;
let number = 0;
beforeEach(() => {
  number += 1;
  folder = new RecordFolder(join(base, `state-${number}`));
});
afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

const NOW = Date.UTC(2026, 10, 21);
const THREAD = { threadFrom: 0, threadWaitMs: 60_000, host: "box", now: () => NOW };
const ids = (): readonly string[] => folder.entries("kind = 'tool.request'").map(({ id }) => id);
const lines = (count: number, session = "s1", subject = "npm test"): readonly string[] =>
  Array.from({ length: count }, (_, at) =>
    spoolLine({ id: uuid7(NOW + at), ts: NOW + at, session, subject: `${subject} ${at}`, touched: [{ effect: "fs.write", on: `/p/${at}` }] }),
  );
const idOf = (text: string): string => (JSON.parse(text) as { id: string }).id;

/** All of a table. */
function table(name: string): readonly object[] {
  const database = openForReading(segmentFiles(folder.state)[0]!.path);
  try {
    return database.prepare(`SELECT * FROM ${name}`).all();
  } finally {
    database.close();
  }
}

describe("rows written by a second thread", () => {
  it("are those that one thread writes: entries, columns, tree, checkpoints, positions", () => {
    const odd = (fields: object): string => spoolLine({ id: uuid7(NOW), ts: NOW, ...fields });
    const given = [
      ...lines(9000),
      odd({ subject: '\u{1f510} é \\ " \u0000', later: { member: ["of", 2] } }),
      odd({ subject: "half \ud800 of a pair", paths: ["\udfff/x", ""], reason: "\n\t\u2028" }),
      odd({ call: "\u0000", session: "s\u0000", tool: "", branch: "é".repeat(700), durationMs: 2 ** 53 + 2, guardMs: 1e21, digits: -0 }),
      odd({ subject: `${"ü \u0000".repeat(4000)} test`, touched: [{ effect: "fs.write", on: "/\u0000*" }] }),
      odd({ subject: "x".repeat(60_000) }),
    ];
    const bodies = [THREAD, { ...THREAD, threadFrom: Infinity }].map((options, at) => {
      if (at === 1) {
        // The same device and key.
        const before = folder;
        folder = new RecordFolder(join(base, `state-${number}-again`));
        mkdirSync(keyFolder(folder.state), { recursive: true, mode: 0o700 });
        for (const name of readdirSync(keyFolder(before.state))) copyFileSync(join(keyFolder(before.state), name), join(keyFolder(folder.state), name));
      }
      folder.put(given.join(""));
      expect(folder.drain(options)).toBe(given.length);
      const report = verifyRecord(folder.state);
      expect(report.problems).toEqual([]);
      expect(report.entries).toBe(given.length + 1);
      return {
        // `prev` follows the first entry, whose id differs.
        rows: folder.rows("seq > 0").map(({ body, hash: _hash, ...columns }) => ({ ...columns, body: body.replace(/"prev":"\w+"/, "") })),
        changed: table("changed_path ORDER BY path, seq"),
        // Over the first entry as well.
        blocks: table("tree_block").length,
        found: table(`event_text WHERE event_text MATCH '"test 77"' ORDER BY rowid`),
      };
    });
    expect(bodies[0]).toEqual(bodies[1]);
    expect(bodies[0]!.blocks).toBe(35);
    expect(bodies[0]!.found).toHaveLength(1);
    expect(bodies[0]!.rows.map((row) => (row as unknown as StoredRow)["id"])).toEqual(given.map(idOf));
  });

  it("hold an event once that is told again, in the same file, in another and after it was recorded", () => {
    const first = lines(600);
    folder.put([...first.slice(0, 300), first[7], ...first.slice(300)].join(""));
    expect(folder.drain(THREAD)).toBe(600);
    const second = lines(50, "s2", "ls");
    folder.put([...second, first[3]].join(""), "s2");
    folder.put([...second.slice(5, 9)].join(""), "s3");
    expect(folder.drain(THREAD)).toBe(50);
    expect(ids()).toEqual([...first, ...second].map(idOf));
    expect(verifyRecord(folder.state).problems).toEqual([]);
  });

  it("keep another event of a known id apart", () => {
    const [one, two, three] = lines(3);
    folder.put(`${one}${spoolLine({ id: idOf(one!), ts: NOW, subject: "rm -rf / # the same id" })}${two}not json\n${three}`);
    expect(folder.drain(THREAD)).toBe(3);
    expect(ids()).toEqual([one, two, three].map((text) => idOf(text!)));
    expect(quarantineFiles(folder.state)).toHaveLength(1);
    expect(verifyRecord(folder.state).problems).toEqual([]);
  });

  it("leave the content of an event as it was when the event is told again", () => {
    const event = sampleEvent("s1", { id: uuid7(NOW), ts: NOW, content: [{ part: "input", bytes: 5 }] });
    spoolContent(folder.state, event.id, "input", Buffer.from("first"));
    folder.put(`${JSON.stringify(event)}\n`);
    folder.drain(THREAD);
    const kept = contentOf(folder.state, event.id);
    spoolContent(folder.state, event.id, "input", Buffer.from("other"));
    folder.put(`${lines(3).join("")}${JSON.stringify(event)}\n`);
    expect(folder.drain(THREAD)).toBe(3);
    expect(contentOf(folder.state, event.id)).toEqual(kept);
    expect(verifyRecord(folder.state).problems).toEqual([]);
  });

  it("are taken by one thread when the second cannot write, with the reason", () => {
    folder.put(lines(20).join(""));
    const sequencer = Sequencer.open(folder.state, THREAD);
    const { path } = segmentFiles(folder.state)[0]!;
    const other = openForWriting(path);
    // No row may be written any more: as a fault of the disk.
    other.exec("CREATE TRIGGER broken BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, 'no more'); END");
    expect(() => sequencer.drain()).toThrow(/no more/);
    other.exec("DROP TRIGGER broken");
    other.close();
    expect(sequencer.drain()).toBe(20);
    sequencer.close();
    expect(ids()).toHaveLength(20);
    expect(verifyRecord(folder.state).problems).toEqual([]);
  });

  it("go on in the segment of a new month, and read files that a crash left taken", () => {
    folder.put(lines(5).join(""));
    const sequencer = Sequencer.open(folder.state, THREAD);
    expect(sequencer.drain()).toBe(5);
    sequencer.close();
    const next = NOW + 20 * 24 * 3600_000;
    folder.put(Array.from({ length: 5000 }, (_, at) => spoolLine({ id: uuid7(next + at), ts: next + at, session: "s2" })).join(""), "s2");
    expect(folder.drain({ ...THREAD, now: () => next })).toBe(5000);
    expect(segmentFiles(folder.state)).toHaveLength(2);
    expect(verifyRecord(folder.state).problems).toEqual([]);
    // What was idle for so long is read to its end and removed.
    expect(existsSync(folder.spool.fileOf("s1"))).toBe(false);
  });
});
