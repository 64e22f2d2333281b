import { appendFileSync, closeSync, fdatasyncSync, fstatSync, openSync, readFileSync, readSync, writeSync } from "node:fs";
import { privateFolder, replaceFile } from "../../record/index.ts";
import { exportLine } from "../../record/export/index.ts";
import { RecordReader, type StoredEvent } from "../../record/query/index.ts";
import { telemetryPaths, type Target } from "../config.ts";
import { requestBody } from "./request-body.ts";
import { send, type Sent } from "./send.ts";

/** Events of one request, and bytes of their entries. */
const MAX_EVENTS = 500;
const MAX_BYTES = 1024 * 1024;
const NEWLINE = 10;
const FIRST_WAIT_MS = 1000;
const LAST_WAIT_MS = 300_000;
/** Answers that say that these very events will never be taken, not that the target is down or set up wrongly. */
const NEVER = new Set([400, 413, 422]);

/** How far a target is. */
export interface PushState {
  /** Place of the last event that it has; -1: none. */
  readonly seq: number;
  /** Events that were sent, that it refused for good (they are kept in a file beside the cursor), and that the record no longer had. */
  readonly sent: number;
  readonly refused: number;
  readonly lost: number;
  /** Why it gets nothing now. */
  readonly problem?: string;
}

const NOTHING: PushState = { seq: -1, sent: 0, refused: 0, lost: 0 };

/** How far a target is, as it was stored. One that cannot be read begins anew: events twice do less harm than events never. */
export function readPushState(stateFolder: string, name: string): PushState {
  try {
    const found = JSON.parse(readFileSync(telemetryPaths(stateFolder).cursorOf(name), "utf8")) as Partial<PushState>;
    const count = (value: unknown): number => (Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : 0);
    if (!Number.isSafeInteger(found.seq) || found.seq! < -1) return NOTHING;
    return {
      seq: found.seq!,
      sent: count(found.sent),
      refused: count(found.refused),
      lost: count(found.lost),
      ...(typeof found.problem === "string" ? { problem: found.problem } : {}),
    };
  } catch {
    return NOTHING;
  }
}

export function writePushState(stateFolder: string, name: string, state: PushState): void {
  const { folder, cursorOf } = telemetryPaths(stateFolder);
  privateFolder(folder);
  replaceFile(cursorOf(name), `${JSON.stringify(state)}\n`);
}

/**
 * Pushes the record to one target. The record on disk is the queue: while the target is down nothing is kept anywhere else, and it goes on
 * after the last event that was acknowledged. An event may come twice after a crash; its id is the same then.
 */
export class Pusher {
  readonly target: Target;
  readonly #stateFolder: string;
  readonly #version: string;
  readonly #now: () => number;
  #state: PushState;
  #waitMs = 0;
  #nextAt = 0;
  #most = MAX_EVENTS;
  #isBusy = false;

  constructor(stateFolder: string, target: Target, version: string, now: () => number = Date.now) {
    this.target = target;
    this.#stateFolder = stateFolder;
    this.#version = version;
    this.#now = now;
    this.#state = readPushState(stateFolder, target.name);
  }

  get state(): PushState {
    return this.#state;
  }

  /** Sends what there is, as long as it is taken. Never rejects. Answers how many events were acknowledged. */
  async push(): Promise<number> {
    if (this.#isBusy || this.#now() < this.#nextAt) return 0;
    this.#isBusy = true;
    let count = 0;
    try {
      for (;;) {
        const events = this.#next();
        if (events.length === 0) break;
        const taken = await this.#deliver(events);
        count += taken;
        if (taken === 0 && this.#nextAt > this.#now()) break;
      }
    } catch (error) {
      this.#fail((error as Error).message);
    } finally {
      this.#isBusy = false;
    }
    return count;
  }

  #next(): readonly StoredEvent[] {
    const reader = new RecordReader(this.#stateFolder);
    try {
      const events: StoredEvent[] = [];
      let bytes = 0;
      for (const event of reader.select({}, { order: "oldest", afterSeq: this.#state.seq, limit: this.#most })) {
        bytes += event.body.length;
        if (events.length > 0 && bytes > MAX_BYTES) break;
        events.push(event);
      }
      // Entries have no holes: what is not there was given up by the record's retention.
      const lost = events.length === 0 ? 0 : events[0]!.seq - this.#state.seq - 1;
      if (lost > 0) this.#keep({ ...this.#state, seq: events[0]!.seq - 1, lost: this.#state.lost + lost });
      return events;
    } finally {
      reader.close();
    }
  }

  async #deliver(events: readonly StoredEvent[]): Promise<number> {
    const { kind, to, headers } = this.target;
    if (kind === "file") {
      appendLines(
        to,
        events.map((event) => exportLine("jsonl", event, this.#version)),
      );
      return this.#acknowledged(events);
    }
    const { contentType, text } = requestBody(kind, events, this.#version);
    const answer = await send(to, headers, contentType, text);
    if (answer.status >= 200 && answer.status < 300) return this.#acknowledged(events);
    if (!NEVER.has(answer.status)) {
      this.#fail(`it answered ${answer.status}`, answer);
      return 0;
    }
    if (events.length > 1) {
      // One of them is not to its liking: smaller requests find which.
      this.#most = Math.max(1, Math.floor(events.length / 4));
      return 0;
    }
    appendFileSync(
      `${telemetryPaths(this.#stateFolder).cursorOf(this.target.name)}.refused.jsonl`,
      `${JSON.stringify({ status: answer.status, body: events[0]!.body })}\n`,
      { mode: 0o600 },
    );
    this.#keep({ ...this.#state, seq: events[0]!.seq, refused: this.#state.refused + 1 });
    return 1;
  }

  #acknowledged(events: readonly StoredEvent[]): number {
    this.#waitMs = 0;
    this.#nextAt = 0;
    this.#most = Math.min(MAX_EVENTS, this.#most * 2);
    const { problem, ...rest } = this.#state;
    void problem;
    this.#keep({ ...rest, seq: events.at(-1)!.seq, sent: this.#state.sent + events.length });
    return events.length;
  }

  #fail(problem: string, answer?: Sent): void {
    this.#waitMs = Math.min(LAST_WAIT_MS, Math.max(FIRST_WAIT_MS, this.#waitMs * 2));
    // Never all at once when it is back: up to a quarter more.
    this.#nextAt = this.#now() + Math.min(LAST_WAIT_MS, Math.max(this.#waitMs, answer?.retryAfterMs ?? 0)) * (1 + Math.random() / 4);
    this.#state = { ...this.#state, problem };
    try {
      this.#keep(this.#state);
    } catch {
      // The disk is full: what was sent is sent again.
    }
  }

  #keep(state: PushState): void {
    this.#state = state;
    writePushState(this.#stateFolder, this.target.name, state);
  }
}

/** Appends lines to a file, on disk when this returns. */
function appendLines(path: string, lines: readonly string[]): void {
  const file = openSync(path, "a+", 0o600);
  try {
    const { size } = fstatSync(file);
    const last = Buffer.alloc(1);
    // A line that a crash left half-written must not swallow the next one; its event comes again whole.
    if (size > 0 && readSync(file, last, 0, 1, size - 1) === 1 && last[0] !== NEWLINE) writeSync(file, "\n");
    const bytes = Buffer.from(`${lines.join("\n")}\n`);
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    fdatasyncSync(file);
  } finally {
    closeSync(file);
  }
}
