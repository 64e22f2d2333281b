import { isAbsolute } from "node:path";
import type { ToolRequest } from "../../model/index.ts";
import type { HookInput, PayloadContext } from "../adapter.ts";
import { cleanText, field, optionalText, type Fields } from "../fields.ts";
import { actionOf, envelopeOf, payloadIn, promptRequest, roleOf, toolIn, unansweredEvent, unreadable } from "../payload-parts.ts";
import { unknownRequest } from "../tool-table.ts";
import { CURSOR_EVENTS } from "./events.ts";
import { mcpRequest, readTool, shellFolder } from "./tools.ts";

/** The first folder of the workspace; `undefined` where there is none or it cannot be read. */
function firstRoot(payload: Fields): string | undefined {
  const roots = field(payload, "workspace_roots");
  const first: unknown = Array.isArray(roots) ? roots[0] : undefined;
  return typeof first === "string" && first.isWellFormed() && !first.includes("\0") && isAbsolute(first) ? first : undefined;
}

/** A call that runs in a folder of its own, where it says so. */
function inFolder(tool: string, input: unknown, folder: string): { readonly cwd: string; readonly request: ToolRequest } {
  const own = shellFolder(tool, input);
  if (own === undefined) return { cwd: folder, request: unknownRequest("the field `working_directory` of the tool `Shell` cannot be read") };
  if (own !== "" && !isAbsolute(own)) return { cwd: folder, request: unknownRequest("the field `working_directory` of the tool `Shell` is not a whole path") };
  return { cwd: own === "" ? folder : own, request: readTool(tool, input) };
}

/** Reads what Cursor gave to the hook. Never throws: what cannot be read is `unreadable`, a call whose meaning cannot be read is `unknown`. */
export function readPayload(bytes: Uint8Array, context: PayloadContext): HookInput {
  const payload = payloadIn(bytes);
  if (typeof payload === "string") return unreadable(payload, context.event);
  const event = cleanText(payload, "hook_event_name");
  if (event === undefined || (context.event !== undefined && context.event !== event))
    return unreadable("the input is of another event than the hook was called for, or names none in `hook_event_name`", context.event);
  const session = cleanText(payload, "conversation_id") ?? cleanText(payload, "session_id");
  if (session === undefined || session === "" || session.length > 200) return unreadable("the input names no session in `conversation_id`", event);
  const role = roleOf(CURSOR_EVENTS, event);
  if (role === undefined) return unansweredEvent(event, session);
  const envelope = envelopeOf(event, session, cleanText(payload, "generation_id"));
  if (role === "notice") return { ...envelope, type: "notice" };

  const given = optionalText(payload, "cwd");
  if (given === undefined || (given !== "" && !isAbsolute(given))) return unreadable("the field `cwd` cannot be read", event, session);
  const root = firstRoot(payload) ?? given;
  if (root === "") return unreadable("the input names no folder, neither in `cwd` nor in `workspace_roots`", event, session);
  const folder = given === "" ? root : given;
  // What a call writes without a grant is the workspace, wherever it runs.
  const workspace = context.workspaceOf(root);
  const call = cleanText(payload, "tool_use_id");
  const of = (tool: string, request: ToolRequest, cwd = folder) => actionOf({ agent: "cursor", session, cwd, workspace, call }, tool, request, context);

  if (role === "tool" || role === "result" || role === "failure") {
    const tool = toolIn(payload, "tool_name");
    if (tool === undefined) return unreadable("the input names no tool in `tool_name`", event, session);
    const input = field(payload, "tool_input");
    const { cwd, request } = inFolder(tool, input, folder);
    const action = of(tool, request, cwd);
    if (role === "tool") return { ...envelope, type: "tool", isQuestion: false, action, input };
    const isFailure = role === "failure";
    const output = field(payload, isFailure ? "error_message" : "tool_output");
    return { ...envelope, type: "result", action, isFailure, isInterrupted: field(payload, "is_interrupt") === true, output };
  }
  if (role === "shell") {
    const text = cleanText(payload, "command");
    const request: ToolRequest = text === undefined ? unknownRequest("the field `command` cannot be read") : { type: "shell", text };
    return { ...envelope, type: "tool", isQuestion: false, action: of("Shell", request), input: { command: text } };
  }
  if (role === "mcp") {
    const found = mcpRequest(payload);
    if ("why" in found) return unreadable(found.why, event, session);
    return { ...envelope, type: "tool", isQuestion: false, action: of(`MCP:${found.tool}`, found.request), input: field(payload, "tool_input") };
  }
  if (role === "content" || role === "tab") {
    const path = cleanText(payload, "file_path");
    const isRead = path !== undefined && path !== "";
    const request: ToolRequest = isRead ? { type: "read", path } : unknownRequest("the field `file_path` cannot be read");
    const action = of(role === "tab" ? "TabRead" : "Read", request);
    const content = field(payload, "content");
    // No other event tells what the completion reads. What the agent reads was judged at `preToolUse`; here is what the file holds.
    if (role === "tab" || !isRead) return { ...envelope, type: "tool", isQuestion: false, action, input: { file_path: path } };
    if (typeof content !== "string") return unreadable("the field `content` cannot be read", event, session);
    return { ...envelope, type: "result", action, isFailure: false, isInterrupted: false, output: content };
  }
  if (role === "prompt") {
    const request = promptRequest(field(payload, "prompt"));
    return { ...envelope, type: "prompt", isCommand: false, action: of(event, request) };
  }
  const detail = cleanText(payload, "reason") ?? cleanText(payload, "subagent_type") ?? cleanText(payload, "composer_mode") ?? "";
  return { ...envelope, type: "lifecycle", moment: role, action: of(event, { type: "internal", what: event }), detail };
}
