import { asFields, cleanText, field } from "../fields.ts";
import { jsonLines, tokens, type Transcript, type TranscriptCall, type TranscriptUsage } from "../transcript.ts";

/** Reads `~/.copilot/session-state/<id>/events.jsonl` (1.0.102). Never throws. */
export function readTranscript(text: string): Transcript {
  const { lines, unread } = jsonLines(text);
  const calls = new Map<string, TranscriptCall>();
  const usage: TranscriptUsage[] = [];
  let session: string | undefined;
  for (const line of lines) {
    const data = asFields(field(line, "data")) ?? {};
    const id = cleanText(data, "toolCallId");
    switch (field(line, "type")) {
      case "session.start":
        session ??= cleanText(data, "sessionId");
        break;
      case "tool.execution_start": {
        const tool = cleanText(data, "toolName");
        const server = cleanText(data, "mcpServerName");
        if (id !== undefined && tool !== undefined) calls.set(id, { id, tool, input: field(data, "arguments"), ...(server === undefined ? {} : { server }) });
        break;
      }
      case "tool.execution_complete": {
        const begun = id === undefined ? undefined : calls.get(id);
        if (begun !== undefined) calls.set(begun.id, { ...begun, hasFailed: field(data, "success") !== true });
        break;
      }
      case "session.usage_record": {
        const own = asFields(field(data, "usage")) ?? {};
        usage.push({
          model: cleanText(own, "model") ?? "",
          input: tokens(field(own, "inputTokens")),
          output: tokens(field(own, "outputTokens")),
          cached: tokens(field(own, "cacheReadTokens")),
        });
        break;
      }
      default:
    }
  }
  return { session, calls: [...calls.values()], usage, unread };
}
