import { createHash } from "node:crypto";
import { failClosedCommand } from "../fail-closed.ts";
import type { HookProgram } from "../setup.ts";
import { tomlValue } from "../toml-fences.ts";

/** Marks a handler as ours. */
const MARK = "--sallyport=codex";

/** What is registered for an event; times in seconds. The client lets a call run when the time is over, so the hook's own limit is shorter. */
interface Registration {
  /** As the client's records of trust call it. */
  readonly key: string;
  readonly seconds: number;
  /** Only for events about tools. */
  readonly matcher?: string;
  /** The tool has run, or the session goes on whatever is said. */
  readonly isTooLate?: boolean;
}

/** Everything that an installation registers. `SessionEnd` has a second in all (measured). */
export const REGISTRATIONS: Readonly<Record<string, Registration>> = {
  PreToolUse: { key: "pre_tool_use", seconds: 140, matcher: "*" },
  PermissionRequest: { key: "permission_request", seconds: 20, matcher: "*" },
  PostToolUse: { key: "post_tool_use", seconds: 20, matcher: "*", isTooLate: true },
  UserPromptSubmit: { key: "user_prompt_submit", seconds: 20 },
  SessionStart: { key: "session_start", seconds: 20, isTooLate: true },
  SessionEnd: { key: "session_end", seconds: 20, isTooLate: true },
  SubagentStart: { key: "subagent_start", seconds: 20, isTooLate: true },
  SubagentStop: { key: "subagent_stop", seconds: 20, isTooLate: true },
};

/** Seconds that the client waits longer than the hook's own limit. */
const MARGIN = 10;

/** The command line of the handler for an event. */
export function commandFor(event: string, program: HookProgram, platform: NodeJS.Platform): string {
  const { seconds, isTooLate = false } = REGISTRATIONS[event]!;
  return failClosedCommand({ agent: "codex", event, program, platform, seconds, refusal: { exitCode: isTooLate ? 0 : 2 } });
}

/** The time that the client gives a handler, in seconds. */
export function timeoutOf(event: string): number {
  return REGISTRATIONS[event]!.seconds + MARGIN;
}

/** The handler for an event as a table of TOML. */
export function handlerLines(event: string, program: HookProgram, platform: NodeJS.Platform): readonly string[] {
  const { matcher } = REGISTRATIONS[event]!;
  return [
    `[[hooks.${event}]]`,
    ...(matcher === undefined ? [] : [`matcher = ${tomlValue(matcher)}`]),
    `[[hooks.${event}.hooks]]`,
    'type = "command"',
    `command = ${tomlValue(commandFor(event, program, platform))}`,
    `timeout = ${timeoutOf(event)}`,
    "",
  ];
}

/**
 * What Codex 0.169.0 remembers of a handler that its user trusts: SHA-256 of this JSON, names in order. Found by comparing with what its own
 * `hooks/list` tells; the end-to-end test holds it.
 */
export function trustedHash(event: string, program: HookProgram, platform: NodeJS.Platform): string {
  const { key, matcher } = REGISTRATIONS[event]!;
  const handler = { async: false, command: commandFor(event, program, platform), timeout: timeoutOf(event), type: "command" };
  const identity = { event_name: key, hooks: [handler], ...(matcher === undefined ? {} : { matcher }) };
  return `sha256:${createHash("sha256").update(JSON.stringify(identity)).digest("hex")}`;
}

const EVENTS = Object.keys(REGISTRATIONS).join("|");
const KEYS = Object.values(REGISTRATIONS)
  .map(({ key }) => key)
  .join("|");
const OUR_HEADER = new RegExp(String.raw`^\[\[hooks\.(?:${EVENTS})(?:\.hooks)?\]\]$|^\[hooks\.state\."[^"]*config\.toml:(?:${KEYS}):\d+:\d+"\]$`);

/** True for the header of a table that an installation into the user's settings writes. */
export function isOurHeader(line: string): boolean {
  return OUR_HEADER.test(line);
}

/** True for a command line that an installation wrote. */
export function isOurCommand(command: unknown): boolean {
  return typeof command === "string" && command.includes(MARK);
}
