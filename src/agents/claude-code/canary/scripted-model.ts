import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { asFields, field } from "../../fields.ts";

/** One call that the scripted model makes. */
export interface ScriptedCall {
  readonly tool: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** What the client says a call came back with. */
export interface CallResult {
  readonly text: string;
  readonly isError: boolean;
}

/** More than the client sends in a conversation of a few calls. */
const MAX_REQUEST = 8 * 1024 * 1024;

const USAGE = { input_tokens: 1, output_tokens: 1, cache_creation_input_tokens: 0, cache_read_input_tokens: 0 };

function textOf(content: unknown): string {
  if (typeof content === "string") return content;
  return Array.isArray(content) ? content.map((part) => textOf(field(asFields(part) ?? {}, "text") ?? "")).join("\n") : "";
}

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

/** A model on loopback that makes one call after the other, and remembers what each came back with. It reaches no network. */
export class ScriptedModel {
  readonly #calls: readonly ScriptedCall[];
  readonly #results = new Map<string, CallResult>();
  readonly #server = createServer((request, response) => {
    this.#serve(request, response).catch(() => response.destroy());
  });
  #requests = 0;

  constructor(calls: readonly ScriptedCall[]) {
    this.#calls = calls;
  }

  /** Listens on loopback, on a port that is free; the address to give to the client. */
  async start(): Promise<string> {
    await new Promise<void>((resolve, reject) => this.#server.once("error", reject).listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** What the call of that number came back with; `undefined` when it did not. */
  result(number: number): CallResult | undefined {
    return this.#results.get(`toolu_canary_${number}`);
  }

  /** How often the client asked for an answer. */
  get requests(): number {
    return this.#requests;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? "/").split("?")[0];
    const text = await bodyOf(request);
    if (path !== "/v1/messages") {
      const isCount = path === "/v1/messages/count_tokens";
      response.writeHead(isCount ? 200 : 404, { "content-type": "application/json" });
      response.end(isCount ? '{"input_tokens":1}' : '{"type":"error","error":{"type":"not_found_error","message":"not here"}}');
      return;
    }
    const body = asFields(JSON.parse(text)) ?? {};
    const messages = field(body, "messages");
    this.#requests += 1;
    this.#learn(Array.isArray(messages) ? messages : []);
    this.#answer(body, Array.isArray(messages) ? messages : [], response);
  }

  #learn(messages: readonly unknown[]): void {
    for (const message of messages) {
      const content = field(asFields(message) ?? {}, "content");
      for (const part of Array.isArray(content) ? content : []) {
        const block = asFields(part) ?? {};
        const id = field(block, "tool_use_id");
        if (field(block, "type") === "tool_result" && typeof id === "string")
          this.#results.set(id, { text: textOf(field(block, "content")), isError: field(block, "is_error") === true });
      }
    }
  }

  #answer(body: Readonly<Record<string, unknown>>, messages: readonly unknown[], response: ServerResponse): void {
    const tools = field(body, "tools");
    const at = messages.filter((message) => field(asFields(message) ?? {}, "role") === "assistant").length;
    // Requests without tools are the client's own: titles and probes.
    const call = Array.isArray(tools) && tools.length > 0 ? this.#calls[at] : undefined;
    const block = call === undefined ? { type: "text", text: "Done." } : { type: "tool_use", id: `toolu_canary_${at}`, name: call.tool, input: call.input };
    const reason = call === undefined ? "end_turn" : "tool_use";
    const message = { id: `msg_canary_${this.#requests}`, type: "message", role: "assistant", model: field(body, "model"), stop_sequence: null, usage: USAGE };
    if (field(body, "stream") !== true) {
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify({ ...message, content: [block], stop_reason: reason }));
      return;
    }
    response.writeHead(200, { "content-type": "text/event-stream" });
    const send = (type: string, data: object): void => void response.write(`event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`);
    send("message_start", { message: { ...message, content: [], stop_reason: null } });
    send("content_block_start", { index: 0, content_block: call === undefined ? { type: "text", text: "" } : { ...block, input: {} } });
    send("content_block_delta", {
      index: 0,
      delta: call === undefined ? { type: "text_delta", text: "Done." } : { type: "input_json_delta", partial_json: JSON.stringify(call.input) },
    });
    send("content_block_stop", { index: 0 });
    send("message_delta", { delta: { stop_reason: reason, stop_sequence: null }, usage: USAGE });
    send("message_stop", {});
    response.end();
  }
}
