import type { Action, PrincipalLink, ToolRequest } from "../../model/index.ts";
import type { Envelope, HookInput, PayloadContext } from "../adapter.ts";
import { asFields, cleanText, field, type Fields } from "../fields.ts";
import { parseStrictJson } from "../strict-json.ts";
import { GEMINI_EVENTS } from "./events.ts";
import { exactInput, readTool } from "./tools.ts";

/** The client tells nothing of sub-agents: their calls are those of the session. */
function readChain({ principals, version }: PayloadContext): readonly PrincipalLink[] {
  return [...principals, { type: "agent", id: "gemini-cli", ...(version === undefined ? {} : { version }) }];
}

function refused(why: string, event?: string, session?: string): HookInput {
  return { type: "unreadable", why, ...(event === undefined ? {} : { event }), ...(session === undefined ? {} : { session }) };
}

/** What came back of a call, and whether it failed. */
function readResult(payload: Fields): Pick<Extract<HookInput, { readonly type: "result" }>, "output" | "isFailure"> {
  const output = field(payload, "tool_response");
  const error = field(asFields(output) ?? {}, "error");
  return { output, isFailure: error !== undefined && error !== null };
}

/** Reads what Gemini CLI gave to the hook. Never throws: what cannot be read is `unreadable`, a call whose meaning cannot be read is `unknown`. */
export function readPayload(bytes: Uint8Array, context: PayloadContext): HookInput {
  const parsed = parseStrictJson(bytes);
  if (!parsed.isOk) return refused(parsed.why, context.event);
  const payload = asFields(parsed.value);
  if (payload === undefined) return refused("the input is not a JSON object", context.event);
  const event = cleanText(payload, "hook_event_name");
  if (event === undefined || event === "") return refused("the input names no event", context.event);
  if (context.event !== undefined && event !== context.event)
    return refused(`the hook was called for \`${context.event}\` with an input of \`${event.slice(0, 60)}\``, context.event);
  const session = cleanText(payload, "session_id");
  if (session === undefined || session === "" || session.length > 200) return refused("the input names no session", event);
  const role = Object.hasOwn(GEMINI_EVENTS, event) ? GEMINI_EVENTS[event] : undefined;
  if (role === undefined) return refused(`the event \`${event.slice(0, 60)}\` is not one that this guard answers`, event, session);
  const envelope: Envelope = { event, session };
  if (role === "notice") return { ...envelope, type: "notice" };

  const cwd = cleanText(payload, "cwd");
  if (cwd === undefined || !cwd.startsWith("/")) return refused("the input names no folder that the call runs in", event, session);
  const workspace = context.workspaceOf(cwd);
  const actionOf = (tool: string, request: ToolRequest, folder = cwd): Action => ({
    agent: { name: "gemini-cli", ...(context.version === undefined ? {} : { version: context.version }) },
    session,
    chain: readChain(context),
    cwd: folder,
    ...workspace,
    tool,
    request,
    // The client does not say how it asks.
    mode: "default",
  });
  if (role === "tool" || role === "result") {
    const tool = cleanText(payload, "tool_name");
    if (tool === undefined || tool === "" || tool.length > 300) return refused("the input names no tool", event, session);
    const input = field(payload, "tool_input");
    const call = readTool(tool, input, field(payload, "mcp_context"), { cwd, isThere: context.isThere ?? (() => false) });
    const action = actionOf(tool, call.request, call.cwd);
    if (role === "tool") return { ...envelope, type: "tool", isQuestion: false, action, input: exactInput(tool, input) };
    return { ...envelope, type: "result", action, isInterrupted: false, ...readResult(payload) };
  }
  if (role === "prompt") {
    const text = field(payload, "prompt");
    const request: ToolRequest = typeof text === "string" ? { type: "prompt", text } : { type: "unknown", why: "the prompt cannot be read" };
    return { ...envelope, type: "prompt", isCommand: false, action: actionOf(event, request) };
  }
  const detail = cleanText(payload, "source") ?? cleanText(payload, "reason") ?? "";
  return { ...envelope, type: "lifecycle", moment: role, action: actionOf(event, { type: "internal", what: event }), detail };
}
