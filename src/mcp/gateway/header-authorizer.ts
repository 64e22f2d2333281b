import { UserError } from "../../model/index.ts";
import { UpstreamError } from "./connection.ts";
import type { Authorizer } from "./http-connection.ts";
import { resolveReference } from "./secret-reference.ts";

/** Hosts to which credentials may go without encryption. */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
/** What a gateway sets itself, or what would be another's credential. */
const OWN_HEADERS: ReadonlySet<string> = new Set([
  "host",
  "content-length",
  "transfer-encoding",
  "connection",
  "content-type",
  "accept",
  "mcp-session-id",
  "mcp-protocol-version",
  "mcp-method",
  "mcp-name",
]);

/** The headers that a configuration gives, each from where it is kept. Nothing of what a client sends is ever among them. */
export class HeaderAuthorizer implements Authorizer {
  readonly #server: string;
  readonly #configured: Readonly<Record<string, string>>;
  readonly #environment: Readonly<Record<string, string | undefined>>;
  #resolved: Promise<Record<string, string>> | undefined;

  constructor(server: string, url: URL, configured: Readonly<Record<string, string>>, environment: Readonly<Record<string, string | undefined>>) {
    this.#server = server;
    this.#configured = configured;
    this.#environment = environment;
    if (Object.keys(configured).length > 0 && url.protocol !== "https:" && !LOOPBACK.test(url.hostname))
      throw new UpstreamError("refused", `headers of \`${server}\` would go to \`${url.host}\` without encryption; use https`, false);
  }

  headers(): Promise<Readonly<Record<string, string>>> {
    this.#resolved ??= this.#resolve().catch((error: unknown) => {
      this.#resolved = undefined;
      throw error instanceof UserError ? new UpstreamError("login", error.message, false) : error;
    });
    return this.#resolved;
  }

  /** What is kept elsewhere may have been renewed there since it was read. */
  async challenged(status: number): Promise<boolean> {
    if (Object.keys(this.#configured).length === 0) {
      throw new UpstreamError("login", `the server wants credentials (HTTP ${status}); run \`sallyport mcp login ${this.#server}\``, false);
    }
    const before = JSON.stringify(await this.headers());
    this.#resolved = undefined;
    return JSON.stringify(await this.headers()) !== before;
  }

  async #resolve(): Promise<Record<string, string>> {
    const made: Record<string, string> = {};
    for (const [name, value] of Object.entries(this.#configured)) {
      const lower = name.toLowerCase();
      if (OWN_HEADERS.has(lower)) continue;
      made[lower] = await resolveReference(name, value, this.#environment);
    }
    return made;
  }
}
