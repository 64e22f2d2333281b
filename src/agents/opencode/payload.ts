import { posix } from "node:path";
import type { ToolRequest } from "../../model/index.ts";
import type { Envelope, HookInput, PayloadContext } from "../adapter.ts";
import { asFields, cleanText, field, optionalText, type Fields } from "../fields.ts";
import { actionOf, openPayload, promptRequest, sessionIn, toolIn, unreadable, type ActionPlace } from "../payload-parts.ts";
import { OPENCODE_EVENTS } from "./events.ts";
import { exactInput, readTool } from "./tools.ts";

function subagentsIn(payload: Fields): readonly string[] {
  const child = cleanText(payload, "child");
  const kind = cleanText(payload, "agent");
  return child === undefined ? [] : [kind === undefined ? child : `${kind}/${child}`];
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

/** The text of a prompt; `undefined` where it cannot be read. */
function promptIn(output: Fields): string | undefined {
  const parts = field(output, "parts");
  if (!Array.isArray(parts)) return undefined;
  const texts = parts.map((part) => asFields(part)).filter((part) => part !== undefined && field(part, "type") === "text");
  const read = texts.map((part) => field(part!, "text"));
  return read.every((text) => typeof text === "string") ? read.join("\n") : undefined;
}

/**
 * Reads what the plugin gave to the hook: the client's own payload (`input`, `output`), with the folder and the conversation around it. Never throws:
 * what cannot be read is `unreadable`, a call whose meaning cannot be read is `unknown`.
 */
export function readPayload(bytes: Uint8Array, context: PayloadContext): HookInput {
  const opened = openPayload(bytes, context, "event", (all) => sessionIn(all, "session"), OPENCODE_EVENTS);
  if (opened.type === "unreadable") return opened;
  const { payload, event, session, role } = opened;
  const envelope: Envelope = { event, session };
  if (role === "notice") return { ...envelope, type: "notice" };

  const directory = cleanText(payload, "directory");
  if (directory === undefined || !directory.startsWith("/")) return unreadable("the input names no folder that the session runs in", event, session);
  const servers = serversIn(payload);
  if (servers === undefined) return unreadable("the input does not name the MCP servers", event, session);
  const input = asFields(field(payload, "input"));
  const output = asFields(field(payload, "output"));
  if (input === undefined || output === undefined) return unreadable("the input of the event cannot be read", event, session);
  const place: ActionPlace = {
    agent: "opencode",
    session,
    cwd: directory,
    workspace: context.workspaceOf(directory),
    call: cleanText(input, "callID"),
    subagents: subagentsIn(payload),
    mode: cleanText(payload, "agent") === "plan" ? "plan" : "default",
  };
  const of = (tool: string, request: ToolRequest, cwd = directory) => actionOf({ ...place, cwd }, tool, request, context);
  if (role === "tool" || role === "result") {
    const tool = toolIn(input, "tool");
    if (tool === undefined) return unreadable("the input names no tool", event, session);
    const args = field(role === "tool" ? output : input, "args");
    const cwd = folderOfCall(directory, tool, args);
    if (cwd === undefined) return unreadable("the field `workdir` of the tool `bash` cannot be read", event, session);
    const action = of(tool, readTool(tool, args, servers), cwd);
    if (role === "tool") return { ...envelope, type: "tool", isQuestion: false, action, input: exactInput(tool, args) };
    return { ...envelope, type: "result", action, isFailure: false, isInterrupted: false, output };
  }
  if (role === "prompt") return { ...envelope, type: "prompt", isCommand: false, action: of(event, promptRequest(promptIn(output))) };
  return {
    ...envelope,
    type: "lifecycle",
    moment: role,
    action: of(event, { type: "internal", what: event }),
    detail: cleanText(payload, "agent") ?? "",
  };
}
