import type { ToolRequest } from "../../model/index.ts";
import { asFields, cleanText, field, optionalText } from "../fields.ts";
import { parseStrictJson } from "../strict-json.ts";
import { editsIn, internalTool, pathTool, readWithTable, searchTool, textTool, unknownRequest, type ToolEntry } from "../tool-table.ts";

const read = pathTool("file_path", (path) => ({ type: "read", path }), "offset", "limit");

const write: ToolEntry = {
  fields: ["file_path", "content", "contents"],
  read: (input) => {
    const path = cleanText(input, "file_path");
    // Documented as `content`; live payloads of others show `contents`.
    const [one, other] = [field(input, "content"), field(input, "contents")];
    if (path === undefined || path === "") return { unread: "file_path" };
    if (one !== undefined && other !== undefined) return { unread: "contents" };
    const content = one ?? other;
    return typeof content === "string" ? { type: "write", path, content } : { unread: other === undefined ? "content" : "contents" };
  },
};

const edit: ToolEntry = {
  fields: ["file_path", "old_string", "new_string", "edits", "replace_all"],
  read: (input) => {
    const path = cleanText(input, "file_path");
    if (path === undefined || path === "") return { unread: "file_path" };
    const list = field(input, "edits");
    if (list !== undefined && (field(input, "old_string") !== undefined || field(input, "new_string") !== undefined)) return { unread: "edits" };
    const edits = editsIn(list ?? [input], "old_string", "new_string");
    return edits === undefined ? { unread: list === undefined ? "old_string" : "edits" } : { type: "edit", path, edits };
  },
};

/** Cursor's tools, as its documentation and the live payloads that others published name them. */
const TOOLS: Readonly<Record<string, ToolEntry>> = {
  Shell: textTool("command", (text) => ({ type: "shell", text }), "working_directory", "cwd", "timeout", "description", "is_background"),
  Read: read,
  Write: write,
  Edit: edit,
  StrReplace: edit,
  Delete: pathTool("file_path", (path) => ({ type: "patch", files: [{ type: "delete", path }] })),
  Grep: searchTool(
    { path: "path", pattern: "pattern", glob: "glob", isContent: true },
    "output_mode",
    "type",
    "-i",
    "-A",
    "-B",
    "-C",
    "-n",
    "head_limit",
    "offset",
    "multiline",
    "case_insensitive",
  ),
  Glob: searchTool({ path: "target_directory", pattern: "glob_pattern", isContent: false }),
  LS: searchTool({ path: "path", pattern: "pattern", isContent: false }),
  WebFetch: textTool("url", (url) => ({ type: "fetch", url })),
  WebSearch: textTool("search_term", (query) => ({ type: "web-search", query }), "explanation"),
  Task: textTool("prompt", (prompt) => ({ type: "spawn", name: "sub-agent", prompt }), "description", "subagent_type", "model", "readonly"),
  TodoWrite: internalTool("TodoWrite", "todos", "merge"),
  ReadLints: internalTool("ReadLints", "paths"),
};

/** What a call means, as `preToolUse` and what follows it tell it. */
export function readTool(tool: string, input: unknown): ToolRequest {
  // Its server is named at `beforeMCPExecution`, which is where it is judged.
  if (/^MCP:./.test(tool)) return { type: "internal", what: `${tool.slice(0, 100)}: judged with beforeMCPExecution, which names the server` };
  return readWithTable(TOOLS, tool, input);
}

/** The folder that a command asks to run in; empty when it says none, `undefined` when it cannot be read. */
export function shellFolder(tool: string, input: unknown): string | undefined {
  const fields = tool === "Shell" ? asFields(input) : undefined;
  if (fields === undefined) return "";
  const [one, other] = [optionalText(fields, "working_directory"), optionalText(fields, "cwd")];
  if (one === undefined || other === undefined || (one !== "" && other !== "" && one !== other)) return undefined;
  return one === "" ? other : one;
}

/** A call of an MCP tool: `tool_input` is text that holds JSON. Without a name, the server is what starts it or where it is. */
export function mcpRequest(payload: Readonly<Record<string, unknown>>): { readonly tool: string; readonly request: ToolRequest } | { readonly why: string } {
  const tool = cleanText(payload, "tool_name");
  if (tool === undefined || tool === "" || tool.length > 300) return { why: "the input names no tool in `tool_name`" };
  const refused = (why: string) => ({ tool, request: unknownRequest(why) });
  const names = ["mcp_server_name", "url", "command"].map((name) => optionalText(payload, name));
  if (names.includes(undefined)) return refused("what names the MCP server cannot be read: `mcp_server_name`, `url` or `command`");
  const server = names.find((name) => name !== "");
  if (server === undefined) return refused("the input names no MCP server: `mcp_server_name`, `url` or `command`");
  const given = field(payload, "tool_input");
  if (typeof given !== "string") return refused("the field `tool_input` of the MCP tool is not text");
  const parsed = parseStrictJson(new TextEncoder().encode(given));
  if (!parsed.isOk) return refused(`the field \`tool_input\` of the MCP tool cannot be read: ${parsed.why}`);
  const input = parsed.value;
  return asFields(input) === undefined
    ? refused("the field `tool_input` of the MCP tool is not an object")
    : { tool, request: { type: "mcp", server, tool, input } };
}
