/** What a tool, prompt or resource of the fixture is given. */
export interface Call {
  readonly args: Readonly<Record<string, unknown>>;
  readonly capabilities: Readonly<Record<string, unknown>>;
  readonly progressToken: string | number | undefined;
  /** Answers that the client has brought, by key; of a legacy client none. */
  readonly responses: Readonly<Record<string, any>>;
  /** What the fixture gave the client to keep, opened; `undefined` in the first round. */
  readonly state: string | undefined;
  notify(method: string, params: object): void;
  /** Asks the client at once; legacy sessions only. */
  ask(method: string, params: object): Promise<any>;
  readonly isModern: boolean;
  changed(kind: "tools" | "prompts"): void;
}

/** Asks a modern client to come back with answers. */
export class NeedsInput {
  readonly inputRequests: Readonly<Record<string, { readonly method: string; readonly params: object }>>;
  readonly state: string | undefined;

  constructor(inputRequests: NeedsInput["inputRequests"], state?: string) {
    this.inputRequests = inputRequests;
    this.state = state;
  }
}

/** A capability that the client did not declare is needed. */
export class MissingCapability {
  readonly capability: string;

  constructor(capability: string) {
    this.capability = capability;
  }
}

export interface Tool {
  readonly description: string;
  readonly inputSchema?: object;
  run(call: Call): object | Promise<object>;
}

const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==";
const SOUND = "UklGRiYAAABXQVZFZm10IBAAAAABAAEAQB8AAAB9AAACABAAZGF0YQIAAAA=";
export const IMAGE = { type: "image", data: PIXEL, mimeType: "image/png" } as const;

export const text = (value: string): object => ({ content: [{ type: "text", text: value }] });
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const form = (message: string, properties: object, required: readonly string[] = Object.keys(properties)): { method: string; params: object } => ({
  method: "elicitation/create",
  params: { message, requestedSchema: { type: "object", properties, required } },
});
const askName = form("What is your name?", { name: { type: "string" } });
const accepted = (response: any): any => (response?.action === "accept" && typeof response.content === "object" ? response.content : undefined);
const titled = (...titles: readonly string[]): object[] => titles.map((title, n) => ({ const: `value${n + 1}`, title }));

/** A tool that asks one thing of a client of either kind and says what it got. */
const asking = (lead: string, request: { method: string; params: object }): Tool => ({
  description: `asks the client (${lead})`,
  async run({ isModern, responses, ask }) {
    if (isModern && responses["answer"] === undefined) return new NeedsInput({ answer: request });
    const answer = isModern ? responses["answer"] : await ask(request.method, request.params);
    return text(`${lead}: action=${answer.action}, content=${JSON.stringify(answer.content ?? {})}`);
  },
});

/** The tools that the suite calls, by the names it calls them. */
export const TOOLS: Readonly<Record<string, Tool>> = {
  test_simple_text: { description: "answers with text", run: () => text("This is a simple text response for testing.") },
  test_image_content: { description: "answers with an image", run: () => ({ content: [IMAGE] }) },
  test_audio_content: { description: "answers with sound", run: () => ({ content: [{ type: "audio", data: SOUND, mimeType: "audio/wav" }] }) },
  test_embedded_resource: {
    description: "answers with a resource",
    run: () => ({
      content: [{ type: "resource", resource: { uri: "test://embedded-resource", mimeType: "text/plain", text: "This is an embedded resource content." } }],
    }),
  },
  test_multiple_content_types: {
    description: "answers with several things",
    run: () => ({
      content: [
        { type: "text", text: "Multiple content types test:" },
        IMAGE,
        { type: "resource", resource: { uri: "test://mixed-content-resource", mimeType: "application/json", text: '{"test":"data","value":123}' } },
      ],
    }),
  },
  test_tool_with_logging: {
    description: "logs while it works",
    async run({ notify }) {
      for (const data of ["Tool execution started", "Tool processing data", "Tool execution completed"]) {
        notify("notifications/message", { level: "info", data });
        await pause(40);
      }
      return text("Tool with logging executed successfully");
    },
  },
  test_logging_tool: {
    description: "logs while it works",
    run({ notify }) {
      notify("notifications/message", { level: "info", data: "working" });
      return text("logged");
    },
  },
  test_tool_with_progress: {
    description: "tells its progress",
    async run({ notify, progressToken }) {
      for (const progress of [0, 50, 100]) {
        if (progressToken !== undefined)
          notify("notifications/progress", { progressToken, progress, total: 100, message: `Completed step ${progress} of 100` });
        await pause(40);
      }
      return text(String(progressToken ?? 0));
    },
  },
  test_error_handling: {
    description: "fails",
    run: () => ({ ...text("This tool intentionally returns an error for testing"), isError: true }),
  },
  test_sampling: {
    description: "has the client ask its model",
    inputSchema: { type: "object", properties: { prompt: { type: "string" } }, required: ["prompt"] },
    async run({ ask, args, isModern, responses }) {
      const params = { messages: [{ role: "user", content: { type: "text", text: String(args["prompt"]) } }], maxTokens: 100 };
      if (isModern && responses["answer"] === undefined) return new NeedsInput({ answer: { method: "sampling/createMessage", params } });
      const answer = isModern ? responses["answer"] : await ask("sampling/createMessage", params);
      return text(`LLM response: ${answer.content?.text ?? "none"}`);
    },
  },
  test_elicitation: {
    description: "asks the person",
    inputSchema: { type: "object", properties: { message: { type: "string" } }, required: ["message"] },
    async run(call) {
      const { method, params } = form(String(call.args["message"]), { response: { type: "string", description: "User's response" } });
      return asking("User response", { method, params }).run(call);
    },
  },
  test_elicitation_sep1034_defaults: asking(
    "Elicitation completed",
    form(
      "Please look at the defaults",
      {
        name: { type: "string", description: "User name", default: "John Doe" },
        age: { type: "integer", description: "User age", default: 30 },
        score: { type: "number", description: "User score", default: 95.5 },
        status: { type: "string", description: "User status", enum: ["active", "inactive", "pending"], default: "active" },
        verified: { type: "boolean", description: "Verification status", default: true },
      },
      [],
    ),
  ),
  test_elicitation_sep1330_enums: asking(
    "Elicitation completed",
    form(
      "Please choose",
      {
        untitledSingle: { type: "string", enum: ["option1", "option2", "option3"] },
        titledSingle: { type: "string", oneOf: titled("First Option", "Second Option", "Third Option") },
        legacyEnum: { type: "string", enum: ["opt1", "opt2", "opt3"], enumNames: ["Option One", "Option Two", "Option Three"] },
        untitledMulti: { type: "array", minItems: 1, maxItems: 3, items: { type: "string", enum: ["option1", "option2", "option3"] } },
        titledMulti: { type: "array", minItems: 1, maxItems: 3, items: { anyOf: titled("First Choice", "Second Choice", "Third Choice") } },
      },
      [],
    ),
  ),
  json_schema_2020_12_tool: {
    description: "has a schema of JSON Schema 2020-12",
    inputSchema: {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      $defs: { address: { $anchor: "addressDef", type: "object", properties: { street: { type: "string" }, city: { type: "string" } } } },
      properties: {
        name: { type: "string" },
        address: { $ref: "#/$defs/address" },
        contactMethod: { type: "string", enum: ["phone", "email"] },
        phone: { type: "string" },
        email: { type: "string" },
      },
      allOf: [{ anyOf: [{ required: ["phone"] }, { required: ["email"] }] }],
      if: { properties: { contactMethod: { const: "phone" } }, required: ["contactMethod"] },
      // Written so that nobody takes the schema for a promise.
      ...(JSON.parse('{"then":{"required":["phone"]}}') as object),
      else: { required: ["email"] },
      additionalProperties: false,
    },
    run: ({ args }) => text(`called with ${JSON.stringify(args)}`),
  },
  test_headers: {
    description: "has parameters that are repeated in headers",
    inputSchema: {
      type: "object",
      properties: {
        region: { type: "string", "x-mcp-header": "Region" },
        priority: { type: "integer", "x-mcp-header": "Priority" },
        verbose: { type: "boolean", "x-mcp-header": "Verbose" },
        query: { type: "string" },
      },
    },
    run: ({ args }) => text(JSON.stringify(args)),
  },
  test_missing_capability: {
    description: "needs sampling",
    run: ({ capabilities }) => (capabilities["sampling"] === undefined ? new MissingCapability("sampling") : text("the client can sample")),
  },
  test_trigger_tool_change: {
    description: "says that tools have changed",
    run({ changed }) {
      changed("tools");
      return text("told");
    },
  },
  test_trigger_prompt_change: {
    description: "says that prompts have changed",
    run({ changed }) {
      changed("prompts");
      return text("told");
    },
  },
  test_streaming_elicitation: {
    description: "tells its progress and asks for a name",
    run({ notify, progressToken, responses }) {
      if (progressToken !== undefined) notify("notifications/progress", { progressToken, progress: 1, total: 2 });
      const name = accepted(responses["user_name"])?.name;
      return typeof name === "string" ? text(`Hello, ${name}!`) : new NeedsInput({ user_name: askName });
    },
  },
  test_input_required_result_elicitation: {
    description: "asks for a name",
    run({ responses }) {
      const name = accepted(responses["user_name"])?.name;
      return typeof name === "string" ? text(`Hello, ${name}!`) : new NeedsInput({ user_name: askName });
    },
  },
  test_input_required_result_sampling: {
    description: "asks the client's model",
    run({ responses }) {
      const answer = responses["capital_question"]?.content?.text;
      if (typeof answer === "string") return text(answer);
      const params = { messages: [{ role: "user", content: { type: "text", text: "What is the capital of France?" } }], maxTokens: 100 };
      return new NeedsInput({ capital_question: { method: "sampling/createMessage", params } });
    },
  },
  test_input_required_result_list_roots: {
    description: "asks for roots",
    run({ responses }) {
      const roots: unknown = responses["client_roots"]?.roots;
      return Array.isArray(roots) ? text(`roots: ${JSON.stringify(roots)}`) : new NeedsInput({ client_roots: { method: "roots/list", params: {} } });
    },
  },
  test_input_required_result_request_state: {
    description: "keeps its state at the client",
    run({ responses, state }) {
      if (state === "asked" && accepted(responses["confirm"]) !== undefined) return text("state-ok");
      return new NeedsInput({ confirm: form("Please confirm", { ok: { type: "boolean" } }) }, "asked");
    },
  },
  test_input_required_result_multiple_inputs: {
    description: "asks three things at once",
    run({ responses, state }) {
      const isWhole = accepted(responses["user_name"]) !== undefined && responses["greeting"] !== undefined && responses["client_roots"] !== undefined;
      if (state === "asked" && isWhole) return text("all answered");
      const params = { messages: [{ role: "user", content: { type: "text", text: "Generate a greeting" } }], maxTokens: 50 };
      return new NeedsInput(
        { user_name: askName, greeting: { method: "sampling/createMessage", params }, client_roots: { method: "roots/list", params: {} } },
        "asked",
      );
    },
  },
  test_input_required_result_multi_round: {
    description: "asks twice",
    run({ responses, state }) {
      if (state === "two" && accepted(responses["step2"]) !== undefined) return text("both rounds are over");
      if (state === "one" && accepted(responses["step1"]) !== undefined)
        return new NeedsInput({ step2: form("Step 2: What is your favorite color?", { color: { type: "string" } }) }, "two");
      return new NeedsInput({ step1: form("Step 1: What is your name?", { name: { type: "string" } }) }, "one");
    },
  },
  test_input_required_result_tampered_state: {
    description: "keeps its state at the client, sealed",
    run({ responses, state }) {
      if (state === "asked" && accepted(responses["confirm"]) !== undefined) return text("state-ok");
      return new NeedsInput({ confirm: form("Please confirm", { ok: { type: "boolean" } }) }, "asked");
    },
  },
  test_input_required_result_capabilities: {
    description: "asks only what the client can answer",
    run({ capabilities, responses }) {
      if (Object.keys(responses).length > 0) return text("answered");
      const params = { messages: [{ role: "user", content: { type: "text", text: "Say something" } }], maxTokens: 20 };
      return new NeedsInput({
        ...(capabilities["sampling"] === undefined ? {} : { sample: { method: "sampling/createMessage", params } }),
        ...(capabilities["elicitation"] === undefined ? {} : { user_name: askName }),
      });
    },
  },
};
