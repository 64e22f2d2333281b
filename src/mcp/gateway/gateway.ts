import { UserError } from "../../model/index.ts";
import { prepareTickets } from "../../hook/index.ts";
import { canonicalJson, sha256, SteadySpool } from "../../record/index.ts";
import type { Passage, Route, ServerConfig, TrafficJudge } from "../traffic.ts";
import type { HookDemand } from "./checkpoint.ts";
import { DEFAULT_LIMITS, type GatewayLimits } from "./limits.ts";
import type { OAuthSettings } from "./oauth-authorizer.ts";
import { authorizerOf } from "./server-authorizer.ts";
import { ServerHost } from "./server-host.ts";

/** What a gateway is made of. */
export interface GatewayOptions {
  readonly judge: TrafficJudge;
  readonly servers: ReadonlyMap<string, ServerConfig>;
  readonly stateFolder: string;
  /** What approvals and pins of a server are about. */
  readonly identityOf?: (server: ServerConfig) => string;
  readonly hooks?: HookDemand;
  readonly principal?: Passage["principal"];
  /** What clients call the server, where that is not its name. */
  readonly aliases?: readonly string[];
  readonly limits?: Partial<GatewayLimits>;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** What configurations say about the authorization of servers, by name. */
  readonly oauth?: ReadonlyMap<string, OAuthSettings>;
  /** The program that shows a login to the person, with its arguments; without it nobody is asked. */
  readonly browser?: readonly string[];
  /** Told when the record cannot be put on disk. */
  readonly onProblem?: (error: Error) => void;
}

/** A digest of how a server is reached: another command, argument, variable or address is another server. */
export function transportIdentity({ transport }: ServerConfig): string {
  return `sha256:${sha256(canonicalJson(transport))}`;
}

const ROUTES: readonly (readonly [string, Route])[] = [
  ["-ro", "read"],
  ["-rw", "write"],
];

/** The servers behind one gateway, each started when it is first asked for. */
export class Gateway {
  readonly #options: GatewayOptions;
  readonly #hosts = new Map<string, ServerHost>();
  readonly #spool: SteadySpool;
  readonly #limits: GatewayLimits;

  constructor(options: GatewayOptions) {
    this.#options = options;
    this.#limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.#spool = new SteadySpool(options.stateFolder, options.onProblem ?? (() => undefined));
    prepareTickets(options.stateFolder, Date.now());
  }

  get names(): readonly string[] {
    return [...this.#options.servers.keys()];
  }

  /** The host of a server by its name, or of one of its routes by `NAME-ro` and `NAME-rw`. `undefined` when there is no such server. */
  host(name: string): ServerHost | undefined {
    const known = this.#hosts.get(name);
    if (known !== undefined) return known;
    const found = this.#find(name);
    if (found === undefined) return undefined;
    const { server, route } = found;
    const {
      judge,
      stateFolder,
      hooks = "known-clients",
      principal = "session",
      aliases = [],
      environment = process.env,
      identityOf = transportIdentity,
    } = this.#options;
    const made = new ServerHost({
      server,
      identity: identityOf(server),
      route,
      principal,
      judge,
      sink: this.#spool,
      hooks,
      aliases: [...aliases, name],
      stateFolder,
      limits: this.#limits,
      environment,
      authorizerFor: (config, url, headers) =>
        authorizerOf({
          server: config,
          url,
          headers,
          oauth: this.#options.oauth?.get(config.name) ?? {},
          stateFolder,
          environment,
          browser: this.#options.browser,
        }),
    });
    this.#hosts.set(name, made);
    return made;
  }

  /** As `host`. Throws a `UserError` when there is no such server. */
  demand(name: string): ServerHost {
    const host = this.host(name);
    if (host === undefined)
      throw new UserError([
        {
          code: "mcp-server",
          message: `there is no server \`${name}\` here`,
          help: this.names.length === 0 ? "write it into the file of servers" : `there are ${this.names.map((one) => `\`${one}\``).join(", ")}`,
        },
      ]);
    return host;
  }

  /** Has everything on disk that was recorded until now. */
  flush(): Promise<void> {
    return this.#spool.flush();
  }

  /** Ends all servers, and has the record on disk. */
  async close(): Promise<void> {
    for (const host of this.#hosts.values()) host.end();
    this.#hosts.clear();
    await this.#spool.close();
  }

  #find(name: string): { readonly server: ServerConfig; readonly route: Route } | undefined {
    const { servers } = this.#options;
    for (const [suffix, route] of ROUTES) {
      const own = name.endsWith(suffix) ? servers.get(name.slice(0, -suffix.length)) : undefined;
      if (own !== undefined) return { server: own, route };
    }
    const server = servers.get(name);
    return server === undefined ? undefined : { server, route: "write" };
  }
}
