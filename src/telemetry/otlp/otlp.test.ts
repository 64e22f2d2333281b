import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { field, logsProtobuf, message, text, type LogsRequest } from "../fixtures/otlp-protobuf.ts";
import { readProtobuf } from "./read-protobuf.ts";
import { readJson } from "./read-request.ts";
import { MAX_RECORDS, OtlpProblem } from "./record.ts";

const FIXTURES = join(import.meta.dirname, "../fixtures");
const fixture = (name: string): Buffer => readFileSync(join(FIXTURES, name));
const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
const log = (record: unknown): Buffer => json({ resourceLogs: [{ scopeLogs: [{ logRecords: [record] }] }] });

/** What the problem says; fails where there is none, or where it is no `OtlpProblem`. */
function problem(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof OtlpProblem) return `${error.status} ${error.message}`;
    throw error;
  }
  throw new Error("it was read");
}

describe("OTLP in JSON and protobuf (O1)", () => {
  it.each(["claude-code.logs.default.json", "claude-code.logs.detailed.json"])("reads the same from both: %s", (name) => {
    const request = JSON.parse(fixture(name).toString()) as LogsRequest;
    const records = [...readJson("logs", fixture(name))];
    expect(records.length).toBeGreaterThan(15);
    expect([...readProtobuf("logs", logsProtobuf(request))]).toEqual(records);
  });

  it("reads metrics and spans of Claude Code", () => {
    const points = [...readJson("metrics", fixture("claude-code.metrics.json"))];
    expect(points.find(({ name }) => name === "claude_code.session.count")).toMatchObject({ value: 1, signal: "metrics" });
    const spans = [...readJson("traces", fixture("claude-code.traces.json"))];
    expect(spans.map(({ name }) => name)).toContain("claude_code.tool");
  });

  it("reads numbers as texts and as numbers, and 64 bits with sign", () => {
    const [record] = readJson("logs", log({ timeUnixNano: "1795258430836000000", attributes: [{ key: "n", value: { intValue: "-9" } }] }));
    expect(record).toMatchObject({ timeNano: "1795258430836000000" });
    expect(record!.attributes.get("n")).toBe(-9);
    const negative = logsProtobuf({
      resourceLogs: [{ scopeLogs: [{ logRecords: [{ timeUnixNano: "1", attributes: [{ key: "n", value: { intValue: -9 } }] }] }] }],
    });
    expect([...readProtobuf("logs", negative)][0]!.attributes.get("n")).toBe(-9);
  });

  it.each([
    ["no JSON", Buffer.from("{"), /no JSON/],
    ["no UTF-8", Buffer.from([0x7b, 0xff, 0x7d]), /no JSON in UTF-8/],
    ["a list", json([]), /the body/],
    ["a text", json("x"), /the body/],
    ["records that are none", json({ resourceLogs: [{ scopeLogs: [{ logRecords: [null] }] }] }), /logRecords/],
    ["resources that are no list", json({ resourceLogs: {} }), /resourceLogs/],
    ["a time that is none", log({ timeUnixNano: "soon" }), /timeUnixNano/],
    ["a time below nothing", log({ timeUnixNano: -1 }), /timeUnixNano/],
    ["an id that is none", log({ timeUnixNano: "1", traceId: "zz" }), /hexadecimal/],
    ["an attribute of another type", log({ attributes: [{ key: "a", value: { stringValue: 5 } }] }), /stringValue/],
    ["too many attributes", log({ attributes: Array.from({ length: 1001 }, (_, at) => ({ key: `k${at}`, value: { intValue: 1 } })) }), /at most 1000/],
    ["metrics among logs", json({ resourceMetrics: [] }), /own signal/],
    [
      "values nested too deep",
      log({ attributes: [{ key: "a", value: JSON.parse(`${'{"arrayValue":{"values":['.repeat(500)}${"]}}".repeat(500)}`) }] }),
      /nested/,
    ],
  ])("refuses %s in JSON, and says what to do", (_name, body, why) => {
    expect(problem(() => [...readJson("logs", body)])).toMatch(why);
  });

  it("refuses more records than one request may have", () => {
    const logRecords = Array.from({ length: MAX_RECORDS + 1 }, () => ({}));
    expect(problem(() => [...readJson("logs", json({ resourceLogs: [{ scopeLogs: [{ logRecords }] }] }))])).toMatch(/^413 .*smaller batches/);
  });

  it("is not confused by names of object members", () => {
    const body = Buffer.from(
      '{"__proto__":{"resourceLogs":[]},"resourceLogs":[{"scopeLogs":[{"logRecords":[{"attributes":[{"key":"__proto__","value":{"stringValue":"x"}}]}]}]}]}',
    );
    expect([...readJson("logs", body)][0]!.attributes.get("__proto__")).toBe("x");
    expect(({} as Record<string, unknown>)["resourceLogs"]).toBeUndefined();
  });

  const whole = logsProtobuf(JSON.parse(fixture("claude-code.logs.default.json").toString()) as LogsRequest);

  it("refuses protobuf that is cut anywhere, but between two resources", () => {
    for (let end = 1; end < whole.length; end += 7)
      expect(
        problem(() => [...readProtobuf("logs", whole.subarray(0, end))]),
        String(end),
      ).toMatch(/^400 /);
  });

  it.each([
    ["a length beyond the end", message(1, field(2, 2, Buffer.from([0xff, 0xff, 0x7f]))), /beyond the end/],
    ["a field with the number 0", Buffer.from([0x00, 0x00]), /number 0/],
    ["groups", field(1, 3, Buffer.alloc(0)), /another type|wire type/],
    ["a varint without an end", Buffer.alloc(20, 0xff), /too large|too long/],
    ["text that is no UTF-8", message(1, message(2, message(2, message(6, message(1, Buffer.from([0xff])))))), /UTF-8/],
    ["JSON", Buffer.from('{"resourceLogs":[]}'), /no protobuf/],
  ])("refuses %s in protobuf", (_name, body, why) => {
    expect(problem(() => [...readProtobuf("logs", body)])).toMatch(why);
  });

  it("bounds the nesting of values in protobuf", () => {
    let value = text(1, "x");
    for (let depth = 0; depth < 5000; depth++) value = message(5, message(1, value));
    expect(problem(() => readProtobuf("logs", message(1, message(2, message(2, message(6, text(1, "k"), message(2, value)))))))).toMatch(/nested too deep/);
  });

  it("never ends in anything but records or a problem", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }), (bytes, at, byte) => {
        const broken = Buffer.from(whole);
        broken[at] = byte;
        for (const body of [bytes, broken])
          for (const signal of ["logs", "metrics", "traces"] as const)
            for (const read of [readProtobuf, readJson]) {
              try {
                void [...read(signal, body)];
              } catch (error) {
                expect(error).toBeInstanceOf(OtlpProblem);
              }
            }
      }),
      { seed: 8, numRuns: 300 },
    );
  });
});
