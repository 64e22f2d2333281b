import { describe, expect, it } from "vitest";
import { readTool } from "./tools.ts";

describe("what the client takes for a call, as measured with 3.0.65", () => {
  it.each([
    ["run_commands", { commands: "cat .env" }, { type: "shell", text: "cat .env" }],
    ["run_commands", { commands: ["cat .env"] }, { type: "shell", text: "cat .env" }],
    ["run_commands", { commands: ["ls", "it's"] }, { type: "shell", text: "bash -c ls\nbash -c 'it'\\''s'" }],
    ["read_files", { files: ".env" }, { type: "read", path: ".env" }],
    ["read_files", { files: [".env"] }, { type: "read", path: ".env" }],
    ["read_files", { files: { path: ".env", start_line: 1 } }, { type: "read", path: ".env" }],
    ["read_files", { files: ["a", { path: "b c" }] }, { type: "shell", text: "cat -- a 'b c'" }],
    ["search_codebase", { queries: "parseLine" }, { type: "search", path: ".", pattern: "parseLine", isContent: true }],
  ])("%s %j", (tool, input, expected) => {
    expect(readTool(tool, input)).toEqual(expected);
  });

  it.each([
    ["run_commands", { command: "cat .env" }],
    ["run_commands", { commands: [{ command: "cat", args: [".env"] }] }],
    ["run_commands", { commands: '["cat .env"]' }],
    ["run_commands", { commands: ' {"command":"cat .env"}' }],
    ["run_commands", { commands: [] }],
    ["read_files", { path: ".env" }],
    ["read_files", { file_paths: [".env"] }],
    ["read_files", { files: '[".env"]' }],
    ["read_files", { files: [{ path: "a", also: "b" }] }],
    ["read_files", { files: [""] }],
    ["apply_patch", { patch: "*** Begin Patch" }],
    ["Run_Commands", { commands: ["ls"] }],
  ])("other shapes are refused with a reason that names them: %s %j", (tool, input) => {
    expect(readTool(tool, input)).toEqual({ type: "unknown", why: expect.stringContaining(`\`${tool}\``) as string });
  });
});
