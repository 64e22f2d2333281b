import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** One call that the scripted model makes. */
export interface ToolUse {
  readonly tool: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** What the model does in one answer: calls, all in the same message. After the last turn it says that it is done. */
export type Turn = readonly ToolUse[];

/** What the model does: in the main conversation, and in sub-agents by a text that opens their prompt. */
export interface Script {
  readonly turns: readonly Turn[];
  readonly agents: Readonly<Record<string, readonly Turn[]>>;
  /** Told before the model's answer of that number is sent, in the main conversation. */
  readonly onTurn: (at: number) => Promise<void>;
}

/** What a call came back with. */
export interface ToolResult {
  readonly tool: string;
  readonly text: string;
  readonly isError: boolean;
}

interface Block {
  readonly type?: string;
  readonly id?: string;
  readonly name?: string;
  readonly text?: string;
  readonly tool_use_id?: string;
  readonly is_error?: boolean;
  readonly content?: string | readonly Block[];
}

interface MessagesRequest {
  readonly model?: string;
  readonly stream?: boolean;
  readonly tools?: readonly unknown[];
  readonly messages?: readonly {
    readonly role: string;
    readonly content: string | readonly Block[];
  }[];
}

function blocksOf(content: string | readonly Block[] | undefined): readonly Block[] {
  if (content === undefined) return [];
  return typeof content === "string" ? [{ type: "text", text: content }] : content;
}

function textOf(content: string | readonly Block[] | undefined): string {
  return blocksOf(content)
    .map((block) => block.text ?? textOf(block.content))
    .join("\n");
}

/** A model on loopback that follows a script, and remembers everything that the client told it. */
export class ModelServer {
  readonly #script: Script;
  readonly #server = createServer((request, response) => {
    this.#serve(request, response).catch((error: unknown) => {
      this.#unexpected.push(`${request.method} ${request.url}, which failed: ${String(error)}`);
      response.destroy();
    });
  });
  readonly #results = new Map<string, ToolResult>();
  readonly #bodies: string[] = [];
  readonly #unexpected: string[] = [];
  /** Ids are nowhere twice: by those of its calls a conversation is known again. */
  readonly #mark = randomBytes(4).toString("hex");
  #sequence = 0;

  constructor(script: Script) {
    this.#script = script;
  }

  /** Listens, and tells the address to give to the client. */
  async start(): Promise<string> {
    await new Promise<void>((resolve, reject) => this.#server.once("error", reject).listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Every byte that the client has sent to the model. */
  get sent(): string {
    return this.#bodies.join("\n");
  }

  /** What the calls came back with, in the order in which they were answered. */
  get results(): readonly ToolResult[] {
    return [...this.#results.values()];
  }

  /** Requests for which there is no answer. */
  get unexpected(): readonly string[] {
    return this.#unexpected;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString("utf8");
    const path = (request.url ?? "/").split("?")[0];
    this.#bodies.push(text);
    if (path === "/v1/messages") return this.#answer(JSON.parse(text) as MessagesRequest, response);
    if (path === "/v1/messages/count_tokens") return this.#json(response, { input_tokens: Math.ceil(text.length / 4) });
    if (path === "/") return this.#json(response, {});
    this.#unexpected.push(`${request.method} ${request.url}`);
    response.writeHead(404, { "content-type": "application/json" });
    response.end(
      JSON.stringify({
        type: "error",
        error: { type: "not_found_error", message: `no route ${path}` },
      }),
    );
  }

  #json(response: ServerResponse, body: unknown): void {
    response.writeHead(200, { "content-type": "application/json", "request-id": this.#id("req") });
    response.end(JSON.stringify(body));
  }

  #id(prefix: string): string {
    this.#sequence += 1;
    return `${prefix}_e2e${this.#mark}${String(this.#sequence).padStart(5, "0")}`;
  }

  /** What the model does next in the conversation that a request belongs to; it has spoken as often as the request shows. */
  async #nextTurn(messages: NonNullable<MessagesRequest["messages"]>): Promise<Turn> {
    const { turns, agents, onTurn } = this.#script;
    const at = messages.filter(({ role }) => role === "assistant").length;
    const opening = textOf(messages.find(({ role }) => role === "user")?.content);
    const agent = Object.keys(agents).find((marker) => opening.includes(marker));
    if (agent !== undefined) return agents[agent]![at] ?? [];
    await onTurn(at);
    return turns[at] ?? [];
  }

  #learn(messages: NonNullable<MessagesRequest["messages"]>): void {
    const names = new Map<string, string>();
    for (const block of messages.flatMap(({ content }) => blocksOf(content))) {
      if (block.type === "tool_use") names.set(block.id ?? "", block.name ?? "");
      // A conversation that is gone on with also shows calls of another server.
      if (block.type !== "tool_result" || block.tool_use_id?.includes(this.#mark) !== true) continue;
      const tool = names.get(block.tool_use_id) ?? "";
      this.#results.set(block.tool_use_id, {
        tool,
        text: textOf(block.content),
        isError: block.is_error === true,
      });
    }
  }

  async #answer({ model = "", stream, tools = [], messages = [] }: MessagesRequest, response: ServerResponse): Promise<void> {
    this.#learn(messages);
    // Requests without tools are the client's own: titles, summaries, its quota probe.
    const turn = tools.length === 0 ? [] : await this.#nextTurn(messages);
    const content =
      turn.length === 0
        ? [{ type: "text", text: "Done." }]
        : turn.map(({ tool, input }) => ({
            type: "tool_use",
            id: this.#id("toolu"),
            name: tool,
            input,
          }));
    const usage = {
      input_tokens: 10,
      cache_creation_input_tokens: 0,
      cache_read_input_tokens: 0,
      output_tokens: 10,
    };
    const stopReason = turn.length === 0 ? "end_turn" : "tool_use";
    const message = {
      id: this.#id("msg"),
      type: "message",
      role: "assistant",
      model,
      content,
      stop_reason: stopReason,
      stop_sequence: null,
      usage,
    };
    if (stream !== true) return this.#json(response, message);
    const send = (type: string, data: object): void => {
      response.write(`event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`);
    };
    response.writeHead(200, {
      "content-type": "text/event-stream",
      "cache-control": "no-cache",
      "request-id": this.#id("req"),
    });
    send("message_start", { message: { ...message, content: [], stop_reason: null } });
    content.forEach((block, index) => {
      const isText = "text" in block;
      send("content_block_start", {
        index,
        content_block: isText ? { type: "text", text: "" } : { ...block, input: {} },
      });
      send("content_block_delta", {
        index,
        delta: isText ? { type: "text_delta", text: block.text } : { type: "input_json_delta", partial_json: JSON.stringify(block.input) },
      });
      send("content_block_stop", { index });
    });
    send("message_delta", { delta: { stop_reason: stopReason, stop_sequence: null }, usage });
    send("message_stop", {});
    response.end();
  }
}
