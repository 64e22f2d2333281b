import { hash } from "node:crypto";
import type { ActionEvent, Outcome } from "../../model/index.ts";
import { redactedSubject, uuid7 } from "../../record/index.ts";

/** Where events go: each as JSON, in one line. */
export interface EventSink {
  /** Resolves when the line is stored, together with others of the same moment; rejects when it could not be. */
  append(session: string, line: string): Promise<void>;
  /** Takes a line that may be made and stored a little later. */
  follow(session: string, make: () => string): void;
}

/** One call, as it is recorded. */
export interface RecordedCall {
  readonly server: string;
  readonly tool: string;
  readonly client: string;
  /** The agent's session, or a name for what the gateway saw without knowing it. */
  readonly session: string;
  readonly call: string | undefined;
  readonly root: string | undefined;
  readonly since: number;
}

/** Writes down what passes: one event before a call goes to the server, one when it has come back. */
export class CallRecord {
  readonly #sink: EventSink;
  /** What all events of one tool's calls end with. */
  #last: { readonly of: RecordedCall; readonly rest: string } | undefined;

  constructor(sink: EventSink) {
    this.#sink = sink;
  }

  /** A call was let through or refused. Rejects when that cannot be recorded: then it is not let through. */
  decided(call: RecordedCall, verdict: Extract<Outcome, "allow" | "deny">, bytes: Buffer, rule: string | undefined, reason: string | undefined): Promise<void> {
    const now = Date.now();
    const own = `"decision":"${verdict}","verdict":"${verdict}","decider":"policy"${because(rule, reason)},"guardMs":${now - call.since}`;
    return this.#sink.append(call.session, this.#line(call, "tool.request", now, `${own},"digest":"${hash("sha256", bytes)}"`));
  }

  /** A call has come back, or never will. What cannot be recorded now does not undo it. */
  ended(call: RecordedCall, outcome: NonNullable<ActionEvent["outcome"]>, reason: string | undefined): void {
    const now = Date.now();
    const kind = outcome === "failed" ? "tool.failure" : "tool.result";
    // The event before it says that the call was made; the next call is refused when that cannot be written.
    this.#sink.follow(call.session, () => this.#line(call, kind, now, `"outcome":"${outcome}","durationMs":${now - call.since}${because(undefined, reason)}`));
  }

  /** An event in JSON. It is put together as text, because every call waits for it, and most of it is the same from call to call. */
  #line(call: RecordedCall, kind: ActionEvent["kind"], now: number, own: string): string {
    const id = call.call === undefined ? "" : `,"call":${JSON.stringify(call.call)}`;
    return `{"v":1,"id":"${uuid7(now)}","ts":${now},"kind":"${kind}",${own}${id},${this.#rest(call)}`;
  }

  #rest(call: RecordedCall): string {
    const last = this.#last;
    if (last !== undefined && isSameTool(last.of, call)) return last.rest;
    const rest = restOf(call);
    this.#last = { of: call, rest };
    return rest;
  }
}

function because(rule: string | undefined, reason: string | undefined): string {
  const told = reason === undefined ? "" : `,"reason":${JSON.stringify(redactedSubject(reason))}`;
  return rule === undefined ? told : `,"rule":${JSON.stringify(rule)}${told}`;
}

function isSameTool(one: RecordedCall, other: RecordedCall): boolean {
  return one.tool === other.tool && one.server === other.server && one.client === other.client && one.session === other.session && one.root === other.root;
}

/** The end of a line, with the brace that closes it. */
function restOf({ server, tool, client, session, root }: RecordedCall): string {
  const rest: Partial<ActionEvent> = {
    src: "gateway",
    agent: { name: client },
    chain: [],
    session,
    ...(root === undefined ? {} : { root }),
    tool: `mcp__${server}__${tool}`,
    mcp: { server, tool },
    subject: `${server}/${tool}`,
    effects: ["mcp.call"],
  };
  return JSON.stringify(rest).slice(1);
}
