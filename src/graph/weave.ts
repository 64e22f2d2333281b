import type { PrincipalLink, RecordedEvent } from "../model/index.ts";
import { answerTo, type RecordedCall } from "../record/query/index.ts";
import type { GraphBuilder, GraphNode } from "./graph.ts";

/** Effects by which a call takes something in. */
const READS = /read$|^net\.connect$|^mcp\.call$|^secret\.use$/;
/** What an effect touches that says nothing: programs that run. */
const SILENT = /^proc\./;

/** Longest label, in characters. */
const MAX_LABEL = 300;

/** The id of a resource: the same in every session, because that is how sessions meet. */
function resourceId(on: string): string {
  return `resource:${on}`;
}

function callId(event: RecordedEvent): string {
  return `call:${event.session}:${event.call ?? event.id}`;
}

function promptId({ session, turn }: RecordedEvent): string {
  return `prompt:${session}:${turn ?? "?"}`;
}

function agentId({ session }: RecordedEvent): string {
  return `agent:${session}`;
}

function principalId({ type, id }: PrincipalLink): string {
  return `${type === "ci" ? "job" : "person"}:${id}`;
}

function labelled(text: string): string {
  return text.length > MAX_LABEL ? `${text.slice(0, MAX_LABEL)}…` : text;
}

/** What a call is, in one line. */
function callLabel(event: RecordedEvent): string {
  const name = event.mcp === undefined ? (event.tool ?? event.kind) : `${event.mcp.server}/${event.mcp.tool}`;
  const { subject } = event;
  return labelled(subject === undefined || subject === name ? name : `${name}: ${subject}`);
}

/** Puts a resource into the graph. @returns its id, or nothing where there is no room */
function weaveResource(builder: GraphBuilder, on: string, isSecret = false): string | undefined {
  const id = resourceId(on);
  return builder.node({ id, type: "resource", label: labelled(on), ...(isSecret ? { isSecret: true } : {}) }) ? id : undefined;
}

/**
 * Puts a call into the graph with everything that led to it: person or job, prompt, agent, sub-agent; and what it read and did.
 * @returns the id of the call, or nothing where there is no room
 */
export function weaveCall(builder: GraphBuilder, { request, permission, result }: RecordedCall): string | undefined {
  const event = request ?? permission ?? result;
  if (event === undefined) return undefined;
  const { session, ts } = event;
  const at = { event: event.id, ts };
  const answer = request === undefined ? undefined : answerTo(permission ?? request);
  const isRefused = answer === "deny" && result === undefined ? { isRefused: true as const } : {};
  const labels = event.labels ?? [];
  const node: GraphNode = {
    id: callId(event),
    type: "call",
    label: callLabel(event),
    session,
    ts,
    event: event.id,
    ...(answer === undefined ? {} : { answer }),
    ...(result?.outcome === undefined ? {} : { outcome: result.outcome }),
    ...(labels.some(({ type }) => type === "untrusted") ? { isUntrusted: true } : {}),
    ...(labels.some(({ type }) => type === "sensitive") ? { isSensitive: true } : {}),
  };
  if (!builder.node(node)) return undefined;
  const actor = weaveActor(builder, event);
  if (actor !== undefined) builder.edge({ from: actor, to: node.id, type: "called", ...at, ...isRefused });
  const isSecret = event.effectClasses?.includes("secret-read") === true;
  for (const { effect, on, from = [], isPossible } of event.touched ?? []) {
    if (SILENT.test(effect)) continue;
    const possibly = isPossible === true ? { isPossible: true as const } : {};
    const isRead = READS.test(effect);
    const resource = weaveResource(builder, on, isSecret && (effect === "fs.read" || effect === "secret.use"));
    if (resource === undefined) continue;
    if (isRead) builder.edge({ from: resource, to: node.id, type: "read", label: effect, ...at, ...possibly, ...isRefused });
    if (!isRead || effect === "net.connect" || effect === "mcp.call")
      builder.edge({ from: node.id, to: resource, type: "effect", label: effect, ...at, ...possibly, ...isRefused });
    for (const source of from) {
      if (source === on) continue;
      const origin = weaveResource(builder, source);
      if (origin !== undefined) builder.edge({ from: origin, to: resource, type: "data", label: effect, ...at, ...possibly, ...isRefused });
    }
  }
  for (const label of labels) {
    if (label.type !== "untrusted") continue;
    const source = weaveResource(builder, label.source);
    if (source !== undefined) builder.edge({ from: source, to: node.id, type: "taint", ...at, ...isRefused });
  }
  return node.id;
}

/** Everyone who stands behind an event, outermost first. @returns the innermost */
function weaveActor(builder: GraphBuilder, event: RecordedEvent): string | undefined {
  const { session, chain, turn, ts } = event;
  const at = { event: event.id, ts };
  let last: string | undefined;
  for (const link of chain.filter(({ type }) => type === "user" || type === "ci")) {
    const id = principalId(link);
    if (!builder.node({ id, type: link.type === "ci" ? "job" : "person", label: labelled(link.id) })) return last;
    if (last !== undefined) builder.edge({ from: last, to: id, type: "asked", ...at });
    last = id;
  }
  if (turn !== undefined) {
    const id = promptId(event);
    if (!builder.node({ id, type: "prompt", label: `prompt ${labelled(turn)}`, session })) return last;
    if (last !== undefined) builder.edge({ from: last, to: id, type: "asked", ...at });
    last = id;
  }
  const agent = agentId(event);
  if (!builder.node({ id: agent, type: "agent", label: labelled(`${event.agent.name} ${session}`), session })) return last;
  if (last !== undefined) builder.edge({ from: last, to: agent, type: turn === undefined ? "asked" : "led", ...at });
  last = agent;
  for (const link of chain.filter(({ type }) => type === "subagent")) {
    const id = `subagent:${session}:${link.id}`;
    if (!builder.node({ id, type: "subagent", label: labelled(link.id), session })) return last;
    builder.edge({ from: last, to: id, type: "spawned", ...at });
    last = id;
  }
  return last;
}

/** A prompt of a person, as it is recorded. */
export function weavePrompt(builder: GraphBuilder, event: RecordedEvent): void {
  weaveActor(builder, event);
  if (event.turn !== undefined)
    builder.node({ id: promptId(event), type: "prompt", label: `prompt ${labelled(event.turn)}`, session: event.session, ts: event.ts, event: event.id });
}
