import { mayHold, type KnownSecrets } from "../../hook/index.ts";
import { isJsonObject, type JsonObject } from "../traffic.ts";
import { sizeOf } from "./values.ts";

/** Members of `_meta` that protocol and clients use; everything else is looked at as an argument is. */
const OWN_META =
  /^(?:progressToken|claudecode\/toolUseId|traceparent|io\.modelcontextprotocol\/(?:protocolVersion|clientCapabilities|clientInfo|logLevel|related-task))$/;
/** Identifiers of a trace, as the one member that names them has them. */
const TRACE = /^[\da-f]{2}-[\da-f]{32}-[\da-f]{16}-[\da-f]{2}$/;
/** Ids that agents give their calls. One of this form looks like a key, and is none that is known. */
const CALL_ID = /^toolu_[A-Za-z0-9]{1,40}$/;
/** Longest name, token or id among them. */
const MOST_WORD = 200;
/** What a client says of itself and of what it can do has no more characters. */
const MOST_FACE = 8 * 1024;

/** Is it a member of `_meta` that says what the protocol wants to know, and nothing that was put in its place? */
function isOwnMeta(key: string, value: unknown, known: KnownSecrets | undefined): boolean {
  if (!OWN_META.test(key)) return false;
  if (key === "traceparent") return typeof value === "string" && TRACE.test(value);
  if (typeof value === "number") return Number.isSafeInteger(value);
  if (typeof value === "string" && key === "claudecode/toolUseId" && CALL_ID.test(value)) return known === undefined || known.search(value).length === 0;
  if (typeof value === "string") return value.length <= MOST_WORD && !mayHold(value, known);
  const { characters, isBeyond } = sizeOf(value);
  return !isBeyond && characters <= MOST_FACE && !mayHold(value, known);
}

/** What `_meta` holds besides what the protocol wants to know; `undefined` where that is nothing. What is no object is all of it. */
export function metaBeside(meta: unknown, known: KnownSecrets | undefined): unknown {
  if (meta === undefined || !isJsonObject(meta)) return meta;
  const own = Object.entries(meta).filter(([key, value]) => !isOwnMeta(key, value, known));
  return own.length === 0 ? undefined : Object.fromEntries(own);
}

/** The parameters of a message without what the protocol wants to know in `_meta`. */
export function withoutOwnMeta(params: JsonObject, known: KnownSecrets | undefined): JsonObject {
  if (params["_meta"] === undefined) return params;
  const { _meta, ...rest } = params;
  const beside = metaBeside(_meta, known);
  return beside === undefined ? rest : { ...rest, _meta: beside };
}
