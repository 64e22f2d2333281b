import type { IncomingHttpHeaders } from "node:http";
import { isSame } from "./daemon-folder.ts";

/** Why a request is not served; sent as JSON with the status. */
export interface Refusal {
  readonly status: 400 | 401 | 403 | 404 | 405 | 411 | 413 | 415 | 421 | 503;
  readonly error: string;
}

/** What is known of a request before its body is read. */
export interface RequestHead {
  readonly method: string | undefined;
  readonly headers: IncomingHttpHeaders;
  /** It came over the Unix socket, which no browser reaches and only its owner opens. */
  readonly isSocket: boolean;
}

/** What a route asks of a request. */
export interface Demands {
  readonly method: "GET" | "POST" | "DELETE";
  /** The bearer token; `undefined`: the route tells nothing that is worth one. */
  readonly token: string | undefined;
  readonly maxBytes: number;
  /**
   * What of a browser may ask; without it, none. `own-page`: a page of this service. `anywhere`: following a link as well, for files that say nothing about
   * anybody.
   */
  readonly from?: "own-page" | "anywhere";
}

/** Headers that browsers send with what a page asks for, and programs do not. */
const BROWSER = ["origin", "sec-fetch-site", "sec-fetch-dest", "access-control-request-method"];

/** The length of the body as announced; `undefined` when it comes in chunks, `-1` when it is no length. */
function announcedLength(headers: IncomingHttpHeaders): number | undefined {
  const text = headers["content-length"];
  if (text === undefined) return undefined;
  return /^\d{1,15}$/.test(text) ? Number(text) : -1;
}

/** Why a page may not ask this; `undefined` when it may. What it is, only the browser says, and no page can make it say otherwise. */
function pageRefusal(headers: IncomingHttpHeaders, from: NonNullable<Demands["from"]>): Refusal | undefined {
  const { origin, "sec-fetch-site": site, "sec-fetch-dest": dest } = headers;
  if (headers["access-control-request-method"] !== undefined) return { status: 403, error: "no other page may ask this service" };
  if (origin !== undefined && origin !== `http://${headers.host ?? ""}`) return { status: 403, error: "the page that asks is not one of this service" };
  if (site === undefined || site === "same-origin") return undefined;
  // Somebody followed a link: the browser shows the page, and whoever made the link sees nothing of it.
  if (from === "anywhere" && (site === "none" || dest === "document")) return undefined;
  return { status: 403, error: "the page that asks is not one of this service" };
}

/**
 * Why a request may not be served; `undefined` when it may. Looks at nothing but its head, so that a stranger's body is
 * never read. A name in `host` other than loopback's means that a page has pointed its own name here.
 */
export function refusalOf({ method, headers, isSocket }: RequestHead, port: number, { method: wanted, token, maxBytes, from }: Demands): Refusal | undefined {
  if (!isSocket && headers.host !== `127.0.0.1:${port}` && headers.host !== `localhost:${port}`)
    return { status: 421, error: "the host header does not name this service" };
  const browser = BROWSER.find((name) => headers[name] !== undefined);
  if (from !== undefined) {
    const refused = pageRefusal(headers, from);
    if (refused !== undefined) return refused;
  } else if (browser !== undefined) return { status: 403, error: `a request with \`${browser}\` comes from a browser; none is served` };
  if (method !== wanted) return { status: 405, error: `use ${wanted}` };
  if (token !== undefined) {
    const given = /^Bearer ([\w-]{1,200})$/.exec(headers.authorization ?? "")?.[1];
    if (!isSame(given, token)) return { status: 401, error: "the token is missing or not the one of this installation; install again" };
  }
  if (wanted !== "POST") return undefined;
  if (!/^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/i.test(headers["content-type"] ?? ""))
    return { status: 415, error: "the body must be application/json" };
  if (headers["content-encoding"] !== undefined && headers["content-encoding"] !== "identity") return { status: 415, error: "the body must not be compressed" };
  if (headers.expect !== undefined) return { status: 400, error: "`expect` is not served" };
  const length = announcedLength(headers);
  if (length === -1) return { status: 400, error: "the length of the body is no number" };
  if (length !== undefined && length > maxBytes) return { status: 413, error: `the body is larger than ${maxBytes} bytes` };
  return undefined;
}
