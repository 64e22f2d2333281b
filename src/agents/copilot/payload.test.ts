import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { HookInput, PayloadContext } from "../adapter.ts";
import { adapter } from "./adapter.ts";
import { readPayload } from "./payload.ts";

const fixtures = join(import.meta.dirname, "fixtures");
const fixture = (name: string): Record<string, unknown> => JSON.parse(readFileSync(join(fixtures, `${name}.json`), "utf8")) as Record<string, unknown>;
const context: PayloadContext = { workspaceOf: () => ({ root: "/home/dev/project" }), principals: [{ type: "user", id: "dev", via: "os" }] };
const read = (payload: unknown, event?: string): HookInput =>
  readPayload(new TextEncoder().encode(JSON.stringify(payload)), { ...context, ...(event === undefined ? {} : { event }) });
const tool = (toolName: string, toolArgs: unknown): HookInput => read({ ...fixture("preToolUse-bash"), toolName, toolArgs }, "preToolUse");
const request = (name: string, args: unknown): unknown => {
  const input = tool(name, args);
  return "action" in input ? input.action.request : input;
};

describe("who stands behind a call (P10)", () => {
  it("the agent, its sub-agents, and the trace that joins them", () => {
    const input = read(fixture("preToolUse-create"), "preToolUse");
    expect(input).toMatchObject({
      type: "tool",
      turn: "9dac7bb14d670b0f91e84f5f409067b1",
      action: {
        chain: [
          { type: "user", id: "dev" },
          { type: "agent", id: "copilot" },
          { type: "subagent", id: "2f7a0933-9634-45ef-95f5-8beea8a9d791", via: "self-asserted" },
          { type: "subagent", id: "general-purpose/96a4cdd0-8126-4b6a-b951-30ac7379772a", via: "self-asserted" },
        ],
      },
    });
  });

  it("a trace that is none is left out", () => {
    expect(read({ ...fixture("preToolUse-bash"), traceparent: "00-xyz" }, "preToolUse")).not.toHaveProperty("turn");
  });
});

describe("the two languages of its events", () => {
  it("an event is told by the command line in one, and by itself in the other", () => {
    expect(read(fixture("preToolUse-bash"))).toMatchObject({ type: "unreadable" });
    expect(read(fixture("preToolUse-bash"), "PreToolUse")).toMatchObject({ type: "unreadable" });
    expect(read(fixture("Pascal-PreToolUse"), "preToolUse")).toMatchObject({ type: "unreadable" });
    expect(read(fixture("Pascal-PreToolUse"))).toMatchObject({ type: "tool", action: { request: { type: "shell" } } });
    expect(read(fixture("permissionRequest-bash"), "preToolUse")).toMatchObject({ type: "unreadable" });
  });

  it("a refusal speaks the language of its event, and ends with 2 besides", () => {
    expect(adapter.refuse("preToolUse", "no")).toMatchObject({ exitCode: 2, stdout: '{"permissionDecision":"deny","permissionDecisionReason":"no"}' });
    expect(adapter.refuse("PreToolUse", "no").stdout).toContain('"hookSpecificOutput"');
    expect(adapter.refuse("permissionRequest", "no")).toMatchObject({ exitCode: 2, stdout: '{"behavior":"deny","message":"no"}' });
    // At exit code 2 the client would send the prompt.
    expect(adapter.refuse("userPromptSubmitted", "no")).toMatchObject({ exitCode: 0, stdout: '{"decision":"block","reason":"no"}' });
    expect(JSON.parse(adapter.refuse("postToolUse", "no").stdout)).toMatchObject({ modifiedResult: { textResultForLlm: "no" } });
    expect(adapter.refuse(undefined, "")).toMatchObject({ exitCode: 2 });
  });

  it("an output is replaced in the client's own form", () => {
    const result = { resultType: "success", textResultForLlm: "x" };
    const said = adapter.answerOutput("postToolUse", (read(fixture("postToolUse-bash"), "postToolUse") as Extract<HookInput, { type: "result" }>).action, {
      context: "found",
      replacement: { output: result },
    });
    expect(JSON.parse(said.stdout)).toEqual({ modifiedResult: result, additionalContext: "found" });
  });
});

describe("tools of MCP servers", () => {
  it("a name with one sign is judged at once, and its request for permission is a question", () => {
    expect(request("lab-write_note", { a: 1 })).toEqual({ type: "mcp", server: "lab", tool: "write_note", input: { a: 1 } });
    expect(read(fixture("permissionRequest-lab_write_note"), "permissionRequest")).toMatchObject({
      type: "tool",
      isQuestion: true,
      action: { request: { server: "lab" } },
    });
  });

  it("a name with several is judged where the server is named", () => {
    expect(request("my-lab-write_note", {})).toMatchObject({ type: "internal" });
    expect(read({ ...fixture("permissionRequest-lab_write_note"), toolName: "my-lab/write_note" }, "permissionRequest")).toMatchObject({
      type: "tool",
      isQuestion: false,
      action: { request: { type: "mcp", server: "my-lab", tool: "write_note" } },
    });
    // The client may have put a sign in the place of another one: judged twice rather than never.
    expect(read({ ...fixture("permissionRequest-lab_write_note"), toolName: "a.b/c" }, "permissionRequest")).toMatchObject({ isQuestion: false });
  });

  it.each(["-x", "x-", "a--b"])("the name %j cannot be read", (name) => expect(request(name, {})).toMatchObject({ type: "unknown" }));
});

describe("tools of its own", () => {
  it("what is typed into a running program is judged line by line, or refused", () => {
    expect(request("write_bash", { shellId: "s", input: "cat .env{enter}" })).toEqual({ type: "shell", text: "cat .env\n" });
    for (const input of ["cat .env", "{up}{enter}", "x{ctrl+c}{enter}", "y{tab}{enter}"])
      expect(request("write_bash", { shellId: "s", input })).toMatchObject({ type: "unknown" });
  });

  it("a patch is text", () => {
    expect(request("apply_patch", "*** Begin Patch\n*** Delete File: a\n*** End Patch")).toEqual({ type: "patch", files: [{ type: "delete", path: "a" }] });
    expect(request("apply_patch", "*** Begin Patch\nrm\n*** End Patch")).toMatchObject({ type: "unknown" });
    expect(request("apply_patch", 7)).toMatchObject({ type: "unknown" });
  });

  it("a search in several places is judged as a command", () => {
    expect(request("grep", { pattern: "it's", paths: ["src", "-x"] })).toEqual({ type: "shell", text: String.raw`grep -rn -e 'it'\''s' -- src ./-x` });
    expect(request("grep", { pattern: "x", paths: [] })).toMatchObject({ type: "unknown" });
    expect(request("grep", { pattern: "x", paths: ["a", 7] })).toMatchObject({ type: "unknown" });
  });

  it.each(["powershell", "computer", "toString", "__proto__"])("the tool %j is not known", (name) =>
    expect(request(name, {})).toMatchObject({ type: "unknown" }),
  );
});
