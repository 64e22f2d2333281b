import { asFields, cleanText, field, type Fields } from "../fields.ts";
import { jsonLines, tokens, type Transcript, type TranscriptCall, type TranscriptUsage } from "../transcript.ts";

function callOf(value: unknown): TranscriptCall | undefined {
  const call = asFields(value) ?? {};
  const id = cleanText(call, "id");
  const tool = cleanText(call, "name");
  if (id === undefined || tool === undefined) return undefined;
  const status = field(call, "status");
  return { id, tool, input: field(call, "args"), ...(typeof status === "string" ? { hasFailed: status !== "success" } : {}) };
}

function usageOf(message: Fields): TranscriptUsage | undefined {
  const own = asFields(field(message, "tokens"));
  if (own === undefined) return undefined;
  return {
    model: cleanText(message, "model") ?? "",
    input: tokens(field(own, "input")),
    output: tokens(field(own, "output")) + tokens(field(own, "thoughts")),
    cached: tokens(field(own, "cached")),
  };
}

/**
 * Reads `~/.gemini/tmp/<project>/chats/session-*.jsonl` (0.61.0). A message is written again under the same id when its calls are known and again when
 * they have ended, so the last one counts. Never throws.
 */
export function readTranscript(text: string): Transcript {
  const { lines, unread } = jsonLines(text);
  const messages = new Map<string, Fields>();
  let session: string | undefined;
  for (const line of lines) {
    session ??= cleanText(line, "sessionId");
    const id = cleanText(line, "id");
    if (id !== undefined && field(line, "type") === "gemini") messages.set(id, line);
  }
  const all = [...messages.values()];
  const calls = all.flatMap((message) => {
    const list = field(message, "toolCalls");
    return Array.isArray(list) ? list.map(callOf).filter((one) => one !== undefined) : [];
  });
  return { session, calls, usage: all.map(usageOf).filter((one) => one !== undefined), unread };
}
