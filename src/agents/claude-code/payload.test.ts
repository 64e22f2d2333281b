import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { processorMs } from "../../../test/fixtures/processor-time.ts";
import type { ToolRequest } from "../../model/index.ts";
import type { HookInput, PayloadContext } from "../adapter.ts";
import { readPayload } from "./payload.ts";

const fixtures = join(import.meta.dirname, "fixtures");
const context: PayloadContext = {
  workspaceOf: () => ({ root: "/home/dev/project", branch: "feature/x" }),
  principals: [{ type: "user", id: "dev", via: "os" }],
  version: "2.1.329",
};

function read(text: string | Uint8Array, more: Partial<PayloadContext> = {}): HookInput {
  return readPayload(typeof text === "string" ? new TextEncoder().encode(text) : text, {
    ...context,
    ...more,
  });
}

function fixture(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(fixtures, `${name}.json`), "utf8")) as Record<string, unknown>;
}

/** The request that a call means. */
function request(tool: string, input: unknown, more: Record<string, unknown> = {}): ToolRequest {
  const found = read(JSON.stringify({ ...fixture("PreToolUse.Bash"), tool_name: tool, tool_input: input, ...more }));
  if (found.type !== "tool") throw new Error(`not a tool: ${JSON.stringify(found)}`);
  return found.action.request;
}

describe("payloads of the real client 2.1.329", () => {
  it.each(readdirSync(fixtures).filter((name) => name.endsWith(".json") && !name.startsWith("WorktreeCreate")))("%s is read", (name) => {
    const found = read(readFileSync(join(fixtures, name)));
    expect(found.type).not.toBe("unreadable");
    if ("action" in found) expect(found.action.request.type).not.toBe("unknown");
  });

  it("a call becomes an action with everyone who stands behind it", () => {
    const found = read(JSON.stringify({ ...fixture("PreToolUse.Bash"), agent_id: "a1", agent_type: "rev" }));
    expect(found).toMatchObject({
      type: "tool",
      event: "PreToolUse",
      action: {
        session: "00000000-0000-4000-8000-000000000001",
        call: "toolu_fake000001",
        cwd: "/home/dev/project",
        root: "/home/dev/project",
        branch: "feature/x",
        tool: "Bash",
        mode: "bypass",
        request: { type: "shell", text: "echo out; echo err >&2" },
        chain: [
          { type: "user", id: "dev" },
          { type: "agent", id: "claude-code", version: "2.1.329" },
          { type: "subagent", id: "rev/a1" },
        ],
      },
    });
  });

  it.each([
    ["default", "default"],
    ["acceptEdits", "accept-edits"],
    ["plan", "plan"],
    ["auto", "auto"],
    ["dontAsk", "unattended"],
    ["bypassPermissions", "bypass"],
    ["toString", "unattended"],
    ["somethingNew", "unattended"],
    [7, "unattended"],
    [undefined, "default"],
  ])("the mode %s is %s", (mode, expected) => {
    const found = read(JSON.stringify({ ...fixture("PreToolUse.Bash"), permission_mode: mode }));
    expect("action" in found && found.action.mode).toBe(expected);
  });
});

describe("every tool has a meaning", () => {
  it.each<[string, unknown, ToolRequest]>([
    ["Bash", { command: "ls", dangerouslyDisableSandbox: true }, { type: "shell", text: "ls", isUnsandboxed: true }],
    ["Bash", { command: "ls", dangerouslyDisableSandbox: false }, { type: "shell", text: "ls" }],
    ["Monitor", { command: "tail -f x" }, { type: "shell", text: "tail -f x" }],
    ["Monitor", { ws: { url: "wss://x.example" } }, { type: "fetch", url: "wss://x.example" }],
    ["Read", { file_path: "/w/a" }, { type: "read", path: "/w/a" }],
    ["Write", { file_path: "/w/a", content: "" }, { type: "write", path: "/w/a", content: "" }],
    ["Edit", { file_path: "/w/a", old_string: "x", new_string: "y" }, { type: "edit", path: "/w/a", edits: [{ before: "x", after: "y" }] }],
    ["MultiEdit", { file_path: "/w/a", edits: [{ old_string: "x", new_string: "y" }] }, { type: "edit", path: "/w/a", edits: [{ before: "x", after: "y" }] }],
    ["NotebookEdit", { notebook_path: "/w/a.ipynb", new_source: "1" }, { type: "edit", path: "/w/a.ipynb", edits: [{ before: "", after: "1" }] }],
    ["Glob", { pattern: "**/*.ts" }, { type: "search", path: ".", pattern: "**/*.ts", isContent: false }],
    ["Grep", { pattern: "x", path: "src", glob: "*.env" }, { type: "search", path: "src", pattern: "x", isContent: true, globs: ["*.env"] }],
    [
      "Grep",
      { pattern: "x", glob: ".env *.ts,.e* *.{a,b}" },
      { type: "search", path: ".", pattern: "x", isContent: true, globs: [".env", "*.ts", ".e*", "*.{a,b}"] },
    ],
    ["Grep", { pattern: "x", path: "/w/.env " }, { type: "unknown", why: "a path begins or ends with a blank; write it without" }],
    ["Read", { file_path: "\n/w/a" }, { type: "unknown", why: "a path begins or ends with a blank; write it without" }],
    ["LSP", { filePath: "/w/a.ts", operation: "hover" }, { type: "read", path: "/w/a.ts" }],
    ["PushNotification", { message: "done", url: "https://x.example" }, { type: "unknown", why: "the input of the tool `PushNotification` cannot be read" }],
    [
      "Agent",
      { prompt: "x", isolation: "remote", mode: "bypassPermissions" },
      { type: "spawn", name: "general-purpose", prompt: "x", mode: "bypassPermissions", isRemote: true },
    ],
    ["LS", { path: "/w" }, { type: "search", path: "/w", pattern: "*", isContent: false }],
    ["WebFetch", { url: "https://x.example", prompt: "read" }, { type: "fetch", url: "https://x.example" }],
    ["WebSearch", { query: "q" }, { type: "web-search", query: "q" }],
    ["Agent", { prompt: "p", subagent_type: "rev" }, { type: "spawn", name: "rev", prompt: "p" }],
    ["Task", { prompt: "p" }, { type: "spawn", name: "general-purpose", prompt: "p" }],
    ["Skill", { skill: "greet", args: "Bob" }, { type: "skill", name: "greet", args: "Bob" }],
    ["SlashCommand", { command: "/greet Bob B" }, { type: "skill", name: "greet", args: "Bob B" }],
    ["CronCreate", { cron: "* * * * *", prompt: "check" }, { type: "schedule", what: "check" }],
    ["EnterWorktree", { name: "wt" }, { type: "worktree", name: "wt" }],
    ["ExitWorktree", { action: "keep" }, { type: "internal", what: "ExitWorktree" }],
    ["TodoWrite", { todos: [] }, { type: "internal", what: "TodoWrite" }],
    ["ReadMcpResourceTool", { server: "lab", uri: "lab://r" }, { type: "mcp", server: "lab", tool: "resources/read", input: { uri: "lab://r" } }],
    ["mcp__lab__echo", { text: "hi" }, { type: "mcp", server: "lab", tool: "echo", input: { text: "hi" } }],
  ])("%s %j", (tool, input, expected) => {
    expect(request(tool, input)).toEqual(expected);
  });

  it("the MCP server is the one that the client names", () => {
    expect(request("mcp__my_server_x____echo", {}, { mcp_server: { name: "my server.x/é", source: "project" } })).toMatchObject({
      type: "mcp",
      server: "my server.x/é",
      tool: "echo",
    });
    expect(request("mcp__a__b__c", {}, { mcp_server: { name: "a__b", source: "user" } })).toMatchObject({ server: "a__b", tool: "c" });
    expect(request("mcp__lab__echo", {}, { mcp_server: { name: "other", source: "user" } }).type).toBe("unknown");
    expect(request("mcp__lab__echo", {}, { mcp_server: { name: 5 } }).type).toBe("unknown");
    expect(request("mcp__lab__echo", {}, { mcp_server: null }).type).toBe("unknown");
  });

  it.each([
    ["a tool that is not known", "PowerShell", { command: "ls" }],
    ["a tool named like an inherited property", "constructor", {}],
    ["a tool named __proto__", "__proto__", {}],
    ["no input", "Bash", undefined],
    ["an input that is a list", "Bash", ["ls"]],
    ["an input that is text", "Read", "/w/a"],
    ["a command that is a list", "Bash", { command: ["ls"] }],
    ["a command under another name", "Bash", { Command: "ls" }],
    ["a NUL in the command", "Bash", { command: "ls\0rm" }],
    ["half a surrogate pair", "Bash", { command: "ls \ud800" }],
    ["a path that is a number", "Read", { file_path: 1 }],
    ["an empty path", "Write", { file_path: "", content: "x" }],
    ["a NUL in the path", "Edit", { file_path: "/w/a\0.txt", old_string: "", new_string: "" }],
    ["edits that are no list", "MultiEdit", { file_path: "/w/a", edits: {} }],
    ["an edit that is null", "MultiEdit", { file_path: "/w/a", edits: [null] }],
    ["a search in a list of folders", "Grep", { pattern: "x", path: ["/"] }],
    ["an inherited command", "Bash", JSON.parse('{"__proto__":{"command":"ls"}}')],
    ["command and socket at once", "Monitor", { command: "ls", ws: { url: "wss://x" } }],
    ["a socket without address", "Monitor", { ws: {} }],
    ["an MCP tool without server", "mcp____echo", {}],
    ["an MCP server without tool", "mcp__lab", {}],
    ["a worktree that is removed", "ExitWorktree", { action: "remove", discard_changes: true }],
  ])("%s is a request of type unknown, never one without effects", (_, tool, input) => {
    expect(request(tool, input).type).toBe("unknown");
  });
});

describe("an input that cannot be read is refused (H2)", () => {
  const good = JSON.stringify(fixture("PreToolUse.Bash"));
  const utf16 = Buffer.from(good, "utf16le");
  it.each<[string, string | Uint8Array]>([
    ["nothing", ""],
    ["white space", " \n"],
    ["half an object", good.slice(0, 100)],
    ["text after the object", `${good} {}`],
    ["text before the object", `x ${good}`],
    ["two lines of JSON", `${good}\n${good}`],
    ["a list", `[${good}]`],
    ["null", "null"],
    ["a number", "1"],
    ["UTF-16", utf16],
    ["UTF-16 with its mark", Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    ["bytes that are no UTF-8", Buffer.concat([Buffer.from(good.slice(0, -1)), Buffer.from([0x80, 0x7d])])],
    ["a NUL after the object", `${good}\0`],
    ["the same name twice", good.replace('"tool_name":"Bash"', '"tool_name":"Bash","tool_name":"Read"')],
    ["the same name twice, once escaped", good.replace('"tool_name":"Bash"', '"tool_name":"Bash","tool_n\\u0061me":"Read"')],
    ["the same name twice inside", good.replace('"command":', '"command":"ls","command":')],
    ["the same name twice, once with a blank", good.replace('"command":', '"command ":"ls","command":')],
    ["the same name twice, once with a NUL", good.replace('"tool_name":"Bash"', '"tool_name":"Bash","tool_name\\u0000":"Read"')],
    ["lists nested without end", good.replace('"command":', `"deep":${"[".repeat(50_000)}${"]".repeat(50_000)},"command":`)],
    ["objects nested without end", good.replace('"command":', `"deep":${'{"a":'.repeat(5_000)}1${"}".repeat(5_000)},"command":`)],
    ["no event", JSON.stringify({ ...fixture("PreToolUse.Bash"), hook_event_name: undefined })],
    ["an event that is a list", JSON.stringify({ ...fixture("PreToolUse.Bash"), hook_event_name: ["PreToolUse"] })],
    ["an event that is not known", JSON.stringify({ ...fixture("PreToolUse.Bash"), hook_event_name: "PreEverything" })],
    ["an event named like an inherited property", JSON.stringify({ ...fixture("PreToolUse.Bash"), hook_event_name: "toString" })],
    ["an event that only the client can answer", JSON.stringify(fixture("WorktreeCreate"))],
    ["no session", JSON.stringify({ ...fixture("PreToolUse.Bash"), session_id: undefined })],
    ["an endless session id", JSON.stringify({ ...fixture("PreToolUse.Bash"), session_id: "s".repeat(10_000) })],
    ["no folder", JSON.stringify({ ...fixture("PreToolUse.Bash"), cwd: undefined })],
    ["a relative folder", JSON.stringify({ ...fixture("PreToolUse.Bash"), cwd: "project" })],
    ["a NUL in the folder", JSON.stringify({ ...fixture("PreToolUse.Bash"), cwd: "/home\0/dev" })],
    ["no tool", JSON.stringify({ ...fixture("PreToolUse.Bash"), tool_name: undefined })],
    ["inherited fields only", '{"__proto__":{"hook_event_name":"PreToolUse","session_id":"s","cwd":"/","tool_name":"TodoWrite","tool_input":{}}}'],
  ])("%s", (_, text) => {
    expect(read(text).type).toBe("unreadable");
  });

  it("an event other than the hook was registered for is refused", () => {
    expect(read(good, { event: "PreToolUse" }).type).toBe("tool");
    expect(read(good, { event: "Stop" })).toMatchObject({ type: "unreadable", event: "Stop" });
    expect(read("{", { event: "PreToolUse" })).toMatchObject({
      type: "unreadable",
      event: "PreToolUse",
    });
  });

  it("a byte order mark changes nothing", () => {
    expect(read(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(good)])).type).toBe("tool");
  });

  it("a name that only looks twice is no flaw", () => {
    expect(request("Bash", { command: '{"a":1,"a":2}', a: { a: { a: [{ a: 1 }, { a: 2 }] } } }).type).toBe("shell");
    expect(request("Bash", { command: 'echo "\\\\" : "x" : "x"' }).type).toBe("shell");
  });

  it("a large write is read in good time", () => {
    const content = 'line "quoted" \\ back\n'.repeat(150_000);
    const ms = processorMs(() => expect(request("Write", { file_path: "/w/a", content })).toEqual({ type: "write", path: "/w/a", content }));
    expect(ms).toBeLessThan(1500);
  });

  it("never throws, whatever comes in, and never calls a damaged call harmless", () => {
    fc.assert(
      fc.property(fc.nat(good.length), fc.nat(5), fc.string({ unit: "binary", maxLength: 6 }), (at, drop, text) => {
        const found = read(good.slice(0, at) + text + good.slice(at + drop));
        if (found.type === "tool") expect(found.action.request.type).toMatch(/^(?:shell|unknown)$/);
        else expect(["unreadable", "notice"]).toContain(found.type);
      }),
      { seed: 20261121, numRuns: 1000 },
    );
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(read(text).type).toBe("unreadable");
      }),
      { seed: 20261121, numRuns: 300 },
    );
  }, 30_000);
});

describe("events that are no calls", () => {
  it("a prompt and a typed command are judged", () => {
    expect(read(JSON.stringify(fixture("UserPromptSubmit")))).toMatchObject({
      type: "prompt",
      action: { request: { type: "prompt", text: "do the task" } },
    });
    expect(read(JSON.stringify(fixture("UserPromptExpansion.slash_command")))).toMatchObject({
      action: { request: { type: "skill", name: "greet", args: "Bob" } },
    });
    expect(read(JSON.stringify(fixture("UserPromptExpansion.mcp_prompt")))).toMatchObject({
      action: { request: { type: "mcp", server: "lab", tool: "p1" } },
    });
    expect(read(JSON.stringify({ ...fixture("UserPromptSubmit"), prompt: ["x"] }))).toMatchObject({
      action: { request: { type: "unknown" } },
    });
    expect(read(JSON.stringify({ ...fixture("UserPromptExpansion.mcp_prompt"), expansion_type: "new" }))).toMatchObject({
      action: { request: { type: "unknown" } },
    });
  });

  it("a result says how it went", () => {
    expect(read(JSON.stringify(fixture("PostToolUse.Bash")))).toMatchObject({
      type: "result",
      isFailure: false,
      durationMs: 267,
    });
    expect(read(JSON.stringify(fixture("PostToolUseFailure.Bash")))).toMatchObject({
      type: "result",
      isFailure: true,
      isInterrupted: false,
    });
  });

  it("a change of settings names its file", () => {
    expect(read(JSON.stringify(fixture("ConfigChange.project_settings")))).toMatchObject({
      type: "config",
      source: "project_settings",
      path: "/home/dev/project/.claude/settings.json",
    });
  });
});
