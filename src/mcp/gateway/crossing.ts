import { isJsonObject, type JsonObject, type Passage } from "../traffic.ts";
import type { Asker } from "./asker.ts";
import { failureText, RequestProblem, type Answer } from "./answer.ts";
import type { RecordedCall } from "./call-record.ts";
import { Refusal, type Checkpoint } from "./checkpoint.ts";
import { UpstreamError, type Connection, type OutgoingCall } from "./connection.ts";
import { HeldCalls } from "./held-calls.ts";
import type { GatewayLimits } from "./limits.ts";
import { Lists } from "./lists.ts";
import { edited, resultBytes, type Edit, type Message } from "./message.ts";
import { NoticeBudget } from "./notice-budget.ts";
import { mirroredHeaders, paramHeaderProblem } from "./param-headers.ts";
import { ASKING, CODES, LISTS, META, MODERN_VERSION, RESERVED } from "./protocol.ts";
import { rewritten } from "./rewrite.ts";
import { callDigest, type StateSeal } from "./sealed-state.ts";
import { idEdit, namesOf, refusedQuestion, toLegacy, UNCACHED, withoutReserved, withParams, withResult, type Round, type Trip } from "./trip.ts";

export interface CrossingOptions {
  readonly connection: Connection;
  readonly checkpoint: Checkpoint;
  readonly seal: StateSeal;
  readonly limits: GatewayLimits;
  /** A notice that belongs to no call. */
  readonly onUnasked: (notice: Message) => void;
}

/** Where requests of clients cross to one session of a server and answers come back, each judged, in whatever revision either speaks. */
export class Crossing {
  readonly #options: CrossingOptions;
  readonly #held: HeldCalls;
  readonly #lists: Lists;
  readonly #notices = new NoticeBudget();

  constructor(options: CrossingOptions) {
    this.#options = options;
    const { connection, checkpoint, seal, limits } = options;
    const shared = {
      connection,
      checkpoint,
      limits,
      onNotice: (notice: Message, trip: Trip) => this.#notice(notice, trip),
      finished: (answer: Message, trip: Trip) => this.#finished(answer, trip),
    };
    this.#held = new HeldCalls({ ...shared, seal, bond: (method, params, asker) => this.#bond(method, params, asker) });
    this.#lists = new Lists({
      ...shared,
      toModern: (request, params, asker, at) => this.#toModern(request, params, asker, at),
      adapted: (result, method, asker) => this.#adapted(result, method, asker),
    });
  }

  get connection(): Connection {
    return this.#options.connection;
  }

  /** The server said that its tools are others now: they are judged again before the next call. */
  toolsChanged(): void {
    this.#lists.toolsChanged();
  }

  /** The answer to a request. Rejects with what `answerToProblem` makes an answer of. */
  answer(request: Message, asker: Asker): Promise<Answer> {
    return Object.hasOwn(LISTS, request.method) ? this.#lists.list(request, asker) : this.#call(request, asker);
  }

  async #call(request: Message, asker: Asker): Promise<Answer> {
    const { checkpoint } = this.#options;
    const { method, params } = request;
    const since = Date.now();
    const isTool = method === "tools/call";
    if (isTool) {
      if (typeof params["name"] !== "string") throw new RequestProblem(CODES.invalidParams, "`params.name` must be the name of a tool");
      if (!this.#lists.isKnown) await this.#lists.learnTools(asker);
      this.#checkHeaders(params, asker);
    }
    const round = asker.era === "modern" && ASKING.has(method) ? this.#roundOf(request, asker) : undefined;
    const label = isTool ? (params["name"] as string) : ASKING.has(method) ? method : undefined;
    let at: Passage | undefined;
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
      const found = checkpoint.request(method, round === undefined ? params : withoutState(params), at);
      judged = found instanceof Promise ? await found : found;
    } catch (error) {
      if (error instanceof Refusal && label !== undefined) {
        const refused = recorded ?? checkpoint.recorded(label, at ?? checkpoint.passage(asker), since);
        try {
          await checkpoint.record.decided(refused, "deny", request.bytes, error.rule, error.message);
        } catch {
          // It is refused all the same.
        }
      }
      throw error;
    }
    if (recorded !== undefined && round?.held === undefined) {
      try {
        await checkpoint.record.decided(recorded, "allow", request.bytes, undefined, undefined);
      } catch (error) {
        throw new Refusal(`Sallyport cannot record this call, so it is refused: ${(error as Error).message}`, "mcp-record");
      }
    }
    const trip: Trip = { request, asker, at, params: judged, recorded, notices: undefined };
    try {
      if (this.connection.era === "modern") return await this.#rounds(trip, round);
      if (asker.era === "modern" && ASKING.has(method)) return await this.#held.hold(trip, round);
      const answer = await this.connection.call({
        message: toLegacy(trip),
        onNotice: (notice) => this.#notice(notice, trip),
        ...(asker.era === "legacy" ? { onRequest: (question: Message) => void this.#pass(question, trip) } : {}),
        cancellation: asker.cancellation,
      });
      const finished = this.#finished(answer, trip);
      return finished instanceof Promise ? await finished : finished;
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
        owner: asker.id,
      });
      if (answer.isError || answer.result["resultType"] !== "input_required" || !ASKING.has(request.method)) return this.#finished(answer, trip);
      const { result } = answer;
      const asked = isJsonObject(result["inputRequests"]) ? result["inputRequests"] : {};
      const judged = await this.#judgeQuestions(request.method, asked, at);
      if (asker.era === "modern") {
        const beside = await this.#besideQuestions(trip, result);
        return this.#asking(answer, { ...beside, ...(result["inputRequests"] === undefined ? {} : { inputRequests: judged }) }, trip);
      }
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
  async #judgeQuestions(about: string, asked: JsonObject, at: Passage): Promise<JsonObject> {
    let judged: Record<string, unknown> | undefined;
    const { checkpoint } = this.#options;
    const names = { names: Object.keys(asked) };
    // The client answers by these names, so they are not changed.
    if ((await checkpoint.notice(about, names, at)) !== names) throw new Refusal("the server asked under a name that cannot be shown", "mcp-question");
    for (const [key, question] of Object.entries(asked)) {
      if (!isJsonObject(question) || typeof question["method"] !== "string")
        throw new Refusal("the server asked something that cannot be read", "mcp-question");
      const before = isJsonObject(question["params"]) ? question["params"] : {};
      const after = await checkpoint.serverRequest(question["method"], before, at);
      const { method, params, ...others } = question;
      if (after !== before || Object.keys(others).length > 0 || (params !== undefined && !isJsonObject(params)))
        judged = { ...(judged ?? asked), [key]: { method, ...(params === undefined ? {} : { params: after }) } };
    }
    return judged ?? asked;
  }

  /** What a server says beside its questions, judged as any result. */
  async #besideQuestions({ request, params, at }: Trip, result: JsonObject): Promise<JsonObject> {
    const { inputRequests, requestState, ...beside } = result;
    void inputRequests;
    const judged = await this.#options.checkpoint.response(request.method, params, beside, at);
    return { ...judged, ...(requestState === undefined ? {} : { requestState }) };
  }

  /** The answer that asks a modern client for input, with the server's state sealed. */
  #asking(answer: Message, result: JsonObject, { request, asker, at, params }: Trip): Answer {
    const { requestState } = result;
    const state: Round = { ...(typeof requestState === "string" ? { state: requestState } : {}), ...namesOf(at) };
    const hasState = Object.keys(state).length > 0;
    const { requestState: _, ...open } = result;
    const after = hasState ? { ...open, requestState: this.#options.seal.seal(JSON.stringify(state), this.#bond(request.method, params, asker)) } : open;
    return { bytes: withResult(answer, request.id, answer.result, after) };
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
    const round = JSON.parse(opened) as Round;
    // A hook has decided one call: the same answer does not make it a second time.
    if (round.session !== undefined && !this.#options.seal.spend(String(requestState)))
      throw new RequestProblem(CODES.invalidParams, "`requestState` was used before; make the call anew without it");
    return round;
  }

  /** A request as a modern server takes it. */
  #toModern(request: Message, params: JsonObject, asker: Asker, at: Passage): Pick<OutgoingCall, "message" | "headers"> {
    const meta = isJsonObject(params["_meta"]) ? params["_meta"] : {};
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
    const declared = request.method === "tools/call" ? this.#lists.headersOf(params["name"]) : undefined;
    return { message, headers: mirroredHeaders(MODERN_VERSION, request.method, after, declared) };
  }

  // Requests to a legacy server.

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

  /** What the server answered to a request that is no call. */
  async answered(answer: Message, request: Message, params: JsonObject, asker: Asker): Promise<Answer> {
    return this.#finished(answer, { request, asker, at: this.#options.checkpoint.passage(asker), params, recorded: undefined, notices: undefined });
  }

  /** What a modern server says of itself, judged. */
  async greeting(request: Message, asker: Asker): Promise<Answer> {
    const { checkpoint } = this.#options;
    const at = checkpoint.passage(asker);
    const params = await checkpoint.request(request.method, request.params, at);
    const answer = await this.connection.call({ ...this.prepared(request, params, asker), onNotice: () => undefined, cancellation: asker.cancellation });
    if (answer.isError) return this.answered(answer, request, params, asker);
    const before = answer.result;
    const after = await checkpoint.definitions("server/discover", before, at);
    return { bytes: withResult(answer, request.id, before, { ...this.#adapted(after, request.method, asker), cacheScope: "private" }) };
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
      if (reply.isError) {
        const error = reply.error!;
        const told = await checkpoint.clientResponse(question.method, before, error, at);
        if (told === error) return edited(reply.bytes, [idEdit(reply, question.id)]);
        return edited(reply.bytes, [idEdit(reply, question.id), { ...spanOf(reply, "error"), text: rewritten(reply, ["error"], error, told) }]);
      }
      const result = await checkpoint.clientResponse(question.method, before, reply.result, at);
      return withResult(reply, question.id, reply.result, result);
    } catch (error) {
      return refusedQuestion(question, error);
    }
  }

  // Answers.

  /** What the client gets of the server's answer; at once where nothing has to be waited for. */
  #finished(answer: Message, trip: Trip): Promise<Answer> | Answer {
    return trip.notices === undefined ? this.#judged(answer, trip) : trip.notices.then(() => this.#judged(answer, trip));
  }

  #judged(answer: Message, trip: Trip): Promise<Answer> | Answer {
    const { checkpoint } = this.#options;
    const { request, at, params } = trip;
    if (answer.isError) {
      const judged = checkpoint.failure(request.method, params, answer.error!, at);
      return judged instanceof Promise ? judged.then((after) => this.#failure(answer, after, trip)) : this.#failure(answer, judged, trip);
    }
    const { from, to } = answer.member("result")!;
    const judged = checkpoint.response(request.method, params, answer.result, at, answer.bytes.subarray(from, to));
    return judged instanceof Promise ? judged.then((after) => this.#result(answer, after, trip)) : this.#result(answer, judged, trip);
  }

  #result(answer: Message, after: JsonObject, { request, asker, recorded }: Trip): Answer {
    if (recorded !== undefined) this.#options.checkpoint.record.ended(recorded, after["isError"] === true ? "failed" : "succeeded", undefined);
    return { bytes: withResult(answer, request.id, answer.result, this.#adapted(after, request.method, asker)) };
  }

  #failure(answer: Message, judged: JsonObject, { request, asker, recorded }: Trip): Answer {
    const before = answer.error!;
    const code = typeof judged["code"] === "number" ? judged["code"] : CODES.internal;
    const isForeign = code === CODES.notFound && asker.era === "modern";
    const after = isForeign ? { ...judged, code: CODES.invalidParams } : judged;
    if (recorded !== undefined) this.#options.checkpoint.record.ended(recorded, "failed", undefined);
    const edits: Edit[] = [idEdit(answer, request.id)];
    if (after !== before) edits.push({ ...spanOf(answer, "error"), text: rewritten(answer, ["error"], before, after) });
    return { bytes: edited(answer.bytes, edits), code: isForeign ? CODES.invalidParams : code };
  }

  /** A result as the client's revision has it. */
  #adapted(result: JsonObject, method: string, asker: Asker): JsonObject {
    let after = withoutReserved(result);
    // A modern server that leaves it out means the same; clients do not all know that.
    if (asker.era === "modern" && this.connection.era === "modern" && after["resultType"] === undefined) after = { ...after, resultType: "complete" };
    if (asker.era === "modern" && this.connection.era === "legacy") {
      after = { ...after, resultType: "complete", ...(method === "resources/read" && after["ttlMs"] === undefined ? UNCACHED : {}) };
    }
    return after;
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

  /** The parameters of a notice as they may pass; `undefined` when it may not, or when there were too many. */
  judgedNotice(notice: Message, at: Passage): Promise<JsonObject | undefined> | JsonObject | undefined {
    if (!this.#notices.take(notice.bytes.length)) return undefined;
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

  #checkHeaders(params: JsonObject, asker: Asker): void {
    const declared = this.#lists.headersOf(params["name"]);
    if (asker.headers === undefined || declared === undefined) return;
    const problem = paramHeaderProblem(asker.headers, params["arguments"], declared);
    if (problem !== undefined) throw new RequestProblem(problem.code, problem.message);
  }
}

function spanOf(message: Message, member: string): Pick<Edit, "from" | "to"> {
  const { from, to } = message.member(member)!;
  return { from, to };
}

/** The parameters without the state that was sealed here: it says nothing to anybody else. */
function withoutState(params: JsonObject): JsonObject {
  const { requestState, ...own } = params;
  void requestState;
  return own;
}
