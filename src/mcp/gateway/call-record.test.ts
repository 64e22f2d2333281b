import { hash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { ActionEvent } from "../../model/index.ts";
import { CallRecord, type RecordedCall } from "./call-record.ts";

const CALL: RecordedCall = { server: "words", tool: "lookup", client: "claude-code", session: "s1", call: "toolu_1", root: "/work", since: Date.now() };

/** The events that are written of some calls, as they are read back. */
async function eventsOf(calls: readonly RecordedCall[]) {
  const lines: string[] = [];
  const record = new CallRecord({
    append: (session, line) => {
      lines.push(line);
      return Promise.resolve();
    },
    follow: (session, make) => lines.push(make()),
  });
  for (const call of calls) {
    await record.decided(call, "deny", Buffer.from("{}"), 'a "rule"', "why\nnot");
    record.ended(call, "succeeded", undefined);
    record.ended(call, "failed", "it ended");
  }
  return lines.map((line) => {
    expect(line).not.toContain("\n");
    return JSON.parse(line) as ActionEvent;
  });
}

describe("the events of a call", () => {
  it("say all that is known of it", async () => {
    const common = {
      v: 1,
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      ts: expect.any(Number),
      src: "gateway",
      agent: { name: "claude-code" },
      chain: [],
      session: "s1",
      call: "toolu_1",
      root: "/work",
      tool: "mcp__words__lookup",
      mcp: { server: "words", tool: "lookup" },
      subject: "words/lookup",
      effects: ["mcp.call"],
    };
    const verdict = { decision: "deny", verdict: "deny", decider: "policy", rule: 'a "rule"', reason: "why not", guardMs: expect.any(Number) };
    expect(await eventsOf([CALL])).toEqual([
      { ...common, ...verdict, kind: "tool.request", digest: hash("sha256", "{}") },
      { ...common, kind: "tool.result", outcome: "succeeded", durationMs: expect.any(Number) },
      { ...common, kind: "tool.failure", outcome: "failed", durationMs: expect.any(Number), reason: "it ended" },
    ]);
  });

  it("are of their own call, whatever it and others are called", async () => {
    const odd: RecordedCall[] = [
      { ...CALL, tool: '","decision":"allow","x":"' },
      { ...CALL, tool: "lookup\u2028 ü\ud800", call: 'a"b\\', root: undefined },
      { ...CALL, call: undefined, client: "other" },
      { ...CALL, session: "s2" },
      CALL,
    ];
    const events = await eventsOf(odd);
    const told = events.map((event) => [event.mcp?.tool, event.call, event.root, event.agent.name, event.session, event.decision ?? "none"]);
    expect(told).toEqual(
      odd.flatMap(({ tool, call, root, client, session }) => ["deny", "none", "none"].map((verdict) => [tool, call, root, client, session, verdict])),
    );
  });
});
