import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { asFields, type Fields } from "../fields.ts";

/** More than a client sends in a conversation of a few calls. */
const MAX_REQUEST = 8 * 1024 * 1024;

/** What a model answers to one request. */
export interface ModelAnswer {
  /** 200 when none is said. */
  readonly status?: number;
  readonly type: "application/json" | "text/event-stream";
  readonly text: string;
}

/** Nothing is at this address. */
export const NOT_HERE: ModelAnswer = {
  status: 404,
  type: "application/json",
  text: '{"type":"error","error":{"type":"not_found_error","message":"not here"}}',
};

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += (chunk as Buffer).length;
    if (length > MAX_REQUEST) throw new Error("the request is too large");
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** The HTTP side of a scripted model, on loopback. It reaches no network; a request that is not JSON loses its connection. */
export class LoopbackModel {
  readonly #answer: (path: string, body: Fields) => ModelAnswer;
  #server: Server | undefined;

  /** @param answer to the path of a POST request and its body. */
  constructor(answer: (path: string, body: Fields) => ModelAnswer) {
    this.#answer = answer;
  }

  /** Listens on loopback, on a port that is free; the address without a path. */
  async start(): Promise<string> {
    // Loaded here: it brings the whole client for the web with it, which takes a scan longer to load than the agents' settings to read.
    const { createServer } = await import("node:http");
    const server = createServer((request, response) => {
      this.#serve(request, response).catch(() => response.destroy());
    });
    this.#server = server;
    await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    if (server === undefined) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await bodyOf(request);
    const body = request.method === "POST" ? asFields(JSON.parse(text)) : undefined;
    const { status = 200, type, text: answer } = body === undefined ? NOT_HERE : this.#answer((request.url ?? "/").split("?")[0]!, body);
    response.writeHead(status, { "content-type": type });
    response.end(answer);
  }
}
