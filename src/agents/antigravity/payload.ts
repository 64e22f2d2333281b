import { isAbsolute } from "node:path";
import type { HookInput, PayloadContext } from "../adapter.ts";
import { asFields, field } from "../fields.ts";
import { actionOf, envelopeOf, payloadIn, sessionIn, toolIn, unansweredEvent, unreadable } from "../payload-parts.ts";
import { readTool } from "./tools.ts";

/** The one event whose payload is known from documentation. */
export const TOOL_EVENT = "PreToolUse";

/** Reads what Antigravity gave to the hook. Never throws: what cannot be read is `unreadable`, a call whose meaning cannot be read is `unknown`. */
export function readPayload(bytes: Uint8Array, context: PayloadContext): HookInput {
  const payload = payloadIn(bytes);
  const event = context.event ?? TOOL_EVENT;
  if (typeof payload === "string") return unreadable(payload, event);
  const session = sessionIn(payload, "conversationId");
  if (session === undefined) return unreadable("the input names no session in `conversationId`", event);
  if (event !== TOOL_EVENT) return unansweredEvent(event, session);
  const call = asFields(field(payload, "toolCall"));
  if (call === undefined) return unreadable("the input holds no call in `toolCall`", event, session);
  const strange = Object.keys(call).find((name) => name !== "name" && name !== "args");
  if (strange !== undefined) return unreadable(`the field \`toolCall\` has a field \`${strange.slice(0, 60)}\` that is not known`, event, session);
  const tool = toolIn(call, "name");
  if (tool === undefined) return unreadable("the input names no tool in `toolCall.name`", event, session);
  const paths = field(payload, "workspacePaths");
  const root: unknown = Array.isArray(paths) ? paths[0] : undefined;
  if (typeof root !== "string" || !root.isWellFormed() || root.includes("\0") || !isAbsolute(root))
    return unreadable("the input names no folder in `workspacePaths`", event, session);
  const input = field(call, "args");
  const { cwd, request } = readTool(tool, input, root);
  const action = actionOf({ agent: "antigravity", session, cwd, workspace: context.workspaceOf(root) }, tool, request, context);
  return { ...envelopeOf(event, session, undefined), type: "tool", isQuestion: false, action, input };
}
