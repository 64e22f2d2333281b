import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RecordedEvent } from "../model/index.ts";
import { builtInRules } from "./built-in.ts";
import { Engine } from "./engine.ts";
import { generatedStream } from "./fixtures/generated-stream.ts";
import { firingOf, recomputed, streamed } from "./fixtures/recompute.ts";
import { rulesOf } from "./rule/read-rules.ts";

const base = (name: string, subject: string): string =>
  `title: ${name}\nname: ${name}\nlogsource: {product: coding_agent}\ndetection:\n  selection:\n    subject|contains: ${subject}\n  condition: selection\n`;
const correlation = (name: string, body: string): string => `title: ${name}\nname: ${name}\ncorrelation:\n${body}`;

/** Every kind of correlation over four detections that single letters match, so that one event can be several steps. */
const RULES = [
  ...["a", "b", "c", "x"].map((letter) => base(letter, letter)),
  correlation("count", "  type: event_count\n  rules: [a, b]\n  group-by: [session]\n  timespan: 10s\n  condition: {gte: 3}\n"),
  correlation("count-range", "  type: event_count\n  rules: [a]\n  group-by: [session, tool]\n  timespan: 20s\n  condition: {gte: 2, lte: 3}\n"),
  correlation("values", "  type: value_count\n  rules: [a, c]\n  group-by: [session]\n  timespan: 15s\n  condition: {field: branch, gte: 3}\n"),
  correlation("sum", "  type: value_sum\n  rules: [a]\n  group-by: [session]\n  timespan: 12s\n  condition: {field: durationMs, gte: 12}\n"),
  correlation("average", "  type: value_avg\n  rules: [b]\n  group-by: [session]\n  timespan: 12s\n  condition: {field: durationMs, lt: 3}\n"),
  correlation(
    "percentile",
    "  type: value_percentile\n  rules: [c]\n  group-by: [session]\n  timespan: 12s\n  condition: {field: durationMs, percentile: 90, gte: 7}\n",
  ),
  correlation("together", "  type: temporal\n  rules: [a, b, c]\n  group-by: [session]\n  timespan: 8s\n"),
  correlation("two-of", "  type: temporal\n  rules: [a, b, c]\n  group-by: [session]\n  timespan: 4s\n  condition: {gte: 2}\n"),
  correlation("ordered", "  type: temporal_ordered\n  rules: [a, b, c]\n  group-by: [session]\n  timespan: 10s\n"),
  `${correlation("ordered-without", "  type: temporal_ordered\n  rules: [a, b]\n  group-by: [session]\n  timespan: 10s\n")}x-aidr:\n  absent: {rules: [x], when: between}\n`,
  `${correlation("alone", "  type: temporal\n  rules: [c]\n  group-by: [session]\n  timespan: 6s\n")}x-aidr:\n  absent: {rules: [x], when: before}\n`,
];
const set = rulesOf(RULES.map((text, number) => ({ file: `${number}.yaml`, text })));

const START = Date.UTC(2026, 0, 5);
const steps = fc.array(
  fc.record({
    subject: fc.constantFrom("a", "b", "c", "x", "ab", "bc", "abc", "ax", "z"),
    session: fc.constantFrom("s1", "s2"),
    tool: fc.constantFrom("Bash", "Read"),
    branch: fc.constantFrom("m", "n", "o", "p"),
    durationMs: fc.integer({ min: 0, max: 9 }),
    // Clocks may step back, within and across sessions.
    step: fc.integer({ min: -3000, max: 5000 }),
  }),
  { maxLength: 60 },
);

function eventsOf(given: readonly { readonly step: number; readonly [name: string]: unknown }[]): readonly RecordedEvent[] {
  let ts = START;
  return given.map(({ step, ...fields }, seq) => {
    ts += step;
    const id = `00000000-0000-7000-8000-${String(seq).padStart(12, "0")}`;
    return {
      v: 1,
      id,
      ts,
      seq,
      tsRecorded: ts,
      prev: "",
      hash: "",
      device: "d",
      witness: ["hook"],
      kind: "tool.request",
      src: "hook",
      agent: { name: "x" },
      chain: [],
      ...fields,
    } as unknown as RecordedEvent;
  });
}

describe("the stream", () => {
  it("gives what the whole list gives, whatever comes", () => {
    fc.assert(
      fc.property(steps, (given) => {
        const events = eventsOf(given);
        expect([...streamed(set, events)].toSorted()).toEqual([...recomputed(set, events)].toSorted());
      }),
      { numRuns: 500, seed: 20260105 },
    );
  });

  it("loses nothing when it stops at any point and its state is stored", () => {
    fc.assert(
      fc.property(steps, fc.array(fc.nat(60), { maxLength: 4 }), (given, stops) => {
        const events = eventsOf(given);
        let engine = new Engine(set);
        const found = events.flatMap((event, index) => {
          if (stops.includes(index)) {
            const stored = JSON.stringify(engine.snapshot());
            engine = new Engine(set);
            expect(engine.restore(JSON.parse(stored))).toEqual([]);
            expect(JSON.stringify(engine.snapshot())).toBe(stored);
          }
          return engine.feed(event).map((alert) => firingOf(alert, event.id));
        });
        expect(found).toEqual(streamed(set, events));
      }),
      { numRuns: 300, seed: 20260105 },
    );
  });

  it("gives the same with the rules that come with it: every detection on every event, without a prefilter", () => {
    const events = [...generatedStream(6000, { sessions: 12, jitterMs: 4000 })];
    const whole = builtInRules();
    // The list knows no chains of correlations, no graph and no memory of values.
    const chained = new Set(["repeated-risky-approvals", "risky-asked-and-ran", "split-egress", "new-account", "unusual-effect-after-untrusted"]);
    const rules = whole.rules.filter(({ key }) => !chained.has(key));
    const found = [...streamed({ ...whole, rules }, events)].toSorted();
    expect(found.length).toBeGreaterThan(80);
    expect(found).toEqual([...recomputed({ ...whole, rules }, events)].toSorted());
  });
});

describe("state that is stored", () => {
  it("is not taken up by a rule that has changed since", () => {
    const engine = new Engine(set);
    const changed = rulesOf(RULES.map((text, number) => ({ file: `${number}.yaml`, text: text.replace("timespan: 8s", "timespan: 9s") })));
    expect(new Engine(changed).restore(engine.snapshot())).toEqual([{ rule: "together", why: "changed" }]);
  });

  it.each([[undefined], [null], [7], [{}], [{ version: 2 }], [[]], ["x"]])("begins anew from %j", (state) => {
    expect(new Engine(set).restore(state).every(({ why }) => why === "unreadable")).toBe(true);
  });

  it("begins anew where one rule's is damaged, and keeps the others", () => {
    const stored = JSON.parse(JSON.stringify(new Engine(set).snapshot())) as { correlations: Record<string, { state: unknown }> };
    for (const damage of [
      null,
      1,
      { groups: [] },
      { clock: 0, dropped: 0, groups: [["k"]], pending: [] },
      { clock: 0, dropped: 0, groups: [["k", 1, [], [{ id: 1 }]]], pending: [] },
    ]) {
      stored.correlations["count"]!.state = damage;
      expect(new Engine(set).restore(stored)).toEqual([{ rule: "count", why: "unreadable" }]);
    }
  });
});

describe("what did not happen", () => {
  const text = `${base("asked", "ask")}---\n${base("answered", "answer")}---\n${correlation("unanswered", "  type: temporal\n  rules: [asked]\n  group-by: [session]\n  timespan: 10s\n")}x-aidr:\n  absent: {rules: [answered], when: after}\n`;
  const rules = rulesOf([{ file: "r.yaml", text }]);
  const at = (seconds: number, subject: string, session = "s"): RecordedEvent => ({
    ...eventsOf([{ step: seconds * 1000 }])[0]!,
    subject,
    session,
    id: `${seconds}-${subject}`,
  });

  it("is told when its time is over, by an event or by the clock", () => {
    const engine = new Engine(rules);
    expect(engine.feed(at(0, "ask"))).toEqual([]);
    expect(engine.feed(at(9, "z", "other"))).toEqual([]);
    expect(engine.feed(at(11, "z", "other")).map(({ group, evidence }) => [group, evidence[0]!.id])).toEqual([[{ session: "s" }, "0-ask"]]);
    engine.feed(at(20, "ask"));
    expect(engine.advance(START + 31_000)).toHaveLength(1);
    expect(engine.advance(START + 90_000)).toEqual([]);
  });

  it("is not told when it did, also over a restart", () => {
    const engine = new Engine(rules);
    engine.feed(at(0, "ask"));
    const later = new Engine(rules);
    later.restore(JSON.parse(JSON.stringify(engine.snapshot())));
    later.feed(at(5, "answer"));
    expect(later.advance(START + 60_000)).toEqual([]);
    expect(engine.advance(START + 60_000)).toHaveLength(1);
  });

  it("is not believed of an event that dates itself far ahead", () => {
    const engine = new Engine(rules);
    engine.feed(at(0, "ask"));
    const ahead = { ...at(1, "z", "other"), ts: START + 9e9 };
    expect(engine.feed({ ...ahead, tsRecorded: START + 1000 - 300_000 })).toEqual([]);
  });
});

describe("budgets", () => {
  const text = `${base("a", "a")}---\n${correlation("over", "  type: value_sum\n  rules: [a]\n  group-by: [session]\n  timespan: 1h\n  condition: {field: durationMs, gte: 100}\n")}x-aidr:\n  budget: time\n`;
  it("of the installation take the place of the rule's", () => {
    const rules = rulesOf([{ file: "r.yaml", text }]);
    const events = eventsOf([1, 2, 3].map(() => ({ step: 10, subject: "a", session: "s", durationMs: 20 })));
    expect(streamed(rules, events)).toEqual([]);
    expect(streamed(rules, events, new Engine(rules, { budgets: { time: 50 } }))).toHaveLength(1);
  });
});
