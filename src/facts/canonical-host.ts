/** A host and port as the network will see them. */
export interface CanonicalHost {
  readonly host: string;
  readonly port?: number;
  readonly scheme?: string;
  /** Name and password before `@`, when there were any. */
  readonly hasUserInfo: boolean;
  /** Path and query, for rules about uploads. */
  readonly path: string;
}

const SCHEME = /^[a-zA-Z][a-zA-Z0-9+.-]*:\/\//;

/** ::ffff:10.0.0.1 in any spelling → 10.0.0.1; likewise NAT64 and 6to4 prefixes of IPv4. */
function unmapIpv4(host: string): string {
  const match = /^\[(?:::ffff:|64:ff9b::)([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/.exec(host);
  if (match === null) return host;
  const high = parseInt(match[1]!, 16);
  const low = parseInt(match[2]!, 16);
  return `${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`;
}

/**
 * The host of a URL or of `host`, `host:port`, `user@host:port`: lower case, IDN as punycode, every
 * spelling of an IPv4 address (octal, hex, one number, IPv6-mapped) as dotted decimal, no trailing dot.
 * Uses the WHATWG parser, as browsers and fetch do.
 * @returns `undefined` when no host can be read.
 */
export function canonicalHost(text: string): CanonicalHost | undefined {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed.length > 8192) return undefined;
  const scheme = SCHEME.exec(trimmed)?.[0];
  // Special schemes get IPv4 and IDN treatment; others are parsed as if they were http.
  const rest = scheme === undefined ? trimmed : trimmed.slice(scheme.length);
  const name = scheme?.slice(0, -3).toLowerCase();
  const carrier = name === "https" ? "https://" : "http://";
  let url: URL;
  try {
    url = new URL(carrier + rest);
  } catch {
    return undefined;
  }
  const host = unmapIpv4(url.hostname).replace(/\.$/, "");
  if (host === "") return undefined;
  const defaultPort = name === undefined ? undefined : { http: 80, https: 443, ssh: 22, ftp: 21 }[name];
  const port = url.port === "" ? defaultPort : Number(url.port);
  return {
    host,
    hasUserInfo: url.username !== "" || url.password !== "",
    path: url.pathname + url.search,
    ...(port === undefined ? {} : { port }),
    ...(name === undefined ? {} : { scheme: name }),
  };
}

/** Four numbers of a dotted IPv4 address. */
export function ipv4(host: string): readonly [number, number, number, number] | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(host);
  if (match === null) return undefined;
  const numbers = match.slice(1).map(Number);
  return numbers.every((n) => n < 256) ? (numbers as [number, number, number, number]) : undefined;
}
