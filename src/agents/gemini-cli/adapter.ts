import { isInside } from "../../facts/index.ts";
import type { Action, Decision } from "../../model/index.ts";
import type { AgentAdapter, Answer } from "../adapter.ts";
import { asFields, field } from "../fields.ts";
import { readPayload } from "./payload.ts";
import { hostileSettings } from "./project-settings.ts";

const MAX_REASON = 4000;

function short(text: string): string {
  const whole = text.toWellFormed().trim();
  return whole.length > MAX_REASON ? `${whole.slice(0, MAX_REASON)}…` : whole;
}

/** Gemini CLI 0.61.0 takes an empty output at exit code 0 for `allow`. */
const PASS: Answer = { verdict: "none", stdout: "", stderr: "", exitCode: 0 };

function say(body: unknown): Answer {
  return { ...PASS, stdout: JSON.stringify(body) };
}

/**
 * The client stops at `decision: "deny"` whatever the exit code, and at exit code 2 with a text when the JSON does not reach it whole. Text that
 * happens to be JSON but no object (`7`) would let the call run, so it never stands alone.
 */
function stop(why: string): Answer {
  const reason = short(why) === "" ? "refused by Sallyport" : short(why);
  return { verdict: "deny", stdout: JSON.stringify({ decision: "deny", reason }), stderr: `Sallyport: ${reason}`, exitCode: 2 };
}

/** Events at which nothing can be stopped any more. */
const TOO_LATE: ReadonlySet<string> = new Set(["SessionStart", "SessionEnd"]);

const SESSION_GONE =
  "Sallyport denied this call: it removes or moves the session's own folder, and without that the client starts no hook and runs every further call unjudged. Leave the folder where it is";

/** Whether a call takes away the folder in which the client starts its hooks (measured: without it none is started, and the tool runs). */
function removesSession({ root }: Action, { judgements }: Decision): boolean {
  return judgements.some(({ effect: { kind, resource } }) => kind === "fs.delete" && resource.type === "path" && isInside(root, resource.path));
}

/** The text that the model would have read of an output. */
function textOf(output: unknown): string {
  const content = field(asFields(output) ?? {}, "llmContent") ?? output;
  if (typeof content === "string") return content;
  if (!Array.isArray(content)) return JSON.stringify(content) ?? "";
  return content.map((part) => (typeof part === "string" ? part : (field(asFields(part) ?? {}, "text") ?? JSON.stringify(part)))).join("\n");
}

/** Gemini CLI, as the hook speaks with it. A question would hold a session without a window for ever, and its payload does not say whether there is one. */
export const adapter: AgentAdapter = {
  name: "gemini-cli",
  readPayload,
  canAsk: () => false,
  answerTool: (_event, action, decision) => {
    if (decision.outcome !== "allow") return stop(decision.reasonForModel);
    return removesSession(action, decision) ? stop(SESSION_GONE) : { ...PASS, verdict: "allow" };
  },
  answerPrompt: (_event, _action, decision) => {
    const isUnread = decision.judgements.some(({ effect, outcome }) => effect.kind === "unknown" && outcome !== "allow");
    return decision.outcome === "deny" || (decision.outcome === "ask" && (isUnread || decision.hold !== undefined)) ? stop(decision.reasonForPerson) : PASS;
  },
  blockPrompt: (_event, reason) => stop(reason),
  answerOutput: (event, _action, { context, replacement, stop: why }) => {
    if (why !== undefined) return say({ continue: false, stopReason: short(why), reason: short(why) });
    // A denial takes the place of the output; the client has no other way to change it.
    if (replacement !== undefined) return say({ decision: "deny", reason: `${short(context)}\n\n${textOf(replacement.output)}`.toWellFormed() });
    return say({ hookSpecificOutput: { hookEventName: event, additionalContext: short(context) } });
  },
  answerConfig: () => PASS,
  withInput: (answer, input) => ({
    ...answer,
    stdout: JSON.stringify({ decision: "allow", hookSpecificOutput: { hookEventName: "BeforeTool", tool_input: input } }),
  }),
  startSession: (event, guidance) => say({ hookSpecificOutput: { hookEventName: event, additionalContext: short(guidance) } }),
  pass: () => PASS,
  refuse: (event, why) => (event !== undefined && TOO_LATE.has(event) ? say({ systemMessage: short(why) }) : stop(why)),
  hostileSettings,
  settingsProblems: () => [],
};
