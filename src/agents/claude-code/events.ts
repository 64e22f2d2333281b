/** What the guard does at each event of the client that it takes part in. */
export type EventRole =
  /** A call is judged before it runs. */
  | "tool"
  /** A call has ended: the session learns. */
  | "result"
  /** A prompt or command is judged before it is sent. */
  | "prompt"
  /** Settings have changed while the session runs. */
  | "config"
  /** A session or sub-agent starts or ends: recorded. */
  | "lifecycle"
  /** Nothing to decide and nothing to record. */
  | "notice"
  /** Our answer would be taken for a result that only the client can make; we must not be asked. */
  | "foreign";

/** The events of Claude Code 2.1.329. One that is not here is refused. */
export const CLAUDE_CODE_EVENTS: Readonly<Record<string, EventRole>> = {
  PreToolUse: "tool",
  PermissionRequest: "tool",
  PostToolUse: "result",
  PostToolUseFailure: "result",
  UserPromptSubmit: "prompt",
  UserPromptExpansion: "prompt",
  ConfigChange: "config",
  SessionStart: "lifecycle",
  SessionEnd: "lifecycle",
  SubagentStart: "lifecycle",
  SubagentStop: "lifecycle",
  CwdChanged: "notice",
  DirectoryAdded: "notice",
  Elicitation: "notice",
  ElicitationResult: "notice",
  FileChanged: "notice",
  InstructionsLoaded: "notice",
  MessageDisplay: "notice",
  Notification: "notice",
  PermissionDenied: "notice",
  PostCompact: "notice",
  PostModelSwitch: "notice",
  PostToolBatch: "notice",
  PreCompact: "notice",
  PreModelSwitch: "notice",
  Setup: "notice",
  Stop: "notice",
  StopFailure: "notice",
  TaskCompleted: "notice",
  TaskCreated: "notice",
  TeammateIdle: "notice",
  WorktreeRemove: "notice",
  WorktreeCreate: "foreign",
};

/** The part the guard takes in an event; `undefined` for an event that is not known. */
export function eventRole(event: string): EventRole | undefined {
  return Object.hasOwn(CLAUDE_CODE_EVENTS, event) ? CLAUDE_CODE_EVENTS[event] : undefined;
}

/** The events that an installation registers, in the order they are written. */
export const INSTALLED_EVENTS: readonly string[] = Object.keys(CLAUDE_CODE_EVENTS).filter((event) =>
  ["tool", "result", "prompt", "config", "lifecycle"].includes(CLAUDE_CODE_EVENTS[event]!),
);
