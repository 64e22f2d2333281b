import type { Action, PrincipalLink, ToolRequest } from "../../model/index.ts";
import type { Envelope, HookInput, PayloadContext } from "../adapter.ts";
import { asFields, cleanText, field, type Fields } from "../fields.ts";
import { parseStrictJson } from "../strict-json.ts";
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

/** Person, agent, and the sub-agents down to the one that acts. The client tells them; nothing proves them. */
function readChain(payload: Fields, { principals, version }: PayloadContext): readonly PrincipalLink[] {
  const own = cleanText(payload, "agentId");
  const parent = cleanText(payload, "parentAgentId");
  const kind = cleanText(payload, "agentType");
  const chain: PrincipalLink[] = [...principals, { type: "agent", id: "copilot", ...(version === undefined ? {} : { version }) }];
  if (own === undefined || own === "") return chain;
  if (parent !== undefined && parent !== "") chain.push({ type: "subagent", id: parent, via: "self-asserted" });
  chain.push({ type: "subagent", id: kind === undefined || kind === "" ? own : `${kind}/${own}`, via: "self-asserted" });
  return chain;
}

/** W3C trace context: the client's trace is what joins a hook's events with its telemetry. */
function traceOf(payload: Fields): string | undefined {
  return /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(cleanText(payload, "traceparent") ?? "")?.[1];
}

function refused(why: string, event?: string, session?: string): HookInput {
  return { type: "unreadable", why, ...(event === undefined ? {} : { event }), ...(session === undefined ? {} : { session }) };
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
  const parsed = parseStrictJson(bytes);
  if (!parsed.isOk) return refused(parsed.why, context.event);
  const payload = asFields(parsed.value);
  if (payload === undefined) return refused("the input is not a JSON object", context.event);
  const event = eventOf(payload, context.event);
  if (event === undefined) return refused("the input is of another event than the hook was called for, or names none", context.event);
  const names = isSnakeCase(event) ? SNAKE : CAMEL;
  const session = cleanText(payload, names.session);
  if (session === undefined || session === "" || session.length > 200) return refused(`the input names no session in \`${names.session}\``, event);
  const role = Object.hasOwn(COPILOT_EVENTS, event) ? COPILOT_EVENTS[event] : undefined;
  if (role === undefined) return refused(`the event \`${event.slice(0, 60)}\` is not one that this guard answers`, event, session);
  const turn = traceOf(payload);
  const envelope: Envelope = { event, session, ...(turn === undefined ? {} : { turn }) };
  if (role === "notice") return { ...envelope, type: "notice" };

  const cwd = cleanText(payload, "cwd");
  if (cwd === undefined || !cwd.startsWith("/")) return refused("the input names no folder that the call runs in", event, session);
  const workspace = context.workspaceOf(cwd);
  const actionOf = (tool: string, request: ToolRequest): Action => ({
    agent: { name: "copilot", ...(context.version === undefined ? {} : { version: context.version }) },
    session,
    chain: readChain(payload, context),
    cwd,
    ...workspace,
    tool,
    request,
    // The client does not say how it asks.
    mode: "default",
  });
  if (role === "tool" || role === "question" || role === "result" || role === "failure") {
    const tool = cleanText(payload, names.tool);
    if (tool === undefined || tool === "" || tool.length > 300) return refused(`the input names no tool in \`${names.tool}\``, event, session);
    if (role === "question") {
      const input = field(payload, "toolInput");
      const { request, isQuestion } = readQuestion(tool, input);
      return { ...envelope, type: "tool", isQuestion, action: actionOf(tool, request), input };
    }
    const input = field(payload, names.input);
    const action = actionOf(tool, readTool(tool, input));
    if (role === "tool") return { ...envelope, type: "tool", isQuestion: false, action, input: exactInput(tool, input) };
    const output = field(payload, role === "failure" ? "error" : names.result);
    return { ...envelope, type: "result", action, isFailure: role === "failure", isInterrupted: false, output };
  }
  if (role === "prompt") {
    const text = field(payload, "prompt");
    const request: ToolRequest = typeof text === "string" ? { type: "prompt", text } : { type: "unknown", why: "the prompt cannot be read" };
    return { ...envelope, type: "prompt", isCommand: false, action: actionOf(event, request) };
  }
  const detail = cleanText(payload, "source") ?? cleanText(payload, "reason") ?? cleanText(payload, "agentName") ?? "";
  return { ...envelope, type: "lifecycle", moment: role, action: actionOf(event, { type: "internal", what: event }), detail };
}
