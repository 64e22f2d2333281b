import type { TelemetryRecord } from "../otlp/record.ts";
import type { Mapped } from "./mapped.ts";
import { countOf, numberOf, truthOf, wordOf } from "./read-attribute.ts";
import { aboutInput, mcpOf } from "./tool-input.ts";

/** Decisions that let a call run, in Codex's words. */
const ACCEPTED = /^approved/i;

/** A log record of Codex (`codex.*`). It sends arguments and outputs in clear: of arguments only what the call is about is read, of outputs nothing. */
export function fromCodex(record: TelemetryRecord, name: string): Mapped {
  const tool = wordOf(record, "tool_name");
  const server = wordOf(record, "mcp_server");
  const call = wordOf(record, "call_id");
  const about = { tool, call, mcp: server !== undefined && tool !== undefined ? { server, tool } : mcpOf(tool) };
  switch (name) {
    case "tool_decision":
      return {
        ...about,
        kind: "telemetry.decision",
        note: { answer: ACCEPTED.test(wordOf(record, "decision") ?? "") ? "accept" : "reject", by: wordOf(record, "source")?.toLowerCase() },
      };
    case "tool_result":
      return {
        ...about,
        kind: "telemetry.result",
        subject: aboutInput(record.attributes.get("arguments")),
        outcome: truthOf(record, "success") === false ? "failed" : "succeeded",
        durationMs: numberOf(record, "duration_ms"),
      };
    case "user_prompt":
      return { kind: "telemetry.prompt", note: { promptLength: countOf(record, "prompt_length") } };
    case "sse_event":
      // Tokens are told when an answer is complete; the other events of the stream say nothing, among them a second one of that kind (0.169).
      if (wordOf(record, "event.kind") !== "response.completed" || countOf(record, "input_token_count") === undefined) break;
      return {
        kind: "telemetry.model",
        outcome: "succeeded",
        durationMs: numberOf(record, "duration_ms"),
        note: {
          model: wordOf(record, "model"),
          inputTokens: countOf(record, "input_token_count"),
          outputTokens: countOf(record, "output_token_count"),
          cacheReadTokens: countOf(record, "cached_token_count"),
        },
      };
    case "conversation_starts":
      return {
        kind: "telemetry.session",
        mode: wordOf(record, "approval_policy"),
        note: { model: wordOf(record, "model"), by: wordOf(record, "sandbox_policy") },
      };
  }
  return { kind: "telemetry.other", durationMs: numberOf(record, "duration_ms"), note: { by: wordOf(record, "event.kind") } };
}
