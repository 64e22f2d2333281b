import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import type { OAuthClientProvider } from "@modelcontextprotocol/client";
import { UpstreamError } from "./connection.ts";
import { guardedFetch } from "./guarded-fetch.ts";
import type { Authorizer } from "./http-connection.ts";
import { LoginCallback } from "./login-callback.ts";
import { checkedMetadata } from "./login-metadata.ts";
import { OAuthStore } from "./oauth-store.ts";
import { resolveReference } from "./secret-reference.ts";

/** What a configuration says about a server's authorization. */
export interface OAuthSettings {
  readonly clientId?: string;
  /** A reference, never the secret. */
  readonly clientSecret?: string;
  /** Where the client's metadata can be read by the issuer, instead of a registration. */
  readonly clientMetadataUrl?: string;
  readonly scope?: string;
  /** Who gave out `clientId`: nobody else gets to see it. */
  readonly issuer?: string;
}

export interface OAuthOptions {
  readonly server: string;
  readonly url: URL;
  readonly settings: OAuthSettings;
  readonly stateFolder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The program that shows an address to the person, with its arguments; without it nobody is asked. */
  readonly browser: readonly string[] | undefined;
}

const LOGIN_MS = 180_000;
/** A server that always wants more than it was just given is not asked for ever. */
const MAX_STEP_UPS = 3;

/** The credentials of a server that authorizes by OAuth: tokens of its own, for itself, never those of a client. */
export class OAuthAuthorizer implements Authorizer {
  readonly #options: OAuthOptions;
  readonly #store: OAuthStore;
  #verifier = "";
  #state = "";
  #callback: LoginCallback | undefined;
  #pending: URL | undefined;
  #scope: string | undefined;
  #metadata: URL | undefined;
  #stepUps = 0;
  #running: Promise<boolean> | undefined;

  constructor(options: OAuthOptions) {
    this.#options = options;
    this.#store = new OAuthStore(options.stateFolder, options.server, options.url.href);
    this.#scope = options.settings.scope;
  }

  async headers(): Promise<Readonly<Record<string, string>>> {
    const { tokens } = this.#store.read() as { readonly tokens?: { readonly access_token?: unknown } };
    return typeof tokens?.access_token === "string" ? { authorization: `Bearer ${tokens.access_token}` } : {};
  }

  async challenged(status: number, challenge: string | undefined): Promise<boolean> {
    // What several calls run into at once is settled once.
    this.#running ??= this.#settle(status, challenge).finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #settle(status: number, challenge: string | undefined): Promise<boolean> {
    const { server, url } = this.#options;
    const { auth, computeScopeUnion, extractWWWAuthenticateParams, isStrictScopeSuperset } = await import("@modelcontextprotocol/client");
    const said = extractWWWAuthenticateParams(new Response(null, { status, headers: challenge === undefined ? {} : { "www-authenticate": challenge } }));
    if (status === 403 && said.error !== "insufficient_scope") return false;
    if (said.resourceMetadataUrl !== undefined) this.#metadata = said.resourceMetadataUrl;
    const provider = await this.#provider();
    const fetchFn = checkedMetadata(guardedFetch(url));
    // Who authorizes for the server is asked each time: it may be another one by now, which must not see what the one before gave out.
    this.#store.write({ discovery: undefined });
    let isForced = false;
    let scope = said.scope;
    if (status === 403) {
      if (++this.#stepUps > MAX_STEP_UPS) throw new UpstreamError("login", "the server goes on wanting more rights than it was given", false);
      const tokens = await provider.tokens();
      scope = computeScopeUnion(this.#scope, tokens?.scope, said.scope);
      isForced = isStrictScopeSuperset(scope, tokens?.scope);
    }
    if (scope !== undefined) this.#scope = scope;
    const about = {
      serverUrl: url,
      fetchFn,
      ...(this.#metadata === undefined ? {} : { resourceMetadataUrl: this.#metadata }),
      ...(this.#scope === undefined ? {} : { scope: this.#scope }),
    };
    try {
      const first = await auth(provider, { ...about, ...(isForced ? { forceReauthorization: true } : {}) });
      if (first === "AUTHORIZED") return true;
      const params = await this.#shown();
      const code = params.get("code");
      if (code === null) throw new Error(`the login was refused (${(params.get("error") ?? "no reason").slice(0, 100)})`);
      const iss = params.get("iss");
      return (await auth(provider, { ...about, authorizationCode: code, ...(iss === null ? {} : { iss }) })) === "AUTHORIZED";
    } catch (error) {
      if (error instanceof UpstreamError) throw error;
      throw new UpstreamError(
        "login",
        `the server wants a login, which failed; try \`sallyport mcp login ${server}\``,
        false,
        error instanceof Error ? error.message.slice(0, 300) : "",
      );
    } finally {
      this.#callback?.close();
      this.#callback = undefined;
    }
  }

  /** Shows the address of the login to the person, and waits for what comes back. */
  async #shown(): Promise<URLSearchParams> {
    const { browser, server } = this.#options;
    const address = this.#pending;
    this.#pending = undefined;
    if (browser === undefined || address === undefined)
      throw new UpstreamError("login", `the server wants a login; run \`sallyport mcp login ${server}\` at a terminal`, false);
    const isLocal = address.hostname === "127.0.0.1" || address.hostname === "localhost";
    // The address comes from the server: nothing but a web page is shown, and no shell sees it.
    if (address.protocol !== "https:" && !(address.protocol === "http:" && isLocal)) throw new Error("the address of the login is no https address");
    const [program, ...args] = browser;
    const child = spawn(program!, [...args, address.href], { stdio: "ignore", detached: true });
    child.once("error", () => undefined);
    child.unref();
    return this.#callback!.wait(this.#state, LOGIN_MS);
  }

  async #provider(): Promise<OAuthClientProvider> {
    const { settings, environment, server } = this.#options;
    this.#callback ??= await LoginCallback.open();
    const redirectUrl = this.#callback.redirectUrl;
    const store = this.#store;
    const secret = settings.clientSecret === undefined ? undefined : await resolveReference(`${server} client secret`, settings.clientSecret, environment);
    const fixed =
      settings.clientId === undefined
        ? undefined
        : {
            client_id: settings.clientId,
            ...(secret === undefined ? {} : { client_secret: secret }),
            ...(settings.issuer === undefined ? {} : { issuer: settings.issuer }),
          };
    return {
      redirectUrl,
      ...(settings.clientMetadataUrl === undefined ? {} : { clientMetadataUrl: settings.clientMetadataUrl }),
      clientMetadata: {
        client_name: "Sallyport",
        redirect_uris: [redirectUrl],
        grant_types: ["authorization_code", "refresh_token"],
        response_types: ["code"],
        application_type: "native",
        ...(this.#scope === undefined ? {} : { scope: this.#scope }),
      },
      state: () => (this.#state = randomBytes(24).toString("base64url")),
      clientInformation: () => fixed ?? (store.read().client as never),
      saveClientInformation: (client) => store.write({ client }),
      tokens: () => store.read().tokens as never,
      saveTokens: (tokens) => store.write({ tokens }),
      discoveryState: () => store.read().discovery as never,
      saveDiscoveryState: (discovery) => store.write({ discovery }),
      redirectToAuthorization: (address) => {
        this.#pending = address;
      },
      saveCodeVerifier: (verifier) => {
        this.#verifier = verifier;
      },
      codeVerifier: () => this.#verifier,
      invalidateCredentials: (scope) => {
        if (scope === "all" || scope === "client") store.write({ client: undefined });
        if (scope === "all" || scope === "tokens") store.write({ tokens: undefined });
        if (scope === "all" || scope === "discovery") store.write({ discovery: undefined });
        if (scope === "all" || scope === "verifier") this.#verifier = "";
      },
    };
  }
}
