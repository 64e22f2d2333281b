import type { TelemetryRecord } from "../otlp/record.ts";
import type { Mapped } from "./mapped.ts";
import { countOf, numberOf, truthOf, wordOf } from "./read-attribute.ts";
import { aboutInput } from "./tool-input.ts";

/** A log record of Gemini CLI (`gemini_cli.*`). A call's decision and result come as one record, without an id of the call. */
export function fromGeminiCli(record: TelemetryRecord, name: string): Mapped {
  const turn = wordOf(record, "prompt_id");
  switch (name) {
    case "tool_call": {
      const tool = wordOf(record, "function_name");
      const server = wordOf(record, "mcp_server_name");
      const decision = wordOf(record, "decision");
      return {
        kind: "telemetry.result",
        turn,
        tool,
        call: wordOf(record, "call_id"),
        mcp: server !== undefined && tool !== undefined ? { server, tool } : undefined,
        subject: aboutInput(record.attributes.get("function_args")),
        outcome: truthOf(record, "success") === false ? "failed" : "succeeded",
        durationMs: numberOf(record, "duration_ms"),
        note: { answer: decision === undefined ? undefined : decision === "reject" ? "reject" : "accept", by: decision },
      };
    }
    case "user_prompt":
      return { kind: "telemetry.prompt", turn, note: { promptLength: countOf(record, "prompt_length") } };
    case "api_response":
    case "api_error":
      return {
        kind: "telemetry.model",
        turn,
        outcome: name === "api_error" ? "failed" : "succeeded",
        durationMs: numberOf(record, "duration_ms"),
        note: {
          model: wordOf(record, "model"),
          inputTokens: countOf(record, "input_token_count"),
          outputTokens: countOf(record, "output_token_count"),
          cacheReadTokens: countOf(record, "cached_content_token_count"),
        },
      };
    case "config":
      return { kind: "telemetry.session", mode: wordOf(record, "approval_mode"), note: { model: wordOf(record, "model") } };
    case "approval_mode_switch":
      return { kind: "telemetry.session", turn, mode: wordOf(record, "to_mode") };
    default:
      return {
        kind: "telemetry.other",
        turn,
        subject: wordOf(record, "hook_name", "agent_name", "extension_name"),
        durationMs: numberOf(record, "duration_ms"),
      };
  }
}
