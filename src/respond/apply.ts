import { randomInt } from "node:crypto";
import { revokeGrant } from "../hook/index.ts";
import { StandingStore } from "../mcp/servers/index.ts";
import { UserError, type ActionEvent } from "../model/index.ts";
import type { Containment, KindPattern } from "../policy/index.ts";
import { ContainmentStore, ownEvent, redactedSubject, Spool, spooledEvents } from "../record/index.ts";
import { RecordReader } from "../record/query/index.ts";
import type { Approver } from "../session/index.ts";
import { rotationSteps } from "./credentials.ts";
import { checkRequest, isContainmentVerb, type ResponseRequest } from "./request.ts";
import { TaskStore, type ResponseTask } from "./task-store.ts";
import { tell } from "./webhook.ts";

/** By what road a response comes. */
export type ResponseSource = Extract<ActionEvent["src"], "cli" | "daemon">;

/** What was done. */
export interface ResponseResult {
  /** Id of the response (`ct-…`), the task (`rt-…`) or the grant. */
  readonly id: string;
  /** It held already: nothing was changed, and nothing was recorded. */
  readonly isKnown: boolean;
}

/** Letters and digits that are not taken for one another. */
const LETTERS = "23456789abcdefghjkmnpqrstvwxyz";
/** Calls from each end of a session that are kept with a response: a copy begins at its beginning, or after a summary of it. */
const SOME_CALLS = 6;
/** Session under which responses are recorded that concern no one session. */
const NO_SESSION = "responses";

function freshId(prefix: "ct" | "rt"): string {
  return `${prefix}-${Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)]).join("")}`;
}

function fault(message: string, help: string): UserError {
  return new UserError([{ code: "respond", message, help }]);
}

/** A reason for the record: what a person typed may hold anything, the titles of rules are ours. */
function reasonOf(reason: string, by: Approver): string {
  return by.type === "user" ? redactedSubject(reason) : reason;
}

/** What was taken away or asked for, in one line. What stands in the place of a value is masked by itself: between names of actions nothing is a credential. */
function subjectOf({ action, session, root, kinds, server, tool, grant, tier, credential, subject }: ResponseRequest): string {
  const named = [kinds?.join(" "), server, tool, grant, tier, credential, subject].flatMap((word) => (word === undefined ? [] : redactedSubject(word)));
  const scope = session !== undefined ? `session ${session}` : root === undefined ? "" : `in ${root}`;
  return [action, ...named, scope].filter((word) => word !== "").join(" ");
}

function eventOf(
  kind: "response.apply" | "response.lift",
  by: Approver,
  src: ResponseSource,
  now: number,
  more: {
    readonly session: string | undefined;
    readonly subject: string;
    readonly reason: string;
    readonly incident: number | undefined;
    readonly rule: string;
  },
): ActionEvent {
  const { session, subject, reason, incident, rule } = more;
  return {
    ...ownEvent(kind, src, by, now),
    session: session ?? NO_SESSION,
    subject,
    decider: by.type === "user" ? "person" : "policy",
    rule,
    reason: `${incident === undefined ? "" : `incident ${incident}: `}${reasonOf(reason, by)}`,
  };
}

/** True when a response that holds already says the same. */
function isSame(one: Containment, request: ResponseRequest, now: number): boolean {
  const { action, session, root, server, tool, tier, kinds } = request;
  return (
    one.verb === action &&
    one.session === session &&
    one.root === root &&
    one.server === server &&
    one.tool === tool &&
    one.tier === tier &&
    JSON.stringify(one.kinds?.toSorted()) === JSON.stringify(kinds?.toSorted()) &&
    (one.until === undefined || one.until > now)
  );
}

function isCall({ kind, call }: ActionEvent): boolean {
  return kind === "tool.request" && call !== undefined;
}

/** Calls of a session that are not in the record yet. */
function spooledCalls(stateFolder: string, session: string): readonly string[] {
  const calls = [...spooledEvents(stateFolder, session)].flatMap(({ events }) => events.filter(isCall).map(({ call }) => call!));
  return [...calls.slice(0, SOME_CALLS), ...calls.slice(-SOME_CALLS)];
}

function recordedCalls(stateFolder: string, session: string): readonly string[] {
  const reader = new RecordReader(stateFolder);
  try {
    return (["oldest", "newest"] as const).flatMap((order) =>
      [...reader.selectWhere("session = $session", { $session: session }, { order, limit: SOME_CALLS }, isCall)].map(({ event }) => event.call!),
    );
  } finally {
    reader.close();
  }
}

/** The first and the newest calls of a session: by them is known what goes on from it. */
function callsOf(stateFolder: string, session: string): readonly string[] {
  const calls = new Set<string>();
  // The record comes last: what is taken from the spool meanwhile is there then. What cannot be read gives none; the session itself is contained all the same.
  for (const read of [spooledCalls, recordedCalls])
    try {
      for (const call of read(stateFolder, session)) calls.add(call);
    } catch {
      continue;
    }
  return [...calls];
}

function contain(stateFolder: string, request: ResponseRequest, verb: Containment["verb"], by: Approver, src: ResponseSource, now: number): ResponseResult {
  const { session, root, kinds, server, tool, tier, reason, incident, until } = request;
  const given = { session, root, server, tool, tier, incident, until };
  const entry: Containment = {
    id: freshId("ct"),
    verb,
    ...(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<Containment>),
    ...(kinds === undefined ? {} : { kinds: kinds as readonly KindPattern[] }),
    why: reason,
    by: by.id,
    at: now,
  };
  let known: Containment | undefined;
  const store = new ContainmentStore(stateFolder);
  const record = (): void => {
    if (known === undefined)
      new Spool(stateFolder).append(eventOf("response.apply", by, src, now, { session, subject: subjectOf(request), reason, incident, rule: entry.id }));
  };
  store.update(
    (all) => {
      known = all.find((one) => isSame(one, request, now));
      if (known !== undefined) return all;
      const calls = session === undefined ? [] : callsOf(stateFolder, session);
      return [...all, calls.length === 0 ? entry : { ...entry, calls }];
    },
    record,
    now,
  );
  if (verb === "revoke-server" && session === undefined && root === undefined) revokeApprovals(stateFolder, server!, by, reason, now);
  return { id: known?.id ?? entry.id, isKnown: known !== undefined };
}

/** Takes back every approval that was given under this name: the gateway looks before each start. The response itself is in the record already. */
function revokeApprovals(stateFolder: string, name: string, by: Approver, why: string, now: number): void {
  const standings = new StandingStore(stateFolder);
  for (const [identity, standing] of Object.entries(standings.read().servers))
    if (standing.name === name && standing.state === "approved")
      standings.decide({ identity }, { state: "revoked", name, at: now, by: by.id, why: why.slice(0, 400) }, () => undefined);
}

/** Opens a task, or finds the open one that says the same. */
function ask(stateFolder: string, request: ResponseRequest, action: ResponseTask["action"], by: Approver, src: ResponseSource, now: number): ResponseResult {
  const { credential, session, incident, reason } = request;
  const subject = request.subject ?? (action === "rotate-credential" ? `a credential of kind ${credential}` : "the policy");
  const steps =
    action === "rotate-credential"
      ? rotationSteps(credential!)
      : [
          ...(incident === undefined
            ? []
            : [`\`sallyport incident report ${incident}\` says what was allowed, and \`sallyport incident to-test ${incident}\` makes a test of it`]),
          "change the policy until the test passes, and let `sallyport policy lint` look at it",
        ];
  const task: ResponseTask = {
    id: freshId("rt"),
    action,
    subject,
    steps,
    ...(session === undefined ? {} : { session }),
    ...(incident === undefined ? {} : { incident }),
    why: reason,
    by: by.id,
    at: now,
  };
  let known: ResponseTask | undefined;
  new TaskStore(stateFolder).update(
    (tasks) => {
      known = tasks.find((one) => one.done === undefined && one.action === action && one.subject === subject && one.incident === incident);
      return known === undefined ? [...tasks, task] : tasks;
    },
    () => {
      if (known === undefined)
        new Spool(stateFolder).append(
          eventOf("response.apply", by, src, now, { session, subject: subjectOf({ ...request, subject }), reason, incident, rule: task.id }),
        );
    },
  );
  return { id: known?.id ?? task.id, isKnown: known !== undefined };
}

/**
 * Carries out a response and records who did, and why. Whoever calls this has established who `by` is. What holds already is not done twice.
 * Throws a `UserError` for a request that cannot be carried out, and a `RecordError` when it cannot be stored or recorded; then nothing was done.
 */
export function applyResponse(stateFolder: string, request: ResponseRequest, by: Approver, src: ResponseSource, now: number): ResponseResult {
  checkRequest(request, now);
  const result = carriedOut(stateFolder, request, by, src, now);
  const { action, reason, ...what } = request;
  if (!result.isKnown)
    tell(
      stateFolder,
      {
        type: "response.applied",
        text: `Sallyport: ${subjectOf(request)} (${result.id}), by ${by.via ?? by.id}: ${reasonOf(reason, by)}`,
        data: { id: result.id, action, ...what, reason: reasonOf(reason, by), by: by.id, ...(by.via === undefined ? {} : { via: by.via }) },
      },
      now,
    );
  return result;
}

function carriedOut(stateFolder: string, request: ResponseRequest, by: Approver, src: ResponseSource, now: number): ResponseResult {
  const { action } = request;
  if (isContainmentVerb(action)) return contain(stateFolder, request, action, by, src, now);
  if (action !== "revoke-grant") return ask(stateFolder, request, action, by, src, now);
  if (!revokeGrant(stateFolder, request.grant!, by, request.reason, now, src))
    throw fault(`there is no grant \`${request.grant}\``, "take an id from `sallyport grant list`");
  return { id: request.grant!, isKnown: false };
}

/** Ends a response that holds, and records who did, and why. Throws where there is none of this id, or it cannot be stored or recorded. */
export function liftResponse(stateFolder: string, id: string, by: Approver, reason: string, src: ResponseSource, now: number): void {
  if (reason.trim().length < 3) throw fault("it is not said why", "give `--reason` and a sentence");
  const store = new ContainmentStore(stateFolder);
  let found: Containment | undefined;
  store.update(
    (all) => {
      found = all.find((one) => one.id === id);
      if (found === undefined) throw fault(`there is no response \`${id.slice(0, 40)}\` that holds`, "take an id from `sallyport respond list`");
      return all.filter((one) => one.id !== id);
    },
    () => {
      const { verb, session, incident } = found!;
      new Spool(stateFolder).append(
        eventOf("response.lift", by, src, now, {
          session,
          subject: `${verb} ${id}${session === undefined ? "" : ` session ${session}`}`,
          reason,
          incident,
          rule: id,
        }),
      );
    },
    now,
  );
  tell(
    stateFolder,
    {
      type: "response.lifted",
      text: `Sallyport: ${found!.verb} ${id} is lifted by ${by.id}: ${redactedSubject(reason)}`,
      data: { id, action: found!.verb, by: by.id, reason: redactedSubject(reason) },
    },
    now,
  );
}

/** Says that a task is done. Throws where there is no open one of this id, or it cannot be stored or recorded. */
export function settleTask(stateFolder: string, id: string, by: Approver, note: string, src: ResponseSource, now: number): void {
  if (note.trim().length < 3) throw fault("it is not said what was done", "give `--note` and a sentence");
  let found: ResponseTask | undefined;
  new TaskStore(stateFolder).update(
    (tasks) => {
      found = tasks.find((one) => one.id === id && one.done === undefined);
      if (found === undefined) throw fault(`there is no open task \`${id.slice(0, 40)}\``, "take an id from `sallyport respond list`");
      return tasks.map((one) => (one.id === id ? { ...one, done: { at: now, by: by.id, note: note.slice(0, 1000) } } : one));
    },
    () => {
      const { action, subject, session, incident } = found!;
      new Spool(stateFolder).append(
        eventOf("response.lift", by, src, now, { session, subject: `${action} ${id} ${redactedSubject(subject)}`, reason: note, incident, rule: id }),
      );
    },
  );
}

/** Everything that holds and everything that is to be done. Throws a `RecordError` where a file is not trusted. */
export function listResponses(stateFolder: string, now: number): { readonly containments: readonly Containment[]; readonly tasks: readonly ResponseTask[] } {
  return {
    containments: new ContainmentStore(stateFolder).list().filter(({ until }) => until === undefined || until > now),
    tasks: new TaskStore(stateFolder).list(),
  };
}
