import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import type { ActionEvent } from "../model/index.ts";
import { uuid7, verifyRecord } from "../record/index.ts";
import { SequencerThread } from "./sequencer-thread.ts";

const state = mkdtempSync(join(tmpdir(), "sallyport-rest-"));
afterAll(() => {
  rmSync(state, { recursive: true, force: true });
});

const PATIENCE = { timeout: 120_000, interval: 20 };

/** Puts an event into the spool as another process does, without a word to the daemon. */
function put(session: string): void {
  const now = Date.now();
  const event: ActionEvent = { v: 1, id: uuid7(now), ts: now, kind: "tool.request", src: "hook", agent: { name: "a" }, chain: [], session };
  mkdirSync(join(state, "spool"), { recursive: true, mode: 0o700 });
  appendFileSync(join(state, "spool", `${session}.jsonl`), `${JSON.stringify(event)}\n`);
}

describe("the sequencer's thread", () => {
  it("ends when there is nothing to do, and is there again for what comes: told, untold, and at the end", async () => {
    const problems: string[] = [];
    let told = 0;
    const thread = new SequencerThread(
      state,
      (why) => problems.push(why),
      () => (told += 1),
      100,
    );
    for (const [at, session] of ["first", "second", "third"].entries()) {
      put(session);
      if (session === "second") thread.wake();
      await vi.waitFor(() => expect(thread.state.taken).toBe(at + 1), PATIENCE);
      await vi.waitFor(() => expect(thread.isResting).toBe(true), PATIENCE);
    }
    put("last");
    await thread.close();
    expect(thread.state).toMatchObject({ taken: 4, problem: undefined });
    expect(told).toBe(4);
    expect(problems).toEqual([]);
    const { entries, problems: found } = verifyRecord(state);
    // With the one that begins the record.
    expect([entries, found]).toEqual([5, []]);
  }, 300_000);
});
