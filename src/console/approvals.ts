import { answerHeldCall } from "../hook/index.ts";
import { ApprovalStore } from "../record/index.ts";
import { endOfApproval, standingOf, type ApprovalRequest, type Approver } from "../session/index.ts";
import type { ApprovalList, ApprovalView } from "./api.ts";
import { ConsoleError, type ConsoleWorld } from "./console-world.ts";

const MAX_LISTED = 300;
const MAX_REASON = 400;

function viewOf(request: ApprovalRequest, now: number): ApprovalView {
  const { id, held, hold, requestedAt, uses, answer } = request;
  const { agent, chain, session, cwd, repository, branch, commit, tool, text, asked, rule, reason, digest, policy } = held;
  return {
    id,
    standing: standingOf(request, now),
    requestedAt,
    until: endOfApproval(request),
    agent: agent.name,
    chain,
    session,
    cwd,
    ...(repository === undefined ? {} : { repository }),
    ...(branch === undefined ? {} : { branch }),
    ...(commit === undefined ? {} : { commit }),
    tool,
    text,
    asked,
    rule,
    reason,
    digest,
    policy,
    isRepeatable: hold.isRepeatable === true,
    validMs: hold.valid,
    uses,
    ...(answer === undefined
      ? {}
      : {
          answer: {
            isApproved: answer.isApproved,
            at: answer.at,
            by: answer.by.id,
            ...(answer.by.from === undefined ? {} : { from: answer.by.from }),
            ...(answer.reason === undefined ? {} : { reason: answer.reason }),
          },
        }),
  };
}

/** Calls that are held for a person: those that wait first, then the newest. */
export function listApprovals(world: ConsoleWorld): ApprovalList {
  const now = world.now();
  const { requests, distrusted } = new ApprovalStore(world.stateFolder).list();
  const views = requests.map((request) => viewOf(request, now));
  const isPending = ({ standing }: ApprovalView): number => (standing === "pending" ? 0 : 1);
  return { requests: views.toSorted((a, b) => isPending(a) - isPending(b) || b.requestedAt - a.requestedAt).slice(0, MAX_LISTED), distrusted };
}

/**
 * Answers a held call as the person who is signed in.
 * @param digest of the call that the person was shown: an answer to another one is none
 */
export function answerApproval(
  world: ConsoleWorld,
  id: string,
  { isApproved, digest, reason }: { readonly isApproved: boolean; readonly digest: string; readonly reason: string },
  person: Approver,
): ApprovalView {
  const store = new ApprovalStore(world.stateFolder);
  const request = /^ap-[a-z0-9]{6,20}$/.test(id) ? store.read(id) : undefined;
  if (request === undefined) throw new ConsoleError(404, `there is no request \`${id.slice(0, 40)}\` that is trusted`, "it may be over; the agent asks anew");
  if (request.held.digest !== digest) throw new ConsoleError(409, "the call is not the one that was shown", "look at it again");
  const now = world.now();
  const why = reason.trim().slice(0, MAX_REASON);
  const change = answerHeldCall(world.stateFolder, id, { isApproved, at: now, by: person, ...(why === "" ? {} : { reason: why }) }, "daemon");
  if (!change.isOk) throw new ConsoleError(409, `the request \`${id}\` ${change.why}`, "look at it again");
  return viewOf(change.request, now);
}
