import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { processorMs } from "../../../test/fixtures/processor-time.ts";
import { edited, errorBytes, MessageProblem, readMessage, setMember } from "./message.ts";
import { JsonProblem, spansOf } from "./json-spans.ts";
import { rewritten } from "./rewrite.ts";

const LIMITS = { depth: 64, values: 100_000 };
const read = (text: string) => readMessage(Buffer.from(text));

function problemOf(text: string | Buffer): string {
  try {
    readMessage(Buffer.from(text));
    return "taken";
  } catch (error) {
    if (!(error instanceof MessageProblem)) throw error;
    return error.message;
  }
}

describe("what is a message", () => {
  it("takes requests, notifications and answers", () => {
    expect(read('{"jsonrpc":"2.0","id":1,"method":"a","params":{}}')).toMatchObject({ kind: "request", id: "1", method: "a" });
    expect(read(' {"method":"a","jsonrpc":"2.0"} ')).toMatchObject({ kind: "notification", id: "" });
    expect(read('{"jsonrpc":"2.0","id":"x\\"y","result":{}}')).toMatchObject({ kind: "response", id: '"x\\"y"' });
    expect(read('{"jsonrpc":"2.0","id":null,"error":{"code":1,"message":""}}')).toMatchObject({ kind: "response" });
  });

  it.each([
    ["a batch", '[{"jsonrpc":"2.0","id":1,"method":"a"}]'],
    ["something behind it", '{"jsonrpc":"2.0","id":1,"method":"a"}{"jsonrpc":"2.0","id":2,"method":"b"}'],
    ["half of one", '{"jsonrpc":"2.0","id":1,"method":"a","params":{"x":"y'],
    ["another version", '{"jsonrpc":"1.0","id":1,"method":"a"}'],
    ["a method and a result", '{"jsonrpc":"2.0","id":1,"method":"a","result":{}}'],
    ["an id that is a list", '{"jsonrpc":"2.0","id":[1],"method":"a"}'],
    ["an id that is a fraction", '{"jsonrpc":"2.0","id":1.5,"method":"a"}'],
    ["parameters that are a list", '{"jsonrpc":"2.0","id":1,"method":"a","params":[]}'],
    ["a result that is text", '{"jsonrpc":"2.0","id":1,"result":"x"}'],
    ["neither", '{"jsonrpc":"2.0","id":1}'],
    ["text", '"hello"'],
    ["nothing", ""],
  ])("does not take %s", (_, text) => {
    expect(problemOf(text)).not.toBe("taken");
  });

  it("does not take bytes that are no UTF-8", () => {
    expect(problemOf(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]))).toContain("UTF-8");
  });

  it.each([
    '{"jsonrpc":"2.0","id":1,"method":"tools/call","method":"tools/list"}',
    '{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"read","name":"delete"}}',
    '{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"read","n\\u0061me":"delete"}}',
    '{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"arguments":{"deep":[{"x":1,"y":{"path":"a","path":"b"}}]}}}',
    `{"jsonrpc":"2.0","id":1,"method":"m","params":{${Array.from({ length: 40 }, (_, n) => `"k${n}":1`).join(",")},"k3":2}}`,
  ])("does not take two values under one key, however the key is spelt: %s", (text) => {
    expect(problemOf(text)).toContain("twice");
  });

  it("bounds depth and number of values", () => {
    const deep = `{"jsonrpc":"2.0","id":1,"method":"m","params":{"x":${"[".repeat(200)}${"]".repeat(200)}}}`;
    expect(problemOf(deep)).toContain("deeper");
    expect(() => spansOf(Buffer.from(`[${"1,".repeat(1000)}1]`), { depth: 9, values: 100 })).toThrow(JsonProblem);
  });
});

describe("spans", () => {
  it("agree with JSON.parse about what JSON is", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        const node = spansOf(Buffer.from(text), LIMITS);
        expect(JSON.parse(Buffer.from(text).toString("utf8", node.from, node.to))).toEqual(JSON.parse(text));
      }),
      { numRuns: 500, seed: 92 },
    );
  });

  it("take nothing that JSON.parse does not", () => {
    const pieces = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"',
      '"a"',
      '"b\\n"',
      "1",
      "-0",
      "01",
      "1.",
      ".5",
      "1e5",
      "1e",
      "+1",
      "true",
      "nul",
      "\\u12",
      " ",
      "\t",
      "\u0007",
      "NaN",
      "é",
      "'x'",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join("");
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        let isTaken = true;
        try {
          spansOf(Buffer.from(text), LIMITS);
        } catch (error) {
          isTaken = error instanceof JsonProblem && error.isDuplicate;
        }
        expect({ text, isTaken }).toEqual({ text, isTaken: isJson });
      }),
      { numRuns: 5000, seed: 92 },
    );
  });

  it("agree with JSON.parse about long strings, which are passed over quicker", () => {
    const filler = "x".repeat(150);
    const pieces = fc.constantFrom(filler, filler.slice(0, 63), "é".repeat(40), "\\n", '\\"', "\\", "\\u00e9", "\\u0", '"', "\u0007", "\n", "{", ",");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 9 }), (parts) => {
        const text = `["${filler}${parts.join("")}",1]`;
        let parsed: unknown;
        try {
          parsed = JSON.parse(text);
        } catch {
          expect(() => spansOf(Buffer.from(text), LIMITS)).toThrow(JsonProblem);
          return;
        }
        const node = spansOf(Buffer.from(text), LIMITS);
        expect(JSON.parse(Buffer.from(text).toString("utf8", node.from, node.to))).toEqual(parsed);
      }),
      { numRuns: 3000, seed: 92 },
    );
  });

  it.each([
    ["quotation marks", `${"y".repeat(100)}\\"`],
    ["backslashes", `${"y".repeat(100)}\\\\`],
  ])("look at each byte of a long string a bounded number of times, whatever %s are in it", (_, piece) => {
    const text = `["${piece.repeat(100_000)}"]`;
    // 10 MB; looking for the end anew behind each escape would take minutes.
    expect(processorMs(() => spansOf(Buffer.from(text), LIMITS))).toBeLessThan(20_000);
  });
});

describe("changing a message", () => {
  const text =
    '{ "jsonrpc":"2.0", "params" : {"zz":12345678901234567890,"a":1e400, "_meta":{"k":1.0,"progressToken":"p"},"arguments":{"x":0.10,"y":"é\\u00e9"}},"id":7,"method":"m"}';

  it("leaves every other byte as it came", () => {
    const message = read(text);
    const id = message.member("id")!;
    const token = message.member("params", "_meta", "progressToken")!;
    const made = edited(message.bytes, [
      { from: id.from, to: id.to, text: '"other"' },
      { from: token.from, to: token.to, text: "99" },
    ]).toString();
    expect(made).toBe(text.replace('"id":7', '"id":"other"').replace('"progressToken":"p"', '"progressToken":99'));
  });

  it("adds a member where there is none", () => {
    const message = read('{"jsonrpc":"2.0","id":1,"method":"m","params":{"_meta":{}}}');
    const made = edited(message.bytes, [setMember(message, message.member("params", "_meta")!, "a/b", "[1]")]).toString();
    expect(JSON.parse(made)).toMatchObject({ params: { _meta: { "a/b": [1] } } });
  });

  it("writes anew only the members that a judge has changed", () => {
    const message = read(text);
    const after = { ...message.params, a: "changed" };
    expect(rewritten(message, ["params"], message.params, after)).toBe(
      '{"zz":12345678901234567890,"a":"changed","_meta":{"k":1.0,"progressToken":"p"},"arguments":{"x":0.10,"y":"é\\u00e9"}}',
    );
  });

  it("writes errors with ids as they were, whatever stands in them", () => {
    expect(JSON.parse(errorBytes('"$& $1"', -1, "null").toString())).toEqual({ jsonrpc: "2.0", id: "$& $1", error: { code: -1, message: "null" } });
  });
});
