import { readFileSync } from "node:fs";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { z } from "zod";
import type { RecordedEvent } from "../../model/index.ts";
import { recordedEventSchema } from "./event-schema.ts";
import { SCHEMA_FILE } from "./generate.ts";
import { eventSchemaText } from "./json-schema.ts";
import { readRecorded } from "./read-event.ts";

/** The same type without `readonly` at any depth. */
type Writable<T> = T extends readonly (infer Item)[] ? Writable<Item>[] : T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;

const EVENT: RecordedEvent = {
  v: 1,
  id: "01985f2e-7b00-7000-8000-000000000001",
  ts: 1_795_000_000_000,
  kind: "tool.request",
  src: "hook",
  agent: { name: "claude-code", version: "2.1.329" },
  chain: [{ type: "user", id: "dana", via: "os" }],
  session: "s1",
  tool: "Bash",
  subject: "ls",
  seq: 0,
  tsRecorded: 1_795_000_000_001,
  prev: "0".repeat(64),
  hash: "a".repeat(64),
  device: "d1",
  witness: ["hook"],
};

describe("the schema of an event", () => {
  it("is the type of the model, field by field", () => {
    expectTypeOf<Writable<z.infer<typeof recordedEventSchema>>>().toEqualTypeOf<Writable<RecordedEvent>>();
    expect(recordedEventSchema.parse(EVENT)).toEqual(EVENT);
  });

  it("is published as it is", () => {
    expect(readFileSync(SCHEMA_FILE, "utf8"), "run `npm run event-schema`").toBe(eventSchemaText());
  });

  it.each([
    ["no id", { id: undefined }],
    ["a kind that is not there", { kind: "tool.guess" }],
    ["a time that is none", { ts: 1e300 }],
    ["an effect that is not there", { effects: ["fs.guess"] }],
    ["a decision that is none", { decision: "maybe" }],
    ["another version", { v: 2 }],
  ])("refuses %s", (_, wrong) => {
    expect(recordedEventSchema.safeParse({ ...EVENT, ...wrong }).success).toBe(false);
  });
});

describe("reading a stored event", () => {
  const read = (more: object): RecordedEvent | undefined => readRecorded(JSON.stringify({ ...EVENT, ...more }));

  it("gives what was stored, with its hash", () => {
    expect(read({})).toEqual(EVENT);
    const { hash, ...body } = EVENT;
    expect(readRecorded(JSON.stringify(body), hash)).toEqual(EVENT);
  });

  it("keeps what a newer version added, and words that are not known here", () => {
    expect(read({ v: 2, kind: "tool.dream", effects: ["mind.read"], mood: "calm", decision: "perhaps" })).toMatchObject({
      kind: "tool.dream",
      effects: ["mind.read"],
      mood: "calm",
      decision: "perhaps",
    });
  });

  it.each([
    ["lists that are none", { paths: 5, hosts: {}, effects: "fs.read", touched: [1], labels: null, chain: "me" }],
    ["texts that are none", { subject: {}, tool: [], reason: 1, rule: null, session: 7 }],
    ["times that are none", { ts: "now", tsRecorded: null, durationMs: "long" }],
  ])("takes %s for absent", (_, wrong) => {
    const event = read(wrong)!;
    expect(event.id).toBe(EVENT.id);
    for (const key of Object.keys(wrong) as (keyof RecordedEvent)[]) expect([undefined, 0, "unknown", []]).toContainEqual(key === "chain" ? undefined : event[key]);
    expect(event.chain).toEqual("chain" in wrong ? [] : EVENT.chain);
  });

  it.each(["", "{", "null", "5", "[]", '{"id":""}', '{"id":5}', "{}"])("says that `%s` is no event", (line) => {
    expect(readRecorded(line)).toBeUndefined();
  });
});
