import { isJsonObject, type JsonObject, type Passage } from "../traffic.ts";
import type { Asker } from "./asker.ts";
import type { RecordedCall } from "./call-record.ts";
import { UpstreamError } from "./connection.ts";
import { edited, errorBytes, readMessage, resultBytes, type Edit, type Message } from "./message.ts";
import { CODES, META, MODERN_VERSION, RESERVED } from "./protocol.ts";
import { rewritten } from "./rewrite.ts";

/** What is sealed between the rounds of a call. */
export interface Round {
  /** What the server keeps at the client. */
  readonly state?: string;
  /** A call that a legacy server is still working on. */
  readonly held?: string;
  readonly call?: string;
  readonly session?: string;
  readonly root?: string;
}

/** A request on its way: what is known of it between its judgement and its answer. */
export interface Trip {
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
export const UNCACHED = { ttlMs: 0, cacheScope: "private" } as const;

/** The session behind a call, carried from round to round. */
export function namesOf({ call, session, root }: Passage): Pick<Round, "call" | "session" | "root"> {
  return { ...(call === undefined ? {} : { call }), ...(session === undefined ? {} : { session }), ...(root === undefined ? {} : { root }) };
}

export function metaOf({ capabilities, info }: Asker): JsonObject {
  return { _meta: { [META.version]: MODERN_VERSION, [META.capabilities]: capabilities, ...(info === undefined ? {} : { [META.client]: info }) } };
}

export function tooMany(key: string, most: number): UpstreamError {
  return new UpstreamError("too-large", `the server lists more than ${most} ${key}`, false);
}

export function idEdit(message: Message, id: string): Edit {
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
  if (!isJsonObject(meta) || !Object.keys(meta).some((key) => key.startsWith(RESERVED) && !SERVER_KEYS.has(key))) return value;
  return { ...value, _meta: Object.fromEntries(Object.entries(meta).filter(([key]) => !key.startsWith(RESERVED) || SERVER_KEYS.has(key))) };
}

/** The answer to a question that nobody may or will answer: a person is said not to want it, all else is an error. */
export function refusedQuestion(question: Message, error: unknown): Buffer {
  if (question.method === "elicitation/create") return resultBytes(question.id, { action: "decline" });
  return errorBytes(question.id, CODES.refused, error instanceof Error ? error.message : "it is not answered");
}

/** A request as a legacy server takes it: nothing of the modern revision is in it. */
export function toLegacy({ request, params, asker }: Trip): Message {
  if (asker.era === "legacy") return withParams(request, params);
  const { inputResponses, requestState, _meta, ...own } = params;
  void [inputResponses, requestState];
  const meta = isJsonObject(_meta) ? Object.fromEntries(Object.entries(_meta).filter(([key]) => !key.startsWith(RESERVED) || key === META.task)) : {};
  return withParams(request, Object.keys(meta).length > 0 ? { ...own, _meta: meta } : own);
}

/** An answer with the client's id, and its result as a judge has left it. */
export function withResult(answer: Message, id: string, before: JsonObject, after: JsonObject): Buffer {
  const edits: Edit[] = [idEdit(answer, id)];
  const node = answer.member("result")!;
  if (after !== before) edits.push({ from: node.from, to: node.to, text: rewritten(answer, ["result"], before, after) });
  return edited(answer.bytes, edits);
}
