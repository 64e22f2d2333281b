import type { Action } from "../../model/index.ts";
import type { Answer, OutputRemark } from "../adapter.ts";
import { print, short } from "./verdict.ts";

/**
 * The answer to a call that has run. The client takes a replacement only in the shape of the tool's own output (2.1.330 was seen to
 * take it for Bash, Read and MCP tools), and shows the original otherwise.
 */
export function answerOutput(event: string, action: Action, { context, replacement, stop }: OutputRemark): Answer {
  const name = action.request.type === "mcp" ? "updatedMCPToolOutput" : "updatedToolOutput";
  return print("none", {
    suppressOutput: true,
    ...(stop === undefined ? {} : { continue: false, stopReason: short(stop) }),
    hookSpecificOutput: {
      hookEventName: event,
      additionalContext: short(context),
      ...(replacement === undefined ? {} : { [name]: replacement.output }),
    },
  });
}

/** The answer to a prompt that holds what may not be sent. */
export function blockPrompt(event: string, reason: string): Answer {
  // Without the last the client shows the prompt beside the reason.
  return print("deny", { decision: "block", reason: reason.toWellFormed(), hookSpecificOutput: { hookEventName: event, suppressOriginalPrompt: true } });
}
