import { mkdtempSync, readdirSync, realpathSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ActionEvent } from "../model/index.ts";
import { ContainmentStore, Sequencer, Spool, uuid7 } from "../record/index.ts";
import { applyResponse } from "./apply.ts";

const NOW = Date.UTC(2026, 10, 22);

let state: string;
beforeEach(() => {
  state = realpathSync(mkdtempSync(join(tmpdir(), "apply-")));
});
afterEach(() => rmSync(state, { recursive: true, force: true }));

function call(session: string, id: string): void {
  const event: ActionEvent = { v: 1, id: uuid7(NOW), ts: NOW, kind: "tool.request", src: "hook", agent: { name: "claude-code" }, chain: [], session, call: id };
  new Spool(state).append(event);
}

function sequence(): void {
  const sequencer = Sequencer.open(state, { now: () => NOW });
  sequencer.drain();
  sequencer.close();
}

function quarantine(session: string): readonly string[] | undefined {
  applyResponse(state, { action: "quarantine-session", session, reason: "it sends what it reads" }, { type: "user", id: "dana" }, "cli", NOW);
  return new ContainmentStore(state).list()[0]!.calls;
}

describe("the calls by which is known what goes on from a contained session", () => {
  it("are those that the record has, and those that are on their way into it", () => {
    call("one", "toolu_1");
    sequence();
    call("one", "toolu_2");
    call("another", "toolu_other");
    expect(quarantine("one")?.toSorted()).toEqual(["toolu_1", "toolu_2"]);
  });

  it("are found before there is a record, and in a file that is being read into it", () => {
    call("one", "toolu_1");
    const spool = join(state, "spool");
    const [name] = readdirSync(spool);
    renameSync(join(spool, name!), join(spool, name!.replace(/\.jsonl$/, ".1-2.taken")));
    call("one", "toolu_2");
    expect(quarantine("one")?.toSorted()).toEqual(["toolu_1", "toolu_2"]);
  });

  it("are the first and the newest of a long session", () => {
    const ids = Array.from({ length: 60 }, (_, at) => `toolu_${at}`);
    for (const id of ids.slice(0, 30)) call("one", id);
    sequence();
    for (const id of ids.slice(30)) call("one", id);
    const calls = quarantine("one")!;
    expect(calls).toEqual(expect.arrayContaining(["toolu_0", "toolu_59"]));
    expect(calls.length).toBeLessThanOrEqual(24);
    // What is stored can be read again.
    expect(new ContainmentStore(state).list()).toHaveLength(1);
  });
});
