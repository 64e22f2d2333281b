/** A JSON object as it came over the wire, not yet understood. */
export type JsonObject = { readonly [key: string]: unknown };

/** Is it an object of JSON: neither a list nor `null`? */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Revisions up to 2025-11-25 open with `initialize`; 2026-07-28 has no session and carries its version on each request. */
export type ProtocolEra = "legacy" | "modern";

/** How a server is reached. Values of `env` and `headers` are references (`${env:NAME}`, `keychain:…`, `file:…`, `command:…`), never secrets, once the gateway holds them. */
export type ServerTransport =
  | {
      readonly type: "stdio";
      readonly command: string;
      readonly args: readonly string[];
      readonly env: Readonly<Record<string, string>>;
      readonly cwd?: string;
    }
  | { readonly type: "http"; readonly url: string; readonly headers: Readonly<Record<string, string>> };

/** One server as some configuration says it. */
export interface ServerConfig {
  readonly name: string;
  readonly transport: ServerTransport;
}

/** Which of a server's two routes a client came by: reading only, or writing while a grant lives. */
export type Route = "read" | "write";

/** Where a message passes: what a judgement may depend on besides the message. */
export interface Passage {
  readonly server: ServerConfig;
  /** Digest of the command, its arguments and environment, or of the URL: what approvals and pins are about. */
  readonly identity: string;
  readonly era: ProtocolEra;
  readonly route: Route;
  /** `claudecode/toolUseId`, by which the hook's decision is found. */
  readonly call?: string;
  /** The name by which the client's program presents itself. */
  readonly client?: string;
  readonly principal: "session" | "ci" | "production";
  /** The agent's session and the folder it works in, where the hook's ticket for this call tells them. */
  readonly session?: string;
  readonly root?: string;
}

/** What becomes of a message. `replace` carries what goes on in its place; a refusal's text is for the model to read. */
export type Passing<T = JsonObject> =
  | { readonly type: "pass" }
  | { readonly type: "replace"; readonly value: T; readonly notes: readonly string[] }
  | { readonly type: "refuse"; readonly text: string; readonly rule?: string };

/** A judgement, at once where nothing has to be waited for: most are, and a promise costs every message a turn of the queue. */
export type Judged<T = JsonObject> = Passing<T> | Promise<Passing<T>>;

/** What a server says of itself: the answer to `initialize` or `server/discover`, or a page of a list. */
export type DefinitionMethod = "initialize" | "server/discover" | "tools/list" | "prompts/list" | "resources/list" | "resources/templates/list" | "skills/list";

/**
 * Judges everything that passes between a client and one server. The gateway relays bytes that no method touched as they
 * came, and treats an exception as a refusal.
 */
export interface TrafficJudge {
  /** May the server be started or reached at all: allow-list, approval, pins, quarantine. Asked before each start and each new upstream session. */
  admit(server: ServerConfig): Judged<ServerConfig>;
  /**
   * What the client may see of what the server says of itself. Lists are given whole, all pages joined. `tools/list` has been
   * judged at least once in an upstream session before the first `tools/call` is, and again after the server said that it changed.
   */
  definitions(method: DefinitionMethod, result: JsonObject, at: Passage): Judged;
  /** A request or notification of the client, by its body; headers were compared before. `requestState` is not in it where the gateway itself has sealed it. */
  request(method: string, params: JsonObject, at: Passage): Judged;
  /** The result of a request that passed, with the parameters it was sent with. `bytes`: the result as it was sent, by which it is known again. */
  response(method: string, params: JsonObject, result: JsonObject, at: Passage, bytes?: Buffer): Judged;
  /** The error (`code`, `message`, `data`) that came in place of a result: its texts reach the model as well. */
  failure(method: string, params: JsonObject, error: JsonObject, at: Passage): Judged;
  /** What the server says unasked: `notifications/message`, progress, task status, changes. Refused: it is dropped. */
  notice(method: string, params: JsonObject, at: Passage): Judged;
  /** What the server asks of the client: sampling, elicitation, roots; in the modern era one entry of `inputRequests`. */
  serverRequest(method: string, params: JsonObject, at: Passage): Judged;
  /** What the client answered to that, a result or an error: it goes to the server. */
  clientResponse(method: string, params: JsonObject, result: JsonObject, at: Passage): Judged;
  /** The capabilities that the client may tell the server of; what policy blocks is not among them. Returns its argument where nothing is taken away. */
  capabilities(offered: JsonObject, at: Passage): JsonObject;
  /**
   * Calls back when what clients may see of a server has changed for reasons of ours (a grant came or ended, an approval was given), so
   * that they are told to list again. Returns what ends it.
   */
  onChange?(listener: (server: ServerConfig) => void): () => void;
}
