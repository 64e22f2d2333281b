import { randomUUID, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { Cancellation } from "./connection.ts";
import type { Channel, LegacySession } from "./legacy-session.ts";
import { errorBytes, MessageProblem, readMessage, type Message } from "./message.ts";
import { CODES, LEGACY_VERSIONS, META, MODERN_VERSION, statusOf } from "./protocol.ts";
import type { ServerHost } from "./server-host.ts";
import { eventOf } from "./sse.ts";

export interface HttpFrontOptions {
  /** The server that a path names; `undefined` when there is none. */
  readonly hostOf: (path: string) => ServerHost | undefined;
  /** The port of loopback that this is served on. */
  readonly port: () => number;
  /** What a client has to show; `undefined`: nothing, for tests on a machine of one user. */
  readonly token: string | undefined;
}

const KEEP_ALIVE_MS = 15_000;
const SHORT = 16 * 1024;
/** Messages for a client that has no stream open. */
const MAX_QUEUED = 256;
/** Names by which pages may be here: none but this machine's own. */
const LOCAL_ORIGIN = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

/** A refusal before anything is judged. */
class HttpRefusal extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

/** Compares in a time that says nothing about either but the length, which is no secret. */
function isSame(given: string, wanted: Buffer): boolean {
  const bytes = Buffer.from(given);
  return bytes.length === wanted.length && timingSafeEqual(bytes, wanted);
}

/** One answer: a body of JSON, or a stream when something has to be said before. */
class Reply implements Channel {
  readonly #response: ServerResponse;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #maxUnread: number;
  #keepAlive: NodeJS.Timeout | undefined;
  #isOver = false;

  constructor(response: ServerResponse, headers: Readonly<Record<string, string>>, maxUnread: number) {
    this.#response = response;
    this.#headers = headers;
    this.#maxUnread = maxUnread;
  }

  get isOpen(): boolean {
    return !this.#isOver && !this.#response.destroyed;
  }

  /** Begins a stream. */
  open(): void {
    if (this.#response.headersSent || !this.isOpen) return;
    this.#response.writeHead(200, {
      "content-type": "text/event-stream",
      "cache-control": "no-store, no-transform",
      "x-accel-buffering": "no",
      "x-content-type-options": "nosniff",
      ...this.#headers,
    });
    this.#response.flushHeaders();
    this.#keepAlive = setInterval(() => {
      if (this.isOpen) this.#response.write(": here\n\n");
    }, KEEP_ALIVE_MS).unref();
    this.#response.once("close", () => clearInterval(this.#keepAlive));
  }

  send(bytes: Buffer): void {
    if (!this.isOpen) return;
    this.open();
    this.#response.write(eventOf(bytes));
    // Nobody is waited for who asks and does not read.
    if (this.#response.writableLength > this.#maxUnread) this.#response.destroy();
  }

  end(bytes: Buffer, status: number): void {
    if (!this.isOpen) return;
    this.#isOver = true;
    clearInterval(this.#keepAlive);
    if (this.#response.headersSent) this.#response.end(eventOf(bytes));
    else {
      this.#response.writeHead(status, { "content-type": "application/json", "content-length": bytes.length, ...this.#headers });
      // As text, one character a byte, a short body goes out together with its head.
      if (bytes.length < SHORT) this.#response.end(bytes.toString("latin1"), "latin1");
      else this.#response.end(bytes);
    }
  }

  /** Nothing more is to be said. */
  close(): void {
    this.#isOver = true;
    clearInterval(this.#keepAlive);
    if (this.#response.headersSent) this.#response.end();
    else this.#response.writeHead(202, { "content-length": "0", ...this.#headers }).end();
  }
}

/** Where a session's own messages go: its stream, or, until there is one, a bounded queue. */
class SessionStream implements Channel {
  #stream: Reply | undefined;
  #queue: Buffer[] = [];

  attach(reply: Reply): void {
    this.#stream?.close();
    this.#stream = reply;
    reply.open();
    for (const bytes of this.#queue) reply.send(bytes);
    this.#queue = [];
  }

  send(bytes: Buffer): void {
    if (this.#stream?.isOpen === true) this.#stream.send(bytes);
    else if (this.#queue.length < MAX_QUEUED) this.#queue.push(bytes);
  }

  close(): void {
    this.#stream?.close();
  }
}

interface HttpSession {
  readonly session: LegacySession;
  readonly stream: SessionStream;
  readonly host: ServerHost;
  readonly principal: string;
}

/** Serves MCP over HTTP on loopback, in whatever revision a client speaks. */
export class HttpFront {
  readonly #options: HttpFrontOptions;
  readonly #sessions = new Map<string, HttpSession>();
  readonly #token: Buffer | undefined;
  /** What the host header may say, of the port that was taken. */
  #hosts: readonly string[] = [];

  constructor(options: HttpFrontOptions) {
    this.#options = options;
    this.#token = options.token === undefined ? undefined : Buffer.from(options.token);
  }

  /** Answers one request. Never throws. */
  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const { url = "" } = request;
      const query = url.indexOf("?");
      const principal = this.#admitted(request);
      const host = this.#options.hostOf(query === -1 ? url : url.slice(0, query));
      if (host === undefined) throw new HttpRefusal(404, "there is no such server here");
      if (request.method === "POST") await this.#post(request, response, host, principal);
      else if (request.method === "GET") this.#get(request, response, host, principal);
      else if (request.method === "DELETE") this.#delete(request, response, host, principal);
      else throw notAllowed();
    } catch (error) {
      const refusal = error instanceof HttpRefusal ? error : new HttpRefusal(500, "the gateway failed");
      if (response.headersSent || response.destroyed) {
        response.destroy();
        return;
      }
      const body = errorBytes(undefined, refusal.status === 403 || refusal.status === 401 ? CODES.refused : CODES.invalidRequest, refusal.message);
      // What is left of the body is not read: the connection ends with the answer.
      response.shouldKeepAlive = request.complete;
      response.writeHead(refusal.status, { "content-type": "application/json", "content-length": body.length, ...refusal.headers }).end(body);
      if (!request.complete) response.once("finish", () => request.socket.destroySoon());
    }
  }

  end(): void {
    for (const { session, stream, host } of this.#sessions.values()) {
      stream.close();
      host.close(session);
    }
    this.#sessions.clear();
  }

  /** Who asks. Throws for a stranger: another site's page, a name that was pointed here, a wrong token. */
  #admitted({ headers }: IncomingMessage): string {
    const { host = "", origin, authorization = "" } = headers;
    if (!this.#names(host)) throw new HttpRefusal(403, "the host header does not name this service");
    if (origin !== undefined && !LOCAL_ORIGIN.test(origin)) throw new HttpRefusal(403, "a page of another site may not ask here");
    const site = headers["sec-fetch-site"];
    if (site === "cross-site" || site === "same-site") throw new HttpRefusal(403, "a page of another site may not ask here");
    const token = this.#token;
    if (token === undefined) return "local";
    const given = /^Bearer ([\w.~+/=-]{1,500})$/i.exec(authorization)?.[1];
    if (given === undefined || !isSame(given, token))
      throw new HttpRefusal(401, "the token is missing or not the gateway's", { "www-authenticate": 'Bearer realm="sallyport"' });
    return "bearer";
  }

  /** Does a host header name this service? */
  #names(host: string): boolean {
    if (this.#hosts.length === 0) {
      const port = this.#options.port();
      if (port === 0) return false;
      this.#hosts = [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`];
    }
    return this.#hosts.includes(host) || this.#hosts.includes(host.toLowerCase());
  }

  async #post(request: IncomingMessage, response: ServerResponse, host: ServerHost, principal: string): Promise<void> {
    const { headers } = request;
    const type = headers["content-type"] ?? "";
    if (type !== "application/json" && !/^application\/json\s*(?:;|$)/i.test(type)) throw new HttpRefusal(415, "the body must be application/json");
    if (headers["content-encoding"] !== undefined && headers["content-encoding"] !== "identity") throw new HttpRefusal(415, "the body must not be compressed");
    const body = await bodyOf(request, host.limits.request);
    let message: Message;
    try {
      message = readMessage(body);
    } catch (error) {
      if (!(error instanceof MessageProblem)) throw error;
      const bytes = errorBytes(error.id, error.code, error.message);
      response.writeHead(400, { "content-type": "application/json", "content-length": bytes.length }).end(bytes);
      return;
    }
    const said = headers["mcp-protocol-version"];
    const isModern =
      message.member("params", "_meta", META.version) !== undefined ||
      (said !== undefined && !LEGACY_VERSIONS.includes(String(said)) && message.method !== "initialize");
    if (message.kind === "request" && !host.isWithinRate())
      throw new HttpRefusal(429, `more than ${host.limits.callsAMinute} requests came within a minute; wait`);
    if (isModern) await this.#modern(message, request, response, host, principal);
    else await this.#legacy(message, request, response, host, principal);
  }

  async #modern(message: Message, request: IncomingMessage, response: ServerResponse, host: ServerHost, principal: string): Promise<void> {
    const reply = new Reply(response, {}, host.limits.unread);
    if (message.kind === "response") throw new HttpRefusal(400, `revision ${MODERN_VERSION} has no requests of servers that could be answered`);
    if (message.kind === "notification") return reply.close();
    const cancellation = new Cancellation();
    response.once("close", () => {
      if (!response.writableFinished) cancellation.cancel("the client closed the connection");
    });
    const answer = await host.modern.handle(message, { principal, headers: request.headers, cancellation, notice: (bytes) => reply.send(bytes) });
    if (answer === undefined) reply.close();
    else reply.end(answer.bytes, answer.status ?? (answer.code === undefined ? 200 : statusOf(answer.code)));
  }

  async #legacy(message: Message, request: IncomingMessage, response: ServerResponse, host: ServerHost, principal: string): Promise<void> {
    if (message.method === "initialize" && message.kind === "request") {
      const id = randomUUID();
      const stream = new SessionStream();
      const session = host.open(principal, stream);
      const reply = new Reply(response, { "mcp-session-id": id }, host.limits.unread);
      const answer = await session.request(message, reply);
      if (answer === undefined || answer.code !== undefined) {
        host.close(session);
        if (answer === undefined) response.destroy();
        else new Reply(response, {}, host.limits.unread).end(answer.bytes, 200);
        return;
      }
      this.#forgetEnded();
      this.#sessions.set(id, { session, stream, host, principal });
      reply.end(answer.bytes, 200);
      return;
    }
    const { session } = this.#session(request, host, principal);
    const reply = new Reply(response, {}, host.limits.unread);
    if (message.kind !== "request") {
      await session.other(message);
      reply.close();
      return;
    }
    const answer = await session.request(message, reply);
    if (answer === undefined) reply.close();
    else reply.end(answer.bytes, 200);
  }

  /** Sessions end without their client: when there are too many, or nobody uses them. */
  #forgetEnded(): void {
    for (const [id, { session, stream, host }] of this.#sessions) {
      if (host.has(session)) continue;
      stream.close();
      this.#sessions.delete(id);
    }
  }

  /** How many sessions are kept. */
  get sessions(): number {
    return this.#sessions.size;
  }

  /** The session that a request belongs to. Throws for one that is not there, or is another's. */
  #session(request: IncomingMessage, host: ServerHost, principal: string): HttpSession {
    const id = request.headers["mcp-session-id"];
    if (typeof id !== "string") throw new HttpRefusal(400, "the header `Mcp-Session-Id` is missing; send `initialize` first");
    const found = this.#sessions.get(id);
    if (found === undefined || found.host !== host || found.principal !== principal || !host.has(found.session)) {
      if (found !== undefined && !found.host.has(found.session)) this.#sessions.delete(id);
      throw new HttpRefusal(404, "there is no such session; send `initialize` again");
    }
    return found;
  }

  #get(request: IncomingMessage, response: ServerResponse, host: ServerHost, principal: string): void {
    if (request.headers["mcp-session-id"] === undefined || request.headers["mcp-protocol-version"] === MODERN_VERSION) throw notAllowed();
    const { stream } = this.#session(request, host, principal);
    stream.attach(new Reply(response, {}, host.limits.unread));
  }

  #delete(request: IncomingMessage, response: ServerResponse, host: ServerHost, principal: string): void {
    if (request.headers["mcp-session-id"] === undefined) throw notAllowed();
    const { session, stream } = this.#session(request, host, principal);
    stream.close();
    host.close(session);
    this.#sessions.delete(request.headers["mcp-session-id"] as string);
    response.writeHead(200, { "content-length": "0" }).end();
  }
}

function notAllowed(): HttpRefusal {
  return new HttpRefusal(405, "use POST", { allow: "POST" });
}

/** The body of a request. Throws an `HttpRefusal` for one that is too long or cut short. */
function bodyOf(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length > maxBytes) {
        request.removeAllListeners("data");
        reject(new HttpRefusal(413, `the body is larger than ${maxBytes} bytes`));
      } else chunks.push(chunk);
    });
    request.once("end", () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
    // With nobody listening for its error, a request that is cut short only closes.
    request.once("close", () => {
      if (!request.complete) reject(new HttpRefusal(400, "the body was cut short"));
    });
  });
}
