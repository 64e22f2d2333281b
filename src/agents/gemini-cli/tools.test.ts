import { describe, expect, it } from "vitest";
import { executedText } from "./shell-text.ts";
import { exactInput, readTool } from "./tools.ts";

const context = { cwd: "/w", isThere: (path: string) => path === "/w/there.txt" };
const request = (tool: string, input: unknown, mcp?: unknown) => readTool(tool, input, mcp, context).request;
const why = (tool: string, input: unknown, mcp?: unknown): string => {
  const found = request(tool, input, mcp);
  return found.type === "unknown" ? found.why : JSON.stringify(found);
};

describe("the text that the client runs (measured with 0.61.0)", () => {
  it.each([
    ["ls -la", "ls -la"],
    ["  ls\n", "ls"],
    ["bash -c 'npm test && echo x'", "npm test && echo x"],
    ['sh -c "ls"', "ls"],
    ["/bin/sh -c 'ls'", "ls"],
    ["bash -lc 'ls'", "bash -lc 'ls'"],
    ["echo a \\", "echo a \\ "],
  ])("%j becomes %j", (command, text) => expect(executedText(command)).toBe(text));

  it.each(["sh -c '' ';touch x; #'", "sh -c ls -la", 'bash -c "echo $HOME"', 'bash -c "a\\"b"', "bash -c 'a' && touch x", "BASH -C ls; rm x"])(
    "%j is not judged by what it says",
    (command) => expect(executedText(command)).toBeUndefined(),
  );
});

describe("paths that the client changes are refused with what to write", () => {
  it.each([
    ["read_file", "deploy/id_rs%61", /decodes/],
    ["write_file", "%2e%2e/x", /decodes/],
    ["read_file", "file:///etc/passwd", /file:/],
    ["read_file", "@.env", /`@`/],
    ["read_file", " .env", /blank/],
    ["read_file", ".env\n", /blank/],
    ["replace", "settings.json", /another one of that name/],
    ["list_directory", "%2e%2e", /decodes/],
  ])("%s %j", (tool, path, said) => {
    const name = tool === "list_directory" ? "dir_path" : "file_path";
    expect(why(tool, pick(tool, name, path))).toMatch(said);
  });

  it("paths that it takes as they are stay so", () => {
    expect(request("read_file", { file_path: "100%.txt" })).toEqual({ type: "read", path: "100%.txt" });
    expect(request("read_file", { file_path: "./@scope/a" })).toEqual({ type: "read", path: "./@scope/a" });
    expect(request("replace", pick("replace", "file_path", "there.txt"))).toMatchObject({ type: "edit", path: "there.txt" });
    expect(request("replace", pick("replace", "file_path", "/etc/x"))).toMatchObject({ type: "edit", path: "/etc/x" });
  });
});

/** The input that a tool takes, with one path. */
function pick(tool: string, name: string, path: string): object {
  if (tool === "write_file") return { [name]: path, content: "x" };
  return tool === "replace" ? { [name]: path, instruction: "x", old_string: "a", new_string: "b" } : { [name]: path };
}

describe("every tool has a meaning", () => {
  it("a command runs in the folder that it names", () => {
    expect(readTool("run_shell_command", { command: "ls", dir_path: "../x" }, undefined, context)).toEqual({
      request: { type: "shell", text: "ls" },
      cwd: "/x",
    });
    expect(request("run_shell_command", { command: "ls", additional_permissions: { network: true } })).toEqual({
      type: "shell",
      text: "ls",
      isUnsandboxed: true,
    });
  });

  it("an address is fetched from where the client does", () => {
    expect(request("web_fetch", { prompt: "read https://github.com/a/b/blob/main/x.md now" })).toEqual({
      type: "fetch",
      url: "https://raw.githubusercontent.com/a/b/main/x.md",
    });
    expect(why("web_fetch", { prompt: "read it" })).toMatch(/names no address/);
    expect(why("web_fetch", { prompt: "https://a.test and https://b.test" })).toMatch(/one at a time/);
  });

  it("an MCP tool is that of the server which the client names", () => {
    const mcp = { server_name: "my_lab", tool_name: "write_note" };
    expect(request("mcp_my_lab_write_note", { a: 1 }, mcp)).toEqual({ type: "mcp", server: "my_lab", tool: "write_note", input: { a: 1 } });
    expect(why("mcp_my_lab_write_note", {})).toMatch(/not named/);
    expect(why("read_file", {}, mcp)).toMatch(/not that of an MCP tool/);
    expect(why("mcp_x_y", {}, { server_name: "", tool_name: "y" })).toMatch(/server_name/);
    expect(why("mcp_x_y", [], mcp)).toMatch(/not an object/);
  });

  it.each(["discovered_tool_x", "read_many_files", "toString", "__proto__", "run_shell_command2", ""])("the tool %j is not known", (tool) =>
    expect(why(tool, {})).toMatch(/is not known/),
  );

  it("what is only said about a call is no part of it", () => {
    expect(exactInput("run_shell_command", { command: "ls", description: "x", wait_for_previous: true })).toEqual({ command: "ls" });
    expect(exactInput("mcp_a_b", { description: "x" })).toEqual({ description: "x" });
  });
});
