import { describe, expect, it } from "vitest";
import type { ActionEvent } from "../../model/index.ts";
import { canonicalJson } from "../canonical-json.ts";
import { sampleEvent } from "../fixtures/sample-events.ts";
import { writeEntry, type EntryPlace } from "./entry.ts";
import { JsonBytes } from "./json-bytes.ts";
import { EVENT_MEMBERS, readEventLine } from "./normalise.ts";

const PLACE: EntryPlace = { seq: 7, tsRecorded: 8, prev: "ab".repeat(32), device: "d", host: 'a "host"\\', org: "é" };
const TEXTS = ["", "plain", 'a "quote"', "back\\slash", "\u0000\u001f\u007f", "tab\tline\n", "é", "\u{1f600}", "\u2028", "/".repeat(300)];

function whole(text: string): ActionEvent {
  return sampleEvent(`s${text}`, {
    agent: { name: `n${text}`, version: text },
    chain: [{ via: text, version: text, id: text, type: "user" } as ActionEvent["chain"][number], { type: "subagent", id: text }],
    ...Object.fromEntries(
      ["turn", "call", "cwd", "root", "repository", "branch", "commit", "tool", "subject", "rule", "reason", "policy", "approval", "grant"].map((name) => [
        name,
        text,
      ]),
    ),
    mcp: { tool: text, server: text },
    paths: [text, text],
    hosts: [],
    touched: [
      { on: text, isPossible: true, from: [text, "b"], effect: "fs.write" },
      { effect: "fs.read", on: text },
    ],
    labels: [{ type: "untrusted", source: text }],
    effectClasses: ["secret-read"],
    outcome: "failed",
    durationMs: 1.5e-7,
    guardMs: 1e21,
    digest: "0".repeat(64),
    content: [{ part: "prompt", isCut: true, bytes: 3 }],
    telemetry: { name: text, answer: "accept", by: text, value: -1.5e-7, sequence: 3 },
    found: [{ kind: "token", count: 1, class: "secret", tier: "exact", isReplaced: true }],
  });
}

/** The entry of what a spool holds. */
function written(event: ActionEvent): { readonly text: string; readonly expected: string } {
  const { event: read, hasUnknown } = readEventLine(JSON.stringify(event));
  const bytes = new JsonBytes(65_535, [0]);
  writeEntry(bytes, read, PLACE, hasUnknown);
  expect(bytes.withPrefix()[0]).toBe(0);
  const expected = canonicalJson({ ...event, ...PLACE, interactive: true, dataClass: "secret", witness: ["hook"] });
  return { text: bytes.written().toString("utf8"), expected };
}

describe("an entry that is written member by member (A1)", () => {
  it.each(TEXTS)("is canonical JSON, with the text %j everywhere", (text) => {
    const { text: found, expected } = written(whole(text));
    expect(found).toBe(expected);
  });

  it("leaves out no member that an event may have", () => {
    const { record, ...told } = { ...whole("x"), record: undefined };
    void record;
    expect([...Object.keys(told), "record"].toSorted()).toEqual([...EVENT_MEMBERS].toSorted());
  });

  it("is canonical with members that are not known, at any depth", () => {
    const { text, expected } = written({ ...whole('"'), zz: { b: 1, a: ["é"] }, agent: { name: "n", model: "m" } } as ActionEvent);
    expect(text).toBe(expected);
  });

  it("is refused when it does not fit, to the byte, and the next one is as it would be", () => {
    const event = sampleEvent("s1", { effectClasses: ["secret-read"], subject: "é".repeat(50) });
    const place = { ...PLACE, org: undefined };
    const size = Buffer.byteLength(canonicalJson({ ...event, ...place, interactive: true, dataClass: "secret", witness: ["hook"] }));
    const enough = new JsonBytes(size, [0]);
    writeEntry(enough, event, place, false);
    expect(enough.written()).toHaveLength(size);
    for (const capacity of [size - 1, size - 60, 400, 10, 1]) {
      const bytes = new JsonBytes(capacity, [0]);
      for (const hasUnknown of [false, true]) {
        bytes.reset();
        expect(() => writeEntry(bytes, event, place, hasUnknown), String(capacity)).toThrow(RangeError);
      }
    }
  });
});
