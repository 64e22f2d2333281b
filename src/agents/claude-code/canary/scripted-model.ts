import { LoopbackModel, NOT_HERE, type ModelAnswer } from "../../canary/loopback-model.ts";
import { asFields, field, type Fields } from "../../fields.ts";

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

const USAGE = { input_tokens: 1, output_tokens: 1, cache_creation_input_tokens: 0, cache_read_input_tokens: 0 };

function textOf(content: unknown): string {
  if (typeof content === "string") return content;
  return Array.isArray(content) ? content.map((part) => textOf(field(asFields(part) ?? {}, "text") ?? "")).join("\n") : "";
}

/** A model on loopback that makes one call after the other, and remembers what each came back with. It reaches no network. */
export class ScriptedModel {
  readonly #calls: readonly ScriptedCall[];
  readonly #results = new Map<string, CallResult>();
  readonly #server = new LoopbackModel((path, body) => this.#answer(path, body));
  #requests = 0;

  constructor(calls: readonly ScriptedCall[]) {
    this.#calls = calls;
  }

  /** Listens on loopback, on a port that is free; the address to give to the client. */
  start(): Promise<string> {
    return this.#server.start();
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }

  /** What the call of that number came back with; `undefined` when it did not. */
  result(number: number): CallResult | undefined {
    return this.#results.get(`toolu_canary_${number}`);
  }

  /** How often the client asked for an answer. */
  get requests(): number {
    return this.#requests;
  }

  #answer(path: string, body: Fields): ModelAnswer {
    if (path === "/v1/messages/count_tokens") return { type: "application/json", text: '{"input_tokens":1}' };
    if (path !== "/v1/messages") return NOT_HERE;
    const messages = field(body, "messages");
    this.#requests += 1;
    this.#learn(Array.isArray(messages) ? messages : []);
    return this.#next(body, Array.isArray(messages) ? messages : []);
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

  #next(body: Fields, messages: readonly unknown[]): ModelAnswer {
    const tools = field(body, "tools");
    const at = messages.filter((message) => field(asFields(message) ?? {}, "role") === "assistant").length;
    // Requests without tools are the client's own: titles and probes.
    const call = Array.isArray(tools) && tools.length > 0 ? this.#calls[at] : undefined;
    const block = call === undefined ? { type: "text", text: "Done." } : { type: "tool_use", id: `toolu_canary_${at}`, name: call.tool, input: call.input };
    const reason = call === undefined ? "end_turn" : "tool_use";
    const message = { id: `msg_canary_${this.#requests}`, type: "message", role: "assistant", model: field(body, "model"), stop_sequence: null, usage: USAGE };
    if (field(body, "stream") !== true) return { type: "application/json", text: JSON.stringify({ ...message, content: [block], stop_reason: reason }) };
    const event = (type: string, data: object): string => `event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`;
    const delta = call === undefined ? { type: "text_delta", text: "Done." } : { type: "input_json_delta", partial_json: JSON.stringify(call.input) };
    const text =
      event("message_start", { message: { ...message, content: [], stop_reason: null } }) +
      event("content_block_start", { index: 0, content_block: call === undefined ? { type: "text", text: "" } : { ...block, input: {} } }) +
      event("content_block_delta", { index: 0, delta }) +
      event("content_block_stop", { index: 0 }) +
      event("message_delta", { delta: { stop_reason: reason, stop_sequence: null }, usage: USAGE }) +
      event("message_stop", {});
    return { type: "text/event-stream", text };
  }
}
