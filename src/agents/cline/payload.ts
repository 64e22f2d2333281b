import type { ToolRequest } from "../../model/index.ts";
import type { Envelope, HookInput, PayloadContext } from "../adapter.ts";
import { asFields, cleanText, field, type Fields } from "../fields.ts";
import { actionOf, openPayload, promptRequest, sessionIn, toolIn, unreadable, type ActionPlace } from "../payload-parts.ts";
import { CLINE_EVENTS } from "./events.ts";
import { readTool } from "./tools.ts";

function subagentsIn(payload: Fields): readonly string[] {
  const own = cleanText(payload, "agent_id");
  return own === undefined || cleanText(payload, "parent_agent_id") === undefined ? [] : [own];
}

/** The folder that calls run in: the first root of the workspace. */
function folderOf(payload: Fields): string | undefined {
  const roots = field(payload, "workspaceRoots");
  const first: unknown = Array.isArray(roots) ? roots[0] : undefined;
  const path = typeof first === "string" ? cleanText({ first }, "first") : undefined;
  return path?.startsWith("/") === true ? path : undefined;
}

/** The prompt, wherever this version of the client puts it. */
function promptIn(payload: Fields): unknown {
  const inner = asFields(field(payload, "userPromptSubmit")) ?? asFields(field(payload, "prompt_submit")) ?? {};
  return field(inner, "prompt") ?? field(payload, "prompt");
}

/** Reads what Cline gave to the hook. Never throws: what cannot be read is `unreadable`, a call whose meaning cannot be read is `unknown`. */
export function readPayload(bytes: Uint8Array, context: PayloadContext): HookInput {
  // All agents of a conversation have this session; each has a task of its own.
  const sessionOf = (all: Fields) => sessionIn(asFields(field(all, "sessionContext")) ?? {}, "rootSessionId");
  const opened = openPayload(bytes, context, "hookName", sessionOf, CLINE_EVENTS);
  if (opened.type === "unreadable") return opened;
  const { payload, event, session, role } = opened;
  const turn = cleanText(payload, "taskId");
  const envelope: Envelope = { event, session, ...(turn === undefined ? {} : { turn }) };
  if (role === "notice") return { ...envelope, type: "notice" };

  const cwd = folderOf(payload);
  if (cwd === undefined) return unreadable("the input names no folder that the call runs in", event, session);
  const own = role === "tool" || role === "result" ? asFields(field(payload, event)) : undefined;
  const place: ActionPlace = {
    agent: "cline",
    session,
    cwd,
    workspace: context.workspaceOf(cwd),
    call: own === undefined ? undefined : cleanText(own, "id"),
    subagents: subagentsIn(payload),
    // It runs everything unasked unless it is told otherwise, and the payload does not say.
    mode: "bypass",
  };
  const of = (tool: string, request: ToolRequest) => actionOf(place, tool, request, context);
  if (role === "tool" || role === "result") {
    const tool = own === undefined ? undefined : toolIn(own, "name");
    if (own === undefined || tool === undefined) return unreadable("the input names no tool", event, session);
    const input = field(own, "input");
    const action = of(tool, readTool(tool, input));
    if (role === "tool") return { ...envelope, type: "tool", isQuestion: false, action, input };
    const durationMs = field(own, "durationMs");
    return {
      ...envelope,
      type: "result",
      action,
      isFailure: field(own, "error") !== undefined && field(own, "error") !== null,
      isInterrupted: false,
      output: field(own, "output"),
      ...(typeof durationMs === "number" && durationMs >= 0 ? { durationMs } : {}),
    };
  }
  if (role === "prompt") return { ...envelope, type: "prompt", isCommand: false, action: of(event, promptRequest(promptIn(payload))) };
  return { ...envelope, type: "lifecycle", moment: role, action: of(event, { type: "internal", what: event }), detail: "" };
}
