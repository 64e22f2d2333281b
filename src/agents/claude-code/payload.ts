import type { Action, AgentMode, PrincipalLink, ToolRequest } from "../../model/index.ts";
import type { Envelope, HookInput, PayloadContext } from "../adapter.ts";
import { eventRole } from "./events.ts";
import { asFields, cleanText, field, optionalText, type Fields } from "../fields.ts";
import { parseStrictJson } from "../strict-json.ts";
import { readTool } from "./tools.ts";

const MOMENTS: Readonly<Record<string, Extract<HookInput, { readonly type: "lifecycle" }>["moment"]>> = {
  SessionStart: "session.start",
  SessionEnd: "session.end",
  SubagentStart: "subagent.start",
  SubagentStop: "subagent.stop",
};

const MODES: Readonly<Record<string, AgentMode>> = {
  default: "default",
  manual: "default",
  acceptEdits: "accept-edits",
  plan: "plan",
  auto: "auto",
  dontAsk: "unattended",
  bypassPermissions: "bypass",
};

/** The client's mode in our words. A mode that is not known is the one in which nobody answers. */
function readMode(payload: Fields): AgentMode {
  const mode = field(payload, "permission_mode");
  if (mode === undefined) return "default";
  return (typeof mode === "string" && Object.hasOwn(MODES, mode) ? MODES[mode] : undefined) ?? "unattended";
}

function readChain(payload: Fields, context: PayloadContext): readonly PrincipalLink[] {
  const chain: PrincipalLink[] = [...context.principals];
  chain.push({
    type: "agent",
    id: "claude-code",
    ...(context.version === undefined ? {} : { version: context.version }),
  });
  const subagent = cleanText(payload, "agent_id");
  const kind = cleanText(payload, "agent_type");
  if (subagent !== undefined)
    chain.push({
      type: "subagent",
      id: kind === undefined ? subagent : `${kind}/${subagent}`,
      via: "self-asserted",
    });
  return chain;
}

function refused(why: string, event?: string, session?: string): HookInput {
  return {
    type: "unreadable",
    why,
    ...(event === undefined ? {} : { event }),
    ...(session === undefined ? {} : { session }),
  };
}

/** What a typed command would do: a prompt of an MCP server, or a skill with the shell commands in it. */
function expansionRequest(payload: Fields): ToolRequest {
  const name = cleanText(payload, "command_name");
  const args = optionalText(payload, "command_args");
  if (name === undefined || args === undefined) return { type: "unknown", why: "the command cannot be read" };
  const kind = field(payload, "expansion_type");
  if (kind === "slash_command") return { type: "skill", name, args };
  if (kind === "mcp_prompt") return readTool(name.startsWith("mcp__") ? name : `mcp__${name.replace(":", "__")}`, { args }, undefined);
  return { type: "unknown", why: "the kind of command is not known" };
}

function promptRequest(payload: Fields): ToolRequest {
  const text = field(payload, "prompt");
  return typeof text === "string" ? { type: "prompt", text } : { type: "unknown", why: "the prompt cannot be read" };
}

function toolRequest(payload: Fields, tool: string): ToolRequest {
  const server = field(payload, "mcp_server");
  const name = server === undefined ? undefined : cleanText(asFields(server) ?? {}, "name");
  if (server !== undefined && name === undefined) return { type: "unknown", why: "the MCP server of the call cannot be read" };
  return readTool(tool, field(payload, "tool_input"), name);
}

/** The input without the sentence in which the model says what a command is for: the same command is told differently each time. */
function exactInput(tool: string, input: unknown): unknown {
  const fields = tool === "Bash" ? asFields(input) : undefined;
  return fields === undefined ? input : Object.fromEntries(Object.entries(fields).filter(([name]) => name !== "description"));
}

/**
 * Reads what the client gave to the hook. Never throws: what cannot be read is `unreadable`, and a call
 * whose meaning cannot be read is an action of type `unknown`.
 */
export function readPayload(bytes: Uint8Array, context: PayloadContext): HookInput {
  const parsed = parseStrictJson(bytes);
  if (!parsed.isOk) return refused(parsed.why, context.event);
  const payload = asFields(parsed.value);
  if (payload === undefined) return refused("the input is not a JSON object", context.event);
  const event = cleanText(payload, "hook_event_name");
  if (event === undefined || event === "") return refused("the input names no event", context.event);
  if (context.event !== undefined && event !== context.event) {
    return refused(`the hook was called for \`${context.event}\` with an input of \`${event.slice(0, 60)}\``, context.event);
  }
  const role = eventRole(event);
  const session = cleanText(payload, "session_id");
  if (session === undefined || session === "" || session.length > 200) return refused("the input names no session", event);
  if (role === undefined || role === "foreign") return refused(`the event \`${event.slice(0, 60)}\` is not one that this guard answers`, event, session);
  const turn = cleanText(payload, "prompt_id");
  const envelope: Envelope = { event, session, ...(turn === undefined ? {} : { turn }) };
  if (role === "notice") return { ...envelope, type: "notice" };

  const cwd = cleanText(payload, "cwd");
  if (cwd === undefined || !cwd.startsWith("/")) return refused("the input names no folder that the call runs in", event, session);
  const call = cleanText(payload, "tool_use_id");
  const workspace = context.workspaceOf(cwd);
  const actionOf = (tool: string, request: ToolRequest): Action => ({
    agent: {
      name: "claude-code",
      ...(context.version === undefined ? {} : { version: context.version }),
    },
    session,
    ...(call === undefined ? {} : { call }),
    chain: readChain(payload, context),
    cwd,
    ...workspace,
    tool,
    request,
    mode: readMode(payload),
  });

  if (role === "tool" || role === "result") {
    const tool = cleanText(payload, "tool_name");
    if (tool === undefined || tool === "" || tool.length > 300) return refused("the input names no tool", event, session);
    const action = actionOf(tool, toolRequest(payload, tool));
    if (role === "tool")
      return { ...envelope, type: "tool", isQuestion: event === "PermissionRequest", action, input: exactInput(tool, field(payload, "tool_input")) };
    const durationMs = field(payload, "duration_ms");
    return {
      ...envelope,
      type: "result",
      action,
      isFailure: event === "PostToolUseFailure",
      isInterrupted: field(payload, "is_interrupt") === true,
      output: field(payload, event === "PostToolUseFailure" ? "error" : "tool_response"),
      ...(typeof durationMs === "number" && durationMs >= 0 ? { durationMs } : {}),
    };
  }
  if (role === "prompt") {
    const isCommand = event === "UserPromptExpansion";
    const request = isCommand ? expansionRequest(payload) : promptRequest(payload);
    return { ...envelope, type: "prompt", isCommand, action: actionOf(event, request) };
  }
  if (role === "config") {
    const path = cleanText(payload, "file_path");
    const source = cleanText(payload, "source") ?? "";
    return {
      ...envelope,
      type: "config",
      action: actionOf(event, { type: "internal", what: event }),
      source,
      ...(path === undefined ? {} : { path }),
    };
  }
  const detail = cleanText(payload, "source") ?? cleanText(payload, "reason") ?? cleanText(payload, "agent_type") ?? "";
  return {
    ...envelope,
    type: "lifecycle",
    moment: MOMENTS[event]!,
    action: actionOf(event, { type: "internal", what: event }),
    detail,
  };
}
