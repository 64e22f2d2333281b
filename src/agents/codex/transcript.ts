import { asFields, cleanText, field, type Fields } from "../fields.ts";
import { jsonLines, tokens, type Transcript, type TranscriptCall, type TranscriptUsage } from "../transcript.ts";

/** The input of a call: JSON in a text, or the text itself where the tool takes text. */
function inputOf(call: Fields): unknown {
  const text = field(call, "arguments") ?? field(call, "input");
  if (typeof text !== "string" || field(call, "type") !== "function_call") return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Reads `~/.codex/sessions/<year>/<month>/<day>/rollout-*.jsonl` (0.169.0). A call that ends without an item of its own was refused. Never throws. */
export function readTranscript(text: string): Transcript {
  const { lines, unread } = jsonLines(text);
  const calls = new Map<string, TranscriptCall>();
  const usage: TranscriptUsage[] = [];
  let session: string | undefined;
  let model = "";
  for (const line of lines) {
    const payload = asFields(field(line, "payload")) ?? {};
    const type = field(payload, "type");
    const id = cleanText(payload, "call_id");
    switch (field(line, "type")) {
      case "session_meta":
        session ??= cleanText(payload, "session_id") ?? cleanText(payload, "id");
        break;
      case "turn_context":
        model = cleanText(payload, "model") ?? model;
        break;
      case "token_usage_record": {
        const own = asFields(field(payload, "usage")) ?? {};
        usage.push({
          model,
          input: tokens(field(own, "input_tokens")),
          output: tokens(field(own, "output_tokens")),
          cached: tokens(field(own, "cached_input_tokens")),
        });
        break;
      }
      case "response_item": {
        const tool = cleanText(payload, "name");
        if (id === undefined) break;
        const begun = calls.get(id);
        if ((type === "function_call" || type === "custom_tool_call") && tool !== undefined && begun === undefined)
          calls.set(id, { id, tool, input: inputOf(payload) });
        if ((type === "function_call_output" || type === "custom_tool_call_output") && begun !== undefined && begun.hasFailed === undefined)
          calls.set(id, { ...begun, hasFailed: begun.tool === "exec_command" || begun.tool === "apply_patch" });
        break;
      }
      case "event_msg": {
        const item = type === "item_completed" ? asFields(field(payload, "item")) : undefined;
        const begun = item === undefined ? undefined : calls.get(cleanText(item, "id") ?? "");
        if (item === undefined || begun === undefined) break;
        const server = cleanText(item, "server");
        calls.set(begun.id, { ...begun, ...(server === undefined ? {} : { server }), hasFailed: field(item, "status") !== "completed" });
        break;
      }
      default:
    }
  }
  return { session, calls: [...calls.values()], usage, unread };
}
