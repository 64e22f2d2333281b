import type { Hold, PrincipalLink } from "../model/index.ts";
import type { HeldCall } from "./held-call.ts";

/** How long a clock may lag behind the one that wrote a file; more than that, and it was set back. */
const CLOCK_SLACK_MS = 5000;

export const APPROVAL_STATES = ["pending", "approved", "denied", "expired", "used"] as const;
export type ApprovalState = (typeof APPROVAL_STATES)[number];

/** Who answered. `via` says how that was established: `os` is the user that the operating system knows. */
export type Approver = PrincipalLink & {
  /** Number of the operating system's user. */
  readonly uid?: number;
  /** From where: a terminal's name, an address. */
  readonly from?: string;
};

export interface ApprovalAnswer {
  readonly isApproved: boolean;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly by: Approver;
  readonly reason?: string;
}

/** A call that is held for a person, with what became of it. */
export interface ApprovalRequest {
  readonly version: 1;
  readonly id: string;
  readonly held: HeldCall;
  readonly hold: Hold;
  /** Milliseconds since the epoch. */
  readonly requestedAt: number;
  readonly state: ApprovalState;
  readonly answer?: ApprovalAnswer;
  /** Times at which a call went through by it. */
  readonly uses: number;
  readonly lastUsedAt?: number;
}

/** A new request, unanswered. */
export function approvalRequest(id: string, held: HeldCall, hold: Hold, now: number): ApprovalRequest {
  return { version: 1, id, held, hold, requestedAt: now, state: "pending", uses: 0 };
}

/** When a request can no longer be answered, or an approval no longer be used. */
export function endOfApproval({ requestedAt, hold, answer, state }: ApprovalRequest): number {
  return state === "approved" && answer !== undefined ? answer.at + hold.valid : requestedAt + hold.expires;
}

/**
 * What a request is worth now. One whose time is over, or whose times lie ahead of the clock (which then was set back, or the file made
 * by someone who has none), is `expired`, whatever it says.
 */
export function standingOf(request: ApprovalRequest, now: number): ApprovalState {
  const { state, requestedAt, answer, lastUsedAt } = request;
  if (state !== "pending" && state !== "approved") return state;
  const latest = Math.max(requestedAt, answer?.at ?? 0, lastUsedAt ?? 0);
  if (latest > now + CLOCK_SLACK_MS || now >= endOfApproval(request)) return "expired";
  return state;
}

/** Result of a change to a request: the changed one, or why it cannot be changed. */
export type ApprovalChange = { readonly isOk: true; readonly request: ApprovalRequest } | { readonly isOk: false; readonly why: string };

const WHY_NOT: Readonly<Record<Exclude<ApprovalState, "pending">, string>> = {
  approved: "was approved already",
  denied: "was denied already",
  expired: "has expired; the agent has to ask again",
  used: "was approved and used already",
};

/** The request with its answer. Only one that is pending can be answered. */
export function answered(request: ApprovalRequest, answer: ApprovalAnswer): ApprovalChange {
  const standing = standingOf(request, answer.at);
  if (standing !== "pending") return { isOk: false, why: WHY_NOT[standing] };
  // Within the slack of two clocks an answer is never older than its question.
  const at = Math.max(answer.at, request.requestedAt);
  return { isOk: true, request: { ...request, state: answer.isApproved ? "approved" : "denied", answer: { ...answer, at } } };
}

/** The request after a call went through by it. */
export function used(request: ApprovalRequest, now: number): ApprovalChange {
  const standing = standingOf(request, now);
  if (standing !== "approved") return { isOk: false, why: standing === "pending" ? "was not answered yet" : WHY_NOT[standing] };
  return {
    isOk: true,
    request: { ...request, state: request.hold.isRepeatable === true ? "approved" : "used", uses: request.uses + 1, lastUsedAt: now },
  };
}
