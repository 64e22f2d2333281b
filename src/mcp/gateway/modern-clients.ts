import { createHash } from "node:crypto";
import { canonicalJson } from "../../record/index.ts";
import { isJsonObject, type JsonObject, type ServerConfig, type TrafficJudge } from "../traffic.ts";
import type { Asker } from "./asker.ts";
import { answerToProblem, RequestProblem, type Answer } from "./answer.ts";
import type { Checkpoint } from "./checkpoint.ts";
import { UpstreamError, type Cancellation, type Connection, type ConnectionEvents } from "./connection.ts";
import { Crossing } from "./crossing.ts";
import { discovered } from "./greeting.ts";
import type { GatewayLimits } from "./limits.ts";
import type { Message } from "./message.ts";
import { CODES, LEGACY_ONLY, LOG_LEVELS, META, MODERN_VERSION } from "./protocol.ts";
import { headerProblem } from "./param-headers.ts";
import type { StateSeal } from "./sealed-state.ts";
import { initializeRequest, type ServerLink } from "./server-link.ts";
import { Subscriptions } from "./subscriptions.ts";

export interface ServerSide {
  readonly link: ServerLink;
  readonly checkpoint: Checkpoint;
  readonly judge: TrafficJudge;
  readonly seal: StateSeal;
  readonly limits: GatewayLimits;
  readonly server: ServerConfig;
}

/** How a request of a modern client came, and how it is answered before its answer. */
export interface Inbound {
  /** Who may see what was asked before: the bearer of a token, or the one client of a pipe. */
  readonly principal: string;
  readonly headers?: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly cancellation: Cancellation;
  notice(bytes: Buffer): void;
}

/** A session with a server, by which requests cross. */
interface Upstream {
  readonly crossing: Crossing;
  readonly subscriptions: Subscriptions;
  /** Of a legacy server, what it said of itself. */
  readonly greeting: JsonObject | undefined;
  usedAt: number;
  calls: number;
}

/** Whoever asks, where a request says nothing of it. */
const BEARER = { era: "modern", client: undefined } as const;

/** Serves clients of the modern revision: each request stands alone, and says itself who asks and what the client can do. */
export class ModernClients {
  readonly #side: ServerSide;
  readonly #shared = new WeakMap<Connection, Upstream>();
  readonly #legacy = new Map<string, Promise<Upstream>>();
  readonly #current = new Set<Upstream>();
  /** What was judged last of what clients say of themselves; each request carries it again and is judged with it. */
  #face: string | undefined;

  constructor(side: ServerSide) {
    this.#side = side;
    setInterval(() => this.#sweep(), 30_000).unref();
  }

  /** The answer to a request; `undefined` when nobody waits for it any more. */
  async handle(request: Message, inbound: Inbound): Promise<Answer | undefined> {
    try {
      const asker = this.#asker(request, inbound);
      await this.#judgeFace(asker);
      if (LEGACY_ONLY.has(request.method)) throw new RequestProblem(CODES.noMethod, `\`${request.method}\` is not part of revision ${MODERN_VERSION}`);
      const upstream = await this.#upstream(asker);
      upstream.usedAt = Date.now();
      upstream.calls += 1;
      try {
        if (request.method === "server/discover") return await this.#discover(request, asker, upstream);
        if (request.method === "subscriptions/listen") return await upstream.subscriptions.listen(request, asker);
        return await upstream.crossing.answer(request, asker);
      } finally {
        upstream.calls -= 1;
        upstream.usedAt = Date.now();
      }
    } catch (error) {
      if (error instanceof UpstreamError && error.kind === "cancelled") return undefined;
      return answerToProblem(request, "modern", this.#side.server.name, await this.#side.checkpoint.retold(error, request, BEARER));
    }
  }

  /** What may be seen of the server has changed for reasons of ours. */
  changed(): void {
    for (const { crossing, subscriptions } of this.#current) {
      crossing.toolsChanged();
      subscriptions.listsChanged();
    }
  }

  /** Reads who asks. Throws for a request that does not say what the revision demands. */
  #asker(request: Message, inbound: Inbound): Asker {
    const meta = request.params["_meta"];
    const said = isJsonObject(meta) ? meta : {};
    const version = said[META.version];
    if (typeof version !== "string") throw new RequestProblem(CODES.invalidParams, `\`_meta["${META.version}"]\` is missing`, undefined, 400);
    if (inbound.headers !== undefined) {
      const problem = headerProblem(inbound.headers, version, request.method, request.params);
      if (problem !== undefined) throw new RequestProblem(problem.code, problem.message);
    }
    if (version !== MODERN_VERSION)
      throw new RequestProblem(CODES.unsupportedVersion, `revision \`${version.slice(0, 40)}\` is not spoken here`, {
        supported: [MODERN_VERSION],
        requested: version,
      });
    const capabilities = said[META.capabilities];
    if (!isJsonObject(capabilities)) throw new RequestProblem(CODES.invalidParams, `\`_meta["${META.capabilities}"]\` is missing`, undefined, 400);
    const info = said[META.client];
    if (info !== undefined && (!isJsonObject(info) || typeof info["name"] !== "string"))
      throw new RequestProblem(CODES.invalidParams, `\`_meta["${META.client}"]\` must be an object with a name`, undefined, 400);
    const level = said[META.logLevel];
    if (level !== undefined && !LOG_LEVELS.has(level))
      throw new RequestProblem(CODES.invalidParams, `\`_meta["${META.logLevel}"]\` is no level`, undefined, 400);
    return {
      era: "modern",
      client: isJsonObject(info) ? (info["name"] as string) : undefined,
      id: inbound.principal,
      capabilities,
      info: isJsonObject(info) ? info : undefined,
      logLevel: level as string | undefined,
      ...(inbound.headers === undefined ? {} : { headers: inbound.headers }),
      cancellation: inbound.cancellation,
      notice: (bytes) => inbound.notice(bytes),
      ask: () => Promise.reject(new UpstreamError("refused", "a client of this revision is not asked by requests", false)),
    };
  }

  /** What a client says of itself goes to the server before any of its requests does. Throws a `Refusal`. */
  async #judgeFace(asker: Asker): Promise<void> {
    const { capabilities, info } = asker;
    const face = { capabilities, ...(info === undefined ? {} : { clientInfo: info }) };
    const text = JSON.stringify(face);
    if (text === this.#face) return;
    const { checkpoint } = this.#side;
    await checkpoint.request("initialize", face, checkpoint.passage(asker));
    this.#face = text;
  }

  /** The session by which a client's requests cross: one for all to a modern server, one for each client to a legacy one. */
  async #upstream(asker: Asker): Promise<Upstream> {
    const { link, checkpoint } = this.#side;
    const capabilities = checkpoint.capabilities(asker.capabilities, checkpoint.passage(asker));
    const connection = await link.modern({ capabilities, info: asker.info }, this.#modernEvents);
    if (connection !== undefined) {
      const known = this.#shared.get(connection);
      if (known !== undefined) return known;
      const made = this.#made(connection, undefined);
      this.#shared.set(connection, made);
      return made;
    }
    const key = createHash("sha256")
      .update(canonicalJson([asker.id, capabilities, asker.info ?? null]))
      .digest("base64");
    const known = this.#legacy.get(key);
    if (known !== undefined) return known;
    const opening = this.#openLegacy(key, capabilities, asker);
    this.#legacy.set(key, opening);
    opening.catch(() => this.#legacy.delete(key));
    return opening;
  }

  readonly #modernEvents: ConnectionEvents = { onNotice: () => undefined, onRequest: () => undefined, onClose: () => undefined };

  async #openLegacy(key: string, capabilities: JsonObject, asker: Asker): Promise<Upstream> {
    const { link } = this.#side;
    const holder: { upstream?: Upstream } = {};
    const opened = await link.legacy(initializeRequest({ capabilities, info: asker.info }, "sallyport"), {
      onNotice: (notice) => holder.upstream?.subscriptions.unasked(notice),
      // Asked when no call is open: there is nobody to bring the question to.
      onRequest: (request) => {
        if (holder.upstream !== undefined) void holder.upstream.crossing.refuseQuestion(request);
      },
      onClose: () => {
        this.#legacy.delete(key);
        if (holder.upstream !== undefined) {
          this.#current.delete(holder.upstream);
          holder.upstream.subscriptions.end();
        }
      },
    });
    if (opened === undefined) throw new UpstreamError("refused", "the server speaks no revision that is known here", false);
    const { connection, greeting } = opened;
    if (greeting.isError) {
      connection.close();
      const { message } = greeting.error! as { readonly message?: unknown };
      throw new UpstreamError("refused", "the server refused to begin", false, String(message).slice(0, 300));
    }
    link.ready(connection);
    const made = this.#made(connection, greeting.result);
    holder.upstream = made;
    return made;
  }

  #made(connection: Connection, greeting: JsonObject | undefined): Upstream {
    const { checkpoint, seal, limits } = this.#side;
    const crossing: Crossing = new Crossing({ connection, checkpoint, seal, limits, onUnasked: (notice) => subscriptions.unasked(notice) });
    const subscriptions: Subscriptions = new Subscriptions(crossing, checkpoint, limits, greeting);
    const made: Upstream = { crossing, subscriptions, greeting, usedAt: Date.now(), calls: 0 };
    this.#current.add(made);
    return made;
  }

  async #discover(request: Message, asker: Asker, { crossing, greeting }: Upstream): Promise<Answer> {
    return greeting === undefined ? crossing.greeting(request, asker) : discovered(request, asker, greeting, this.#side.checkpoint);
  }

  /** Ends sessions that nobody used for long. */
  #sweep(): void {
    const before = Date.now() - this.#side.limits.sessionMs;
    for (const upstream of this.#current) {
      if (upstream.crossing.connection.isClosed) this.#current.delete(upstream);
      else if (upstream.greeting !== undefined && upstream.calls === 0 && upstream.usedAt < before) upstream.crossing.connection.close();
    }
  }
}
