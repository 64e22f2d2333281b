import type { HookInput } from "../adapter.ts";

type Moment = Extract<HookInput, { readonly type: "lifecycle" }>["moment"];

/** What the guard does at each event of the client that it takes part in. */
type EventRole = "tool" | "result" | "prompt" | "notice" | Moment;

/** The events of Gemini CLI 0.61.0. One that is not here is refused. */
export const GEMINI_EVENTS: Readonly<Record<string, EventRole>> = {
  BeforeTool: "tool",
  AfterTool: "result",
  BeforeAgent: "prompt",
  SessionStart: "session.start",
  SessionEnd: "session.end",
  AfterAgent: "notice",
  BeforeModel: "notice",
  AfterModel: "notice",
  BeforeToolSelection: "notice",
  PreCompress: "notice",
  Notification: "notice",
};
