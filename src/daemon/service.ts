import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Answer } from "../agents/index.ts";
import { refusalOf, type Demands, type Refusal } from "./admission.ts";
import type { Admitted, ConsoleDoor } from "./console-door.ts";
import type { DaemonFolder } from "./daemon-folder.ts";
import type { GatewayProcess } from "./gateway-process.ts";
import { proofFor } from "./proof.ts";

/** As much as the hook takes on its standard input. */
const MAX_BODY = 16 * 1024 * 1024;
const MAX_SMALL = 4096;
/** All bodies that are being received, together. */
const MAX_BUFFERED = 96 * 1024 * 1024;
const MAX_CONNECTIONS = 512;
const HEAD_MS = 5000;
const REQUEST_MS = 15_000;
const KEEP_MS = 60_000;
const CHECK_MS = 1000;
/** Where tool servers are. */
const TOOL_SERVER = /^\/mcp\/[\w.-]{1,64}\/?$/;
/** The first bytes of a payload, where the client writes the session. */
const SESSION_WITHIN = 2048;

export interface ServiceOptions {
  readonly folder: DaemonFolder;
  /** Where requests to tool servers go; without it there are none. */
  readonly gateway: Pick<GatewayProcess, "token" | "relay"> | undefined;
  /** Where requests to the console go; without it there is none. */
  readonly console: Pick<ConsoleDoor, "admit"> | undefined;
  readonly answer: (bytes: Uint8Array, event: string | undefined, affinity: string) => Promise<Answer>;
  readonly status: () => unknown;
  /** A request was refused before it was a call. */
  readonly onRefusal: (refusal: Refusal) => void;
  /** A call was answered. */
  readonly onAnswer: (answer: Answer, ms: number) => void;
}

/** Told to whoever sends a body that is cut short or too slow: it goes nowhere. */
class BodyProblem extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.error);
    this.refusal = refusal;
  }
}

/**
 * The HTTP side of the daemon: loopback and Unix socket, the same routes on both.
 *
 *     POST /v1/hook/claude-code?event=NAME   a payload of Claude Code; the answer is what its HTTP hook reads
 *     POST /v1/proof                         {"nonce"} → {"proof"}: this is the daemon of the installation
 *     GET  /v1/status                        how it is doing
 *     …    /console/…                       the console's page and what it asks
 *     …    /mcp/NAME                         a tool server behind the gateway, with the token of its clients
 *
 * Nothing but the head of a request is read before its token is checked. Connections that do not get on with their request
 * are closed, the oldest first when there are many, so that they take no place from others.
 */
export class HookService {
  readonly #options: ServiceOptions;
  readonly #servers: Server[] = [];
  /** Connections in the order of their last complete request. */
  readonly #connections = new Set<Socket>();
  /** Those with a call that was received whole. */
  readonly #busy = new Set<Socket>();
  /** Those that have shown the token and are sending a call. */
  readonly #sending = new Set<Socket>();
  #buffered = 0;
  #isStopping = false;

  constructor(options: ServiceOptions) {
    this.#options = options;
  }

  /** Listens: on a port of loopback, a socket file, or a descriptor that was passed on. Rejects when it cannot. */
  async listen(where: { readonly port: number } | { readonly path: string } | { readonly fd: number }): Promise<void> {
    const isSocket = "path" in where;
    const server = createServer({
      maxHeaderSize: 8192,
      headersTimeout: HEAD_MS,
      requestTimeout: REQUEST_MS,
      keepAliveTimeout: KEEP_MS,
      connectionsCheckingInterval: CHECK_MS,
      insecureHTTPParser: false,
      requireHostHeader: true,
      noDelay: true,
    });
    server.on("connection", (socket) => this.#admit(socket));
    server.on("request", (request, response) => void this.#serve(request, response, isSocket));
    server.on("checkContinue", (request, response) => void this.#serve(request, response, isSocket));
    server.on("upgrade", (_request, socket) => socket.destroy());
    server.on("connect", (_request, socket) => socket.destroy());
    server.on("clientError", (_error, socket) => {
      this.#options.onRefusal({ status: 400, error: "no HTTP" });
      if (socket.writable) socket.end("HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n");
      else socket.destroy();
    });
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen({ ...where, ...("port" in where ? { host: "127.0.0.1" } : {}), backlog: 511 }, resolve);
    });
    server.on("error", () => undefined);
    this.#servers.push(server);
  }

  get connections(): number {
    return this.#connections.size;
  }

  /** Takes no new connection; every call that was received whole is answered. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    const closed = this.#servers.map((server) => new Promise<void>((resolve) => server.close(() => resolve())));
    for (const server of this.#servers) server.closeIdleConnections();
    for (const socket of this.#connections) if (!this.#busy.has(socket) && !this.#sending.has(socket)) socket.destroy();
    await Promise.all(closed);
  }

  #admit(socket: Socket): void {
    this.#connections.add(socket);
    socket.once("close", () => {
      this.#connections.delete(socket);
      this.#busy.delete(socket);
      this.#sending.delete(socket);
    });
    if (this.#connections.size <= MAX_CONNECTIONS) return;
    for (const oldest of this.#connections) {
      if (this.#busy.has(oldest)) continue;
      oldest.destroy();
      break;
    }
  }

  async #serve(request: IncomingMessage, response: ServerResponse, isSocket: boolean): Promise<void> {
    const start = performance.now();
    try {
      const [path, query = ""] = (request.url ?? "").split("?", 2);
      if (TOOL_SERVER.test(path!) && this.#options.gateway !== undefined) return await this.#relay(request, response, isSocket, this.#options.gateway);
      if (/^\/console(?:\/|$)/.test(path!) && this.#options.console !== undefined)
        return await this.#console(request, response, this.#options.console.admit(request, path!, query, isSocket));
      const route = this.#routes[path!];
      if (route === undefined) return this.#refuse(request, response, { status: 404, error: "there is no such path" });
      const refusal = refusalOf({ method: request.method, headers: request.headers, isSocket }, this.#options.folder.port, route.demands);
      if (refusal !== undefined) return this.#refuse(request, response, refusal);
      if (route.demands.token !== undefined) this.#sending.add(request.socket);
      const body = route.demands.method === "GET" ? new Uint8Array() : await this.#body(request, route.demands.maxBytes);
      this.#busy.add(request.socket);
      // The connection has shown that it gets on: it is now the youngest.
      this.#connections.delete(request.socket);
      this.#connections.add(request.socket);
      await route.serve(body, query, response, start);
    } catch (error) {
      if (error instanceof BodyProblem) this.#refuse(request, response, error.refusal);
      else response.destroy();
    } finally {
      this.#busy.delete(request.socket);
      this.#sending.delete(request.socket);
      if (this.#isStopping) request.socket.end();
    }
  }

  /** A request of a client of tool servers: the same doors as all others, then the gateway's own. */
  async #relay(request: IncomingMessage, response: ServerResponse, isSocket: boolean, gateway: NonNullable<ServiceOptions["gateway"]>): Promise<void> {
    const { method = "", headers } = request;
    const wanted = method === "GET" || method === "DELETE" ? method : "POST";
    const demands: Demands = { method: wanted, token: gateway.token, maxBytes: MAX_BODY };
    const refusal = refusalOf({ method, headers, isSocket }, this.#options.folder.port, demands);
    if (refusal !== undefined) return this.#refuse(request, response, refusal);
    this.#busy.add(request.socket);
    try {
      await gateway.relay(request, response);
    } catch (error) {
      this.#refuse(request, response, { status: 503, error: error instanceof Error ? error.message : "there is no gateway" });
    }
  }

  /** A request of the console's page, or of the command that opens it. */
  async #console(request: IncomingMessage, response: ServerResponse, admitted: Admitted | Refusal): Promise<void> {
    if ("error" in admitted) return this.#refuse(request, response, admitted);
    this.#sending.add(request.socket);
    const body = admitted.maxBytes === 0 ? new Uint8Array() : await this.#body(request, admitted.maxBytes);
    this.#busy.add(request.socket);
    this.#connections.delete(request.socket);
    this.#connections.add(request.socket);
    await admitted.serve(body, response);
  }

  readonly #routes: Readonly<
    Record<string, { readonly demands: Demands; readonly serve: (body: Uint8Array, query: string, response: ServerResponse, start: number) => unknown }>
  > = Object.assign(Object.create(null) as object, {
    "/v1/hook/claude-code": {
      demands: this.#demands("POST", "call", MAX_BODY),
      serve: (body: Uint8Array, query: string, response: ServerResponse, start: number) => this.#hook(body, query, response, start),
    },
    "/v1/proof": {
      demands: this.#demands("POST", undefined, MAX_SMALL),
      serve: (body: Uint8Array, _query: string, response: ServerResponse) => this.#proof(body, response),
    },
    "/v1/status": {
      demands: this.#demands("GET", "status", 0),
      serve: (_body: Uint8Array, _query: string, response: ServerResponse) => send(response, 200, this.#options.status()),
    },
  });

  #demands(method: Demands["method"], kind: "call" | "status" | undefined, maxBytes: number): Demands {
    // Looked up at each request: fields are set before the options are.
    const options = (): ServiceOptions => this.#options;
    return {
      method,
      maxBytes,
      get token() {
        return kind === undefined ? undefined : kind === "call" ? options().folder.callToken : options().folder.statusToken;
      },
    };
  }

  async #hook(body: Uint8Array, query: string, response: ServerResponse, start: number): Promise<void> {
    const event = new URLSearchParams(query).get("event") ?? undefined;
    const head = Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, SESSION_WITHIN)).toString("latin1");
    const affinity = /"session_id"\s*:\s*"([^"\\]{1,200})"/.exec(head)?.[1] ?? "";
    const answer = await this.#options.answer(body, event, affinity);
    // The client looks at the status and the body; 500 is what a hook's exit code 2 becomes: with `onFailure` it blocks.
    sendText(response, answer.exitCode === 0 ? 200 : 500, answer.stdout);
    this.#options.onAnswer(answer, performance.now() - start);
  }

  #proof(body: Uint8Array, response: ServerResponse): void {
    let nonce: unknown;
    try {
      nonce = (JSON.parse(Buffer.from(body).toString("utf8")) as { readonly nonce?: unknown } | null)?.nonce;
    } catch {
      nonce = undefined;
    }
    const { port, proofKey } = this.#options.folder;
    const proof = typeof nonce === "string" ? proofFor(proofKey, nonce, port) : undefined;
    if (proof === undefined) send(response, 400, { error: "`nonce` must be 16 to 64 bytes in hexadecimal" });
    else send(response, 200, { proof });
  }

  /** The body of a request whose token was right. */
  #body(request: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      let length = 0;
      const release = (): void => {
        this.#buffered -= length;
        length = 0;
      };
      const fail = (status: Refusal["status"], error: string): void => {
        release();
        request.removeAllListeners("data");
        reject(new BodyProblem({ status, error }));
      };
      request.on("data", (chunk: Buffer) => {
        length += chunk.length;
        this.#buffered += chunk.length;
        chunks.push(chunk);
        if (length > maxBytes) fail(413, `the body is larger than ${maxBytes} bytes`);
        else if (this.#buffered > MAX_BUFFERED) fail(503, "too much is being received; try again");
      });
      request.once("end", () => {
        const body = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
        release();
        resolve(body);
      });
      request.once("error", () => fail(400, "the body was cut short"));
      request.once("close", () => {
        if (!request.complete) fail(400, "the body was cut short");
      });
    });
  }

  #refuse(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
    this.#options.onRefusal(refusal);
    if (response.destroyed || response.headersSent) return;
    // What is left of the body is not read: the connection ends with the answer.
    response.shouldKeepAlive = request.complete;
    send(response, refusal.status, { decision: "block", reason: `Sallyport: ${refusal.error}`, error: refusal.error });
    if (!request.complete) response.once("finish", () => request.socket.destroySoon());
  }
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(text),
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  response.end(text);
}

function send(response: ServerResponse, status: number, body: unknown): void {
  sendText(response, status, JSON.stringify(body));
}
