import { takeTicket, argumentsDigest, nameInClient } from "../../hook/index.ts";
import type { DefinitionMethod, JsonObject, Judged, Passage, Passing, ProtocolEra, Route, ServerConfig, TrafficJudge } from "../traffic.ts";
import { CallRecord, type RecordedCall } from "./call-record.ts";
import { UpstreamError } from "./connection.ts";
import type { Message } from "./message.ts";
import { CLIENT_KEYS, TOOL_USE } from "./protocol.ts";

/** Whose calls are refused when no hook has decided them. `known-clients`: of clients for which there is a hook. */
export type HookDemand = "always" | "known-clients" | "never";

/** Clients that send the id of a call, and whose hooks there are. */
const HOOKED_CLIENTS: ReadonlySet<string> = new Set(["claude-code"]);

export interface CheckpointOptions {
  readonly judge: TrafficJudge;
  readonly server: ServerConfig;
  readonly identity: string;
  readonly route: Route;
  readonly principal: Passage["principal"];
  readonly record: CallRecord;
  readonly hooks: HookDemand;
  /** Names that clients have for this server, in their tool names. */
  readonly aliases: readonly string[];
  readonly stateFolder: string;
}

/** What a message is told by when it is judged. */
export interface Bearer {
  readonly era: ProtocolEra;
  readonly client: string | undefined;
}

/** A message may not pass; the text is for the model to read. */
export class Refusal extends Error {
  readonly rule: string | undefined;

  constructor(text: string, rule?: string) {
    super(text);
    this.rule = rule;
  }
}

const NOT_JUDGED = "Sallyport cannot judge this, so it is refused";

/** Where everything is judged that passes between clients and one server. */
export class Checkpoint {
  readonly #options: CheckpointOptions;
  readonly #ownSession: string;

  constructor(options: CheckpointOptions) {
    this.#options = options;
    this.#ownSession = `mcp-${options.server.name}-${process.pid}`;
  }

  get serverName(): string {
    return this.#options.server.name;
  }

  passage({ era, client }: Bearer, more: Partial<Pick<Passage, "call" | "session" | "root">> = {}): Passage {
    const { server, identity, route, principal } = this.#options;
    return { server, identity, era, route, principal, ...(client === undefined ? {} : { client }), ...more };
  }

  /**
   * Where a request of the client passes, with what its ticket tells. Throws a `Refusal` when a hook should have decided it and none has.
   * @param tool of a call of a tool, its name and arguments.
   */
  admitted(message: Message, bearer: Bearer, tool?: { readonly name: string; readonly input: unknown }): Passage {
    if (tool === undefined) return this.passage(bearer);
    const { hooks, aliases, stateFolder, server } = this.#options;
    const call = (message.params["_meta"] as JsonObject | undefined)?.[TOOL_USE];
    const isDemanded = hooks === "always" || (hooks === "known-clients" && HOOKED_CLIENTS.has(bearer.client ?? ""));
    if (typeof call !== "string" || call === "" || call.length > 200) {
      if (isDemanded)
        throw new Refusal("Sallyport refused this call: it does not say which call of the agent it is, so no hook can have decided it", "mcp-no-call-id");
      return this.passage(bearer);
    }
    const ticket = hooks === "never" ? undefined : takeTicket(call, stateFolder, Date.now());
    if (ticket === undefined) {
      if (isDemanded)
        throw new Refusal(
          "Sallyport refused this call: no hook has decided it. Install the hook with `sallyport install claude-code`, and do not call the server by another way",
          "mcp-no-ticket",
        );
      return this.passage(bearer, { call });
    }
    const isSame =
      ticket.tool === nameInClient(tool.name) &&
      ticket.digest === argumentsDigest(tool.input) &&
      (ticket.server === nameInClient(server.name) || aliases.some((name) => nameInClient(name) === ticket.server));
    if (!isSame)
      throw new Refusal(
        ticket.server === nameInClient(server.name)
          ? "Sallyport refused this call: it is not the call that the hook decided"
          : `Sallyport refused this call: the hook decided a call of \`${ticket.server}\`, and this is \`${server.name}\`; if they are one server, start the gateway with \`--as ${ticket.server}\``,
        "mcp-other-call",
      );
    return this.passage(bearer, { call, session: ticket.session, root: ticket.root });
  }

  /** The parameters as they may go on; the same object when nothing was changed. Throws a `Refusal`. */
  request(method: string, params: JsonObject, at: Passage): Promise<JsonObject> | JsonObject {
    return settled(
      params,
      () => this.#options.judge.request(method, params, at),
      (value) => withReserved(value, params),
    );
  }

  response(method: string, params: JsonObject, result: JsonObject, at: Passage, bytes?: Buffer): Promise<JsonObject> | JsonObject {
    return settled(result, () => this.#options.judge.response(method, params, result, at, bytes));
  }

  failure(method: string, params: JsonObject, error: JsonObject, at: Passage): Promise<JsonObject> | JsonObject {
    return settled(error, () => this.#options.judge.failure(method, params, error, at));
  }

  definitions(method: DefinitionMethod, result: JsonObject, at: Passage): Promise<JsonObject> | JsonObject {
    return settled(result, () => this.#options.judge.definitions(method, result, at));
  }

  notice(method: string, params: JsonObject, at: Passage): Promise<JsonObject> | JsonObject {
    return settled(params, () => this.#options.judge.notice(method, params, at));
  }

  serverRequest(method: string, params: JsonObject, at: Passage): Promise<JsonObject> | JsonObject {
    return settled(params, () => this.#options.judge.serverRequest(method, params, at));
  }

  clientResponse(method: string, params: JsonObject, result: JsonObject, at: Passage): Promise<JsonObject> | JsonObject {
    return settled(result, () => this.#options.judge.clientResponse(method, params, result, at));
  }

  /** A failure as it may be told: with the server's own words about it as they were judged. */
  async retold(error: unknown, request: Message, bearer: Bearer): Promise<unknown> {
    if (!(error instanceof UpstreamError) || error.said === "") return error;
    let said = "";
    try {
      const judged = await this.failure(request.method, request.params, { message: error.said }, this.passage(bearer));
      if (typeof judged["message"] === "string") said = judged["message"];
    } catch {
      // The failure is told without them.
    }
    return new UpstreamError(error.kind, error.message, error.mayHaveRun, said);
  }

  /** What the server may be told that the client can do; nothing, when that cannot be judged. */
  capabilities(offered: JsonObject, at: Passage): JsonObject {
    try {
      return this.#options.judge.capabilities(offered, at);
    } catch {
      return {};
    }
  }

  /** How a call is recorded. */
  recorded(tool: string, at: Passage, since: number): RecordedCall {
    return { server: at.server.name, tool, client: at.client ?? "unknown", session: at.session ?? this.#ownSession, call: at.call, root: at.root, since };
  }

  get record(): CallRecord {
    return this.#options.record;
  }
}

/** A judge changes nothing of what the protocol itself wants to know in `_meta`. */
function withReserved(value: JsonObject, before: JsonObject): JsonObject {
  const meta = before["_meta"];
  if (typeof meta !== "object" || meta === null) return value;
  const reserved = Object.entries(meta).filter(([key]) => CLIENT_KEYS.has(key));
  const own = Object.entries((value["_meta"] as JsonObject | undefined) ?? {}).filter(([key]) => !CLIENT_KEYS.has(key));
  return { ...value, _meta: { ...Object.fromEntries(own), ...Object.fromEntries(reserved) } };
}

/** What a judgement makes of a value. Throws a `Refusal`, also when the judge fails. */
function settled(value: JsonObject, judge: () => Judged, adapt: (value: JsonObject) => JsonObject = (one) => one): Promise<JsonObject> | JsonObject {
  const apply = (passing: Passing): JsonObject => {
    if (passing.type === "pass") return value;
    if (passing.type === "replace") return adapt(passing.value);
    throw new Refusal(passing.text, passing.rule);
  };
  const fault = (error: unknown): never => {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${NOT_JUDGED}: ${error instanceof Error ? error.message : "an unknown fault"}`, "mcp-fault");
  };
  try {
    const judged = judge();
    return judged instanceof Promise ? judged.then(apply).catch(fault) : apply(judged);
  } catch (error) {
    return fault(error);
  }
}
