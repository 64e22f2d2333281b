import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DetectionStore } from "../detect/index.ts";
import type { ActionEvent } from "../model/index.ts";
import { Sequencer, Spool, uuid7 } from "../record/index.ts";
import type { TimelineStep } from "./api.ts";
import { ConsoleWorld } from "./console-world.ts";
import { listEvents } from "./events.ts";
import { listSessions, showSession, sumUpSession } from "./sessions.ts";

const state = mkdtempSync(join(tmpdir(), "sallyport-console-"));
const START = 1_790_000_000_000;
let world: ConsoleWorld;
let written = 0;

function record(fields: Partial<ActionEvent>): void {
  written += 1;
  const ts = START + written * 1000;
  new Spool(state).append({
    v: 1,
    id: uuid7(ts),
    ts,
    kind: "tool.request",
    src: "hook",
    agent: { name: "claude-code" },
    chain: [{ type: "user", id: "dana", via: "os" }],
    session: "s1",
    root: "/srv/app",
    ...fields,
  });
}

function drain(): void {
  const sequencer = Sequencer.open(state);
  sequencer.drain();
  sequencer.close();
}

/** Two calls at a time, whose results come after both were asked; a label from the fifth on. */
beforeAll(() => {
  for (let n = 0; n < 12; n++) {
    const asked = { tool: "Bash", decision: "allow", verdict: "allow", ...(n < 5 ? {} : { labels: [{ type: "untrusted" as const, source: "web" }] }) } as const;
    record({ ...asked, call: `c${n}`, subject: `call ${n}` });
    if (n % 2 === 1) for (const call of [n - 1, n]) record({ kind: "tool.result", call: `c${call}`, outcome: "succeeded" });
  }
  record({ session: "s2", root: "/srv/other", call: "d1", verdict: "deny", decision: "deny" });
  drain();
  world = new ConsoleWorld({ stateFolder: state, environment: {}, now: () => START + 3_600_000 });
});
afterAll(() => {
  world.close();
  rmSync(state, { recursive: true, force: true });
});

/** All steps, page after page of so many events. */
function steps(limit: number): readonly TimelineStep[] {
  const found: TimelineStep[] = [];
  let after: string | undefined;
  do {
    const page = showSession(world, "s1", new URLSearchParams({ limit: String(limit), ...(after === undefined ? {} : { after }) }));
    found.push(...page.steps);
    after = page.next;
  } while (after !== undefined);
  return found;
}

describe("a session, read page by page", () => {
  it("has each call once with what came of it, on whatever pages its events lie", () => {
    const whole = steps(1000);
    expect(whole.map(({ event, status }) => [event.subject, status])).toEqual(Array.from({ length: 12 }, (_, n) => [`call ${n}`, "allowed"]));
    for (const limit of [1, 2, 3, 7]) expect(steps(limit), `${limit}`).toEqual(whole);
    expect(whole.filter(({ gained }) => gained.length > 0).map(({ event }) => event.subject)).toEqual(["call 5"]);
  });

  it("says for whom and where it is, and is summed up", () => {
    expect(showSession(world, "s1", new URLSearchParams()).row).toEqual({
      session: "s1",
      agent: "claude-code",
      user: "dana",
      from: START + 1000,
      to: START + 24_000,
    });
    expect(sumUpSession(world, "s1")).toMatchObject({ byStatus: { allowed: 12 }, isCut: false, labels: ["untrusted (web)"] });
    expect(() => showSession(world, "nobody", new URLSearchParams())).toThrow("there is no session `nobody`");
    expect(() => sumUpSession(world, "nobody")).toThrow("there is no session `nobody`");
    expect(listSessions(world, new URLSearchParams({ limit: "1" })).sessions).toMatchObject([{ session: "s2", denied: 1 }]);
  });
});

describe("what is kept between two questions", () => {
  it("is told anew when something has come", () => {
    expect(world.roots.list(world.reader())).toEqual(["/srv/other", "/srv/app"]);
    record({ root: "/srv/third", session: "s3" });
    record({ root: "/srv/app", session: "s1", call: "late" });
    drain();
    expect(world.roots.list(world.reader())).toEqual(expect.arrayContaining(["/srv/third", "/srv/app", "/srv/other"]));
    expect(world.roots.list(world.reader()).at(-1)).toBe("/srv/other");
    expect(listSessions(world, new URLSearchParams()).sessions.map(({ session }) => session)).toEqual(["s1", "s3", "s2"]);
    expect(listEvents(world, new URLSearchParams({ q: "session:s3" })).events).toHaveLength(1);
  });

  it("is made beforehand bit by bit, and that comes to an end, also without a record", () => {
    let bits = 0;
    while (world.prepare()) bits += 1;
    expect(bits).toBeLessThan(10);
    expect(world.counts.share).toBe(1);
    const empty = mkdtempSync(join(tmpdir(), "sallyport-console-"));
    const other = new ConsoleWorld({ stateFolder: empty, environment: {} });
    expect(other.prepare()).toBe(false);
    other.close();
    rmSync(empty, { recursive: true, force: true });
  });
});

describe("findings, as the console asks for them", () => {
  it("are those of an event's session that rest on it, and those that nobody has spoken of are counted", () => {
    const store = DetectionStore.open(state);
    const [first, second] = [...world.reader().select({ session: "s1" }, { order: "oldest", limit: 2 })].map(({ event }) => event);
    const rule = { type: "detection", key: "drill", title: "A drill", level: "low" } as unknown as Parameters<DetectionStore["add"]>[0]["rule"];
    const evidence = [{ id: first!.id, seq: first!.seq, ts: first!.ts, session: "s1", rule: "drill" }];
    store.add({ rule, ts: first!.ts, session: "s1", group: { session: "s1" }, evidence }, START);
    expect(store.open).toEqual({ findings: 1, incidents: [] });
    const [found] = store.findingsOn("s1", first!.id);
    expect(found).toMatchObject({ title: "A drill", count: 1 });
    expect(found).not.toHaveProperty("disposition");
    expect(store.findingsOn("s1", second!.id)).toEqual([]);
    expect(store.findingsOn("s2", first!.id)).toEqual([]);
    expect(store.findingsOn("s1", first!.id.slice(0, -1))).toEqual([]);
    for (const [ts, verdict] of [
      [1, "true-positive"],
      [2, "false-positive"],
    ] as const)
      store.dispose(found!.fingerprint, { ts, verdict, note: "a drill", by: "mara" });
    expect(store.open).toEqual({ findings: 0, incidents: [] });
    expect(store.findings()).toMatchObject([{ fingerprint: found!.fingerprint, disposition: { ts: 2, verdict: "false-positive" } }]);
    store.close();
  });
});
