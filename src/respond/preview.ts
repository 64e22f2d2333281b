import type { RecordedEvent } from "../model/index.ts";
import { isLive } from "../policy/index.ts";
import { GrantStore } from "../record/index.ts";
import { RecordReader } from "../record/query/index.ts";
import { rotationSteps } from "./credentials.ts";
import { checkRequest, type ResponseRequest } from "./request.ts";

/** One session that a response would reach. */
export interface ReachedSession {
  readonly session: string;
  readonly agent: string;
  readonly user?: string;
  readonly root?: string;
  /** Milliseconds since the epoch of its newest call within the time that was looked at. */
  readonly lastTs: number;
  /** Its calls within that time that the response would have refused, asked about or judged more strictly. */
  readonly calls: number;
}

/** What a response would do, before it is done. */
export interface BlastRadius {
  /** In one sentence. */
  readonly what: string;
  /** More of it, one line each. */
  readonly lines: readonly string[];
  readonly sessions: readonly ReachedSession[];
  /** Calls of all of them. */
  readonly calls: number;
  /** Days of the record that were looked at. */
  readonly days: number;
  /** Not all of it was looked at. */
  readonly isCut: boolean;
  /** How it is taken back; absent where it cannot be. */
  readonly undo?: string;
}

const DAYS = 7;
const DAY_MS = 86_400_000;
const MAX_CALLS = 50_000;
const MAX_SESSIONS = 50;

function isOfKinds(event: RecordedEvent, kinds: readonly string[]): boolean {
  return (event.effects ?? []).some((effect) =>
    kinds.some((kind) => kind === "*" || kind === effect || (kind.endsWith(".*") && effect.startsWith(kind.slice(0, -1)))),
  );
}

function isInScope({ session, root }: ResponseRequest, event: RecordedEvent): boolean {
  return (session === undefined || event.session === session) && (root === undefined || event.root === root);
}

/** True for a call that the response would have changed the answer of, or may have. */
function isReached(request: ResponseRequest, event: RecordedEvent): boolean {
  const { action, kinds = [], server, tool, grant } = request;
  if (!isInScope(request, event)) return false;
  switch (action) {
    case "quarantine-session":
    case "tighten-tier":
      return true;
    case "block":
    case "require-approval":
      return isOfKinds(event, kinds);
    case "revoke-tool":
      return server === undefined ? event.tool === tool || event.mcp?.tool === tool : event.mcp?.server === server && event.mcp.tool === tool;
    case "revoke-server":
      return event.mcp?.server === server;
    case "revoke-grant":
      return event.grant === grant;
    case "open-policy-review":
    case "rotate-credential":
      return false;
  }
}

function where({ session, root }: ResponseRequest): string {
  return session !== undefined ? `in session ${session}` : root !== undefined ? `in \`${root}\`` : "everywhere on this machine";
}

function described(request: ResponseRequest, stateFolder: string, now: number): Pick<BlastRadius, "what" | "lines" | "undo"> {
  const { action, session, kinds = [], server, tool, grant, tier, credential, subject } = request;
  const lift = "`sallyport respond lift ID`";
  switch (action) {
    case "quarantine-session":
      return {
        what: `every further call and prompt of session ${session} is refused, with the reason`,
        lines: ["what runs already goes on to its end; what it has changed stays"],
        undo: lift,
      };
    case "block":
      return { what: `${kinds.join(", ")} is refused ${where(request)}`, lines: [], undo: lift };
    case "require-approval":
      return { what: `${kinds.join(", ")} waits for a person (\`sallyport approvals\`) ${where(request)}`, lines: [], undo: lift };
    case "revoke-tool":
      return { what: `the tool \`${tool}\`${server === undefined ? "" : ` of \`${server}\``} is refused ${where(request)}`, lines: [], undo: lift };
    case "revoke-server":
      return {
        what: `the tool server \`${server}\` is refused ${where(request)}`,
        lines: session === undefined && request.root === undefined ? ["its approvals are revoked: the gateway ends it and starts it no more"] : [],
        undo: `${lift}, then \`sallyport mcp approve ${server}\``,
      };
    case "revoke-grant": {
      const found = new GrantStore(stateFolder).list().find(({ id }) => id === grant);
      return {
        what: found === undefined ? `there is no grant \`${grant}\`: nothing would change` : `the grant \`${grant}\` of ${found.owner} ends now`,
        lines: found === undefined ? [] : [`${found.kinds.join(", ")} is asked about or refused again${isLive(found, now) ? "" : " (it has ended already)"}`],
        undo: "`sallyport grant add`",
      };
    }
    case "tighten-tier":
      return { what: `the baseline \`${tier}\` holds besides the policy ${where(request)}`, lines: ["of both the stricter answer counts"], undo: lift };
    case "open-policy-review":
      return {
        what: `a review is opened${subject === undefined ? "" : ` of \`${subject}\``}`,
        lines: ["nothing is refused by it"],
        undo: "`sallyport respond done ID --note …`",
      };
    case "rotate-credential":
      return {
        what: `a person is asked to rotate a credential of kind \`${credential}\`${subject === undefined ? "" : ` (${subject})`}`,
        lines: rotationSteps(credential!),
      };
  }
}

/** What a response would reach, by the calls of the last days. Changes nothing. Throws a `UserError` for a request that cannot be carried out. */
export function previewResponse(stateFolder: string, request: ResponseRequest, now: number): BlastRadius {
  checkRequest(request, now);
  const found = new Map<string, { -readonly [K in keyof ReachedSession]: ReachedSession[K] }>();
  let calls = 0;
  let looked = 0;
  const reader = new RecordReader(stateFolder);
  try {
    const { session, server } = request;
    const isBlind = request.action === "open-policy-review" || request.action === "rotate-credential";
    const filter = {
      kind: "tool.request",
      from: now - DAYS * DAY_MS,
      ...(session === undefined ? {} : { session }),
      ...(server === undefined ? {} : { server }),
    };
    if (!isBlind)
      for (const { event } of reader.select(filter, { limit: MAX_CALLS })) {
        looked += 1;
        if (!isReached(request, event)) continue;
        calls += 1;
        const known = found.get(event.session);
        if (known !== undefined) known.calls += 1;
        else if (found.size < MAX_SESSIONS) {
          const user = event.chain.find(({ type }) => type === "user")?.id;
          found.set(event.session, {
            session: event.session,
            agent: event.agent.name,
            ...(user === undefined ? {} : { user }),
            ...(event.root === undefined ? {} : { root: event.root }),
            lastTs: event.ts,
            calls: 1,
          });
        }
      }
  } finally {
    reader.close();
  }
  return {
    ...described(request, stateFolder, now),
    sessions: [...found.values()],
    calls,
    days: DAYS,
    isCut: looked === MAX_CALLS || found.size === MAX_SESSIONS,
  };
}
