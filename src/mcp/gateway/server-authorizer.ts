import type { ServerConfig } from "../traffic.ts";
import { HeaderAuthorizer } from "./header-authorizer.ts";
import type { Authorizer } from "./http-connection.ts";
import { OAuthAuthorizer, type OAuthSettings } from "./oauth-authorizer.ts";

export interface AuthorizerOptions {
  readonly server: ServerConfig;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly oauth: OAuthSettings;
  readonly stateFolder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly browser: readonly string[] | undefined;
}

/** Configured headers, and tokens where these do not authorize already. */
class HeadersAndTokens implements Authorizer {
  readonly #headers: HeaderAuthorizer;
  readonly #tokens: OAuthAuthorizer;

  constructor(headers: HeaderAuthorizer, tokens: OAuthAuthorizer) {
    this.#headers = headers;
    this.#tokens = tokens;
  }

  async headers(): Promise<Readonly<Record<string, string>>> {
    return { ...(await this.#headers.headers()), ...(await this.#tokens.headers()) };
  }

  challenged(status: number, challenge: string | undefined): Promise<boolean> {
    return this.#tokens.challenged(status, challenge);
  }
}

/** Who holds the credentials of a server that is reached over HTTP. */
export function authorizerOf({ server, url, headers, oauth, stateFolder, environment, browser }: AuthorizerOptions): Authorizer {
  const configured = new HeaderAuthorizer(server.name, url, headers, environment);
  const hasOwn = Object.keys(headers).some((name) => name.toLowerCase() === "authorization");
  if (hasOwn) return configured;
  return new HeadersAndTokens(configured, new OAuthAuthorizer({ server: server.name, url, settings: oauth, stateFolder, environment, browser }));
}
