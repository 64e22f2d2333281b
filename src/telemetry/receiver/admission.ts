import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

/** Largest body as it is sent, and unpacked. A request of 512 records of Claude Code has 0.7 MB. */
export const MAX_BODY = 8 * 1024 * 1024;
export const MAX_UNPACKED = 32 * 1024 * 1024;

/** The header that carries the token; exporters set it from `OTEL_EXPORTER_OTLP_HEADERS`. */
export const TOKEN_HEADER = "x-sallyport-token";

/** Headers that browsers send with what a page asks for, and exporters do not. */
const BROWSER = ["origin", "sec-fetch-site", "sec-fetch-dest", "access-control-request-method"];

export interface Refused {
  readonly status: 400 | 401 | 403 | 404 | 405 | 413 | 415 | 421 | 429 | 503;
  readonly message: string;
  /** Seconds after which it may be sent again. */
  readonly retryAfter?: number;
}

/** There is no room for it now. */
export const TOO_MUCH: Refused = { status: 429, message: "more is being received than can be stored; send it again later", retryAfter: 1 };

/** A request that is not taken. */
export class Refusal extends Error {
  readonly refused: Refused;

  constructor(refused: Refused) {
    super(refused.message);
    this.refused = refused;
  }
}

function isSame(given: string | undefined, secret: string): boolean {
  const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given ?? ""), digest(secret)) && given !== undefined;
}

function tokenOf(headers: IncomingHttpHeaders): string | undefined {
  const own = headers[TOKEN_HEADER];
  return typeof own === "string" ? own : /^Bearer ([\w-]{1,200})$/.exec(headers.authorization ?? "")?.[1];
}

/** Why whoever asks may not be served, by the head of the request alone; `undefined` when they may. A name other than loopback's in `host` means that a page has pointed its own name here. */
export function strangerRefusal(headers: IncomingHttpHeaders, port: number, token: string): Refused | undefined {
  if (headers.host !== `127.0.0.1:${port}` && headers.host !== `localhost:${port}`)
    return { status: 421, message: `the host header does not name this service; send to http://127.0.0.1:${port}` };
  const browser = BROWSER.find((name) => headers[name] !== undefined);
  if (browser !== undefined) return { status: 403, message: `a request with \`${browser}\` comes from a browser; none is served` };
  if (!isSame(tokenOf(headers), token))
    return { status: 401, message: `the header \`${TOKEN_HEADER}\` is missing or not the one of this installation; see \`sallyport telemetry env\`` };
  return undefined;
}

/** Why a body cannot be taken, by what its head says of it. */
export function bodyRefusal(headers: IncomingHttpHeaders): Refused | undefined {
  const encoding = headers["content-encoding"];
  if (encoding !== undefined && encoding !== "identity" && encoding !== "gzip")
    return { status: 415, message: `the content encoding \`${encoding.slice(0, 40)}\` is not understood; set the exporter's compression to gzip or none` };
  const length = headers["content-length"];
  if (length !== undefined && !/^\d{1,15}$/.test(length)) return { status: 400, message: "the length of the body is no number" };
  if (length !== undefined && Number(length) > MAX_BODY) return { status: 413, message: `the body is larger than ${MAX_BODY} bytes; send smaller batches` };
  return undefined;
}
