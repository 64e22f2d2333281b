import type { ActionEvent } from "../model/index.ts";
import type { GivenGrant } from "../policy/index.ts";
import { ownEvent, principalLink, redactedSubject, uuid7, type RecordApproval } from "../record/index.ts";
import { canonicalText, type ApprovalRequest, type Approver } from "../session/index.ts";

/**
 * What became of a held call, for the record. Who answered stands last in the chain, after those for whom the agent asked.
 * @param now milliseconds since the epoch
 * @param src by what road the answer came
 */
export function approvalEvent(
  kind: Parameters<RecordApproval>[0],
  { id, held, answer }: ApprovalRequest,
  now: number,
  src: ActionEvent["src"] = "hook",
): ActionEvent {
  const { agent, chain, session, call, mode, cwd, root, repository, branch, tool, subject, effects, rule, policy, digest, reason } = held;
  const isAnswer = kind === "approval.grant" || kind === "approval.deny";
  const verdict = kind === "approval.grant" ? "allow" : "deny";
  const by = isAnswer && answer !== undefined ? [principalLink(answer.by)] : [];
  return {
    v: 1,
    id: uuid7(now),
    ts: now,
    kind,
    src,
    agent,
    chain: [...chain, ...by],
    session,
    ...(call === undefined ? {} : { call }),
    mode,
    cwd,
    root,
    ...(repository === undefined ? {} : { repository }),
    ...(branch === undefined ? {} : { branch }),
    tool,
    ...(subject === undefined ? {} : { subject }),
    effects,
    decision: "ask",
    ...(isAnswer ? { verdict, decider: "person" } : { decider: "policy" }),
    rule,
    reason: redactedSubject(isAnswer ? (answer?.reason ?? "") : reason),
    policy,
    approval: id,
    digest,
  };
}

/** Session under which grants are recorded that hold in every session. */
const NO_SESSION = "grants";

/** A grant that was given or revoked at a terminal, for the record. */
export function grantEvent(kind: "grant.add" | "grant.revoke", grant: GivenGrant, by: Approver, now: number, src: ActionEvent["src"]): ActionEvent {
  const { id, kinds, when, owner, until, why, session, root } = grant;
  const conditions = Object.keys(when).length === 0 ? "" : ` ${canonicalText(when)}`;
  return {
    ...ownEvent(kind, src, by, now),
    session: session ?? NO_SESSION,
    ...(root === undefined ? {} : { root }),
    subject: redactedSubject(`allow ${kinds.join(", ")}${conditions} until ${new Date(until).toISOString()} for ${owner}`),
    decider: "person",
    reason: redactedSubject(why),
    grant: id,
  };
}
