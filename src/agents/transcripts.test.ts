import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readTranscript as readCopilot } from "./copilot/transcript.ts";
import { readTranscript as readGemini } from "./gemini-cli/transcript.ts";

const fixture = (path: string): string => readFileSync(join(import.meta.dirname, path), "utf8");

describe("Gemini CLI", () => {
  const text = fixture("gemini-cli/fixtures/session.jsonl");
  it("a message that is written again counts once", () => {
    const { session, calls, usage, unread } = readGemini(text);
    expect({ session, unread }).toEqual({ session: "05f46af0-9d35-49c9-a7f4-d8327978fb80", unread: 0 });
    expect(new Set(calls.map(({ id }) => id)).size).toBe(calls.length);
    expect(calls[0]).toEqual({ id: "read_file__c2_read_file", tool: "read_file", input: { file_path: ".%65nv" }, hasFailed: true });
    expect(calls.some(({ tool, hasFailed }) => tool === "replace" && hasFailed === false)).toBe(true);
    expect(usage.every(({ input, output }) => input === 11 && output === 7)).toBe(true);
    expect(usage.length).toBe(calls.length);
  });
});

describe("Copilot CLI", () => {
  const text = fixture("copilot/fixtures/events.jsonl");
  it("tells calls with their servers, and what each answer cost", () => {
    const { session, calls, usage, unread } = readCopilot(text);
    expect({ session, unread }).toEqual({ session: "d41198d9-969f-497b-be21-807f341505ed", unread: 0 });
    expect(calls.slice(0, 2)).toEqual([
      { id: "call_1_0", tool: "my-lab-write_note", input: { text: "hi" }, server: "my-lab", hasFailed: false },
      { id: "call_2_0", tool: "my-lab-get-doc", input: { text: "hi" }, server: "my-lab", hasFailed: false },
    ]);
    expect(usage[0]).toEqual({ model: "fake-model", input: 11, output: 7, cached: 0 });
  });
});

describe.each([
  ["gemini-cli", readGemini, "gemini-cli/fixtures/session.jsonl"],
  ["copilot", readCopilot, "copilot/fixtures/events.jsonl"],
] as const)("%s: a damaged record is read as far as it goes", (_, read, path) => {
  it("half a line, other lines, wrong types", () => {
    const text = fixture(path);
    expect(read(text.slice(0, -30)).unread).toBe(1);
    expect(read(`${text}7\nnull\n[]\n`).calls).toEqual(read(text).calls);
    for (const wrong of [
      "",
      "\n\n",
      '{"id":7,"type":"gemini","toolCalls":{}}',
      '{"type":"tool.execution_start","data":[]}',
      '{"id":"a","type":"gemini","toolCalls":[null,7,{"id":1}],"tokens":{"input":-1}}',
    ])
      expect(read(wrong).calls).toEqual([]);
  });
});
