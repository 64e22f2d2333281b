import { createHmac, randomBytes } from "node:crypto";
import { readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { privateFolder, replaceFile, uuid7, uuid7Of } from "../record/index.ts";
import { send } from "../telemetry/index.ts";
import { readSettings, respondPaths, type WebhookTarget } from "./settings.ts";

/** What is told: named as Standard Webhooks names events. */
export interface Message {
  readonly type: "incident.opened" | "incident.closed" | "response.applied" | "response.lifted" | "test";
  /** One line for a chat, without anything that an agent has written but what the record masks. */
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A message as it lies in a queue. */
interface Queued {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly message: Message;
}

/** How one target stands. */
export interface QueueState {
  readonly waiting: number;
  readonly given: number;
  /** Why the oldest does not go. */
  readonly problem?: string;
}

/** More than this nobody reads; the oldest are laid aside then. */
const MAX_QUEUED = 10_000;
const FIRST_WAIT_MS = 2000;
const LAST_WAIT_MS = 600_000;
/** A message that no target took for so long is laid aside. */
const MAX_AGE_MS = 3 * 24 * 3600 * 1000;
const ASIDE = "undelivered";

/** The headers that Standard Webhooks asks for. @param at milliseconds since the epoch */
export function signedHeaders(secret: string, id: string, at: number, body: string): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(at / 1000));
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  const signature = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64");
  return { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": `v1,${signature}` };
}

/** What is sent of a message. */
function bodyOf({ form }: WebhookTarget, { at, message }: Queued): string {
  const { type, text, data } = message;
  return form === "chat" ? JSON.stringify({ text }) : JSON.stringify({ type, timestamp: new Date(at).toISOString(), data });
}

/** Messages of one process and one millisecond so far: a queue is sent in the order of its names. */
const last = { at: 0, count: 0 };

/** A message's id. Of one process, they sort as they were made also within a millisecond and when the clock goes back (RFC 9562 §6.2, method 1). */
function messageId(now: number): string {
  const isLater = now > last.at;
  // The counter has the 12 bits behind the time; what goes over is told as a millisecond later.
  last.count = isLater ? 0 : (last.count + 1) & 0xfff;
  if (isLater) last.at = now;
  else if (last.count === 0) last.at += 1;
  return `msg_${uuid7Of(last.at, last.count.toString(16).padStart(3, "0") + randomBytes(8).toString("hex"))}`;
}

/** Puts a message into the queue of every target. Never throws: what was done is in the record. @returns why it could not, where it could not */
export function tell(stateFolder: string, message: Message, now: number): string | undefined {
  try {
    const { targets } = readSettings(stateFolder);
    for (const { name } of targets) {
      const { folder, queueOf } = respondPaths(stateFolder);
      privateFolder(folder);
      const queue = privateFolder(queueOf(name));
      const queued: Queued = { id: messageId(now), at: now, message };
      replaceFile(join(queue, `${queued.id}.json`), JSON.stringify(queued));
    }
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /^msg_[0-9a-f-]{36}\.json$/.test(name))
      .toSorted();
  } catch {
    return [];
  }
}

/** How many messages wait for a target, and how many no target took. */
export function queueState(stateFolder: string, target: string): Pick<QueueState, "waiting" | "given"> {
  const folder = respondPaths(stateFolder).queueOf(target);
  return { waiting: namesIn(folder).length, given: namesIn(join(folder, ASIDE)).length };
}

/** Sends one message now. Rejects where there is no answer. @returns the status of the answer */
export async function sendMessage(target: WebhookTarget, queued: Queued, now: number): Promise<number> {
  const body = bodyOf(target, queued);
  const { status } = await send(target.to, signedHeaders(target.secret, queued.id, now, body), "application/json", body);
  return status;
}

/** A message that proves that a target is reached. @returns the status of its answer */
export function sendTest(target: WebhookTarget, now: number): Promise<number> {
  return sendMessage(target, { id: `msg_${uuid7(now)}`, at: now, message: { type: "test", text: "Sallyport reaches this target.", data: {} } }, now);
}

/**
 * Delivers what lies in the queues, each in its order. The disk is the queue: what was not acknowledged stays, and is sent again after a while, longer each time. A
 * message may come twice after a crash; its id is the same then.
 */
export class Messenger {
  readonly #stateFolder: string;
  readonly #now: () => number;
  readonly #waits = new Map<string, { readonly ms: number; readonly until: number; readonly problem: string }>();
  #isBusy = false;

  constructor(stateFolder: string, now: () => number = Date.now) {
    this.#stateFolder = stateFolder;
    this.#now = now;
  }

  /** Why a target gets nothing now. */
  problemOf(target: string): string | undefined {
    return this.#waits.get(target)?.problem;
  }

  /** Whether anything lies there to be sent, now or later. */
  get hasWork(): boolean {
    try {
      return readSettings(this.#stateFolder).targets.some(({ name }) => namesIn(respondPaths(this.#stateFolder).queueOf(name)).length > 0);
    } catch {
      return false;
    }
  }

  /** Sends what can be sent now. Never rejects. @returns how many messages were taken */
  async deliver(): Promise<number> {
    if (this.#isBusy) return 0;
    this.#isBusy = true;
    try {
      const { targets } = readSettings(this.#stateFolder);
      const counts = await Promise.all(targets.map((target) => this.#deliverTo(target)));
      return counts.reduce((sum, count) => sum + count, 0);
    } catch {
      // Settings that cannot be read are told by whoever reads them for a person.
      return 0;
    } finally {
      this.#isBusy = false;
    }
  }

  async #deliverTo(target: WebhookTarget): Promise<number> {
    const folder = respondPaths(this.#stateFolder).queueOf(target.name);
    let count = 0;
    const names = namesIn(folder);
    for (const name of names.slice(0, Math.max(0, names.length - MAX_QUEUED))) layAside(folder, name);
    for (const name of names.slice(-MAX_QUEUED)) {
      if (this.#now() < (this.#waits.get(target.name)?.until ?? 0)) break;
      const queued = readQueued(join(folder, name));
      if (queued === undefined || this.#now() - queued.at > MAX_AGE_MS) {
        layAside(folder, name);
        continue;
      }
      const failure = await this.#sent(target, queued);
      if (failure !== undefined) {
        const ms = Math.min(LAST_WAIT_MS, (this.#waits.get(target.name)?.ms ?? FIRST_WAIT_MS / 2) * 2);
        this.#waits.set(target.name, { ms, until: this.#now() + ms, problem: failure });
        break;
      }
      this.#waits.delete(target.name);
      rmSync(join(folder, name), { force: true });
      count += 1;
    }
    return count;
  }

  /** Why it was not taken. */
  async #sent(target: WebhookTarget, queued: Queued): Promise<string | undefined> {
    try {
      const status = await sendMessage(target, queued, this.#now());
      return status >= 200 && status < 300 ? undefined : `it answered ${status}`;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
}

function readQueued(path: string): Queued | undefined {
  try {
    const { id, at, message } = JSON.parse(readFileSync(path, "utf8")) as Partial<Queued>;
    const isWhole = typeof id === "string" && Number.isSafeInteger(at) && typeof message === "object" && message !== null && typeof message.type === "string";
    return isWhole ? { id, at: at!, message } : undefined;
  } catch {
    return undefined;
  }
}

function layAside(folder: string, name: string): void {
  renameSync(join(folder, name), join(privateFolder(join(folder, ASIDE)), name));
}
