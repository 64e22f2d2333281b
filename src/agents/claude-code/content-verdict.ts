import type { Action } from "../../model/index.ts";
import { print, short, type Answer } from "./verdict.ts";

/** What is said about the output of a call that has run. */
export interface OutputRemark {
  /** For the model: what was found, in our words. */
  readonly context: string;
  /** The output with values taken out, in exactly the form in which it came. */
  readonly replacement?: { readonly output: unknown };
  /** The loop ends before the model sees the output. */
  readonly stop?: string;
}

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
