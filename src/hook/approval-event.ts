import type { ActionEvent } from "../model/index.ts";
import { uuid7, type RecordApproval } from "../record/index.ts";
import type { ApprovalRequest } from "../session/index.ts";

/**
 * What became of a held call, for the record. Who answered stands last in the chain, after those for whom the agent asked.
 * @param now milliseconds since the epoch
 */
export function approvalEvent(kind: Parameters<RecordApproval>[0], { id, held, answer }: ApprovalRequest, now: number): ActionEvent {
  const { agent, chain, session, call, mode, cwd, root, repository, branch, tool, subject, effects, rule, policy, digest, reason } = held;
  const isAnswer = kind === "approval.grant" || kind === "approval.deny";
  const verdict = kind === "approval.grant" ? "allow" : "deny";
  const by = isAnswer && answer !== undefined ? [{ type: answer.by.type, id: answer.by.id, ...(answer.by.via === undefined ? {} : { via: answer.by.via }) }] : [];
  return {
    v: 1,
    id: uuid7(now),
    ts: now,
    kind,
    src: isAnswer ? "cli" : "hook",
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
    reason: isAnswer ? (answer?.reason ?? "") : reason.slice(0, 600),
    policy,
    approval: id,
    digest,
  };
}
