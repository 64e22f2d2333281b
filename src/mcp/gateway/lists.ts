import { isJsonObject, type DefinitionMethod, type JsonObject, type Passage } from "../traffic.ts";
import { RequestProblem, type Answer } from "./answer.ts";
import type { Asker } from "./asker.ts";
import { Refusal, type Checkpoint } from "./checkpoint.ts";
import { Cancellation, UpstreamError, type Connection, type OutgoingCall } from "./connection.ts";
import type { GatewayLimits } from "./limits.ts";
import { callBytes, readMessage, type Message } from "./message.ts";
import { paramHeaders, type ParamHeader } from "./param-headers.ts";
import { CODES, LISTS } from "./protocol.ts";
import { metaOf, tooMany, toLegacy, UNCACHED, withResult, type Trip } from "./trip.ts";

export interface ListsOptions {
  readonly connection: Connection;
  readonly checkpoint: Checkpoint;
  readonly limits: GatewayLimits;
  readonly toModern: (request: Message, params: JsonObject, asker: Asker, at: Passage) => Pick<OutgoingCall, "message" | "headers">;
  readonly onNotice: (notice: Message, trip: Trip) => void;
  readonly finished: (answer: Message, trip: Trip) => Promise<Answer> | Answer;
  readonly adapted: (result: JsonObject, method: string, asker: Asker) => JsonObject;
}

/** Lists of one session with a server, and what they say of its tools. */
export class Lists {
  readonly #options: ListsOptions;
  #tools: Map<string, readonly ParamHeader[]> | undefined;
  #listing: Promise<void> | undefined;

  constructor(options: ListsOptions) {
    this.#options = options;
  }

  /** The tools were judged, and have not changed since. */
  get isKnown(): boolean {
    return this.#tools !== undefined;
  }

  /** Parameters of a tool that are repeated in headers. */
  headersOf(tool: unknown): readonly ParamHeader[] | undefined {
    return this.#tools?.get(tool as string);
  }

  toolsChanged(): void {
    this.#tools = undefined;
  }

  /** The list as a whole: rules about a server's tools are about the set. */
  async list(request: Message, asker: Asker): Promise<Answer> {
    const { checkpoint } = this.#options;
    const { method } = request;
    const { cursor } = request.params;
    if (cursor !== undefined && cursor !== "") throw new RequestProblem(CODES.invalidParams, "lists are given whole; ask without a `cursor`");
    const at = checkpoint.passage(asker);
    const params = await checkpoint.request(method, request.params, at);
    const trip: Trip = { request, asker, at, params, recorded: undefined, notices: undefined };
    const answer = await this.#allPages(trip);
    if (answer.isError) return this.#options.finished(answer, trip);
    const before = answer.result;
    const after = await this.#judgedList(method, before, at);
    const isChanged = after !== before;
    let adapted = this.#options.adapted(after, method, asker);
    if (asker.era === "modern") {
      if (this.#options.connection.era === "legacy") adapted = { ...adapted, ...UNCACHED };
      else if (isChanged || adapted["cacheScope"] !== "private") adapted = { ...adapted, cacheScope: "private" };
    }
    return { bytes: withResult(answer, request.id, before, adapted) };
  }

  async #judgedList(method: string, before: JsonObject, at: Passage): Promise<JsonObject> {
    let result = before;
    if (method === "tools/list") {
      const tools = Array.isArray(before["tools"]) ? (before["tools"] as readonly unknown[]) : [];
      const headers = new Map<string, readonly ParamHeader[]>();
      const valid = tools.filter((tool) => {
        if (!isJsonObject(tool) || typeof tool["name"] !== "string") return true;
        const declared = this.#options.connection.era === "modern" ? paramHeaders(tool["inputSchema"]) : [];
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
      const call = this.#options.connection.era === "modern" ? this.#options.toModern(trip.request, params, trip.asker, trip.at) : { message: toLegacy(about) };
      return this.#options.connection.call({ ...call, onNotice: (notice) => this.#options.onNotice(notice, trip), cancellation: trip.asker.cancellation });
    };
    const first = await ask(trip.params);
    let page = first;
    if (first.isError || typeof first.result["nextCursor"] !== "string") return this.#counted(first, key);
    const texts: string[] = [];
    let entries = 0;
    let bytes = 0;
    for (let pages = 1; ; pages++) {
      if (page.isError) return page;
      entries += Array.isArray(page.result[key]) ? (page.result[key] as readonly unknown[]).length : 0;
      bytes += page.bytes.length;
      if (bytes > limits.response) throw new UpstreamError("too-large", `the server's list has more than ${limits.response} bytes, which are not taken`, false);
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
  async learnTools(asker: Asker): Promise<void> {
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
}
