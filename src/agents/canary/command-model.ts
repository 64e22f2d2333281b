import { asFields, field, type Fields } from "../fields.ts";
import { LoopbackModel, type ModelAnswer } from "./loopback-model.ts";

/** How a client's model speaks. */
export interface Protocol {
  /** What the calls of a conversation came back with, in their order; `undefined` for a request that is not of a conversation with tools. */
  readonly resultsIn: (path: string, body: Fields) => readonly string[] | undefined;
  /** The answer: a command for the client's shell, or nothing more to do. */
  readonly answer: (path: string, body: Fields, command: string | undefined, number: number) => ModelAnswer;
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

/** Chat Completions of OpenAI, streamed and whole. */
export const CHAT: Protocol = {
  resultsIn: (_path, body) => {
    if (listOf(field(body, "tools")).length === 0) return undefined;
    return listOf(field(body, "messages")).flatMap((message) => (field(message, "role") === "tool" ? [JSON.stringify(field(message, "content") ?? "")] : []));
  },
  answer: (_path, body, command, number) => {
    const call = {
      index: 0,
      id: `call_${number}`,
      type: "function",
      function: { name: "bash", arguments: JSON.stringify({ command, description: "canary" }) },
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
};

/** The Responses API of OpenAI, streamed. */
export const RESPONSES: Protocol = {
  resultsIn: (_path, body) =>
    listOf(field(body, "input")).flatMap((item) => {
      if (field(item, "type") !== "function_call_output") return [];
      const output = field(item, "output");
      return [typeof output === "string" ? output : JSON.stringify(output ?? "")];
    }),
  answer: (_path, _body, command, number) => {
    const item =
      command === undefined
        ? { type: "message", role: "assistant", id: `msg_${number}`, status: "completed", content: [{ type: "output_text", text: "Done.", annotations: [] }] }
        : { type: "function_call", id: `fc_${number}`, call_id: `call_${number}`, name: "exec_command", arguments: JSON.stringify({ cmd: command }) };
    const usage = { input_tokens: 1, output_tokens: 1, total_tokens: 2 };
    const whole = { id: `resp_${number}`, object: "response", created_at: 1, status: "completed", output: [item], usage };
    const event = (type: string, data: object): string => `event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`;
    const text =
      event("response.created", { response: { ...whole, status: "in_progress", output: [] } }) +
      event("response.output_item.added", { output_index: 0, item }) +
      event("response.output_item.done", { output_index: 0, item }) +
      event("response.completed", { response: whole });
    return { type: "text/event-stream", text };
  },
};

/** A model on loopback that has the client run one shell command after the other, and remembers what each came back with. It reaches no network. */
export class CommandModel {
  readonly #protocol: Protocol;
  readonly #commands: readonly string[];
  readonly #server = new LoopbackModel((path, body) => this.#answer(path, body));
  #results: readonly string[] = [];
  #requests = 0;

  constructor(protocol: Protocol, commands: readonly string[]) {
    this.#protocol = protocol;
    this.#commands = commands;
  }

  /** Listens on loopback, on a port that is free; the address without a path. */
  start(): Promise<string> {
    return this.#server.start();
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }

  /** What the command of that number came back with; `undefined` when it did not. */
  result(number: number): string | undefined {
    return this.#results[number];
  }

  /** How often the client asked for an answer. */
  get requests(): number {
    return this.#requests;
  }

  #answer(path: string, body: Fields): ModelAnswer {
    this.#requests += 1;
    const results = this.#protocol.resultsIn(path, body);
    if (results !== undefined && results.length > this.#results.length) this.#results = results;
    return this.#protocol.answer(path, body, results === undefined ? undefined : this.#commands[results.length], this.#requests);
  }
}
