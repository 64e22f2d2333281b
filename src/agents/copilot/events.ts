import type { HookInput } from "../adapter.ts";

type Moment = Extract<HookInput, { readonly type: "lifecycle" }>["moment"];

/** What the guard does at each event of the client that it takes part in. */
type EventRole = "tool" | "question" | "result" | "failure" | "prompt" | "notice" | Moment;

/**
 * The events of Copilot CLI 1.0.102, by the name that a hook is registered for. Under a name in capitals the client speaks another language (fields
 * with `_`, names of tools as Claude Code has them) and takes another answer. One that is not here is refused.
 */
export const COPILOT_EVENTS: Readonly<Record<string, EventRole>> = {
  preToolUse: "tool",
  PreToolUse: "tool",
  permissionRequest: "question",
  postToolUse: "result",
  PostToolUse: "result",
  postToolUseFailure: "failure",
  userPromptSubmitted: "prompt",
  UserPromptSubmit: "prompt",
  sessionStart: "session.start",
  SessionStart: "session.start",
  sessionEnd: "session.end",
  SessionEnd: "session.end",
  subagentStart: "subagent.start",
  subagentStop: "subagent.stop",
  // It can change what is sent along with a call, and stop nothing (measured: exit 1, exit 2 and every form of deny were ignored).
  preMcpToolCall: "notice",
  userPromptTransformed: "notice",
  agentStop: "notice",
  Stop: "notice",
  notification: "notice",
  preCompact: "notice",
  errorOccurred: "notice",
};

/** The events that an installation registers. */
export const INSTALLED_EVENTS: readonly string[] = [
  "preToolUse",
  "permissionRequest",
  "postToolUse",
  "postToolUseFailure",
  "userPromptSubmitted",
  "sessionStart",
  "sessionEnd",
  "subagentStart",
  "subagentStop",
];

/** True for an event at which the client speaks as Claude Code does. */
export function isSnakeCase(event: string): boolean {
  return /^[A-Z]/.test(event);
}
