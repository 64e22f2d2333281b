import type { ActionEvent } from "../model/index.ts";
import type { GivenGrant } from "../policy/index.ts";
import { ApprovalStore, GrantStore, Spool } from "../record/index.ts";
import type { ApprovalAnswer, ApprovalChange, Approver } from "../session/index.ts";
import { approvalEvent, grantEvent } from "./approval-event.ts";

/** By what road people's answers come. */
export type AnswerSource = Extract<ActionEvent["src"], "cli" | "daemon">;

/**
 * Answers a held call, and records who did. Whoever calls this has established who `answer.by` is.
 * Throws a `RecordError` when the answer cannot be stored or recorded; then the call stays held.
 */
export function answerHeldCall(stateFolder: string, id: string, answer: ApprovalAnswer, src: AnswerSource): ApprovalChange {
  const spool = new Spool(stateFolder);
  return new ApprovalStore(stateFolder).answer(id, answer, (kind, request) => spool.append(approvalEvent(kind, request, answer.at, src)));
}

/** Marks the requests that have expired, and records them. Throws when that cannot be done. */
export function sweepHeldCalls(stateFolder: string, now: number): void {
  const spool = new Spool(stateFolder);
  new ApprovalStore(stateFolder).sweep(now, (kind, request) => spool.append(approvalEvent(kind, request, now)));
}

/** Adds a grant, and records who gave it. Throws a `RecordError` when it cannot be stored or recorded. */
export function giveGrant(stateFolder: string, grant: GivenGrant, by: Approver, now: number, src: AnswerSource): void {
  new GrantStore(stateFolder).update(
    (grants) => [...grants, grant],
    () => new Spool(stateFolder).append(grantEvent("grant.add", grant, by, now, src)),
    now,
  );
}

/**
 * Takes a grant back, and records who did. Throws a `RecordError` when that cannot be stored or recorded.
 * @returns false when there is no such grant
 */
export function revokeGrant(stateFolder: string, id: string, by: Approver, reason: string | undefined, now: number, src: AnswerSource): boolean {
  const store = new GrantStore(stateFolder);
  const grant = store.list().find((one) => one.id === id);
  if (grant === undefined) return false;
  store.update(
    (grants) => grants.filter((one) => one.id !== id),
    () => new Spool(stateFolder).append(grantEvent("grant.revoke", reason === undefined ? grant : { ...grant, why: reason }, by, now, src)),
    now,
  );
  return true;
}
