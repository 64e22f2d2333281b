import type { TelemetryRecord } from "../otlp/record.ts";
import { spanMs } from "./gen-ai.ts";
import type { Mapped } from "./mapped.ts";
import { countOf, wordOf } from "./read-attribute.ts";
import { mcpOf } from "./tool-input.ts";

/**
 * A span of OpenCode itself. Of the hundreds that a call makes two say something: that a tool ran, and, where its settings switch on
 * `experimental.openTelemetry`, a request to a model. Prompts and outputs, which stand beside it then, are not read.
 */
export function fromOpenCodeSpan(record: TelemetryRecord): Mapped {
  const durationMs = spanMs(record);
  const outcome = record.isError === true ? "failed" : "succeeded";
  const [tool, call] = [wordOf(record, "tool.name"), wordOf(record, "tool.call_id")];
  if (record.name === "Tool.execute" && tool !== undefined)
    return { kind: "telemetry.result", tool, call, mcp: mcpOf(tool), turn: wordOf(record, "message.id"), durationMs, outcome };
  if (record.name !== "ai.streamText.doStream") return { kind: "telemetry.span", durationMs };
  return {
    kind: "telemetry.model",
    durationMs,
    outcome,
    note: {
      model: wordOf(record, "ai.response.model", "gen_ai.request.model", "ai.model.id"),
      inputTokens: countOf(record, "ai.usage.inputTokens"),
      outputTokens: countOf(record, "ai.usage.outputTokens"),
      cacheReadTokens: countOf(record, "ai.usage.inputTokenDetails.cacheReadTokens"),
      cacheWriteTokens: countOf(record, "ai.usage.inputTokenDetails.cacheWriteTokens"),
    },
  };
}
