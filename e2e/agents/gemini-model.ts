import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Script, ScriptedCall, ScriptedResult, ScriptedServer, Turn } from "./script.ts";

type Json = Readonly<Record<string, unknown>>;

const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);
const partsOf = (content: Json): readonly Json[] => listOf(content["parts"]);

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function made(call: ScriptedCall): { readonly name: string; readonly args: Json } {
  if ("shell" in call) return { name: "run_shell_command", args: { command: call.shell, description: "work", ...call.more } };
  return { name: call.tool, args: "text" in call ? { text: call.text } : call.input };
}

/** The answer that every question of the client's own is content with: which model to take, who speaks next. */
const OWN_QUESTION = JSON.stringify({ reasoning: "x", model_choice: "flash", complexity_reasoning: "x", complexity_score: 1, next_speaker: "user" });

/** A model that speaks the Gemini API on loopback. A conversation is as far as it has had calls of tools in it. */
export class GeminiModel implements ScriptedServer {
  readonly #script: Script;
  readonly #requests: string[] = [];
  /** What came back, by conversation; each request tells all of it again. */
  readonly #results = new Map<string, readonly ScriptedResult[]>();
  readonly unexpected: string[] = [];
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
    return [...this.#results.values()].flat();
  }

  get sent(): string {
    return this.#requests.join("\n");
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? "/").split("?")[0]!;
    const text = await bodyOf(request);
    if (path.endsWith(":countTokens")) return json(response, 200, { totalTokens: 11 });
    const isStream = path.endsWith(":streamGenerateContent");
    if (request.method !== "POST" || !(isStream || path.endsWith(":generateContent"))) {
      this.unexpected.push(`${request.method} ${path}`);
      return json(response, 404, { error: { code: 404, message: "not here" } });
    }
    this.#requests.push(text);
    const body = JSON.parse(text) as Json;
    const hasTools = listOf(body["tools"]).some((tool) => listOf(tool["functionDeclarations"]).length > 0);
    const parts = hasTools ? this.#answer(listOf(body["contents"])) : [{ text: OWN_QUESTION }];
    const usage = { promptTokenCount: 11, candidatesTokenCount: 7, totalTokenCount: 18 };
    const answer = { candidates: [{ index: 0, content: { role: "model", parts }, finishReason: "STOP" }], usageMetadata: usage, modelVersion: "scripted" };
    if (!isStream) return json(response, 200, answer);
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.end(`data: ${JSON.stringify(answer)}\r\n\r\n`);
  }

  #answer(contents: readonly Json[]): readonly Json[] {
    const spoken = contents
      .filter(({ role }) => role === "user")
      .flatMap(partsOf)
      .map(({ text }) => String(text ?? ""));
    const names = Object.keys(this.#script.agents);
    const isMain = spoken.some((text) => text.includes("Please do the work."));
    const own = isMain ? undefined : names.find((name) => spoken.some((text) => text.includes(name)));
    const key = own ?? "main";
    const turns: readonly Turn[] = own === undefined ? this.#script.turns : this.#script.agents[own]!;
    const answers = contents.flatMap(partsOf).flatMap(({ functionResponse }) => (functionResponse === undefined ? [] : [functionResponse as Json]));
    const results = answers.map(({ name, response }): ScriptedResult => {
      const { output, error } = (response ?? {}) as Json;
      return { tool: String(name), text: String(error ?? output ?? JSON.stringify(response)), isError: error !== undefined };
    });
    if (results.length > (this.#results.get(key)?.length ?? 0)) this.#results.set(key, results);
    const done = contents.filter((content) => content["role"] === "model" && partsOf(content).some((part) => "functionCall" in part)).length;
    const calls = (turns[done] ?? []).map(made);
    return calls.length === 0 ? [{ text: "Done." }] : calls.map(({ name, args }, number) => ({ functionCall: { id: `call_${done}_${number}`, name, args } }));
  }
}
