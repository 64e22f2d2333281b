import type { AgentMode, ToolRequest } from "../../model/index.ts";
import type { Envelope, HookInput, PayloadContext } from "../adapter.ts";
import { cleanText, field, type Fields } from "../fields.ts";
import { actionOf, openPayload, promptRequest, sessionIn, toolIn, unreadable, type ActionPlace } from "../payload-parts.ts";
import { CODEX_EVENTS } from "./events.ts";
import { exactInput, readTool } from "./tools.ts";

const MODES: Readonly<Record<string, AgentMode>> = { default: "default", acceptEdits: "accept-edits", plan: "plan", bypassPermissions: "bypass" };

/** The client's mode in our words. A mode that is not known is the one in which nobody answers. */
function readMode(payload: Fields): AgentMode {
  const mode = field(payload, "permission_mode");
  return (typeof mode === "string" && Object.hasOwn(MODES, mode) ? MODES[mode] : undefined) ?? "unattended";
}

function subagentsIn(payload: Fields): readonly string[] {
  const subagent = cleanText(payload, "agent_id");
  const kind = cleanText(payload, "agent_type");
  return subagent === undefined ? [] : [kind === undefined ? subagent : `${kind}/${subagent}`];
}

/** Reads what Codex gave to the hook. Never throws: what cannot be read is `unreadable`, a call whose meaning cannot be read is `unknown`. */
export function readPayload(bytes: Uint8Array, context: PayloadContext): HookInput {
  const opened = openPayload(bytes, context, "hook_event_name", (all) => sessionIn(all, "session_id"), CODEX_EVENTS);
  if (opened.type === "unreadable") return opened;
  const { payload, event, session, role } = opened;
  const turn = cleanText(payload, "turn_id");
  const envelope: Envelope = { event, session, ...(turn === undefined ? {} : { turn }) };
  if (role === "notice") return { ...envelope, type: "notice" };

  const cwd = cleanText(payload, "cwd");
  if (cwd === undefined || !cwd.startsWith("/")) return unreadable("the input names no folder that the call runs in", event, session);
  const place: ActionPlace = {
    agent: "codex",
    session,
    cwd,
    workspace: context.workspaceOf(cwd),
    call: cleanText(payload, "tool_use_id"),
    subagents: subagentsIn(payload),
    mode: readMode(payload),
  };
  const of = (tool: string, request: ToolRequest) => actionOf(place, tool, request, context);
  if (role === "tool" || role === "question" || role === "result") {
    const tool = toolIn(payload, "tool_name");
    if (tool === undefined) return unreadable("the input names no tool", event, session);
    const input = field(payload, "tool_input");
    const action = of(tool, readTool(tool, input));
    if (role !== "result") return { ...envelope, type: "tool", isQuestion: role === "question", action, input: exactInput(tool, input) };
    return { ...envelope, type: "result", action, isFailure: false, isInterrupted: false, output: field(payload, "tool_response") };
  }
  if (role === "prompt") return { ...envelope, type: "prompt", isCommand: false, action: of(event, promptRequest(field(payload, "prompt"))) };
  const detail = cleanText(payload, "source") ?? cleanText(payload, "reason") ?? cleanText(payload, "agent_type") ?? "";
  return { ...envelope, type: "lifecycle", moment: role, action: of(event, { type: "internal", what: event }), detail };
}
