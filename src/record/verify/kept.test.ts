import { cpSync, existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { copiesOfThreeMonths } from "../fixtures/copies-of-three-months.ts";
import { AUGUST, DAY, MONTHS } from "../fixtures/three-months.ts";
import { checkProof, contentOf, deleteContent, proveEntry, Sequencer, verifyRecord } from "../index.ts";
import { openForWriting } from "../store/sqlite.ts";

const { next, segment, change, restore, folder } = copiesOfThreeMonths("sallyport-kept-");
let state: string;
beforeEach(() => {
  state = next();
});

/** What is wrong first. */
function first(options = {}): { readonly code: string; readonly seq?: number; readonly segment?: string; readonly lastSeq?: number } | undefined {
  const report = verifyRecord(state, options);
  expect(report.isIntact).toBe(report.problems.length === 0);
  return report.problems[0];
}

describe("content (O5)", () => {
  it("that was changed is named", () => {
    const database = openForWriting(join(state, "record", "content-2026-10.sqlite"));
    database.prepare("UPDATE content SET body = ?").run(Buffer.from("break the parser"));
    database.close();
    expect(first()).toMatchObject({ code: "content-edited", seq: 901 });
  });

  it("that was deleted, or is older than it is kept, leaves the record intact", () => {
    expect(deleteContent(state, { session: "s9" })).toBe(1);
    const file = join(state, "record", "content-2026-10.sqlite");
    expect(readFileSync(file).includes("mend the parser")).toBe(false);
    expect(verifyRecord(state).problems).toEqual([]);
    restore();
    const now = AUGUST + 100 * DAY;
    const sequencer = Sequencer.open(state, { now: () => now });
    expect(sequencer.retain({ contentMonths: 0 })).toMatchObject({ contents: ["content-2026-10.sqlite"], segments: [] });
    sequencer.close();
    expect(existsSync(file)).toBe(false);
    expect(verifyRecord(state).problems).toEqual([]);
    expect(contentOf(state, "x")).toEqual([]);
  });
});

describe("retention", () => {
  const retain = (months: number): readonly string[] => {
    const now = AUGUST + 64 * DAY;
    const sequencer = Sequencer.open(state, { now: () => now });
    const { segments } = sequencer.retain({ eventMonths: months });
    sequencer.close();
    return segments;
  };

  it("gives up whole segments, and the rest is verified from the signed end of them", () => {
    expect(retain(1)).toEqual([MONTHS[0]]);
    const report = verifyRecord(state);
    expect(report.problems).toEqual([]);
    expect(report.retired).toEqual([{ file: MONTHS[0], first: 0, last: 300 }]);
    expect(report.entries).toBe(921 - 301 + 1);
    expect(report.notProved.join("\n")).toContain("entries 0 to 300");
    expect(retain(0)).toEqual([MONTHS[1]]);
    expect(verifyRecord(state).problems).toEqual([]);
    expect(retain(0)).toEqual([]);
  });

  it("does not cover who takes one segment more", () => {
    retain(1);
    for (const ending of ["", "-wal", "-shm"]) rmSync(segment(1) + ending, { force: true });
    expect(first()).toMatchObject({ code: "segment-missing", seq: 0, lastSeq: 600 });
  });

  it("does not cover who changes where the rest starts", () => {
    retain(1);
    change(1, (database) => database.exec("UPDATE segment SET start_frontier = zeroblob(length(start_frontier))"));
    expect(verifyRecord(state).isIntact).toBe(false);
  });

  it("leaves what it says where a crash came before the removal", () => {
    const kept = `${state}-kept`;
    cpSync(segment(0), kept);
    retain(1);
    renameSync(kept, segment(0));
    expect(verifyRecord(state).problems).toEqual([]);
  });

  it("leaves entries that can still be proved", () => {
    retain(1);
    for (const seq of [301, 511, 512, 600, 700, 920]) expect(checkProof(proveEntry(state, { seq }))).toMatchObject({ isValid: true, seq });
  });
});

describe("a proof of one entry", () => {
  it("is found right without the record, for every place", () => {
    for (const seq of [0, 1, 255, 256, 300, 301, 511, 512, 767, 768, 920]) {
      const proof = JSON.parse(JSON.stringify(proveEntry(state, { seq }))) as unknown;
      expect(checkProof(proof)).toMatchObject({ isValid: true, seq, size: 921 });
    }
    const { id } = checkProof(proveEntry(state, { seq: 5 })) as { id: string };
    expect(proveEntry(state, { id }).seq).toBe(5);
  });

  it("is found wrong when anything in it was changed, whatever it was changed to", () => {
    const proof = proveEntry(state, { seq: 400 });
    const other = proveEntry(state, { seq: 401 });
    for (const changed of [
      { ...proof, entry: proof.entry.replace("step", "stop") },
      { ...proof, entry: other.entry },
      { ...proof, entry: ` ${proof.entry}` },
      { ...proof, seq: 401 },
      { ...proof, seq: -1 },
      { ...proof, path: proof.path.slice(1) },
      { ...proof, path: [...proof.path, proof.path[0]] },
      { ...proof, path: proof.path.map(() => "AAAA") },
      { ...proof, path: "x" },
      { ...proof, path: [null] },
      { ...proof, checkpoint: proof.checkpoint.replace("\n921\n", "\n922\n") },
      { ...proof, checkpoint: "" },
      { ...proof, key: "a+b+c" },
      { ...proof, v: 2 },
      { ...proof, type: "x" },
      null,
      undefined,
      [],
      "proof",
      {},
    ]) {
      expect(checkProof(changed), JSON.stringify(changed)?.slice(0, 80)).toMatchObject({ isValid: false });
    }
    expect(checkProof(proof, [proof.key])).toMatchObject({ isValid: true });
    expect(checkProof(proof, [])).toMatchObject({ isValid: false });
  });

  it("is refused for what is not there or was changed, with what to do", () => {
    expect(() => proveEntry(state, { id: "none" })).toThrow(/no entry `none`/);
    expect(() => proveEntry(join(folder, "nothing"), { seq: 1 })).toThrow(/no entry/);
    change(1, (database) => database.prepare("UPDATE event SET body = replace(body, 'step', 'stop') WHERE seq = 400").run());
    expect(() => proveEntry(state, { seq: 400 })).toThrow(/sallyport verify/);
  });
});
