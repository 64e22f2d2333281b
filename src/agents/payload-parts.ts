import type { Action, ToolRequest } from "../model/index.ts";
import type { Envelope, HookInput, PayloadContext, Workspace } from "./adapter.ts";
import { asFields, type Fields } from "./fields.ts";
import { parseStrictJson } from "./strict-json.ts";

/** An input that cannot be judged. */
export function unreadable(why: string, event?: string, session?: string): HookInput {
  return { type: "unreadable", why, ...(event === undefined ? {} : { event }), ...(session === undefined ? {} : { session }) };
}

/** The payload as an object, or why it is none. */
export function payloadIn(bytes: Uint8Array): Fields | string {
  const parsed = parseStrictJson(bytes);
  if (!parsed.isOk) return parsed.why;
  return asFields(parsed.value) ?? "the input is not a JSON object";
}

/** Where a call runs, and whose it is. */
export interface ActionPlace {
  readonly agent: string;
  readonly session: string;
  readonly cwd: string;
  readonly workspace: Workspace;
  /** The agent's id of the call. */
  readonly call?: string | undefined;
}

/** An action of an agent that tells no sub-agents apart and does not say how it asks. */
export function actionOf({ agent, session, cwd, workspace, call }: ActionPlace, tool: string, request: ToolRequest, context: PayloadContext): Action {
  const version = context.version === undefined ? {} : { version: context.version };
  return {
    agent: { name: agent, ...version },
    session,
    ...(call === undefined || call === "" ? {} : { call }),
    chain: [...context.principals, { type: "agent", id: agent, ...version }],
    cwd,
    ...workspace,
    tool,
    request,
    mode: "default",
  };
}

/** The envelope of an event. */
export function envelopeOf(event: string, session: string, turn: string | undefined): Envelope {
  return { event, session, ...(turn === undefined || turn === "" ? {} : { turn }) };
}

/** Reasons longer than this are cut; agents cut longer ones themselves. */
const MAX_REASON = 4000;

/** A reason as it is given to the agent; never empty, which some take for none. */
export function shortReason(text: string): string {
  const whole = text.toWellFormed().trim();
  if (whole === "") return "refused by Sallyport";
  return whole.length > MAX_REASON ? `${whole.slice(0, MAX_REASON)}…` : whole;
}
