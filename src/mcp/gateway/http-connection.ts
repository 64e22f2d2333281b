import { Agent as HttpAgent, request as httpRequest, type ClientRequest, type IncomingMessage, type RequestOptions } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { urlToHttpOptions } from "node:url";
import type { ProtocolEra } from "../traffic.ts";
import { CallTable, CLOSED, UpstreamError, type Connection, type ConnectionEvents, type OutgoingCall } from "./connection.ts";
import type { GatewayLimits } from "./limits.ts";
import { callBytes, MessageProblem, readMessage, type Message } from "./message.ts";
import { StreamReader } from "./sse.ts";

/** Who holds the credentials for a server. */
export interface Authorizer {
  /** Sent with every request. */
  headers(): Promise<Readonly<Record<string, string>>>;
  /** The server wants other credentials; true when there are some now. Throws an `UpstreamError` that says what a person has to do. */
  challenged(status: number, challenge: string | undefined): Promise<boolean>;
}

export interface HttpOptions {
  readonly url: URL;
  readonly era: ProtocolEra;
  readonly authorizer: Authorizer;
  readonly limits: GatewayLimits;
  readonly events: ConnectionEvents;
}

/** As often as a call is sent again after the server asked for other credentials: it did not run. */
const MAX_CHALLENGES = 3;
const RETRY_MS = 1000;
const MAX_RESUMES = 10;
/** Answers to what a server asks, and notices, that it has not taken yet. */
const MAX_SENDING = 256;
/** A stream that ends so many times without an event is opened again ever later. */
const EMPTY_STREAMS = 3;
const LONGEST_WAIT_MS = 60_000;
/** What is read of an answer that is no message. */
const MAX_TOLD = 300;
const SHORT = 16 * 1024;

const httpAgent = new HttpAgent({ keepAlive: true, maxSockets: 256, maxFreeSockets: 32 });
const httpsAgent = new HttpsAgent({ keepAlive: true, maxSockets: 256, maxFreeSockets: 32 });

interface Exchange {
  readonly method: "POST" | "GET" | "DELETE";
  readonly body?: Buffer;
  readonly headers: Readonly<Record<string, string>>;
  /** How long the head of the answer may take, in milliseconds. */
  readonly headMs?: number | undefined;
}

const isStream = ({ headers }: IncomingMessage): boolean => /^text\/event-stream\b/i.test(headers["content-type"] ?? "");

/** A server reached by streamable HTTP. */
export class HttpConnection implements Connection {
  readonly era: ProtocolEra;
  readonly isHttp = true;
  readonly #options: HttpOptions;
  readonly #target: RequestOptions;
  readonly #calls: CallTable;
  readonly #requests = new Map<string, ClientRequest>();
  /** Answers that are being received. */
  readonly #streams = new Set<IncomingMessage>();
  #session: string | undefined;
  #version: string | undefined;
  #listening: ClientRequest | undefined;
  #isClosed = false;
  #sending = 0;
  /** Streams of its own in a row that ended without an event. */
  #emptyStreams = 0;

  constructor(options: HttpOptions) {
    this.era = options.era;
    this.#options = options;
    // Read once: a request that is given an address takes it apart anew.
    const { url } = options;
    this.#target = { ...urlToHttpOptions(url), agent: url.protocol === "https:" ? httpsAgent : httpAgent };
    this.#calls = new CallTable(options.limits, (id, reason) => {
      // In the modern revision the end of the stream is the cancellation.
      if (this.era === "legacy") this.send(callBytes("notifications/cancelled", { requestId: Number(id), reason }));
      this.#requests.get(id)?.destroy();
    });
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** The revision that was agreed on, sent with everything after it. */
  set version(version: string) {
    this.#version = version;
  }

  async call(call: OutgoingCall): Promise<Message> {
    if (this.#isClosed) throw new UpstreamError("gone", "the connection to the server is closed", false);
    const { id, bytes, answer } = this.#calls.add(call);
    void this.#post(id, bytes, call);
    return answer;
  }

  send(bytes: Buffer): void {
    if (this.#isClosed) return;
    if (this.#sending >= MAX_SENDING) {
      this.#lost("it does not take what it is sent");
      return;
    }
    this.#sending += 1;
    void this.#exchange({ method: "POST", body: bytes, headers: {} })
      .then(
        ({ response }) => response.resume(),
        () => undefined,
      )
      .finally(() => (this.#sending -= 1));
  }

  pause(): void {
    for (const response of this.#streams) response.pause();
  }

  resume(): void {
    for (const response of this.#streams) response.resume();
  }

  close(): void {
    this.#lost(CLOSED);
    if (this.#session !== undefined) {
      this.#isClosed = false;
      void this.#exchange({ method: "DELETE", headers: {} }).then(
        ({ response }) => response.resume(),
        () => undefined,
      );
      this.#isClosed = true;
    }
  }

  /** Takes what a legacy server sends on its own, until the connection is closed. A server that has no such stream says so. */
  listen(lastEvent?: string): void {
    if (this.#isClosed || this.era === "modern") return;
    let last = lastEvent;
    let wait = RETRY_MS;
    const again = (): void => {
      this.#emptyStreams += 1;
      const atLeast = this.#emptyStreams <= EMPTY_STREAMS ? 0 : Math.min(LONGEST_WAIT_MS, 100 * 2 ** (this.#emptyStreams - EMPTY_STREAMS));
      setTimeout(() => this.listen(last), Math.max(wait, atLeast)).unref();
    };
    this.#exchange({ method: "GET", headers: last === undefined ? {} : { "last-event-id": last } }).then(
      ({ request, response }) => {
        if (response.statusCode !== 200 || !isStream(response)) {
          response.resume();
          if (response.statusCode === 404 && this.#session !== undefined) this.#lost("it does not know the session any more");
          return;
        }
        this.#listening = request;
        const reader = new StreamReader(this.#options.limits.response, {
          onEvent: ({ data, id }) => {
            last = id ?? last;
            if (data.length === 0) return;
            this.#emptyStreams = -1;
            this.#unasked(data);
          },
          onRetry: (ms) => (wait = Math.max(ms, 1)),
          onTooLong: () => undefined,
        });
        response.on("data", (chunk: Buffer) => reader.push(chunk));
        response.once("close", again);
        response.on("error", () => undefined);
      },
      () => again(),
    );
  }

  async #post(id: string, bytes: Buffer, call: OutgoingCall): Promise<void> {
    const fail = (kind: UpstreamError["kind"], message: string, mayHaveRun: boolean): void =>
      this.#calls.fail(id, new UpstreamError(kind, message, mayHaveRun));
    try {
      const { response } = await this.#exchange({ method: "POST", body: bytes, headers: call.headers ?? {}, headMs: call.headMs }, (made) =>
        this.#requests.set(id, made),
      );
      if (this.#calls.callOf(id) === undefined) {
        // It was cancelled meanwhile.
        response.destroy();
        return;
      }
      const status = response.statusCode ?? 0;
      const session = response.headers["mcp-session-id"];
      if (typeof session === "string" && this.era === "legacy" && call.message.method === "initialize") this.#session = session;
      if (status === 404 && this.#session !== undefined && call.message.method !== "initialize") {
        response.resume();
        fail("session-lost", "the server does not know the session any more", false);
        this.#lost("it does not know the session any more");
        return;
      }
      if (isStream(response)) await this.#stream(id, response, call);
      else await this.#single(id, response, status);
    } catch (error) {
      if (error instanceof UpstreamError) this.#calls.fail(id, error);
      else {
        const { code, message } = error as NodeJS.ErrnoException;
        const neverSent = code === "ECONNREFUSED" || code === "ENOTFOUND" || code === "EAI_AGAIN";
        fail("gone", neverSent ? `the server cannot be reached (${code})` : `the connection to the server broke (${code ?? message})`, !neverSent);
      }
    } finally {
      this.#requests.delete(id);
    }
  }

  async #single(id: string, response: IncomingMessage, status: number): Promise<void> {
    const body = await bodyOf(response, this.#options.limits.response);
    try {
      const message = readMessage(body);
      if (message.kind === "response" && (message.id === id || (message.isError && message.id === "null"))) {
        const call = this.#calls.callOf(id);
        // An error about what could not be read names no request; over HTTP it is plain whose it is.
        if (call !== undefined) this.#calls.take(message.id === id ? message : renamed(message, id));
        return;
      }
      throw new MessageProblem(0, "it answers another request");
    } catch (error) {
      if (!(error instanceof MessageProblem)) throw error;
      if (status >= 200 && status < 300) throw new UpstreamError("garbage", `the server's answer cannot be read: ${error.message}`, true);
      throw new UpstreamError(
        status === 401 || status === 403 ? "login" : "gone",
        `the server answered with HTTP ${status}`,
        status >= 500,
        body.toString("utf8").replaceAll(/\s+/g, " ").trim().slice(0, MAX_TOLD),
      );
    }
  }

  async #stream(id: string, first: IncomingMessage, call: OutgoingCall): Promise<void> {
    let response = first;
    let last: string | undefined;
    let wait = RETRY_MS;
    for (let resumes = 0; ; resumes++) {
      await new Promise<void>((resolve) => {
        const reader = new StreamReader(this.#options.limits.response, {
          onEvent: ({ data, id: event }) => {
            last = event ?? last;
            if (data.length > 0) this.#within(id, data, call);
          },
          onRetry: (ms) => (wait = Math.max(ms, 1)),
          onTooLong: (length) =>
            this.#calls.fail(
              id,
              new UpstreamError(
                "too-large",
                `the server's answer has more than ${length} bytes; more than ${this.#options.limits.response} are not taken`,
                true,
              ),
            ),
        });
        const stream = response;
        this.#streams.add(stream);
        const over = (): void => {
          this.#streams.delete(stream);
          resolve();
        };
        stream.on("data", (chunk: Buffer) => reader.push(chunk));
        stream.once("end", over);
        stream.once("close", over);
        stream.on("error", over);
      });
      if (this.#calls.callOf(id) === undefined || this.#isClosed) return;
      // Only the older revisions let a stream be taken up again; the call itself is not made a second time.
      if (this.era === "modern" || last === undefined || resumes >= MAX_RESUMES)
        throw new UpstreamError("gone", "the server ended its answer before it was complete", true);
      await new Promise((resolve) => setTimeout(resolve, wait));
      const again = await this.#exchange({ method: "GET", headers: { "last-event-id": last } }, (made) => this.#requests.set(id, made));
      response = again.response;
      if (response.statusCode !== 200 || !isStream(response)) {
        response.resume();
        throw new UpstreamError("gone", `the server ended its answer and does not let it be taken up again (HTTP ${response.statusCode})`, true);
      }
    }
  }

  /** A message in the stream of a call. */
  #within(id: string, data: Buffer, call: OutgoingCall): void {
    let message: Message;
    try {
      message = readMessage(data);
    } catch (error) {
      this.#calls.fail(id, new UpstreamError("garbage", `the server's answer cannot be read: ${(error as Error).message}`, true));
      return;
    }
    if (this.#calls.take(message)) return;
    if (message.kind === "notification") call.onNotice(message);
    else if (message.kind === "request") {
      if (call.onRequest === undefined) this.#options.events.onRequest(message);
      else call.onRequest(message);
    }
  }

  /** A message that came by the stream of no call. */
  #unasked(data: Buffer): void {
    let message: Message;
    try {
      message = readMessage(data);
    } catch {
      return;
    }
    if (this.#calls.take(message)) return;
    if (message.kind === "notification") this.#options.events.onNotice(message);
    else if (message.kind === "request") {
      const call = this.#calls.youngest();
      if (call?.onRequest === undefined) this.#options.events.onRequest(message);
      else call.onRequest(message);
    }
  }

  #lost(why: string): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#calls.end();
    this.#listening?.destroy();
    for (const request of this.#requests.values()) request.destroy();
    this.#calls.failAll(new UpstreamError("gone", `the connection to the server ended: ${why}`, true));
    this.#options.events.onClose(why);
  }

  async #exchange(
    exchange: Exchange,
    onRequest?: (request: ClientRequest) => void,
  ): Promise<{ readonly request: ClientRequest; readonly response: IncomingMessage }> {
    for (let challenges = 0; ; challenges++) {
      const own = await this.#options.authorizer.headers();
      const made = await this.#once(exchange, own, onRequest);
      const { statusCode = 0, headers } = made.response;
      const isChallenge = statusCode === 401 || (statusCode === 403 && headers["www-authenticate"] !== undefined);
      if (!isChallenge || challenges >= MAX_CHALLENGES || !(await this.#options.authorizer.challenged(statusCode, headers["www-authenticate"]))) return made;
      made.response.resume();
    }
  }

  #once(
    { method, body, headers, headMs }: Exchange,
    own: Readonly<Record<string, string>>,
    onRequest?: (request: ClientRequest) => void,
  ): Promise<{ readonly request: ClientRequest; readonly response: IncomingMessage }> {
    const isSecure = this.#options.url.protocol === "https:";
    return new Promise((resolve, reject) => {
      const request = (isSecure ? httpsRequest : httpRequest)({
        ...this.#target,
        method,
        headers: {
          accept: method === "GET" ? "text/event-stream" : "application/json, text/event-stream",
          ...(body === undefined ? {} : { "content-type": "application/json", "content-length": body.length }),
          ...(this.#session === undefined ? {} : { "mcp-session-id": this.#session }),
          ...(this.#version === undefined ? {} : { "mcp-protocol-version": this.#version }),
          ...headers,
          ...own,
        },
      });
      const late =
        headMs === undefined
          ? undefined
          : setTimeout(() => request.destroy(new UpstreamError("timeout", `the server did not answer within ${Math.round(headMs / 1000)} s`, false)), headMs);
      request.once("response", (response) => {
        clearTimeout(late);
        resolve({ request, response });
      });
      request.on("error", (error) => {
        clearTimeout(late);
        reject(error);
      });
      onRequest?.(request);
      // As text, one character a byte, a short body goes out together with its head.
      if (body !== undefined && body.length < SHORT) request.end(body.toString("latin1"), "latin1");
      else request.end(body);
    });
  }
}

function renamed(message: Message, id: string): Message {
  return readMessage(Buffer.from(`{"jsonrpc":"2.0","id":${id},"error":${message.text("error")!}}`));
}

/** A body of at most so many bytes. Rejects with an `UpstreamError`. */
export function bodyOf(response: IncomingMessage, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    response.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length > maxBytes) {
        response.destroy();
        reject(new UpstreamError("too-large", `the server's answer has more than ${maxBytes} bytes, which are not taken`, true));
      } else chunks.push(chunk);
    });
    response.once("end", () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
    response.once("error", reject);
    response.once("close", () => {
      if (!response.complete) reject(new UpstreamError("gone", "the server ended its answer before it was complete", true));
    });
  });
}
