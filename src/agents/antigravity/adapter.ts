import type { AgentAdapter, Answer } from "../adapter.ts";
import { shortReason } from "../payload-parts.ts";
import { hostileInstructions } from "../own-reads.ts";
import { readPayload } from "./payload.ts";

function say(verdict: Answer["verdict"], decision: "allow" | "deny" | "force_ask", reason?: string): Answer {
  return { verdict, stdout: JSON.stringify({ decision, ...(reason === undefined ? {} : { reason: shortReason(reason) }) }), stderr: "", exitCode: 0 };
}

/** Its own question stays: `allow` does not suppress it. */
const PASS = say("none", "allow");
const stop = (why: string): Answer => say("deny", "deny", why);

/** Antigravity, as the hook speaks with it (from documentation). `force_ask` asks the person also where they once chose to always allow. */
export const adapter: AgentAdapter = {
  name: "antigravity",
  readPayload,
  // A call that nobody can read is not put to a person as if it were one they know.
  canAsk: ({ request }) => request.type !== "unknown",
  answerTool: (_event, { request }, { outcome, reasonForModel, reasonForPerson }) => {
    if (outcome === "allow") return say("allow", "allow");
    return outcome === "ask" && request.type !== "unknown" ? say("ask", "force_ask", reasonForPerson) : stop(reasonForModel);
  },
  answerPrompt: (_event, _action, { outcome, reasonForPerson }) => (outcome === "deny" ? stop(reasonForPerson) : PASS),
  blockPrompt: (_event, reason) => stop(reason),
  answerOutput: () => PASS,
  answerConfig: () => PASS,
  withInput: () => undefined,
  startSession: () => PASS,
  pass: () => PASS,
  refuse: (_event, why) => stop(why),
  hostileSettings: hostileInstructions,
  settingsProblems: () => [],
};
