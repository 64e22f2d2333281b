import type { Action, AgentMode, PrincipalLink, ToolRequest } from "../model/index.ts";
import type { Envelope, HookInput, PayloadContext, Workspace } from "./adapter.ts";
import { asFields, cleanText, type Fields } from "./fields.ts";
import { parseStrictJson } from "./strict-json.ts";

type Unreadable = Extract<HookInput, { readonly type: "unreadable" }>;

/** An input that cannot be judged. */
export function unreadable(why: string, event?: string, session?: string): Unreadable {
  return { type: "unreadable", why, ...(event === undefined ? {} : { event }), ...(session === undefined ? {} : { session }) };
}

/** The payload as an object, or why it is none. */
export function payloadIn(bytes: Uint8Array): Fields | string {
  const parsed = parseStrictJson(bytes);
  if (!parsed.isOk) return parsed.why;
  return asFields(parsed.value) ?? "the input is not a JSON object";
}

/** A payload of which it is known what it is about. */
export interface OpenedPayload<Role> {
  readonly type: "opened";
  readonly payload: Fields;
  readonly event: string;
  readonly session: string;
  /** What the guard does at the event. */
  readonly role: Role;
}

/** A name that stands in a payload: neither empty nor longer than `most` characters. */
function nameIn(fields: Fields, name: string, most: number): string | undefined {
  const text = cleanText(fields, name);
  return text === undefined || text === "" || text.length > most ? undefined : text;
}

/** The name of a tool. */
export function toolIn(fields: Fields, name: string): string | undefined {
  return nameIn(fields, name, 300);
}

/** A session's name. */
export function sessionIn(fields: Fields, name: string): string | undefined {
  return nameIn(fields, name, 200);
}

/**
 * Reads of an agent's payload which event it is of and whose session, as far as the agents that name both have it in common.
 * @param eventField the field that names the event
 * @param sessionOf reads the session's name
 * @param events the events that the guard answers; any other is refused
 */
export function openPayload<Role>(
  bytes: Uint8Array,
  context: PayloadContext,
  eventField: string,
  sessionOf: (payload: Fields) => string | undefined,
  events: Readonly<Record<string, Role>>,
): OpenedPayload<Role> | Unreadable {
  const payload = payloadIn(bytes);
  if (typeof payload === "string") return unreadable(payload, context.event);
  const event = cleanText(payload, eventField);
  if (event === undefined || event === "") return unreadable("the input names no event", context.event);
  if (context.event !== undefined && event !== context.event)
    return unreadable(`the hook was called for \`${context.event}\` with an input of \`${event.slice(0, 60)}\``, context.event);
  const session = sessionOf(payload);
  if (session === undefined) return unreadable("the input names no session", event);
  const role = roleOf(events, event);
  if (role === undefined) return unansweredEvent(event, session);
  return { type: "opened", payload, event, session, role };
}

/** What the guard does at an event; `undefined` for one that it does not know. */
export function roleOf<Role>(events: Readonly<Record<string, Role>>, event: string): Role | undefined {
  return Object.hasOwn(events, event) ? events[event] : undefined;
}

export function unansweredEvent(event: string, session: string): Unreadable {
  return unreadable(`the event \`${event.slice(0, 60)}\` is not one that this guard answers`, event, session);
}

/** What a person has written to the agent. */
export function promptRequest(text: unknown): ToolRequest {
  return typeof text === "string" ? { type: "prompt", text } : { type: "unknown", why: "the prompt cannot be read" };
}

/** Who acts: the principals that are known, the agent, and what it says of its sub-agents, which nothing proves. */
export function chainOf(agent: string, { principals, version }: PayloadContext, ...subagents: readonly string[]): readonly PrincipalLink[] {
  return [
    ...principals,
    { type: "agent", id: agent, ...(version === undefined ? {} : { version }) },
    ...subagents.map((id) => ({ type: "subagent", id, via: "self-asserted" }) as const),
  ];
}

/** Where a call runs, and whose it is. */
export interface ActionPlace {
  readonly agent: string;
  readonly session: string;
  readonly cwd: string;
  readonly workspace: Workspace;
  /** The agent's id of the call. */
  readonly call?: string | undefined;
  /** The sub-agents down to the one that acts, where the agent tells them. */
  readonly subagents?: readonly string[];
  /** How the agent asks its person; `default` where it does not say. */
  readonly mode?: AgentMode;
}

/** An action of an agent. */
export function actionOf(place: ActionPlace, tool: string, request: ToolRequest, context: PayloadContext): Action {
  const { agent, session, cwd, workspace, call, subagents = [], mode = "default" } = place;
  return {
    agent: { name: agent, ...(context.version === undefined ? {} : { version: context.version }) },
    session,
    ...(call === undefined || call === "" ? {} : { call }),
    chain: chainOf(agent, context, ...subagents),
    cwd,
    ...workspace,
    tool,
    request,
    mode,
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
