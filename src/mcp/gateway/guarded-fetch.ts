import { lookup } from "node:dns";
import { request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { BlockList, isIP, type LookupFunction } from "node:net";

const MAX_BODY = 1024 * 1024;
const TIMEOUT_MS = 30_000;

/** Addresses that no server of the world has: this machine, this network, the metadata services of clouds (RFC 6890 and its like). */
const PRIVATE = new BlockList();
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
] as const)
  PRIVATE.addSubnet(net, bits, "ipv4");
for (const [net, bits] of [
  ["::", 127],
  ["64:ff9b::", 96],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const)
  PRIVATE.addSubnet(net, bits, "ipv6");

/** Is it an address of this machine or of a network that is not public? An IPv4 address within an IPv6 one counts as itself. */
export function isPrivateAddress(address: string): boolean {
  const inner = /^::ffff:(?:0:)?(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(address)?.[1];
  if (inner !== undefined) return PRIVATE.check(inner, "ipv4");
  const kind = isIP(address);
  // An IPv4 address in hexadecimal, within an IPv6 one.
  if (kind === 6 && /^::ffff:/i.test(address)) return true;
  return kind === 0 || PRIVATE.check(address, kind === 4 ? "ipv4" : "ipv6");
}

const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, "");
const isLoopback = (url: URL): boolean => url.hostname === "localhost" || /^127\./.test(url.hostname) || url.hostname === "[::1]";

/** The name is resolved once, and what was checked is what is connected to. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return callback(error, "", 0);
    const bad = addresses.find(({ address }) => isPrivateAddress(address));
    const [first] = addresses;
    if (bad !== undefined || first === undefined)
      return callback(Object.assign(new Error(`\`${hostname}\` is not a public address`), { code: "EACCES" }), "", 0);
    if (options.all === true) return (callback as unknown as (error: null, all: typeof addresses) => void)(null, addresses);
    callback(null, first.address, first.family);
  });
};

function responseOf(message: IncomingMessage): Promise<Response> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    message.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length <= MAX_BODY) chunks.push(chunk);
      else message.destroy(new Error("the answer is too long"));
    });
    message.once("error", reject);
    message.once("end", () => {
      const headers = new Headers();
      for (let at = 0; at + 1 < message.rawHeaders.length; at += 2) headers.append(message.rawHeaders[at]!, message.rawHeaders[at + 1]!);
      const status = message.statusCode ?? 500;
      const hasBody = status !== 204 && status !== 304;
      resolve(new Response(hasBody ? Buffer.concat(chunks) : null, { status, headers }));
    });
  });
}

/**
 * A `fetch` for addresses that a server names: metadata and endpoints of its authorization. They must be https and public; only where the
 * server itself is on this machine may they be there as well. Redirects are not followed: each would be another address to check.
 */
export function guardedFetch(server: URL): (input: string | URL | Request, init?: RequestInit) => Promise<Response> {
  const mayBeLocal = isLoopback(server);
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const isLocal = isLoopback(url);
    if (url.protocol !== "https:" && !(url.protocol === "http:" && isLocal && mayBeLocal)) throw new Error(`\`${url.origin}\` is not asked: it is not https`);
    if (isIP(hostOf(url)) !== 0 && isPrivateAddress(hostOf(url)) && !(isLocal && mayBeLocal))
      throw new Error(`\`${url.origin}\` is not asked: it is not a public address`);
    const headers = new Headers(init.headers);
    const body = init.body === undefined || init.body === null ? undefined : Buffer.from(await new Response(init.body).arrayBuffer());
    if (init.body instanceof URLSearchParams && !headers.has("content-type")) headers.set("content-type", "application/x-www-form-urlencoded;charset=UTF-8");
    return new Promise<Response>((resolve, reject) => {
      const request = (url.protocol === "https:" ? httpsRequest : httpRequest)(url, {
        method: init.method ?? "GET",
        headers: { ...Object.fromEntries(headers), ...(body === undefined ? {} : { "content-length": body.length }) },
        timeout: TIMEOUT_MS,
        ...(isLocal && mayBeLocal ? {} : { lookup: publicLookup }),
      });
      request.once("timeout", () => request.destroy(new Error(`\`${url.origin}\` does not answer`)));
      request.once("error", reject);
      request.once("response", (message) => responseOf(message).then(resolve, reject));
      request.end(body);
    });
  };
}
