import type { TelemetryRecord } from "../otlp/record.ts";
import type { Mapped } from "./mapped.ts";
import { countOf, numberOf, truthOf, wordOf } from "./read-attribute.ts";
import { aboutInput, mcpOf } from "./tool-input.ts";

type Common = Pick<Mapped, "turn" | "subagent">;

/** The tool of a record. Of user-configured servers the name is `mcp_tool`, and the parameters say which one. */
function toolOf(record: TelemetryRecord): Pick<Mapped, "tool" | "mcp" | "call" | "subject"> {
  const tool = wordOf(record, "tool_name");
  const server = wordOf(record, "mcp_server_name");
  const name = wordOf(record, "mcp_tool_name");
  return {
    tool,
    call: wordOf(record, "tool_use_id"),
    mcp: server !== undefined && name !== undefined ? { server, tool: name } : mcpOf(tool),
    subject: aboutInput(record.attributes.get("tool_parameters")) ?? aboutInput(record.attributes.get("tool_input")),
  };
}

/**
 * A log record of Claude Code (events `claude_code.*`) or of a plug-in that tells the same in the same words (`opencode.*`).
 * Prompts, answers, bodies and outputs are not read.
 */
export function fromClaudeCode(record: TelemetryRecord, name: string): Mapped {
  const common: Common = { turn: wordOf(record, "prompt.id"), subagent: wordOf(record, "agent_id", "agent.id") };
  const sequence = countOf(record, "event.sequence");
  switch (name) {
    case "tool_decision": {
      const isAccepted = wordOf(record, "decision") === "accept";
      const note = { answer: isAccepted ? "accept" : "reject", by: wordOf(record, "source", "decision_source"), sequence } as const;
      return { ...common, ...toolOf(record), kind: "telemetry.decision", mode: wordOf(record, "permission_mode"), note };
    }
    case "tool_result":
      return {
        ...common,
        ...toolOf(record),
        kind: "telemetry.result",
        outcome: truthOf(record, "success") === false ? "failed" : "succeeded",
        durationMs: numberOf(record, "duration_ms"),
        note: { sequence, inputBytes: countOf(record, "tool_input_size_bytes"), outputBytes: countOf(record, "tool_result_size_bytes") },
      };
    case "user_prompt":
      return { ...common, kind: "telemetry.prompt", note: { sequence, promptLength: countOf(record, "prompt_length") } };
    case "api_request":
    case "api_error":
    case "api_refusal":
    case "api_retries_exhausted":
      return {
        ...common,
        kind: "telemetry.model",
        outcome: name === "api_request" ? "succeeded" : "failed",
        durationMs: numberOf(record, "duration_ms"),
        note: {
          sequence,
          model: wordOf(record, "model"),
          inputTokens: countOf(record, "input_tokens"),
          outputTokens: countOf(record, "output_tokens"),
          cacheReadTokens: countOf(record, "cache_read_tokens"),
          cacheWriteTokens: countOf(record, "cache_creation_tokens"),
          costUsd: numberOf(record, "cost_usd"),
        },
      };
    case "permission_mode_changed":
      return { ...common, kind: "telemetry.session", mode: wordOf(record, "to_mode", "permission_mode"), note: { sequence } };
    case "managed_settings_resolved":
    case "session.created":
      return { ...common, kind: "telemetry.session", note: { sequence } };
    default:
      return {
        ...common,
        kind: "telemetry.other",
        // Names of what was loaded, connected or run; no content.
        subject: wordOf(record, "server_name", "hook_name", "hook_event", "plugin.name", "plugin_name", "skill.name", "skill_name", "agent_type"),
        durationMs: numberOf(record, "duration_ms", "total_duration_ms"),
        note: { sequence, by: wordOf(record, "status", "hook_source", "source") },
      };
  }
}
