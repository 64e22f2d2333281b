import type { Passage, Route, ServerConfig, TrafficJudge } from "../traffic.ts";
import { CallRecord, type EventSink } from "./call-record.ts";
import { Checkpoint, Refusal, type HookDemand } from "./checkpoint.ts";
import { Cancellation, UpstreamError } from "./connection.ts";
import type { Authorizer } from "./http-connection.ts";
import { LegacySession, type Channel } from "./legacy-session.ts";
import type { GatewayLimits } from "./limits.ts";
import { callBytes, readMessage } from "./message.ts";
import { ModernClients, type ServerSide } from "./modern-clients.ts";
import { META, MODERN_VERSION } from "./protocol.ts";
import { StateSeal } from "./sealed-state.ts";
import { ServerLink } from "./server-link.ts";

/** What the gateway needs of the world for one server. */
export interface HostOptions {
  readonly server: ServerConfig;
  readonly identity: string;
  readonly route: Route;
  readonly principal: Passage["principal"];
  readonly judge: TrafficJudge;
  readonly sink: EventSink;
  readonly hooks: HookDemand;
  readonly aliases: readonly string[];
  readonly stateFolder: string;
  readonly limits: GatewayLimits;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly authorizerFor: (server: ServerConfig, url: URL, headers: Readonly<Record<string, string>>) => Authorizer;
}

const MINUTE_MS = 60_000;

/** One server behind the gateway, with all its clients. */
export class ServerHost {
  readonly modern: ModernClients;
  readonly limits: GatewayLimits;
  readonly server: ServerConfig;
  readonly #side: ServerSide;
  readonly #sessions = new Set<LegacySession>();
  readonly #endWatching: (() => void) | undefined;
  readonly #sweeper: NodeJS.Timeout;
  #minute = 0;
  #calls = 0;

  constructor(options: HostOptions) {
    const { server, judge, limits, identity, route, principal, hooks, aliases, stateFolder, environment } = options;
    this.limits = limits;
    this.server = server;
    const link = new ServerLink({
      server,
      limits,
      environment,
      authorizerFor: (url, headers) => options.authorizerFor(server, url, headers),
      admit: (config) => admitted(judge, config),
    });
    const checkpoint = new Checkpoint({ judge, server, identity, route, principal, hooks, aliases, stateFolder, record: new CallRecord(options.sink) });
    this.#side = { link, checkpoint, judge, seal: new StateSeal(limits.questionMs), limits, server };
    this.modern = new ModernClients(this.#side);
    this.#endWatching = judge.onChange?.((changed) => {
      if (changed.name !== server.name) return;
      this.modern.changed();
      for (const session of this.#sessions) session.changed();
    });
    this.#sweeper = setInterval(() => this.#sweep(), MINUTE_MS).unref();
  }

  /** A session for a client that opens with `initialize`. Throws an `UpstreamError` when there are too many. */
  open(principal: string, push: Channel): LegacySession {
    if (this.#sessions.size >= this.limits.sessions) {
      const idle = [...this.#sessions].filter((one) => !one.isBusy).toSorted((a, b) => a.usedAt - b.usedAt)[0];
      if (idle === undefined) throw new UpstreamError("busy", `${this.#sessions.size} sessions are open`, false);
      this.close(idle);
    }
    const session = new LegacySession(this.#side, principal, push);
    this.#sessions.add(session);
    return session;
  }

  has(session: LegacySession): boolean {
    return this.#sessions.has(session);
  }

  close(session: LegacySession): void {
    this.#sessions.delete(session);
    session.close();
  }

  /** Counts a request; false when there were too many within the minute. */
  isWithinRate(): boolean {
    const now = Math.floor(Date.now() / MINUTE_MS);
    if (now !== this.#minute) {
      this.#minute = now;
      this.#calls = 0;
    }
    this.#calls += 1;
    return this.#calls <= this.limits.callsAMinute;
  }

  /** Ends all sessions and the server with them. */
  end(): void {
    clearInterval(this.#sweeper);
    this.#endWatching?.();
    for (const session of [...this.#sessions]) this.close(session);
    this.#side.link.close();
  }

  #sweep(): void {
    const before = Date.now() - this.limits.sessionMs;
    for (const session of [...this.#sessions]) if (!session.isBusy && session.usedAt < before) this.close(session);
  }
}

/** The configuration by which a server may be started. Throws an `UpstreamError` that says why it may not. */
async function admitted(judge: TrafficJudge, server: ServerConfig): Promise<ServerConfig> {
  try {
    const passing = await judge.admit(server);
    if (passing.type === "pass") return server;
    if (passing.type === "replace") return passing.value;
    throw new Refusal(passing.text, passing.rule);
  } catch (error) {
    throw new UpstreamError("refused", error instanceof Error ? error.message : "it cannot be judged", false);
  }
}

/** Has a server say what it is, with whatever login it wants. Returns why it does not. */
export async function greetServer(host: ServerHost): Promise<string | undefined> {
  const params = { _meta: { [META.version]: MODERN_VERSION, [META.capabilities]: {}, [META.client]: { name: "sallyport", version: "0" } } };
  const request = readMessage(callBytes("server/discover", params, "0"));
  const answer = await host.modern.handle(request, { principal: "login", cancellation: new Cancellation(), notice: () => undefined });
  if (answer === undefined) return "it gave no answer";
  if (answer.code === undefined) return undefined;
  const { message } = readMessage(answer.bytes).error! as { readonly message?: unknown };
  return String(message);
}
