import type { AgentAdapter, Answer } from "../adapter.ts";
import { shortReason } from "../payload-parts.ts";
import { hostileInstructions } from "../own-reads.ts";
import { readPayload } from "./payload.ts";

/** Exit code 0: the action goes on. What stands on standard output is only shown. */
const PASS: Answer = { verdict: "none", stdout: "", stderr: "", exitCode: 0 };

/** Exit code 2 stops what has not happened yet; the agent reads standard error. */
function stop(why: string): Answer {
  return { verdict: "deny", stdout: "", stderr: shortReason(why), exitCode: 2 };
}

function isBefore(event: string): boolean {
  return event.startsWith("pre_");
}

/** Windsurf's Cascade, as the hook speaks with it (from its documentation). It has no question and takes no other input. */
export const adapter: AgentAdapter = {
  name: "windsurf",
  readPayload,
  canAsk: () => false,
  answerTool: (_event, _action, { outcome, reasonForModel }) => (outcome === "allow" ? { ...PASS, verdict: "allow" } : stop(reasonForModel)),
  answerPrompt: (_event, _action, decision) => {
    const isUnread = decision.judgements.some(({ effect, outcome }) => effect.kind === "unknown" && outcome !== "allow");
    const isStopped = decision.outcome === "deny" || (decision.outcome === "ask" && (isUnread || decision.hold !== undefined));
    return isStopped ? stop(decision.reasonForPerson) : PASS;
  },
  blockPrompt: (_event, reason) => stop(reason),
  // The agent reads standard error at exit code 2 also after a call, which it stops no more.
  answerOutput: (_event, _action, { context, stop: why }) => ({ ...stop(why === undefined ? context : `${why}\n${context}`), verdict: "none" }),
  answerConfig: (problems) => ({ ...PASS, stderr: problems.join("\n") }),
  withInput: () => undefined,
  startSession: () => PASS,
  pass: () => PASS,
  refuse: (event, why) => (event === undefined || isBefore(event) ? stop(why) : { ...PASS, stderr: shortReason(why) }),
  hostileSettings: hostileInstructions,
  settingsProblems: () => [],
};
