import { spawn, type ChildProcess } from "node:child_process";
import { Agent, request as httpRequest, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { gatewayToken } from "../mcp/gateway/index.ts";
import { privateFolder } from "../record/index.ts";

/** A gateway that keeps ending is not started for ever. */
const MAX_STARTS = 5;
const STARTS_WITHIN_MS = 60_000;
/** From the start to the address. */
const START_MS = 20_000;
/** Headers of one connection, and what this side says anew: who asks, and by what name this machine was asked. */
const OWN_HEADERS = new Set([
  "connection",
  "keep-alive",
  "proxy-connection",
  "proxy-authorization",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "host",
  "authorization",
]);

export interface GatewayProcessOptions {
  readonly stateFolder: string;
  /** What starts the command line of this build: the runtime and its file. */
  readonly program: readonly [string, ...string[]];
  /** Told of starts and ends. */
  readonly log: (event: string, fields: Readonly<Record<string, string | number | undefined>>) => void;
}

/**
 * The gateway of the tool servers beside the daemon: a process of its own, because what it scans is large and hooks must not wait for it. It is
 * started by the first request, shared by all clients, and ends with the daemon, however that ends.
 */
export class GatewayProcess {
  readonly #options: GatewayProcessOptions;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 512, maxFreeSockets: 32 });
  readonly #responses = new Set<ServerResponse>();
  #child: ChildProcess | undefined;
  #port: Promise<number> | undefined;
  #starts: number[] = [];
  #isClosed = false;
  #token: string | undefined;

  constructor(options: GatewayProcessOptions) {
    this.#options = options;
  }

  /** What clients of tool servers show: not what hooks show, so that neither can do what the other may. Throws when others could have read it. */
  get token(): string {
    return (this.#token ??= gatewayToken(this.#options.stateFolder));
  }

  /** Hands a request on that was admitted, and its answer back as it comes. Rejects when there is no gateway to be had. */
  async relay(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const port = await (this.#port ??= this.#start());
    if (this.#isClosed || response.destroyed) {
      response.destroy();
      return;
    }
    this.#responses.add(response);
    const headers: Record<string, string | string[]> = { host: `127.0.0.1:${port}`, authorization: `Bearer ${this.token}` };
    const named = new Set((request.headers.connection ?? "").toLowerCase().split(/\s*,\s*/));
    for (const [name, value] of Object.entries(request.headers)) if (value !== undefined && !OWN_HEADERS.has(name) && !named.has(name)) headers[name] = value;
    await new Promise<void>((resolve) => {
      const over = (): void => {
        this.#responses.delete(response);
        resolve();
      };
      const sent = httpRequest({ host: "127.0.0.1", port, path: request.url, method: request.method, headers, agent: this.#agent }, (answer) => {
        const kept = Object.entries(answer.headers).filter(
          (entry): entry is [string, string | string[]] => entry[1] !== undefined && !OWN_HEADERS.has(entry[0]),
        );
        response.writeHead(answer.statusCode ?? 502, Object.fromEntries(kept));
        // A stream is there before its first event is.
        if (answer.headers["content-type"] === "text/event-stream") response.flushHeaders();
        answer.pipe(response);
        answer.once("error", () => response.destroy());
        answer.once("aborted", () => response.destroy());
      });
      sent.once("error", () => {
        // The call may have run: it is not sent again.
        if (response.headersSent) response.destroy();
        else response.writeHead(502, { "content-length": "0", connection: "close" }).end();
      });
      // A client that goes away takes its call back.
      response.once("close", () => {
        sent.destroy();
        over();
      });
      request.pipe(sent);
    });
  }

  /** Ends the gateway and what it started. */
  close(): void {
    this.#isClosed = true;
    for (const response of this.#responses) response.destroy();
    this.#agent.destroy();
    this.#child?.kill("SIGTERM");
  }

  #start(): Promise<number> {
    const now = Date.now();
    this.#starts = this.#starts.filter((at) => at > now - STARTS_WITHIN_MS);
    if (this.#isClosed) return Promise.reject(new Error("the daemon is stopping"));
    const failed = (why: string): Promise<number> => {
      this.#port = undefined;
      return Promise.reject(new Error(why));
    };
    if (this.#starts.length >= MAX_STARTS) return failed(`the gateway has ended ${MAX_STARTS} times within a minute`);
    this.#starts.push(now);
    const { stateFolder, program, log } = this.#options;
    // Whose workspace it is tells the hook's ticket of each call; without one there is nothing in this folder.
    const folder = join(stateFolder, "mcp", "no-workspace");
    for (const one of [stateFolder, join(stateFolder, "mcp"), folder]) privateFolder(one);
    const [runtime, ...args] = program;
    const child = spawn(runtime, [...args, "mcp", "serve", "--port", "0", "--while-input", "--state", stateFolder], {
      cwd: folder,
      stdio: ["pipe", "pipe", "pipe"],
    });
    this.#child = child;
    let said = "";
    child.stdin!.on("error", () => undefined);
    child.stderr!.on("data", (chunk: Buffer) => (said = (said + chunk.toString("utf8")).slice(-500)));
    return new Promise((resolve, reject) => {
      const fail = (why: string): void => {
        this.#port = undefined;
        reject(new Error(why));
      };
      const late = setTimeout(() => {
        child.kill("SIGKILL");
        fail("the gateway does not start");
      }, START_MS);
      createInterface({ input: child.stdout! }).on("line", (line) => {
        const port = /^http:\/\/127\.0\.0\.1:(\d{1,5})\/mcp\//.exec(line)?.[1];
        if (port === undefined) return;
        clearTimeout(late);
        log("gateway-started", { pid: child.pid, port: Number(port) });
        resolve(Number(port));
      });
      child.once("error", (error) => fail(error.message));
      child.once("exit", (code, signal) => {
        clearTimeout(late);
        this.#port = undefined;
        if (!this.#isClosed) log("gateway-ended", { code: code ?? undefined, signal: signal ?? undefined });
        fail(`the gateway does not run: ${said.trim().split("\n")[0] ?? ""}`);
      });
    });
  }
}
