import type { AgentAdapter, Answer } from "../adapter.ts";
import { readPayload } from "./payload.ts";
import { hostileSettings } from "./project-settings.ts";

const MAX_REASON = 4000;

/**
 * Codex 0.169.0 stops at exit code 2 with a text on standard error, and at little else: a deny in JSON runs the call when it holds a field that the
 * client does not know or no reason, and so does every other exit code.
 */
function stop(why: string): Answer {
  const text = why.toWellFormed().trim();
  return { verdict: "deny", stdout: "", stderr: text === "" ? "refused by Sallyport" : text.slice(0, MAX_REASON), exitCode: 2 };
}

const PASS: Answer = { verdict: "none", stdout: "", stderr: "", exitCode: 0 };
/** Events at which the tool has run or the session goes on, whatever is said. */
const TOO_LATE: ReadonlySet<string> = new Set(["PostToolUse", "SessionStart", "SessionEnd", "SubagentStart", "SubagentStop"]);

function say(event: string, additionalContext: string): Answer {
  return { ...PASS, stdout: JSON.stringify({ hookSpecificOutput: { hookEventName: event, additionalContext: additionalContext.slice(0, MAX_REASON) } }) };
}

/** Codex, as the hook speaks with it. It has no question for a person: it ignores `ask` and runs the tool. */
export const adapter: AgentAdapter = {
  name: "codex",
  readPayload,
  canAsk: () => false,
  answerTool: (event, _action, decision) =>
    decision.outcome === "allow" ? { ...PASS, verdict: event === "PermissionRequest" ? "none" : "allow" } : stop(decision.reasonForModel),
  answerPrompt: (_event, action, decision) => {
    const isUnread = decision.judgements.some(({ effect, outcome }) => effect.kind === "unknown" && outcome !== "allow");
    const isBlocked = decision.outcome === "deny" || (decision.outcome === "ask" && (action.mode === "unattended" || isUnread || decision.hold !== undefined));
    return isBlocked ? stop(decision.reasonForPerson) : PASS;
  },
  blockPrompt: (_event, reason) => stop(reason),
  answerOutput: (event, _action, { context }) => say(event, context),
  answerConfig: () => PASS,
  withInput: (answer, updatedInput) => ({
    ...answer,
    stdout: JSON.stringify({ hookSpecificOutput: { hookEventName: "PreToolUse", permissionDecision: "allow", updatedInput } }),
  }),
  startSession: say,
  pass: () => PASS,
  refuse: (event, why) => (event !== undefined && TOO_LATE.has(event) ? { ...PASS, stderr: why.slice(0, MAX_REASON) } : stop(why)),
  hostileSettings,
  settingsProblems: () => [],
};
