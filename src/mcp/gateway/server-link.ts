import { isJsonObject, type JsonObject, type ProtocolEra, type ServerConfig } from "../traffic.ts";
import { CLOSED, UpstreamError, type Connection, type ConnectionEvents } from "./connection.ts";
import { HttpConnection, type Authorizer } from "./http-connection.ts";
import type { GatewayLimits } from "./limits.ts";
import { callBytes, readMessage, type Message } from "./message.ts";
import { mirroredHeaders } from "./param-headers.ts";
import { CODES, LEGACY_VERSIONS, META, MODERN_VERSION } from "./protocol.ts";
import { resolveReference } from "./secret-reference.ts";
import { StdioConnection } from "./stdio-connection.ts";

/** A server that keeps ending is not started for ever. */
const MAX_ENDS = 8;
const ENDS_WITHIN_MS = 60_000;
/** How long a server may be silent about a question that older ones do not know. A login that one over HTTP wants first does not count. */
const PROBE_MS = 10_000;
/** For so long a server that was silent is taken for an older one; it may only have been slow. */
const SILENT_MS = 300_000;

export interface LinkOptions {
  readonly server: ServerConfig;
  readonly limits: GatewayLimits;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Says whether the server may be started, and how. Throws an `UpstreamError` when it may not. */
  readonly admit: (server: ServerConfig) => Promise<ServerConfig>;
  /** Who holds the credentials of a server that is reached over HTTP. */
  readonly authorizerFor: (url: URL, headers: Readonly<Record<string, string>>) => Authorizer;
}

/** What a client says of itself, in JSON as it came. */
export interface ClientFace {
  readonly capabilities: JsonObject;
  readonly info: JsonObject | undefined;
}

/** A server after its handshake. */
export interface Opened {
  readonly connection: Connection;
  /** The answer to `initialize` or `server/discover`. */
  readonly greeting: Message;
}

/** Ways to one server: which era it speaks, and connections to it. */
export class ServerLink {
  readonly #options: LinkOptions;
  /** When its processes ended by themselves. */
  #ends: number[] = [];
  #era: ProtocolEra | undefined;
  /** It has said that it takes no older revision. */
  #isModernOnly = false;
  #silentUntil = 0;
  #modern: Promise<Connection> | undefined;
  #modernListeners = new Set<ConnectionEvents>();
  readonly #open = new Set<Connection>();
  #isClosed = false;

  constructor(options: LinkOptions) {
    this.#options = options;
  }

  get server(): ServerConfig {
    return this.#options.server;
  }

  /** Of servers that run here: how many. */
  get running(): number {
    return this.#open.size;
  }

  /**
   * A connection by the modern revision, shared by all clients; `undefined` when the server does not know it. What a server that was
   * asked answers is kept: a server does not change its era while the gateway runs, unless it ends.
   */
  async modern(client: ClientFace, listener: ConnectionEvents): Promise<Connection | undefined> {
    if (this.#era === "legacy" || this.#silentUntil > Date.now()) return undefined;
    this.#modern ??= this.#probe(client).catch((error: unknown) => {
      this.#modern = undefined;
      throw error;
    });
    let connection: Connection;
    try {
      connection = await this.#modern;
    } catch (error) {
      if (error instanceof NotModern) return undefined;
      throw error;
    }
    if (connection.isClosed) {
      this.#modern = undefined;
      return this.modern(client, listener);
    }
    this.#modernListeners.add(listener);
    return connection;
  }

  forget(listener: ConnectionEvents): void {
    this.#modernListeners.delete(listener);
  }

  /**
   * Opens a session of its own by an older revision. `undefined` when the server knows only the modern one.
   * @param initialize the request to open with
   */
  async legacy(initialize: Message, events: ConnectionEvents): Promise<Opened | undefined> {
    if (await this.#refusesOlder(faceOf(initialize))) return undefined;
    const connection = await this.#connect("legacy", events);
    let greeting: Message;
    try {
      // Whoever knows the modern revision wants it of every request.
      const headers = connection.isHttp && this.#era === "modern" ? { "mcp-method": initialize.method } : undefined;
      greeting = await this.#within(connection, initialize, this.#options.limits.startMs, headers);
    } catch (error) {
      connection.close();
      throw error;
    }
    if (greeting.isError || greeting.result["protocolVersion"] === MODERN_VERSION) {
      // One that knows only the modern revision says so in different words, or greets in it as if it had a handshake; asked in its own, it is plain.
      const { info } = faceOf(initialize);
      if ((await this.modern({ capabilities: {}, info }, NOBODY)) !== undefined) {
        connection.close();
        return undefined;
      }
      return { connection, greeting };
    }
    const { protocolVersion } = greeting.result;
    if (connection instanceof HttpConnection && typeof protocolVersion === "string" && /^[\d-]{10}$/.test(protocolVersion))
      connection.version = protocolVersion;
    return { connection, greeting };
  }

  /**
   * Does a server over HTTP say that it takes no older revision? The modern one asks that it is spoken first, and that what it refuses is read before one falls
   * back. A child is not asked: some older ones end on that question.
   */
  async #refusesOlder(client: ClientFace): Promise<boolean> {
    if (this.#options.server.transport.type !== "http") return false;
    return (await this.modern(client, NOBODY)) !== undefined && this.#isModernOnly;
  }

  /** Tells a legacy server that the handshake is over, and takes what it sends from then on. */
  ready(connection: Connection): void {
    connection.send(callBytes("notifications/initialized", undefined));
    if (connection instanceof HttpConnection) connection.listen();
  }

  close(): void {
    this.#isClosed = true;
    for (const connection of [...this.#open]) connection.close();
  }

  async #probe(client: ClientFace): Promise<Connection> {
    const events: ConnectionEvents = {
      onNotice: (notice) => {
        for (const one of this.#modernListeners) one.onNotice(notice);
      },
      onRequest: (request) => {
        for (const one of this.#modernListeners) one.onRequest(request);
      },
      onClose: (why) => {
        this.#modern = undefined;
        // A server that died may come back as another one.
        this.#era = undefined;
        for (const one of [...this.#modernListeners]) one.onClose(why);
        this.#modernListeners.clear();
      },
    };
    const connection = await this.#connect("modern", events);
    const params = {
      _meta: {
        [META.version]: MODERN_VERSION,
        [META.capabilities]: client.capabilities,
        ...(client.info === undefined ? {} : { [META.client]: client.info }),
      },
    };
    const probe = readMessage(callBytes("server/discover", params, "0"));
    let answer: Message | undefined;
    let isSilent = false;
    try {
      const headers = mirroredHeaders(MODERN_VERSION, "server/discover", params);
      answer = connection.isHttp
        ? await connection.call({ message: probe, onNotice: () => undefined, headers, headMs: PROBE_MS })
        : await this.#within(connection, probe, PROBE_MS);
    } catch (error) {
      isSilent = error instanceof UpstreamError && (error.kind === "timeout" || error.kind === "cancelled");
      // Some older servers end, or answer with an HTML page, when they are asked before `initialize`.
      const isOdd = error instanceof UpstreamError && error.kind === "gone" && error.mayHaveRun;
      const isRefusal = error instanceof UpstreamError && error.kind === "gone" && /HTTP 4\d\d/.test(error.message);
      if (!isSilent && !isOdd && !isRefusal && !(error instanceof UpstreamError && error.kind === "garbage")) {
        connection.close();
        throw error;
      }
    }
    if (answer !== undefined && isModern(answer)) {
      this.#era = "modern";
      this.#isModernOnly = refusesOlder(answer);
      return connection;
    }
    connection.close();
    if (isSilent) this.#silentUntil = Date.now() + SILENT_MS;
    else this.#era = "legacy";
    throw new NotModern();
  }

  /** Sends a request that is ours, and waits for its answer no longer than said. */
  async #within(connection: Connection, message: Message, ms: number, headers?: Readonly<Record<string, string>>): Promise<Message> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(
        () => reject(new UpstreamError("timeout", `the server did not answer \`${message.method}\` within ${Math.round(ms / 1000)} s`, false)),
        ms,
      );
    });
    try {
      return await Promise.race([connection.call({ message, onNotice: () => undefined, ...(headers === undefined ? {} : { headers }) }), late]);
    } finally {
      clearTimeout(timer);
    }
  }

  async #connect(era: ProtocolEra, events: ConnectionEvents): Promise<Connection> {
    if (this.#isClosed) throw new UpstreamError("gone", "the gateway is being closed", false);
    const { limits, environment } = this.#options;
    const server = await this.#options.admit(this.#options.server);
    const { transport } = server;
    const watched: ConnectionEvents = {
      onNotice: (notice) => events.onNotice(notice),
      onRequest: (request) => events.onRequest(request),
      onClose: (why) => {
        this.#open.delete(made);
        if (transport.type === "stdio" && !why.includes(CLOSED)) this.#ends.push(Date.now());
        events.onClose(why);
      },
    };
    let made: Connection;
    if (transport.type === "stdio") {
      const now = Date.now();
      this.#ends = this.#ends.filter((at) => at > now - ENDS_WITHIN_MS);
      if (this.#ends.length >= MAX_ENDS) throw new UpstreamError("gone", `the server has ended ${this.#ends.length} times within a minute by itself`, false);
      if (this.#open.size >= limits.children) throw new UpstreamError("busy", `${this.#open.size} of this server run already`, false);
      const env = await resolvedAll(transport.env, environment);
      made = new StdioConnection(transport, env, era, limits, watched);
    } else {
      const url = new URL(transport.url);
      if (url.protocol !== "https:" && url.protocol !== "http:") throw new UpstreamError("refused", `\`${url.protocol}\` is no way to reach a server`, false);
      made = new HttpConnection({ url, era, limits, events: watched, authorizer: this.#options.authorizerFor(url, transport.headers) });
    }
    this.#open.add(made);
    return made;
  }
}

/** The server was asked, and does not know the modern revision. */
class NotModern extends Error {}

const NOBODY: ConnectionEvents = { onNotice: () => undefined, onRequest: () => undefined, onClose: () => undefined };

/** The revision was refused, and no older one is among those that would be taken. */
function refusesOlder(answer: Message): boolean {
  if (!answer.isError) return false;
  const { code, data } = answer.error! as { readonly code?: unknown; readonly data?: unknown };
  const supported = isJsonObject(data) ? data["supported"] : undefined;
  return (
    code === CODES.unsupportedVersion && Array.isArray(supported) && supported.length > 0 && !supported.some((one) => LEGACY_VERSIONS.includes(String(one)))
  );
}

/** A `DiscoverResult`, or an error that only servers of the modern revision know. */
function isModern(answer: Message): boolean {
  if (!answer.isError) return Array.isArray(answer.result["supportedVersions"]);
  const { code } = answer.error! as { readonly code?: unknown };
  return code === CODES.headerMismatch || code === CODES.missingCapability || code === CODES.unsupportedVersion;
}

/** What a client says of itself when it opens a session. */
export function faceOf(initialize: Message): ClientFace {
  const { capabilities, clientInfo } = initialize.params;
  return { capabilities: isJsonObject(capabilities) ? capabilities : {}, info: isJsonObject(clientInfo) ? clientInfo : undefined };
}

/** The values of configured names, each from where it is kept. */
export async function resolvedAll(
  configured: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Record<string, string>> {
  const made: Record<string, string> = {};
  for (const [name, value] of Object.entries(configured)) made[name] = await resolveReference(name, value, environment);
  return made;
}

/** The request by which a session of an older revision is opened for a client. */
export function initializeRequest(client: ClientFace, fallbackName: string): Message {
  return readMessage(
    callBytes(
      "initialize",
      { protocolVersion: LEGACY_VERSIONS[0], capabilities: client.capabilities, clientInfo: client.info ?? { name: fallbackName, version: "0" } },
      "0",
    ),
  );
}
