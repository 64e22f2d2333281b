import type { JsonObject } from "../traffic.ts";
import { innerAddressRefusal, readAddress } from "./addresses.ts";

/** Members of the metadata of authorization and resource servers that are opened or asked. */
const ENDPOINTS = [
  "authorization_endpoint",
  "token_endpoint",
  "registration_endpoint",
  "revocation_endpoint",
  "introspection_endpoint",
  "userinfo_endpoint",
  "device_authorization_endpoint",
  "pushed_authorization_request_endpoint",
  "end_session_endpoint",
  "jwks_uri",
  "resource",
] as const;

/** What a shell or an opener of addresses would take for more than an address. */
const METACHARACTER = /[\s"'`<>|;&$(){}\\^]|%0[ad]|%00/i;

/** Why an address of a login may not be opened or asked. Queries may hold `&`; nothing else that a shell reads. */
function endpointRefusal(value: unknown, isLocal: boolean): string | undefined {
  if (typeof value !== "string") return "it is no address";
  if (METACHARACTER.test(value.replaceAll("&", ""))) return "it holds characters that a shell would take for more than an address";
  const read = readAddress(value);
  if (!read.ok) return read.why;
  const { address } = read;
  const isOwn = isLocal && address.sets.includes("loopback");
  if (address.scheme !== "https" && !isOwn) return "it is not reached over TLS";
  return isOwn ? undefined : innerAddressRefusal(address);
}

/**
 * Why the metadata of an authorization server (RFC 8414, RFC 9728) may not be used; `undefined` when it may. Nothing of it is opened before.
 * @param issuer the identifier for which it was fetched: it has to name itself so (RFC 8414 section 3.3, RFC 9207)
 */
export function authorizationRefusal(metadata: JsonObject, issuer: string): string | undefined {
  const expected = readAddress(issuer);
  if (!expected.ok) return `the issuer: ${expected.why}`;
  if (metadata["issuer"] !== undefined && metadata["issuer"] !== issuer)
    return `the issuer is \`${issuer.slice(0, 100)}\`, and the metadata is of \`${String(metadata["issuer"]).slice(0, 100)}\``;
  const isLocal = expected.address.sets.includes("loopback");
  for (const name of ENDPOINTS) {
    if (metadata[name] === undefined) continue;
    const refusal = endpointRefusal(metadata[name], isLocal);
    if (refusal !== undefined) return `\`${name}\`: ${refusal}`;
  }
  const methods = metadata["code_challenge_methods_supported"];
  if (Array.isArray(methods) && !methods.includes("S256")) return "it does not support PKCE with S256";
  return undefined;
}
