import { afterEach, describe, expect, it } from "vitest";
import type { ActionEvent } from "../../model/index.ts";
import { BatchSpool, uuid7 } from "../../record/index.ts";
import { claudeLog, TelemetryWorld } from "../fixtures/telemetry-world.ts";
import { WitnessCheck } from "./witness-check.ts";

let world: TelemetryWorld | undefined;
afterEach(async () => {
  await world?.end();
  world = undefined;
});

/** A record with two witnesses, whose clock is set by hand. */
async function scene() {
  const made = new TelemetryWorld();
  world = made;
  await made.receiver.listen();
  const start = Date.now();
  const clock = { now: start };
  const expected = new Map<string, number>();
  const check = (): WitnessCheck => new WitnessCheck({ stateFolder: made.state, graceMs: 1000, now: () => clock.now, expected: () => expected });
  return {
    clock,
    expected,
    check,
    take: () => made.events(() => clock.now),
    hookSees: (session: string, call: string): void => {
      made.hook(session, { kind: "tool.request", call, tool: "Bash", ts: clock.now });
      made.hook(session, { kind: "tool.result", call, tool: "Bash", outcome: "succeeded", ts: clock.now });
    },
    agentTells: async (session: string, call: string): Promise<void> => {
      await made.send(
        "/v1/logs",
        claudeLog("tool_decision", session, { decision: "accept", source: "config", tool_name: "Bash", tool_use_id: call }, clock.now),
      );
      await made.send("/v1/logs", claudeLog("tool_result", session, { success: "true", tool_name: "Bash", tool_use_id: call }, clock.now));
    },
    /** What is found after the time that the other witness has. */
    found: (one: WitnessCheck): readonly ActionEvent[] => {
      made.events(() => clock.now);
      const early = one.findings();
      clock.now += 2000;
      return [...early, ...one.findings()];
    },
    store: (events: readonly ActionEvent[]) => new BatchSpool(made.state).append(events),
  };
}

describe("two witnesses of a call (O1, R37)", () => {
  it("finds nothing where both tell, in whatever order", async () => {
    const { hookSees, agentTells, check, found } = await scene();
    hookSees("s1", "c1");
    await agentTells("s1", "c1");
    await agentTells("s1", "c2");
    hookSees("s1", "c2");
    expect(found(check())).toEqual([]);
  });

  it("finds a call that no hook saw", async () => {
    const { hookSees, agentTells, check, found } = await scene();
    hookSees("s1", "c1");
    await agentTells("s1", "c1");
    await agentTells("s1", "c2");
    const events = found(check());
    expect(events).toMatchObject([{ kind: "witness.missing", session: "s1", call: "c2", tool: "Bash", src: "daemon", telemetry: { missing: "hook" } }]);
    expect(events[0]!.reason).toMatch(/no hook saw it/);
  });

  it("tells once of a session that no hook ever saw", async () => {
    const { agentTells, check, found } = await scene();
    await agentTells("s1", "c1");
    await agentTells("s1", "c2");
    const events = found(check());
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ session: "s1", telemetry: { missing: "hook" } });
    expect(events[0]!.reason).toMatch(/not installed/);
  });

  it("finds the gap when the exporter is killed half-way, once, and again after it came back", async () => {
    const { hookSees, agentTells, check, found } = await scene();
    const one = check();
    hookSees("s1", "c1");
    await agentTells("s1", "c1");
    expect(found(one)).toEqual([]);
    hookSees("s1", "c2");
    hookSees("s1", "c3");
    expect(found(one)).toMatchObject([{ kind: "witness.missing", call: "c2", telemetry: { missing: "telemetry" } }]);
    hookSees("s1", "c4");
    expect(found(one)).toEqual([]);
    hookSees("s1", "c5");
    await agentTells("s1", "c5");
    expect(found(one)).toEqual([]);
    hookSees("s1", "c6");
    expect(found(one)).toMatchObject([{ call: "c6" }]);
  });

  it("asks for no telemetry where none was switched on, and misses it where it was", async () => {
    const { hookSees, check, found, expected, clock } = await scene();
    hookSees("s1", "c1");
    expect(found(check())).toEqual([]);
    // Sessions that run already know nothing of it.
    expected.set("claude-code", (clock.now += 1));
    hookSees("s1", "c2");
    hookSees("s2", "c1");
    expect(found(check())).toMatchObject([{ session: "s2", telemetry: { missing: "telemetry" } }]);
  });

  it("takes a call that the agent refused by itself, or never ran, for no gap", async () => {
    const { hookSees, check, found, agentTells } = await scene();
    hookSees("s1", "c0");
    await agentTells("s1", "c0");
    await world!.send("/v1/logs", claudeLog("tool_decision", "s1", { decision: "reject", source: "config", tool_name: "Bash", tool_use_id: "c1" }));
    await world!.send("/v1/logs", claudeLog("tool_result", "s1", { success: "false", tool_name: "Bash", tool_use_id: "c2" }));
    world!.hook("s1", { kind: "tool.request", call: "c3", tool: "Bash", decision: "ask" });
    expect(found(check())).toEqual([]);
  });

  it("matches a result that comes long after its call was asked for", async () => {
    const { hookSees, agentTells, check, found, clock } = await scene();
    const one = check();
    hookSees("s1", "c1");
    expect(found(one)).toEqual([]);
    clock.now += 3_000_000;
    await agentTells("s1", "c1");
    expect(found(one)).toEqual([]);
  });

  it("counts calls of an agent that gives them no ids", async () => {
    const { check, found } = await scene();
    const gemini = (session: string, nth: number): Buffer =>
      Buffer.from(
        JSON.stringify({
          resourceLogs: [
            {
              resource: { attributes: [{ key: "service.name", value: { stringValue: "gemini-cli" } }] },
              scopeLogs: [
                {
                  logRecords: [
                    {
                      timeUnixNano: `${Date.now()}00000${nth}`,
                      attributes: Object.entries({
                        "event.name": "gemini_cli.tool_call",
                        "session.id": session,
                        function_name: "run_shell_command",
                        success: "true",
                      }).map(([key, stringValue]) => ({ key, value: { stringValue } })),
                    },
                  ],
                },
              ],
            },
          ],
        }),
      );
    const agent = { name: "gemini-cli" };
    world!.hook("g1", { kind: "tool.request", tool: "run_shell_command", agent });
    world!.hook("g2", { kind: "tool.request", tool: "run_shell_command", agent });
    await world!.send("/v1/logs", gemini("g1", 1));
    await world!.send("/v1/logs", gemini("g2", 1));
    await world!.send("/v1/logs", gemini("g2", 2));
    expect(found(check())).toMatchObject([{ session: "g2", telemetry: { missing: "hook" } }]);
  });

  it("counts calls of an agent that gives ids to its telemetry alone", async () => {
    const { check, found } = await scene();
    const agent = { name: "copilot" };
    const ran = (session: string, call: string): Promise<unknown> =>
      world!.send("/v1/logs", claudeLog("tool_result", session, { success: "true", tool_name: "hashed", tool_use_id: call }, Date.now()));
    for (const session of ["p1", "p2"]) world!.hook(session, { kind: "tool.request", tool: "bash", agent });
    world!.hook("p2", { kind: "tool.request", tool: "bash", agent, verdict: "deny" });
    await ran("p1", "call_1");
    await ran("p2", "call_2");
    await ran("p2", "call_3");
    // The hook is asked about a sub-agent's calls under a session of its own.
    for (const kind of ["tool.request", "subagent.start"] as const) world!.hook("p3", { kind, tool: "task", agent });
    await ran("p3", "call_4");
    await ran("p3", "call_5");
    expect(found(check())).toMatchObject([{ session: "p2", call: "call_3", telemetry: { missing: "hook" } }]);
  });

  it("looks at so much at a time that requests need not wait, and at all of it in the end", async () => {
    const { hookSees, agentTells, check, clock, store, take } = await scene();
    hookSees("s1", "c1");
    const [sample] = take().filter(({ kind }) => kind === "tool.result");
    const many = Array.from({ length: 4500 }, (_, n): ActionEvent => {
      const { kind, agent, chain, ts, src } = sample!;
      return { v: 1, id: uuid7(ts), ts, kind, src, agent, chain, session: `s${n % 3}`, call: `m${n}`, outcome: "succeeded" };
    });
    await store(many);
    await agentTells("s1", "c2");
    take();
    const one = check();
    const found = [...one.findings()];
    expect(one.isBehind).toBe(true);
    clock.now += 2000;
    for (let looks = 0; one.isBehind && looks < 1000; looks++) found.push(...one.findings());
    found.push(...one.findings());
    expect(one.isBehind).toBe(false);
    expect(found.filter(({ call }) => call === "c2")).toMatchObject([{ telemetry: { missing: "hook" } }]);
  });

  it("tells nothing twice after a restart", async () => {
    const { hookSees, agentTells, check, found, store, take } = await scene();
    hookSees("s1", "c1");
    await agentTells("s1", "c1");
    await agentTells("s1", "c2");
    await store(found(check()));
    await store(found(check()));
    expect(take().filter(({ kind }) => kind === "witness.missing")).toHaveLength(1);
  });
});
