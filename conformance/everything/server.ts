/**
 * A server of both eras for the conformance suite: every tool, prompt and resource that the suite asks for, over standard input and
 * output or, with `--port N` (0: a free one), over HTTP. `--legacy` and `--modern` leave the other era out. Written against the revisions' texts, with
 * nothing of the gateway in it, so that neither hides a mistake of the other.
 */
import { createHmac, randomBytes, randomUUID, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createInterface } from "node:readline";
import { IMAGE, MissingCapability, NeedsInput, TOOLS, type Call } from "./tools.ts";

const MODERN = "2026-07-28";
const LEGACY = ["2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05"];
const KEY = "io.modelcontextprotocol/";
const INFO = { name: "conformance-everything", version: "1.0.0" };
const CAPABILITIES = {
  tools: { listChanged: true },
  prompts: { listChanged: true },
  resources: { subscribe: true, listChanged: true },
  logging: {},
  completions: {},
};
const argument = (name: string): string | undefined => process.argv[process.argv.indexOf(name) + 1];
const has = (name: string): boolean => process.argv.includes(name);

type Json = Record<string, any>;

class RpcError extends Error {
  readonly code: number;
  readonly data: unknown;
  readonly status: number;

  constructor(code: number, message: string, data?: unknown, status = 200) {
    super(message);
    this.code = code;
    this.data = data;
    this.status = status;
  }
}

const secret = randomBytes(32);
const mac = (value: string): string => createHmac("sha256", secret).update(value).digest("base64url");
const sealed = (value: string): string => `${Buffer.from(value).toString("base64url")}.${mac(value)}`;
function opened(value: string): string {
  const [body = "", sign = ""] = value.split(".");
  const state = Buffer.from(body, "base64url").toString();
  const wanted = mac(state);
  if (sign.length !== wanted.length || !timingSafeEqual(Buffer.from(sign), Buffer.from(wanted))) throw new RpcError(-32602, "the state is not one of ours");
  return state;
}

/** One client's connection, or of a modern client one request. */
interface Peer {
  send(message: Json): void;
  ask(method: string, params: object): Promise<any>;
}

interface Listener {
  readonly id: string | number;
  readonly filter: Json;
  readonly peer: Peer;
}
const listeners = new Set<Listener>();
const sessions = new Set<{ readonly peer: Peer }>();

const tag = (id: string | number): Json => ({ [`${KEY}subscriptionId`]: id });

function changed(kind: "tools" | "prompts"): void {
  const method = `notifications/${kind}/list_changed`;
  for (const { id, filter, peer } of listeners) if (filter[`${kind}ListChanged`] === true) peer.send({ method, params: { _meta: tag(id) } });
  for (const { peer } of sessions) peer.send({ method });
}

const RESOURCES: Json = {
  "test://static-text": { name: "static-text", mimeType: "text/plain", text: "This is the content of the static text resource." },
  "test://static-binary": { name: "static-binary", mimeType: "image/png", blob: IMAGE.data },
  "test://watched-resource": { name: "watched-resource", mimeType: "text/plain", text: "Watched resource content" },
};

function readResource(uri: unknown, isModern: boolean): Json {
  const template = /^test:\/\/template\/([^/]+)\/data$/.exec(String(uri))?.[1];
  if (template !== undefined) {
    const body = JSON.stringify({ id: template, templateTest: true, data: `Data for ID: ${template}` });
    return { contents: [{ uri, mimeType: "application/json", text: body }] };
  }
  const found = Object.hasOwn(RESOURCES, String(uri)) ? RESOURCES[String(uri)] : undefined;
  if (found === undefined) throw new RpcError(isModern ? -32602 : -32002, "there is no such resource", { uri });
  const { name, ...content } = found;
  void name;
  return { contents: [{ uri, ...content }] };
}

const message = (content: object): Json => ({ role: "user", content });
const PROMPTS: Readonly<Record<string, { readonly description: string; readonly arguments?: readonly object[]; get(call: Call): object }>> = {
  test_simple_prompt: { description: "is simple", get: () => ({ messages: [message({ type: "text", text: "This is a simple prompt for testing." })] }) },
  test_prompt_with_arguments: {
    description: "takes arguments",
    arguments: [
      { name: "arg1", description: "First test argument", required: true },
      { name: "arg2", description: "Second test argument", required: true },
    ],
    get: ({ args }) => ({ messages: [message({ type: "text", text: `Prompt with arguments: arg1='${args["arg1"]}', arg2='${args["arg2"]}'` })] }),
  },
  test_prompt_with_embedded_resource: {
    description: "embeds a resource",
    arguments: [{ name: "resourceUri", description: "URI of the resource to embed", required: true }],
    get: ({ args }) => ({
      messages: [
        message({ type: "resource", resource: { uri: args["resourceUri"], mimeType: "text/plain", text: "Embedded resource content for testing." } }),
        message({ type: "text", text: "Please process the embedded resource above." }),
      ],
    }),
  },
  test_prompt_with_image: {
    description: "holds an image",
    get: () => ({ messages: [message(IMAGE), message({ type: "text", text: "Please analyze the image above." })] }),
  },
  test_input_required_result_prompt: {
    description: "asks for a context",
    get({ responses }) {
      const context = responses["user_context"]?.content?.context;
      if (typeof context === "string") return { messages: [message({ type: "text", text: `Context: ${context}` })] };
      const requestedSchema = { type: "object", properties: { context: { type: "string" } }, required: ["context"] };
      return new NeedsInput({ user_context: { method: "elicitation/create", params: { message: "What context should the prompt use?", requestedSchema } } });
    },
  },
};

interface Context {
  readonly isModern: boolean;
  readonly capabilities: Json;
  readonly logLevel: string | undefined;
  readonly peer: Peer;
}

function callOf(params: Json, { isModern, capabilities, logLevel, peer }: Context): Call {
  const { requestState } = params;
  return {
    args: params["arguments"] ?? {},
    capabilities,
    isModern,
    progressToken: params["_meta"]?.progressToken,
    responses: typeof params["inputResponses"] === "object" && params["inputResponses"] !== null ? params["inputResponses"] : {},
    state: typeof requestState === "string" ? opened(requestState) : undefined,
    notify: (method, about) => {
      if (method === "notifications/message" && isModern && logLevel === undefined) return;
      peer.send({ method, params: about });
    },
    ask: (method, about) => peer.ask(method, about),
    changed,
  };
}

/** Answers, or asks: a legacy client by requests, all at once, and then all over again with what it answered. */
async function asked(run: (call: Call) => object | Promise<object>, call: Call): Promise<Json> {
  let result = await run(call);
  let responses: Record<string, unknown> = {};
  for (let rounds = 0; result instanceof NeedsInput && !call.isModern && rounds < 8; rounds++) {
    responses = {};
    const questions = Object.entries(result.inputRequests).map(async ([key, { method, params }]) => [key, await call.ask(method, params)] as const);
    responses = Object.fromEntries(await Promise.all(questions));
    result = await run({ ...call, responses, state: result.state });
  }
  if (result instanceof MissingCapability) throw new RpcError(-32021, "a capability is missing", { requiredCapabilities: { [result.capability]: {} } }, 400);
  if (!(result instanceof NeedsInput)) return result as Json;
  return {
    resultType: "input_required",
    inputRequests: result.inputRequests,
    ...(result.state === undefined ? {} : { requestState: sealed(result.state) }),
  };
}

/** Waits until the client ends it. */
const NEVER = new Promise<never>(() => undefined);
const CACHED = { ttlMs: 1000, cacheScope: "private" };

async function answer(method: string, params: Json, id: string | number, context: Context): Promise<Json> {
  const { isModern, peer } = context;
  switch (method) {
    case "server/discover":
      if (isModern) return { supportedVersions: [MODERN], capabilities: CAPABILITIES, ...CACHED };
      break;
    case "subscriptions/listen": {
      if (!isModern) break;
      const listener = { id, filter: params["notifications"] ?? {}, peer };
      peer.send({ method: "notifications/subscriptions/acknowledged", params: { _meta: tag(id), notifications: listener.filter } });
      listeners.add(listener);
      return NEVER;
    }
    case "ping":
    case "logging/setLevel":
    case "resources/subscribe":
    case "resources/unsubscribe":
      if (!isModern) return {};
      break;
    case "tools/list":
      return {
        tools: Object.entries(TOOLS).map(([name, { description, inputSchema = { type: "object", properties: {} } }]) => ({ name, description, inputSchema })),
        ...CACHED,
      };
    case "tools/call": {
      const name = String(params["name"]);
      const tool = Object.hasOwn(TOOLS, name) ? TOOLS[name] : undefined;
      if (tool === undefined) throw new RpcError(-32602, `there is no tool \`${name}\``);
      return asked((call) => tool.run(call), callOf(params, context));
    }
    case "prompts/list":
      return {
        prompts: Object.entries(PROMPTS).map(([name, { description, arguments: args }]) => ({
          name,
          description,
          ...(args === undefined ? {} : { arguments: args }),
        })),
        ...CACHED,
      };
    case "prompts/get": {
      const name = String(params["name"]);
      const prompt = Object.hasOwn(PROMPTS, name) ? PROMPTS[name] : undefined;
      if (prompt === undefined) throw new RpcError(-32602, `there is no prompt \`${name}\``);
      return asked((call) => prompt.get(call), callOf(params, context));
    }
    case "resources/list":
      return { resources: Object.entries(RESOURCES).map(([uri, { name, mimeType }]) => ({ uri, name, mimeType })), ...CACHED };
    case "resources/templates/list":
      return { resourceTemplates: [{ uriTemplate: "test://template/{id}/data", name: "template", mimeType: "application/json" }], ...CACHED };
    case "resources/read":
      return { ...readResource(params["uri"], isModern), ...CACHED };
    case "completion/complete":
      return { completion: { values: [], total: 0, hasMore: false } };
    default:
  }
  throw new RpcError(-32601, `there is no method \`${method}\``, undefined, 404);
}

/** Checks what a modern request says of itself. */
function modernContext(params: Json, peer: Peer): Context {
  const meta = params["_meta"] ?? {};
  if (has("--modern") && params["protocolVersion"] !== undefined && params["_meta"] === undefined)
    throw new RpcError(-32022, "not this revision", { supported: [MODERN], requested: params["protocolVersion"] }, 400);
  const version = meta[`${KEY}protocolVersion`];
  const capabilities = meta[`${KEY}clientCapabilities`];
  if (typeof version !== "string" || typeof capabilities !== "object") throw new RpcError(-32602, "the request does not say what it must", undefined, 400);
  if (version !== MODERN || has("--legacy"))
    throw new RpcError(has("--legacy") ? -32601 : -32022, "not this revision", { supported: [MODERN], requested: version }, 400);
  return { isModern: true, capabilities, logLevel: meta[`${KEY}logLevel`], peer };
}

async function respond(request: Json, context: () => Context): Promise<{ readonly message: Json; readonly status: number }> {
  const { id, method } = request;
  try {
    const made = context();
    const result = await answer(method, request["params"] ?? {}, id, made);
    const whole = made.isModern ? { resultType: "complete", ...result, _meta: { ...result["_meta"], [`${KEY}serverInfo`]: INFO } } : result;
    return { message: { id, result: whole }, status: 200 };
  } catch (error) {
    const fault = error instanceof RpcError ? error : new RpcError(-32603, String(error));
    return {
      message: { id, error: { code: fault.code, message: fault.message, ...(fault.data === undefined ? {} : { data: fault.data }) } },
      status: fault.status,
    };
  }
}

/** A connection that asks its client by requests. */
class Asking implements Peer {
  readonly #send: (message: Json) => void;
  readonly #open = new Map<string, (answer: Json) => void>();
  #next = 0;

  constructor(send: (message: Json) => void) {
    this.#send = send;
  }

  send(one: Json): void {
    this.#send({ jsonrpc: "2.0", ...one });
  }

  async ask(method: string, params: object): Promise<any> {
    const id = `ask-${this.#next++}`;
    const reply = await new Promise<Json>((resolve) => {
      this.#open.set(id, resolve);
      this.send({ id, method, params });
    });
    if (reply["error"] !== undefined) throw new RpcError(-32603, `the client refused: ${reply["error"].message}`);
    return reply["result"];
  }

  take(reply: Json): void {
    this.#open.get(reply["id"])?.(reply);
    this.#open.delete(reply["id"]);
  }
}

function legacyStart(params: Json): Json {
  const version = LEGACY.includes(params["protocolVersion"]) ? params["protocolVersion"] : LEGACY[0];
  return { protocolVersion: version, capabilities: CAPABILITIES, serverInfo: INFO, instructions: "for tests" };
}

const isModernRequest = (one: Json): boolean => one["params"]?._meta?.[`${KEY}protocolVersion`] !== undefined || one["method"] === "server/discover";

function serveStdio(): void {
  const peer = new Asking((one) => process.stdout.write(`${JSON.stringify(one)}\n`));
  const session = { peer, capabilities: {} as Json };
  createInterface({ input: process.stdin }).on("line", (line) => {
    const one = JSON.parse(line) as Json;
    if (one["method"] === undefined) return peer.take(one);
    if (one["id"] === undefined) {
      if (one["method"] === "notifications/cancelled")
        for (const listener of listeners) if (listener.id === one["params"].requestId) listeners.delete(listener);
      return;
    }
    if (one["method"] === "initialize" && !has("--modern")) {
      session.capabilities = one["params"].capabilities;
      sessions.add(session);
      return peer.send({ id: one["id"], result: legacyStart(one["params"]) });
    }
    const context = (): Context =>
      isModernRequest(one) || has("--modern")
        ? modernContext(one["params"] ?? {}, peer)
        : { isModern: false, capabilities: session.capabilities, logLevel: undefined, peer };
    void respond(one, context).then((made) => peer.send(made.message));
  });
}

interface HttpSession {
  readonly peer: Asking;
  readonly capabilities: Json;
  stream: ServerResponse | undefined;
}
const httpSessions = new Map<string, HttpSession>();

const event = (one: Json): string => `event: message\ndata: ${JSON.stringify({ jsonrpc: "2.0", ...one })}\n\n`;

/** Answers with one body, or with a stream from the first thing that is said before the answer. */
function streaming(response: ServerResponse): { send(one: Json): void; end(one: Json, status: number, headers?: Record<string, string>): void } {
  return {
    send(one) {
      if (!response.headersSent) response.writeHead(200, { "content-type": "text/event-stream" });
      response.write(event(one));
    },
    end(one, status, headers = {}) {
      if (response.headersSent) response.end(event(one));
      else response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify({ jsonrpc: "2.0", ...one }));
    },
  };
}

const decoded = (value: string): string => {
  const coded = /^=\?base64\?(.*)\?=$/.exec(value)?.[1];
  return coded === undefined ? value : Buffer.from(coded, "base64").toString();
};

/** Compares the headers of a modern request with its body. */
function checkHeaders(request: IncomingMessage, one: Json): void {
  const { headers } = request;
  const params = one["params"] ?? {};
  const wrong = (why: string): never => {
    throw new RpcError(-32020, why, undefined, 400);
  };
  if (headers["mcp-protocol-version"] !== params["_meta"]?.[`${KEY}protocolVersion`] && params["_meta"]?.[`${KEY}protocolVersion`] !== undefined)
    wrong("versions differ");
  if (headers["mcp-method"] !== one["method"]) wrong("methods differ");
  const name = { "tools/call": params["name"], "prompts/get": params["name"], "resources/read": params["uri"] }[one["method"] as string];
  if (name !== undefined && decoded(String(headers["mcp-name"])) !== name) wrong("names differ");
  if (one["method"] !== "tools/call" || name !== "test_headers") return;
  for (const key of ["region", "priority", "verbose"]) {
    const value = params["arguments"]?.[key];
    if (value !== undefined && value !== null && decoded(String(headers[`mcp-param-${key}`])) !== String(value)) wrong(`\`${key}\` differs`);
  }
}

async function servePost(request: IncomingMessage, response: ServerResponse, one: Json): Promise<void> {
  const reply = streaming(response);
  const id = request.headers["mcp-session-id"];
  if (one["method"] === "initialize" && !isModernRequest(one) && !has("--modern")) {
    const fresh = randomUUID();
    const session: HttpSession = {
      peer: new Asking((said) => session.stream?.write(event(said))),
      capabilities: one["params"].capabilities,
      stream: undefined,
    };
    httpSessions.set(fresh, session);
    sessions.add(session);
    return reply.end({ id: one["id"], result: legacyStart(one["params"]) }, 200, { "mcp-session-id": fresh });
  }
  const version = request.headers["mcp-protocol-version"];
  if (isModernRequest(one) || has("--modern") || (version !== undefined && !LEGACY.includes(String(version)))) {
    if (one["id"] === undefined) return void response.writeHead(202).end();
    const peer: Peer = { send: (said) => reply.send(said), ask: () => Promise.reject(new Error("not in this revision")) };
    response.once("close", () => {
      for (const listener of listeners) if (listener.peer === peer) listeners.delete(listener);
    });
    const made = await respond(one, () => {
      checkHeaders(request, one);
      return modernContext(one["params"] ?? {}, peer);
    });
    return reply.end(made.message, made.status);
  }
  const session = typeof id === "string" ? httpSessions.get(id) : undefined;
  if (session === undefined) return void response.writeHead(id === undefined ? 400 : 404).end();
  if (one["method"] === undefined) session.peer.take(one);
  if (one["method"] === undefined || one["id"] === undefined) return void response.writeHead(202).end();
  const peer: Peer = {
    send: (said) => reply.send(said),
    ask: (method, params) => {
      const own = new Asking((said) => reply.send(said));
      // Answers come by the session's other requests.
      const found = own.ask(method, params);
      const take = session.peer.take.bind(session.peer);
      session.peer.take = (answered) => {
        own.take(answered);
        take(answered);
      };
      return found;
    },
  };
  const made = await respond(one, () => ({ isModern: false, capabilities: session.capabilities, logLevel: undefined, peer }));
  reply.end(made.message, 200);
}

function serveHttp(port: number): void {
  const server = createServer((request, response) => {
    const { host = "", origin } = request.headers;
    const isLocal =
      /^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(host) && (origin === undefined || /^https?:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(origin));
    if (!isLocal) return void response.writeHead(403).end();
    const session = httpSessions.get(String(request.headers["mcp-session-id"]));
    if (request.method === "GET" && session !== undefined) {
      response.writeHead(200, { "content-type": "text/event-stream" }).flushHeaders();
      session.stream = response;
      return;
    }
    if (request.method === "DELETE" && session !== undefined) {
      sessions.delete(session);
      httpSessions.delete(String(request.headers["mcp-session-id"]));
      return void response.writeHead(200).end();
    }
    if (request.method !== "POST") return void response.writeHead(405, { allow: "POST" }).end();
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.once("end", () => {
      let one: Json;
      try {
        one = JSON.parse(Buffer.concat(chunks).toString()) as Json;
      } catch {
        return void response
          .writeHead(400, { "content-type": "application/json" })
          .end('{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"no JSON"}}');
      }
      void servePost(request, response, one);
    });
  }).listen(port, "127.0.0.1", () => console.error(`listening on ${(server.address() as AddressInfo).port}`));
}

if (has("--port")) serveHttp(Number(argument("--port")));
else serveStdio();
