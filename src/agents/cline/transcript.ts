import { asFields, cleanText, field } from "../fields.ts";
import { objectIn, tokens, type Transcript, type TranscriptCall, type TranscriptUsage } from "../transcript.ts";

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Each part of a call says for itself how it went; a refusal comes back as a text. */
function hasFailed(content: unknown): boolean {
  const parts = listOf(content);
  return parts.length === 0 || parts.some((part) => field(asFields(part) ?? {}, "success") === false);
}

/** Reads `~/.cline/data/sessions/<id>/<id>.messages.json` (3.0.65). Never throws. */
export function readTranscript(text: string): Transcript {
  const { object, unread } = objectIn(text);
  const calls = new Map<string, TranscriptCall>();
  const usage: TranscriptUsage[] = [];
  for (const one of listOf(field(object, "messages"))) {
    const message = asFields(one) ?? {};
    const own = asFields(field(message, "metrics"));
    if (own !== undefined)
      usage.push({
        model: cleanText(asFields(field(message, "modelInfo")) ?? {}, "id") ?? "",
        input: tokens(field(own, "inputTokens")),
        output: tokens(field(own, "outputTokens")),
        cached: tokens(field(own, "cacheReadTokens")),
      });
    for (const value of listOf(field(message, "content"))) {
      const part = asFields(value) ?? {};
      const id = cleanText(part, field(part, "type") === "tool_use" ? "id" : "tool_use_id");
      const tool = cleanText(part, "name");
      if (id === undefined) continue;
      if (field(part, "type") === "tool_use" && tool !== undefined) calls.set(id, { id, tool, input: field(part, "input") });
      const begun = calls.get(id);
      if (field(part, "type") === "tool_result" && begun !== undefined)
        calls.set(id, { ...begun, hasFailed: field(part, "is_error") === true || hasFailed(field(part, "content")) });
    }
  }
  return { session: cleanText(object, "sessionId"), calls: [...calls.values()], usage, unread };
}
