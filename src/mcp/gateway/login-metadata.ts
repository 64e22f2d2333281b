import { authorizationRefusal } from "../judge/index.ts";
import { isJsonObject } from "../traffic.ts";

type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Where authorization servers (RFC 8414, OpenID Connect Discovery) say of themselves who they are. */
const SERVER = /\/\.well-known\/(?:oauth-authorization-server|openid-configuration)/;
/** Where a resource names them (RFC 9728). */
const RESOURCE = /\/\.well-known\/oauth-protected-resource/;

/** Whose metadata stands at an address: the address without the well-known part, before or behind the path. */
function issuerOf(url: URL): string {
  return `${url.origin}${url.pathname.replace(SERVER, "").replace(RESOURCE, "")}`;
}

const withoutSlash = (address: string): string => address.replace(/\/$/, "");

/**
 * A `fetch` that looks at the metadata of a login before anybody uses it: endpoints that are no web addresses, lie inside, or hold what a shell
 * reads, and metadata of another issuer. Rejects with the reason.
 */
export function checkedMetadata(fetchFn: Fetch): Fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const isServer = SERVER.test(url.pathname);
    const response = await fetchFn(input, init);
    if ((!isServer && !RESOURCE.test(url.pathname)) || !response.ok) return response;
    const text = await response.text();
    let metadata: unknown;
    try {
      metadata = JSON.parse(text);
    } catch {
      // Whoever asked says that it is no metadata.
    }
    if (isJsonObject(metadata)) {
      const { issuer: said, ...rest } = metadata;
      const expected = issuerOf(url);
      // A slash at the end is the only thing that may differ.
      const issuer = typeof said === "string" && withoutSlash(said) === withoutSlash(expected) ? said : expected;
      const why = authorizationRefusal(isServer ? metadata : rest, issuer);
      if (why !== undefined) throw new Error(`the metadata of the login at \`${url.origin}\` is not used: ${why}`);
    }
    return new Response(text, { status: response.status, headers: response.headers });
  };
}
