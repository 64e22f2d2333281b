import type { ProtocolEra } from "../traffic.ts";
import type { GatewayLimits } from "./limits.ts";
import { edited, readMessage, setMember, type Edit, type Message } from "./message.ts";

/** Why a call has no answer. `mayHaveRun`: it was sent, so it is never sent again. */
export class UpstreamError extends Error {
  readonly mayHaveRun: boolean;
  readonly kind: "gone" | "timeout" | "cancelled" | "too-large" | "busy" | "garbage" | "session-lost" | "refused" | "login";
  /** What the server said about it, in its own words: judged before a client sees it. */
  readonly said: string;

  constructor(kind: UpstreamError["kind"], message: string, mayHaveRun: boolean, said = "") {
    super(message);
    this.kind = kind;
    this.mayHaveRun = mayHaveRun;
    this.said = said;
  }
}

/** One request to a server. */
export interface OutgoingCall {
  /** Its id is replaced. */
  readonly message: Message;
  /** A notice that belongs to it: progress, and what comes in its stream. */
  readonly onNotice: (notice: Message) => void;
  /** What a legacy server asks within it. Without it, or where it cannot be told, the connection is asked. */
  readonly onRequest?: (request: Message) => void;
  /** Headers of the modern revision, for servers reached over HTTP. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Over HTTP: how long the head of the answer may take each time it is sent, in milliseconds. */
  readonly headMs?: number;
  /** Waits for notices, not for an answer: no time runs. */
  readonly isSubscription?: boolean;
  /** Of a call that is over, ends it at the server. */
  readonly cancellation?: Cancellation;
  /** Whose call it is; what says nothing of the call that it belongs to is told only where all open calls are of one owner. */
  readonly owner?: string;
}

/** By which whoever asked says that the answer is not wanted any more. */
export class Cancellation {
  isCancelled = false;
  #act: ((reason: string) => void) | undefined;

  cancel(reason: string): void {
    if (this.isCancelled) return;
    this.isCancelled = true;
    this.#act?.(reason);
  }

  /** What cancelling does; at once where it was cancelled before. */
  set act(act: (reason: string) => void) {
    this.#act = act;
    if (this.isCancelled) act("cancelled");
  }
}

/** Why a connection ended that was closed from here. */
export const CLOSED = "it was closed";

/** A way to one server. */
export interface Connection {
  readonly era: ProtocolEra;
  /** Reached over HTTP: the modern revision repeats parts of a request in its headers. */
  readonly isHttp: boolean;
  /** Resolves with the answer, whose id is not the client's. Rejects with an `UpstreamError`. */
  call(call: OutgoingCall): Promise<Message>;
  /** Sends a notification, or the answer to something the server asked. */
  send(bytes: Buffer): void;
  /** Holds back what the server sends while the client does not read. */
  pause(): void;
  resume(): void;
  close(): void;
  readonly isClosed: boolean;
}

/** What comes without having been asked for. */
export interface ConnectionEvents {
  onNotice(notice: Message): void;
  onRequest(request: Message): void;
  /** No call is answered any more. */
  onClose(why: string): void;
}

interface OpenCall {
  readonly id: string;
  readonly call: OutgoingCall;
  /** The client's progress token, in JSON. */
  readonly token: string | undefined;
  readonly resolve: (answer: Message) => void;
  readonly reject: (error: UpstreamError) => void;
  readonly since: number;
  signOfLife: number;
}

const SWEEP_MS = 250;

/**
 * The calls that one connection has open, in an id space of its own: whole numbers, which stand in for the client's id and for its
 * progress token, so that clients may share a server.
 */
export class CallTable {
  readonly #open = new Map<string, OpenCall>();
  readonly #limits: GatewayLimits;
  readonly #cancelAtServer: (id: string, reason: string) => void;
  #next = 1;
  #sweeper: NodeJS.Timeout | undefined;

  constructor(limits: GatewayLimits, cancelAtServer: (id: string, reason: string) => void) {
    this.#limits = limits;
    this.#cancelAtServer = cancelAtServer;
  }

  get size(): number {
    return this.#open.size;
  }

  /** The bytes to send. The promise is settled by `take`, `fail`, a timeout or a cancellation. */
  add(call: OutgoingCall): { readonly id: string; readonly bytes: Buffer; readonly answer: Promise<Message> } {
    if (this.#open.size >= this.#limits.concurrentCalls)
      throw new UpstreamError("busy", `the server is working on ${this.#open.size} calls; wait for one of them`, false);
    const id = String(this.#next++);
    const { message } = call;
    const idNode = message.member("id")!;
    const tokenNode = message.member("params", "_meta", "progressToken");
    const edits: Edit[] = [{ from: idNode.from, to: idNode.to, text: id }];
    if (tokenNode !== undefined) edits.push({ from: tokenNode.from, to: tokenNode.to, text: id });
    const token = tokenNode === undefined ? undefined : message.bytes.toString("utf8", tokenNode.from, tokenNode.to);
    const { promise, resolve, reject } = Promise.withResolvers<Message>();
    const now = Date.now();
    this.#open.set(id, { id, call, token, resolve, reject, since: now, signOfLife: now });
    if (call.cancellation !== undefined) {
      call.cancellation.act = (reason) => {
        if (!this.#open.has(id)) return;
        this.#cancelAtServer(id, reason);
        this.fail(id, new UpstreamError("cancelled", reason, true));
      };
    }
    this.#sweeper ??= setInterval(() => this.#sweep(), SWEEP_MS).unref();
    return { id, bytes: edited(message.bytes, edits), answer: promise };
  }

  /** The call that a server's own request belongs to, as far as that can be told: the youngest that may be asked within. */
  youngest(): OutgoingCall | undefined {
    let found: OutgoingCall | undefined;
    for (const { call } of this.#open.values()) if (call.onRequest !== undefined) found = call;
    return found;
  }

  /** The youngest call, where all that are open are of one owner: what the server says belongs to nobody else then. */
  ofOneOwner(): OutgoingCall | undefined {
    let found: OutgoingCall | undefined;
    for (const { call } of this.#open.values()) {
      if (call.isSubscription === true) continue;
      if (call.owner === undefined || (found !== undefined && found.owner !== call.owner)) return undefined;
      found = call;
    }
    return found;
  }

  callOf(id: string): OutgoingCall | undefined {
    return this.#open.get(id)?.call;
  }

  /** Hands an answer or a notice to its call; false when it belongs to none. */
  take(message: Message): boolean {
    if (message.kind === "response") {
      const open = this.#open.get(message.id);
      if (open === undefined) return false;
      this.#remove(open.id);
      open.resolve(message);
      return true;
    }
    if (message.method !== "notifications/progress") return false;
    const node = message.member("params", "progressToken");
    const open = node === undefined ? undefined : this.#open.get(message.bytes.toString("utf8", node.from, node.to));
    if (open?.token === undefined) return false;
    open.signOfLife = Date.now();
    open.call.onNotice(withMember(message, ["params", "progressToken"], open.token));
    return true;
  }

  fail(id: string, error: UpstreamError): void {
    const open = this.#open.get(id);
    if (open === undefined) return;
    this.#remove(id);
    open.reject(error);
  }

  failAll(error: UpstreamError): void {
    for (const id of [...this.#open.keys()]) this.fail(id, error);
  }

  /** No call is made any more. */
  end(): void {
    clearInterval(this.#sweeper);
  }

  #remove(id: string): void {
    this.#open.delete(id);
  }

  #sweep(): void {
    const now = Date.now();
    for (const { id, call, since, signOfLife } of this.#open.values()) {
      if (call.isSubscription === true) continue;
      const isIdle = now - signOfLife > this.#limits.idleMs;
      if (!isIdle && now - since <= this.#limits.callMs) continue;
      const seconds = Math.round((isIdle ? this.#limits.idleMs : this.#limits.callMs) / 1000);
      const why = isIdle ? `the server gave no answer and no sign of progress for ${seconds} s` : `the server gave no answer within ${seconds} s`;
      this.#cancelAtServer(id, why);
      this.fail(id, new UpstreamError("timeout", why, true));
    }
  }
}

/** A message with the value at a place replaced, all else as it came. */
export function withMember(message: Message, path: readonly string[], json: string): Message {
  const object = message.member(...path.slice(0, -1))!;
  return readMessage(edited(message.bytes, [setMember(message, object, path.at(-1)!, json)]));
}
