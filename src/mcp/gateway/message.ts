import { isAscii, isUtf8 } from "node:buffer";
import type { JsonObject } from "../traffic.ts";
import { JsonProblem, spansOfText, type JsonLimits, type Node } from "./json-spans.ts";
import { CODES } from "./protocol.ts";

/** What is put in the place of some bytes. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string | Buffer;
}

/** Why something that came is no message, with the id to answer to, where there is one. */
export class MessageProblem extends Error {
  readonly code: number;
  /** The id as it was sent, in JSON. */
  readonly id: string | undefined;

  constructor(code: number, message: string, id?: string) {
    super(message);
    this.code = code;
    this.id = id;
  }
}

const NOTHING: JsonObject = Object.freeze({});

/** All that a message has. What else stands beside it is said to nobody. */
const MEMBERS: ReadonlySet<string> = new Set(["jsonrpc", "id", "method", "params", "result", "error"]);

export type MessageKind = "request" | "notification" | "response";

/** A message deeper or fuller than this is nobody's (an `anyOf` bomb, a list of nothing). */
export const JSON_LIMITS: JsonLimits = { depth: 128, values: 2_000_000 };

/** One JSON-RPC message as it came: its bytes, and where everything stands in them. */
export class Message {
  readonly bytes: Buffer;
  readonly root: Node;
  readonly kind: MessageKind;
  /** The id as it was sent, in JSON; of notifications "". */
  readonly id: string;
  /** Of responses "". */
  readonly method: string;
  /** The parameters; `{}` when there are none. */
  readonly params: JsonObject;
  /** The result; `{}` of an error. */
  readonly result: JsonObject;
  readonly #json: JsonObject;

  constructor(bytes: Buffer, root: Node, json: JsonObject, kind: MessageKind, id: string) {
    this.bytes = bytes;
    this.root = root;
    this.kind = kind;
    this.id = id;
    this.method = kind === "response" ? "" : (json["method"] as string);
    this.params = (json["params"] as JsonObject | undefined) ?? NOTHING;
    this.result = (json["result"] as JsonObject | undefined) ?? NOTHING;
    this.#json = json;
  }

  member(...path: readonly string[]): Node | undefined {
    let node: Node | undefined = this.root;
    for (const name of path) node = node?.members?.get(name);
    return node;
  }

  /** The error; `undefined` where it is none. */
  get error(): JsonObject | undefined {
    return this.#json["error"] as JsonObject | undefined;
  }

  /** The JSON at a place, as it was sent. */
  text(...path: readonly string[]): string | undefined {
    const node = this.member(...path);
    return node === undefined ? undefined : this.bytes.toString("utf8", node.from, node.to);
  }

  get isError(): boolean {
    return this.root.members!.has("error");
  }
}

function isObject(bytes: Buffer, node: Node): boolean {
  return bytes[node.from] === 0x7b;
}

/**
 * Reads one message. Throws a `MessageProblem` for everything else: no JSON, a batch, two values under one key, invalid UTF-8,
 * a message that is both request and response.
 */
export function readMessage(bytes: Buffer, limits: JsonLimits = JSON_LIMITS): Message {
  const isPlain = isAscii(bytes);
  if (!isPlain && !isUtf8(bytes)) throw new MessageProblem(CODES.parse, "the message is not UTF-8");
  const text = bytes.toString("latin1");
  let root: Node;
  let json: JsonObject;
  try {
    root = spansOfText({ text, isAscii: isPlain, isParsedToo: true }, limits);
    json = JSON.parse(isPlain ? text : bytes.toString("utf8")) as JsonObject;
  } catch (error) {
    if (error instanceof SyntaxError) throw new MessageProblem(CODES.parse, "the message is not taken: it is no JSON");
    if (!(error instanceof JsonProblem)) throw error;
    throw new MessageProblem(error.isDuplicate ? CODES.invalidRequest : CODES.parse, `the message is not taken: ${error.message}`);
  }
  const { members } = root;
  if (members === undefined)
    throw new MessageProblem(CODES.invalidRequest, bytes[root.from] === 0x5b ? "batches are not taken; send one message at a time" : "a message is an object");
  if ([...members.keys()].some((name) => !MEMBERS.has(name))) return readMessage(withoutOthers(bytes, members), limits);
  const idNode = members.get("id");
  const id = idNode === undefined ? "" : isPlain ? text.slice(idNode.from, idNode.to) : bytes.toString("utf8", idNode.from, idNode.to);
  const invalid = (why: string): MessageProblem => new MessageProblem(CODES.invalidRequest, why, isId(id) ? id : undefined);
  const version = members.get("jsonrpc");
  if (version === undefined || text.slice(version.from, version.to) !== '"2.0"') throw invalid('`jsonrpc` must be "2.0"');
  const params = members.get("params");
  if (params !== undefined && !isObject(bytes, params)) throw invalid("`params` must be an object");
  const methodNode = members.get("method");
  if (methodNode !== undefined) {
    if (members.has("result") || members.has("error")) throw invalid("a message has either a method or a result");
    if (bytes[methodNode.from] !== 0x22) throw invalid("`method` must be text");
    if (idNode !== undefined && !isId(id)) throw invalid("`id` must be text or a whole number");
    return new Message(bytes, root, json, idNode === undefined ? "notification" : "request", id);
  }
  const result = members.get("result");
  const error = members.get("error");
  if ((result === undefined) === (error === undefined)) throw invalid("a message has a method, a result or an error");
  // An error about what could not be read names no request.
  if (!isId(id) && !(error !== undefined && (id === "null" || id === ""))) throw invalid("`id` must be text or a whole number");
  const answer = (result ?? error)!;
  if (!isObject(bytes, answer)) throw invalid("a result or an error must be an object");
  return new Message(bytes, root, json, "response", id);
}

/** The message with the members that messages have, each as it was sent. */
function withoutOthers(bytes: Buffer, members: ReadonlyMap<string, Node>): Buffer {
  const parts = [...members]
    .filter(([name]) => MEMBERS.has(name))
    .flatMap(([name, { from, to }], at) => [Buffer.from(`${at === 0 ? "" : ","}"${name}":`), bytes.subarray(from, to)]);
  return Buffer.concat([Buffer.from("{"), ...parts, Buffer.from("}")]);
}

function isId(id: string): boolean {
  return id.startsWith('"') || /^-?\d{1,30}$/.test(id);
}

/** The bytes with some of them replaced. Edits do not overlap. */
export function edited(bytes: Buffer, edits: readonly Edit[]): Buffer {
  if (edits.length === 0) return bytes;
  const ordered = edits.length === 1 ? edits : edits.toSorted((a, b) => a.from - b.from || a.to - b.to);
  let { length } = bytes;
  for (const { from, to, text } of ordered) length += Buffer.byteLength(text) - (to - from);
  const made = Buffer.allocUnsafe(length);
  let at = 0;
  let end = 0;
  for (const { from, to, text } of ordered) {
    end += bytes.copy(made, end, at, from);
    end += typeof text === "string" ? made.write(text, end) : text.copy(made, end);
    at = to;
  }
  end += bytes.copy(made, end, at);
  if (end !== length) throw new RangeError("edits overlap");
  return made;
}

/** Puts `value` under `name` into an object of the message, replacing what stands there. */
export function setMember(message: Message, object: Node, name: string, value: string): Edit {
  const there = object.members?.get(name);
  if (there !== undefined) return { from: there.from, to: there.to, text: value };
  const isEmpty = object.members?.size === 0;
  return { from: object.from + 1, to: object.from + 1, text: `${JSON.stringify(name)}:${value}${isEmpty ? "" : ","}` };
}

/** A request or, without an id, a notification. Ids are JSON. */
export function callBytes(method: string, params: JsonObject | undefined, id?: string): Buffer {
  const head = id === undefined ? '{"jsonrpc":"2.0"' : `{"jsonrpc":"2.0","id":${id}`;
  return Buffer.from(`${head},"method":${JSON.stringify(method)}${params === undefined ? "" : `,"params":${JSON.stringify(params)}`}}`);
}

/** The answer to a request, by its id in JSON. */
export function resultBytes(id: string, result: JsonObject): Buffer {
  return Buffer.from(`{"jsonrpc":"2.0","id":${id},"result":${JSON.stringify(result)}}`);
}

/** An error in answer to a request; without an id it is about something that could not be read. */
export function errorBytes(id: string | undefined, code: number, message: string, data?: unknown): Buffer {
  const error = JSON.stringify({ code, message, ...(data === undefined ? {} : { data }) });
  return Buffer.from(`{"jsonrpc":"2.0","id":${id === undefined || id === "" ? "null" : id},"error":${error}}`);
}
