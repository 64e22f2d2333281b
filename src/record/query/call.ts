import type { RecordedEvent } from "../../model/index.ts";
import type { RecordReader } from "./reader.ts";

/** One call of a tool, as the record has it: what was asked, what the person was asked, what came of it. */
export interface RecordedCall {
  readonly request?: RecordedEvent;
  readonly permission?: RecordedEvent;
  readonly result?: RecordedEvent;
}

/**
 * What became of a call. `missed`: it ran, and no decision is recorded. `ran-though-denied`: a result is recorded of a call
 * that was refused. `not-told`: it may have run; no result is recorded.
 */
export type CallStatus = "allowed" | "approved" | "granted" | "blocked" | "not-approved" | "not-told" | "missed" | "ran-though-denied" | "fault";

/** What the agent was told about an event. */
export function answerTo(event: RecordedEvent): string | undefined {
  return event.verdict === undefined || event.verdict === "none" ? event.decision : event.verdict;
}

/** The status of a call in the closed words, from its events alone. */
export function statusOf({ request, permission, result }: RecordedCall): CallStatus {
  const hasRun = result !== undefined;
  if (request === undefined) {
    if (permission === undefined) return "missed";
    // The request itself was not recorded; the client's own question was.
    if (answerTo(permission) === "deny") return hasRun ? "ran-though-denied" : "blocked";
    return hasRun ? "approved" : "not-approved";
  }
  const answer = answerTo(request);
  if (request.kind === "guard.fault" || request.decision === "error") return hasRun ? "ran-though-denied" : "fault";
  const isDenied = answer === "deny" || (permission !== undefined && answerTo(permission) === "deny");
  if (isDenied) return hasRun ? "ran-though-denied" : "blocked";
  if (answer === "ask") return hasRun ? "approved" : "not-approved";
  if (request.grant !== undefined) return hasRun ? "granted" : "not-told";
  if (request.approval !== undefined) return hasRun ? "approved" : "not-told";
  return hasRun ? "allowed" : "not-told";
}

/** The status for a person, with who decided. */
export function describeStatus(call: RecordedCall): string {
  const { permission, result } = call;
  const request = call.request ?? permission;
  const rule = request?.rule === undefined ? "" : ` by ${request.rule}`;
  const ending =
    result === undefined
      ? ""
      : result.outcome === undefined
        ? ", it ran"
        : `, it ran and ${result.outcome === "succeeded" ? "succeeded" : result.outcome === "failed" ? "failed" : "was interrupted"}`;
  switch (statusOf(call)) {
    case "allowed":
      return `allowed${rule}${ending}`;
    case "granted":
      return `allowed by grant ${request?.grant ?? ""}${ending}`;
    case "approved":
      return request?.approval === undefined ? `asked${rule}, approved by a person${ending}` : `approved (approval ${request.approval})${ending}`;
    case "blocked":
      return `blocked${call.permission !== undefined && answerTo(call.permission) === "deny" && call.permission.rule !== undefined ? ` by ${call.permission.rule}` : rule}${request?.decider === "adapter" ? " (nobody could be asked)" : ""}`;
    case "not-approved":
      return `asked${rule}; no result is recorded, so it was not approved or did not end`;
    case "not-told":
      return `allowed${rule}; no result is recorded, so it did not run or did not end`;
    case "missed":
      return `MISSED: it ran and no decision is recorded${ending}`;
    case "ran-though-denied":
      return `RAN THOUGH DENIED${rule}${ending}`;
    case "fault":
      return "refused by a fault of the guard";
  }
}

/** The calls of these events, by session and call id, in the order of the log. Events without a call id are calls of their own. */
export function callsOf(events: Iterable<RecordedEvent>): readonly RecordedCall[] {
  const calls = new Map<string, { request?: RecordedEvent; permission?: RecordedEvent; result?: RecordedEvent }>();
  for (const event of events) {
    const part =
      event.kind === "tool.request" || event.kind === "guard.fault"
        ? "request"
        : event.kind === "permission.request"
          ? "permission"
          : event.kind === "tool.result" || event.kind === "tool.failure"
            ? "result"
            : undefined;
    if (part === undefined) continue;
    const key = event.call === undefined ? event.id : `${event.session} ${event.call}`;
    const known = calls.get(key) ?? {};
    // The first request decides; a call id that comes twice must not hide it.
    if (known[part] === undefined || part === "result") known[part] = event;
    calls.set(key, known);
  }
  return [...calls.values()];
}

/** Completes the call that an event belongs to. */
export function callOf(reader: RecordReader, event: RecordedEvent): RecordedCall {
  if (event.call === undefined) return callsOf([event])[0] ?? {};
  const found = [...reader.selectWhere("session = $s AND call = $c", { $s: event.session, $c: event.call }, { order: "oldest", limit: 20 })];
  return callsOf(found.map((one) => one.event))[0] ?? {};
}
