import { asFields, field } from "../fields.ts";
import { failClosedCommand, type Refusal } from "../fail-closed.ts";
import type { HookProgram } from "../setup.ts";
import { INSTALLED_EVENTS } from "./events.ts";

/** Marks a handler as ours. */
const MARK = "--sallyport=copilot";
/** Tells, in a handler's environment, what the installation has changed besides. */
export const ADDED = "SALLYPORT_ADDED";

/** The hook's own limit in seconds. The client lets a call run when its own time is over, so that is longer. */
const SECONDS = 20;
/** Before a tool runs the hook may also wait for a person, as the policy says. */
const TOOL_SECONDS = 140;
const MARGIN = 10;
const NOT_JUDGED = "Sallyport could not judge this, so it is refused; run sallyport agents";

/** How each event is refused by the command line, in the forms that were measured. */
function refusalAt(event: string): Refusal {
  if (event === "preToolUse" || event === "permissionRequest") return { exitCode: 2 };
  if (event === "userPromptSubmitted") return { stdout: JSON.stringify({ decision: "block", reason: NOT_JUDGED }), exitCode: 0 };
  if (event === "postToolUse")
    return {
      stdout: JSON.stringify({ modifiedResult: { resultType: "failure", textResultForLlm: "Sallyport could not look at this output, so it is kept back" } }),
      exitCode: 0,
    };
  return { exitCode: 0 };
}

/** The handler for an event. `added`: what else the installation changed. */
function handlerFor(event: string, program: HookProgram, platform: NodeJS.Platform, added: string): unknown {
  const seconds = event === "preToolUse" || event === "permissionRequest" ? TOOL_SECONDS : SECONDS;
  const bash = failClosedCommand({ agent: "copilot", event, program, platform, seconds, refusal: refusalAt(event) });
  return { type: "command", bash, timeoutSec: seconds + MARGIN, ...(added === "" ? {} : { env: { [ADDED]: added } }) };
}

/** A file of hooks as the client reads it. */
export function hooksText(program: HookProgram, platform: NodeJS.Platform, added: string): string {
  const hooks = Object.fromEntries(INSTALLED_EVENTS.map((event) => [event, [handlerFor(event, program, platform, added)]]));
  return `${JSON.stringify({ version: 1, hooks }, undefined, 2)}\n`;
}

/** What a file of ours says the installation has changed besides; `undefined` for a file that is not ours. */
export function addedBy(document: unknown): string | undefined {
  const events = asFields(field(asFields(document) ?? {}, "hooks"));
  const handlers = Object.values(events ?? {}).flatMap((list) => (Array.isArray(list) ? (list as readonly unknown[]) : []));
  const isOurs = (handler: unknown): boolean => String(field(asFields(handler) ?? {}, "bash")).includes(MARK);
  if (handlers.length === 0 || !handlers.every(isOurs)) return undefined;
  const added = field(asFields(field(asFields(handlers[0]) ?? {}, "env")) ?? {}, ADDED);
  return typeof added === "string" ? added : "";
}
