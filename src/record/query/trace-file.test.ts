import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { TouchedResource } from "../../model/index.ts";
import { RecordFolder } from "../fixtures/record-folder.ts";
import { sampleEvent } from "../fixtures/sample-events.ts";
import { Sequencer, verifyRecord } from "../index.ts";
import { segmentFiles } from "../store/segment-files.ts";
import { compileFilter } from "./filter.ts";
import { RecordReader } from "./reader.ts";
import { traceFile } from "./trace-file.ts";

const base = mkdtempSync(join(tmpdir(), "sallyport-trace-"));
let state: string;
let number = 0;
let folder: RecordFolder;
beforeEach(() => {
  number += 1;
  state = join(base, `state-${number}`);
  folder = new RecordFolder(state);
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

function call(subject: string, touched: readonly TouchedResource[]): void {
  const paths = touched.map(({ on }) => on);
  folder.spool.append(sampleEvent("s1", { subject, touched, paths, effects: [...new Set(touched.map(({ effect }) => effect))] }));
}

/** Calls that change `/w/src/a.ts` by name, by a folder, by a pattern and by a move, among others that do not. */
function fill(): void {
  call("write a", [{ effect: "fs.write", on: "/w/src/a.ts" }]);
  call("write b", [{ effect: "fs.write", on: "/w/src/b.ts" }]);
  call("read a", [{ effect: "fs.read", on: "/w/src/a.ts" }]);
  call("remove src", [{ effect: "fs.delete", on: "/w/src" }]);
  call("remove lib", [{ effect: "fs.delete", on: "/w/lib" }]);
  call("pattern", [{ effect: "fs.write", on: "/w/**/*.ts" }]);
  call("pattern elsewhere", [{ effect: "fs.write", on: "/v/*.ts" }]);
  call("classes", [{ effect: "fs.attr", on: "/w/src/[ab].ts" }]);
  call("quote", [{ effect: "fs.write", on: '/w/src "x"/a.ts' }]);
  call("move", [
    { effect: "fs.delete", on: "/w/draft.ts" },
    { effect: "fs.write", on: "/w/src/a.ts", from: ["/w/draft.ts"] },
  ]);
  call("draft", [{ effect: "fs.write", on: "/w/draft.ts" }]);
  folder.drain();
}

const subjects = (path: string, isDirect = false): readonly (string | undefined)[] => {
  const reader = new RecordReader(state);
  try {
    return traceFile(reader, path, {}, { isDirect }).changes.map(({ event }) => event.subject);
  } finally {
    expect(reader.unread).toEqual([]);
    reader.close();
  }
};

/** Makes the newest segment what a version before `changed_path` left. */
function older(): void {
  const database = new DatabaseSync(segmentFiles(state).at(-1)!.path);
  database.exec(
    "DROP INDEX event_stopped; DROP TABLE changed_path; UPDATE segment SET format = 1; DELETE FROM sqlite_stat1 WHERE idx IN ('event_stopped', 'changed_path')",
  );
  database.close();
}

function change(sql: string): void {
  const database = new DatabaseSync(segmentFiles(state).at(-1)!.path);
  database.exec(sql);
  database.close();
}

describe("who changed a file", () => {
  const EXPECTED = ["write a", "remove src", "pattern", "classes", "move"];

  it("is found by its name, by folders around it and by patterns, and nothing else is (A3)", () => {
    fill();
    expect(subjects("/w/src/a.ts")).toEqual(EXPECTED);
    expect(subjects("/w/src/a.ts", true)).toEqual(["write a", "move"]);
    expect(subjects('/w/src "x"/a.ts')).toEqual(["pattern", "quote"]);
    expect(subjects("/nowhere/a.ts")).toEqual([]);
  });

  it("is found alike in a segment of the format before, which a reader leaves as it is", () => {
    fill();
    older();
    expect(subjects("/w/src/a.ts")).toEqual(EXPECTED);
    expect(subjects("/w/src/a.ts", true)).toEqual(["write a", "move"]);
    expect(subjects('/w/src "x"/a.ts')).toEqual(["pattern", "quote"]);
    expect(verifyRecord(state)).toMatchObject({ isIntact: true });
  });

  it("is found by the table after a sequencer has gone on in such a segment, whose old entries are in it", () => {
    fill();
    older();
    call("later", [{ effect: "fs.write", on: "/w/src/a.ts" }]);
    folder.drain();
    expect(subjects("/w/src/a.ts")).toEqual([...EXPECTED, "later"]);
    const database = new DatabaseSync(segmentFiles(state).at(-1)!.path, { readOnly: true });
    expect(database.prepare("SELECT format FROM segment").get()).toEqual({ format: 2 });
    const plan = database
      .prepare("EXPLAIN QUERY PLAN SELECT seq FROM event WHERE seq IN (SELECT seq FROM changed_path WHERE path IN ('/w/src/a.ts', '*'))")
      .all();
    expect(JSON.stringify(plan)).toContain("PRIMARY KEY");
    database.close();
    expect(verifyRecord(state)).toMatchObject({ isIntact: true });
  });

  it("cannot be hidden by rows that are taken out, changed or put in: verify names the entry", () => {
    fill();
    for (const sql of [
      "DELETE FROM changed_path WHERE path = '/w/src/a.ts' AND seq = 1",
      "UPDATE changed_path SET path = '/w/src/z.ts' WHERE path = '/w/src/a.ts' AND seq = 1",
      "INSERT INTO changed_path VALUES ('/w/src/z.ts', 1)",
    ]) {
      change(sql);
      expect(verifyRecord(state).problems, sql).toMatchObject([{ code: "column-edited", seq: 1 }]);
      change("DELETE FROM changed_path WHERE seq = 1; INSERT INTO changed_path VALUES ('/w/src/a.ts', 1)");
      expect(verifyRecord(state)).toMatchObject({ isIntact: true });
    }
    change("INSERT INTO changed_path VALUES ('/w/src/z.ts', 100)");
    expect(verifyRecord(state).problems).toMatchObject([{ code: "column-edited" }]);
  });

  it("is not read from a segment of a newer format", () => {
    fill();
    change("UPDATE segment SET format = 3");
    const reader = new RecordReader(state);
    expect(reader.unread).toMatchObject([{ message: expect.stringContaining("update Sallyport") as string }]);
    reader.close();
    expect(() => Sequencer.open(state)).toThrow("update Sallyport");
  });
});

describe("what was not simply allowed", () => {
  it("is found over an index, also in a segment that had none", () => {
    for (const [verdict, decision] of [
      ["allow", "allow"],
      ["deny", "deny"],
      ["none", "ask"],
      ["deny", "error"],
      ["allow", "error"],
    ] as const)
      folder.spool.append(sampleEvent("s1", { subject: `${verdict} ${decision}`, verdict, decision }));
    folder.drain();
    const found = (decision: string): readonly (string | undefined)[] => {
      const reader = new RecordReader(state);
      const answer = [...reader.select({ decision, kind: "tool.request" }, { order: "oldest", by: "time" })].map(({ event }) => event.subject);
      reader.close();
      return answer;
    };
    const all = (): unknown => ["allow", "ask", "deny", "error"].map(found);
    const EXPECTED = [["allow allow", "allow error"], ["none ask"], ["deny deny", "deny error"], ["deny error", "allow error"]];
    expect(all()).toEqual(EXPECTED);
    older();
    expect(all()).toEqual(EXPECTED);
    folder.spool.append(sampleEvent("s1", { kind: "prompt" }));
    folder.drain();
    expect(all()).toEqual(EXPECTED);
    const database = new DatabaseSync(segmentFiles(state).at(-1)!.path, { readOnly: true });
    for (const decision of ["ask", "deny", "error"]) {
      const { where } = compileFilter({ decision });
      const plan = database.prepare(`EXPLAIN QUERY PLAN SELECT body FROM event WHERE ${where} ORDER BY ts DESC, seq DESC`).all({ $decision: decision });
      expect(JSON.stringify(plan), decision).toContain("event_stopped");
      expect(JSON.stringify(plan), decision).not.toContain("TEMP B-TREE");
    }
    database.close();
  });
});
