import type { AgentAdapter, Answer } from "../adapter.ts";
import { readPayload } from "./payload.ts";
import { hostileSettings } from "./project-settings.ts";

/** A text of this length is shown in full; the client cuts none. */
const MAX_REASON = 8000;

/** Events after which it is too late to refuse anything. */
const TOO_LATE: ReadonlySet<string> = new Set(["session.deleted", "session.idle", "shell.env"]);

/** Answers go to the plugin, which throws at everything but an answer that it knows: the client takes what is thrown for a no. */
function say(verdict: Answer["verdict"], more: Readonly<Record<string, unknown>> = {}): Answer {
  return { verdict, stdout: JSON.stringify({ verdict: verdict === "allow" ? "allow" : "none", ...more }), stderr: "", exitCode: 0 };
}

function stop(why: string): Answer {
  const text = why.toWellFormed().trim();
  return { verdict: "deny", stdout: "", stderr: text === "" ? "refused by Sallyport" : text.slice(0, MAX_REASON), exitCode: 2 };
}

/** OpenCode, as the hook speaks with it through the plugin. It has no question that a plugin could put: `permission.ask` is never called. */
export const adapter: AgentAdapter = {
  name: "opencode",
  readPayload,
  canAsk: () => false,
  answerTool: (_event, _action, decision) => (decision.outcome === "allow" ? say("allow") : stop(decision.reasonForModel)),
  answerPrompt: (_event, action, decision) => {
    const isUnread = decision.judgements.some(({ effect, outcome }) => effect.kind === "unknown" && outcome !== "allow");
    const isBlocked = decision.outcome === "deny" || (decision.outcome === "ask" && (action.mode === "unattended" || isUnread || decision.hold !== undefined));
    return isBlocked ? stop(decision.reasonForPerson) : say("none");
  },
  blockPrompt: (_event, reason) => stop(reason),
  answerOutput: (_event, _action, { context, replacement, stop: end }) =>
    say("none", {
      context: context.slice(0, MAX_REASON),
      ...(replacement === undefined ? {} : { output: replacement.output }),
      ...(end === undefined ? {} : { stop: end }),
    }),
  answerConfig: () => say("none"),
  withInput: (_answer, input) => say("allow", { args: input }),
  startSession: (_event, guidance) => say("none", { context: guidance.slice(0, MAX_REASON) }),
  pass: () => say("none"),
  refuse: (event, why) => (event !== undefined && TOO_LATE.has(event) ? { ...say("none"), stderr: why.slice(0, MAX_REASON) } : stop(why)),
  hostileSettings,
  settingsProblems: () => [],
};
