import { hash } from "node:crypto";
import type { ActionEvent, RecordedEvent } from "../../model/index.ts";
import { uuid7Of } from "../../record/index.ts";
import { RecordReader } from "../../record/query/index.ts";

/** How long the other witness may take, in milliseconds: Claude Code sends its logs every 5 s, collectors hold them up to 30 s. */
const GRACE_MS = 90_000;
/** How far back it is looked after a start. What was told before is told under the same id, which the log takes once. */
const LOOK_BACK_MS = 3600_000;
/** Calls that wait for their other witness; the oldest are settled early when there are more. */
const MAX_WAITING = 50_000;

/** Entries that are read at once, and milliseconds that calls are looked up at once: requests of telemetry wait meanwhile. */
const MAX_READ = 2000;
const SETTLE_MS = 40;

/** Kinds by which a hook or the gateway tells that a call was asked for. */
const ASKED = "kind IN ('tool.request', 'permission.request', 'guard.fault', 'tool.result', 'tool.failure')";
const KINDS = "kind IN ('tool.result', 'tool.failure', 'telemetry.decision', 'telemetry.result')";

/** A call that one witness told of. */
interface Told {
  readonly event: RecordedEvent;
  readonly missing: "hook" | "telemetry";
}

export interface WitnessCheckOptions {
  readonly stateFolder: string;
  readonly graceMs?: number;
  readonly now?: () => number;
  /** Agents whose telemetry was switched on here, and when (milliseconds since the epoch): the silence of sessions that began later says something. */
  readonly expected?: () => ReadonlyMap<string, number>;
}

/** True for what says that a call ran, or was let run. A call that the agent refused by itself, or that was malformed, reaches no hook. */
function hasRun({ kind, outcome, telemetry }: RecordedEvent): boolean {
  return kind === "telemetry.decision" ? telemetry?.answer === "accept" : outcome === "succeeded" && telemetry?.answer !== "reject";
}

/**
 * Holds the two witnesses of a call against one another. A call that ran by the agent's own telemetry and that no hook saw was not guarded; one that a hook saw
 * end and that telemetry does not tell of is a gap in the telemetry. Both become events of the kind `witness.missing`.
 */
export class WitnessCheck {
  readonly #options: WitnessCheckOptions;
  readonly #graceMs: number;
  readonly #now: () => number;
  #cursor: number | undefined;
  readonly #waiting = new Map<string, Told>();
  /** Sessions whose telemetry is known to have stopped: told once until it is there again. */
  readonly #silent = new Set<string>();
  /** Sessions of which it was told that no hook is there. */
  readonly #unguarded = new Set<string>();
  /** What was counted of whole sessions in one look. */
  readonly #counted = new Map<string, number>();
  #isBehind = false;

  constructor(options: WitnessCheckOptions) {
    this.#options = options;
    this.#graceMs = options.graceMs ?? GRACE_MS;
    this.#now = options.now ?? Date.now;
  }

  /** Whether the last look ended before all was looked at: another should follow soon. */
  get isBehind(): boolean {
    return this.#isBehind;
  }

  /** What is missing by now, as events to be recorded. Reads the record from where it was left, for a short time only. */
  findings(): readonly ActionEvent[] {
    const reader = new RecordReader(this.#options.stateFolder);
    this.#counted.clear();
    try {
      const hasReadAll = this.#read(reader);
      const found: ActionEvent[] = [];
      const hasSettledAll = this.#settle(reader, found);
      this.#isBehind = !hasReadAll || !hasSettledAll;
      return found;
    } finally {
      reader.close();
    }
  }

  /** @returns whether it came to the end of the record */
  #read(reader: RecordReader): boolean {
    if (this.#cursor === undefined) {
      this.#cursor = reader.lastSeq();
      for (const row of reader.rows("SELECT min(seq) AS first FROM event WHERE ts >= $from", { $from: this.#now() - LOOK_BACK_MS }))
        if (row["first"] !== null) this.#cursor = Math.min(this.#cursor, Number(row["first"]) - 1);
    }
    let count = 0;
    for (const { event, seq } of reader.selectWhere(KINDS, {}, { order: "oldest", afterSeq: this.#cursor, limit: MAX_READ })) {
      this.#cursor = seq;
      count += 1;
      const isTelemetry = event.src === "telemetry";
      if (isTelemetry && event.call !== undefined) this.#silent.delete(event.session);
      if (isTelemetry ? !hasRun(event) : event.call === undefined || (event.src !== "hook" && event.src !== "gateway")) continue;
      const missing = isTelemetry ? "hook" : "telemetry";
      const key = `${missing}\0${event.session}\0${event.call ?? event.id}`;
      if (!this.#waiting.has(key)) this.#waiting.set(key, { event, missing });
    }
    return count < MAX_READ;
  }

  /** Puts what is missing of the calls that have waited long enough into `found`. @returns whether none of them is left */
  #settle(reader: RecordReader, found: ActionEvent[]): boolean {
    const due = this.#now() - this.#graceMs;
    const end = performance.now() + SETTLE_MS;
    for (const [key, told] of this.#waiting) {
      if (told.event.tsRecorded > due && this.#waiting.size <= MAX_WAITING) continue;
      this.#waiting.delete(key);
      const event = told.missing === "hook" ? this.#unseenByHook(reader, told.event) : this.#untoldByTelemetry(reader, told.event);
      if (event !== undefined) found.push(event);
      if (performance.now() > end) return false;
    }
    return true;
  }

  /** The same of a whole session, which one look asks again for each of its calls. */
  #countOnce(reader: RecordReader, where: string, session: string): number {
    const key = `${session}\0${where}`;
    const known = this.#counted.get(key) ?? this.#count(reader, `session = $session AND ${where}`, { $session: session });
    this.#counted.set(key, known);
    return known;
  }

  #count(reader: RecordReader, where: string, values: Readonly<Record<string, string | number>>): number {
    let count = 0;
    for (const row of reader.rows(`SELECT count(*) AS count FROM event WHERE ${where}`, values)) count += Number(row["count"]);
    return count;
  }

  #unseenByHook(reader: RecordReader, event: RecordedEvent): ActionEvent | undefined {
    const { session, call, tool } = event;
    const bySession = { $session: session };
    const hasHook = this.#countOnce(reader, "src = 'hook'", session) > 0;
    if (!hasHook && this.#unguarded.has(session)) return undefined;
    if (call !== undefined && !this.#hasNamelessHook(reader, session)) {
      if (this.#count(reader, `session = $session AND call = $call AND src IN ('hook', 'gateway') AND ${ASKED}`, { ...bySession, $call: call }) > 0)
        return undefined;
    } else {
      // No ids by which to join them: as many calls must have been asked for as the agent says have run. Of the same tool, where telemetry names tools as
      // the hook does (Gemini CLI); Copilot hashes those of tool servers, and gives ids to its telemetry alone.
      const ofTool = call === undefined ? "AND tool = $tool" : "";
      const values = { ...bySession, ...(call === undefined ? { $tool: tool ?? "" } : {}) };
      const ran = this.#count(reader, `session = $session AND kind = 'telemetry.result' ${ofTool} AND outcome = 'succeeded' AND seq <= $seq`, {
        ...values,
        $seq: event.seq,
      });
      // Copilot's hook gives sub-agents a session of their own, its telemetry does not: their calls cannot be counted against one another.
      if (call !== undefined && this.#countOnce(reader, "kind = 'subagent.start'", session) > 0) return undefined;
      // What was refused did not run.
      if (this.#count(reader, `session = $session AND kind = 'tool.request' AND verdict IS NOT 'deny' ${ofTool}`, values) >= ran) return undefined;
    }
    if (hasHook)
      return missingEvent(
        event,
        "hook",
        "the agent says that this call ran, and no hook saw it: the hook was off, bypassed or failed; see `sallyport verify-install --canary`",
      );
    this.#unguarded.add(session);
    return missingEvent(
      { ...event, call: undefined } as unknown as RecordedEvent,
      "hook",
      "the agent tells of calls in a session that no hook has seen: the guard is not installed for it; see `sallyport verify-install`",
    );
  }

  /** The hook is given no ids of the calls that it is asked about, in all of the session. */
  #hasNamelessHook(reader: RecordReader, session: string): boolean {
    const asked = "src = 'hook' AND kind = 'tool.request' AND call";
    return this.#countOnce(reader, `${asked} IS NULL`, session) > 0 && this.#countOnce(reader, `${asked} IS NOT NULL`, session) === 0;
  }

  /** Whether telemetry of the session should have come, and none has. */
  #isExpected(reader: RecordReader, session: string, agent: string): boolean {
    const since = this.#options.expected?.().get(agent);
    if (since === undefined) return false;
    return (
      this.#countOnce(reader, "src = 'telemetry'", session) === 0 &&
      this.#count(reader, "session = $session AND ts < $since", { $session: session, $since: since }) === 0
    );
  }

  #untoldByTelemetry(reader: RecordReader, event: RecordedEvent): ActionEvent | undefined {
    const { session, call, agent } = event;
    const values = { $session: session, $call: call ?? "" };
    if (this.#count(reader, "session = $session AND call = $call AND src = 'telemetry'", values) > 0) return undefined;
    // Only where its silence says something: the session's telemetry names calls, or it was switched on for this agent.
    const names = this.#countOnce(reader, "src = 'telemetry' AND call IS NOT NULL", session) > 0;
    if (!names && !this.#isExpected(reader, session, agent.name)) return undefined;
    if (this.#silent.has(session)) return undefined;
    this.#silent.add(session);
    return missingEvent(event, "telemetry", "a hook saw this call end, and the agent's telemetry does not tell of it: its exporter is off or has stopped");
  }
}

/** The finding, under an id that is the same whenever it is found. */
function missingEvent(told: RecordedEvent, missing: "hook" | "telemetry", reason: string): ActionEvent {
  const { ts, session, call, agent, chain, turn, tool, mcp, subject } = told;
  return {
    v: 1,
    id: uuid7Of(ts, hash("sha256", `witness\0${missing}\0${session}\0${call ?? ""}\0${told.id}`, "hex")),
    ts,
    kind: "witness.missing",
    src: "daemon",
    agent,
    chain,
    session,
    ...(turn === undefined ? {} : { turn }),
    ...(call === undefined ? {} : { call }),
    ...(tool === undefined ? {} : { tool }),
    ...(mcp === undefined ? {} : { mcp }),
    ...(subject === undefined ? {} : { subject }),
    reason,
    telemetry: { missing },
  };
}
