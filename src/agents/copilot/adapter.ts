import type { AgentAdapter, Answer } from "../adapter.ts";
import { asFields, field } from "../fields.ts";
import { hostileInstructions } from "../own-reads.ts";
import { isSnakeCase } from "./events.ts";
import { readPayload } from "./payload.ts";

const MAX_REASON = 4000;

function short(text: string): string {
  const whole = text.toWellFormed().trim();
  return whole.length > MAX_REASON ? `${whole.slice(0, MAX_REASON)}…` : whole;
}

/** Copilot CLI 1.0.102 keeps its own course at an empty output. */
const PASS: Answer = { verdict: "none", stdout: "", stderr: "", exitCode: 0 };

function say(body: unknown): Answer {
  return { ...PASS, stdout: JSON.stringify(body) };
}

/** Events at which nothing can be stopped any more. */
const TOO_LATE = /^(?:postToolUse|PostToolUse|sessionStart|SessionStart|sessionEnd|SessionEnd|subagentStart|subagentStop)/;
const PROMPT = /^(?:userPromptSubmitted|UserPromptSubmit)$/;

/**
 * A refusal in the form that the client takes at this event (measured): of a call any exit code but 0, so that it holds even where the text does not
 * reach it; of a prompt only the text, and only at exit code 0.
 */
function stop(event: string, why: string): Answer {
  const reason = short(why) === "" ? "refused by Sallyport" : short(why);
  if (PROMPT.test(event)) return { ...PASS, verdict: "deny", stdout: JSON.stringify({ decision: "block", reason }) };
  const body =
    event === "permissionRequest"
      ? { behavior: "deny", message: reason }
      : isSnakeCase(event)
        ? { hookSpecificOutput: { hookEventName: event, permissionDecision: "deny", permissionDecisionReason: reason } }
        : { permissionDecision: "deny", permissionDecisionReason: reason };
  return { verdict: "deny", stdout: JSON.stringify(body), stderr: `Sallyport: ${reason}`, exitCode: 2 };
}

/** Words for the model. */
function tell(event: string, context: string): Answer {
  const additionalContext = short(context);
  return say(isSnakeCase(event) ? { hookSpecificOutput: { hookEventName: event, additionalContext } } : { additionalContext });
}

/** The result in the client's form, whatever of it was changed. */
function resultOf(output: unknown): unknown {
  const fields = asFields(output);
  return fields !== undefined && typeof field(fields, "textResultForLlm") === "string"
    ? output
    : { resultType: "success", textResultForLlm: typeof output === "string" ? output : JSON.stringify(output) };
}

/** Copilot CLI, as the hook speaks with it. It denies a question of ours where nobody is at its window, and its payload does not say whether there is one. */
export const adapter: AgentAdapter = {
  name: "copilot",
  readPayload,
  canAsk: () => false,
  answerTool: (event, _action, { outcome, reasonForModel }) => {
    if (outcome === "allow") return { ...PASS, verdict: event === "permissionRequest" ? "none" : "allow" };
    // Its own question about a call that was held or approved before it: only a denial is ours to give.
    if (event === "permissionRequest" && outcome === "ask") return PASS;
    return stop(event, reasonForModel);
  },
  answerPrompt: (event, _action, decision) => {
    const isUnread = decision.judgements.some(({ effect, outcome }) => effect.kind === "unknown" && outcome !== "allow");
    return decision.outcome === "deny" || (decision.outcome === "ask" && (isUnread || decision.hold !== undefined))
      ? stop(event, decision.reasonForPerson)
      : PASS;
  },
  blockPrompt: (event, reason) => stop(event, reason),
  answerOutput: (event, _action, { context, replacement, stop: why }) => {
    const additionalContext = short(why === undefined ? context : `${why}\n${context}`);
    if (replacement === undefined || isSnakeCase(event)) return tell(event, additionalContext);
    return say({ modifiedResult: resultOf(replacement.output), additionalContext });
  },
  answerConfig: () => PASS,
  withInput: (answer, modifiedArgs) => ({ ...answer, stdout: JSON.stringify({ permissionDecision: "allow", modifiedArgs }) }),
  startSession: tell,
  pass: () => PASS,
  refuse: (event, why) => {
    // What could not be looked at is kept back.
    if (event === "postToolUse") return say({ modifiedResult: { resultType: "failure", textResultForLlm: short(why) } });
    return event !== undefined && TOO_LATE.test(event) ? { ...PASS, stderr: short(why) } : stop(event ?? "preToolUse", why);
  },
  hostileSettings: hostileInstructions,
  settingsProblems: () => [],
};
