import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { asFields, field, type Fields } from "../fields.ts";

/** More than a client sends in a conversation of a few calls. */
const MAX_REQUEST = 8 * 1024 * 1024;

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

/** How a client's model speaks. */
export interface Protocol {
  /** What the calls of a conversation came back with, in their order; `undefined` for a request that is not of a conversation with tools. */
  readonly resultsIn: (path: string, body: Fields) => readonly string[] | undefined;
  /** The answer: a command for the client's shell, or nothing more to do. */
  readonly answer: (path: string, body: Fields, command: string | undefined, number: number) => { readonly type: string; readonly text: string };
}

const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.map((one) => asFields(one) ?? {}) : []);

/** The Gemini API, streamed and whole. */
export const GEMINI: Protocol = {
  resultsIn: (_path, body) => {
    if (!listOf(field(body, "tools")).some((tool) => listOf(field(tool, "functionDeclarations")).length > 0)) return undefined;
    const parts = listOf(field(body, "contents")).flatMap((content) => listOf(field(content, "parts")));
    return parts.flatMap((part) => {
      const answer = asFields(field(part, "functionResponse"));
      return answer === undefined ? [] : [JSON.stringify(field(answer, "response") ?? "")];
    });
  },
  answer: (path, body, command, number) => {
    const isOwn = listOf(field(body, "tools")).length === 0;
    // Questions of the client's own: which model to take, who speaks next.
    const text = isOwn
      ? JSON.stringify({ reasoning: "x", model_choice: "flash", complexity_reasoning: "x", complexity_score: 1, next_speaker: "user" })
      : "Done.";
    const part = command === undefined ? { text } : { functionCall: { id: `call_${number}`, name: "run_shell_command", args: { command } } };
    const whole = {
      candidates: [{ index: 0, content: { role: "model", parts: [part] }, finishReason: "STOP" }],
      usageMetadata: { promptTokenCount: 1, candidatesTokenCount: 1, totalTokenCount: 2 },
    };
    if (path.endsWith(":countTokens")) return { type: "application/json", text: '{"totalTokens":1}' };
    return path.endsWith(":streamGenerateContent")
      ? { type: "text/event-stream", text: `data: ${JSON.stringify(whole)}\r\n\r\n` }
      : { type: "application/json", text: JSON.stringify(whole) };
  },
};

/** Chat Completions of OpenAI, streamed and whole, for a client whose shell has that name and takes its command so. */
export const chat = (shell: string, inputOf: (command: string) => object): Protocol => ({
  resultsIn: (_path, body) => {
    if (listOf(field(body, "tools")).length === 0) return undefined;
    return listOf(field(body, "messages")).flatMap((message) => (field(message, "role") === "tool" ? [JSON.stringify(field(message, "content") ?? "")] : []));
  },
  answer: (_path, body, command, number) => {
    const call = {
      index: 0,
      id: `call_${number}`,
      type: "function",
      function: { name: shell, arguments: JSON.stringify(inputOf(command ?? "")) },
    };
    const message = command === undefined ? { role: "assistant", content: "Done." } : { role: "assistant", content: null, tool_calls: [call] };
    const finish_reason = command === undefined ? "stop" : "tool_calls";
    const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };
    const base = { id: `chat_${number}`, created: 1, model: "canary" };
    if (field(body, "stream") !== true)
      return { type: "application/json", text: JSON.stringify({ ...base, object: "chat.completion", choices: [{ index: 0, message, finish_reason }], usage }) };
    const event = (data: object): string => `data: ${JSON.stringify({ ...base, object: "chat.completion.chunk", ...data })}\n\n`;
    const text = event({ choices: [{ index: 0, delta: message, finish_reason: null }] }) + event({ choices: [{ index: 0, delta: {}, finish_reason }], usage });
    return { type: "text/event-stream", text: `${text}data: [DONE]\n\n` };
  },
});

/** The shell of Copilot CLI and of OpenCode. */
export const CHAT: Protocol = chat("bash", (command) => ({ command, description: "canary" }));

/** A model on loopback that has the client run one shell command after the other, and remembers what each came back with. It reaches no network. */
export class CommandModel {
  readonly #protocol: Protocol;
  readonly #commands: readonly string[];
  #results: readonly string[] = [];
  #requests = 0;
  readonly #server = createServer((request, response) => {
    this.#serve(request, response).catch(() => response.destroy());
  });

  constructor(protocol: Protocol, commands: readonly string[]) {
    this.#protocol = protocol;
    this.#commands = commands;
  }

  /** Listens on loopback, on a port that is free; the address without a path. */
  async start(): Promise<string> {
    await new Promise<void>((resolve, reject) => this.#server.once("error", reject).listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** What the command of that number came back with; `undefined` when it did not. */
  result(number: number): string | undefined {
    return this.#results[number];
  }

  /** How often the client asked for an answer. */
  get requests(): number {
    return this.#requests;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? "/").split("?")[0]!;
    const text = await bodyOf(request);
    const body = request.method === "POST" ? asFields(JSON.parse(text)) : undefined;
    if (body === undefined) {
      response.writeHead(404, { "content-type": "application/json" });
      response.end('{"error":{"message":"not here"}}');
      return;
    }
    this.#requests += 1;
    const results = this.#protocol.resultsIn(path, body);
    if (results !== undefined && results.length > this.#results.length) this.#results = results;
    const answer = this.#protocol.answer(path, body, results === undefined ? undefined : this.#commands[results.length], this.#requests);
    response.writeHead(200, { "content-type": answer.type });
    response.end(answer.text);
  }
}
