import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { asFields, field } from "../../fields.ts";

/** More than the client sends in a conversation of a few calls. */
const MAX_REQUEST = 8 * 1024 * 1024;
const PREFIX = "call_canary_";
const USAGE = { input_tokens: 1, output_tokens: 1, total_tokens: 2 };

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

/** A model on loopback that speaks the Responses API: it runs one shell command after the other, and remembers what each came back with. It reaches no network. */
export class ResponsesModel {
  readonly #commands: readonly string[];
  readonly #results = new Map<string, string>();
  readonly #server = createServer((request, response) => {
    this.#serve(request, response).catch(() => response.destroy());
  });
  #requests = 0;

  constructor(commands: readonly string[]) {
    this.#commands = commands;
  }

  /** Listens on loopback, on a port that is free; the address to give to the client. */
  async start(): Promise<string> {
    await new Promise<void>((resolve, reject) => this.#server.once("error", reject).listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/v1`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** What the command of that number came back with; `undefined` when it did not. */
  result(number: number): string | undefined {
    return this.#results.get(`${PREFIX}${number}`);
  }

  /** How often the client asked for an answer. */
  get requests(): number {
    return this.#requests;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await bodyOf(request);
    if (request.method !== "POST" || (request.url ?? "").split("?")[0] !== "/v1/responses") {
      response.writeHead(404, { "content-type": "application/json" });
      response.end('{"error":{"message":"not here"}}');
      return;
    }
    const input = field(asFields(JSON.parse(text)) ?? {}, "input");
    this.#requests += 1;
    let done = 0;
    for (const item of Array.isArray(input) ? input : []) {
      const fields = asFields(item) ?? {};
      const id = field(fields, "call_id");
      if (field(fields, "type") !== "function_call_output" || typeof id !== "string" || !id.startsWith(PREFIX)) continue;
      const output = field(fields, "output");
      this.#results.set(id, typeof output === "string" ? output : JSON.stringify(output));
      done = Math.max(done, Number(id.slice(PREFIX.length)) + 1);
    }
    this.#answer(done, response);
  }

  #answer(at: number, response: ServerResponse): void {
    const command = this.#commands[at];
    const item =
      command === undefined
        ? { type: "message", role: "assistant", id: `msg_${at}`, status: "completed", content: [{ type: "output_text", text: "Done.", annotations: [] }] }
        : { type: "function_call", id: `fc_${at}`, call_id: `${PREFIX}${at}`, name: "exec_command", arguments: JSON.stringify({ cmd: command }) };
    const whole = { id: `resp_${this.#requests}`, object: "response", created_at: 1, status: "completed", output: [item], usage: USAGE };
    response.writeHead(200, { "content-type": "text/event-stream" });
    const say = (type: string, data: object): void => void response.write(`event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`);
    say("response.created", { response: { ...whole, status: "in_progress", output: [] } });
    say("response.output_item.added", { output_index: 0, item });
    say("response.output_item.done", { output_index: 0, item });
    say("response.completed", { response: whole });
    response.end();
  }
}
