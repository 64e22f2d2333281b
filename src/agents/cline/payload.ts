import type { Action, PrincipalLink, ToolRequest } from "../../model/index.ts";
import type { Envelope, HookInput, PayloadContext } from "../adapter.ts";
import { asFields, cleanText, field, type Fields } from "../fields.ts";
import { parseStrictJson } from "../strict-json.ts";
import { CLINE_EVENTS } from "./events.ts";
import { readTool } from "./tools.ts";

function readChain(payload: Fields, { principals, version }: PayloadContext): readonly PrincipalLink[] {
  const parent = cleanText(payload, "parent_agent_id");
  const own = cleanText(payload, "agent_id");
  return [
    ...principals,
    { type: "agent", id: "cline", ...(version === undefined ? {} : { version }) },
    ...(parent === undefined || own === undefined ? [] : [{ type: "subagent", id: own, via: "self-asserted" } as const]),
  ];
}

function refused(why: string, event?: string, session?: string): HookInput {
  return { type: "unreadable", why, ...(event === undefined ? {} : { event }), ...(session === undefined ? {} : { session }) };
}

/** The folder that calls run in: the first root of the workspace. */
function folderOf(payload: Fields): string | undefined {
  const roots = field(payload, "workspaceRoots");
  const first: unknown = Array.isArray(roots) ? roots[0] : undefined;
  const path = typeof first === "string" ? cleanText({ first }, "first") : undefined;
  return path?.startsWith("/") === true ? path : undefined;
}

/** The prompt, wherever this version of the client puts it. */
function promptRequest(payload: Fields): ToolRequest {
  const inner = asFields(field(payload, "userPromptSubmit")) ?? asFields(field(payload, "prompt_submit")) ?? {};
  const text = field(inner, "prompt") ?? field(payload, "prompt");
  return typeof text === "string" ? { type: "prompt", text } : { type: "unknown", why: "the prompt cannot be read" };
}

/** Reads what Cline gave to the hook. Never throws: what cannot be read is `unreadable`, a call whose meaning cannot be read is `unknown`. */
export function readPayload(bytes: Uint8Array, context: PayloadContext): HookInput {
  const parsed = parseStrictJson(bytes);
  if (!parsed.isOk) return refused(parsed.why, context.event);
  const payload = asFields(parsed.value);
  if (payload === undefined) return refused("the input is not a JSON object", context.event);
  const event = cleanText(payload, "hookName");
  if (event === undefined || event === "") return refused("the input names no event", context.event);
  if (context.event !== undefined && event !== context.event)
    return refused(`the hook was called for \`${context.event}\` with an input of \`${event.slice(0, 60)}\``, context.event);
  // All agents of a conversation have this one; each has a task of its own.
  const session = cleanText(asFields(field(payload, "sessionContext")) ?? {}, "rootSessionId");
  if (session === undefined || session === "" || session.length > 200) return refused("the input names no session", event);
  const role = Object.hasOwn(CLINE_EVENTS, event) ? CLINE_EVENTS[event] : undefined;
  if (role === undefined) return refused(`the event \`${event.slice(0, 60)}\` is not one that this guard answers`, event, session);
  const turn = cleanText(payload, "taskId");
  const envelope: Envelope = { event, session, ...(turn === undefined ? {} : { turn }) };
  if (role === "notice") return { ...envelope, type: "notice" };

  const cwd = folderOf(payload);
  if (cwd === undefined) return refused("the input names no folder that the call runs in", event, session);
  const own = role === "tool" || role === "result" ? asFields(field(payload, event)) : undefined;
  const call = own === undefined ? undefined : cleanText(own, "id");
  const actionOf = (tool: string, request: ToolRequest): Action => ({
    agent: { name: "cline", ...(context.version === undefined ? {} : { version: context.version }) },
    session,
    ...(call === undefined ? {} : { call }),
    chain: readChain(payload, context),
    cwd,
    ...context.workspaceOf(cwd),
    tool,
    request,
    // It runs everything unasked unless it is told otherwise, and the payload does not say.
    mode: "bypass",
  });
  if (role === "tool" || role === "result") {
    const tool = own === undefined ? undefined : cleanText(own, "name");
    if (own === undefined || tool === undefined || tool === "" || tool.length > 300) return refused("the input names no tool", event, session);
    const input = field(own, "input");
    const action = actionOf(tool, readTool(tool, input));
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
  if (role === "prompt") return { ...envelope, type: "prompt", isCommand: false, action: actionOf(event, promptRequest(payload)) };
  return { ...envelope, type: "lifecycle", moment: role, action: actionOf(event, { type: "internal", what: event }), detail: "" };
}
