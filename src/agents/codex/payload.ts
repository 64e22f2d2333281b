import type { Action, AgentMode, PrincipalLink, ToolRequest } from "../../model/index.ts";
import type { Envelope, HookInput, PayloadContext } from "../adapter.ts";
import { asFields, cleanText, field, type Fields } from "../fields.ts";
import { parseStrictJson } from "../strict-json.ts";
import { CODEX_EVENTS } from "./events.ts";
import { exactInput, readTool } from "./tools.ts";

const MODES: Readonly<Record<string, AgentMode>> = { default: "default", acceptEdits: "accept-edits", plan: "plan", bypassPermissions: "bypass" };

/** The client's mode in our words. A mode that is not known is the one in which nobody answers. */
function readMode(payload: Fields): AgentMode {
  const mode = field(payload, "permission_mode");
  return (typeof mode === "string" && Object.hasOwn(MODES, mode) ? MODES[mode] : undefined) ?? "unattended";
}

function readChain(payload: Fields, { principals, version }: PayloadContext): readonly PrincipalLink[] {
  const subagent = cleanText(payload, "agent_id");
  const kind = cleanText(payload, "agent_type");
  return [
    ...principals,
    { type: "agent", id: "codex", ...(version === undefined ? {} : { version }) },
    ...(subagent === undefined ? [] : [{ type: "subagent", id: kind === undefined ? subagent : `${kind}/${subagent}`, via: "self-asserted" } as const]),
  ];
}

function refused(why: string, event?: string, session?: string): HookInput {
  return { type: "unreadable", why, ...(event === undefined ? {} : { event }), ...(session === undefined ? {} : { session }) };
}

/** Reads what Codex gave to the hook. Never throws: what cannot be read is `unreadable`, a call whose meaning cannot be read is `unknown`. */
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
  const role = Object.hasOwn(CODEX_EVENTS, event) ? CODEX_EVENTS[event] : undefined;
  if (role === undefined) return refused(`the event \`${event.slice(0, 60)}\` is not one that this guard answers`, event, session);
  const turn = cleanText(payload, "turn_id");
  const envelope: Envelope = { event, session, ...(turn === undefined ? {} : { turn }) };
  if (role === "notice") return { ...envelope, type: "notice" };

  const cwd = cleanText(payload, "cwd");
  if (cwd === undefined || !cwd.startsWith("/")) return refused("the input names no folder that the call runs in", event, session);
  const call = cleanText(payload, "tool_use_id");
  const workspace = context.workspaceOf(cwd);
  const actionOf = (tool: string, request: ToolRequest): Action => ({
    agent: { name: "codex", ...(context.version === undefined ? {} : { version: context.version }) },
    session,
    ...(call === undefined ? {} : { call }),
    chain: readChain(payload, context),
    cwd,
    ...workspace,
    tool,
    request,
    mode: readMode(payload),
  });
  if (role === "tool" || role === "question" || role === "result") {
    const tool = cleanText(payload, "tool_name");
    if (tool === undefined || tool === "" || tool.length > 300) return refused("the input names no tool", event, session);
    const input = field(payload, "tool_input");
    const action = actionOf(tool, readTool(tool, input));
    if (role !== "result") return { ...envelope, type: "tool", isQuestion: role === "question", action, input: exactInput(tool, input) };
    return { ...envelope, type: "result", action, isFailure: false, isInterrupted: false, output: field(payload, "tool_response") };
  }
  if (role === "prompt") {
    const text = field(payload, "prompt");
    const request: ToolRequest = typeof text === "string" ? { type: "prompt", text } : { type: "unknown", why: "the prompt cannot be read" };
    return { ...envelope, type: "prompt", isCommand: false, action: actionOf(event, request) };
  }
  const detail = cleanText(payload, "source") ?? cleanText(payload, "reason") ?? cleanText(payload, "agent_type") ?? "";
  return { ...envelope, type: "lifecycle", moment: role, action: actionOf(event, { type: "internal", what: event }), detail };
}
