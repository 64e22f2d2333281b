import type { AgentAdapter, Answer } from "../adapter.ts";
import { readPayload } from "./payload.ts";
import { hostileSettings } from "./project-settings.ts";

const MAX_REASON = 8000;

/** Nothing is said. The hook's script takes silence for a fault, so that it is said in words. */
const PASS = (verdict: Answer["verdict"]): Answer => ({ verdict, stdout: JSON.stringify({ cancel: false }), stderr: "", exitCode: 0 });

/** The one answer that stops the client: it ends the whole task. Exit codes and everything else let the call run (measured with 3.0.65). */
function stop(why: string): Answer {
  const text = why.toWellFormed().trim();
  const errorMessage = text === "" ? "refused by Sallyport" : text.slice(0, MAX_REASON);
  return { verdict: "deny", stdout: JSON.stringify({ cancel: true, errorMessage }), stderr: "", exitCode: 0 };
}

/** Events after which it is too late to refuse anything. */
const TOO_LATE: ReadonlySet<string> = new Set(["tool_result", "agent_end", "agent_abort", "agent_error", "session_shutdown", "pre_compact"]);

/** Cline, as the hook speaks with it. It has no question for a person. */
export const adapter: AgentAdapter = {
  name: "cline",
  readPayload,
  canAsk: () => false,
  answerTool: (_event, _action, decision) => (decision.outcome === "allow" ? PASS("allow") : stop(decision.reasonForModel)),
  answerPrompt: (_event, action, decision) => {
    const isUnread = decision.judgements.some(({ effect, outcome }) => effect.kind === "unknown" && outcome !== "allow");
    const isBlocked = decision.outcome === "deny" || (decision.outcome === "ask" && (action.mode === "unattended" || isUnread || decision.hold !== undefined));
    return isBlocked ? stop(decision.reasonForPerson) : PASS("none");
  },
  blockPrompt: (_event, reason) => stop(reason),
  // What a call came back with goes to the model whatever is said; only a remark can be added.
  answerOutput: (_event, _action, { context, stop: end }) =>
    end === undefined ? { ...PASS("none"), stdout: JSON.stringify({ cancel: false, contextModification: context.slice(0, MAX_REASON) }) } : stop(end),
  answerConfig: () => PASS("none"),
  withInput: () => undefined,
  startSession: (_event, guidance) => ({ ...PASS("none"), stdout: JSON.stringify({ cancel: false, contextModification: guidance.slice(0, MAX_REASON) }) }),
  pass: () => PASS("none"),
  refuse: (event, why) => (event !== undefined && TOO_LATE.has(event) ? { ...PASS("none"), stderr: why.slice(0, MAX_REASON) } : stop(why)),
  hostileSettings,
  settingsProblems: () => [],
};
