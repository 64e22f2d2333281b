import type { AgentMode, RecordedEvent } from "../model/index.ts";

/** One call as an example of a policy test. */
export interface PolicyTestExample {
  /** A shell command, or a payload of a hook. */
  readonly example: string | Readonly<Record<string, unknown>>;
  /** What was decided then. */
  readonly was: string;
  readonly event: string;
}

/** Tools whose call can be made again from what the record keeps: the path or address. */
const FIELDS: Readonly<Record<string, string>> = { Read: "file_path", Write: "file_path", Edit: "file_path", WebFetch: "url" };
const MASK = "‹redacted›";

/** How a payload says the mode in which the call was made: rules ask for it. */
const MODES: Readonly<Record<AgentMode, string>> = {
  default: "default",
  "accept-edits": "acceptEdits",
  plan: "plan",
  auto: "auto",
  bypass: "bypassPermissions",
  unattended: "dontAsk",
};

function payload(tool: string, input: Readonly<Record<string, unknown>>, cwd: string, mode: AgentMode): Readonly<Record<string, unknown>> {
  return { hook_event_name: "PreToolUse", session_id: "incident", cwd, permission_mode: MODES[mode], tool_name: tool, tool_input: input };
}

/** A call as an example of a policy; `undefined` where the record does not keep enough of it. */
export function exampleOf(event: RecordedEvent): string | Readonly<Record<string, unknown>> | undefined {
  const { tool, subject, cwd = event.root ?? "/", mcp, mode = "default" } = event;
  if (mcp !== undefined) return payload(`mcp__${mcp.server}__${mcp.tool}`, {}, cwd, mode);
  // The line was cut: what is missing might be what matters.
  if (subject === undefined || tool === undefined || subject.endsWith("…")) return undefined;
  if (/^(?:Bash|shell|exec_command|run_shell_command|bash|local_shell|exec)$/.test(tool)) {
    const command = subject.replaceAll(MASK, "REDACTED");
    return mode === "default" ? command : payload("Bash", { command }, cwd, mode);
  }
  const field = FIELDS[tool];
  if (field === undefined || subject.includes(MASK)) return undefined;
  const more = tool === "Write" ? { content: "" } : tool === "Edit" ? { old_string: "a", new_string: "b" } : tool === "WebFetch" ? { prompt: "read" } : {};
  return payload(tool, { [field]: subject, ...more }, cwd, mode);
}

/** The calls of an incident as examples, each once, and those of which the record does not keep enough. */
export function policyTestExamples(events: readonly RecordedEvent[]): {
  readonly examples: readonly PolicyTestExample[];
  readonly left: readonly RecordedEvent[];
} {
  const found = new Map<string, PolicyTestExample>();
  const left: RecordedEvent[] = [];
  for (const event of events) {
    const example = exampleOf(event);
    if (example === undefined) left.push(event);
    else {
      const key = JSON.stringify(example);
      if (!found.has(key)) found.set(key, { example, was: event.verdict ?? event.decision ?? event.rule ?? "unknown", event: event.id });
    }
  }
  return { examples: [...found.values()], left };
}

/**
 * A policy file with nothing but examples: `sallyport policy test FILE` runs them against what it extends.
 * @param expected what every call must be
 */
export function policyTestText(title: string, base: string, examples: readonly PolicyTestExample[], expected: "ask" | "deny"): string {
  const line = (text: string): string => text.replaceAll(/[\r\n]+/g, " ");
  return [
    `# ${line(title)}`,
    "# Run it with: sallyport policy test FILE",
    "version: 1",
    `extends: ${JSON.stringify(base)}`,
    "examples:",
    `  ${expected}:`,
    ...examples.flatMap(({ example, was, event }) => [`    # it was: ${line(was)}; event ${line(event)}`, `    - ${JSON.stringify(example)}`]),
    "",
  ].join("\n");
}
