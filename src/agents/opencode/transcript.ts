import { asFields, cleanText, field } from "../fields.ts";
import { objectIn, tokens, type Transcript, type TranscriptCall, type TranscriptUsage } from "../transcript.ts";

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function callOf(value: unknown): TranscriptCall | undefined {
  const part = asFields(value) ?? {};
  const id = cleanText(part, "callID");
  const tool = cleanText(part, "tool");
  if (field(part, "type") !== "tool" || id === undefined || tool === undefined) return undefined;
  const state = asFields(field(part, "state")) ?? {};
  const status = field(state, "status");
  return { id, tool, input: field(state, "input"), ...(status === "completed" || status === "error" ? { hasFailed: status === "error" } : {}) };
}

function usageOf(value: unknown): TranscriptUsage | undefined {
  const info = asFields(value) ?? {};
  const own = asFields(field(info, "tokens"));
  if (own === undefined) return undefined;
  const cache = asFields(field(own, "cache")) ?? {};
  return {
    model: cleanText(info, "modelID") ?? "",
    input: tokens(field(own, "input")),
    output: tokens(field(own, "output")) + tokens(field(own, "reasoning")),
    cached: tokens(field(cache, "read")),
  };
}

/** Reads what `opencode export SESSION` prints (1.18.33): the client keeps its sessions in a database of its own. Never throws. */
export function readTranscript(text: string): Transcript {
  const { object, unread } = objectIn(text);
  const messages = listOf(field(object, "messages")).map((message) => asFields(message) ?? {});
  return {
    session: cleanText(asFields(field(object, "info")) ?? {}, "id"),
    calls: messages.flatMap((message) => listOf(field(message, "parts")).map(callOf)).filter((one) => one !== undefined),
    usage: messages.map((message) => usageOf(field(message, "info"))).filter((one) => one !== undefined),
    unread,
  };
}
