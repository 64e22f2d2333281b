import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Script, ScriptedCall, ScriptedResult, ScriptedServer, Turn } from "./script.ts";

/** Names that agents have for their shell. */
const SHELLS: readonly string[] = ["exec_command", "shell_command", "shell", "local_shell", "bash", "run_commands", "execute_command", "run_shell_command"];
const USAGE = { input: 11, output: 7 };

type Json = Readonly<Record<string, unknown>>;

interface Tool {
  readonly name: string;
  readonly type: string;
  readonly set: string | undefined;
  readonly parameters: {
    readonly properties?: Readonly<Record<string, { readonly type?: string; readonly enum?: readonly unknown[] }>>;
    readonly required?: readonly string[];
  };
}

/** A call in the words of the agent's own tools. */
interface Made {
  readonly name: string;
  readonly set: string | undefined;
  readonly input: Json | undefined;
  readonly text: string | undefined;
}

const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);

function flat(tools: readonly Json[]): readonly Tool[] {
  return tools.flatMap((tool): readonly Tool[] => {
    if (tool["type"] === "namespace") return flat(listOf(tool["tools"])).map((one) => ({ ...one, set: tool["name"] as string }));
    const own = (tool["function"] ?? tool) as Json;
    return [
      { name: String(own["name"] ?? tool["type"]), type: String(tool["type"]), set: undefined, parameters: (own["parameters"] ?? {}) as Tool["parameters"] },
    ];
  });
}

/** The shell's arguments, with something in each field that it insists on. */
function shellInput({ parameters: { properties = {}, required = [] } }: Tool, command: string): Json {
  const input: Record<string, unknown> = {};
  if (properties["cmd"] !== undefined) input["cmd"] = command;
  else if (properties["commands"] !== undefined) input["commands"] = properties["commands"].type === "string" ? command : [command];
  else input["command"] = properties["command"]?.type === "array" ? ["bash", "-lc", command] : command;
  for (const name of required) {
    if (input[name] !== undefined) continue;
    const { type, enum: choices } = properties[name] ?? {};
    input[name] = choices?.[0] ?? (type === "boolean" ? false : type === "number" || type === "integer" ? 1000 : type === "array" ? [] : "work");
  }
  return input;
}

/** Puts what an earlier result said in the place of `{{pattern}}`, as a number where it is one. */
function recalled(input: Json, results: readonly ScriptedResult[]): Json {
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => {
      const pattern = typeof value === "string" ? /^\{\{(.+)\}\}$/.exec(value)?.[1] : undefined;
      if (pattern === undefined) return [name, value];
      const found = results.map(({ text }) => new RegExp(pattern).exec(text)?.[1]).findLast((one) => one !== undefined);
      return [name, found !== undefined && /^\d+$/.test(found) ? Number(found) : (found ?? 0)];
    }),
  );
}

function made(call: ScriptedCall, tools: readonly Tool[]): Made {
  if ("shell" in call) {
    const tool = SHELLS.map((name) => tools.find((one) => one.name === name)).find((one) => one !== undefined);
    if (tool !== undefined) return { name: tool.name, set: tool.set, input: { ...shellInput(tool, call.shell), ...call.more }, text: undefined };
    // Newer models of Codex call their tools from a program.
    const program = tools.find(({ name, type }) => name === "exec" && type === "custom");
    const text = `text(await tools.exec_command(${JSON.stringify({ cmd: call.shell, ...call.more })}));`;
    return { name: "exec", set: program?.set, input: undefined, text };
  }
  const set = call.set ?? tools.find(({ name }) => name === call.tool)?.set;
  return "text" in call ? { name: call.tool, set, input: undefined, text: call.text } : { name: call.tool, set, input: call.input, text: undefined };
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(textOf).join("\n");
  return typeof value === "object" && value !== null ? textOf((value as Json)["text"] ?? (value as Json)["content"] ?? (value as Json)["output"] ?? "") : "";
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

/**
 * A model that speaks OpenAI's Responses and Chat Completions, streamed and whole, on loopback. Each conversation is known by the ids of the calls
 * that were made in it, so that an agent which asks again gets the same answer.
 */
export class OpenAiModel implements ScriptedServer {
  readonly #script: Script;
  readonly #requests: string[] = [];
  readonly #results = new Map<string, ScriptedResult>();
  readonly #names = new Map<string, string>();
  readonly unexpected: string[] = [];
  #number = 0;
  readonly #server = createServer((request, response) => {
    this.#serve(request, response).catch(() => response.destroy());
  });

  constructor(script: Script) {
    this.#script = script;
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve, reject) => this.#server.once("error", reject).listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  get results(): readonly ScriptedResult[] {
    return [...this.#results.values()];
  }

  get sent(): string {
    return this.#requests.join("\n");
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? "/").split("?")[0]!;
    const text = await bodyOf(request);
    if (request.method === "GET" && path.endsWith("/models"))
      return json(response, 200, { object: "list", data: [{ id: "m", object: "model", owned_by: "test" }] });
    // Codex tells its provider what a turn has cost, once its own metrics are switched on.
    if (request.method === "POST" && path.endsWith("/analytics/codex/turn-costs")) return json(response, 200, {});
    const isResponses = path.endsWith("/responses");
    if (request.method !== "POST" || !(isResponses || path.endsWith("/chat/completions"))) {
      this.unexpected.push(`${request.method} ${path}`);
      return json(response, 404, { error: { message: "not here" } });
    }
    this.#requests.push(text);
    const body = JSON.parse(text) as Json;
    const items = listOf(isResponses ? body["input"] : body["messages"]);
    this.#learn(items);
    const tools = flat([...listOf(body["tools"]), ...items.filter(({ type }) => type === "additional_tools").flatMap(({ tools: more }) => listOf(more))]);
    const { key, at, turns } = this.#place(items);
    // Without tools it is the agent's own question: a title, a summary.
    const calls =
      tools.length === 0 ? [] : (turns[at] ?? []).map((one) => made("input" in one ? { ...one, input: recalled(one.input, this.results) } : one, tools));
    const ids = calls.map(({ name }, number) => {
      const id = `call_${key}_${at}_${number}`;
      this.#names.set(id, name);
      return id;
    });
    this.#number += 1;
    if (isResponses) this.#respond(body, calls, ids, response);
    else this.#complete(body, calls, ids, response);
  }

  #learn(items: readonly Json[]): void {
    for (const item of items) {
      const id = item["call_id"] ?? item["tool_call_id"];
      const isResult = item["role"] === "tool" || /_output$/.test(String(item["type"] ?? ""));
      if (!isResult || typeof id !== "string" || this.#results.has(id)) continue;
      const text = textOf(item["output"] ?? item["content"]);
      this.#results.set(id, { tool: this.#names.get(id) ?? "", text, isError: false });
    }
  }

  /** Which conversation a request belongs to, and how far it is. */
  #place(items: readonly Json[]): { readonly key: string; readonly at: number; readonly turns: readonly Turn[] } {
    const spoken = items.filter(({ role }) => role === "user").map(textOf);
    const names = Object.keys(this.#script.agents);
    const own = names.findIndex((name) => spoken.some((text) => text.includes(name)) && !spoken.some((text) => text.includes("Please do the work.")));
    const key = own === -1 ? "main" : `agent${own}`;
    const done = items.flatMap((item) => {
      const found = new RegExp(`^call_${key}_(\\d+)_`).exec(String(item["call_id"] ?? item["tool_call_id"] ?? ""));
      return found === null ? [] : [Number(found[1]) + 1];
    });
    return { key, at: Math.max(0, ...done), turns: own === -1 ? this.#script.turns : this.#script.agents[names[own]!]! };
  }

  #respond(body: Json, calls: readonly Made[], ids: readonly string[], response: ServerResponse): void {
    const id = `resp_${this.#number}`;
    const output: Json[] = calls.map(({ name, set, input, text }, at) => ({
      ...(text === undefined ? { type: "function_call", arguments: JSON.stringify(input) } : { type: "custom_tool_call", input: text }),
      id: `item_${this.#number}_${at}`,
      call_id: ids[at],
      name,
      ...(set === undefined ? {} : { namespace: set }),
    }));
    if (output.length === 0)
      output.push({
        type: "message",
        role: "assistant",
        id: `item_${this.#number}`,
        status: "completed",
        content: [{ type: "output_text", text: "Done.", annotations: [] }],
      });
    const usage = {
      input_tokens: USAGE.input,
      input_tokens_details: { cached_tokens: 0 },
      output_tokens: USAGE.output,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: USAGE.input + USAGE.output,
    };
    const whole = { id, object: "response", created_at: 1, status: "completed", model: body["model"], output, usage };
    if (body["stream"] !== true) return json(response, 200, whole);
    response.writeHead(200, { "content-type": "text/event-stream" });
    const say = (type: string, data: Json): void => void response.write(`event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`);
    say("response.created", { response: { ...whole, status: "in_progress", output: [], usage: null } });
    for (const [at, item] of output.entries()) {
      say("response.output_item.added", { output_index: at, item: item["type"] === "message" ? { ...item, content: [] } : item });
      if (item["type"] === "message") say("response.output_text.delta", { item_id: item["id"], output_index: at, content_index: 0, delta: "Done." });
      if (item["type"] === "function_call")
        say("response.function_call_arguments.done", { item_id: item["id"], output_index: at, arguments: item["arguments"] });
      say("response.output_item.done", { output_index: at, item });
    }
    say("response.completed", { response: whole });
    response.end();
  }

  #complete(body: Json, calls: readonly Made[], ids: readonly string[], response: ServerResponse): void {
    const id = `chatcmpl-${this.#number}`;
    const tool_calls = calls.map(({ name, input, text }, index) => ({
      index,
      id: ids[index],
      type: "function",
      function: { name, arguments: text ?? JSON.stringify(input) },
    }));
    const usage = { prompt_tokens: USAGE.input, completion_tokens: USAGE.output, total_tokens: USAGE.input + USAGE.output };
    const message = calls.length > 0 ? { role: "assistant", content: null, tool_calls } : { role: "assistant", content: "Done." };
    const finish_reason = calls.length > 0 ? "tool_calls" : "stop";
    const common = { id, created: 1, model: body["model"] };
    if (body["stream"] !== true) return json(response, 200, { ...common, object: "chat.completion", choices: [{ index: 0, message, finish_reason }], usage });
    response.writeHead(200, { "content-type": "text/event-stream" });
    const say = (data: Json): void => void response.write(`data: ${JSON.stringify({ ...common, object: "chat.completion.chunk", ...data })}\n\n`);
    say({ choices: [{ index: 0, delta: message, finish_reason: null }] });
    say({ choices: [{ index: 0, delta: {}, finish_reason }], usage });
    response.end("data: [DONE]\n\n");
  }
}

function json(response: ServerResponse, status: number, body: Json): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}
