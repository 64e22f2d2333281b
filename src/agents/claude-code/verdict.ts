import type { Action, Decision, EffectKind, Outcome } from "../../model/index.ts";
import type { Answer } from "../adapter.ts";
import { mayWriteProtected } from "./protected-paths.ts";
import { isDialogue } from "./tools.ts";

/** Longest reason; the client cuts at 20 KB, a model reads less. */
const MAX_REASON = 4000;

/** Kinds of effect that plan mode keeps for after the plan. */
const CHANGES: ReadonlySet<EffectKind> = new Set<EffectKind>([
  "fs.write",
  "fs.delete",
  "fs.attr",
  "proc.persist",
  "proc.privilege",
  "pkg.install",
  "pkg.publish",
  "vcs.commit",
  "vcs.push",
  "vcs.rewrite",
  "vcs.config",
  "infra.change",
  "infra.destroy",
  "db.write",
  "db.schema",
  "db.destroy",
  "deploy.release",
  "agent.configure",
]);

/** An answer as JSON on standard output. */
export function print(verdict: Answer["verdict"], body: unknown): Answer {
  return { verdict, stdout: JSON.stringify(body), stderr: "", exitCode: 0 };
}

/** A text as long as a client takes it. */
export function short(reason: string): string {
  const text = reason.toWellFormed();
  return text.length > MAX_REASON ? `${text.slice(0, MAX_REASON)}…` : text;
}

/** The client keeps its own course: a valid answer that decides nothing. */
export function pass(): Answer {
  return print("none", { suppressOutput: true });
}

/** Text for the model at the start of a session. */
export function tellModel(event: string, context: string): Answer {
  return print("none", {
    suppressOutput: true,
    hookSpecificOutput: { hookEventName: event, additionalContext: short(context) },
  });
}

/** The same answer, with another input for the tool. */
export function withInput(answer: Answer, updatedInput: unknown): Answer {
  const body = JSON.parse(answer.stdout) as { readonly hookSpecificOutput: object };
  return { ...answer, stdout: JSON.stringify({ ...body, hookSpecificOutput: { ...body.hookSpecificOutput, updatedInput } }) };
}

/** A message for the person, without any decision. */
function tellPerson(message: string): Answer {
  return print("none", { systemMessage: short(message) });
}

/**
 * What the policy's outcome becomes in the mode that the client is in. A mode may only make it stricter.
 */
export function verdictFor(action: Action, decision: Decision): Outcome {
  const { outcome } = decision;
  const { mode } = action;
  if (outcome === "ask") {
    if (mode === "unattended") return "deny";
    // In these modes the client settles writes to its own protected paths itself and drops a hook's question.
    if ((mode === "bypass" || mode === "auto" || mode === "plan") && mayWriteProtected(action, decision)) return "deny";
  }
  if (outcome === "allow" && mode === "plan" && decision.judgements.some(({ effect }) => CHANGES.has(effect.kind))) return "ask";
  return outcome;
}

function toolAnswer(event: string, verdict: Outcome, reason: string): Answer {
  return print(verdict, {
    hookSpecificOutput: {
      hookEventName: event,
      permissionDecision: verdict,
      permissionDecisionReason: short(reason),
    },
  });
}

function permissionAnswer(reason: string): Answer {
  return print("deny", {
    hookSpecificOutput: {
      hookEventName: "PermissionRequest",
      decision: { behavior: "deny", message: short(reason) },
    },
  });
}

function blockAnswer(reason: string): Answer {
  return print("deny", { decision: "block", reason: short(reason) });
}

function allowReason(decision: Decision): string {
  const approval = decision.obligations.find((one) => one.type === "approval");
  if (approval !== undefined) return `Sallyport: a person has approved exactly this call (${approval.id})`;
  const grant = decision.judgements.find((one) => one.grant !== undefined)?.grant;
  if (grant !== undefined) return `Sallyport: within policy (grant ${grant})`;
  return decision.settledBy === undefined ? "Sallyport: nothing to judge" : `Sallyport: within policy (${decision.settledBy.rule})`;
}

/** The answer to a call that is about to run, or to the client's own question about it. */
export function answerTool(event: string, action: Action, decision: Decision): Answer {
  const verdict = verdictFor(action, decision);
  if (event === "PermissionRequest") {
    // The client has its own reason to ask; only a denial is ours to give in the person's place.
    return verdict === "deny" ? permissionAnswer(decision.reasonForModel) : pass();
  }
  if (verdict === "allow") {
    // `allow` would answer the dialogue in the person's place.
    return isDialogue(action.tool) ? pass() : toolAnswer(event, verdict, allowReason(decision));
  }
  const reason = verdict === "ask" ? decision.reasonForPerson : decision.reasonForModel;
  return toolAnswer(event, verdict, reason);
}

/**
 * The answer to a prompt. There is nobody to ask but the one who has just typed it, so only a denial blocks;
 * what a command's own file would run was not typed, and what cannot be read was not seen, so there a question
 * blocks too.
 */
export function answerPrompt(event: string, action: Action, decision: Decision): Answer {
  const isUnread = decision.judgements.some(({ effect, outcome }) => effect.kind === "unknown" && outcome !== "allow");
  const isAnswered = event !== "UserPromptExpansion" && action.mode !== "unattended" && !isUnread;
  // Held: the answer is not up to the one who has typed it.
  const isBlocked = decision.outcome === "deny" || (decision.outcome === "ask" && (!isAnswered || decision.hold !== undefined));
  return isBlocked ? blockAnswer(decision.reasonForPerson) : pass();
}

/** The answer to a change of settings. */
export function answerConfig(problems: readonly string[]): Answer {
  if (problems.length === 0) return pass();
  return blockAnswer(
    `Sallyport keeps this change of settings out of the running session: ${problems.join("; ")}. Review the file; it takes effect in a new session.`,
  );
}

/**
 * The answer when nothing can be judged: an input that cannot be read, a broken policy, a fault of the guard.
 * Exit code 2 blocks whatever the client makes of the text, and where the event is known the text
 * says the same in the client's own words.
 */
export function refuse(event: string | undefined, why: string): Answer {
  const reason = short(why);
  switch (event) {
    case "PreToolUse":
      return toolAnswer(event, "deny", reason);
    case "PermissionRequest":
      return permissionAnswer(reason);
    case "UserPromptSubmit":
    case "UserPromptExpansion":
    case "ConfigChange":
      return blockAnswer(reason);
    // The tool has run or the session goes on whatever is said here: the person is told.
    case "PostToolUse":
    case "PostToolUseFailure":
    case "SessionStart":
    case "SessionEnd":
    case "SubagentStart":
    case "SubagentStop":
      return tellPerson(reason);
    default:
      return {
        verdict: "deny",
        stdout: JSON.stringify({ decision: "block", reason }),
        stderr: reason,
        exitCode: 2,
      };
  }
}
