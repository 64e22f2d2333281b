import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { timingSafeEqual } from "node:crypto";

const PATH = "/callback";

/** Waits on a port of loopback for the browser to come back from an authorization. */
export class LoginCallback {
  readonly #server: Server;
  #waiting: { readonly state: string; readonly resolve: (params: URLSearchParams) => void } | undefined;

  private constructor() {
    this.#server = createServer({ headersTimeout: 5000, requestTimeout: 5000, maxHeaderSize: 16 * 1024 }, (request, response) => {
      const { port } = this.#server.address() as AddressInfo;
      const say = (status: number, text: string): void => {
        response
          .writeHead(status, {
            "content-type": "text/plain; charset=utf-8",
            "cache-control": "no-store",
            "referrer-policy": "no-referrer",
            connection: "close",
          })
          .end(text);
      };
      if (request.method !== "GET" || request.headers.host !== `127.0.0.1:${port}`) return say(404, "nothing is here");
      const url = new URL(request.url ?? "/", `http://127.0.0.1:${port}`);
      const state = url.searchParams.get("state") ?? "";
      const waiting = this.#waiting;
      const isOurs = waiting !== undefined && state.length === waiting.state.length && timingSafeEqual(Buffer.from(state), Buffer.from(waiting.state));
      if (url.pathname !== PATH || !isOurs) return say(404, "nothing is here");
      this.#waiting = undefined;
      say(200, "Done. You can close this page and go back.");
      waiting.resolve(url.searchParams);
    });
    this.#server.unref();
  }

  /** Listens. Rejects when no port is to be had. */
  static async open(): Promise<LoginCallback> {
    const made = new LoginCallback();
    await new Promise<void>((resolve, reject) => {
      made.#server.once("error", reject);
      made.#server.listen({ port: 0, host: "127.0.0.1" }, resolve);
    });
    return made;
  }

  get redirectUrl(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${PATH}`;
  }

  /** What the browser brings, when it brings the state it was given. Rejects after so many milliseconds. */
  wait(state: string, ms: number): Promise<URLSearchParams> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting = undefined;
        reject(new Error(`nobody came back from the login within ${Math.round(ms / 1000)} s`));
      }, ms);
      this.#waiting = {
        state,
        resolve: (params) => {
          clearTimeout(timer);
          resolve(params);
        },
      };
    });
  }

  close(): void {
    this.#server.close();
  }
}
