import type { Signal } from "../otlp/record.ts";

/** The encodings of OTLP over HTTP. */
export type Encoding = "json" | "protobuf";

export const CONTENT_TYPES: Readonly<Record<Encoding, string>> = { json: "application/json", protobuf: "application/x-protobuf" };

/** The encoding that a content type names; `undefined` for any other. */
export function encodingOf(contentType: string | undefined): Encoding | undefined {
  const type = (contentType ?? "").split(";", 1)[0]!.trim().toLowerCase();
  return type === "application/json" ? "json" : type === "application/x-protobuf" || type === "application/protobuf" ? "protobuf" : undefined;
}

/** Codes of `google.rpc.Code` by the status of HTTP. */
const CODES: Readonly<Record<number, number>> = { 400: 3, 401: 16, 403: 7, 404: 5, 405: 12, 411: 3, 413: 11, 415: 3, 421: 7, 429: 8, 503: 14 };

/** `google.rpc.Status`, which OTLP answers errors with, in the encoding of the request. */
export function statusBody(encoding: Encoding, status: number, message: string): Buffer {
  const code = CODES[status] ?? 2;
  if (encoding === "json") return Buffer.from(JSON.stringify({ code, message }));
  const text = Buffer.from(message);
  // Field 1: code, field 2: message.
  const length: number[] = [];
  for (let left = text.length; ; left >>>= 7) {
    if (left < 0x80) {
      length.push(left);
      break;
    }
    length.push((left & 0x7f) | 0x80);
  }
  return Buffer.concat([Buffer.from([0x08, code, 0x12, ...length]), text]);
}

/** The answer to a request that was stored whole: an `Export…ServiceResponse` without anything in it. */
export function acceptedBody(encoding: Encoding): Buffer {
  return encoding === "json" ? Buffer.from("{}") : Buffer.alloc(0);
}

/** The signal that a path is for. */
export function signalOf(path: string): Signal | undefined {
  return path === "/v1/logs" ? "logs" : path === "/v1/metrics" ? "metrics" : path === "/v1/traces" ? "traces" : undefined;
}
