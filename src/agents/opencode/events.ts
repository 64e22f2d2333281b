import type { HookInput } from "../adapter.ts";

type Moment = Extract<HookInput, { readonly type: "lifecycle" }>["moment"];

/** What the guard does at each event that the plugin gives on, or that the client has. */
export type EventRole = "tool" | "result" | "prompt" | "notice" | Moment;

/** The events of OpenCode 1.18.33, as the plugin hooks and events of that version name them. One that is not here is refused. */
export const OPENCODE_EVENTS: Readonly<Record<string, EventRole>> = {
  "tool.execute.before": "tool",
  "tool.execute.after": "result",
  "chat.message": "prompt",
  "session.created": "session.start",
  "session.deleted": "session.end",
  "session.idle": "notice",
  "shell.env": "notice",
};
