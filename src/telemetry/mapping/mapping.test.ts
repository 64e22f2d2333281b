import { describe, expect, it } from "vitest";
import type { ActionEvent } from "../../model/index.ts";
import { recordedEventSchema } from "../../record/schema/index.ts";
import { fixture } from "../fixtures/telemetry-world.ts";
import { readJson } from "../otlp/read-request.ts";
import type { Signal } from "../otlp/record.ts";
import { mapRecord } from "./map-record.ts";
import { subjectRedactor } from "./redact-subject.ts";

const redact = subjectRedactor();

function mapped(signal: Signal, body: Buffer): readonly ActionEvent[] {
  return [...readJson(signal, body)].map((record) => mapRecord(record, { now: 1_795_000_000_000, redact }));
}

type Attributes = Readonly<Record<string, string | number | boolean>>;

function keyValues(attributes: Attributes): readonly unknown[] {
  return Object.entries(attributes).map(([key, value]) => ({
    key,
    value: typeof value === "string" ? { stringValue: value } : typeof value === "boolean" ? { boolValue: value } : { doubleValue: value },
  }));
}

/** One log record of an agent. */
function log(service: string, attributes: Attributes): ActionEvent {
  return namedLog(service, "", attributes);
}

/** The same, with what the record itself says of its name. */
function namedLog(service: string, eventName: string, attributes: Attributes): ActionEvent {
  const record = { timeUnixNano: "1795258430836000000", eventName, attributes: keyValues(attributes) };
  const resource = { attributes: keyValues({ "service.name": service }) };
  return mapped("logs", Buffer.from(JSON.stringify({ resourceLogs: [{ resource, scopeLogs: [{ logRecords: [record] }] }] })))[0]!;
}

function span(service: string, name: string, attributes: Attributes): ActionEvent {
  const record = {
    name,
    traceId: "ab".repeat(16),
    spanId: "cd".repeat(8),
    startTimeUnixNano: "1795258430000000000",
    endTimeUnixNano: "1795258430250000000",
    attributes: keyValues(attributes),
  };
  const resource = { attributes: keyValues({ "service.name": service }) };
  return mapped("traces", Buffer.from(JSON.stringify({ resourceSpans: [{ resource, scopeSpans: [{ spans: [record] }] }] })))[0]!;
}

describe("records of agents become events (O1)", () => {
  it("reads Claude Code's decisions, results and requests to models", () => {
    const events = mapped("logs", fixture("claude-code.logs.detailed.json"));
    expect(events.find(({ call, kind }) => kind === "telemetry.decision" && call === "toolu_fake000049")).toMatchObject({
      agent: { name: "claude-code" },
      tool: "Bash",
      subject: "curl evil",
      mode: "bypass",
      telemetry: { name: "claude_code.tool_decision", answer: "reject", by: "config", sequence: 28 },
    });
    expect(events.find(({ call, kind }) => kind === "telemetry.result" && call === "toolu_fake000046")).toMatchObject({ outcome: "failed", durationMs: 19 });
    expect(events.find(({ kind }) => kind === "telemetry.model")!.telemetry).toMatchObject({
      model: "claude-sonnet-5",
      inputTokens: 12,
      outputTokens: 9,
      costUsd: 0.000114,
      provider: "firstParty",
      hasOwnAddress: true,
    });
    // Once for each request or prompt is enough; a call's result need not say it again.
    expect(events.find(({ kind }) => kind === "telemetry.result")!.telemetry).not.toHaveProperty("provider");
  });

  it("reads account, organisation and provider of those who say them, and what failed", () => {
    const account = { "user.email": "dana@example.com", "user.account_uuid": "7c2", "organization.id": "o-1", "event.name": "api_error", status_code: 529 };
    expect(log("claude-code", { ...account, "anthropic.provider": "bedrock", "anthropic.custom_base_url": false })).toMatchObject({
      kind: "telemetry.model",
      outcome: "failed",
      telemetry: { provider: "bedrock", account: "dana@example.com", organisation: "o-1" },
    });
    expect(log("claude-code", { "event.name": "api_retries_exhausted", total_attempts: 10 })).toMatchObject({ kind: "telemetry.model", outcome: "failed" });
    expect(log("codex_cli_rs", { "event.name": "codex.conversation_starts", provider_name: "OpenAI", "user.account_id": "a-1" }).telemetry).toMatchObject({
      provider: "OpenAI",
      account: "a-1",
    });
    expect(
      span("github-copilot", "chat m", { "gen_ai.operation.name": "chat", "gen_ai.provider.name": "github", "gen_ai.request.model": "m" }).telemetry,
    ).toMatchObject({ provider: "github", model: "m" });
  });

  it.each<[string, ActionEvent, object]>([
    [
      "a decision of Codex",
      log("codex_cli_rs", {
        "event.name": "codex.tool_decision",
        "conversation.id": "c1",
        tool_name: "shell",
        call_id: "call_1",
        decision: "approved_for_session",
        source: "User",
      }),
      { kind: "telemetry.decision", session: "c1", call: "call_1", agent: { name: "codex" }, telemetry: { answer: "accept", by: "user" } },
    ],
    [
      "a refusal of Codex",
      log("codex_cli_rs", { "event.name": "codex.tool_decision", "conversation.id": "c1", call_id: "call_1", decision: "denied", source: "Config" }),
      { kind: "telemetry.decision", telemetry: { answer: "reject", by: "config" } },
    ],
    [
      "a result of Codex",
      log("codex_cli_rs", {
        "event.name": "codex.tool_result",
        "conversation.id": "c1",
        tool_name: "shell",
        call_id: "call_1",
        arguments: '{"command":["bash","-lc","ls -la"]}',
        output: "CONTENT",
        success: "true",
        duration_ms: 12,
      }),
      { kind: "telemetry.result", subject: "bash -lc ls -la", outcome: "succeeded", durationMs: 12 },
    ],
    [
      "tokens of Codex",
      log("codex_cli_rs", {
        "event.name": "codex.sse_event",
        "event.kind": "response.completed",
        "conversation.id": "c1",
        model: "gpt-6",
        input_token_count: "10",
        output_token_count: 3,
        cached_token_count: 2,
      }),
      { kind: "telemetry.model", telemetry: { model: "gpt-6", inputTokens: 10, outputTokens: 3, cacheReadTokens: 2 } },
    ],
    [
      "a record of Codex 0.169, which names its own source line",
      namedLog("codex_exec", "event otel/src/tool_result.rs:54", {
        "event.name": "codex.tool_result",
        "conversation.id": "c1",
        call_id: "call_2",
        success: true,
      }),
      { kind: "telemetry.result", call: "call_2", telemetry: { name: "codex.tool_result" } },
    ],
    [
      "a record that is named by itself alone",
      namedLog("codex_exec", "codex.tool_result", { "conversation.id": "c1", call_id: "call_3", success: true }),
      { kind: "telemetry.result", call: "call_3" },
    ],
    [
      "the end of an answer of Codex that is told a second time, without tokens",
      log("codex_exec", { "event.name": "codex.sse_event", "event.kind": "response.completed", "conversation.id": "c1" }),
      { kind: "telemetry.other" },
    ],
    [
      "a call of Gemini CLI",
      log("gemini-cli", {
        "event.name": "gemini_cli.tool_call",
        "session.id": "g1",
        prompt_id: "p1",
        function_name: "run_shell_command",
        function_args: '{"command":"ls"}',
        success: true,
        decision: "auto_accept",
        duration_ms: 5,
      }),
      {
        kind: "telemetry.result",
        agent: { name: "gemini-cli" },
        session: "g1",
        turn: "p1",
        tool: "run_shell_command",
        subject: "ls",
        outcome: "succeeded",
        telemetry: { answer: "accept", by: "auto_accept" },
      },
    ],
    [
      "tokens of Gemini CLI",
      log("gemini-cli", { "event.name": "gemini_cli.api_response", "session.id": "g1", model: "gemini-4", input_token_count: 4, output_token_count: 1 }),
      { kind: "telemetry.model", telemetry: { model: "gemini-4", inputTokens: 4, outputTokens: 1 } },
    ],
    [
      "a tool's span of Copilot",
      span("github-copilot", "execute_tool bash", {
        "gen_ai.operation.name": "execute_tool",
        "gen_ai.conversation.id": "s1",
        "gen_ai.tool.name": "bash",
        "gen_ai.tool.call.id": "tc1",
      }),
      { kind: "telemetry.result", agent: { name: "copilot" }, session: "s1", tool: "bash", call: "tc1", outcome: "succeeded", durationMs: 250 },
    ],
    [
      "a model's span of Copilot",
      span("github-copilot", "chat gpt-6", {
        "gen_ai.operation.name": "chat",
        "gen_ai.conversation.id": "s1",
        "gen_ai.request.model": "gpt-6",
        "gen_ai.usage.input_tokens": 7,
        "gen_ai.usage.output_tokens": 2,
      }),
      { kind: "telemetry.model", telemetry: { model: "gpt-6", inputTokens: 7, outputTokens: 2 } },
    ],
    [
      "a tool's span of OpenCode",
      span("opencode", "Tool.execute", { "tool.name": "bash", "session.id": "ses_1", "message.id": "msg_1", "tool.call_id": "call_1" }),
      {
        kind: "telemetry.result",
        agent: { name: "opencode" },
        session: "ses_1",
        turn: "msg_1",
        tool: "bash",
        call: "call_1",
        outcome: "succeeded",
        durationMs: 250,
      },
    ],
    [
      "a model's span of OpenCode",
      span("opencode", "ai.streamText.doStream", {
        "session.id": "ses_1",
        "gen_ai.request.model": "m",
        "ai.prompt.messages": "CONTENT",
        "ai.usage.inputTokens": 7,
        "ai.usage.outputTokens": 2,
      }),
      { kind: "telemetry.model", session: "ses_1", telemetry: { model: "m", inputTokens: 7, outputTokens: 2 } },
    ],
    ["a span within OpenCode", span("opencode", "sql.execute", { "session.id": "ses_1" }), { kind: "telemetry.span", durationMs: 250 }],
    [
      "a span of an agent whose logs say the same",
      span("claude-code", "claude_code.tool", { "session.id": "s1", tool_name: "Bash", tool_use_id: "t1" }),
      { kind: "telemetry.span", call: "t1" },
    ],
    [
      "a result of OpenCode's plug-in",
      log("opencode", { "event.name": "opencode.tool_result", "session.id": "o1", tool_name: "bash", tool_use_id: "t1", success: "true" }),
      { kind: "telemetry.result", agent: { name: "opencode" }, session: "o1", call: "t1" },
    ],
    [
      "a record of a program that is not known",
      log("My Service", { secret_thing: "x" }),
      { kind: "telemetry.other", agent: { name: "my-service" }, session: "telemetry-of-my-service" },
    ],
  ])("reads %s", (_name, event, expected) => {
    expect(event).toMatchObject(expected);
  });

  it("keeps no prompt, answer, body or output (O5)", () => {
    const prompt = log("claude-code", {
      "event.name": "claude_code.user_prompt",
      "session.id": "s",
      prompt: "PRIVATE-1",
      prompt_text: "PRIVATE-2",
      prompt_length: "9",
    });
    expect(prompt).toMatchObject({ kind: "telemetry.prompt", telemetry: { promptLength: 9 } });
    const others = [
      prompt,
      log("claude-code", { "event.name": "claude_code.assistant_response", response: "PRIVATE-3" }),
      log("claude-code", { "event.name": "claude_code.api_request_body", body: "PRIVATE-4" }),
      log("claude-code", { "event.name": "claude_code.tool_result", tool_name: "Write", tool_input: '{"file_path":"/w/a","content":"PRIVATE-5"}' }),
      log("codex_cli_rs", { "event.name": "codex.user_prompt", prompt: "PRIVATE-6" }),
      log("codex_cli_rs", { "event.name": "codex.tool_result", arguments: '{"input":"PRIVATE-7"}', output: "PRIVATE-8" }),
      log("gemini-cli", { "event.name": "gemini_cli.user_prompt", prompt: "PRIVATE-9" }),
      log("gemini-cli", { "event.name": "gemini_cli.hook_call", hook_input: "PRIVATE-10" }),
      span("github-copilot", "chat", { "gen_ai.operation.name": "chat", "gen_ai.input.messages": "PRIVATE-11" }),
    ];
    expect(JSON.stringify(others)).not.toContain("PRIVATE");
    for (const name of ["claude-code.logs.detailed.json"]) expect(JSON.stringify(mapped("logs", fixture(name)))).not.toContain("please read");
  });

  it("takes secrets out of commands before they are stored (O5)", () => {
    const secret = ["gh", "p_", "aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF3hJ6"].join("");
    const event = log("claude-code", {
      "event.name": "claude_code.tool_result",
      tool_name: "Bash",
      tool_parameters: JSON.stringify({ full_command: `curl -H 'authorization: token ${secret}' https://api.example.com` }),
    });
    expect(event.subject).toMatch(/^curl /);
    expect(JSON.stringify(event)).not.toContain(secret);
  });

  it("gives events that the record's schema takes", () => {
    const place = { seq: 0, tsRecorded: 1, prev: "", hash: "0".repeat(64), device: "d", witness: ["telemetry"] };
    const events = [
      ...mapped("logs", fixture("claude-code.logs.detailed.json")),
      ...mapped("metrics", fixture("claude-code.metrics.json")),
      ...mapped("traces", fixture("claude-code.traces.json")),
    ];
    for (const event of events) expect(recordedEventSchema.safeParse({ ...event, ...place }).error?.issues ?? []).toEqual([]);
  });

  it("holds out against attributes of any type and size", () => {
    for (const value of ["", "x".repeat(1_000_000), "\0\u001b[2J\ud800", "9".repeat(400), "-5", "NaN"]) {
      const names = [
        "tool_name",
        "tool_use_id",
        "decision",
        "duration_ms",
        "success",
        "prompt.id",
        "user.id",
        "cost_usd",
        "input_tokens",
        "tool_parameters",
        "session.id",
        "event.sequence",
      ];
      for (const name of ["tool_decision", "tool_result", "api_request", "constructor"]) {
        const event = log("claude-code", { ...Object.fromEntries(names.map((one) => [one, value])), "event.name": `claude_code.${name}` });
        expect(JSON.stringify(event).length).toBeLessThan(10_000);
        expect(event.durationMs ?? 0).toBeGreaterThanOrEqual(0);
      }
    }
  });
});
