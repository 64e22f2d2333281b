import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";

export type Json = Readonly<Record<string, any>>;

/** Longest time for an answer. */
const PATIENCE_MS = 60_000;

/** A client of the revisions that open with `initialize`, over standard input and output. */
export class Client {
  readonly #child: ChildProcess;
  readonly #open = new Map<number, (message: Json) => void>();
  #next = 1;

  constructor(args: readonly string[], cwd: string, env: Readonly<Record<string, string>>, isVerbose: boolean) {
    this.#child = spawn(process.execPath, [...args], { cwd, env, stdio: ["pipe", "pipe", isVerbose ? "inherit" : "ignore"] });
    createInterface({ input: this.#child.stdout! }).on("line", (line) => {
      const message = JSON.parse(line) as Json;
      if (message["method"] === undefined) this.#open.get(message["id"] as number)?.(message);
      // What is asked of this client it cannot do.
      else if (message["id"] !== undefined) this.#send({ id: message["id"], error: { code: -32_601, message: "no" } });
    });
  }

  #send(message: object): void {
    this.#child.stdin!.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
  }

  request(method: string, params: object): Promise<Json> {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`\`${method}\` was not answered`)), PATIENCE_MS);
      this.#open.set(id, (message) => {
        clearTimeout(timer);
        resolve(message);
      });
      this.#send({ id, method, params });
    });
  }

  async open(): Promise<Json> {
    const params = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "servers", version: "1" } };
    const greeting = await this.request("initialize", params);
    this.#send({ method: "notifications/initialized" });
    return greeting["result"] as Json;
  }

  /** Ends the program by the end of its input; after five seconds without more ado. */
  async end(): Promise<void> {
    if (this.#child.exitCode !== null) return;
    const ended = new Promise((resolve) => this.#child.once("exit", resolve));
    this.#child.stdin!.end();
    const timer = setTimeout(() => this.#child.kill("SIGTERM"), 5000);
    await ended;
    clearTimeout(timer);
  }
}
