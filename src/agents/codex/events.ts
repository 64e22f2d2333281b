import type { HookInput } from "../adapter.ts";

type Moment = Extract<HookInput, { readonly type: "lifecycle" }>["moment"];

/** What the guard does at each event of the client that it takes part in. */
export type EventRole = "tool" | "question" | "result" | "prompt" | "notice" | Moment;

/** The events of Codex 0.169.0. One that is not here is refused. */
export const CODEX_EVENTS: Readonly<Record<string, EventRole>> = {
  PreToolUse: "tool",
  PermissionRequest: "question",
  PostToolUse: "result",
  UserPromptSubmit: "prompt",
  SessionStart: "session.start",
  SessionEnd: "session.end",
  SubagentStart: "subagent.start",
  SubagentStop: "subagent.stop",
  PreModelRequest: "notice",
  PostModelRequest: "notice",
  PreCompact: "notice",
  PostCompact: "notice",
  Stop: "notice",
  Interrupt: "notice",
};
