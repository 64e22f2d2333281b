import { posix } from "node:path";
import type { Action, PrincipalLink, ToolRequest } from "../../model/index.ts";
import type { Envelope, HookInput, PayloadContext } from "../adapter.ts";
import { asFields, cleanText, field, optionalText, type Fields } from "../fields.ts";
import { parseStrictJson } from "../strict-json.ts";
import { OPENCODE_EVENTS } from "./events.ts";
import { exactInput, readTool } from "./tools.ts";

function readChain(payload: Fields, { principals, version }: PayloadContext): readonly PrincipalLink[] {
  const child = cleanText(payload, "child");
  const kind = cleanText(payload, "agent");
  return [
    ...principals,
    { type: "agent", id: "opencode", ...(version === undefined ? {} : { version }) },
    ...(child === undefined ? [] : [{ type: "subagent", id: kind === undefined ? child : `${kind}/${child}`, via: "self-asserted" } as const]),
  ];
}

function refused(why: string, event?: string, session?: string): HookInput {
  return { type: "unreadable", why, ...(event === undefined ? {} : { event }), ...(session === undefined ? {} : { session }) };
}

/** Names of the MCP servers; `undefined` where that is no list of names. */
function serversIn(payload: Fields): readonly string[] | undefined {
  const servers = field(payload, "servers");
  return Array.isArray(servers) && servers.every((name) => typeof name === "string") ? servers : undefined;
}

/** The folder that a call runs in: a shell's may be another than the session's. */
function folderOfCall(directory: string, tool: string, args: unknown): string | undefined {
  const fields = tool === "bash" ? asFields(args) : undefined;
  if (fields === undefined) return directory;
  const workdir = optionalText(fields, "workdir");
  return workdir === undefined ? undefined : posix.resolve(directory, workdir);
}

function promptRequest(output: Fields): ToolRequest {
  const parts = field(output, "parts");
  if (!Array.isArray(parts)) return { type: "unknown", why: "the prompt cannot be read" };
  const texts = parts.map((part) => asFields(part)).filter((part) => part !== undefined && field(part, "type") === "text");
  const read = texts.map((part) => field(part!, "text"));
  return read.every((text) => typeof text === "string") ? { type: "prompt", text: read.join("\n") } : { type: "unknown", why: "the prompt cannot be read" };
}

/**
 * Reads what the plugin gave to the hook: the client's own payload (`input`, `output`), with the folder and the conversation around it. Never throws:
 * what cannot be read is `unreadable`, a call whose meaning cannot be read is `unknown`.
 */
export function readPayload(bytes: Uint8Array, context: PayloadContext): HookInput {
  const parsed = parseStrictJson(bytes);
  if (!parsed.isOk) return refused(parsed.why, context.event);
  const payload = asFields(parsed.value);
  if (payload === undefined) return refused("the input is not a JSON object", context.event);
  const event = cleanText(payload, "event");
  if (event === undefined || event === "") return refused("the input names no event", context.event);
  if (context.event !== undefined && event !== context.event)
    return refused(`the hook was called for \`${context.event}\` with an input of \`${event.slice(0, 60)}\``, context.event);
  const session = cleanText(payload, "session");
  if (session === undefined || session === "" || session.length > 200) return refused("the input names no session", event);
  const role = Object.hasOwn(OPENCODE_EVENTS, event) ? OPENCODE_EVENTS[event] : undefined;
  if (role === undefined) return refused(`the event \`${event.slice(0, 60)}\` is not one that this guard answers`, event, session);
  const envelope: Envelope = { event, session };
  if (role === "notice") return { ...envelope, type: "notice" };

  const directory = cleanText(payload, "directory");
  if (directory === undefined || !directory.startsWith("/")) return refused("the input names no folder that the session runs in", event, session);
  const servers = serversIn(payload);
  if (servers === undefined) return refused("the input does not name the MCP servers", event, session);
  const input = asFields(field(payload, "input"));
  const output = asFields(field(payload, "output"));
  if (input === undefined || output === undefined) return refused("the input of the event cannot be read", event, session);
  const call = cleanText(input, "callID");
  const actionOf = (tool: string, request: ToolRequest, cwd = directory): Action => ({
    agent: { name: "opencode", ...(context.version === undefined ? {} : { version: context.version }) },
    session,
    ...(call === undefined ? {} : { call }),
    chain: readChain(payload, context),
    cwd,
    ...context.workspaceOf(directory),
    tool,
    request,
    mode: cleanText(payload, "agent") === "plan" ? "plan" : "default",
  });
  if (role === "tool" || role === "result") {
    const tool = cleanText(input, "tool");
    if (tool === undefined || tool === "" || tool.length > 300) return refused("the input names no tool", event, session);
    const args = field(role === "tool" ? output : input, "args");
    const cwd = folderOfCall(directory, tool, args);
    if (cwd === undefined) return refused("the field `workdir` of the tool `bash` cannot be read", event, session);
    const action = actionOf(tool, readTool(tool, args, servers), cwd);
    if (role === "tool") return { ...envelope, type: "tool", isQuestion: false, action, input: exactInput(tool, args) };
    return { ...envelope, type: "result", action, isFailure: false, isInterrupted: false, output };
  }
  if (role === "prompt") return { ...envelope, type: "prompt", isCommand: false, action: actionOf(event, promptRequest(output)) };
  return {
    ...envelope,
    type: "lifecycle",
    moment: role,
    action: actionOf(event, { type: "internal", what: event }),
    detail: cleanText(payload, "agent") ?? "",
  };
}
