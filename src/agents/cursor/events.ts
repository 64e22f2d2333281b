import type { HookInput } from "../adapter.ts";

type Moment = Extract<HookInput, { readonly type: "lifecycle" }>["moment"];

/** What the guard does at each event. */
type EventRole = "tool" | "shell" | "mcp" | "content" | "tab" | "result" | "failure" | "prompt" | "notice" | Moment;

/** The events of Cursor, from cursor.com/docs/agent/hooks. One that is not here is refused. */
export const CURSOR_EVENTS: Readonly<Record<string, EventRole>> = {
  preToolUse: "tool",
  beforeShellExecution: "shell",
  beforeMCPExecution: "mcp",
  beforeReadFile: "content",
  beforeTabFileRead: "tab",
  postToolUse: "result",
  postToolUseFailure: "failure",
  beforeSubmitPrompt: "prompt",
  sessionStart: "session.start",
  sessionEnd: "session.end",
  subagentStart: "subagent.start",
  subagentStop: "subagent.stop",
  afterShellExecution: "notice",
  afterMCPExecution: "notice",
  afterFileEdit: "notice",
  afterTabFileEdit: "notice",
  afterAgentResponse: "notice",
  afterAgentThought: "notice",
  preCompact: "notice",
  stop: "notice",
  workspaceOpen: "notice",
};

/**
 * The events that an installation registers: each call is judged at exactly one of them. Cursor calls the hooks of `preToolUse` and of
 * `beforeShellExecution` for the same command; a call that was held and approved at the first would be held again at the second.
 */
export const INSTALLED_EVENTS: readonly string[] = [
  "preToolUse",
  "beforeMCPExecution",
  "beforeReadFile",
  "beforeTabFileRead",
  "beforeSubmitPrompt",
  "postToolUse",
  "postToolUseFailure",
  "sessionStart",
  "sessionEnd",
  "subagentStart",
  "subagentStop",
];

/** Events whose answer says whether something may happen. An answer without a decision blocks there, with `failClosed`. */
const GATES = new Set(["preToolUse", "beforeShellExecution", "beforeMCPExecution", "beforeReadFile", "beforeTabFileRead", "subagentStart"]);

/** True for an event whose answer is `permission`. */
export function isGate(event: string): boolean {
  return GATES.has(event);
}

/** The event at which a prompt is stopped with `continue`. */
export const PROMPT_EVENT = "beforeSubmitPrompt";
