import type { AgentAdapter, Answer } from "../adapter.ts";
import { shortReason } from "../payload-parts.ts";
import { hostileInstructions } from "../own-reads.ts";
import { isGate, PROMPT_EVENT } from "./events.ts";
import { readPayload } from "./payload.ts";

/**
 * Cursor reads flat JSON at exit code 0; at exit code 2 the model would see the JSON itself. Where a decision is expected there is always one: with
 * `failClosed` an empty output blocks.
 */
function say(verdict: Answer["verdict"], body: object): Answer {
  return { verdict, stdout: JSON.stringify(body), stderr: "", exitCode: 0 };
}

/** Nothing against it. */
function go(event: string, verdict: Answer["verdict"] = "none"): Answer {
  if (isGate(event)) return say(verdict, { permission: "allow" });
  return say(verdict, event === PROMPT_EVENT ? { continue: true } : {});
}

/** A refusal; at an event that stops nothing, only words. The text that reaches the model is `user_message`. */
function stop(event: string, why: string): Answer {
  const reason = shortReason(why);
  if (event === PROMPT_EVENT) return say("deny", { continue: false, user_message: reason });
  if (isGate(event)) return say("deny", { permission: "deny", user_message: reason, agent_message: reason });
  return { ...say("none", { additional_context: reason }), stderr: reason };
}

/** Cursor, as the hook speaks with it (from its documentation). It passes over `ask` at `preToolUse`, so a question of ours is held instead. */
export const adapter: AgentAdapter = {
  name: "cursor",
  readPayload,
  canAsk: () => false,
  answerTool: (event, _action, { outcome, reasonForModel }) => (outcome === "allow" ? go(event, "allow") : stop(event, reasonForModel)),
  answerPrompt: (event, _action, decision) => {
    const isUnread = decision.judgements.some(({ effect, outcome }) => effect.kind === "unknown" && outcome !== "allow");
    const isStopped = decision.outcome === "deny" || (decision.outcome === "ask" && (isUnread || decision.hold !== undefined));
    return isStopped ? stop(event, decision.reasonForPerson) : go(event);
  },
  blockPrompt: stop,
  answerOutput: (event, _action, { context, replacement, stop: why }) => {
    const text = shortReason(why === undefined ? context : `${why}\n${context}`);
    // The file is not in the model's hands yet: what holds a value that would be taken out is not given.
    if (isGate(event)) return replacement === undefined && why === undefined ? go(event) : stop(event, text);
    return say("none", { additional_context: text });
  },
  answerConfig: (problems) => (problems.length === 0 ? say("none", {}) : { ...say("none", {}), stderr: problems.join("\n") }),
  withInput: (answer, input) => ({ ...answer, stdout: JSON.stringify({ permission: "allow", updated_input: input }) }),
  startSession: (_event, guidance) => say("none", { additional_context: shortReason(guidance) }),
  pass: go,
  refuse: (event, why) => stop(event ?? "preToolUse", why),
  hostileSettings: hostileInstructions,
  settingsProblems: () => [],
};
