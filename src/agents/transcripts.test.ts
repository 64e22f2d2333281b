import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readTranscript as readCline } from "./cline/index.ts";
import { readTranscript as readCodex } from "./codex/index.ts";
import { readTranscript as readOpencode } from "./opencode/index.ts";
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

describe("Codex", () => {
  const text = fixture("codex/fixtures/rollout.jsonl");
  it("tells calls with their servers and their ends, and what each answer cost", () => {
    const { session, calls, usage, unread } = readCodex(text);
    expect({ session, unread }).toEqual({ session: "01a20096-cc20-7c32-919b-c89fe889d4be", unread: 0 });
    expect(calls).toEqual([
      { id: "call_resp_1_0", tool: "exec_command", input: { cmd: "sleep 1" }, hasFailed: false },
      { id: "call_resp_2_0", tool: "add_note", input: { text: "hi" }, server: "notes", hasFailed: false },
    ]);
    expect(usage).toEqual(Array.from({ length: 3 }, () => ({ model: "gpt-5.5", input: 11, output: 7, cached: 3 })));
  });
  it("a command that has an answer and was never run was refused", () => {
    const lines = text.split("\n").filter((line) => !line.includes('"CommandExecution"'));
    expect(readCodex(lines.join("\n")).calls[0]).toMatchObject({ tool: "exec_command", hasFailed: true });
    expect(readCodex(lines.filter((line) => !line.includes("function_call_output")).join("\n")).calls[0]).not.toHaveProperty("hasFailed");
  });
});

describe("OpenCode", () => {
  it("tells calls and costs of an exported session", () => {
    const { session, calls, usage, unread } = readOpencode(fixture("opencode/fixtures/transcripts/export.json"));
    expect({ session, unread }).toEqual({ session: "ses_dff056263ffe5Zd63h7uY7eiKY", unread: 0 });
    expect(calls).toEqual([
      { id: "call_main_0_0", tool: "bash", input: { command: "echo hi" }, hasFailed: false },
      { id: "call_main_1_0", tool: "bash", input: { command: "ls" }, hasFailed: false },
    ]);
    expect(usage).toEqual(Array.from({ length: 3 }, () => ({ model: "m", input: 11, output: 7, cached: 0 })));
  });
});

describe("Cline", () => {
  const text = fixture("cline/fixtures/transcripts/session.messages.json");
  it("tells calls and costs of a session", () => {
    const { session, calls, usage, unread } = readCline(text);
    expect({ session, unread }).toEqual({ session: "1795306742330_jy78s", unread: 0 });
    expect(calls).toEqual([{ id: "call_main_0_0", tool: "run_commands", input: { commands: ["echo hi > m1; echo ran"] }, hasFailed: false }]);
    expect(usage).toEqual(Array.from({ length: 2 }, () => ({ model: "m", input: 11, output: 7, cached: 0 })));
  });
  it("a part that failed makes a call one that failed", () => {
    expect(readCline(text.replace('"success": true', '"success": false')).calls[0]).toMatchObject({ hasFailed: true });
  });
});

describe.each([
  ["opencode", readOpencode, "opencode/fixtures/transcripts/export.json"],
  ["cline", readCline, "cline/fixtures/transcripts/session.messages.json"],
] as const)("%s: a damaged record", (_, read, path) => {
  it("is read as far as it goes, and never throws", () => {
    expect(read(fixture(path).slice(0, -30))).toEqual({ session: undefined, calls: [], usage: [], unread: 1 });
    for (const wrong of [
      "[]",
      "7",
      "null",
      '"x"',
      '{"messages":{}}',
      '{"messages":[null,7,{"content":[null,{"type":"tool_use"}],"parts":[7,{"type":"tool"}],"info":[]}]}',
    ])
      expect(read(wrong).calls).toEqual([]);
  });
});

describe.each([
  ["codex", readCodex, "codex/fixtures/rollout.jsonl"],
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
