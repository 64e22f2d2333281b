import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { RecordFolder, spoolLine } from "../fixtures/record-folder.ts";
import { uuid7 } from "../uuid7.ts";
import { HourlyCounts } from "./hourly-counts.ts";
import { RecordReader } from "./reader.ts";

const HOUR = 3_600_000;
const START = Date.UTC(2026, 8, 1);
let folder: RecordFolder;

beforeEach(() => {
  folder = new RecordFolder(mkdtempSync(join(tmpdir(), "sallyport-counts-")));
});
afterEach(() => rmSync(folder.state, { recursive: true, force: true }));

/** Puts events into the record: one at each of these hours. */
function record(hours: readonly number[], fields: object): void {
  folder.put(hours.map((hour) => spoolLine({ id: uuid7(START + hour * HOUR), ts: START + hour * HOUR, ...fields })).join(""));
  folder.drain();
}

/** Sums over everything that was counted since an hour. */
function counted(counts: HourlyCounts, hour = 0): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { kind, answer, count } of counts.since(START + hour * HOUR)) sums[`${kind} ${answer}`] = (sums[`${kind} ${answer}`] ?? 0) + count;
  return sums;
}

function advance(counts: HourlyCounts): boolean {
  const reader = new RecordReader(folder.state);
  try {
    return counts.advance(reader);
  } finally {
    reader.close();
  }
}

describe("the record in figures by the hour", () => {
  it("counts each event once, and what comes later with it", () => {
    const counts = new HourlyCounts();
    record([1, 1, 2, 30], { kind: "tool.request", decision: "allow", verdict: "allow" });
    record([2], { kind: "tool.request", decision: "allow", verdict: "deny" });
    while (!advance(counts));
    expect(counts.share).toBe(1);
    expect(counted(counts)).toMatchObject({ "tool.request allow": 4, "tool.request deny": 1 });
    expect(counted(counts, 2)).toMatchObject({ "tool.request allow": 2, "tool.request deny": 1 });
    record([40, 41], { kind: "tool.request", decision: "error", verdict: "deny" });
    advance(counts);
    advance(counts);
    expect(counted(counts)).toMatchObject({ "tool.request allow": 4, "tool.request deny": 1, "tool.request error": 2 });
  });

  it("adds up what agents say they have spent", () => {
    const counts = new HourlyCounts();
    record([1, 2], { kind: "telemetry.model", src: "telemetry", telemetry: { costUsd: 0.25, inputTokens: 100, outputTokens: 20 } });
    while (!advance(counts));
    const all = [...counts.since(START)];
    expect(all.reduce((sum, { costUsd }) => sum + costUsd, 0)).toBe(0.5);
    expect(all.reduce((sum, { tokens }) => sum + tokens, 0)).toBe(240);
  });

  it("has nothing to say of a record that is not there", () => {
    const counts = new HourlyCounts();
    expect(advance(counts)).toBe(true);
    expect([...counts.since(0)]).toEqual([]);
  });
});
