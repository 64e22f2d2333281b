import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { RecordFolder } from "../fixtures/record-folder.ts";
import { sampleEvent } from "../fixtures/sample-events.ts";
import { threeMonths } from "../fixtures/three-months.ts";
import { RecordReader } from "./reader.ts";
import { SessionList } from "./session-list.ts";
import { recentSessions } from "./session-summary.ts";

const START = Date.UTC(2026, 9, 1);
let state: string;
let folder: RecordFolder;
beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), "sallyport-sessions-"));
  folder = new RecordFolder(state);
});
afterEach(() => rmSync(state, { recursive: true, force: true }));

function asked<T>(question: (reader: RecordReader) => T): T {
  const reader = new RecordReader(state);
  try {
    return question(reader);
  } finally {
    reader.close();
  }
}

function put(sessions: readonly string[], at: number): void {
  // Each session has a file of its own, which are read one after the other.
  for (const [n, session] of sessions.entries()) {
    folder.spool.append(sampleEvent(session, n % 2 === 0 ? {} : { decision: "deny", verdict: "deny" }, START + (at + n) * 1000));
    folder.drain();
  }
}

/** All pages, one after the other. */
function all(list: SessionList, limit: number, prefix = ""): readonly string[] {
  return asked((reader) => {
    const found: string[] = [];
    for (let page = list.page(reader, limit, prefix); ; page = list.page(reader, limit, prefix, Number(page.next))) {
      found.push(...page.sessions.map(({ session }) => session));
      if (page.next === undefined) return found;
    }
  });
}

describe("the sessions of a record", () => {
  it("are listed page by page, the one that was active last first, each once", () => {
    put(["a1", "b1", "a2", "a1", "c1", "b1"], 0);
    const list = new SessionList();
    expect(all(list, 10)).toEqual(["b1", "c1", "a1", "a2"]);
    expect(all(list, 1)).toEqual(["b1", "c1", "a1", "a2"]);
    expect(all(list, 3, "a")).toEqual(["a1", "a2"]);
    expect(all(list, 3, "d")).toEqual([]);
  });

  it("come to the same when what is new is added, as when all is counted", () => {
    const list = new SessionList();
    put(["a1", "b1", "a2", "a1"], 0);
    asked((reader) => list.page(reader, 10));
    put(["a2", "d1", "a1", "a1"], 10);
    const rows = asked((reader) => list.page(reader, 10).sessions);
    expect(rows).toEqual(asked((reader) => recentSessions(reader, 10)));
    expect(rows).toEqual(asked((reader) => new SessionList().page(reader, 10).sessions));
    expect(rows.find(({ session }) => session === "a1")).toMatchObject({ events: 4, denied: 2, from: START, to: START + 13_000 });
  });

  it("are those of all months, and of another record when one is put in its place", () => {
    const earlier = `${state}-earlier`;
    threeMonths(state, earlier);
    rmSync(earlier, { recursive: true });
    const list = new SessionList();
    expect(asked((reader) => list.page(reader, 10).sessions)).toEqual(asked((reader) => recentSessions(reader, 10)));
    rmSync(join(state, "record"), { recursive: true });
    rmSync(join(state, "spool"), { recursive: true, force: true });
    put(["z1"], 0);
    expect(all(list, 10)).toEqual(["z1"]);
  });

  it("are none where nothing is recorded", () => {
    expect(all(new SessionList(), 10)).toEqual([]);
  });
});
