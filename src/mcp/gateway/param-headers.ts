import { CODES, NAMED_BY } from "./protocol.ts";
import { isJsonObject, type JsonObject } from "../traffic.ts";

/** A parameter of a tool that is repeated in a header, as its schema says with `x-mcp-header`. */
export interface ParamHeader {
  readonly path: readonly string[];
  readonly name: string;
  readonly type: string;
}

const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const TYPES: ReadonlySet<string> = new Set(["string", "integer", "boolean"]);
const SENTINEL = /^=\?base64\?(.*)\?=$/s;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const DECIMAL = /^-?\d+(?:\.\d+)?$/;
/** Sub-schemas of which it is not certain that they hold for a call. */
const CONDITIONAL: readonly string[] = [
  "items",
  "prefixItems",
  "contains",
  "additionalProperties",
  "unevaluatedProperties",
  "unevaluatedItems",
  "propertyNames",
  "patternProperties",
  "dependentSchemas",
  "oneOf",
  "anyOf",
  "allOf",
  "not",
  "if",
  "then",
  "else",
  "$defs",
  "definitions",
];
const MAX_DEPTH = 32;

/** True when an annotation stands anywhere in it. */
function holdsAnnotation(schema: unknown, depth: number): boolean {
  if (typeof schema !== "object" || schema === null) return false;
  if (depth > MAX_DEPTH) return true;
  return Object.entries(schema).some(([key, value]) => (key === "x-mcp-header" && !Array.isArray(schema)) || holdsAnnotation(value, depth + 1));
}

/**
 * The parameters of a tool that are repeated in headers; `undefined` when its annotations are not valid: then the tool is not for use,
 * because one side would read a header that the other did not write.
 */
export function paramHeaders(schema: unknown): readonly ParamHeader[] | undefined {
  const found: ParamHeader[] = [];
  const names = new Set<string>();
  const visit = (node: unknown, path: readonly string[]): boolean => {
    if (!isJsonObject(node)) return true;
    if (path.length > MAX_DEPTH) return !holdsAnnotation(node, 0);
    const name = node["x-mcp-header"];
    if (name !== undefined) {
      const { type } = node;
      if (path.length === 0 || typeof name !== "string" || !TOKEN.test(name) || typeof type !== "string" || !TYPES.has(type)) return false;
      if (names.has(name.toLowerCase())) return false;
      names.add(name.toLowerCase());
      found.push({ path, name, type });
    }
    if (CONDITIONAL.some((key) => holdsAnnotation(node[key], 0))) return false;
    const { properties } = node;
    return !isJsonObject(properties) || Object.entries(properties).every(([key, child]) => visit(child, [...path, key]));
  };
  return visit(schema, []) ? found : undefined;
}

/** Text of a value as a header repeats it; `undefined` for what is not repeated. */
function headerText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return String(value);
  if (typeof value !== "number" || !Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) return undefined;
  return String(value);
}

/** A value as it may stand in a header. */
export function encodeHeader(text: string): string {
  const isPlain = text !== "" && text === text.trim() && /^[\t\x20-\x7e]*$/.test(text) && !SENTINEL.test(text);
  return isPlain ? text : `=?base64?${Buffer.from(text).toString("base64")}?=`;
}

/** The value of a header; `undefined` when it cannot be decoded. */
export function decodeHeader(text: string): string | undefined {
  const coded = SENTINEL.exec(text)?.[1];
  if (coded === undefined) return text;
  if (!BASE64.test(coded)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(coded, "base64"));
  } catch {
    return undefined;
  }
}

function valueAt(args: unknown, path: readonly string[]): unknown {
  let value: unknown = args;
  for (const key of path) value = isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return value;
}

/** The headers of a request of the modern revision, made from its body. */
export function mirroredHeaders(version: string, method: string, params: JsonObject, declared: readonly ParamHeader[] = []): Record<string, string> {
  const headers: Record<string, string> = { "mcp-protocol-version": version, "mcp-method": method };
  const source = Object.hasOwn(NAMED_BY, method) ? params[NAMED_BY[method]!] : undefined;
  if (typeof source === "string") headers["mcp-name"] = encodeHeader(source);
  for (const { path, name } of declared) {
    const text = headerText(valueAt(params["arguments"], path) ?? undefined);
    if (text !== undefined) headers[`mcp-param-${name.toLowerCase()}`] = encodeHeader(text);
  }
  return headers;
}

export type HeaderProblem = { readonly code: typeof CODES.headerMismatch; readonly message: string };

function mismatch(message: string): HeaderProblem {
  return { code: CODES.headerMismatch, message };
}

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

function single(headers: Headers, name: string): string | undefined {
  const value = headers[name];
  return typeof value === "string" ? value.replace(/^[\t ]+|[\t ]+$/g, "") : value?.join(", ");
}

/** What the standard headers of a request say against its body; `undefined` when they agree. The body is what is judged. */
export function headerProblem(headers: Headers, version: unknown, method: string, params: JsonObject): HeaderProblem | undefined {
  const said = single(headers, "mcp-protocol-version");
  if (said === undefined) return mismatch("the header `MCP-Protocol-Version` is missing");
  if (said !== version) return mismatch(`the header \`MCP-Protocol-Version\` says \`${said}\`, the body another revision`);
  const named = single(headers, "mcp-method");
  if (named === undefined) return mismatch("the header `Mcp-Method` is missing");
  if (named !== method) return mismatch(`the header \`Mcp-Method\` says \`${named}\`, the body \`${method}\``);
  const source = Object.hasOwn(NAMED_BY, method) ? params[NAMED_BY[method]!] : undefined;
  const name = single(headers, "mcp-name");
  if (name === undefined) return typeof source === "string" ? mismatch("the header `Mcp-Name` is missing") : undefined;
  const decoded = decodeHeader(name);
  if (decoded === undefined) return mismatch("the header `Mcp-Name` cannot be decoded");
  return typeof source === "string" && source !== decoded ? mismatch("the header `Mcp-Name` names something else than the body") : undefined;
}

/** What the headers of parameters say against the arguments. */
export function paramHeaderProblem(headers: Headers, args: unknown, declared: readonly ParamHeader[]): HeaderProblem | undefined {
  for (const { path, name, type } of declared) {
    const value = valueAt(args, path);
    const text = headerText(value ?? undefined);
    if (text === undefined) continue;
    const label = `Mcp-Param-${name}`;
    const said = single(headers, label.toLowerCase());
    if (said === undefined) return mismatch(`the header \`${label}\` is missing`);
    const decoded = decodeHeader(said);
    if (decoded === undefined) return mismatch(`the header \`${label}\` cannot be decoded`);
    const isSame = type === "integer" && typeof value === "number" && DECIMAL.test(decoded) ? Number(decoded) === value : decoded === text;
    if (!isSame) return mismatch(`the header \`${label}\` says something else than the body`);
  }
  return undefined;
}
