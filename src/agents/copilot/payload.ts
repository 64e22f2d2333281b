import type { ToolRequest } from "../../model/index.ts";
import type { Envelope, HookInput, PayloadContext } from "../adapter.ts";
import { asFields, cleanText, field, type Fields } from "../fields.ts";
import { actionOf, payloadIn, promptRequest, roleOf, sessionIn, toolIn, unansweredEvent, unreadable, type ActionPlace } from "../payload-parts.ts";
import { COPILOT_EVENTS, isSnakeCase } from "./events.ts";
import { exactInput, isPlainPair, mcpPair, readTool } from "./tools.ts";

/** Names of a payload's fields, in either of the client's two languages. */
interface Names {
  readonly session: string;
  readonly tool: string;
  readonly input: string;
  readonly result: string;
}

const CAMEL: Names = { session: "sessionId", tool: "toolName", input: "toolArgs", result: "toolResult" };
const SNAKE: Names = { session: "session_id", tool: "tool_name", input: "tool_input", result: "tool_result" };

/** The sub-agents down to the one that acts. The client tells them; nothing proves them. */
function subagentsIn(payload: Fields): readonly string[] {
  const own = cleanText(payload, "agentId");
  const parent = cleanText(payload, "parentAgentId");
  const kind = cleanText(payload, "agentType");
  if (own === undefined || own === "") return [];
  return [...(parent === undefined || parent === "" ? [] : [parent]), kind === undefined || kind === "" ? own : `${kind}/${own}`];
}

/** W3C trace context: the client's trace is what joins a hook's events with its telemetry. */
function traceOf(payload: Fields): string | undefined {
  return /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(cleanText(payload, "traceparent") ?? "")?.[1];
}

/** The event that a payload is of: what it says itself, where it does, else what the hook was registered for. */
function eventOf(payload: Fields, given: string | undefined): string | undefined {
  const own = cleanText(payload, "hook_event_name") ?? cleanText(payload, "hookName");
  if (own === undefined) return given !== undefined && !isSnakeCase(given) ? given : undefined;
  // The one event whose two languages are mixed.
  const name = own === "Notification" ? "notification" : own;
  return given === undefined || given === name ? name : undefined;
}

/** The client's own question. One about an MCP tool names the server, and is where those are judged whose names alone do not. */
function readQuestion(tool: string, input: unknown): { readonly request: ToolRequest; readonly isQuestion: boolean } {
  const pair = mcpPair(tool);
  if (pair === undefined) {
    // It tells a kind and not a call: what was judged before is not judged by less.
    return { request: { type: "internal", what: `${tool.slice(0, 100)}: judged before` }, isQuestion: true };
  }
  if (asFields(input) === undefined) return { request: { type: "unknown", why: "the input of the MCP tool is not an object" }, isQuestion: false };
  return { request: { type: "mcp", ...pair, input }, isQuestion: isPlainPair(pair.server, pair.tool) };
}

/** Reads what Copilot CLI gave to the hook. Never throws: what cannot be read is `unreadable`, a call whose meaning cannot be read is `unknown`. */
export function readPayload(bytes: Uint8Array, context: PayloadContext): HookInput {
  const payload = payloadIn(bytes);
  if (typeof payload === "string") return unreadable(payload, context.event);
  const event = eventOf(payload, context.event);
  if (event === undefined) return unreadable("the input is of another event than the hook was called for, or names none", context.event);
  const names = isSnakeCase(event) ? SNAKE : CAMEL;
  const session = sessionIn(payload, names.session);
  if (session === undefined) return unreadable(`the input names no session in \`${names.session}\``, event);
  const role = roleOf(COPILOT_EVENTS, event);
  if (role === undefined) return unansweredEvent(event, session);
  const turn = traceOf(payload);
  const envelope: Envelope = { event, session, ...(turn === undefined ? {} : { turn }) };
  if (role === "notice") return { ...envelope, type: "notice" };

  const cwd = cleanText(payload, "cwd");
  if (cwd === undefined || !cwd.startsWith("/")) return unreadable("the input names no folder that the call runs in", event, session);
  // The client does not say how it asks.
  const place: ActionPlace = { agent: "copilot", session, cwd, workspace: context.workspaceOf(cwd), subagents: subagentsIn(payload) };
  const of = (tool: string, request: ToolRequest) => actionOf(place, tool, request, context);
  if (role === "tool" || role === "question" || role === "result" || role === "failure") {
    const tool = toolIn(payload, names.tool);
    if (tool === undefined) return unreadable(`the input names no tool in \`${names.tool}\``, event, session);
    if (role === "question") {
      const input = field(payload, "toolInput");
      const { request, isQuestion } = readQuestion(tool, input);
      return { ...envelope, type: "tool", isQuestion, action: of(tool, request), input };
    }
    const input = field(payload, names.input);
    const action = of(tool, readTool(tool, input));
    if (role === "tool") return { ...envelope, type: "tool", isQuestion: false, action, input: exactInput(tool, input) };
    const output = field(payload, role === "failure" ? "error" : names.result);
    return { ...envelope, type: "result", action, isFailure: role === "failure", isInterrupted: false, output };
  }
  if (role === "prompt") return { ...envelope, type: "prompt", isCommand: false, action: of(event, promptRequest(field(payload, "prompt"))) };
  const detail = cleanText(payload, "source") ?? cleanText(payload, "reason") ?? cleanText(payload, "agentName") ?? "";
  return { ...envelope, type: "lifecycle", moment: role, action: of(event, { type: "internal", what: event }), detail };
}
