import { isJsonObject, type JsonObject } from "../traffic.ts";
import type { Asker } from "./asker.ts";
import { answerToProblem, RequestProblem, type Answer } from "./answer.ts";
import { Cancellation, UpstreamError, type Connection } from "./connection.ts";
import { Crossing } from "./crossing.ts";
import { initialized } from "./greeting.ts";
import { callBytes, edited, readMessage, resultBytes, type Message } from "./message.ts";
import type { ServerSide } from "./modern-clients.ts";
import { mirroredHeaders } from "./param-headers.ts";
import { CODES, LEGACY_ONLY, LOG_LEVELS, META, MODERN_VERSION } from "./protocol.ts";
import { rewritten } from "./rewrite.ts";

/** Where messages for one client go. */
export interface Channel {
  send(bytes: Buffer): void;
}

const TOOLS_CHANGED = "notifications/tools/list_changed";
const LISTS_CHANGED = ["tools", "prompts", "resources"] as const;

/** What the client has said of itself. */
type Face = Pick<Asker, "client" | "capabilities" | "info"> & { readonly era: "legacy" };

/** What a session with a server is made of, on either side of the bridge. */
interface Upstream {
  readonly crossing: Crossing;
  readonly connection: Connection;
}

/** One session of a client that opened with `initialize`. */
export class LegacySession {
  readonly #side: ServerSide;
  readonly #principal: string;
  /** Where what belongs to no request goes. */
  readonly #push: Channel;
  #initialize: Message | undefined;
  #said: { readonly initialize: Message | undefined; readonly face: Face } | undefined;
  #upstream: Upstream | undefined;
  #opening: Promise<Upstream> | undefined;
  #isReady = false;
  #logLevel: string | undefined;
  /** Requests of the client that are not answered yet, by their id. */
  readonly #open = new Map<string, { readonly cancellation: Cancellation; readonly channel: Channel }>();
  /** What the client was asked, by our id. */
  readonly #asked = new Map<string, { readonly resolve: (answer: Message) => void; readonly reject: (error: UpstreamError) => void }>();
  #nextQuestion = 1;
  /** Resources that the client waits for, of a modern server. */
  readonly #watched = new Set<string>();
  #listening: Cancellation | undefined;
  #isClosed = false;
  usedAt = Date.now();

  constructor(side: ServerSide, principal: string, push: Channel) {
    this.#side = side;
    this.#principal = principal;
    this.#push = push;
  }

  get isBusy(): boolean {
    return this.#open.size > 0;
  }

  /** Takes a request and gives its answer; `undefined` when it was cancelled. */
  async request(request: Message, channel: Channel): Promise<Answer | undefined> {
    this.usedAt = Date.now();
    const cancellation = new Cancellation();
    if (this.#open.has(request.id))
      return answerToProblem(request, "legacy", this.#name, new RequestProblem(CODES.invalidRequest, "a request with this `id` is open already"));
    this.#open.set(request.id, { cancellation, channel });
    try {
      return await this.#answer(request, channel, cancellation);
    } catch (error) {
      if (error instanceof UpstreamError && error.kind === "cancelled") return undefined;
      return answerToProblem(request, "legacy", this.#name, await this.#side.checkpoint.retold(error, request, this.#face));
    } finally {
      this.#open.delete(request.id);
      this.usedAt = Date.now();
    }
  }

  /** Takes a notification, or the answer to something the client was asked. */
  async other(message: Message): Promise<void> {
    this.usedAt = Date.now();
    if (message.kind === "response") {
      const asked = this.#asked.get(message.id);
      this.#asked.delete(message.id);
      asked?.resolve(message);
      return;
    }
    switch (message.method) {
      case "notifications/initialized":
        this.#isReady = true;
        if (this.#upstream !== undefined) this.#begin(this.#upstream);
        return;
      case "notifications/cancelled": {
        const id = message.text("params", "requestId");
        const cancellation = id === undefined ? undefined : this.#open.get(id)?.cancellation;
        if (cancellation !== undefined) cancellation.cancel(await this.#reasonOf(message));
        return;
      }
      default: {
        const { connection } = this.#upstream ?? {};
        if (connection === undefined || connection.era === "modern") return;
        const { checkpoint } = this.#side;
        try {
          const params = await checkpoint.request(message.method, message.params, checkpoint.passage(this.#face));
          connection.send(params === message.params ? message.bytes : readMessage(callBytes(message.method, params)).bytes);
        } catch {
          // A notification has no answer by which a refusal could be told.
        }
      }
    }
  }

  /** Why the client cancels, as far as the server may know it. */
  async #reasonOf(message: Message): Promise<string> {
    const { checkpoint } = this.#side;
    try {
      const { reason } = await checkpoint.request(message.method, message.params, checkpoint.passage(this.#face));
      if (typeof reason === "string") return reason;
    } catch {
      // The call ends all the same.
    }
    return "the client cancelled it";
  }

  /** What may be seen of the server has changed for reasons of ours. */
  changed(): void {
    this.#upstream?.crossing.toolsChanged();
    if (!this.#isReady) return;
    for (const kind of LISTS_CHANGED) this.#push.send(callBytes(`notifications/${kind}/list_changed`, undefined));
  }

  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#listening?.cancel("the session is over");
    for (const { cancellation } of this.#open.values()) cancellation.cancel("the session is over");
    for (const { reject } of this.#asked.values()) reject(new UpstreamError("gone", "the client has gone", true));
    if (this.#upstream?.connection.era === "legacy") this.#upstream.connection.close();
  }

  get #name(): string {
    return this.#side.server.name;
  }

  /** What the client has said of itself; read once. */
  get #face(): Face {
    const initialize = this.#initialize;
    if (this.#said === undefined || this.#said.initialize !== initialize) {
      const { capabilities, clientInfo } = initialize?.params ?? {};
      const info = isJsonObject(clientInfo) ? clientInfo : undefined;
      const name = info?.["name"];
      const client = typeof name === "string" ? name : undefined;
      this.#said = { initialize, face: { era: "legacy", client, capabilities: isJsonObject(capabilities) ? capabilities : {}, info } };
    }
    return this.#said.face;
  }

  #asker(channel: Channel, cancellation: Cancellation): Asker {
    const { era, client, capabilities, info } = this.#face;
    return {
      era,
      client,
      capabilities,
      info,
      id: this.#principal,
      // Older servers send what they see fit until they are told otherwise; the modern revision sends nothing unasked.
      logLevel: this.#logLevel ?? "info",
      cancellation,
      notice: (bytes) => channel.send(bytes),
      ask: (method, params) => this.#ask(channel, method, params),
    };
  }

  #answer(request: Message, channel: Channel, cancellation: Cancellation): Promise<Answer> {
    const asker = this.#asker(channel, cancellation);
    if (request.method === "initialize") return this.#begun(request, asker);
    if (this.#initialize === undefined) throw new RequestProblem(CODES.invalidRequest, "the session is not open; send `initialize` first");
    const known = this.#upstream;
    if (known !== undefined && !known.connection.isClosed) return this.#crossed(request, asker, known);
    return this.#ready(asker).then((upstream) => this.#crossed(request, asker, upstream));
  }

  #crossed(request: Message, asker: Asker, upstream: Upstream): Promise<Answer> {
    const isBridged = upstream.connection.era === "modern" && LEGACY_ONLY.has(request.method);
    return isBridged ? this.#bridged(request, upstream) : upstream.crossing.answer(request, asker);
  }

  /** What older revisions have and the modern one has not, as far as the gateway can stand in for it. */
  async #bridged({ id, method, params: said }: Message, upstream: Upstream): Promise<Answer> {
    const { checkpoint } = this.#side;
    const { uri, level } = await checkpoint.request(method, said, checkpoint.passage(this.#face));
    switch (method) {
      case "logging/setLevel":
        if (!LOG_LEVELS.has(level)) throw new RequestProblem(CODES.invalidParams, "`params.level` must be a level");
        this.#logLevel = level as string;
        break;
      case "resources/subscribe":
      case "resources/unsubscribe":
        if (typeof uri !== "string") throw new RequestProblem(CODES.invalidParams, "`params.uri` must name a resource");
        if (this.#watched.size >= this.#side.limits.subscriptions)
          throw new RequestProblem(CODES.internal, "too many resources are watched; unsubscribe from some");
        if (method === "resources/subscribe") this.#watched.add(uri);
        else this.#watched.delete(uri);
        this.#listen(upstream);
        break;
      default:
        break;
    }
    return { bytes: resultBytes(id, {}) };
  }

  async #begun(request: Message, asker: Asker): Promise<Answer> {
    if (this.#initialize !== undefined) throw new RequestProblem(CODES.invalidRequest, "the session is open already");
    this.#initialize = request;
    try {
      const own = this.#asker(this.#push, asker.cancellation);
      const { upstream, answer } = await this.#opened(request, own);
      this.#upstream = upstream;
      if (answer.code !== undefined) this.#initialize = undefined;
      return answer;
    } catch (error) {
      this.#initialize = undefined;
      throw error;
    }
  }

  /** The session with the server, opened anew where it was lost. A call that was made in the lost one is not made again. */
  async #ready(asker: Asker): Promise<Upstream> {
    const { connection } = this.#upstream ?? {};
    if (connection !== undefined && !connection.isClosed) return this.#upstream!;
    this.#opening ??= this.#opened(this.#initialize!, asker)
      .then(({ upstream, answer }) => {
        if (answer.code !== undefined) throw new UpstreamError("gone", "the server ended, and does not begin anew", false);
        this.#upstream = upstream;
        this.#begin(upstream);
        return upstream;
      })
      .finally(() => {
        this.#opening = undefined;
      });
    return this.#opening;
  }

  async #opened(request: Message, asker: Asker): Promise<{ readonly upstream: Upstream; readonly answer: Answer }> {
    const { link, checkpoint, seal, limits } = this.#side;
    const at = checkpoint.passage(asker);
    const capabilities = checkpoint.capabilities(asker.capabilities, at);
    const params = capabilities === asker.capabilities ? request.params : { ...request.params, capabilities };
    const judged = await checkpoint.request("initialize", params, at);
    const node = request.member("params");
    const sent =
      judged === request.params || node === undefined
        ? request
        : readMessage(edited(request.bytes, [{ from: node.from, to: node.to, text: rewritten(request, ["params"], request.params, judged) }]));
    const holder: { crossing?: Crossing } = {};
    const opened = await link.legacy(sent, {
      onNotice: (notice) => this.#unasked(notice, holder.crossing),
      onRequest: (question) => void this.#questioned(question, holder.crossing),
      onClose: () => undefined,
    });
    if (opened !== undefined) {
      const { connection, greeting } = opened;
      const crossing = new Crossing({ connection, checkpoint, seal, limits, onUnasked: (notice) => this.#unasked(notice, crossing) });
      holder.crossing = crossing;
      if (greeting.isError) {
        connection.close();
        return { upstream: { crossing, connection }, answer: await crossing.answered(greeting, request, judged, asker) };
      }
      const before = greeting.result;
      const after = await checkpoint.definitions("initialize", before, at);
      const id = greeting.member("id")!;
      const result = greeting.member("result")!;
      const edits = [{ from: id.from, to: id.to, text: request.id }];
      if (after !== before) edits.push({ from: result.from, to: result.to, text: rewritten(greeting, ["result"], before, after) });
      return { upstream: { crossing, connection }, answer: { bytes: edited(greeting.bytes, edits) } };
    }
    const connection = await link.modern(
      { capabilities, info: asker.info },
      { onNotice: () => undefined, onRequest: () => undefined, onClose: () => undefined },
    );
    if (connection === undefined) throw new UpstreamError("refused", "the server speaks no revision that is known here", false);
    const crossing = new Crossing({ connection, checkpoint, seal, limits, onUnasked: (notice) => this.#unasked(notice, crossing) });
    const about = {
      _meta: { [META.version]: MODERN_VERSION, [META.capabilities]: capabilities, ...(asker.info === undefined ? {} : { [META.client]: asker.info }) },
    };
    const discovery = await connection.call({
      message: readMessage(callBytes("server/discover", about, "0")),
      headers: mirroredHeaders(MODERN_VERSION, "server/discover", about),
      onNotice: () => undefined,
    });
    if (discovery.isError) return { upstream: { crossing, connection }, answer: await crossing.answered(discovery, request, judged, asker) };
    const greeting = await checkpoint.definitions("initialize", initialized(request, discovery.result), at);
    return { upstream: { crossing, connection }, answer: { bytes: resultBytes(request.id, greeting) } };
  }

  /** The handshake with the client is over: the server may speak. */
  #begin(upstream: Upstream): void {
    if (!this.#isReady) return;
    if (upstream.connection.era === "legacy") this.#side.link.ready(upstream.connection);
    else this.#listen(upstream);
  }

  /** Has a modern server tell of changes, as older ones do unasked. */
  #listen({ crossing, connection }: Upstream): void {
    this.#listening?.cancel("what is waited for has changed");
    const cancellation = new Cancellation();
    this.#listening = cancellation;
    const notifications = {
      toolsListChanged: true,
      promptsListChanged: true,
      resourcesListChanged: true,
      ...(this.#watched.size > 0 ? { resourceSubscriptions: [...this.#watched] } : {}),
    };
    const request = readMessage(callBytes("subscriptions/listen", { notifications }, "0"));
    const prepared = crossing.prepared(request, request.params, this.#asker(this.#push, cancellation));
    connection.call({ ...prepared, isSubscription: true, cancellation, onNotice: (notice) => this.#unasked(notice, crossing) }).catch(() => undefined);
  }

  /** A notice that belongs to no request: goes by the stream of one that is open, or by its own. */
  #unasked(notice: Message, crossing: Crossing | undefined): void {
    if (crossing === undefined || notice.method === "notifications/subscriptions/acknowledged") return;
    if (notice.method === TOOLS_CHANGED) crossing.toolsChanged();
    const { checkpoint } = this.#side;
    const pass = (after: JsonObject | undefined): void => {
      if (after === undefined) return;
      const meta = after["_meta"];
      const isTagged = isJsonObject(meta) && META.subscription in meta;
      const own = isTagged ? { ...after, _meta: Object.fromEntries(Object.entries(meta).filter(([key]) => key !== META.subscription)) } : after;
      this.#streamOf(notice.method).send(crossing.noticeBytes(notice, own));
    };
    const judged = crossing.judgedNotice(notice, checkpoint.passage(this.#face));
    if (judged instanceof Promise) void judged.then(pass);
    else pass(judged);
  }

  /** Log messages belong to what the server is doing now, where one call is open. */
  #streamOf(method: string): Channel {
    if (method !== "notifications/message") return this.#push;
    return [...this.#open.values()].at(-1)?.channel ?? this.#push;
  }

  async #questioned(question: Message, crossing: Crossing | undefined): Promise<void> {
    if (crossing === undefined) return;
    if (question.method === "ping") return crossing.refuseQuestion(question);
    const { checkpoint } = this.#side;
    const bytes = await crossing.passQuestion(question, checkpoint.passage(this.#face), (method, params) => this.#ask(this.#push, method, params));
    crossing.connection.send(bytes);
  }

  #ask(channel: Channel, method: string, params: string | undefined): Promise<Message> {
    const { questionMs, questions } = this.#side.limits;
    if (this.#isClosed) return Promise.reject(new UpstreamError("gone", "the client has gone", true));
    if (this.#asked.size >= questions) return Promise.reject(new UpstreamError("busy", "the client was asked too much at once", true));
    const id = `"sallyport-${this.#nextQuestion++}"`;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#asked.delete(id);
        reject(new UpstreamError("timeout", "the client did not answer in time", true));
      }, questionMs).unref();
      const settle =
        <T>(act: (value: T) => void) =>
        (value: T) => {
          clearTimeout(timer);
          act(value);
        };
      this.#asked.set(id, { resolve: settle(resolve), reject: settle(reject) });
      channel.send(Buffer.from(`{"jsonrpc":"2.0","id":${id},"method":${JSON.stringify(method)}${params === undefined ? "" : `,"params":${params}`}}`));
    });
  }
}
