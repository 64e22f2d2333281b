import { isAbsolute } from "node:path";
import type { ToolRequest } from "../../model/index.ts";
import type { HookInput, PayloadContext } from "../adapter.ts";
import { asFields, cleanText, field, optionalText, type Fields } from "../fields.ts";
import { actionOf, envelopeOf, payloadIn, promptRequest, roleOf, sessionIn, unansweredEvent, unreadable } from "../payload-parts.ts";
import { editsIn, pathTool, readWithTable, textTool, unknownRequest, type ToolEntry } from "../tool-table.ts";

/** The events of Cascade, from docs.windsurf.com/windsurf/cascade/hooks. One that is not here is refused. */
const WINDSURF_EVENTS: Readonly<Record<string, "tool" | "result" | "prompt" | "notice">> = {
  pre_read_code: "tool",
  pre_write_code: "tool",
  pre_run_command: "tool",
  pre_mcp_tool_use: "tool",
  pre_user_prompt: "prompt",
  post_mcp_tool_use: "result",
  post_run_command: "result",
  post_read_code: "notice",
  post_write_code: "notice",
  post_cascade_response: "notice",
};

/** The events that an installation registers: all that can stop something, and the one whose payload holds an output. */
export const INSTALLED_EVENTS: readonly string[] = [...Object.keys(WINDSURF_EVENTS).filter((event) => event.startsWith("pre_")), "post_mcp_tool_use"];

const write: ToolEntry = {
  fields: ["file_path", "edits"],
  read: (input) => {
    const path = cleanText(input, "file_path");
    if (path === undefined || path === "") return { unread: "file_path" };
    const edits = editsIn(field(input, "edits"), "old_string", "new_string");
    if (edits === undefined) return { unread: "edits" };
    // Text in the place of none: a file that is made.
    return edits.length === 1 && edits[0]!.before === "" ? { type: "write", path, content: edits[0]!.after } : { type: "edit", path, edits };
  },
};

const mcp: ToolEntry = {
  fields: ["mcp_server_name", "mcp_tool_name", "mcp_tool_arguments", "mcp_result"],
  read: (input) => {
    const [server, tool] = [cleanText(input, "mcp_server_name"), cleanText(input, "mcp_tool_name")];
    if (server === undefined || server === "") return { unread: "mcp_server_name" };
    if (tool === undefined || tool === "") return { unread: "mcp_tool_name" };
    const given = asFields(field(input, "mcp_tool_arguments"));
    return given === undefined ? { unread: "mcp_tool_arguments" } : { type: "mcp", server, tool, input: given };
  },
};

const command = textTool("command_line", (text) => ({ type: "shell", text }), "cwd");

/** What `tool_info` means, by the name of the tool in the event's name. */
const TOOLS: Readonly<Record<string, ToolEntry>> = {
  // It may be a folder, which is read with all that is in it.
  read_code: pathTool("file_path", (path) => ({ type: "read", path })),
  write_code: write,
  run_command: command,
  mcp_tool_use: mcp,
};

/** The request of an event, and the folder in which it runs. */
function requestOf(tool: string, info: unknown, folder: string): { readonly cwd: string; readonly request: ToolRequest } {
  const fields: Fields = asFields(info) ?? {};
  const request = readWithTable(TOOLS, tool, info);
  if (tool !== "run_command") return { cwd: folder, request };
  const own = optionalText(fields, "cwd");
  if (own === undefined || (own !== "" && !isAbsolute(own)))
    return { cwd: folder, request: unknownRequest("the field `cwd` of the tool `run_command` cannot be read") };
  return { cwd: own === "" ? folder : own, request };
}

/**
 * Reads what Cascade gave to the hook. The payload names no workspace; the hook is started in its first folder. Never throws: what cannot be read is
 * `unreadable`, a call whose meaning cannot be read is `unknown`.
 */
export function readPayload(bytes: Uint8Array, context: PayloadContext): HookInput {
  const payload = payloadIn(bytes);
  if (typeof payload === "string") return unreadable(payload, context.event);
  const event = cleanText(payload, "agent_action_name");
  if (event === undefined || (context.event !== undefined && context.event !== event))
    return unreadable("the input is of another event than the hook was called for, or names none in `agent_action_name`", context.event);
  const session = sessionIn(payload, "trajectory_id");
  if (session === undefined) return unreadable("the input names no session in `trajectory_id`", event);
  const role = roleOf(WINDSURF_EVENTS, event);
  if (role === undefined) return unansweredEvent(event, session);
  const envelope = envelopeOf(event, session, cleanText(payload, "execution_id"));
  if (role === "notice") return { ...envelope, type: "notice" };

  const { folder } = context;
  if (folder === undefined || !isAbsolute(folder)) return unreadable("the folder that the hook was started in is not known", event, session);
  const info = field(payload, "tool_info");
  const workspace = context.workspaceOf(folder);
  const of = (tool: string, request: ToolRequest, cwd = folder) => actionOf({ agent: "windsurf", session, cwd, workspace }, tool, request, context);
  if (role === "prompt") {
    const request = promptRequest(field(asFields(info) ?? {}, "user_prompt"));
    return { ...envelope, type: "prompt", isCommand: false, action: of(event, request) };
  }
  const tool = event.replace(/^(?:pre|post)_/, "");
  const { cwd, request } = requestOf(tool, info, folder);
  const action = of(tool, request, cwd);
  if (role === "tool") return { ...envelope, type: "tool", isQuestion: false, action, input: info };
  return { ...envelope, type: "result", action, isFailure: false, isInterrupted: false, output: field(asFields(info) ?? {}, "mcp_result") };
}
