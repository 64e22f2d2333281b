import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import type { ActionEvent } from "../model/index.ts";
import { Sequencer, Spool, uuid7 } from "../record/index.ts";
import { RecordReader } from "../record/query/index.ts";
import { RecentRoots } from "./recent-roots.ts";

const state = realpathSync(mkdtempSync(join(tmpdir(), "roots-")));
afterAll(() => rmSync(state, { recursive: true, force: true }));

let now = Date.UTC(2026, 10, 22);

function put(fields: Partial<ActionEvent>): void {
  now += 1000;
  new Spool(state).append({ v: 1, id: uuid7(now), ts: now, kind: "tool.request", src: "hook", agent: { name: "a" }, chain: [], session: "s1", ...fields });
  const sequencer = Sequencer.open(state, { now: () => now });
  sequencer.drain();
  sequencer.close();
}

function listed(roots: RecentRoots): readonly string[] {
  const reader = new RecordReader(state);
  try {
    return roots.list(reader);
  } finally {
    reader.close();
  }
}

it("lists where sessions work, the newest first, also when the last that is told of one is a response to it", () => {
  const roots = new RecentRoots();
  put({ root: "/srv/a" });
  put({ session: "s2", root: "/srv/b" });
  expect(listed(roots)).toEqual(["/srv/b", "/srv/a"]);
  put({ root: "/srv/a" });
  put({ kind: "response.apply", src: "daemon" });
  put({ session: "s2", kind: "incident.open", src: "daemon" });
  put({ session: "s3", kind: "telemetry.other", src: "telemetry", root: "/said/by/telemetry" });
  // Of what came since, and of all at once.
  expect(listed(roots)).toEqual(["/srv/a", "/srv/b"]);
  expect(listed(new RecentRoots())).toEqual(["/srv/a", "/srv/b"]);
});
