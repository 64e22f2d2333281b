import { asFields, field } from "../fields.ts";
import { failClosedCommand } from "../fail-closed.ts";
import type { HookProgram } from "../setup.ts";

/** Marks a handler as ours. */
const MARK = "--sallyport=gemini-cli";

interface Registration {
  /** The hook's own limit; the client, which lets a call run when its time is over, waits longer. */
  readonly seconds: number;
  readonly matcher?: string;
  /** Nothing can be stopped any more. */
  readonly isTooLate?: true;
}

/** Everything that an installation registers. */
export const REGISTRATIONS: Readonly<Record<string, Registration>> = {
  BeforeTool: { seconds: 140, matcher: "*" },
  AfterTool: { seconds: 20, matcher: "*" },
  BeforeAgent: { seconds: 20 },
  SessionStart: { seconds: 20, isTooLate: true },
  SessionEnd: { seconds: 20, isTooLate: true },
};

const MARGIN_SECONDS = 10;

/**
 * The matcher group for an event.
 * @param name what the client calls the hook. Settings of a repository switch off any hook whose name they know, the machine's too, so it must not be guessed.
 * @param description what else the installation changed, so that its removal knows.
 */
export function groupFor(event: string, program: HookProgram, platform: NodeJS.Platform, name: string, description: string): unknown {
  const { seconds, matcher, isTooLate } = REGISTRATIONS[event]!;
  const refusal = { exitCode: isTooLate === true ? 0 : 2 } as const;
  const command = failClosedCommand({ agent: "gemini-cli", event, program, platform, seconds, refusal });
  const handler = { type: "command", name, description, command, timeout: (seconds + MARGIN_SECONDS) * 1000 };
  return { ...(matcher === undefined ? {} : { matcher }), hooks: [handler] };
}

/** True for a handler that an installation of this product wrote. */
export function isOurs(handler: unknown): boolean {
  const command = field(asFields(handler) ?? {}, "command");
  return typeof command === "string" && command.includes(MARK);
}
