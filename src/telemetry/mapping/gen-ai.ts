import type { TelemetryRecord } from "../otlp/record.ts";
import type { Mapped } from "./mapped.ts";
import { countOf, numberOf, wordOf } from "./read-attribute.ts";
import { aboutInput, mcpOf } from "./tool-input.ts";

/** How long a span took, in milliseconds; `undefined` where it does not say. */
export function spanMs({ timeNano, endNano }: TelemetryRecord): number | undefined {
  if (endNano === undefined || endNano === "0" || timeNano === "0") return undefined;
  const length = Number(BigInt(endNano) - BigInt(timeNano)) / 1e6;
  return length >= 0 ? length : undefined;
}

/**
 * A span in the GenAI conventions of OpenTelemetry.
 * @param isOnlyWitness the agent tells of its calls by spans alone (Copilot); of others a span repeats what a log record says
 */
export function fromGenAiSpan(record: TelemetryRecord, isOnlyWitness: boolean): Mapped {
  const operation = wordOf(record, "gen_ai.operation.name");
  const tool = wordOf(record, "gen_ai.tool.name", "tool_name");
  const call = wordOf(record, "gen_ai.tool.call.id", "tool_use_id", "call_id");
  const common = { tool, call, turn: wordOf(record, "prompt.id"), durationMs: numberOf(record, "duration_ms") ?? spanMs(record) };
  if (!isOnlyWitness) return { ...common, kind: "telemetry.span" };
  if (operation === "execute_tool")
    return {
      ...common,
      kind: "telemetry.result",
      mcp: mcpOf(tool),
      subject: aboutInput(record.attributes.get("gen_ai.tool.call.arguments")),
      outcome: record.isError === true || record.attributes.has("error.type") ? "failed" : "succeeded",
    };
  if (operation === "chat")
    return {
      ...common,
      kind: "telemetry.model",
      outcome: record.isError === true ? "failed" : "succeeded",
      note: {
        model: wordOf(record, "gen_ai.response.model", "gen_ai.request.model"),
        inputTokens: countOf(record, "gen_ai.usage.input_tokens"),
        outputTokens: countOf(record, "gen_ai.usage.output_tokens"),
        cacheReadTokens: countOf(record, "gen_ai.usage.cache_read.input_tokens"),
        cacheWriteTokens: countOf(record, "gen_ai.usage.cache_creation.input_tokens"),
        costUsd: numberOf(record, "github.copilot.cost_usd"),
      },
    };
  return { ...common, kind: operation === "invoke_agent" ? "telemetry.session" : "telemetry.span", subagent: wordOf(record, "gen_ai.agent.id") };
}
