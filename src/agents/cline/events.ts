import type { HookInput } from "../adapter.ts";

type Moment = Extract<HookInput, { readonly type: "lifecycle" }>["moment"];

/** What the guard does at each event of the client that it takes part in. */
export type EventRole = "tool" | "result" | "prompt" | "notice" | Moment;

/** The events of Cline 3.0.65, by the names that stand in its payloads. One that is not here is refused. */
export const CLINE_EVENTS: Readonly<Record<string, EventRole>> = {
  tool_call: "tool",
  tool_result: "result",
  prompt_submit: "prompt",
  agent_start: "session.start",
  agent_resume: "session.start",
  agent_end: "session.end",
  agent_abort: "session.end",
  agent_error: "session.end",
  session_shutdown: "session.end",
  pre_compact: "notice",
};

/** The file that the client runs at an event, and the name that stands in the payload then. */
export const INSTALLED_HOOKS: Readonly<Record<string, string>> = {
  PreToolUse: "tool_call",
  PostToolUse: "tool_result",
  UserPromptSubmit: "prompt_submit",
  TaskStart: "agent_start",
};
