import { hash } from "node:crypto";
import type { ActionEvent, Outcome } from "../../model/index.ts";
import { redactedSubject, uuid7 } from "../../record/index.ts";

/** Where events go. */
export interface EventSink {
  /** Resolves when the event is stored, together with others of the same moment; rejects when it could not be. */
  append(event: ActionEvent): Promise<void>;
  /** Takes an event that may be made and stored a little later. */
  follow(make: () => ActionEvent): void;
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

  constructor(sink: EventSink) {
    this.#sink = sink;
  }

  /** A call was let through or refused. Rejects when that cannot be recorded: then it is not let through. */
  async decided(
    call: RecordedCall,
    verdict: Extract<Outcome, "allow" | "deny">,
    bytes: Buffer,
    rule: string | undefined,
    reason: string | undefined,
  ): Promise<void> {
    const now = Date.now();
    await this.#sink.append({
      ...this.#common(call, "tool.request", now),
      decision: verdict,
      verdict,
      decider: "policy",
      ...(rule === undefined ? {} : { rule }),
      ...(reason === undefined ? {} : { reason: redactedSubject(reason) }),
      guardMs: now - call.since,
      digest: hash("sha256", bytes),
    });
  }

  /** A call has come back, or never will. What cannot be recorded now does not undo it. */
  ended(call: RecordedCall, outcome: NonNullable<ActionEvent["outcome"]>, reason: string | undefined): void {
    const now = Date.now();
    // The event before it says that the call was made; the next call is refused when that cannot be written.
    this.#sink.follow(() => ({
      ...this.#common(call, outcome === "failed" ? "tool.failure" : "tool.result", now),
      outcome,
      durationMs: now - call.since,
      ...(reason === undefined ? {} : { reason: redactedSubject(reason) }),
    }));
  }

  #common({ server, tool, client, session, call, root }: RecordedCall, kind: ActionEvent["kind"], now: number): ActionEvent {
    return {
      v: 1,
      id: uuid7(now),
      ts: now,
      kind,
      src: "gateway",
      agent: { name: client },
      chain: [],
      session,
      ...(call === undefined ? {} : { call }),
      ...(root === undefined ? {} : { root }),
      tool: `mcp__${server}__${tool}`,
      mcp: { server, tool },
      subject: `${server}/${tool}`,
      effects: ["mcp.call"],
    };
  }
}
