import type { ToolRequest } from "../../model/index.ts";
import type { Envelope, HookInput, PayloadContext } from "../adapter.ts";
import { asFields, cleanText, field, type Fields } from "../fields.ts";
import { actionOf, openPayload, promptRequest, sessionIn, toolIn, unreadable } from "../payload-parts.ts";
import { GEMINI_EVENTS } from "./events.ts";
import { exactInput, readTool } from "./tools.ts";

/** What came back of a call, and whether it failed. */
function readResult(payload: Fields): Pick<Extract<HookInput, { readonly type: "result" }>, "output" | "isFailure"> {
  const output = field(payload, "tool_response");
  const error = field(asFields(output) ?? {}, "error");
  return { output, isFailure: error !== undefined && error !== null };
}

/** Reads what Gemini CLI gave to the hook. Never throws: what cannot be read is `unreadable`, a call whose meaning cannot be read is `unknown`. */
export function readPayload(bytes: Uint8Array, context: PayloadContext): HookInput {
  const opened = openPayload(bytes, context, "hook_event_name", (all) => sessionIn(all, "session_id"), GEMINI_EVENTS);
  if (opened.type === "unreadable") return opened;
  const { payload, event, session, role } = opened;
  const envelope: Envelope = { event, session };
  if (role === "notice") return { ...envelope, type: "notice" };

  const cwd = cleanText(payload, "cwd");
  if (cwd === undefined || !cwd.startsWith("/")) return unreadable("the input names no folder that the call runs in", event, session);
  const workspace = context.workspaceOf(cwd);
  // The client tells nothing of sub-agents, and does not say how it asks.
  const of = (tool: string, request: ToolRequest, folder = cwd) => actionOf({ agent: "gemini-cli", session, cwd: folder, workspace }, tool, request, context);
  if (role === "tool" || role === "result") {
    const tool = toolIn(payload, "tool_name");
    if (tool === undefined) return unreadable("the input names no tool", event, session);
    const input = field(payload, "tool_input");
    const call = readTool(tool, input, field(payload, "mcp_context"), { cwd, isThere: context.isThere ?? (() => false) });
    const action = of(tool, call.request, call.cwd);
    if (role === "tool") return { ...envelope, type: "tool", isQuestion: false, action, input: exactInput(tool, input) };
    return { ...envelope, type: "result", action, isInterrupted: false, ...readResult(payload) };
  }
  if (role === "prompt") return { ...envelope, type: "prompt", isCommand: false, action: of(event, promptRequest(field(payload, "prompt"))) };
  const detail = cleanText(payload, "source") ?? cleanText(payload, "reason") ?? "";
  return { ...envelope, type: "lifecycle", moment: role, action: of(event, { type: "internal", what: event }), detail };
}
