import { randomUUID } from "node:crypto";
import type { DefinitionMethod, JsonObject, Passage } from "../traffic.ts";
import type { Asker } from "./asker.ts";
import { answerToProblem, failureText, RequestProblem, type Answer } from "./answer.ts";
import type { RecordedCall } from "./call-record.ts";
import { Checkpoint, Refusal } from "./checkpoint.ts";
import { Cancellation, UpstreamError, type Connection, type OutgoingCall } from "./connection.ts";
import { HeldCall } from "./held-call.ts";
import type { GatewayLimits } from "./limits.ts";
import { callBytes, edited, errorBytes, readMessage, resultBytes, type Edit, type Message } from "./message.ts";
import { mirroredHeaders, paramHeaderProblem, paramHeaders, type ParamHeader } from "./param-headers.ts";
import { ASKING, CODES, LISTS, META, MODERN_VERSION, RESERVED } from "./protocol.ts";
import { rewritten } from "./rewrite.ts";
import { callDigest, type StateSeal } from "./sealed-state.ts";

export interface CrossingOptions {
  readonly connection: Connection;
  readonly checkpoint: Checkpoint;
  readonly seal: StateSeal;
  readonly limits: GatewayLimits;
  /** A notice that belongs to no call. */
  readonly onUnasked: (notice: Message) => void;
}

/** What is sealed between the rounds of a call. */
interface Round {
  /** What the server keeps at the client. */
  readonly state?: string;
  /** A call that a legacy server is still working on. */
  readonly held?: string;
  readonly call?: string;
  readonly session?: string;
  readonly root?: string;
}

/** A request on its way: what is known of it between its judgement and its answer. */
interface Trip {
  readonly request: Message;
  readonly asker: Asker;
  readonly at: Passage;
  /** As they go to the server, judged. */
  readonly params: JsonObject;
  readonly recorded: RecordedCall | undefined;
  /** Notices that are being judged; the answer comes after them. */
  notices: Promise<void> | undefined;
}

/** Keys of the protocol that a result or a notice may carry; all others are the gateway's to set. */
const SERVER_KEYS: ReadonlySet<string> = new Set([META.server, META.task]);
/** What a client may keep of a result that policy may change at any time. */
const UNCACHED = { ttlMs: 0, cacheScope: "private" } as const;

function isFields(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Where requests of clients cross to one session of a server and answers come back, each judged, in whatever revision either speaks. */
export class Crossing {
  readonly #options: CrossingOptions;
  readonly #held = new Map<string, { readonly call: HeldCall; trip: Trip }>();
  #tools: Map<string, readonly ParamHeader[]> | undefined;
  #listing: Promise<void> | undefined;

  constructor(options: CrossingOptions) {
    this.#options = options;
  }

  get connection(): Connection {
    return this.#options.connection;
  }

  /** The server said that its tools are others now: they are judged again before the next call. */
  toolsChanged(): void {
    this.#tools = undefined;
  }

  /** The answer to a request; `undefined` when the client does not want it any more. Never throws for what came from outside. */
  async answer(request: Message, asker: Asker): Promise<Answer | undefined> {
    try {
      if (Object.hasOwn(LISTS, request.method)) return await this.#list(request, asker);
      return await this.#call(request, asker);
    } catch (error) {
      if (error instanceof UpstreamError && error.kind === "cancelled") return undefined;
      return answerToProblem(request, asker.era, this.#options.checkpoint.serverName, error);
    }
  }

  async #call(request: Message, asker: Asker): Promise<Answer> {
    const { checkpoint } = this.#options;
    const { method, params } = request;
    const since = Date.now();
    const isTool = method === "tools/call";
    if (isTool) {
      if (typeof params["name"] !== "string") throw new RequestProblem(CODES.invalidParams, "`params.name` must be the name of a tool");
      if (this.#tools === undefined) await this.#learnTools(asker);
      this.#checkHeaders(params, asker);
    }
    const round = asker.era === "modern" && ASKING.has(method) ? this.#roundOf(request, asker) : undefined;
    const label = isTool ? (params["name"] as string) : ASKING.has(method) ? method : undefined;
    let at = checkpoint.passage(asker);
    let judged: JsonObject;
    let recorded: RecordedCall | undefined;
    try {
      at =
        round?.call === undefined && round?.held === undefined
          ? checkpoint.admitted(request, asker, isTool ? { name: params["name"] as string, input: params["arguments"] } : undefined)
          : checkpoint.passage(asker, {
              ...(round.call === undefined ? {} : { call: round.call }),
              ...(round.session === undefined ? {} : { session: round.session }),
              ...(round.root === undefined ? {} : { root: round.root }),
            });
      recorded = label === undefined ? undefined : checkpoint.recorded(label, at, since);
      const found = checkpoint.request(method, params, at);
      judged = found instanceof Promise ? await found : found;
    } catch (error) {
      if (error instanceof Refusal && label !== undefined) {
        const refused = recorded ?? checkpoint.recorded(label, at, since);
        try {
          checkpoint.record.decided(refused, "deny", request.bytes, error.rule, error.message);
        } catch {
          // It is refused all the same.
        }
      }
      throw error;
    }
    if (recorded !== undefined && round?.held === undefined) {
      try {
        checkpoint.record.decided(recorded, "allow", request.bytes, undefined, undefined);
      } catch (error) {
        throw new Refusal(`Sallyport cannot record this call, so it is refused: ${(error as Error).message}`, "mcp-record");
      }
    }
    const trip: Trip = { request, asker, at, params: judged, recorded, notices: undefined };
    try {
      if (this.connection.era === "modern") return await this.#rounds(trip, round);
      if (asker.era === "modern" && ASKING.has(method)) return await this.#hold(trip, round);
      const answer = await this.connection.call({
        message: this.#toLegacy(trip),
        onNotice: (notice) => this.#notice(notice, trip),
        ...(asker.era === "legacy" ? { onRequest: (question: Message) => void this.#pass(question, trip) } : {}),
        cancellation: asker.cancellation,
      });
      return await this.#finished(answer, trip);
    } catch (error) {
      if (recorded !== undefined) {
        const isOver = error instanceof UpstreamError && error.kind === "cancelled";
        const why = error instanceof UpstreamError ? failureText(checkpoint.serverName, error) : error instanceof Error ? error.message : undefined;
        checkpoint.record.ended(recorded, isOver ? "interrupted" : "failed", why);
      }
      throw error;
    }
  }

  // Requests to a modern server.

  async #rounds(trip: Trip, round: Round | undefined): Promise<Answer> {
    const { asker, request, at } = trip;
    let { params } = trip;
    if (round !== undefined) params = { ...params, ...(round.state === undefined ? {} : { requestState: round.state }) };
    for (let rounds = 0; rounds <= this.#options.limits.questions; rounds++) {
      const answer = await this.connection.call({
        ...this.#toModern(request, params, asker, at),
        onNotice: (notice) => this.#notice(notice, trip),
        cancellation: asker.cancellation,
      });
      if (answer.isError || answer.result["resultType"] !== "input_required" || !ASKING.has(request.method)) return this.#finished(answer, trip);
      const { result } = answer;
      const asked = isFields(result["inputRequests"]) ? result["inputRequests"] : {};
      const judged = await this.#judgeQuestions(asked, at);
      if (asker.era === "modern") return this.#asking(answer, { ...result, ...(result["inputRequests"] === undefined ? {} : { inputRequests: judged }) }, trip);
      const inputResponses: Record<string, unknown> = {};
      for (const [key, question] of Object.entries(judged)) {
        const { method, params: about } = question as { readonly method: string; readonly params?: JsonObject };
        const reply = await asker.ask(method, about === undefined ? undefined : JSON.stringify(about));
        if (reply.isError) inputResponses[key] = method === "elicitation/create" ? { action: "cancel" } : reply.result;
        else inputResponses[key] = await this.#options.checkpoint.clientResponse(method, about ?? {}, reply.result, at);
      }
      const { requestState } = result;
      params = { ...trip.params, inputResponses, ...(requestState === undefined ? {} : { requestState }) };
    }
    throw new UpstreamError("refused", `the server asked more than ${this.#options.limits.questions} times within one call`, true);
  }

  /** What a server asks, judged. Throws a `Refusal` for what may not be asked. */
  async #judgeQuestions(asked: JsonObject, at: Passage): Promise<JsonObject> {
    let judged: Record<string, unknown> | undefined;
    for (const [key, question] of Object.entries(asked)) {
      if (!isFields(question) || typeof question["method"] !== "string") throw new Refusal("the server asked something that cannot be read", "mcp-question");
      const before = isFields(question["params"]) ? question["params"] : {};
      const after = await this.#options.checkpoint.serverRequest(question["method"], before, at);
      if (after !== before) judged = { ...(judged ?? asked), [key]: { ...question, params: after } };
    }
    return judged ?? asked;
  }

  /** The answer that asks a modern client for input, with the server's state sealed. */
  #asking(answer: Message, result: JsonObject, { request, asker, at, params }: Trip): Answer {
    const { requestState } = result;
    const state: Round = { ...(typeof requestState === "string" ? { state: requestState } : {}), ...namesOf(at) };
    const hasState = Object.keys(state).length > 0;
    const after = hasState ? { ...result, requestState: this.#options.seal.seal(JSON.stringify(state), this.#bond(request.method, params, asker)) } : result;
    return { bytes: this.#withResult(answer, request.id, answer.result, after) };
  }

  #bond(method: string, params: JsonObject, asker: Asker): string {
    return `${asker.id}\n${callDigest(this.#options.checkpoint.serverName, method, params)}`;
  }

  /** What was sealed in an earlier round of this call. Throws for a state that is not as it was given. */
  #roundOf({ method, params }: Message, asker: Asker): Round | undefined {
    const { requestState } = params;
    if (requestState === undefined) return undefined;
    const opened = this.#options.seal.open(requestState, this.#bond(method, params, asker));
    if (opened === undefined)
      throw new RequestProblem(CODES.invalidParams, "`requestState` is not one that was given for this call, or it is too old; make the call anew without it");
    return JSON.parse(opened) as Round;
  }

  /** A request as a modern server takes it. */
  #toModern(request: Message, params: JsonObject, asker: Asker, at: Passage): Pick<OutgoingCall, "message" | "headers"> {
    const meta = isFields(params["_meta"]) ? params["_meta"] : {};
    const offered = asker.capabilities;
    const capabilities = this.#options.checkpoint.capabilities(offered, at);
    let after = params;
    if (asker.era === "legacy") {
      after = {
        ...params,
        _meta: {
          ...Object.fromEntries(Object.entries(meta).filter(([key]) => !key.startsWith(RESERVED) || key === META.task)),
          [META.version]: MODERN_VERSION,
          [META.capabilities]: capabilities,
          ...(asker.info === undefined ? {} : { [META.client]: asker.info }),
          ...(asker.logLevel === undefined ? {} : { [META.logLevel]: asker.logLevel }),
        },
      };
    } else if (capabilities !== offered) after = { ...params, _meta: { ...meta, [META.capabilities]: capabilities } };
    const message = withParams(request, after);
    if (!this.connection.isHttp) return { message };
    const declared = request.method === "tools/call" ? this.#tools?.get(params["name"] as string) : undefined;
    return { message, headers: mirroredHeaders(MODERN_VERSION, request.method, after, declared) };
  }

  // Requests to a legacy server.

  /** A request as a legacy server takes it: nothing of the modern revision is in it. */
  #toLegacy({ request, params, asker }: Trip): Message {
    if (asker.era === "legacy") return withParams(request, params);
    const { inputResponses, requestState, _meta, ...own } = params;
    void [inputResponses, requestState];
    const meta = isFields(_meta) ? Object.fromEntries(Object.entries(_meta).filter(([key]) => !key.startsWith(RESERVED) || key === META.task)) : {};
    return withParams(request, Object.keys(meta).length > 0 ? { ...own, _meta: meta } : own);
  }

  /** Hands what a legacy server asks to the legacy client, and its answer back. */
  async #pass(question: Message, trip: Trip): Promise<void> {
    this.connection.send(await this.passQuestion(question, trip.at, (method, params) => trip.asker.ask(method, params)));
  }

  /** Tells a legacy server that nobody is there whom its question could be brought to. */
  refuseQuestion(question: Message): void {
    const bytes =
      question.method === "ping" ? resultBytes(question.id, {}) : refusedQuestion(question, new Refusal("no call is open in which this could be asked"));
    this.connection.send(bytes);
  }

  /** A request of a modern client as a modern server takes it. */
  prepared(request: Message, params: JsonObject, asker: Asker): Pick<OutgoingCall, "message" | "headers"> {
    return this.#toModern(request, params, asker, this.#options.checkpoint.passage(asker));
  }

  /** An error of the server in answer to a request that is no call. */
  failed(answer: Message, request: Message, params: JsonObject, asker: Asker): Promise<Answer> {
    return this.#finished(answer, { request, asker, at: this.#options.checkpoint.passage(asker), params, recorded: undefined, notices: undefined });
  }

  /** What a modern server says of itself, judged. */
  async greeting(request: Message, asker: Asker): Promise<Answer> {
    const { checkpoint } = this.#options;
    const at = checkpoint.passage(asker);
    const params = await checkpoint.request(request.method, request.params, at);
    const answer = await this.connection.call({ ...this.prepared(request, params, asker), onNotice: () => undefined, cancellation: asker.cancellation });
    if (answer.isError) return this.failed(answer, request, params, asker);
    const before = answer.result;
    const after = await checkpoint.definitions("server/discover", before, at);
    return { bytes: this.#withResult(answer, request.id, before, { ...this.#adapted(after, request.method, asker), cacheScope: "private" }) };
  }

  /** The answer to what a legacy server asked: the client's, or that it is not to be had. */
  async passQuestion(question: Message, at: Passage, ask: (method: string, params: string | undefined) => Promise<Message>): Promise<Buffer> {
    const { checkpoint } = this.#options;
    try {
      const before = question.params;
      const after = await checkpoint.serverRequest(question.method, before, at);
      const text =
        question.member("params") === undefined ? undefined : after === before ? question.text("params") : rewritten(question, ["params"], before, after);
      const reply = await ask(question.method, text);
      if (reply.isError) return edited(reply.bytes, [idEdit(reply, question.id)]);
      const result = await checkpoint.clientResponse(question.method, before, reply.result, at);
      return this.#withResult(reply, question.id, reply.result, result);
    } catch (error) {
      return refusedQuestion(question, error);
    }
  }

  /** A call of a modern client to a legacy server: it is held open while the client is asked. */
  async #hold(trip: Trip, round: Round | undefined): Promise<Answer> {
    const { asker, request } = trip;
    if (round?.held !== undefined) return this.#resume(trip, round.held);
    const call = new HeldCall(randomUUID());
    const entry = { call, trip };
    asker.cancellation.act = (reason) => call.cancellation.cancel(reason);
    call.answer = this.connection.call({
      message: this.#toLegacy(trip),
      onNotice: (notice) => this.#notice(notice, entry.trip),
      onRequest: (question) => call.add(question),
      cancellation: call.cancellation,
    });
    // It may fail while nobody waits for it.
    call.answer.catch(() => undefined);
    this.#held.set(call.id, entry);
    void request;
    return this.#next(entry);
  }

  async #resume(trip: Trip, id: string): Promise<Answer> {
    const entry = this.#held.get(id);
    if (entry === undefined) throw new RequestProblem(CODES.invalidParams, "the call that this continues is over; make it anew without `requestState`");
    entry.trip = { ...trip, recorded: entry.trip.recorded };
    trip.asker.cancellation.act = (reason) => entry.call.cancellation.cancel(reason);
    const responses = isFields(trip.params["inputResponses"]) ? trip.params["inputResponses"] : {};
    for (const [key, question] of entry.call.questions) {
      const response = Object.hasOwn(responses, key) ? responses[key] : undefined;
      if (!isFields(response)) continue;
      entry.call.questions.delete(key);
      let bytes: Buffer;
      try {
        const judged = await this.#options.checkpoint.clientResponse(question.request.method, question.request.params, response, trip.at);
        bytes = resultBytes(question.request.id, judged);
      } catch (error) {
        bytes = refusedQuestion(question.request, error);
      }
      this.connection.send(bytes);
    }
    return this.#next(entry);
  }

  /** Waits for the answer of a held call, or for something to ask. */
  async #next(entry: { readonly call: HeldCall; trip: Trip }): Promise<Answer> {
    const { call, trip } = entry;
    for (;;) {
      let answer: Message | undefined;
      try {
        answer = await Promise.race([call.answer!, call.question()]);
      } catch (error) {
        this.#held.delete(call.id);
        throw error;
      }
      if (answer !== undefined) {
        this.#held.delete(call.id);
        return this.#finished(answer, trip);
      }
      const inputRequests: Record<string, unknown> = {};
      for (const [key, { request }] of call.questions) {
        try {
          if (call.asked > this.#options.limits.questions) throw new Refusal("the server asked too often within one call", "mcp-questions");
          const params = await this.#options.checkpoint.serverRequest(request.method, request.params, trip.at);
          inputRequests[key] = { method: request.method, ...(request.member("params") === undefined ? {} : { params: withoutReserved(params) }) };
        } catch (error) {
          call.questions.delete(key);
          this.connection.send(refusedQuestion(request, error));
        }
      }
      if (Object.keys(inputRequests).length === 0) continue;
      const { questionMs } = this.#options.limits;
      const asked = call.asked;
      setTimeout(() => {
        if (!this.#held.has(call.id) || call.asked !== asked || call.questions.size === 0) return;
        this.#held.delete(call.id);
        for (const { request } of call.questions.values())
          this.connection.send(refusedQuestion(request, new Refusal("nobody answered in time", "mcp-questions")));
        call.cancellation.cancel("nobody answered what the server asked");
        if (trip.recorded !== undefined) this.#options.checkpoint.record.ended(trip.recorded, "interrupted", "nobody answered what the server asked");
      }, questionMs).unref();
      const state: Round = { held: call.id, ...namesOf(trip.at) };
      const requestState = this.#options.seal.seal(JSON.stringify(state), this.#bond(trip.request.method, trip.params, trip.asker));
      return { bytes: resultBytes(trip.request.id, { resultType: "input_required", inputRequests, requestState }) };
    }
  }

  // Answers.

  async #finished(answer: Message, trip: Trip): Promise<Answer> {
    const { checkpoint } = this.#options;
    const { request, asker, at, params, recorded } = trip;
    if (trip.notices !== undefined) await trip.notices;
    if (answer.isError) {
      const before = answer.value("error") as JsonObject;
      const judged = checkpoint.failure(request.method, params, before, at);
      let after = judged instanceof Promise ? await judged : judged;
      const code = typeof after["code"] === "number" ? after["code"] : CODES.internal;
      const isForeign = code === CODES.notFound && asker.era === "modern";
      if (isForeign) after = { ...after, code: CODES.invalidParams };
      if (recorded !== undefined) checkpoint.record.ended(recorded, "failed", undefined);
      const edits: Edit[] = [idEdit(answer, request.id)];
      const node = answer.member("error")!;
      if (after !== before) edits.push({ from: node.from, to: node.to, text: rewritten(answer, ["error"], before, after) });
      return { bytes: edited(answer.bytes, edits), code: isForeign ? CODES.invalidParams : code };
    }
    const before = answer.result;
    const judged = checkpoint.response(request.method, params, before, at);
    const after = judged instanceof Promise ? await judged : judged;
    if (recorded !== undefined) checkpoint.record.ended(recorded, after["isError"] === true ? "failed" : "succeeded", undefined);
    return { bytes: this.#withResult(answer, request.id, before, this.#adapted(after, request.method, asker)) };
  }

  /** A result as the client's revision has it. */
  #adapted(result: JsonObject, method: string, asker: Asker): JsonObject {
    let after = withoutReserved(result);
    if (asker.era === "modern" && this.connection.era === "legacy") {
      after = { ...after, resultType: "complete", ...(method === "resources/read" && after["ttlMs"] === undefined ? UNCACHED : {}) };
    }
    return after;
  }

  #withResult(answer: Message, id: string, before: JsonObject, after: JsonObject): Buffer {
    const edits: Edit[] = [idEdit(answer, id)];
    const node = answer.member("result")!;
    if (after !== before) edits.push({ from: node.from, to: node.to, text: rewritten(answer, ["result"], before, after) });
    return edited(answer.bytes, edits);
  }

  /** A notice that came within a call. */
  #notice(notice: Message, trip: Trip): void {
    if (!/^notifications\/(?:progress|message|tasks(?:\/status)?)$/.test(notice.method)) {
      this.#options.onUnasked(notice);
      return;
    }
    // A modern client gets log messages only where it asked for them.
    if (notice.method === "notifications/message" && trip.asker.era === "modern" && trip.asker.logLevel === undefined) return;
    const pass = (after: JsonObject): void => trip.asker.notice(this.noticeBytes(notice, after));
    const judged = this.judgedNotice(notice, trip.at);
    if (judged instanceof Promise || trip.notices !== undefined) {
      const before = trip.notices ?? Promise.resolve();
      trip.notices = before
        .then(async () => {
          const after = await judged;
          if (after !== undefined) pass(after);
        })
        .catch(() => undefined);
    } else if (judged !== undefined) pass(judged);
  }

  /** The parameters of a notice as they may pass; `undefined` when it may not. */
  judgedNotice(notice: Message, at: Passage): Promise<JsonObject | undefined> | JsonObject | undefined {
    try {
      const judged = this.#options.checkpoint.notice(notice.method, notice.params, at);
      return judged instanceof Promise ? judged.catch(() => undefined) : judged;
    } catch {
      return undefined;
    }
  }

  /** A notice with what a judge has made of its parameters. */
  noticeBytes(notice: Message, after: JsonObject): Buffer {
    return after === notice.params ? notice.bytes : withParams(notice, after).bytes;
  }

  // Lists.

  /** The list as a whole: rules about a server's tools are about the set. */
  async #list(request: Message, asker: Asker): Promise<Answer> {
    const { checkpoint } = this.#options;
    const { method } = request;
    const { cursor } = request.params;
    if (cursor !== undefined && cursor !== "") throw new RequestProblem(CODES.invalidParams, "lists are given whole; ask without a `cursor`");
    const at = checkpoint.passage(asker);
    const params = await checkpoint.request(method, request.params, at);
    const trip: Trip = { request, asker, at, params, recorded: undefined, notices: undefined };
    const answer = await this.#allPages(trip);
    if (answer.isError) return this.#finished(answer, trip);
    const before = answer.result;
    const after = await this.#judgedList(method, before, at);
    const isChanged = after !== before;
    let adapted = this.#adapted(after, method, asker);
    if (asker.era === "modern") {
      if (this.connection.era === "legacy") adapted = { ...adapted, ...UNCACHED };
      else if (isChanged || adapted["cacheScope"] !== "private") adapted = { ...adapted, cacheScope: "private" };
    }
    return { bytes: this.#withResult(answer, request.id, before, adapted) };
  }

  async #judgedList(method: string, before: JsonObject, at: Passage): Promise<JsonObject> {
    let result = before;
    if (method === "tools/list") {
      const tools = Array.isArray(before["tools"]) ? (before["tools"] as readonly unknown[]) : [];
      const headers = new Map<string, readonly ParamHeader[]>();
      const valid = tools.filter((tool) => {
        if (!isFields(tool) || typeof tool["name"] !== "string") return true;
        const declared = this.connection.era === "modern" ? paramHeaders(tool["inputSchema"]) : [];
        if (declared !== undefined && declared.length > 0) headers.set(tool["name"], declared);
        return declared !== undefined;
      });
      if (valid.length < tools.length) result = { ...before, tools: valid };
      const judged = await this.#options.checkpoint.definitions(method, result, at);
      this.#tools = headers;
      return judged;
    }
    return this.#options.checkpoint.definitions(method as DefinitionMethod, result, at);
  }

  /** All pages of a list as one answer, their entries as they were sent. */
  async #allPages(trip: Trip): Promise<Message> {
    const { limits } = this.#options;
    const key = LISTS[trip.request.method]!;
    const ask = (params: JsonObject): Promise<Message> => {
      const about = { ...trip, params };
      const call = this.connection.era === "modern" ? this.#toModern(trip.request, params, trip.asker, trip.at) : { message: this.#toLegacy(about) };
      return this.connection.call({ ...call, onNotice: (notice) => this.#notice(notice, trip), cancellation: trip.asker.cancellation });
    };
    const first = await ask(trip.params);
    let page = first;
    if (first.isError || typeof first.result["nextCursor"] !== "string") return this.#counted(first, key);
    const texts: string[] = [];
    let entries = 0;
    for (let pages = 1; ; pages++) {
      if (page.isError) return page;
      entries += Array.isArray(page.result[key]) ? (page.result[key] as readonly unknown[]).length : 0;
      if (entries > limits.listEntries || pages > limits.listPages) throw tooMany(key, limits.listEntries);
      texts.push((page.text("result", key) ?? "[]").trim().slice(1, -1).trim());
      const { nextCursor } = page.result;
      if (typeof nextCursor !== "string") break;
      page = await ask({ ...trip.params, cursor: nextCursor });
    }
    const { nextCursor, ...rest } = first.result;
    void nextCursor;
    const members = Object.keys(rest).map((name) =>
      name === key ? `${JSON.stringify(name)}:[${texts.filter((text) => text !== "").join(",")}]` : `${JSON.stringify(name)}:${first.text("result", name)!}`,
    );
    return readMessage(Buffer.from(`{"jsonrpc":"2.0","id":${first.id},"result":{${members.join(",")}}}`));
  }

  #counted(answer: Message, key: string): Message {
    const entries: unknown = answer.result[key];
    if (Array.isArray(entries) && entries.length > this.#options.limits.listEntries) throw tooMany(key, this.#options.limits.listEntries);
    return answer;
  }

  /** Has the tools judged before the first of them is called. What a server that lists none does is for the judge to say. */
  async #learnTools(asker: Asker): Promise<void> {
    const learn = async (): Promise<void> => {
      const request = readMessage(callBytes("tools/list", asker.era === "modern" ? metaOf(asker) : undefined, "0"));
      const { cancellation, ...own } = asker;
      void cancellation;
      const at = this.#options.checkpoint.passage(asker);
      const trip: Trip = {
        request,
        asker: { ...own, notice: () => undefined, ask: () => Promise.reject(new Refusal("nobody is asked for a list")), cancellation: new Cancellation() },
        at,
        params: request.params,
        recorded: undefined,
        notices: undefined,
      };
      const answer = await this.#allPages(trip);
      if (answer.isError) this.#tools = new Map();
      else await this.#judgedList("tools/list", answer.result, at);
    };
    this.#listing ??= learn().finally(() => {
      this.#listing = undefined;
    });
    await this.#listing;
  }

  #checkHeaders(params: JsonObject, asker: Asker): void {
    const declared = this.#tools?.get(params["name"] as string);
    if (asker.headers === undefined || declared === undefined) return;
    const problem = paramHeaderProblem(asker.headers, params["arguments"], declared);
    if (problem !== undefined) throw new RequestProblem(problem.code, problem.message);
  }
}

/** The session behind a call, carried from round to round. */
function namesOf({ call, session, root }: Passage): Pick<Round, "call" | "session" | "root"> {
  return { ...(call === undefined ? {} : { call }), ...(session === undefined ? {} : { session }), ...(root === undefined ? {} : { root }) };
}

function metaOf({ capabilities, info }: Asker): JsonObject {
  return { _meta: { [META.version]: MODERN_VERSION, [META.capabilities]: capabilities, ...(info === undefined ? {} : { [META.client]: info }) } };
}

function tooMany(key: string, most: number): UpstreamError {
  return new UpstreamError("too-large", `the server lists more than ${most} ${key}`, false);
}

function idEdit(message: Message, id: string): Edit {
  const node = message.member("id")!;
  return { from: node.from, to: node.to, text: id };
}

/** A request or notice with other parameters; all else as it came. */
export function withParams(message: Message, params: JsonObject): Message {
  if (params === message.params) return message;
  const node = message.member("params");
  if (node === undefined) {
    const at = message.root.from + 1;
    return readMessage(edited(message.bytes, [{ from: at, to: at, text: `"params":${JSON.stringify(params)},` }]));
  }
  return readMessage(edited(message.bytes, [{ from: node.from, to: node.to, text: rewritten(message, ["params"], message.params, params) }]));
}

/** Without the keys of the protocol that are not the server's to set. */
export function withoutReserved(value: JsonObject): JsonObject {
  const meta = value["_meta"];
  if (!isFields(meta) || !Object.keys(meta).some((key) => key.startsWith(RESERVED) && !SERVER_KEYS.has(key))) return value;
  return { ...value, _meta: Object.fromEntries(Object.entries(meta).filter(([key]) => !key.startsWith(RESERVED) || SERVER_KEYS.has(key))) };
}

/** The answer to a question that nobody may or will answer: a person is said not to want it, all else is an error. */
function refusedQuestion(question: Message, error: unknown): Buffer {
  if (question.method === "elicitation/create") return resultBytes(question.id, { action: "decline" });
  return errorBytes(question.id, CODES.refused, error instanceof Error ? error.message : "it is not answered");
}
